"""The line that says where and when a report was filed: no place or date of any meeting."""

from __future__ import annotations

import re
from datetime import date

from intake.reading.dates import DateMention
from intake.reading.mentions import Mention
from intake.reading.segments import Sentence

FIRST = 4  # paragraphs in which a dateline can stand
TAIL = re.compile(r"[^\n]{0,45}?(?:\s[—–-]\s|\.(?:\s|\Z))")


def without_datelines(
    text: str,
    sentences: list[Sentence],
    mentions: list[list[Mention]],
    dates: list[DateMention],
    published: date | None,
) -> tuple[list[list[Mention]], list[DateMention]]:
    """The mentions and dates that can belong to meetings."""
    places: set[int] = set()
    days: set[int] = set()
    seen = -1
    for sentence, named in zip(sentences, mentions, strict=True):
        if sentence.paragraph >= FIRST:
            break
        if sentence.paragraph == seen:
            continue
        seen = sentence.paragraph
        tail = TAIL.match(text, sentence.start, sentence.end)
        stop = tail.end() if tail else sentence.start + 1
        first = next((m for m in named if m.start == sentence.start), None)
        is_place = (
            first is not None
            and (first.kind == "city" or first.form == "capital")
            and (tail is not None or len(sentence.words) <= 3)
        )
        filed = [
            d
            for d in dates
            if sentence.start <= d.start < stop
            and published
            and d.kind in ("day", "iso", "numeric")
            and abs((d.when.lower - published).days) <= 2
        ]
        upper = first is not None and text[first.start : first.end].isupper()
        if is_place and first is not None and (filed or upper):
            places.add(first.start)
        opens = tail is not None and filed and filed[0].start == sentence.start
        if filed and (is_place or opens):
            days.update(d.start for d in filed)
    kept = [[m for m in named if m.start not in places] for named in mentions]
    return kept, [d for d in dates if d.start not in days]
