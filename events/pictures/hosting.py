"""What a country has hosted, counted for comparison with others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from events.choices import HAPPENED, Role
from events.pictures.scale import Tick, percent

AS_THIRD = (Role.MEDIATOR, Role.FACILITATOR, Role.GOOD_OFFICES, Role.HOST)
"""What a host can be beside the talks, from the deepest part in them to none."""
LISTED = 12
TOP, BARS = 14, 150
EDGE = 0.015
"""Left free at both ends, as a share of the width, for the first and the last year's name."""
YEAR_FILLED = 0.84
"""How much of a year's width its bars take."""


@dataclass
class Hosting:
    """One country as a host.

    rounds       published rounds whose venue is or was to be there, with participations fetched
    agreements   published agreements that came out of them
    stances      what stands for or against its state as neutral ground
    only_latest  how many rounds these are, if there are older ones beside them
    """

    country: Any
    rounds: Sequence[Any]
    agreements: Sequence[Any] = ()
    stances: Sequence[Any] = field(default_factory=list)
    only_latest: int = 0

    @cached_property
    def held(self) -> list[Any]:
        """Rounds that happened there."""
        return [row for row in self.rounds if row.status in HAPPENED]

    @cached_property
    def not_held(self) -> list[Any]:
        """Rounds offered, proposed, put off or called off."""
        return [row for row in self.rounds if row.status not in HAPPENED]

    @cached_property
    def by_year(self) -> dict[int, int]:
        """Rounds held by the year they began in."""
        return dict(sorted(Counter(row.starts.year for row in self.held if row.starts).items()))

    @cached_property
    def by_level(self) -> list[tuple[str, int]]:
        """Rounds held by the highest rank at the table, most first."""
        return Counter(row.get_level_display() for row in self.held if row.level).most_common()

    @cached_property
    def by_conflict(self) -> list[tuple[Any, int]]:
        """Rounds held by what they were about, most first."""
        return Counter(
            conflict for row in self.held for conflict in row.negotiation.conflicts.all()
        ).most_common()

    @cached_property
    def by_part(self) -> list[tuple[str, str, int]]:
        """Rounds held by the host's own part: (code, label, count), a round under its deepest."""
        parts = Counter(self._part(row) for row in self.held)
        named = [(role.value, str(role.label), parts[role.value]) for role in AS_THIRD]
        return [entry for entry in [*named, ("side", "", parts["side"])] if entry[2]]

    def _part(self, row: Any) -> str:
        """The deepest part the country's own state had; “side” when it sat at the table itself."""
        roles = {
            seat.role
            for seat in row.participations.all()
            if seat.actor and seat.actor.country_id == self.country.pk and not seat.absent
        }
        for role in AS_THIRD:
            if role in roles and (role is not Role.HOST or roles <= {Role.HOST}):
                return role.value
        return "side" if roles else Role.HOST.value

    @cached_property
    def parties(self) -> list[tuple[Any, int]]:
        """Parties to conflicts received there, most often first."""
        return Counter(
            seat.actor
            for row in self.held
            for seat in row.participations.all()
            if seat.actor and seat.role == Role.CONFLICT_PARTY and not seat.absent
        ).most_common()

    @cached_property
    def years(self) -> tuple[int, int] | None:
        """The first and the last year with a round held."""
        return (min(self.by_year), max(self.by_year)) if self.by_year else None

    @cached_property
    def third(self) -> int:
        """Rounds in which the host was recorded as mediator or facilitator."""
        return sum(n for code, _l, n in self.by_part if code in (Role.MEDIATOR, Role.FACILITATOR))

    @cached_property
    def room_only(self) -> int:
        """Rounds in which it gave the place, or good offices, and no more."""
        return sum(n for code, _l, n in self.by_part if code in (Role.HOST, Role.GOOD_OFFICES))

    @cached_property
    def as_side(self) -> int:
        """Rounds in which it sat at the table itself, as a party or guarantor for example."""
        return sum(n for code, _l, n in self.by_part if code == "side")


