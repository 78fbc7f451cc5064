"""Verbs of seats: the rounds of those who were there, in the order of time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self

from django.db import models

from core.pagination import Order, Query

FEW = 5_000
"""How many seats are sooner gone through than found one by one."""


class SeatQuerySet(models.QuerySet[Any]):
    """Actors and persons at rounds, as far as is known and published."""

    def of(self, actor: Any, role: str | None = None) -> Self:
        """The seats of an actor, one a round: any, or the one in the role given."""
        if role is None:
            return self.filter(actor=actor, counts=True)
        return self.filter(actor=actor, role=role)

    def at_published(self, actor: Any) -> Self:
        """The seats of an actor at published rounds."""
        return self.filter(actor=actor, negotiation__isnull=False)

    def are_few(self, actor: Any) -> bool:
        """Whether the rounds of an actor are few enough to be gone through."""
        return self.of(actor)[: FEW + 1].count() <= FEW

    def newest_rounds(self, actor: Any, at_most: int) -> list[int]:
        """Ids of the rounds an actor was at, newest first."""
        newest = self.of(actor).order_by("-starts_down", "-ends_down", "-round")
        return list(newest.values_list("round", flat=True)[:at_most])

    def in_order(self, wanted: Iterable[tuple[Any, str | None]], order: Order) -> Query:
        """The rounds in which each of these actors sat, in the role given with it if any.

        Several are merged: each is read in the same order, no further than the page asks for.
        """
        way = "down" if order.descending else "up"
        place = f"starts_{way}, ends_{way}, round_id"
        table = self.model._meta.db_table
        tables, conditions, params = [], [], []
        for number, (actor, role) in enumerate(wanted):
            tables.append(f"{table} AS seat{number}")
            conditions.append(f"seat{number}.actor_id = %s")
            params.append(actor.pk)
            if role is None:
                conditions.append(f"seat{number}.counts")
            else:
                conditions.append(f"seat{number}.role = %s")
                params.append(role)
        joined = tables[0] + "".join(f" JOIN {one} USING ({place})" for one in tables[1:])
        sql = f"SELECT {place} FROM {joined} WHERE {' AND '.join(conditions)}"  # noqa: S608
        return sql, tuple(params)


class CompanyQuerySet(models.QuerySet[Any]):
    """Who sat at rounds together."""

    def of_all(self, actors: Iterable[int]) -> Self:
        """The rounds at which all of these sat, given by their ids."""
        return self.filter(actors__contains=list(actors))
