"""Why a record was found: its text cut into what fits the search and what does not.

The stretches are plain text; whoever shows them escapes them like any other. No marker ever stands
in a text, so that no text can pretend to hold one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

import snowballstemmer  # type: ignore[import-untyped]

from core.search.folding import APOSTROPHES, fold

EXCERPT = 200
"""Characters of an excerpt, about."""
LEAD = 60
"""Characters of an excerpt before the first word found, at most."""

WORD = re.compile(f"[^\\W_](?:[\\w\u0300-\u036f{APOSTROPHES}]*[\\w\u0300-\u036f])?")
RUSSIAN = snowballstemmer.stemmer("russian")
ENGLISH = snowballstemmer.stemmer("english")


@dataclass(frozen=True)
class Stretch:
    """A run of text; `hit` when it is one of the words looked for."""

    text: str
    hit: bool = False


def stem(word: str) -> str:
    """The stem of a folded word, by the language of its letters, as the database has it."""
    return str((ENGLISH if word.isascii() else RUSSIAN).stemWord(word))


class Marker:
    """Marks the words of one search in any text, as the search index would find them."""

    def __init__(self, folded: str) -> None:
        self.words = [word for word in folded.split() if len(word) > 1 or word.isdigit()]

    @cached_property
    def _beginnings(self) -> tuple[str, ...]:
        stems = [stem(word) for word in self.words]
        return tuple(
            [word for word in self.words if len(word) > 2 and not word.isdigit()]
            + [one for one in stems if len(one) > 4]
        )

    @cached_property
    def _first_letters(self) -> frozenset[str]:
        return frozenset(word[0] for word in self.words)

    def fits(self, word: str) -> bool:
        """Whether a word of a text is one of those looked for."""
        bare = fold(word)
        if not bare or bare[0] not in self._first_letters:
            return False
        if bare in self.words or bare.startswith(self._beginnings):
            return True
        if bare[0].isdigit():
            return re.sub(r"(?:st|nd|rd|th)$", "", bare) in self.words
        own = stem(bare)
        # The last: an ending of Kazakh or another language was typed, the bare word is written.
        return any(
            own == stem(one) or (len(bare) > 3 and not bare.isascii() and one.startswith(bare))
            for one in self.words
        )

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where the words looked for stand in the text."""
        return [found.span() for found in WORD.finditer(text) if self.fits(found[0])]

    def whole(self, text: str) -> list[Stretch]:
        """The whole text, its words looked for marked."""
        return _cut(text, self.spans(text), 0, len(text))

    def excerpt(self, text: str) -> list[Stretch]:
        """The part of the text around the first word found; empty when there is none."""
        spans = self.spans(text)
        if not spans:
            return []
        start = max(0, spans[0][0] - LEAD)
        if start:
            start = text.find(" ", start, spans[0][0]) + 1 or start
        end = min(len(text), start + EXCERPT)
        if end < len(text):
            end = max(text.rfind(" ", start, end), spans[0][1])
        inside = [span for span in spans if span[0] >= start and span[1] <= end]
        parts = _cut(text, inside, start, end)
        before = [Stretch("… ")] if start else []
        return before + parts + ([Stretch(" …")] if end < len(text) else [])


def _cut(text: str, spans: list[tuple[int, int]], start: int, end: int) -> list[Stretch]:
    parts: list[Stretch] = []
    for first, last in spans:
        if start < first:
            parts.append(Stretch(text[start:first]))
        parts.append(Stretch(text[first:last], hit=True))
        start = last
    if start < end:
        parts.append(Stretch(text[start:end]))
    return parts
