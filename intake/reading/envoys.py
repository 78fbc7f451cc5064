"""For whom a person acts: "the UN envoy Geir Pedersen", "Turkey's foreign minister Hakan Fidan"."""

from __future__ import annotations

import re
from itertools import pairwise

from intake.reading.gazetteer import Entry, Gazetteer
from intake.reading.lexicon import roles
from intake.reading.mentions import Mention
from intake.reading.world import servants

HELPER = "intergovernmental_organization"
BEFORE = re.compile(roles.ENVOY_BEFORE, re.IGNORECASE)
AFTER = re.compile(roles.ENVOY_AFTER, re.IGNORECASE)
OWN_SIDE = re.compile(roles.OWN_SIDE)
AHEAD = 110  # characters between an organisation and the name of its envoy
BEHIND = 70  # and between the name and the organisation

OFFICE_BETWEEN = re.compile(roles.OFFICE_BETWEEN, re.IGNORECASE)
OFFICE_BEHIND = re.compile(roles.OFFICE_BEHIND, re.IGNORECASE)
FORMER = re.compile(roles.FORMER, re.IGNORECASE)


class Envoys:
    """The organisations of one article, and the persons who act for them."""

    def __init__(self, text: str, gazetteer: Gazetteer, mentions: list[list[Mention]]) -> None:
        self.text, self.gazetteer = text, gazetteer
        self.serving: set[str] = set()  # keys of persons in the service of an organisation
        self.bodies: dict[str, Mention] = {}  # whom they act for, as far as the article names it
        named = {
            name.text: m
            for group in mentions
            for m in group
            if m.kind == HELPER and m.entry
            for name in m.entry.names
        }
        for group in mentions:
            self._take(group, named)
        for group in mentions:
            self._ministers(group)

    def is_helper(self, mention: Mention) -> bool:
        """Whether an actor is an organisation that helps others, or acts for one."""
        organisation = mention.kind == HELPER and not OWN_SIDE.search(mention.name)
        return organisation or mention.key in self.serving

    def _take(self, group: list[Mention], named: dict[str, Mention]) -> None:
        persons = [m for m in group if m.kind == "person"]
        for person in persons:
            employers = self._employers(person.entry)
            if employers:
                self.serving.add(person.key)
                body = next((named[name] for name in employers if name in named), None)
                if body:
                    self.bodies.setdefault(person.key, body)
        for body in (m for m in group if m.kind == HELPER and not OWN_SIDE.search(m.name)):
            for person in persons:
                before = self.text[body.end : person.start]
                after = self.text[person.end : body.start]
                if (0 < len(before) < AHEAD and BEFORE.fullmatch(before)) or (
                    0 < len(after) < BEHIND and AFTER.fullmatch(after)
                ):
                    self.serving.add(person.key)
                    self.bodies.setdefault(person.key, body)

    def _ministers(self, group: list[Mention]) -> None:
        """Those who speak for a state while they hold its office: its minister, its president."""
        for state, person in pairwise(m for m in group if m.kind in ("state", "person")):
            between = self.text[state.end : person.start]
            if state.kind == "state" and person.kind == "person" and len(between) < BEHIND:
                lead = self.text[max(0, state.start - 40) : state.start] if between == " " else ""
                self._office(state, person, f"{lead}|{between}", OFFICE_BETWEEN)
        for person, state in pairwise(m for m in group if m.kind in ("state", "person")):
            between = self.text[person.end : state.start]
            behind = self.text[state.end : state.end + BEHIND]
            if state.kind == "state" and person.kind == "person" and len(between) < BEHIND:
                self._office(state, person, f"{between}|{behind}", OFFICE_BEHIND)

    def _office(
        self, state: Mention, person: Mention, words: str, pattern: re.Pattern[str]
    ) -> None:
        former = FORMER.search(self.text[max(0, state.start - 30) : state.start] + words)
        if person.key not in self.serving and not former and pattern.search(words):
            self.bodies.setdefault(person.key, state)

    def _employers(self, entry: Entry | None) -> list[str]:
        """The names of the organisations in which a known person holds an office."""
        if entry is None:
            return []
        bodies = (self.gazetteer.entries.get(office.of) for office in entry.offices)
        known = [body.names[0].text for body in bodies if body is not None and body.kind == HELPER]
        general = servants()
        return known + [general[name.text] for name in entry.names if name.text in general]
