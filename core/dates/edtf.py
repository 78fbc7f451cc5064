"""EDTF, the Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1: text to days.

One date is `2017-01-23`, `2017-01`, `2017`, a season `2015-21` to `2015-24`, a year with digits
left out `201X`, `20XX`, or a date with a part left out `2015-XX`, `2015-XX-XX`, `2015-01-XX`; each
may end in `?` (uncertain), `~` (approximate) or `%` (both). An interval is two of them,
`2017-01/2017-03~`; either side, not both, may be `..` (open: still going on, or from the beginning)
or empty (unknown). It is valid when it can begin before it ends: `2017-03/2017` is, `2017-03/2016`
is not.

Bounds are whole days and literal: `2015~` is 1 January to 31 December 2015, and what is open or
unknown has no bound. Winter, season 24, begins in December of its year and ends in February of the
next; the other seasons are the northern ones (spring, 21, is March to May). Years run from 0001 to
9999, so the decade `000X` begins in year 1.

Not read: times of day, years before 0001 or after 9999, level 2 (sets, qualified parts, quarters).
The same rules are written in SQL in the migration `0001_edtf_functions`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from functools import partial

from django.utils.translation import gettext as _

from core.dates.errors import EdtfError, too_long
from core.dates.repairs import repairs
from core.dates.words import month_name

MAX_LENGTH = 64
SEASONS = (21, 22, 23, 24)
WINTER = 24
QUALIFIERS = ("?", "~", "%")


class Precision(IntEnum):
    """How finely a date is known; a larger number is coarser."""

    DAY = 1
    MONTH = 2
    SEASON = 3
    YEAR = 4
    DECADE = 5
    CENTURY = 6


class Edge(StrEnum):
    """A side of an interval that is not a date."""

    OPEN = ".."
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One date: its text, its first and last day, and what is known of it.

    `year` is the first year of a decade or century (0 for `000X`). `left_out` names the parts
    written as XX, coarser first; they do not count for `precision`.
    """

    text: str
    uncertain: bool
    approximate: bool
    lower: date
    upper: date
    precision: Precision
    year: int
    month: int | None = None
    day: int | None = None
    season: int | None = None
    left_out: tuple[Precision, ...] = ()


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date or an interval; for a date `start` and `end` are the same part.

    `lower` and `upper` are its first and last possible day, both included; None where it is open or
    unknown. `precision` is that of its coarsest part.
    """

    text: str
    start: Part | Edge
    end: Part | Edge
    lower: date | None
    upper: date | None

    def __str__(self) -> str:
        return self.text

    @property
    def is_interval(self) -> bool:
        return "/" in self.text

    @property
    def parts(self) -> tuple[Part, ...]:
        sides = (self.start, self.end) if self.is_interval else (self.start,)
        return tuple(side for side in sides if isinstance(side, Part))

    @property
    def precision(self) -> Precision:
        return max(part.precision for part in self.parts)

    @property
    def uncertain(self) -> bool:
        return any(part.uncertain for part in self.parts)

    @property
    def approximate(self) -> bool:
        return any(part.approximate for part in self.parts)


def parse(text: str) -> Edtf:
    """Read EDTF exactly as written; EdtfError names what is wrong and the nearest valid form."""
    if len(text) > MAX_LENGTH:
        raise too_long(text, MAX_LENGTH)
    try:
        return _read(text)
    except EdtfError as error:
        raise EdtfError(error.code, error.reason, _nearest(text)) from None


def bounds(text: str) -> tuple[date | None, date | None]:
    """First and last possible day of an EDTF text, for filters; None is no bound on that side."""
    edtf = parse(text)
    return edtf.lower, edtf.upper


def _read(text: str) -> Edtf:
    before, slash, after = text.partition("/")
    if not slash:
        part = _read_part(text)
        return Edtf(text, part, part, part.lower, part.upper)
    start, end = _read_side(before), _read_side(after)
    lower = start.lower if isinstance(start, Part) else None
    upper = end.upper if isinstance(end, Part) else None
    if lower is None and upper is None:
        raise EdtfError(
            "empty_interval",
            _("An interval needs a date on one side; leave the field blank when nothing is known."),
        )
    if lower is not None and upper is not None and lower > upper:
        raise EdtfError(
            "reversed",
            _("The interval ends (%(end)s) before it begins (%(start)s).")
            % {"start": before, "end": after},
            f"{after}/{before}",
        )
    return Edtf(text, start, end, lower, upper)


def _read_side(text: str) -> Part | Edge:
    return Edge(text) if text in ("", "..") else _read_part(text)


def _read_part(text: str) -> Part:
    mark = text[-1:] if text.endswith(QUALIFIERS) else ""
    base = text.removesuffix(mark)
    build = partial(Part, text, mark in ("?", "%"), mark in ("~", "%"))
    # Only the digits 0 to 9 are meant: isdigit alone also takes those of other scripts.
    if not base.isascii():
        raise _unreadable(text)
    year = base[:4].rstrip("X")
    if not year.isdigit():
        raise _unreadable(text)
    try:
        if len(year) < 4:
            return _read_years(base, year, build)
        return _read_within_year(base, int(year), build)
    except EdtfError as error:
        nearest = error.nearest and f"{error.nearest}{mark}"
        raise EdtfError(error.code, error.reason, nearest) from None


def _read_years(base: str, digits: str, build: Callable[..., Part]) -> Part:
    left = len(base) - len(digits)
    if len(base) != 4 or left > 2:
        raise _unreadable(base)
    precision = Precision.CENTURY if left == 2 else Precision.DECADE
    year = int(digits) * 10**left
    return build(date(max(year, 1), 1, 1), date(year + 10**left - 1, 12, 31), precision, year)


def _read_within_year(base: str, year: int, build: Callable[..., Part]) -> Part:
    if year == 0:
        raise EdtfError("year", _("There is no year 0000: years run from 0001 to 9999."), "0001")
    rest = base[4:]
    if rest in ("", "-XX", "-XX-XX"):
        left_out = (Precision.MONTH, Precision.DAY)[: rest.count("-")]
        whole = date(year, 1, 1), date(year, 12, 31)
        return build(*whole, Precision.YEAR, year, left_out=left_out)
    month, day = rest[1:3], rest[4:]
    if rest[0] != "-" or len(month) < 2 or not month.isdigit() or len(rest) not in (3, 6):
        raise _unreadable(base)
    if len(rest) == 3 and int(month) in SEASONS:
        return _read_season(year, int(month), build)
    if rest[3:4] not in ("", "-") or not (day in ("", "XX") or day.isdigit()):
        raise _unreadable(base)
    return _read_within_month(year, int(month), day, build)


def _read_within_month(year: int, month: int, day: str, build: Callable[..., Part]) -> Part:
    days = _days_in(year, month)
    if not day.isdigit():
        whole = date(year, month, 1), date(year, month, days)
        left_out = (Precision.DAY,) if day else ()
        return build(*whole, Precision.MONTH, year, month, left_out=left_out)
    if not 1 <= int(day) <= days:
        raise EdtfError(
            "day",
            _("%(month)s %(year)s has %(days)d days.")
            % {"month": month_name(month), "year": year, "days": days},
            f"{year:04}-{month:02}" + (f"-{days}" if int(day) else ""),
        )
    exact = date(year, month, int(day))
    return build(exact, exact, Precision.DAY, year, month, int(day))


def _read_season(year: int, season: int, build: Callable[..., Part]) -> Part:
    if season == WINTER and year == 9999:
        raise EdtfError("year", _("This winter ends after the year 9999."), "9999-12")
    first = (season - 20) * 3
    last_year, last = (year + 1, 2) if season == WINTER else (year, first + 2)
    upper = date(last_year, last, _days_in(last_year, last))
    return build(date(year, first, 1), upper, Precision.SEASON, year, season=season)


def _days_in(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    if 1 <= month <= 12:
        return 30 if month in (4, 6, 9, 11) else 31
    raise EdtfError(
        "month",
        _("There is no month %(month)02d: months are 01 to 12, seasons (without a day) 21 to 24.")
        % {"month": month},
        _nearest_month(year, month),
    )


def _nearest_month(year: int, month: int) -> str:
    if month in SEASONS:
        return f"{year:04}-{month}"
    if month == (year + 1) % 100:
        return f"{year:04}/{year + 1:04}"
    return f"{year:04}-12" if 12 < month <= 20 else f"{year:04}"


def _unreadable(text: str) -> EdtfError:
    if not text:
        return EdtfError("blank", _("There is no date."))
    return EdtfError(
        "format",
        _(
            "“%(text)s” is not a date as EDTF writes it: 2017, 2017-01, 2017-01-23, "
            "2015-22 (summer), 201X, 2015~ (approximate), 2015? (uncertain), 2017-01-23/2017-01-24."
        )
        % {"text": text},
    )


def _nearest(text: str) -> str | None:
    """The first repair of the text that can be read, or whose error names one that can."""
    for candidate in _candidates(text):
        try:
            return _read(candidate).text
        except EdtfError as error:
            # What is near to one side of an interval is not near to the whole.
            if error.nearest and (error.code == "reversed" or "/" not in candidate):
                return error.nearest
    return None


def _candidates(text: str) -> Iterator[str]:
    before, slash, after = text.partition("/")
    if slash and "/" not in after:
        sides = _nearest_side(before), _nearest_side(after)
        if None not in sides:
            yield "/".join(map(str, sides))
    yield from repairs(text)


def _nearest_side(text: str) -> str | None:
    """The side itself when it can be read, or its nearest valid form."""
    for candidate in (text, *repairs(text)):
        try:
            _read_side(candidate)
        except EdtfError as error:
            if error.nearest:
                return error.nearest
        else:
            return candidate
    return None
