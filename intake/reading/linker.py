"""Ties a meeting told in an article to the round the knowledge base has, and says where they
differ."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from intake.reading import when
from intake.reading.gazetteer import Entry, Gazetteer, KnownRound
from intake.reading.proposals import Difference, RoundProposal
from intake.reading.when import When

# Statuses of the knowledge base that an article's status agrees with.
AGREES = {
    "held": ("held", "partly_held", "scheduled", "rescheduled", "relocated", "unknown"),
    "ongoing": ("held", "partly_held", "scheduled", "unknown"),
    "planned": (
        "scheduled",
        "rescheduled",
        "relocated",
        "proposed",
        "held",
        "partly_held",
        "unknown",
    ),
    "postponed": ("postponed", "rescheduled", "suspended", "unknown"),
    "cancelled": ("cancelled", "declined", "postponed", "unknown"),
    "offered": ("offered", "proposed", "unknown"),
    "hypothetical": ("proposed", "offered", "scheduled", "unknown"),
    "rejected": ("declined", "offered", "proposed", "cancelled", "unknown"),
}


class Linker:
    """Finds the known round that a proposal tells of."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self.negotiations = [entry for entry in gazetteer.of_kind("negotiation") if entry.rounds]

    def known(
        self,
        negotiation: Entry | None,
        number: int | None,
        told: When | None,
        city: str | None,
        country: str | None,
    ) -> tuple[Entry, KnownRound] | None:
        """The known round: by its number in the negotiation, else by date and place."""
        if negotiation is not None:
            for known in negotiation.rounds:
                if number and known.number == number and _near(known, told):
                    return negotiation, known
        if told is None or not (city or country):
            return None
        pool = (
            [negotiation] if negotiation is not None and negotiation.rounds else self.negotiations
        )
        fitting = [
            (entry, known)
            for entry in pool
            for known in entry.rounds
            if _fits(known, told, city, country, number)
        ]
        if not fitting and negotiation is not None:
            fitting = [
                (entry, known)
                for entry in self.negotiations
                for known in entry.rounds
                if _fits(known, told, city, country, number)
            ]
        return fitting[0] if len(fitting) == 1 else None

    def link(self, proposal: RoundProposal, told: When | None, city: str | None) -> RoundProposal:
        """The proposal with its known round, what it adds to it and where it differs."""
        entry = self.gazetteer.entries.get(proposal.negotiation_key or "")
        found = self.known(entry, proposal.number, told, city, proposal.country)
        if found is None:
            return proposal
        negotiation, known = found
        return replace(
            proposal,
            known_key=known.key,
            negotiation=proposal.negotiation or negotiation.label,
            negotiation_key=proposal.negotiation_key or negotiation.key,
            differences=tuple(_differences(proposal, known, told, city)),
            adds=tuple(_adds(proposal, known)),
        )


def _near(known: KnownRound, told: When | None) -> bool:
    value = parse(known.date)
    return (
        value is None
        or told is None
        or value.overlaps(told)
        or abs((value.lower - told.lower).days) < 200
    )


def _fits(
    known: KnownRound, told: When, city: str | None, country: str | None, number: int | None
) -> bool:
    value = parse(known.date)
    if value is None or told.days > 62 or not value.overlaps(told):
        return False
    if number and known.number and number != known.number:
        return False
    if city and known.city:
        return city.lower() == known.city.lower()
    return bool(country) and country == known.country


def _differences(
    proposal: RoundProposal, known: KnownRound, told: When | None, city: str | None
) -> list[Difference]:
    found = []
    value = parse(known.date)
    if value and told and not value.overlaps(told):
        found.append(Difference("dates", known.date or "", told.edtf))
    if known.status not in AGREES.get(proposal.status, ()):
        found.append(Difference("status", known.status, proposal.status))
    if (
        known.city
        and city
        and proposal.country == known.country
        and city.lower() != known.city.lower()
    ):
        found.append(Difference("city", known.city, city))
    if known.country and proposal.country and known.country != proposal.country:
        found.append(Difference("country", known.country, proposal.country))
    if known.number and proposal.number and known.number != proposal.number:
        found.append(Difference("number", str(known.number), str(proposal.number)))
    return found


def _adds(proposal: RoundProposal, known: KnownRound) -> list[str]:
    have = {
        "number": known.number,
        "dates": known.date,
        "city": known.city,
        "country": known.country,
    }
    told = {
        "number": proposal.number,
        "dates": proposal.date,
        "city": proposal.place,
        "country": proposal.country,
    }
    return [name for name, value in told.items() if value and not have[name]]


def parse(edtf: str | None) -> When | None:
    """A known date as bounds: days, months, years, intervals and `~` `?` marks. None when
    unsaid."""
    if not edtf:
        return None
    first, _, last = edtf.strip().partition("/")
    begin, end = _point(first), _point(last) if last else None
    if begin and end:
        return When(edtf, begin.lower, max(begin.upper, end.upper), "span")
    if begin and last:
        return When(edtf, begin.lower, date.max, "span")
    return begin or end


def _point(text: str) -> When | None:
    parts = text.strip("~?%").split("-")
    try:
        numbers = [int(part) for part in parts if part]
        if len(numbers) == 3:
            return when.day(*numbers)
        if len(numbers) == 2:
            return when.season(*numbers) if numbers[1] > 12 else when.month(*numbers)
        return when.year(numbers[0]) if len(numbers) == 1 else None
    except (ValueError, KeyError):
        return None
