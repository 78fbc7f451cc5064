"""Bodies of a state: its foreign ministry, its government, its opposition, its capital by
paraphrase.

"The Kazakh Foreign Ministry" is a body. "The Italian government" is Italy, unless the article sets
a government against its own opposition or an armed group, or the knowledge base has that body.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import ModuleType

from intake.reading.gazetteer import Entry, Gazetteer
from intake.reading.lexicon import bodies_en, bodies_ru
from intake.reading.mentions import Mention, label
from intake.reading.segments import Sentence
from intake.reading.words import Word

LEXICONS: dict[str, ModuleType] = {"en": bodies_en, "ru": bodies_ru}
REBELS = ("armed_group", "opposition_body")


def _phrase(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in words)


@dataclass(frozen=True, slots=True)
class _Found:
    """Words for a body at words[first:last], with its state's name at text[start:end]."""

    kind: str
    words: tuple[Word, ...]
    first: int
    last: int
    start: int
    end: int
    owner: Mention | None
    sentence: int

    def mention(self, kind: str, name: str, entry: Entry | None, country: str | None) -> Mention:
        """A naming of these words."""
        return Mention(
            self.start, self.end, kind, name, entry, country, "phrase", False, self.sentence
        )


class Bodies:
    """Adds the bodies of states to the mentions of one article."""

    def __init__(
        self, text: str, sentences: list[Sentence], language: str, gazetteer: Gazetteer
    ) -> None:
        lexicon = LEXICONS[language]
        self.text, self.sentences, self.language, self.gazetteer = (
            text,
            sentences,
            language,
            gazetteer,
        )
        self.ministry, self.government = _phrase(lexicon.MINISTRY), _phrase(lexicon.GOVERNMENT)
        self.opposition, self.again = _phrase(lexicon.OPPOSITION), _phrase(lexicon.MINISTRY_AGAIN)
        self.capital, self.armed = _phrase(lexicon.CAPITAL), _phrase(lexicon.ARMED_OPPOSITION)
        phrases = self.ministry + self.government + self.opposition + self.capital + self.again
        self.first = {phrase[0] for phrase in phrases} | {p[1] for p in self.again if len(p) > 1}
        self.town = re.compile(lexicon.TOWN)
        self.against = re.compile(lexicon.AGAINST)
        self.against_before = re.compile(lexicon.AGAINST_BEFORE)
        self.last: dict[str, Mention] = {}
        self.home: Mention | None = None  # the state the article names most
        self.cities: list[Mention] = []  # of the sentence at hand
        self.children = [entry for entry in gazetteer.of_kind("government_body") if entry.parent]
        self.capitals = {
            entry.country: entry
            for entry in gazetteer.of_kind("city")
            if entry.key.startswith("capital:")
        }

    def read(self, known: list[list[Mention]]) -> list[list[Mention]]:
        """The mentions with bodies added; a state's adjective that a body takes in is replaced."""
        rebels = any(mention.kind in REBELS for mentions in known for mention in mentions)
        rebels = rebels or any(
            self._starts(s.words, i, self.opposition)
            for s in self.sentences
            for i in range(len(s.words))
        )
        states = [m for mentions in known for m in mentions if m.kind == "state"]
        count = Counter(m.country for m in states)
        self.home = max(states, key=lambda m: count[m.country], default=None)
        result = []
        cities: dict[str | None, Mention] = {}
        for number, (sentence, mentions) in enumerate(zip(self.sentences, known, strict=True)):
            self.cities = [m for m in mentions if m.kind == "city"]
            bodies = list(self._in_sentence(number, sentence, mentions, rebels))
            bodies += self._paraphrased(number, sentence, mentions, cities)
            cities.update((m.country, m) for m in mentions if m.kind == "city")
            kept = [
                m
                for m in mentions
                if not any(b.start <= m.start and m.end <= b.end for b in bodies)
            ]
            result.append(sorted(kept + bodies, key=lambda mention: mention.start))
        return result

    def _paraphrased(
        self,
        number: int,
        sentence: Sentence,
        mentions: list[Mention],
        cities: dict[str | None, Mention],
    ) -> Iterator[Mention]:
        """ "The Swiss ski resort" is the city last named in Switzerland."""
        for mention in mentions:
            if mention.form != "adjective":
                continue
            match = self.town.match(self.text, mention.end, min(sentence.end, mention.end + 40))
            named = cities.get(mention.country)
            if match and named:
                yield Mention(
                    mention.start,
                    match.end(),
                    "city",
                    named.name,
                    named.entry,
                    named.country,
                    "phrase",
                    True,
                    number,
                )

    def _starts(
        self, words: tuple[Word, ...], position: int, phrases: tuple[tuple[str, ...], ...]
    ) -> int:
        """The number of words that the longest phrase at `position` takes, or 0."""
        for phrase in phrases:
            used = words[position : position + len(phrase)]
            if len(used) == len(phrase) and all(
                p in (w.stem, w.key) for w, p in zip(used, phrase, strict=True)
            ):
                return len(phrase)
        return 0

    def _in_sentence(
        self, number: int, sentence: Sentence, mentions: list[Mention], rebels: bool
    ) -> Iterator[Mention]:
        words = sentence.words
        states = {m.start: m for m in mentions if m.kind == "state"}
        ends = {m.end: m for m in states.values()}
        others = [m for m in mentions if m.kind != "state"]
        position = 0
        while position < len(words):
            kind, length = self._kind(words, position)
            last = position + max(length, 1)
            begin = words[position].start
            if length and not any(m.start <= begin < m.end for m in others):
                before = ends.get(words[position - 1].end) if position else None
                after = self._owner_after(words, last, states)
                start = before.start if before else begin
                end = after.end if after and not before else words[last - 1].end
                found = _Found(kind, words, position, last, start, end, before or after, number)
                body = self._body(found, rebels)
                if body:
                    yield body
            position = last

    def _kind(self, words: tuple[Word, ...], position: int) -> tuple[str, int]:
        """Which body the words at `position` are, and how many words it takes."""
        if words[position].stem not in self.first and words[position].key not in self.first:
            return "", 0
        for kind, phrases in (
            ("ministry", self.ministry),
            ("government", self.government),
            ("opposition", self.opposition),
            ("capital", self.capital),
        ):
            length = self._starts(words, position, phrases)
            if length:
                return kind, length
        if (
            self.language == "en" and position and words[position - 1].key == "the"
        ) or self.language == "ru":
            length = self._starts(
                words, position, tuple(p[1:] if p[0] == "the" else p for p in self.again)
            )
            if length:
                return "ministry", length
        return "", 0

    def _owner_after(
        self, words: tuple[Word, ...], position: int, states: dict[int, Mention]
    ) -> Mention | None:
        """The state in "ministry of Kazakhstan" and its Russian genitive."""
        if self.language == "en":
            if position >= len(words) or words[position].key != "of":
                return None
            position += 1
            if position < len(words) and words[position].key == "the":
                position += 1
        if (
            position < len(words)
            and words[position].start in states
            and states[words[position].start].form == "name"
        ):
            return states[words[position].start]
        return None

    def _body(self, found: _Found, rebels: bool) -> Mention | None:
        owner, kind, first = found.owner, found.kind, found.words[found.first]
        if kind == "capital":
            return self._capital(found)
        if kind == "government" and not self._is_party(found, rebels):
            return None
        if owner is None:
            again = self.last.get(kind)
            if again:
                return found.mention(again.kind, again.name, again.entry, again.country)
            plain = kind == "ministry" and not first.is_capital
            if plain or first.stem in ("rebels", "insurgents"):
                return None
        entry = self._entry(owner.country, kind) if owner else None
        body_kind = "government_body"
        if kind == "opposition":
            armed = self._starts(found.words, found.first, self.armed)
            body_kind = "armed_group" if armed else "opposition_body"
        name = " ".join(self.text[found.start : found.end].split())
        mention = found.mention(
            entry.kind if entry else body_kind, name, entry, owner.country if owner else None
        )
        if kind != "government" or owner is not None:
            self.last[kind] = mention
        return mention

    def _is_party(self, found: _Found, rebels: bool) -> bool:
        """Whether a government is told apart from its state: set against its rebels, or known."""
        owner, known = found.owner, self.last.get("government")
        if owner is None:
            return known is not None
        if not rebels:
            return False
        if known is not None and known.country == owner.country:
            return True
        rest = self.text[found.end : found.end + 60]
        lead = self.text[max(0, found.start - 70) : found.start]
        set_against = self.against.match(rest) or self.against_before.search(lead)
        return bool(set_against or self._entry(owner.country, "government"))

    def _entry(self, country: str | None, kind: str) -> Entry | None:
        """The known body of a state: its foreign ministry or its government."""
        state = self.gazetteer.state(country)
        if state is None or kind not in ("ministry", "government"):
            return None
        wanted = {"ministry": ("mfa", "ministry of foreign"), "government": ("government",)}[kind]
        for entry in self.children:
            names = " ".join([entry.key, *(name.text.lower() for name in entry.names)])
            if entry.parent == state.key and any(word in names for word in wanted):
                return entry
        return None

    def _at_home(self, found: _Found) -> Mention | None:
        """Whose capital "the capital" is: of the city named before it, else of the article."""
        before = (m for m in reversed(self.cities) if m.end <= found.start)
        return next(before, self.home)

    def _capital(self, found: _Found) -> Mention | None:
        """ "The Kazakh capital" is Astana; "in the capital", that of a state named before."""
        before = found.words[found.first - 1].key if found.first else ""
        owner = found.owner or (self._at_home(found) if before in ("в", "the") else None)
        entry = self.capitals.get(owner.country) if owner else None
        if owner is None or entry is None:
            return None
        city = found.mention("city", label(entry, self.language), entry, owner.country)
        return replace(city, place=True)
