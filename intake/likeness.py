"""The known word most like a mistyped one."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process

ALIKE = 60
"""The least likeness, of 100, at which a suggestion helps more than it misleads."""


def nearest(text: str, known: Iterable[str]) -> str | None:
    """The known word most like the text, or None when none is much like it."""
    found = process.extractOne(text, known, scorer=fuzz.ratio, score_cutoff=ALIKE)
    return found[0] if found else None
