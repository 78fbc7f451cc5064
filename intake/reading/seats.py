"""«Женевская встреча»: the city whose adjective stands before a meeting, a text or a hall."""

from __future__ import annotations

import re
from functools import lru_cache

from intake.reading.gazetteer import Entry
from intake.reading.lexicon.seats_ru import APPOSED, SEATED, SEATS
from intake.reading.mentions import Mention, label
from intake.reading.world import cities, city_of

NAMINGS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in (SEATED, APPOSED))
SOFT = re.compile("[бвгджзйкмнпрстфхцчш]$")


@lru_cache(maxsize=1)
def _stems() -> dict[str, Entry]:
    """The city by the stem of its adjective: those listed, and others that are built plainly."""
    found: dict[str, Entry] = {}
    for stem, (country, english) in SEATS.items():
        seat = city_of(english, country)
        if seat:
            found[stem] = seat
    for entry in cities():
        for name in entry.names:
            low = name.text.lower()
            if name.language != "ru" or len(low) < 4 or " " in low:
                continue
            base = low[:-1] if low.endswith("а") else low
            if SOFT.search(base):
                found.setdefault(f"{base}ск", entry)
    return found


def seat_in(text: str, start: int, end: int, sentence: int) -> Mention | None:
    """The city named so in text[start:end]."""
    named = (m for naming in NAMINGS for m in naming.finditer(text, start, end))
    found = (m for m in named if m["city"].lower() in _stems())
    match = next(found, None)
    if match is None:
        return None
    entry = _stems()[match["city"].lower()]
    begin, printed = match.start("city"), label(entry, "ru")
    end = match.end("city")
    country = entry.country
    return Mention(begin, end, "city", printed, entry, country, "adjective", True, sentence)
