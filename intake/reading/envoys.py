"""Who acts for an organisation: "the UN envoy Geir Pedersen", "Obasanjo of the AU"."""

from __future__ import annotations

import re

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


class Envoys:
    """The organisations of one article, and the persons who act for them."""

    def __init__(self, text: str, gazetteer: Gazetteer, mentions: list[list[Mention]]) -> None:
        self.text, self.gazetteer = text, gazetteer
        self.serving: set[str] = set()  # keys of persons in the service of an organisation
        self.bodies: dict[str, Mention] = {}  # and that organisation, where the article names it
        for group in mentions:
            self._take(group)

    def is_helper(self, mention: Mention) -> bool:
        """Whether an actor is an organisation that helps others, or acts for one."""
        organisation = mention.kind == HELPER and not OWN_SIDE.search(mention.name)
        return organisation or mention.key in self.serving

    def _take(self, group: list[Mention]) -> None:
        persons = [m for m in group if m.kind == "person"]
        self.serving |= {m.key for m in persons if self._serves(m.entry)}
        for body in (m for m in group if m.kind == HELPER and not OWN_SIDE.search(m.name)):
            for person in persons:
                before = self.text[body.end : person.start]
                after = self.text[person.end : body.start]
                if (0 < len(before) < AHEAD and BEFORE.fullmatch(before)) or (
                    0 < len(after) < BEHIND and AFTER.fullmatch(after)
                ):
                    self.serving.add(person.key)
                    self.bodies.setdefault(person.key, body)

    def _serves(self, entry: Entry | None) -> bool:
        """Whether a known person holds an office of an organisation."""
        if entry is None:
            return False
        bodies = (self.gazetteer.entries.get(office.of) for office in entry.offices)
        return any(body is not None and body.kind == HELPER for body in bodies) or any(
            name.text in servants() for name in entry.names
        )
