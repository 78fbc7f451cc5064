"""What a misspelt search may have meant: the names known, word by word, and the likest of them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from core.search.folding import fold

SHORTEST = 4
"""Letters of a word that can be told from another word when misspelt."""
ALIKE = 0.7
"""How like a known word must be, from 0 to 1."""

ROMAN = str.maketrans(
    {
        **dict(zip("абвгдезийклмнопрстуфхыэ", "abvgdeziiklmnoprstufhye", strict=True)),
        "ж": "zh",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "shch",
        "ю": "yu",
        "я": "ya",
        "ъ": "",
        "ь": "",
    }
)
"""Folded Cyrillic in Latin letters, for a name recorded in these only."""


class Vocabulary:
    """The words of all names, as they are written, and how often."""

    def __init__(self, names: Iterable[str]) -> None:
        self.spelt: dict[str, str] = {}
        self.often: Counter[str] = Counter()
        # Most common first: a word is shown as it is written most often.
        for written, times in Counter(_written(names)).most_common():
            # Most words are plain: folding them letter by letter would take seconds.
            folded = written.lower() if written.isascii() and written.isalnum() else fold(written)
            if folded and " " not in folded:
                self.spelt.setdefault(folded, written)
                self.often[folded] += times
        self.sorted = sorted(self.spelt)
        self.of_length: dict[int, list[str]] = {}
        self.begun: dict[tuple[str, int], list[str]] = {}
        for folded in self.sorted:
            self.of_length.setdefault(len(folded), []).append(folded)
            self.begun.setdefault((folded[0], len(folded)), []).append(folded)

    def knows(self, word: str) -> bool:
        """Whether a name has this word, or one that begins so."""
        place = bisect_left(self.sorted, word)
        return place < len(self.sorted) and self.sorted[place].startswith(word)

    def suggest(self, folded: str) -> str:
        """The search with its unknown words replaced by the likest known; blank when none is."""
        words = folded.split()
        likest = [
            word if word.isdigit() or self.knows(word) else self.likest(word) or word
            for word in words
        ]
        return "" if words == likest else " ".join(self.spelt.get(one, one) for one in likest)

    def likest(self, word: str) -> str:
        """The known word most like this one, in its letters or in Latin ones, or blank.

        One that begins with the same letter is preferred to any other.
        """
        if len(word) < SHORTEST:
            return ""
        spellings = [word] if word.isascii() else [word, word.translate(ROMAN)]
        found = max(
            self._near(one, [self.begun.get((one[:1], len(one) + by), ()) for by in range(-2, 3)])
            for one in spellings
        )
        if not found[2]:
            found = max(
                self._near(one, [self.of_length.get(len(one) + by, ()) for by in range(-1, 2)])
                for one in spellings
            )
        return found[2]

    def _near(self, spelling: str, shelves: list[Sequence[str]]) -> tuple[float, int, str]:
        """Likeness, frequency and the likest word of these lists."""
        near = [
            (likeness, known)
            for shelf in shelves
            for known, likeness, _place in process.extract(
                spelling, shelf, scorer=OSA.normalized_similarity, score_cutoff=ALIKE, limit=8
            )
        ]
        return max(
            ((likeness, self.often[known], known) for likeness, known in near),
            default=(0.0, 0, ""),
        )


def _written(names: Iterable[str]) -> Iterable[str]:
    """The words; a number is not misspelt, and there may be as many as rounds."""
    for name in names:
        for word in name.replace("-", " ").split():
            bare = word.strip('()[],.;:“”"«»')
            if not bare.isdigit():
                yield bare