@dataclass
class Bar:
    """One country's count in one year: place and width in percent, height in pixels."""

    x: str
    width: str
    y: int
    height: int
    count: int
    country: Any
    place: int
    year: int


@dataclass
class Comparison:
    """Countries side by side."""

    hostings: list[Hosting]

    @cached_property
    def years(self) -> list[int]:
        """Every year from the first round held to the last."""
        known = [year for hosting in self.hostings for year in hosting.by_year]
        return list(range(min(known), max(known) + 1)) if known else []

    @cached_property
    def most(self) -> int:
        """The highest count of one country in one year."""
        return max((n for hosting in self.hostings for n in hosting.by_year.values()), default=0)

    @cached_property
    def bars(self) -> list[Bar]:
        """Rounds held by year, one country's bar beside the other's."""
        year_wide = self._year_wide
        wide = YEAR_FILLED * year_wide / max(1, len(self.hostings))
        margin = (1 - YEAR_FILLED) / 2 * year_wide
        return [
            Bar(
                x=percent(EDGE + year_wide * place + margin + wide * i),
                width=percent(wide * 0.94),
                y=TOP + BARS - round(BARS * n / self.most),
                height=round(BARS * n / self.most),
                count=n,
                country=hosting.country,
                place=i,
                year=year,
            )
            for i, hosting in enumerate(self.hostings)
            for place, year in enumerate(self.years)
            if (n := hosting.by_year.get(year))
        ]

    @cached_property
    def ticks(self) -> list[Tick]:
        """Every fifth year, or every second when they are few, under the bars."""
        apart = 5 if len(self.years) > 16 else 2 if len(self.years) > 8 else 1
        return [
            Tick(percent(EDGE + (place + 0.5) * self._year_wide), str(year))
            for place, year in enumerate(self.years)
            if year % apart == 0
        ]

    @property
    def _year_wide(self) -> float:
        return (1 - 2 * EDGE) / max(1, len(self.years))

    @property
    def baseline(self) -> int:
        """Where the bars stand, in pixels from the top."""
        return TOP + BARS

    @property
    def recent(self) -> list[tuple[Any, int]]:
        """Each country with its rounds held in the last five years that occur."""
        since = self.years[-1] - 4 if self.years else 0
        return [
            (h.country, sum(n for year, n in h.by_year.items() if year >= since))
            for h in self.hostings
        ]

    @property
    def recent_since(self) -> int:
        """The first of those five years."""
        return self.years[-1] - 4

    @cached_property
    def levels(self) -> list[tuple[str, list[int]]]:
        """Levels down, countries across: rounds held."""
        return self._table(hosting.by_level for hosting in self.hostings)

    @cached_property
    def conflicts(self) -> list[tuple[Any, list[int]]]:
        """Conflicts down, countries across: rounds held."""
        return self._table(hosting.by_conflict for hosting in self.hostings)

    @cached_property
    def received_by_all(self) -> list[Any]:
        """Parties to conflicts that every one of the countries has received."""
        tables = [{actor for actor, _n in hosting.parties} for hosting in self.hostings]
        return sorted(set.intersection(*tables), key=str) if tables else []

    @cached_property
    def received_by_one(self) -> list[tuple[Any, list[Any]]]:
        """Each country with the parties only it has received, the most frequent first."""
        found = []
        for hosting in self.hostings:
            others = {
                a for other in self.hostings if other is not hosting for a, _n in other.parties
            }
            found.append(
                (hosting.country, [a for a, _n in hosting.parties if a not in others][:LISTED])
            )
        return found

    @staticmethod
    def _table(columns: Iterable[list[tuple[Any, int]]]) -> list[tuple[Any, list[int]]]:
        counts = [dict(column) for column in columns]
        totals = {key: sum(c.get(key, 0) for c in counts) for column in counts for key in column}
        keys = sorted(totals, key=lambda key: (-totals[key], str(key)))
        return [(key, [column.get(key, 0) for column in counts]) for key in keys]
