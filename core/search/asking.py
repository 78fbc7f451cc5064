"""What a reader typed into the search box, read once."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.search.folding import fold

LONGEST = 200
"""Characters of a search that are read."""
HIGHEST_ROUND = 999

ORDINAL = re.compile(
    r"\b(\d{1,3})(?:st|nd|rd|th|-?(?:ый|ой|ий|й|го|ому|му|ом|м|ая|я|ые|е|"
    r"шi|шы|ші|ншы|нші|інші|ыншы|iншi))?(?!\w)",
    re.IGNORECASE,
)
"""22, 22nd, 22-й, 22-го, 22-ші."""
ROMAN = re.compile(r"(?<![\w])([IVX]{1,7})(?!\w)")
NUMERALS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
MEETINGS = re.compile(
    r"\b(?:rounds?|meetings?|sessions?|talks|no|раунд\w{0,3}|встреч\w{0,3}|заседани\w{0,3}|"
    r"сесси\w{0,3}|переговор\w{0,3}|кездесу\w{0,5}|отырыс\w{0,5}|келисс\w{0,9})(?!\w)"
)
"""Words that say “a meeting” in the three languages, folded: beside a number they name nothing."""


@dataclass(frozen=True)
class Wanted:
    """A search: the text, its one form, and the number of a round if it names one.

    `about` is what else is said of the round: “astana” of “22nd round, Astana”; `as_round` says
    that the number is of a meeting: in digits, or beside such a word (Minsk II may be a text).
    """

    text: str
    folded: str
    number: int | None = None
    about: str = ""
    as_round: bool = False

    @property
    def is_words(self) -> bool:
        """Whether there is enough to look for words; a letter or two only begin names."""
        return len(self.folded) > 2 or self.number is not None


def read(typed: str) -> Wanted:
    """The search a reader typed, without what no text holds."""
    text = " ".join(typed.replace("\0", " ").split())[:LONGEST].strip()
    plain = ORDINAL.sub(r"\1", text)
    found = ORDINAL.search(text)
    number = int(found[1]) if found else None
    rest = ORDINAL.sub(" ", text, count=1)
    if number is None and (roman := ROMAN.search(text)):
        number = roman_number(roman[1])
        rest = text[: roman.start()] + " " + text[roman.end() :]
    if not number or number > HIGHEST_ROUND:
        return Wanted(text, fold(plain))
    rest = fold(rest)
    about = " ".join(MEETINGS.sub(" ", rest).split())
    return Wanted(text, fold(plain), number, about, as_round=bool(found) or about != rest)


def roman_number(letters: str) -> int | None:
    """The number up to thirty-nine that Roman numerals write; None when they write none."""
    tens = len(letters) - len(letters.lstrip("X"))
    ones = letters[tens:]
    if tens > 3 or ones not in NUMERALS:
        return None
    return tens * 10 + NUMERALS.index(ones)
