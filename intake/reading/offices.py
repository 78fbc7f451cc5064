"""Persons named again by their office: "the minister", "the former Nigerian leader", «дипломат»."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from intake.reading.lexicon.offices import NAMED, OFFICES
from intake.reading.mentions import Mention
from intake.reading.words import CYRILLIC

AHEAD = 70  # characters in which an office may stand before a name
BEHIND = 90  # and behind it, between commas
APPOSED = re.compile(r"(?:\s\([^()]{1,20}\))?,\s(?P<words>[^,.;:!?“”«»]{3,80})(?=[,.;]|$)")
STOP = re.compile(r"[.;:!?“”«»]\s|\n|,\s")
WOMAN = re.compile(r"(?:[оеё]ва|[иы]на|ская|цкая|ая)$")
MAN = re.compile(r"(?:[оеё]в|ский|цкий)$")
PERHAPS_MAN = re.compile(r"(?:[иы]н|ой)$")  # «Лейла Айдын», «Елены Лаптевой» are women
VOWEL = re.compile(r"[аеёиоуыэюя]$")
SOON = 700  # characters after its office in which a name may follow
TRADES = frozenset({"expert"})  # as which anybody may be named again who told something
FEW = 120  # offices that a reader keeps in mind


@dataclass(frozen=True, slots=True)
class _Holder:
    """A person, and the kinds of offices and the state that a naming gave."""

    position: int
    kinds: frozenset[str]
    country: str | None
    person: Mention


@lru_cache(maxsize=2)
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    case = "(?:а|у|ом|ем|е|я|ю)?" if language == "ru" else ""  # «с политологом Сейтказиным»
    return tuple(
        (kind, re.compile(rf"(?<![\w-])(?:{words}){case}(?![\w-])", re.IGNORECASE))
        for kind, words in OFFICES[language].items()
    )


@lru_cache(maxsize=2)
def _named(language: str) -> str:
    return NAMED[language].format(offices="|".join(OFFICES[language].values()))


@lru_cache(maxsize=2)
def _before(language: str) -> re.Pattern[str]:
    return re.compile(rf"{_named(language)}(?:\s(?:also|then|later|has|had|тогда|также))?\s$")


@lru_cache(maxsize=2)
def _after(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s{_named(language)}(?!\s[A-ZА-ЯЁ])")


@lru_cache(maxsize=4096)
def _gender(name: str) -> str | None:
    words = name.split()
    if len(words) < 2 or not CYRILLIC.search(name):
        return None
    if WOMAN.search(words[-1]):
        return "f"
    perhaps = PERHAPS_MAN.search(words[-1]) and not VOWEL.search(words[0])
    return "m" if perhaps or MAN.search(words[-1]) else None


def gender_of(person: Mention) -> str | None:
    """ "f" or "m" as far as a Russian surname tells it."""
    return _gender(person.name)


def may_be(person: Mention, gender: str | None) -> bool:
    """Whether a person can be of that gender; of any where none is told."""
    return gender is None or gender_of(person) in (None, gender)


def _known_for(person: Mention) -> frozenset[str]:
    """The kinds of the offices that the knowledge base has of a person."""
    titles = " ".join(office.title for office in person.entry.offices) if person.entry else ""
    return frozenset(kind for kind, pattern in _patterns("en") if pattern.search(titles))


class Offices:
    """Who holds which office in one article."""

    def __init__(self, text: str, language: str, actors: list[Mention]) -> None:
        self.text, self.language, self.actors = text, language, actors
        self.starts = [mention.start for mention in actors]
        self.holders = [
            holder
            for i, mention in enumerate(actors)
            if mention.kind == "person"
            for holder in self._holders(i, mention)
        ]
        self.positions = [holder.position for holder in self.holders]

    def _holders(self, i: int, person: Mention) -> list[_Holder]:
        """What the words before and behind a name say of the office of its bearer."""
        found = []
        previous = self.actors[i - 1] if i else None
        start = max(0, person.start - AHEAD)
        if previous and previous.kind == "person":
            start = max(start, previous.end)
        stops = [m.end() for m in STOP.finditer(self.text, start, person.start)]
        if stops and self.text[person.start - 2 : person.start] == ", ":
            stops.pop()  # "the minister, Badr al-Busaidi"
        start = stops[-1] if stops else start
        apposed = APPOSED.match(self.text, person.end, person.end + BEHIND)
        spans = [(start, person.start)]
        spans += [apposed.span("words")] if apposed else []
        for begin, end in spans:
            kinds = self._kinds(begin, end)
            if kinds:
                country = self._country(begin, end) or person.country
                found.append(_Holder(person.start, kinds, country, person))
        known = _known_for(person)
        if known:
            found.append(_Holder(person.start, known, person.country, person))
        return found

    def _kinds(self, start: int, end: int) -> frozenset[str]:
        patterns = _patterns(self.language)
        return frozenset(
            kind for kind, pattern in patterns if pattern.search(self.text, start, end)
        )

    def _country(self, start: int, end: int) -> str | None:
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return next((m.country for m in reversed(self.actors[first:last]) if m.country), None)

    def beside(self, start: int, end: int, first: int, last: int) -> tuple[int, int] | None:
        """Where text[start:end] names an office as the subject of the verb at [first, last)."""
        before = _before(self.language).search(self.text, max(start, first - AHEAD), first)
        if before:
            return before.start(), before.end("office")
        after = _after(self.language).match(self.text, last, end)
        return (last + 1, after.end("office")) if after else None

    @staticmethod
    def _is_newer(last: Mention, told: list[_Holder], earlier: list[_Holder]) -> bool:
        """Whether who spoke last was named after everybody with such an office, and with none."""
        officer = any(h.person.key == last.key for h in earlier)
        return not officer and bool(told) and last.start > told[-1].position

    def holder(
        self, start: int, end: int, last: Mention | None, gender: str | None = None
    ) -> Mention | None:
        """Whom the office named at text[start:end] means: of those named before with such an
        office, of that state if one is told, the one who spoke `last` or was named last; else the
        one who is named so soon after."""
        country = self._country(start, end)
        kinds = self._kinds(start, end)
        split = bisect_left(self.positions, start)
        earlier = self.holders[max(0, split - FEW) : split]
        earlier = [h for h in earlier if may_be(h.person, gender)]
        told = [h for h in earlier if kinds & h.kinds and country in (None, h.country)]
        told = told or [h for h in earlier if country and h.country == country]
        if last and country is None and kinds == TRADES and self._is_newer(last, told, earlier):
            return last if may_be(last, gender) else None
        spoke = (h for h in reversed(told) if last and h.person.key == last.key)
        if told:
            return next(spoke, told[-1]).person
        if country is None:
            return None
        later = self.holders[split : split + 8]
        soon = (h for h in later if h.position - end < SOON and h.country == country)
        return next((h.person for h in soon if kinds & h.kinds), None)
