"""The attendance matrix: who sat at which round, in which role."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from events.choices import Role

RANK: dict[str, int] = {
    role: place
    for place, role in enumerate(
        (
            Role.GUARANTOR,
            Role.CONFLICT_PARTY,
            Role.MEDIATOR,
            Role.FACILITATOR,
            Role.CHAIR,
            Role.CONVENER,
            Role.OBSERVER,
            Role.WITNESS,
            Role.MONITOR,
            Role.ACCOMPANIER,
            Role.ADVISER,
            Role.SIGNATORY,
            Role.GUEST,
            Role.GOOD_OFFICES,
            Role.HOST,
        )
    )
}
ROLES = {role.value: role for role in Role}
"""The roles by their codes."""
SORTS = ("role", "first", "name")


@dataclass
class Cell:
    """What one actor was at one round; no seats when nothing is recorded."""

    round: Any
    seats: list[Any] = field(default_factory=list)


@dataclass
class Row:
    """One actor, or a name not resolved to one, along all rounds."""

    name: str
    actor: Any
    cells: list[Cell]

    @property
    def seats(self) -> list[Any]:
        """All its participations in the order of the rounds."""
        return [seat for cell in self.cells for seat in cell.seats]

    @property
    def first(self) -> int:
        """The place of the first round it sat at."""
        return next(i for i, cell in enumerate(self.cells) if cell.seats)

    @property
    def rank(self) -> int:
        """The place of its weightiest role."""
        return min(RANK[seat.role] for seat in self.seats)


@dataclass
class Matrix:
    """Rounds across, actors down, and the roles that occur."""

    rounds: list[Any]
    rows: list[Row]
    roles: list[Role]
    sort: str

    @property
    def usual_city(self) -> Any:
        """Where most of the rounds were; columns of others name theirs."""
        cities = Counter(one.city for one in self.rounds if one.city)
        return cities.most_common(1)[0][0] if cities else None


def matrix(rounds: Sequence[Any], sort: str = "role") -> Matrix | None:
    """Lay out who sat where; None when nobody is recorded at any of the rounds.

    rounds  in the order of columns, each with `participations` fetched
    sort    “role” by weight, “first” by first appearance, “name” by the alphabet
    """
    rows: dict[tuple[int | None, str], Row] = {}
    for place, column in enumerate(rounds):
        for seat in column.participations.all():
            name = str(seat.actor or seat.name_as_recorded)
            key = (seat.actor_id, "" if seat.actor_id else name)
            if key not in rows:
                rows[key] = Row(name, seat.actor, [Cell(one) for one in rounds])
            rows[key].cells[place].seats.append(seat)
    if not rows:
        return None
    for row in rows.values():
        for cell in row.cells:
            cell.seats.sort(key=lambda seat: RANK[seat.role])
    keys = {
        "role": lambda row: (row.rank, row.first, -len(row.seats), row.name),
        "first": lambda row: (row.first, row.rank, -len(row.seats), row.name),
        "name": lambda row: (row.name.casefold(),),
    }
    return Matrix(
        rounds=list(rounds),
        rows=sorted(rows.values(), key=keys[sort]),
        roles=sorted(_roles(rows.values()), key=RANK.__getitem__),
        sort=sort,
    )


def _roles(rows: Iterable[Row]) -> set[Role]:
    return {ROLES[seat.role] for row in rows for seat in row.seats}
