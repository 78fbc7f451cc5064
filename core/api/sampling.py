"""Rows drawn at random, in a time that does not grow with the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from random import Random
from typing import Any

from django.db import connection
from django.db.models import BooleanField, F, Func, Max, Min, Q, Value

from core.pagination import Listing

PROBED, COMMON = 24, 12
"""How many rows are drawn to see whether a set is most of a table, and how many of them say so."""
SEED = 22
"""The same ids are drawn from the same ranges every time: an answer does not change by itself."""
Ranges = Sequence[tuple[int, int]]
"""First and last id of each stretch in which there are ids, though not each need be taken."""


class AmongIds(Func):
    """Whether a key is one of these, sent as one literal however many they are."""

    template = "%(expressions)s::bigint[])"
    arg_joiner = " = ANY("
    output_field = BooleanField()

    def __init__(self, key: Any, ids: Sequence[int], **extra: Any) -> None:
        super().__init__(key, Value(f"{{{','.join(map(str, ids))}}}"), **extra)


def among(model: Any, ids: Sequence[int], of: str = "pk") -> Q:
    """Whether a row of the model, or what a relation `of` it leads to, is one of these; a model
    that is a view says so itself."""
    return model.among(ids) if hasattr(model, "among") else Q(AmongIds(F(of), ids))


@dataclass(frozen=True)
class Listed:
    """A list of ids to draw from.

    listing  gives them
    thought  how many there are likely to be
    others   the rows of the set that are among them, by what the list does not say
    crossed  whether the set is where several long lists meet: it is slow to gather
    """

    listing: Listing
    thought: int
    others: Any
    crossed: bool

    def draw(self, size: int) -> tuple[list[int], int]:
        """About so many of them, each as likely as any other, and how many there are."""
        sql, params = self.listing.query
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT array_agg(id) FILTER (WHERE hashint8(id) %% %s = 0), count(*)"  # noqa: S608
                f" FROM ({sql}) AS listed(id)",
                (max(1, self.thought // max(1, size)), *params),
            )
            drawn, count = cursor.fetchone()
        # There may be many more of them than was thought.
        if drawn and len(drawn) > size:
            drawn = Random(SEED).sample(drawn, size)  # noqa: S311
        return drawn or [], count


def id_ranges(model: Any) -> Ranges:
    """Where the ids of a model lie; one in which they lie in several stretches says so itself."""
    if hasattr(model, "id_ranges"):
        return model.id_ranges()
    found = model._default_manager.aggregate(low=Min("pk"), high=Max("pk"))
    return [] if found["low"] is None else [(found["low"], found["high"])]


def room(ranges: Ranges) -> int:
    """How many ids there can be."""
    return sum(high - low + 1 for low, high in ranges)


def draw(ranges: Ranges, size: int) -> list[int]:
    """So many ids, each as likely as any other; all there can be, if those are fewer."""
    ends = list(accumulate((high - low + 1 for low, high in ranges), initial=0))
    places = sorted(Random(SEED).sample(range(ends[-1]), min(size, ends[-1])))  # noqa: S311
    ids: list[int] = []
    for (low, _high), (begin, end) in zip(ranges, pairwise(ends), strict=True):
        ids += [low + place - begin for place in places if begin <= place < end]
    return ids


def are_common(rows: Any) -> bool:
    """Whether most rows of a model seem to be among these."""
    ranges = id_ranges(rows.model)
    return (
        room(ranges) > PROBED
        and rows.filter(among(rows.model, draw(ranges, PROBED))).count() >= COMMON
    )
