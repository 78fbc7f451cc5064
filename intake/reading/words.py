"""Words of a text with their offsets, and the key under which a word is looked up."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from intake.reading.russian import stem

# A word, with one apostrophe inside it ("Sana'a", "Kazakhstan's"), or one other visible sign.
WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)?|[^\w\s]|_")
APOSTROPHES = str.maketrans("", "", "'’ʼ")
LETTERS = str.maketrans({"ø": "o", "ı": "i", "ł": "l", "đ": "d", "æ": "ae", "ß": "ss"})
CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """A word or sign at text[start:end]; `key` is its folded form, `stem` its look-up key."""

    start: int
    end: int
    text: str
    key: str
    stem: str

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum()

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper()


MARKS = (("“", "”"), ("«", "»"))


def is_open(words: str) -> bool:
    """Whether a quotation that opens in the words is still open where they end."""
    opened = any(words.count(mark) > words.count(close) for mark, close in MARKS)
    return opened or words.count('"') % 2 == 1


SHOUTED = 6  # letters: a word in capitals that is no abbreviation: «МОСКВА, 3 июня»


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without diacritics, apostrophes and possessive endings."""
    low = text.lower()
    if low.endswith(("'s", "’s")):
        low = low[:-2]
    if not low.isascii():
        low = unicodedata.normalize("NFKD", low)
        low = "".join(c for c in low if not unicodedata.combining(c)).translate(LETTERS)
        low = "".join(_plain(c) for c in low)
    return low.translate(APOSTROPHES)


def _plain(character: str) -> str:
    return {"й": "и", "ё": "е"}.get(character, character)


@lru_cache(maxsize=65536)
def lookup_key(text: str) -> str:
    """The key shared by a word's inflected forms: possessives in English, cases in Russian."""
    if CYRILLIC.search(text):
        capitals = len(text) - len(text.lstrip("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"))
        if capitals >= 2 and not (capitals == len(text) >= SHOUTED):
            tail = text[capitals:]
            return fold(text[:capitals] if len(tail) <= 2 else text)
        return stem(fold(text))
    return fold(text)


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words and signs of text[start:end], offsets into `text`. Linear in its length."""
    return [
        Word(m.start(), m.end(), m.group(), fold(m.group()), lookup_key(m.group()))
        for m in WORD.finditer(text, start, end)
    ]


def language_of(text: str) -> str:
    """ "ru" when most letters are Cyrillic, else "en"."""
    sample = text[:20000]
    cyrillic = len(CYRILLIC.findall(sample))
    latin = sum(c.isascii() and c.isalpha() for c in sample)
    return "ru" if cyrillic > latin else "en"
