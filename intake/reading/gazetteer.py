"""The names the reader knows, as a hash automaton over word keys.

A gazetteer is filled from plain entries, so that the knowledge base, a table or a test can be its
source. A look-up costs the length of the longest name that starts with the word at hand, whatever
the number of names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from intake.reading.russian import same_name, without_fleeting
from intake.reading.words import CYRILLIC, WORD, Word, fold, lookup_key

# What may stand between two words of one name.
JOINT = re.compile(r"[\s\u00a0\-‐‑–—.'’+/«»\"“”]{0,4}")
PARENTHESIS = re.compile(r"\s*\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in one language (BCP 47, empty when unknown).

    `kind`: official, common, former, alias, abbreviation, transliteration; or adjective for the
    word that says "of this country", people for those who are.
    """

    text: str
    language: str = ""
    kind: str = "common"


@dataclass(frozen=True, slots=True)
class Office:
    """An office as printed, of a body or a state (its key), held from `since` to `until` (EDTF)."""

    title: str
    of: str
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class KnownRound:
    """A round already in the knowledge base, by the fields an article can confirm or dispute."""

    key: str
    number: int | None
    date: str | None
    status: str
    city: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing with names.

    `kind`: person, city, venue, negotiation, or an actor kind of the model (state,
    intergovernmental_organization, government_body, armed_group, opposition_body, …). `country` is
    ISO 3166-1 alpha-2; `parent` the key of the body or state it belongs to; `city` the English
    name of a venue's city; `rounds` those known of a negotiation. `recorded` is False for what
    stands in no knowledge base but any reader knows.
    """

    kind: str
    key: str
    names: tuple[Name, ...]
    country: str | None = None
    parent: str | None = None
    city: str | None = None
    offices: tuple[Office, ...] = ()
    rounds: tuple[KnownRound, ...] = ()
    recorded: bool = True

    @property
    def known_key(self) -> str | None:
        """The key of the record; None for a name that is only general knowledge."""
        return self.key if self.recorded else None

    @property
    def label(self) -> str:
        """The first name, which is the preferred one."""
        return self.names[0].text if self.names else self.key


@dataclass(frozen=True, slots=True)
class Hit:
    """A known name at words[first:last], and every entry that bears it."""

    first: int
    last: int
    entries: tuple[Entry, ...]
    name: Name


@dataclass(slots=True)
class Gazetteer:
    """Entries with an index of their names."""

    entries: dict[str, Entry] = field(default_factory=dict)
    _kinds: dict[str, list[Entry]] = field(default_factory=dict, repr=False)
    _phrases: dict[str, tuple[tuple[Entry, Name], ...]] = field(default_factory=dict, repr=False)
    _longest: dict[str, int] = field(default_factory=dict, repr=False)
    _surnames: dict[str, tuple[Entry, ...]] = field(default_factory=dict, repr=False)
    _states: dict[str, Entry] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, *sources: Iterable[Entry]) -> Gazetteer:
        """A gazetteer of all the sources; of two entries with one name the earlier comes first."""
        gazetteer = cls()
        for source in sources:
            for entry in source:
                gazetteer.add(entry)
        return gazetteer

    def add(self, entry: Entry) -> None:
        """Index an entry's names. The names of a state already known, by country, go to that
        one."""
        owner = entry
        if entry.kind == "state" and entry.country:
            owner = self._states.setdefault(entry.country, entry)
        if self.entries.setdefault(owner.key, owner) is owner and owner is entry:
            self._kinds.setdefault(owner.kind, []).append(owner)
        for name in entry.names:
            self._index(owner, name)

    def _index(self, entry: Entry, name: Name) -> None:
        keys = [lookup_key(part) for part in _parts(name)]
        if not keys:
            return
        for spelt in {tuple(keys), tuple(map(without_fleeting, keys))}:
            phrase = " ".join(spelt)
            self._phrases[phrase] = (*self._phrases.get(phrase, ()), (entry, name))
            self._longest[spelt[0]] = max(len(keys), self._longest.get(spelt[0], 0))
        if entry.kind == "person" and len(keys) > 1:
            self._surnames[keys[-1]] = (*self._surnames.get(keys[-1], ()), entry)

    def has_name(self, entry: Entry) -> bool:
        """Whether any name of an entry is known already."""
        phrases = (" ".join(map(lookup_key, _parts(name))) for name in entry.names)
        return any(phrase in self._phrases for phrase in phrases)

    def of_kind(self, kind: str) -> list[Entry]:
        """The entries of a kind, in the order in which they came."""
        return self._kinds.get(kind, [])

    def state(self, country: str | None) -> Entry | None:
        """The state of a country, by ISO 3166-1 alpha-2."""
        return self._states.get(country or "")

    def persons_called(self, surname: Word) -> list[Entry]:
        """The known persons whose last name this word can be."""
        found = self._surnames.get(surname.stem, ())
        return list({entry.key: entry for entry in found if _is_surname(entry, surname)}.values())

    def hits(self, text: str, words: tuple[Word, ...] | list[Word]) -> Iterator[Hit]:
        """The known names in `words` of `text`, leftmost longest, none overlapping."""
        position = 0
        while position < len(words):
            hit = self._at(text, words, position)
            if hit:
                yield hit
                position = hit.last
            else:
                position += 1

    def _at(self, text: str, words: tuple[Word, ...] | list[Word], position: int) -> Hit | None:
        longest = self._longest.get(words[position].stem)
        if not longest:
            return None
        chain = [position]
        following = position + 1
        while len(chain) < longest and following < len(words):
            gap = text[words[chain[-1]].end : words[following].start]
            if words[following].is_word:
                if not JOINT.fullmatch(gap):
                    break
                chain.append(following)
            elif following - chain[-1] > 2:
                break
            following += 1
        for length in range(len(chain), 0, -1):
            used = [words[i] for i in chain[:length]]
            found = self._phrases.get(" ".join(word.stem for word in used), ())
            fitting = [(entry, name) for entry, name in found if _fits(name, used)]
            if fitting:
                entries = {entry.key: entry for entry, _ in fitting}
                return Hit(position, chain[length - 1] + 1, tuple(entries.values()), fitting[0][1])
        return None


def _parts(name: Name) -> list[str]:
    return [
        m.group() for m in WORD.finditer(PARENTHESIS.sub("", name.text)) if m.group()[0].isalnum()
    ]


def _is_surname(entry: Entry, word: Word) -> bool:
    return any(same_name(fold(_parts(name)[-1]), word.key) for name in entry.names if _parts(name))


def _fits(name: Name, used: list[Word]) -> bool:
    """Whether the printed words are this name: capitals, acronyms and case endings agree."""
    parts = _parts(name)
    if len(parts) != len(used):
        return False
    for i, (part, word) in enumerate(zip(parts, used, strict=True)):
        if len(part) > 1 and part.isupper() and len(used) == 1:
            if not word.text.startswith(part):
                return False
        elif (
            part[0].isupper()
            and not word.text[0].isupper()
            and (i == 0 or (len(used) == 2 and part.isascii()))
        ):
            return False
        if (
            CYRILLIC.search(part)
            and name.kind not in ("adjective", "people")
            and not same_name(fold(part), word.key)
        ):
            return False
    return True
