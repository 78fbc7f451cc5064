"""Every word the reader of plainly written dates knows, and what it stands for."""

from collections.abc import Iterator
from typing import NamedTuple

from core.dates.words import LANGUAGES, Words


class Token(NamedTuple):
    """What a piece of the text stands for: its kind, its value, the piece as written, its notes.

    Notes are `approximate`, `uncertain`, `century`, and `month` or `day` for what is left out.
    """

    kind: str
    value: int | str
    text: str
    notes: frozenset[str] = frozenset()


_SYNONYMS: dict[tuple[str, int | str], str] = {
    ("month", 9): "sept",
    ("season", 23): "fall",
    (
        "qualifier",
        "approximate",
    ): "approx approximately approximate about around circa ca c roughly "
    "приблизительно прибл около ок примерно шамамен",
    ("qualifier", "uncertain"): "uncertain possibly perhaps probably maybe "
    "предположительно возможно вероятно болжамды",
    ("since", ""): "since from onward onwards с со начиная бері",
    ("until", ""): "until till to through up до по дейін",
    ("edge", ".."): "present now ongoing настоящее",
    ("edge", ""): "unknown неизвестно белгісіз",
    ("filler", ""): "of the in on and year years в во г гг год года году годы годов время "
    "ж жж жыл жылы жылғы жылдар жылдан жылға",
}
_RU_MONTHS_IN = "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре"
_RU_SEASONS_OTHER = ("весну весной", "летом", "осенью", "зиму зимой")
_RU_MONTHS_SHORT = "янв фев мар апр май июн июл авг сен окт ноя дек"


def _dated_words(words: Words) -> Iterator[tuple[str, tuple[str, int]]]:
    for forms in (*words.months.values(), *words.short_months.values()):
        yield from ((form.rstrip("."), ("month", number)) for number, form in enumerate(forms, 1))
    for forms in words.seasons.values():
        yield from ((form, ("season", number)) for number, form in enumerate(forms, 21))


def _words() -> Iterator[tuple[str, tuple[str, int | str]]]:
    for words in LANGUAGES.values():
        yield from _dated_words(words)
    for forms in (_RU_MONTHS_IN, _RU_MONTHS_SHORT):
        yield from ((form, ("month", number)) for number, form in enumerate(forms.split(), 1))
    for season, forms in enumerate(_RU_SEASONS_OTHER, 21):
        yield from ((form, ("season", season)) for form in forms.split())
    for meaning, synonyms in _SYNONYMS.items():
        yield from ((synonym, meaning) for synonym in synonyms.split())


def _notes() -> Iterator[tuple[str, frozenset[str]]]:
    for words in LANGUAGES.values():
        yield words.day_left_out, frozenset({"day"})
        yield words.month_left_out, frozenset({"month"})
        yield words.both_left_out, frozenset({"month", "day"})
        yield words.century, frozenset({"century"})
    for qualifier in ("approximate", "uncertain"):
        for synonym in _SYNONYMS["qualifier", qualifier].split():
            yield synonym, frozenset({qualifier})


WORDS: dict[str, tuple[str, int | str]] = {word.casefold(): meaning for word, meaning in _words()}
NOTES: dict[str, frozenset[str]] = {
    note.casefold().rstrip("."): meaning for note, meaning in _notes()
}
