"""Who was at a meeting, and as what.

A role needs its word beside the name, not denied. The country of the place is the host and, for
that alone, nothing else: neither mediator nor guarantor.
"""

from __future__ import annotations

import re
from dataclasses import replace

from intake.reading.bearers import BROKERS, OPENER, TIED, Bearers
from intake.reading.clauses import Clause
from intake.reading.cues import UNDONE
from intake.reading.drafts import Draft
from intake.reading.envoys import HELPER, Envoys
from intake.reading.gazetteer import Gazetteer
from intake.reading.lexicon import roles
from intake.reading.mentions import DERIVED, Mention, label

WATCHING = ("observer", "witness", "guest")
Present = tuple[Mention, str, str]  # who, as what, and on which basis it is known
ABSENT = re.compile(roles.ABSENT, re.IGNORECASE)
ATTENDED = re.compile(roles.ATTENDED, re.IGNORECASE)
MARGINS = re.compile(roles.MARGINS)
TITLED = re.compile(roles.TITLED)
ABOUT = re.compile(roles.ABOUT, re.IGNORECASE)
SIDES = re.compile(roles.SIDES, re.IGNORECASE)
AT_WORK = re.compile(roles.AT_WORK, re.IGNORECASE)
PREMISES = re.compile(roles.PREMISES)
LEADING = ("mediator", "facilitator", "chair", "convener", "guarantor")
SPECIAL = (
    "guarantor",
    "mediator",
    "facilitator",
    "chair",
    "convener",
    "observer",
    "witness",
    "guest",
    "host",
    "signatory",
)

BROKING = (*BROKERS, "chair", "convener")


