"""What happened that a date is counted from: "two days after the truce", "a month before Simla".

The day of it stands where it was told, in a sentence that has a word of its name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain
from os.path import commonprefix
from typing import TYPE_CHECKING

from intake.reading.when import When

if TYPE_CHECKING:
    from intake.reading.dates import DateMention

SIDE = re.compile(r"\s(?:after|before|following|после|до)(?=\s)", re.IGNORECASE)
SAYS_SIDE = re.compile(r"\b(?:after|before|после|до)$", re.IGNORECASE)
THAT = re.compile(r"\s(?:that|this|which)\b|\s(?:этого|того)\b|(?<=этого)|(?<=того)")
NAME = re.compile(
    r"\s(?=(?:the|an?|his|her|its|their)\s|[A-Zа-яА-ЯёЁ])(?!и\s|а\s|но\s)[\w’'-]{1,24}"
    r"(?:\s[\w’'-]{1,24}){0,4}"
)
NEXT = re.compile(r"(?<=\w)\s(?:the|an?)\s")
# «до открытия Хафтар двинул войска», "before the talks Riyadh warned": another begins to act.
ACTS = re.compile(
    r"(?<=\w)\s(?=[A-ZА-ЯЁ][\w’'-]+\s(?:[а-яё]+л(?:а|о|и|ся|ась|ись)?|[a-z]+ed)(?!\w))"
)
WORD = re.compile(r"[^\W\d_]{4,}")
CLOSED = re.compile(r"[.!?]\s|\n")
# What any of the events told may be called, or no name at all.
COMMON = re.compile(
    r"(?:date|talks|meet|summit|round|session|negotiat|event|that|this|their|with|from|they|were|have|"
    r"переговор|встреч|саммит|раунд|сесси|заседани|событи|этог|того|когда|начал)\w*",
    re.IGNORECASE,
)
DEADLINE = re.compile(r"\s(?:(?:the|that|its|this) deadline|срока)\b", re.IGNORECASE)
_BY = r"до|к|until|till|before|by"
UNTIL = re.compile(rf"\b(?:{_BY})\s$", re.I)
DUE_BY = re.compile(rf"\b(?:{_BY}|deadline of|deadline for|не позднее)\s$", re.I)
MOST = 30  # dates back that are looked at
NEAR = 160  # characters around a date in which its sentence is looked at


def counted_from(text: str, end: int, found: Sequence[DateMention], longest: int) -> When | None:
    """When that was which a date that ends here is counted from, told before to so many days;
    None when it is said to be counted from nothing, or from what has no day."""
    if not SAYS_SIDE.search(text, max(0, end - 8), end):
        side = SIDE.match(text, end)
        if side is None:
            return None
        end = side.end()
    if THAT.match(text, end) or not (name := NAME.match(text, end)):
        return None
    lately = found[: -MOST - 1 : -1]
    if DEADLINE.match(name.group()):
        due = (m for m in lately if DUE_BY.search(text, max(0, m.start - 20), m.start))
        set_for = (m for m in lately[:1] if not CLOSED.search(text, m.end, end))
        return next((mention.when for mention in chain(set_for, due)), None)
    named = NEXT.split(ACTS.split(name.group())[0].lower())[0]
    words = [word for word in WORD.findall(named) if not COMMON.fullmatch(word)]
    if not words:
        return None
    best: tuple[int, int] = (0, 0)
    nearest: DateMention | None = None
    for mention in lately:
        if mention.when.days > longest:
            continue
        likeness = _likeness(text, mention, words)
        beside = nearest and not CLOSED.search(text, mention.end, nearest.start)
        if likeness[0] > best[0] or (beside and likeness > best):
            best, nearest = likeness, mention
    return nearest.when if nearest else None


def _likeness(text: str, mention: DateMention, words: Sequence[str]) -> tuple[int, int]:
    """How many of the words a date's sentence has, and how near to it they stand: the nearer, the
    more («открыться 14 апреля и продлиться до 16-го»)."""
    start, end = mention.start, mention.end
    before = CLOSED.split(text[max(0, start - NEAR) : start])[-1]
    sentence = before + text[start:end] + CLOSED.split(text[end : end + NEAR])[0]
    told = [(m.start(), m.group()) for m in WORD.finditer(sentence.lower())]
    alike = [
        min((abs(at - len(before)) for at, one in told if _is_same(word, one)), default=None)
        for word in words
    ]
    found = [distance for distance in alike if distance is not None]
    return len(found), -sum(found)


def _is_same(first: str, second: str) -> bool:
    """Whether two words are forms of one: "signing" and "signed", «звонка» and «звонил»."""
    shared = commonprefix([first, second])  # noqa: RUF071 - of letters, which is what is meant
    return len(shared) >= max(4, min(len(first), len(second)) - 2)
