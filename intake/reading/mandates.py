"""Roles told once for many meetings: "Norway facilitated the talks", «Посредничала ООН».

Who brokers, guarantees or watches a negotiation does so at each of its meetings, unless a meeting
is told to have had another broker.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from intake.reading.bearers import BROKERS
from intake.reading.clauses import Clause
from intake.reading.drafts import Draft
from intake.reading.mentions import Mention
from intake.reading.roles import Present, RoleReader

SINCE = re.compile(
    r"\b(?:ever since|since (?:then|\w+ ?\d{4}|(?:the )?"
    r"(?:start|beginning|outset|\d{4}s?|early|late|mid)))\b"
    r"|\bс (?:\w+ )?\d{4}(?: года)?\b|\bс тех пор\b|\bс самого начала\b"
    r"|-(?:mediated|facilitated|brokered|led|sponsored) (?:talks|process|negotiations|dialogue)"
)
YEAR = re.compile(r"\b(?:since|с)\s(?:\w+ )?(\d{4})\b")
HAPPENED = ("held", "ongoing")
LASTING = (*BROKERS, "guarantor", "observer")
PASSING = ("chair", "convener", "witness", "host")  # roles at the meeting just told of
SOON = 2  # sentences


@dataclass(frozen=True, slots=True)
class Mandate:
    """An actor in a lasting role, told by `clause`, of one meeting (`draft`) or of none alone."""

    mention: Mention
    role: str
    clause: Clause
    draft: int | None
    negotiation: str | None
    lasts: bool  # told to hold since some year


def spread(
    roles: RoleReader, told: list[Clause], drafts: list[Draft], present: list[list[Present]]
) -> None:
    """Add to those `present` at each of the `drafts` whom the article gives a lasting role."""
    mandates = list(_mandates(roles, told, drafts))
    persons = {m.mention.key for m in mandates if m.mention.kind == "person"}
    for index, (draft, there) in enumerate(zip(drafts, present, strict=True)):
        own = {role for _, role, basis in there if basis == "stated"}
        for mandate in mandates:
            brokered = mandate.role in BROKERS and own & {*BROKERS, "chair", "convener"}
            if mandate.draft == index or brokered or mandate.role in own:
                continue
            if draft.status not in HAPPENED or (
                mandate.draft is not None and mandate.role not in BROKERS
            ):
                continue
            hosts = mandate.mention.kind == "state" and mandate.mention.country == draft.country
            lent = hosts and mandate.role in ("mediator", "guarantor")
            if lent and (mandate.draft is not None or not _follows(mandate.clause, draft)):
                continue  # one that brokers elsewhere may only lend a room at home
            if mandate.mention.key in persons and len(persons) > 1 and not _near(mandate, draft):
                continue  # one followed another
            alone = len(drafts) == 1 and mandate.draft is None
            if alone:
                reaches = not _is_elsewhere(mandate.clause, draft)
            elif mandate.role in PASSING:
                just = draft is _just_told(mandate.clause, drafts)
                reaches = just and mandate.role != "host"
            else:
                reaches = _reaches(mandate, draft, drafts)
            if reaches:
                _give(there, mandate)


def _mandates(roles: RoleReader, told: list[Clause], drafts: list[Draft]) -> Iterator[Mandate]:
    owner = {id(clause): i for i, draft in enumerate(drafts) for clause in draft.clauses}
    for clause in told:
        index = owner.get(id(clause))
        lasts = bool(SINCE.search(clause.text))  # "a facilitator since 2001" is one to this day
        dated = clause.dates and not lasts
        if index is None and (clause.status not in HAPPENED or dated):
            continue
        named = next((m for m in clause.mentions if m.kind == "negotiation"), None)
        if named is None and index is not None:
            named = drafts[index].negotiation
        for mention, role in roles.lasting(clause):
            passing = role in PASSING and index is None and not (named or clause.places)
            if role in LASTING or passing:
                yield Mandate(mention, role, clause, index, named.key if named else None, lasts)


def _reaches(mandate: Mandate, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether a mandate holds at a meeting: one of its negotiation, of its paragraph or series."""
    key = draft.negotiation.key if draft.negotiation else None
    same = bool(key) and mandate.negotiation == key
    if mandate.draft is None:
        if mandate.lasts and mandate.negotiation is None:
            return _is_after(draft, mandate.clause)
        beside = any(clause.paragraph == mandate.clause.paragraph for clause in draft.clauses)
        if beside and not _is_elsewhere(mandate.clause, draft):
            return same or not (mandate.negotiation and key)
        return same
    first = drafts[mandate.draft]
    if any(clause.sentence == mandate.clause.sentence for clause in draft.clauses):
        return True
    return first.numbered and draft.numbered and abs(first.here - draft.here) <= 2


def _is_elsewhere(clause: Clause, draft: Draft) -> bool:
    """Whether a clause speaks of sessions in another city than the one of a meeting, or of what
    was done in another country."""
    lands = {m.country for m in clause.mentions if m.kind == "state" and m.place}
    if draft.country and lands and draft.country not in lands:
        return True
    seats = {place.key for place in clause.places if place.kind == "city" and clause.noun}
    return draft.place is not None and bool(seats) and draft.place.key not in seats


def _just_told(clause: Clause, drafts: list[Draft]) -> Draft | None:
    """The meeting told a sentence or two before a clause, in its paragraph."""
    told = [
        (own.sentence, draft)
        for draft in drafts
        for own in draft.clauses
        if own.paragraph == clause.paragraph and 0 < clause.sentence - own.sentence <= SOON
    ]
    return max(told, key=lambda pair: pair[0])[1] if told else None


def _follows(clause: Clause, draft: Draft) -> bool:
    """Whether a clause is of the sentence right behind those that tell of a meeting."""
    last = draft.clauses[-1]
    return last.paragraph == clause.paragraph and 0 <= clause.sentence - last.sentence <= 1


def _near(mandate: Mandate, draft: Draft) -> bool:
    named = draft.negotiation is not None and mandate.negotiation == draft.negotiation.key
    return named or abs(mandate.clause.paragraph - draft.here) <= 1


def _is_after(draft: Draft, clause: Clause) -> bool:
    """Whether a meeting falls in the years that "since 2001" tells."""
    year = YEAR.search(clause.text)
    return year is None or draft.date is None or draft.date.lower.year >= int(year[1])


def _give(there: list[Present], mandate: Mandate) -> None:
    key = mandate.mention.key
    if any(m.key == key and role == mandate.role for m, role, _ in there):
        return
    there[:] = [p for p in there if p[0].key != key or p[1] != "participant"]
    there.append((mandate.mention, mandate.role, "negotiation"))
