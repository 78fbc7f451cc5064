"""Negotiations side by side: one axis of time, and who sat at which of the tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from events.choices import Role
from events.pictures.matrix import RANK, ROLES
from events.pictures.story import Story
from events.pictures.timeline import Timeline, timeline


@dataclass
class Seated:
    """An actor and its roles in each of the negotiations with how often it had them.

    The most frequent comes first; none where it never sat.
    """

    actor: Any
    roles: list[list[tuple[Role, int]]]

    @property
    def tables(self) -> int:
        """At how many of the tables it sat."""
        return sum(1 for roles in self.roles if roles)

    @property
    def rank(self) -> int:
        """The place of the weightiest of the roles it mostly had."""
        return min(RANK[roles[0][0]] for roles in self.roles if roles)


class SideBySide:
    """Two or more stories compared."""

    def __init__(self, stories: Sequence[Story]) -> None:
        self.stories = list(stories)

    @cached_property
    def timeline(self) -> Timeline | None:
        """A lane a negotiation, all on one scale."""
        return timeline([(str(story.negotiation), story.rounds) for story in self.stories])

    @cached_property
    def seated(self) -> list[Seated]:
        """Everyone who sat at any of the tables; those at most tables first."""
        roles: dict[Any, list[Counter[str]]] = {}
        for place, story in enumerate(self.stories):
            for row in story.rounds:
                for seat in row.participations.all():
                    if seat.actor and not seat.absent:
                        mine = roles.setdefault(seat.actor, [Counter() for _ in self.stories])
                        mine[place][seat.role] += 1
        return sorted(
            (Seated(actor, [_by_count(one) for one in mine]) for actor, mine in roles.items()),
            key=lambda one: (-one.tables, one.rank, str(one.actor)),
        )

    @property
    def shared(self) -> list[Seated]:
        """Those who sat at more than one of the tables."""
        return [one for one in self.seated if one.tables > 1]

    @property
    def apart(self) -> list[Seated]:
        """Those who sat at one of the tables only."""
        return [one for one in self.seated if one.tables == 1]


def _by_count(roles: Counter[str]) -> list[tuple[Role, int]]:
    return [
        (ROLES[role], count)
        for role, count in sorted(roles.items(), key=lambda entry: (-entry[1], RANK[entry[0]]))
    ]
