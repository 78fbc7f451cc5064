"""Words in quotation marks: curly, straight, angled and low, also when a mark is missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

PAIRS = {"“": "”", "«": "»", "„": "“"}


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted words at text[start:end]; outer_* include the marks."""

    start: int
    end: int
    outer_start: int
    outer_end: int


def quotes_in(text: str, start: int, end: int) -> Iterator[Quote]:
    """The outermost quotations of text[start:end], in order. A mark without its partner is
    skipped."""
    opened: int | None = None
    closing = ""
    depth = 0
    for i in range(start, end):
        sign = text[i]
        if opened is None:
            if sign in PAIRS:
                opened, closing, depth = i, PAIRS[sign], 1
            elif sign == '"' and _opens(text, i, start, end):
                opened, closing, depth = i, '"', 1
        elif sign == closing and not (
            closing == '"' and _opens(text, i, start, end) and not _ends(text, i, end)
        ):
            depth -= 1
            if depth == 0:
                yield Quote(opened + 1, i, opened, i + 1)
                opened = None
        elif closing != '"' and sign in PAIRS and PAIRS[sign] == closing:
            depth += 1


def _opens(text: str, i: int, start: int, end: int) -> bool:
    before = text[i - 1] if i > start else " "
    after = text[i + 1] if i + 1 < end else " "
    return (before.isspace() or before in "(—–-:[") and not after.isspace()


def _ends(text: str, i: int, end: int) -> bool:
    after = text[i + 1] if i + 1 < end else " "
    return after.isspace() or after in ".,;:!?)—–-"
