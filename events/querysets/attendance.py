"""Verbs of rounds by who was at them: read from seats and companies, which the database keeps."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self

from django.db.models import Exists, OuterRef

from core.pagination import Listing, Order, Query, Stream
from core.querysets import LARGEST_STORY, PUBLISHED, RecordQuerySet, few_ids
from events.choices import ABSENT

Seated = tuple[Any, str | None]
"""An actor or person, and the role in question; None for any."""


class AttendedQuerySet(RecordQuerySet):
    """Rounds, by those at the table and those who were missed there."""

    def attended_by(self, actor: Any, role: str | None = None) -> Self:
        """Rounds an actor was at, in a role if one is given; who is known to be absent was not.

        A person counts when listed as a participant or as a delegate of one.
        """
        return self.filter(pk__in=self._rounds_of(actor, role))

    def to_tell_of(self, actor: Any) -> tuple[Self, int]:
        """The same of the rounds an actor was at."""
        ids = self.rows_of("seats").newest_rounds(actor, LARGEST_STORY + 1)
        if len(ids) <= LARGEST_STORY:
            return self.attended_by(actor), 0
        return self.filter(pk__in=ids[:LARGEST_STORY]), LARGEST_STORY

    def _rounds_of(self, actor: Any, role: str | None = None) -> Any:
        return self.rows_of("seats").of(actor, role).values("round")

    def _rounds_of_all(self, seated: Iterable[Seated]) -> Any:
        """Ids of the rounds each of these was at, in the role given with it if any."""
        pairs = distinct(seated)
        if len(pairs) == 1:
            return self._rounds_of(*pairs[0])
        together = self.rows_of("company").of_all({actor.pk for actor, _role in pairs})
        for actor, role in pairs:
            if role is not None:
                seat = self.rows_of("seats").of(actor, role).filter(round=OuterRef("pk"))
                together = together.filter(Exists(seat))
        return together.values("pk")

    def attended_by_all(self, seated: Iterable[Seated]) -> Self:
        """Rounds at which all of these sat at one table, each in the role named with it if any."""
        return self.filter(pk__in=self._rounds_of_all(seated))

    def attended_by_all_in_order(self, seated: Iterable[Seated], order: Order) -> Stream | None:
        """The same in order of time."""
        pairs = distinct(seated)
        return Stream(lambda: [self._shared(pairs, order)]) if by_date(order) else None

    def attended_by_all_listed(self, seated: Iterable[Seated]) -> Listing:
        """The ids of the same, and of what is not published."""
        return Listing(self._rounds_of_all(seated).query.sql_with_params())

    def _shared(self, pairs: list[Seated], order: Order) -> Query:
        """Of several, how few rounds they share nobody can foresee from how many each was at. Few
        are named one by one; if they are many, the first of them are soon met."""
        if len(pairs) > 1:
            ids = few_ids(self._rounds_of_all(pairs))
            if ids is not None:
                shared = self.model._default_manager.order_by().filter(pk__in=ids)
                return shared.values_list(*order.terms).query.sql_with_params()
        return self.rows_of("seats").in_order(pairs, order)

    def missed_by(self, actors: Iterable[Any]) -> Self:
        """Rounds each of these was to be at and was not, for whatever reason."""
        rows = self
        for actor in actors:
            away = self.rows_of("participations").filter(
                round=OuterRef("pk"), review_status=PUBLISHED, attendance__in=ABSENT, actor=actor
            )
            rows = rows.filter(Exists(away))
        return rows


def distinct(seated: Iterable[Seated]) -> list[Seated]:
    """Each once; whoever was there in a role was there."""
    pairs = dict.fromkeys(seated)
    in_role = {actor for actor, role in pairs if role}
    return [(actor, role) for actor, role in pairs if role or actor not in in_role]


def by_date(order: Order) -> bool:
    """Whether it is the order of time, in either direction."""
    return order.columns[0] == "starts"
