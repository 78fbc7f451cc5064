"""The map of hosts: how many rounds were held where, over which years."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from math import sqrt
from typing import Any

from venues.projection import HEIGHT, project

STEPS = (1, 3, 8, 20)
"""Counts from which a country takes the next shade."""
LEAST, PER_ROOT = 2.4, 1.7
LEFT, RIGHT = 96, 930
"""The part of the map that is shown; beyond it is ocean."""


@dataclass
class Place:
    """A country or a city with the years of the rounds held there, one entry a year."""

    record: Any
    years: dict[int, int] = field(default_factory=dict)
    x: str = "0"
    y: str = "0"

    @property
    def count(self) -> int:
        """How many rounds were held there."""
        return sum(self.years.values())

    @property
    def period(self) -> str:
        """“2003–2025”, the years with a round held."""
        first, last = min(self.years), max(self.years)
        return str(first) if first == last else f"{first}–{last}"

    @property
    def step(self) -> int:
        """Its shade, 1 to 4."""
        return sum(1 for least in STEPS if self.count >= least)

    @property
    def radius(self) -> str:
        """Of a city's mark: its area grows with the count."""
        return f"{LEAST + PER_ROOT * sqrt(self.count):.1f}"

    @property
    def by_year(self) -> str:
        """“2017:5 2018:3”, for the year slider."""
        return " ".join(f"{year}:{count}" for year, count in sorted(self.years.items()))


@dataclass
class HostMap:
    """Countries by count, cities as marks, largest first; and the years that occur."""

    countries: list[Place]
    cities: list[Place]
    first: int
    last: int
    view: str = f"{LEFT} 0 {RIGHT - LEFT} {HEIGHT}"

    @property
    def count(self) -> int:
        """How many rounds held the map shows."""
        return sum(place.count for place in self.countries)


def host_map(counts: Iterable[tuple[Any, Any, int, int]]) -> HostMap | None:
    """Lay out rounds held; None when none has a country.

    counts  (country, city or None, year, how many)
    """
    countries: dict[int, Place] = {}
    cities: dict[int, Place] = {}
    years: set[int] = set()
    for country, city, year, count in counts:
        years.add(year)
        for record, places in ((country, countries), (city, cities)):
            if record is not None:
                place = places.setdefault(record.pk, Place(record))
                place.years[year] = place.years.get(year, 0) + count
    if not countries:
        return None
    located = [place for place in cities.values() if place.record.lat is not None]
    for place in located:
        x, y = project(float(place.record.lat), float(place.record.lon))
        place.x, place.y = f"{x:.1f}", f"{y:.1f}"
    return HostMap(
        countries=_busiest(countries.values()),
        cities=_busiest(located),
        first=min(years),
        last=max(years),
    )


def _busiest(places: Iterable[Place]) -> list[Place]:
    return sorted(places, key=lambda place: (-place.count, str(place.record)))
