"""A true scale of time: a day is as wide as any other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

DAY = timedelta(days=1)
YEARS_APART = (1, 2, 5, 10, 20)
TICKS_AT_MOST = 14
LABEL_ROOM = 0.965
"""Beyond this share of the width a year would be cut off at the edge."""


def percent(share: float) -> str:
    """A share of the width as SVG and CSS write it."""
    return f"{100 * share:.3f}%"


@dataclass(frozen=True)
class Tick:
    """The first day of a year on the scale."""

    at: str
    year: str


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
        """New Year's days, every year or every few."""
        years = range(self.first.year + 1, self.last.year + 1)
        apart = next((n for n in YEARS_APART if len(years) / n <= TICKS_AT_MOST), YEARS_APART[-1])
        return [
            Tick(percent(self.share(date(year, 1, 1))), str(year))
            for year in years
            if year % apart == 0 and self.share(date(year, 1, 1)) <= LABEL_ROOM
        ]


def days_of(rounds: Iterable[Any]) -> Iterable[date | None]:
    """The first and last days of dated rows, for `Scale.of`."""
    for row in rounds:
        yield row.starts
        yield row.ends
