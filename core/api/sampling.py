"""Rows drawn at random, in a time that does not grow with the table."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from random import Random
from typing import Any

from django.db.models import BooleanField, Func, Max, Min, Value

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
