"""How many records of a filtered set have each value of each filter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import Count

from core.filters import Narrowing, RecordFilterSet, Records

MOST_VALUES = 200
"""How many values of a facet are given, the commonest first."""


def facet_names(filterset: type[RecordFilterSet]) -> list[str]:
    """The filters whose values can be counted."""
    return [name for name, one in filterset.base_filters.items() if one.facet]


def facets_of(filterset: RecordFilterSet, names: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
    """By filter, its values in the set, the commonest first; null is for those without one.

    `count` is the number of records that have the value; one with several counts for each.
    """
    return {name: _values(filterset.rows, filterset.filters[name]) for name in names}


def _values(rows: Any, filter_: Narrowing) -> list[dict[str, Any]]:
    path = filter_.facet
    grouped = rows.filter(**filter_.facet_if).order_by().values_list(path)
    found = list(grouped.annotate(count=Count("pk", distinct=True)).order_by("-count", path))
    if isinstance(filter_, Records):
        return _records(found[:MOST_VALUES], filter_)
    return [
        {"value": value or None, "label": filter_.shown(value) if value else None, "count": count}
        for value, count in found[:MOST_VALUES]
    ]


def _records(found: list[tuple[Any, int]], filter_: Records) -> list[dict[str, Any]]:
    known = filter_.pool().in_bulk([pk for pk, _count in found if pk is not None])
    values: list[dict[str, Any]] = []
    hidden = 0
    for pk, count in found:
        record = known.get(pk)
        if record is None:
            hidden += count
        else:
            values.append({"value": record.slug, "label": str(record), "count": count})
    if hidden:
        values.append({"value": None, "label": None, "count": hidden})
    return values
