"""A true scale of time: a day is as wide as any other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.utils.formats import date_format

DAY = timedelta(days=1)
YEARS_APART = (1, 2, 5, 10, 20)
TICKS_AT_MOST = 14
FEW_YEARS, MONTHS_AT_MOST = 2, 8
"""With fewer New Year's days than this, months are named, so many at most."""
LABEL_ROOM = 0.965
"""Beyond this share of the width a year would be cut off at the edge."""


def percent(share: float) -> str:
    """A share of the width as SVG and CSS write it."""
    return f"{100 * share:.3f}%"


@dataclass(frozen=True)
class Tick:
    """The first day of a year or a month on the scale."""

    at: str
    label: str


@dataclass(frozen=True)
class Scale:
    """From the first day shown to the last, both included."""

    first: date
    last: date

    @classmethod
    def of(cls, days: Iterable[date | None], margin: float = 0.02) -> Scale | None:
        """The scale that holds all the days, with a share of it left free at both ends."""
        known = [day for day in days if day]
        if not known:
            return None
        first, last = min(known), max(known)
        free = timedelta(days=max(45, round((last - first).days * margin)))
        return cls(first - free, last + free)

    @property
    def days(self) -> int:
        """How many days the scale is long."""
        return (self.last - self.first).days + 1

    def share(self, day: date) -> float:
        """Where a day begins, from 0 at the left to 1 at the right."""
        return min(1.0, max(0.0, (day - self.first).days / self.days))

    def span(self, starts: date | None, ends: date | None) -> tuple[float, float]:
        """Where a stretch of days begins and ends; an open side runs to the edge."""
        left = self.share(starts) if starts else 0.0
        right = self.share(ends + DAY) if ends else 1.0
        return left, max(left, right)

    def ticks(self) -> list[Tick]:
        """New Year's days, every year or every few; the first days of months within one year."""
        years = range(self.first.year + 1, self.last.year + 1)
        apart = next((n for n in YEARS_APART if len(years) / n <= TICKS_AT_MOST), YEARS_APART[-1])
        if len(years) < FEW_YEARS:
            return self._months()
        days = [date(year, 1, 1) for year in years if year % apart == 0]
        return [Tick(percent(self.share(day)), str(day.year)) for day in self._with_room(days)]

    def _months(self) -> list[Tick]:
        first = self.first.year * 12 + self.first.month
        last = self.last.year * 12 + self.last.month - 1
        days = [date(month // 12, month % 12 + 1, 1) for month in range(first, last + 1)]
        return [
            Tick(percent(self.share(day)), date_format(day, "M Y"))
            for day in self._with_room(days[:: max(1, len(days) // MONTHS_AT_MOST)])
        ]

    def _with_room(self, days: Iterable[date]) -> list[date]:
        return [day for day in days if self.share(day) <= LABEL_ROOM]


def days_of(rounds: Iterable[Any]) -> Iterable[date | None]:
    """The first and last days of dated rows, for `Scale.of`."""
    for row in rounds:
        yield row.starts
        yield row.ends