class RoleReader:
    """Gives the actors of one article's meetings their roles."""

    def __init__(
        self,
        text: str,
        language: str,
        gazetteer: Gazetteer,
        mentions: list[list[Mention]],
        speakers: set[int],
    ) -> None:
        self.text, self.language, self.gazetteer = text, language, gazetteer
        self.envoys = Envoys(text, gazetteer, mentions)
        self.speakers = speakers  # where mentions start that only say who said it
        self.bearers = Bearers(text, language, speakers)
        self.states = {  # as the article calls them
            m.country: m
            for group in reversed(mentions)
            for m in reversed(group)
            if m.kind == "state" and m.form == "name"
        }
        self.gone = {
            m.entry.label: m
            for group in mentions
            for m in group
            if m.kind == "state" and m.entry and m.entry.label in roles.GONE
        }
        self.known: dict[str, str] = {}  # persons who broker, by key
        self.denied: set[tuple[str, str]] = set()  # roles that the article says someone has not

    def read(self, draft: Draft) -> list[tuple[Mention, str, str]]:
        """(actor, role, basis) for everyone at the meeting, each actor and role once."""
        found: dict[tuple[str, str], tuple[Mention, str, str]] = {}
        special: set[str] = set()
        denied: set[tuple[str, str]] = set()
        for clause in [*draft.clauses, *draft.asides]:
            own, happened = clause in draft.clauses, draft.status in ("held", "ongoing")
            for mention, given in self.bearers.read(
                clause,
                denied,
                told_here=own and happened,
                country=None if clause is draft.clauses[0] else draft.country,
            ):
                role = self._opener(mention, draft.country) if given == OPENER else given
                if role == "convener" and draft.status in UNDONE:
                    continue
                if not own and role in TIED and self._is_of_another(clause, mention, role, draft):
                    continue
                if role in WATCHING and any((mention.key, r) in found for r in BROKERS):
                    continue
                found.setdefault((mention.key, role), (mention, role, "stated"))
                special.add(mention.key)
        for clause in draft.clauses:
            self._attend(clause, found, special, draft)
        for clause in draft.asides:
            if ATTENDED.search(clause.text):
                self._attend(clause, found, special, draft)
        self.denied |= denied
        for pair in denied & set(found):
            del found[pair]
        self._brokers(draft, found)
        self._helpers(draft, found)
        self._host(draft, found)
        return list(found.values())

    def know(self, told: list[Clause]) -> None:
        """Learn which persons broker anywhere in the article: what they are called once, they are
        wherever they sit with others."""
        for clause in told:
            for mention, role in self.lasting(clause):
                if mention.kind == "person" and role in BROKERS:
                    self.known.setdefault(mention.key, role)

    def lasting(self, clause: Clause) -> list[tuple[Mention, str]]:
        """(actor, role) for the roles that a clause gives, of whatever meeting it tells."""
        denied: set[tuple[str, str]] = set()
        given = self.bearers.read(clause, denied)
        return [
            (m, self._opener(m, None) if role == OPENER else role)
            for m, role in given
            if (m.key, role) not in denied
        ]

    def _is_of_another(self, clause: Clause, mention: Mention, role: str, draft: Draft) -> bool:
        """Whether an aside gives a role at other meetings: of another time, or to the host, who
        guarantees the peace that is signed there, and brokers only what comes about."""
        dates = [d.when for d in clause.dates]
        if draft.date and dates and not any(when.overlaps(draft.date) for when in dates):
            return True
        at_home = mention.kind == "state" and mention.country == draft.country
        return at_home and (role == "guarantor" or draft.status in UNDONE)

    def _opener(self, mention: Mention, country: str | None) -> str:
        """A head of state who opens a meeting in his own country welcomes the others there; anyone
        else presides over it."""
        if AT_WORK.search(self.text, max(0, mention.start - 60), mention.start):
            return "chair"
        home = self._home_of(mention)
        return "host" if home and home == country else "chair"

    def _home_of(self, mention: Mention) -> str | None:
        """The country of a person, or of the body it serves."""
        sender = self.envoys.bodies.get(mention.key)
        return mention.country or (sender.country if sender else None)

    def _attend(
        self,
        clause: Clause,
        found: dict[tuple[str, str], tuple[Mention, str, str]],
        special: set[str],
        draft: Draft,
    ) -> None:
        for mention in self._present(clause):
            if mention.key in special or (
                mention.kind == "state" and mention.country == draft.country and mention.place
            ):
                continue
            found.setdefault((mention.key, "participant"), (mention, "participant", "stated"))

    def _brokers(self, draft: Draft, found: dict[tuple[str, str], Present]) -> None:
        """A broker by reputation at the table of others, away from home, is there to broker."""
        if any(role in BROKERS for _, role in found):
            return
        for key, (mention, _, _) in list(found.items()):
            role = self.known.get(mention.key)
            at_home = self._home_of(mention) == draft.country
            if key[1] == "participant" and role and len(found) != 2 and not at_home:
                del found[key]
                found[mention.key, role] = (mention, role, "negotiation")

    def _helpers(self, draft: Draft, found: dict[tuple[str, str], Present]) -> None:
        """An international organisation at the table of others, or its envoy, is there to help."""
        if draft.status in UNDONE or any(role in LEADING for _, role in found):
            return
        others = {
            m.key
            for m, _, _ in found.values()
            if m.kind != HELPER and m.key not in self.envoys.serving
        }
        several = any(SIDES.search(clause.text) for clause in draft.clauses)
        for key, (mention, role, _) in list(found.items()):
            if role != "participant" or not (len(others) != 1 or several):
                continue
            if self.envoys.is_helper(mention):
                del found[key]
                found[mention.key, "facilitator"] = (mention, "facilitator", "kind")

    def with_principals(self, present: list[Present]) -> list[Present]:
        """Those present, and who sends the brokers among them: the organisation of an envoy, the
        state of a minister."""
        found = {(mention.key, role) for mention, role, _ in present}
        result = list(present)
        for mention, role, basis in present:
            body = self.envoys.bodies.get(mention.key) if basis != "kind" else None
            office = role in ("chair", "convener") and body and body.kind == HELPER
            if role not in BROKERS and not office:
                continue
            if body is None or any((body.key, other) in found for other in LEADING):
                continue
            if (body.key, role) in self.denied:
                continue
            found.add((body.key, role))
            result = [p for p in result if p[:2] != (body, "participant")]
            result.append((body, role, "negotiation"))
        lent = self._only_hosts(result)
        return [
            (self._as_called(m), role, basis)
            for m, role, basis in result
            if (m.key, role) not in lent
        ]

    def _only_hosts(self, present: list[Present]) -> set[tuple[str, str]]:
        """The brokering of a host that one of its own persons does: the state has lent a room for
        certain, no more."""
        homes = {m.key for m, role, _ in present if role == "host" and m.kind == "state"}
        persons = [m for m, role, _ in present if m.kind == "person" and role in BROKING]
        served = {body.key for m in persons if (body := self.envoys.bodies.get(m.key))}
        served |= {f"state:{m.country}" for m in persons}
        return {
            (m.key, role) for m, role, _ in present if role in BROKING and m.key in homes & served
        }

    def _as_called(self, mention: Mention) -> Mention:
        """A state told by its adjective, under the name that the article has for it."""
        called = self.states.get(mention.country) if mention.form in DERIVED else None
        return replace(mention, name=called.name) if called else mention

    def _host(self, draft: Draft, found: dict[tuple[str, str], tuple[Mention, str, str]]) -> None:
        state = self.gazetteer.state(draft.country)
        if state is None:
            return
        naming = next(
            (
                m
                for c in [*draft.clauses, *draft.asides]
                for m in c.mentions
                if m.kind == "state" and m.country == draft.country
            ),
            None,
        )
        where = draft.place or draft.venue
        anchor = naming or where
        if anchor is None:
            return
        called = naming if naming and naming.form == "name" else self.states.get(draft.country)
        name = called.name if called else label(state, self.language)
        host = self._gone(draft) or Mention(
            anchor.start,
            anchor.end,
            "state",
            name,
            state,
            draft.country,
            "name",
            False,
            anchor.sentence,
        )
        found.setdefault((host.key, "host"), (host, "host", "place"))
        # Its own government being there is not implied by the place.
        if naming and (naming.form == "adjective" or draft.status == "offered"):
            found.pop((host.key, "participant"), None)

    def _gone(self, draft: Draft) -> Mention | None:
        """The Soviet Union, where the article names it, as host in Moscow in its day."""
        for name, (last, countries) in roles.GONE.items():
            ended = draft.date is None or draft.date.lower.isoformat() > last
            if draft.country in countries and not ended and name in self.gone:
                return self.gone[name]
        return None

    # -- who is there --------------------------------------------------------------------------

    def _present(self, clause: Clause) -> list[Mention]:
        return [m for m in clause.actors if self._is_present(m, clause)]

    def _is_present(self, mention: Mention, clause: Clause) -> bool:
        if mention.start in self.speakers or mention.place:
            return False
        after = self.text[mention.end : min(clause.end, mention.end + 80)]
        if mention.form == "adjective" and not self.bearers.means_people(mention, clause):
            return False
        if mention.form == "capital" and TITLED.match(after):
            return False
        before = self.text[max(clause.start, mention.start - 30) : mention.start]
        if MARGINS.search(before) or (mention.kind == HELPER and PREMISES.match(after)):
            return False
        return not ABOUT.search(before) and not ABSENT.match(after)
