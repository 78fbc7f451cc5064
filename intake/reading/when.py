"""Days, weeks, months, seasons and years as EDTF with their first and last day."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}


@dataclass(frozen=True, slots=True)
class When:
    """A date as EDTF level 0 or 1, its bounds, and its unit: day, week, month, season, year,
    span."""

    edtf: str
    lower: date
    upper: date
    unit: str

    def overlaps(self, other: When) -> bool:
        return self.lower <= other.upper and other.lower <= self.upper

    def contains(self, other: When) -> bool:
        return self.lower <= other.lower and other.upper <= self.upper

    @property
    def days(self) -> int:
        return (self.upper - self.lower).days + 1


def day(year: int, month: int, number: int) -> When:
    """A day. Raises ValueError for one that the calendar lacks."""
    value = date(year, month, number)
    return When(value.isoformat(), value, value, "day")


def on(value: date) -> When:
    return When(value.isoformat(), value, value, "day")


def month(year: int, number: int) -> When:
    last = calendar.monthrange(year, number)[1]
    return When(f"{year:04}-{number:02}", date(year, number, 1), date(year, number, last), "month")


def year(number: int) -> When:
    return When(f"{number:04}", date(number, 1, 1), date(number, 12, 31), "year")


def decade(first: int) -> When:
    return When(f"{first // 10}X", date(first, 1, 1), date(first + 9, 12, 31), "span")


def season(year_number: int, code: int) -> When:
    """A season by its EDTF code, 21 spring to 24 winter (December to February of the next year)."""
    first, last = SEASONS[code]
    end = month(year_number + (last < first), last).upper
    return When(f"{year_number:04}-{code}", date(year_number, first, 1), end, "season")


def span(first: When, last: When) -> When:
    """From the first of one to the last of another. Raises ValueError when inverted."""
    if first.lower > last.upper:
        raise ValueError(f"{first.edtf} is after {last.edtf}")
    if first == last:
        return first
    return When(f"{first.edtf}/{last.edtf}", first.lower, last.upper, "span")


def week(value: date) -> When:
    """The week, Monday to Sunday, that a day lies in."""
    monday = value - timedelta(days=value.weekday())
    return When(
        f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}",
        monday,
        monday + timedelta(days=6),
        "week",
    )


def months_on(value: date, count: int) -> When:
    """The month `count` months after (before, when negative) the one a day lies in."""
    index = value.year * 12 + value.month - 1 + count
    return month(index // 12, index % 12 + 1)


def part_of(whole: When, part: str) -> When:
    """A stretch of a year or month: start, early, mid, late, end, h1, h2, q1 to q4.

    Within a month every part is that month: EDTF has no finer word for it than days, which the
    article did not give.
    """
    if whole.unit != "year":
        return whole
    number = whole.lower.year
    months = {
        "start": (1, 1),
        "early": (1, 3),
        "mid": (6, 6),
        "late": (10, 12),
        "end": (12, 12),
        "h1": (1, 6),
        "h2": (7, 12),
        "q1": (1, 3),
        "q2": (4, 6),
        "q3": (7, 9),
        "q4": (10, 12),
    }[part]
    return span(month(number, months[0]), month(number, months[1]))


def shift(base: When, unit: str, count: float, exact: bool = False) -> When:
    """`count` units from a date: as precise as the coarser of the base and the unit allows, or to
    the day when the text says `exact`. Raises ValueError for days counted from a whole year."""
    edge = base.upper if count > 0 else base.lower
    if unit == "halfyear" or (unit in ("year", "decade") and count % 1):
        return months_on(edge, round(count * {"halfyear": 6, "year": 12, "decade": 120}[unit]))
    if unit in ("day", "week", "fortnight"):
        return _days_on(base, edge, round({"day": 1, "week": 7, "fortnight": 14}[unit] * count))
    if unit == "month" and base.unit == "year":
        return year(edge.year + round(count / 12))
    if unit == "month" and count % 1:
        return months_on(edge + timedelta(days=round(30.4 * count)), 0)
    if unit == "month":
        there = months_on(edge, int(count))
    else:
        there = year(edge.year + int(count) * (10 if unit == "decade" else 1))
    if not exact or base.days > 1:
        return there
    there = month(there.lower.year, edge.month) if there.unit == "year" else there
    return on(there.lower.replace(day=min(edge.day, there.upper.day)))


def _days_on(base: When, edge: date, days: int) -> When:
    """So many days from the edge of a date."""
    if base.days <= 14:
        return on(edge + timedelta(days=days))
    if base.days > 100:
        raise ValueError(f"{days} days from {base.edtf}")
    return base if base.unit == "month" and abs(days) < 20 else months_on(edge, round(days / 30))
