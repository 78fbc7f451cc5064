"""The cue words of a language, compiled once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType

from intake.reading.lexicon import rounds_en, rounds_ru

LEXICONS: dict[str, ModuleType] = {"en": rounds_en, "ru": rounds_ru}

# Statuses by cue, the strongest first: what undoes a plan is stronger than the plan.
STRENGTH = (
    ("cancelled", "CANCELLED"),
    ("postponed", "POSTPONED"),
    ("offered", "OFFERED"),
    ("rejected", "REJECTED"),
    ("hypothetical", "HYPOTHETICAL"),
    ("planned", "PLANNED"),
    ("ongoing", "ONGOING"),
)
NEGATED = re.compile(
    r"\b(?:not|never|no|nobody|fail\w+|called (?:\w+ ){0,3}off|pulled out|cancell?\w+|"
    r"не|ни|никто|отмен\w+)\b",
    re.IGNORECASE,
)
UNDONE = ("cancelled", "postponed", "rejected")


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cues:
    """Compiled patterns of one language."""

    noun: re.Pattern[str]
    met: re.Pattern[str]
    received: re.Pattern[str]
    signed: re.Pattern[str]
    resumed: re.Pattern[str]
    not_meeting: re.Pattern[str]
    statuses: tuple[tuple[str, re.Pattern[str]], ...]
    held: re.Pattern[str]
    again: re.Pattern[str]
    thither: re.Pattern[str]
    definite: re.Pattern[str]
    clause: re.Pattern[str]
    not_its_date: re.Pattern[str]
    said_then: re.Pattern[str]
    topic: re.Pattern[str]
    housed: re.Pattern[str]
    matter: re.Pattern[str]
    away: re.Pattern[str]
    agreed: re.Pattern[str]
    saying: re.Pattern[str]
    put_forward: re.Pattern[str]
    put_before: re.Pattern[str]
    next: re.Pattern[str]
    moved: re.Pattern[str]
    onward: re.Pattern[str]
    located: re.Pattern[str]
    where: re.Pattern[str]
    venue: re.Pattern[str]
    not_event: re.Pattern[str]
    people: re.Pattern[str]
    began: re.Pattern[str]
    since: re.Pattern[str]
    background: re.Pattern[str]
    went_on: re.Pattern[str]
    opened: re.Pattern[str]
    count: re.Pattern[str]
    counts: dict[str, int]
    several: re.Pattern[str]
    list_gap: re.Pattern[str]
    lasted: re.Pattern[str]
    number_words: dict[str, int]


@lru_cache(maxsize=2)
def cues_of(language: str) -> Cues:
    """The cues of a language ("en" or "ru")."""
    lexicon = LEXICONS[language]
    ignore = re.IGNORECASE
    numbers = "|".join([r"\d{1,2}", *sorted(lexicon.NUMBER_WORDS, key=len, reverse=True)])
    return Cues(
        noun=_words(f"{lexicon.NOUNS}|{lexicon.SIGNING}"),
        met=_words(lexicon.MET),
        received=_words(lexicon.RECEIVED),
        signed=_words(lexicon.SIGNED),
        resumed=_words(lexicon.RESUMED),
        not_meeting=_words(lexicon.NOT_MEETING),
        statuses=tuple((status, _words(getattr(lexicon, name))) for status, name in STRENGTH),
        held=_words(lexicon.HELD),
        again=re.compile(lexicon.AGAIN, ignore),
        thither=re.compile(lexicon.THITHER, ignore),
        definite=re.compile(lexicon.DEFINITE, ignore),
        clause=re.compile(lexicon.CLAUSE),
        not_its_date=re.compile(lexicon.NOT_ITS_DATE, ignore),
        said_then=re.compile(lexicon.SAID_THEN, ignore),
        topic=re.compile(lexicon.TOPIC, ignore),
        housed=re.compile(lexicon.HOUSED, ignore),
        matter=re.compile(lexicon.MATTER, ignore),
        away=re.compile(lexicon.FROM, ignore),
        agreed=re.compile(lexicon.AGREED, ignore),
        saying=re.compile(lexicon.SAYING, ignore),
        put_forward=re.compile(lexicon.PUT_FORWARD, ignore),
        put_before=re.compile(lexicon.PUT_BEFORE, ignore),
        next=re.compile(lexicon.NEXT, ignore),
        moved=re.compile(lexicon.MOVED, ignore),
        onward=re.compile(lexicon.ONWARD, ignore),
        located=re.compile(lexicon.LOCATED, ignore),
        where=re.compile(lexicon.WHERE, ignore),
        venue=re.compile(lexicon.VENUE_WORD, ignore),
        not_event=_words(lexicon.NOT_EVENT),
        people=_words(lexicon.PEOPLE),
        since=re.compile(lexicon.SINCE, ignore),
        background=re.compile(lexicon.BACKGROUND, ignore),
        went_on=re.compile(lexicon.WENT_ON, ignore),
        began=re.compile(lexicon.BEGAN, ignore),
        opened=re.compile(lexicon.OPENED, ignore),
        count=re.compile(lexicon.COUNT, ignore),
        counts=lexicon.COUNTS,
        several=re.compile(lexicon.SEVERAL, ignore),
        list_gap=re.compile(lexicon.LIST_GAP, ignore),
        lasted=re.compile(lexicon.LASTED.format(number=f"(?:{numbers})"), ignore),
        number_words=lexicon.NUMBER_WORDS,
    )


def _failed(before: str, words: str, cues: Cues) -> bool:
    """ "They had met in the church, and it came to nothing": what failed is what came of it."""
    met = cues.met.search(before) or cues.signed.search(before)
    plans = (pattern for status, pattern in cues.statuses if status in ("planned", "offered"))
    planned = any(plan.search(before) for plan in plans)
    return bool(met) and not planned and not NEGATED.search(words)


def status_of(text: str, cues: Cues) -> tuple[str, bool, int]:
    """The status a clause's words tell, whether they tell it outright, and where its cue stands.

    A plan and its fulfilment in one breath ("planned for May, it was held in June") is held.
    """
    rest = text
    told = words = ""
    position = 0
    for status, pattern in cues.statuses:
        match = pattern.search(text)
        if match and status == "rejected" and told == "offered":
            first, last = sorted((position, match.start()))
            told = told if "," in text[first:last] else ""  # "turned down the offer to meet"
        if match:
            position, words = (position, words) if told else (match.start(), match.group())
            told = told or status
            if status in ("planned", "hypothetical", "offered"):
                rest = pattern.sub(" ", rest)
    held = bool(cues.held.search(rest))
    if not told:
        return "held", held, 0
    if told in ("cancelled", "rejected") and _failed(text[:position], words, cues):
        return "held", True, position
    if held and told in ("planned", "rejected", "hypothetical"):
        return "held", True, position
    return told, True, position
