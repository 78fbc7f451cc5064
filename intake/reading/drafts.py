"""A meeting as it takes shape while the article is read, and when two tellings are one meeting."""

from __future__ import annotations

from dataclasses import dataclass, field

from intake.reading.clauses import Clause
from intake.reading.cues import UNDONE
from intake.reading.mentions import Mention
from intake.reading.when import When

# How much a status that is told says against one that was assumed or only planned.
OPEN = ("planned", "hypothetical", "offered", "ongoing")


@dataclass(slots=True)
class Draft:
    """One meeting under construction; `clauses` are its tellings, `asides` the sentences on it,
    `proofs` those of them that say when it was or what became of it."""

    status: str
    told: bool
    date: When | None
    place: Mention | None
    venue: Mention | None
    country: str | None
    number: int | None
    numbered: bool
    negotiation: Mention | None
    paragraph: int
    clauses: list[Clause] = field(default_factory=list)
    asides: list[Clause] = field(default_factory=list)
    proofs: list[Clause] = field(default_factory=list)
    count: int = 1
    planned_days: int | None = None
    actual_days: int | None = None
    last_sentence: int = 0  # where it was last told of
    here: int = 0  # and in which paragraph
    about: Mention | None = None  # the talks that the story speaks of, where it names none
    loose: bool = False  # told of with a day only, and kept if its place or talks turn out

    def __post_init__(self) -> None:
        for clause in self.clauses:
            self._reach(clause)

    def _reach(self, clause: Clause) -> None:
        if clause.sentence >= self.last_sentence:
            self.last_sentence, self.here = clause.sentence, clause.paragraph

    def go_on(self, clause: Clause, proves: bool = False) -> None:
        """Take a sentence that says more of the meeting, or proves what is said of it."""
        self.asides.append(clause)
        if proves:
            self.proofs.append(clause)
        self._reach(clause)

    @property
    def parties(self) -> set[str]:
        return {m.key for clause in self.clauses for m in clause.actors if m.form != "adjective"}

    @property
    def unplaced(self) -> bool:
        """Whether neither a city, be it an unknown one, nor a country is told."""
        return self.place is None and self.country is None

    def absorb(self, other: Draft) -> None:
        """Take in another telling of the same meeting: the finer date, the status told last."""
        if other.date and (self.date is None or _says_more(other.date, self.date)):
            self.date = other.date
        self.place = self.place or other.place
        self.venue = self.venue or other.venue
        self.country = self.country or other.country
        if self.number is None or (other.numbered and not self.numbered):
            self.number, self.numbered = (
                other.number or self.number,
                other.numbered or self.numbered,
            )
        self.negotiation = self.negotiation or other.negotiation
        self.planned_days = self.planned_days or other.planned_days
        self.actual_days = self.actual_days or other.actual_days
        self.count = max(self.count, other.count)
        self.loose = self.loose and other.loose
        self.settle(other.status, other.told)
        self.clauses += other.clauses
        self.asides += other.asides
        self.proofs += other.proofs
        for clause in other.clauses:
            self._reach(clause)

    def settle(self, status: str, told: bool) -> None:
        """Let a later telling of the status stand against the one so far."""
        if status == self.status:
            self.told = self.told or told
        elif (status in UNDONE and (self.status in OPEN or not self.told)) or (
            status == "held" and self.status in OPEN and told
        ):
            self.status, self.told = status, True
        elif status in OPEN and self.status == "held" and not self.told:
            self.status, self.told = status, told


def _says_more(new: When, old: When) -> bool:
    """A day says more than its month; the days a meeting took say more than its last day."""
    if old.unit == "day" and new.unit == "span" and new.days <= 31:
        return new.contains(old)
    return new.days < old.days and not (old.unit == "span" and old.days <= 31 and new.unit == "day")


def same_place(a: Draft, b: Draft) -> bool | None:
    """Whether both were in one city, or country; None when one does not say."""
    if a.place and b.place:
        return a.place.key == b.place.key or a.place.name == b.place.name
    if a.country and b.country:
        return a.country == b.country
    return None


def same_meeting(a: Draft, b: Draft) -> bool:
    """Whether two tellings are of one meeting: by number, or by date with nothing against it."""
    place = same_place(a, b)
    if place is False or (a.numbered and b.numbered and a.number != b.number):
        return False
    if "offered" in (a.status, b.status):
        return a.status == b.status and _same_offer(a, b)
    if place and _close(a, b) and (a.date is None or b.date is None):
        unsure = (*OPEN, *UNDONE)
        return a.status in unsure and b.status in unsure and (a.number is None or b.number is None)
    if _one_plan(a, b, place):
        return True
    if a.date and b.date:
        return _same_day(a, b, a.date, b.date, place)
    return bool(
        a.number and a.number == b.number and a.numbered and b.numbered and _same_talks(a, b)
    )


def _same_day(a: Draft, b: Draft, first: When, second: When, place: bool | None) -> bool:
    """Whether dated tellings, not known to be elsewhere, fall together."""
    if not first.overlaps(second):
        return False
    if a.number and a.number == b.number:
        return True
    if first != second and {a.status, b.status} & set(UNDONE) and "held" in (a.status, b.status):
        return False
    near = abs(a.here - b.here) <= 1
    if first.days <= 31 and second.days <= 31 and (place or near or first == second):
        return first.contains(second) or second.contains(first)
    apart = a.number is not None and b.number is not None
    return bool(near and place and first.contains(second) and not apart and _close(a, b))


def _same_talks(a: Draft, b: Draft) -> bool:
    return a.negotiation is None or b.negotiation is None or a.negotiation.key == b.negotiation.key


def _one_plan(a: Draft, b: Draft, place: bool | None) -> bool:
    """Whether two sentences in a row tell one plan, the one its day and the other its place."""
    beside = abs(a.last_sentence - b.last_sentence) <= 1 and a.here == b.here
    plans = a.status in ("planned", "hypothetical") and b.status in ("planned", "hypothetical")
    parts = (a.date is None) != (b.date is None) and (a.place is None) != (b.place is None)
    return beside and plans and parts and place is None


def _close(a: Draft, b: Draft) -> bool:
    return abs(a.last_sentence - b.last_sentence) <= 3


def _same_offer(a: Draft, b: Draft) -> bool:
    if a.country != b.country:
        return False
    host = {f"state:{a.country}"}
    first, second = a.parties - host, b.parties - host
    return not first or not second or bool(first & second)
