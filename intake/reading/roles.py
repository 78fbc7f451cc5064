# ruff: noqa: SIM905 (words read better in a row)
"""Who was at a meeting, and as what.

A role needs its word beside the name, not denied. The country of the place is the host and, for
that alone, nothing else: neither mediator nor guarantor.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from intake.reading.clauses import Clause
from intake.reading.cues import UNDONE
from intake.reading.drafts import Draft
from intake.reading.gazetteer import Entry, Gazetteer
from intake.reading.lexicon import people_en, people_ru, roles
from intake.reading.mentions import Mention, label
from intake.reading.world import servants

CONNECTIVES = frozenset(
    "and or as well the of from with both also a an its their his her to by two three both "
    "together alongside along jointly plus вместе совместно наряду "
    "represented delegations delegates representatives delegation states и или а также же из от "
    "султаната королевства эмирата республики со стороны представители представителей "
    "делегации делегаций".split()
)
ROLE_WORDS = frozenset(
    ["mediator", "mediators", "facilitator", "guarantor", "observer", "host", "chair", "посредник"]
)
IN_LISTS = (CONNECTIVES | people_en.TITLES | people_ru.TITLES) - ROLE_WORDS
COPULA = re.compile(roles.COPULA, re.IGNORECASE)
PRESENT_AS = re.compile(r"\s*(?:присутствовал|участвовал|выступил|выступал|был)\w*\s")
APPOSITION = re.compile(r",? ?[\w\s'’-]{0,50},? ?")
ACTIVE = ("convener", "signatory")  # active verbs: their subject stands before them
THIRD = ("mediator", "facilitator")
BROKERS = ("mediator", "facilitator")
WATCHING = ("observer", "witness")
Present = tuple[Mention, str, str]  # who, as what, and on which basis it is known
BETWEEN = re.compile(r"[\w'’-]+")
DENIED = re.compile(roles.DENIED_AFTER, re.IGNORECASE)
NEGATED = re.compile(roles.NEGATION, re.IGNORECASE)
AS = re.compile(roles.AS, re.IGNORECASE)
ARE = re.compile(roles.ARE, re.IGNORECASE)
ABSENT = re.compile(roles.ABSENT, re.IGNORECASE)
ATTENDED = re.compile(roles.ATTENDED, re.IGNORECASE)
MARGINS = re.compile(roles.MARGINS)
TITLED = re.compile(roles.TITLED)
ABOUT = re.compile(roles.ABOUT, re.IGNORECASE)
PEOPLE = re.compile(roles.PEOPLE)
SIDES = re.compile(roles.SIDES, re.IGNORECASE)
OWN_SIDE = re.compile(roles.OWN_SIDE)
HOSTED = re.compile(r" as (?:\w+ )?hosts?\b")  # "before Ban Ki-moon, with Castro as host"
PREMISES = re.compile(roles.PREMISES)
HELPER = "intergovernmental_organization"
ENVOY_BEFORE = re.compile(roles.ENVOY_BEFORE, re.IGNORECASE)
ENVOY_AFTER = re.compile(roles.ENVOY_AFTER, re.IGNORECASE)
LEADING = ("mediator", "facilitator", "chair", "convener", "guarantor")
REACH = 70  # characters between a role word and its bearers
PASSIVE = re.compile(r"\b(?:was|were|been|being|be)(?: \w+ly)? $")
FAR = 110  # and when a verb stands between them
SPECIAL = (
    "guarantor",
    "mediator",
    "facilitator",
    "chair",
    "convener",
    "observer",
    "witness",
    "host",
    "signatory",
)


@lru_cache(maxsize=2)
def _cues(language: str) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """(role, where its bearer stands, pattern) in order of precedence."""
    table = []
    for where, source in (
        ("after", roles.FOLLOWS[language]),
        ("before", roles.DOES[language]),
        ("beside", roles.BESIDE[language]),
    ):
        for role, pattern in source.items():
            table.append((role, where, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)))
    return tuple(table)


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
        self.envoys = self._envoys(mentions)
        self.speakers = speakers  # where mentions start that only say who said it
        self.guarantors: list[Mention] = []  # those last named, for "the guarantors" later on

    def read(self, draft: Draft) -> list[tuple[Mention, str, str]]:
        """(actor, role, basis) for everyone at the meeting, each actor and role once."""
        found: dict[tuple[str, str], tuple[Mention, str, str]] = {}
        special: set[str] = set()
        denied: set[tuple[str, str]] = set()
        for clause in [*draft.clauses, *draft.asides]:
            told_here = clause in draft.clauses and draft.status in ("held", "ongoing")
            for mention, role in self._in_clause(clause, denied, told_here):
                if role == "convener" and draft.status in UNDONE:
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
        for pair in denied & set(found):
            del found[pair]
        self._helpers(draft, found)
        self._host(draft, found)
        return list(found.values())

    def lasting(self, clause: Clause) -> list[tuple[Mention, str]]:
        """(actor, role) for the roles that a clause gives, of whatever meeting it tells."""
        denied: set[tuple[str, str]] = set()
        given = self._in_clause(clause, denied, told_here=False)
        return [(m, role) for m, role in given if (m.key, role) not in denied]

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

    def _helpers(self, draft: Draft, found: dict[tuple[str, str], Present]) -> None:
        """An international organisation at the table of others, or its envoy, is there to help."""
        if draft.status in UNDONE or any(role in LEADING for _, role in found):
            return
        others = {
            m.key for m, _, _ in found.values() if m.kind != HELPER and m.key not in self.envoys
        }
        several = any(SIDES.search(clause.text) for clause in draft.clauses)
        for key, (mention, role, _) in list(found.items()):
            if role != "participant" or not (len(others) != 1 or several):
                continue
            if self._is_helper(mention):
                del found[key]
                found[mention.key, "facilitator"] = (mention, "facilitator", "kind")

    def _is_helper(self, mention: Mention) -> bool:
        organisation = mention.kind == HELPER and not OWN_SIDE.search(mention.name)
        return organisation or mention.key in self.envoys

    def _envoys(self, mentions: list[list[Mention]]) -> set[str]:
        """Who acts for an organisation: "the UN envoy Geir Pedersen", "Obasanjo of the AU"."""
        found = set()
        for group in mentions:
            persons = [m for m in group if m.kind == "person"]
            found |= {m.key for m in persons if self._serves(m.entry)}
            for body in (m for m in group if m.kind == HELPER and not OWN_SIDE.search(m.name)):
                for person in persons:
                    before = self.text[body.end : person.start]
                    after = self.text[person.end : body.start]
                    if (0 < len(before) < FAR and ENVOY_BEFORE.fullmatch(before)) or (
                        0 < len(after) < REACH and ENVOY_AFTER.fullmatch(after)
                    ):
                        found.add(person.key)
        return found

    def _serves(self, entry: Entry | None) -> bool:
        """Whether a known person holds an office of an organisation."""
        if entry is None:
            return False
        bodies = (self.gazetteer.entries.get(office.of) for office in entry.offices)
        return any(body is not None and body.kind == HELPER for body in bodies) or any(
            name.text in servants() for name in entry.names
        )

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
        name = naming.name if naming and naming.form == "name" else label(state, self.language)
        host = Mention(
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

    # -- who is there --------------------------------------------------------------------------

    def _present(self, clause: Clause) -> list[Mention]:
        return [m for m in clause.actors if self._is_present(m, clause)]

    def _is_present(self, mention: Mention, clause: Clause) -> bool:
        if mention.start in self.speakers or mention.place:
            return False
        after = self.text[mention.end : min(clause.end, mention.end + 80)]
        if mention.form == "adjective" and not self._means_people(mention, clause):
            return False
        if mention.form == "capital" and TITLED.match(after):
            return False
        before = self.text[max(clause.start, mention.start - 30) : mention.start]
        if MARGINS.search(before) or (mention.kind == HELPER and PREMISES.match(after)):
            return False
        return not ABOUT.search(before) and not ABSENT.match(after)

    # -- roles ---------------------------------------------------------------------------------

    def _lists(self, clause: Clause) -> list[list[Mention]]:
        """Actors in one breath: "Russia, Turkey and Iran"."""
        lists: list[list[Mention]] = []
        for mention in clause.actors:
            if mention.place and not lists:
                continue
            if mention.form == "adjective" and not self._means_people(mention, clause):
                continue
            if lists and self._is_attribute(lists[-1][-1], mention):
                lists[-1][-1] = mention
            elif lists and self._joined(lists[-1][-1], mention):
                lists[-1].append(mention)
            else:
                lists.append([mention])
        return lists

    def _is_attribute(self, state: Mention, person: Mention) -> bool:
        """«Министр обороны Турции Хулуси Акар»: the person, not the state."""
        if state.kind != "state" or state.form != "name" or person.kind != "person":
            return False
        return self.language == "ru" and self.text[state.end : person.start] in (" ", "\u00a0")

    def _heads(self, body: Mention, person: Mention) -> bool:
        """ "The head of the Omani foreign ministry Badr al-Busaidi": the person, not the body."""
        apart = re.search(r",|\b(?:and|и)\b", self.text[body.end : person.start])
        return body.kind == "government_body" and person.kind == "person" and not apart

    def _means_people(self, mention: Mention, clause: Clause) -> bool:
        """Whether an adjective stands for its country's people: "Saudi and American mediators"."""
        return bool(PEOPLE.match(self.text[mention.end : min(clause.end, mention.end + 80)]))

    def _joined(self, first: Mention, second: Mention) -> bool:
        gap = self.text[first.end : second.start]
        if len(gap) > 60 or any(sign in gap for sign in ";:—–."):
            return False
        words = [word.lower() for word in BETWEEN.findall(gap)]
        if first.kind == "state" and second.kind == "person" and not gap.strip():
            return first.form == "adjective"
        if "with" in words and HOSTED.match(self.text, second.end):
            return False
        return len(words) <= 7 and all(word in IN_LISTS for word in words)

    def _in_clause(
        self, clause: Clause, denied: set[tuple[str, str]], told_here: bool
    ) -> list[tuple[Mention, str]]:
        lists = self._lists(clause)
        found: list[tuple[Mention, str]] = []
        taken: list[tuple[int, int]] = []
        for role, where, pattern in _cues(self.language):
            for match in pattern.finditer(self.text, clause.start, clause.end):
                if any(match.start() < end and start < match.end() for start, end in taken):
                    continue
                taken.append(match.span())
                lead = self.text[max(clause.start, match.start() - 24) : match.start()]
                if (where == "before" or role in ACTIVE) and PASSIVE.search(lead):
                    continue  # who was brought together did not bring
                named = self._bearers(role, match, where, lists, clause)
                bodies = {body.start for body, m in pairwise(named) if self._heads(body, m)}
                bearers = [m for m in named if m.start not in bodies]
                before = self.text[max(clause.start, match.start() - 45) : match.start()]
                if NEGATED.search(before) or DENIED.search(
                    self.text[match.end() : match.end() + 40]
                ):
                    denied.update((mention.key, role) for mention in bearers)
                    continue
                if role == "guarantor":
                    bearers = self._known_guarantors(bearers, told_here)
                third = {m.start for m, given in found if given in THIRD and role in ACTIVE}
                found += [
                    (mention, role)
                    for mention in bearers
                    if mention.start not in self.speakers and mention.start not in third
                ]
        return found

    def _known_guarantors(self, bearers: list[Mention], told_here: bool) -> list[Mention]:
        """ "The guarantors" with no names, told to have met, are those named before."""
        if bearers:
            self.guarantors = bearers
            return bearers
        return self.guarantors if told_here else []

    def _bearers(
        self,
        role: str,
        match: re.Match[str],
        where: str,
        lists: list[list[Mention]],
        clause: Clause,
    ) -> list[Mention]:
        before = next((group for group in reversed(lists) if group[-1].end <= match.start()), None)
        after = next((group for group in lists if group[0].start >= match.end()), None)
        if before and match.start() - before[-1].end > REACH:
            before = None
        if after and after[0].start - match.end() > REACH:
            after = None
        if where == "after":
            subject = role == "host" and self.language == "ru"  # «принимал Рахмон», not «Рахмона»
            return [m for m in after or [] if not subject or self.text[m.start : m.end] == m.name]
        active = where == "before" or role in ACTIVE
        lead = self.text[max(clause.start, match.start() - 30) : match.start()]
        gap = self.text[match.end() : after[0].start] if after else ""
        if after and PRESENT_AS.match(gap):
            return after
        if AS.search(lead) or match.group().lower().startswith("as "):
            return before or after or []
        if after and not active and ARE.match(gap):
            return after
        if before and APPOSITION.fullmatch(self.text[before[-1].end : match.start()]):
            return before
        return [] if active else self._predicated(match, lists, clause)

    def _predicated(
        self, match: re.Match[str], lists: list[list[Mention]], clause: Clause
    ) -> list[Mention]:
        """ "Guarantors of the accord signed in Moscow were X": the bearers follow a later verb."""
        stop = min(clause.end, match.end() + FAR)
        for verb in COPULA.finditer(self.text, match.end(), stop):
            group = next((g for g in lists if g[0].start >= verb.end()), None)
            gap = self.text[verb.end() : group[0].start] if group else ""
            words = [word.lower() for word in BETWEEN.findall(gap)]
            if group and len(words) <= 4 and all(word in IN_LISTS for word in words):
                return group
        return []
