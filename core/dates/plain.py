"""Dates as an editor writes them, in English, Russian or Kazakh, to EDTF."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from core.dates.edtf import WINTER, parse
from core.dates.errors import EdtfError, too_long
from core.dates.numeric import NUMERIC, read_numeric
from core.dates.vocabulary import NOTES, WORDS, Token

MAX_LENGTH = 120

# Alternatives in order of preference; every one is of bounded width or a single run of one class.
PIECE = re.compile(
    rf"""
    (?P<numeric> (?<![0-9]) (?:{NUMERIC.pattern}) )
    | (?P<decade> (?<![0-9]) [0-9]{{3}}0 (?: s | -е | -х | -жылдар(?:дан|ға)? ) (?!\w) )
    | (?P<edtf> (?<![0-9]) [0-9]{{2}}[0-9x]{{2}} (?:-[0-9x]{{2}}){{0,2}} (?!\w) )
    | (?P<day_month> (?<![0-9]) [0-9]{{1,2}} \. [0-9]{{1,2}} (?![.\w]) )
    | (?P<number> [0-9]{{1,2}} ) (?: st | nd | rd | th | -го )? (?! [^\W_] )
    | (?P<letters> [^\W_]+ )
    | (?P<open> \.\. )
    | \( (?P<note> [^()]* ) \)
    | (?P<mark> \S )
    """,
    re.VERBOSE | re.IGNORECASE,
)
MARKS = {
    "?": ("qualifier", "uncertain"),
    "~": ("qualifier", "approximate"),
    "–": ("range", ""),
    "—": ("range", ""),
    "−": ("range", ""),
    "-": ("range", ""),
    "/": ("range", ""),
    "..": ("edge", ".."),
    ",": ("filler", ""),
    ".": ("filler", ""),
}
COMBINATIONS = [
    set(kinds.split())
    for kinds in (
        "day",
        "month",
        "year",
        "day month",
        "day year",
        "month year",
        "day month year",
        "season",
        "season year",
        "whole",
        "edge",
    )
]
QUALIFIERS = frozenset({"approximate", "uncertain"})


def read_plain(text: str) -> str:
    """EDTF for a date written plainly (“23–24 January 2017”, “весна 2014”); EDTF passes unchanged.

    Raises EdtfError for what is not understood, impossible or ambiguous; it names the nearest
    valid form.
    """
    text = text.strip()
    if len(text) > MAX_LENGTH:
        raise too_long(text, MAX_LENGTH)
    try:
        return parse(text).text
    except EdtfError as error:
        as_edtf = error
    try:
        return _read(text)
    except EdtfError as error:
        nearest = _readable(error.nearest) or as_edtf.nearest
        raise EdtfError(error.code, error.reason, nearest) from None


def _readable(edtf: str | None) -> str | None:
    """The suggestion itself, or when it is impossible too what is nearest to it."""
    if edtf is None:
        return None
    try:
        return parse(edtf).text
    except EdtfError as error:
        return error.nearest


def _read(text: str) -> str:
    first, last = _sides(_winters([token for token in _tokens(text) if token.kind != "filler"]))
    if first is None:
        return parse(last.edtf()).text
    lacked_year = first.year is None and first.month is not None
    borrowed = first.borrow(last)
    last.borrow(first)
    first.share_notes(last, as_one_date=borrowed)
    try:
        return parse(f"{first.edtf()}/{last.edtf()}").text
    except EdtfError as error:
        if error.code == "reversed" and lacked_year and first.year:
            first.year = f"{int(first.year) - 1:04}"
            raise EdtfError(error.code, error.reason, f"{first.edtf()}/{last.edtf()}") from None
        raise


def _tokens(text: str) -> Iterator[Token]:
    for match in PIECE.finditer(unicodedata.normalize("NFC", text)):
        piece = match[0]
        match match.lastgroup:
            case "numeric":
                yield Token("whole", read_numeric(match), piece)
            case "decade":
                yield Token("whole", f"{piece[:3]}X", piece)
            case "edtf":
                yield Token("year" if piece.isdigit() else "whole", piece.upper(), piece)
            case "day_month":
                day, _dot, month = piece.partition(".")
                yield Token("day", int(day), piece)
                yield Token("month", int(month), piece)
            case "number":
                yield Token("day", int(match["number"]), piece)
            case "note":
                yield Token("note", "", piece, _note(match["note"]))
            case _:
                meaning = WORDS.get(piece.casefold()) or MARKS.get(piece)
                if meaning is None:
                    raise _not_understood(piece)
                kind, value = meaning
                notes = frozenset({str(value)}) if kind == "qualifier" else frozenset()
                yield Token(kind, value, piece, notes)


def _note(text: str) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    for item in text.split(","):
        words = " ".join(item.casefold().split()).rstrip(".")
        if words not in NOTES:
            raise _not_understood(f"({text})")
        found |= NOTES[words]
    return found


def _winters(tokens: list[Token]) -> list[Token]:
    """A winter named by both its years, “winter 2014–2015”, as one date."""
    merged: list[Token] = []
    while tokens:
        for length in (4, 2):
            year = _winter_year(tokens[:length])
            if year is not None:
                merged.append(Token("whole", f"{year}-{WINTER}", tokens[0].text))
                tokens = tokens[length:]
                break
        else:
            merged.append(tokens[0])
            tokens = tokens[1:]
    return merged


def _winter_year(tokens: list[Token]) -> str | None:
    years = [token for token in tokens if token.value != WINTER or token.kind != "season"]
    if len(years) != len(tokens) - 1 or years[0].kind not in ("year", "whole"):
        return None
    if tokens[0] is not years[0] and tokens[-1] is not years[-1]:
        return None
    year = str(years[0].value)[:4]
    if not year.isdigit():
        return None
    text = "".join("-" if token.kind == "range" else token.text for token in years)
    following = int(year) + 1
    return year if text in (f"{year}-{following:04}", f"{year}-{following % 100:02}") else None


def _sides(tokens: list[Token]) -> tuple["_Side | None", "_Side"]:
    """The two sides of an interval; the first is None for one date."""
    if not tokens:
        raise EdtfError("blank", _("There is no date."))
    since = [token for token in tokens if token.kind == "since"]
    tokens = [token for token in tokens if token.kind != "since"]
    for place, token in enumerate(tokens):
        behind = {other.kind for other in tokens[place + 1 :]}
        if token.kind == "until" and (place == 0 or behind <= {"note"}):
            if since:
                raise _not_understood(token.text)
            return _Side(edge=".."), _side(tokens[:place] + tokens[place + 1 :])
    cuts = [place for place, token in enumerate(tokens) if token.kind in ("range", "until")]
    if len(cuts) > 1:
        raise EdtfError("two_ranges", _("A date has at most a beginning and an end."))
    if cuts:
        return _side(tokens[: cuts[0]]), _side(tokens[cuts[0] + 1 :])
    return (_side(tokens), _Side(edge="..")) if since else (None, _side(tokens))


@dataclass
class _Side:
    """One date as far as it has been read; `edge` is set instead when the side is no date.

    `notes_behind` are those in brackets.
    """

    year: str | None = None
    month: int | None = None
    day: int | None = None
    season: int | None = None
    whole: str | None = None
    edge: str | None = None
    notes: frozenset[str] = frozenset()
    notes_behind: frozenset[str] = frozenset()

    def borrow(self, other: "_Side") -> bool:
        """Take the year, and the month of a lone day, from the other side; True when taken."""
        if self.whole is not None or self.edge is not None:
            return False
        before = (self.year, self.month)
        if self.year is None:
            self.year = other.year or (other.whole and other.whole[:4])
        if self.day is not None and self.month is None:
            self.month = other.month or _month_of(other.whole)
        return before != (self.year, self.month)

    def share_notes(self, last: "_Side", as_one_date: bool) -> None:
        """A qualifier behind an interval, or before one written as one date, is of both sides."""
        if not self.notes:
            self.notes = last.notes_behind & QUALIFIERS
        elif as_one_date and not last.notes:
            last.notes = self.notes & QUALIFIERS

    def edtf(self) -> str:
        if self.edge is not None:
            return self.edge
        text = _with_left_out(self.whole or self._composed(), self.notes - QUALIFIERS)
        marks = self.notes & QUALIFIERS
        if len(marks) == 2:
            return f"{text}%"
        return text + ("~" if "approximate" in marks else "?" if marks else "")

    def _composed(self) -> str:
        if self.year is None:
            raise EdtfError("year_missing", _("A date needs a year of four digits."))
        if self.day is not None and self.month is None:
            raise EdtfError("month_missing", _("A day needs a month."))
        if self.season is not None:
            return f"{self.year}-{self.season}"
        month = "" if self.month is None else f"-{self.month:02}"
        return self.year + month + ("" if self.day is None else f"-{self.day:02}")


def _with_left_out(text: str, notes: frozenset[str]) -> str:
    """The EDTF text with what the notes say is not known written as X."""
    if not notes:
        return text
    if notes == {"century"} and text[2:] == "0X":
        return f"{text[:2]}XX"
    if notes == {"day"} and len(text) == 7:
        return f"{text}-XX"
    if "month" in notes and len(text) == 4 and text.isdigit():
        return text + "-XX" * len(notes)
    raise EdtfError(
        "note",
        _("What is said to be unknown does not fit the date %(date)s.") % {"date": text},
        text,
    )


def _month_of(whole: str | None) -> int | None:
    month = whole[5:7] if whole else ""
    return int(month) if month.isdigit() else None


def _side(tokens: list[Token]) -> _Side:
    side = _Side()
    found: set[str] = set()
    for kind, value, text, notes in tokens:
        if kind == "qualifier":
            side.notes |= notes
        elif kind == "note":
            side.notes |= notes
            side.notes_behind |= notes
        elif kind in found or {kind, *found} not in COMBINATIONS:
            raise _not_understood(text)
        else:
            found.add(kind)
            setattr(side, kind, value)
    if not found:
        raise EdtfError("date_missing", _("A date is missing."))
    return side


def _not_understood(text: str) -> EdtfError:
    return EdtfError(
        "not_understood", _("“%(text)s” is not understood in a date.") % {"text": text}
    )
