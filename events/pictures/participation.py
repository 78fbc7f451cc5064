"""What one actor took part in: over time, by role."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from events.choices import HAPPENED, Role
from events.pictures.matrix import RANK, ROLES
from events.pictures.timeline import Timeline, timeline


class Record:
    """An actor's seats in order of time, as a list, by role, and as a timeline.

    seats  participations with their rounds fetched, in order of time
    """

    def __init__(self, seats: Sequence[Any]) -> None:
        self.seats = list(seats)

    @cached_property
    def by_role(self) -> list[tuple[Role, list[Any]]]:
        """Its seats under each role it had, weightiest role first."""
        roles = sorted({ROLES[seat.role] for seat in self.seats}, key=RANK.__getitem__)
        return [(role, [seat for seat in self.seats if seat.role == role]) for role in roles]

    @cached_property
    def rounds(self) -> list[Any]:
        """Rounds held at which it is not known to have been absent, each once."""
        there = {
            seat.round.pk: seat.round
            for seat in self.seats
            if seat.round.status in HAPPENED and not seat.absent
        }
        return list(there.values())

    @cached_property
    def away(self) -> list[Any]:
        """Seats it is known to have left empty."""
        return [seat for seat in self.seats if seat.absent]

    @cached_property
    def timeline(self) -> Timeline | None:
        """A lane a role."""
        return timeline(
            [
                (str(role.label), [seat.round for seat in seats if not seat.absent])
                for role, seats in self.by_role
            ],
            numbers=False,
        )
