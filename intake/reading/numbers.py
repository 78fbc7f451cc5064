"""Which round of a format: "the 22nd round", "round XXI", "the second", «63-й раунд», «третий»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from intake.reading.cues import LEXICONS

ROMAN = re.compile(r"[IVXLХ]{1,6}")
ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "Х": 10, "L": 50}


@dataclass(frozen=True, slots=True)
class RoundNumber:
    """A round's number at text[start:end]; `numbered` when the noun is one that formats number."""

    start: int
    end: int
    value: int
    numbered: bool


@lru_cache(maxsize=2)
def _patterns(
    language: str,
) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    lexicon = LEXICONS[language]
    tail = "" if language == "en" else r"\w{1,3}"
    words = "|".join(
        f"{re.escape(word)}{tail}" for word in sorted(lexicon.ORDINALS, key=len, reverse=True)
    )
    ordinal = rf"(?P<ordinal>{words})|(?P<digits>{lexicon.NUMERAL})|(?P<roman>\b[IVXLХ]{{1,6}})"
    ignore = re.IGNORECASE
    return (
        re.compile(r"(?<![\w-])" + lexicon.NUMBERED.format(ordinal=ordinal), ignore),
        re.compile(lexicon.NUMBERED_AFTER),
        re.compile(lexicon.NUMBERED_ALONE.format(words=words), ignore),
        re.compile(rf"(?:{lexicon.ROUND_NOUNS})s?", ignore),
        re.compile(rf"(?<![\w-])(?:{words}|{lexicon.NUMERAL})(?!\w)", ignore),
    )


def roman(text: str) -> int:
    """The value of a Roman numeral (also with the Cyrillic Х)."""
    values = [ROMAN_VALUES[letter] for letter in text.upper()]
    return sum(-v if any(w > v for w in values[i + 1 : i + 2]) else v for i, v in enumerate(values))


def _value(match: re.Match[str], language: str) -> int | None:
    parts = match.groupdict()
    if parts.get("n"):
        return roman(parts["n"]) if ROMAN.fullmatch(parts["n"]) else int(parts["n"])
    if parts.get("digits"):
        return int(re.match(r"\d+", parts["digits"])[0])  # type: ignore[index]
    if parts.get("roman"):
        return roman(parts["roman"])
    word = " ".join(parts["ordinal"].lower().split())
    ordinals = LEXICONS[language].ORDINALS
    for length in range(len(word), 2, -1):
        if word[:length] in ordinals:
            return int(ordinals[word[:length]])
    return None


def round_numbers(
    text: str, start: int, end: int, language: str, follows: bool
) -> list[RoundNumber]:
    """The round numbers in text[start:end]. `follows`: a numbered round was told just before, so
    that a bare "the third" goes on counting."""
    numbered, after, alone, round_noun, _ = _patterns(language)
    found: list[RoundNumber] = []
    for pattern in (numbered, after, alone):
        if pattern is alone and not follows and not found:
            break
        for match in pattern.finditer(text, start, end):
            if any(match.start() < other.end and other.start < match.end() for other in found):
                continue
            value = _value(match, language)
            if value is None or not 0 < value < 200:
                continue
            noun = match.groupdict().get("noun")
            found.append(
                RoundNumber(
                    match.start(), match.end(), value, noun is None or bool(round_noun.match(noun))
                )
            )
    return sorted(found, key=lambda number: number.start)
