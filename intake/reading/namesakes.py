"""Whether two printings of a name are of one person."""

from __future__ import annotations

import re
from collections.abc import Iterable

from intake.reading.mentions import Mention
from intake.reading.russian import same_name

LOCATED = re.compile(r"\b(?:in|at|to|near|from|of|в|во|из|под|до) $", re.IGNORECASE)


def patronymic(name: str) -> bool:
    """Whether a name ends in "son of", so that its last word alone is the father."""
    parts = name.lower().split()
    return len(parts) > 2 and parts[-2] in ("bin", "ibn", "бин", "бен", "ибн")


def alike(a: str, b: str) -> bool:
    return a == b or same_name(a, b) or same_name(b, a)


def equal(a: str, b: str) -> bool:
    """The same surname, also in another transliteration (Kaliyev, Kaliev)."""
    return a == b or (
        len(a) > 4
        and a.replace("y", "").replace("i", "") == b.replace("y", "").replace("i", "")
        and a[0] == b[0]
    )


def is_surname(text: str, city: Mention, called: Iterable[Mention]) -> bool:
    """ "Medina announced": a city's name that a person named before bears, not after "in"."""
    if LOCATED.search(text, max(0, city.start - 8), city.start):
        return False
    word = text[city.start : city.end]
    return any(one.start < city.start and one.name.split()[-1] == word for one in called)
