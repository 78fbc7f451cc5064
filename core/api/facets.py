"""How many records of a filtered set have each value of each filter.

Counted one by one while the set is small. A larger one is not read whole: ids drawn at random tell
how it is made up, in the same time however large it is, and the answer says that it is an estimate.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import F, Model

from core.api.plans import expected, row_by_row
from core.api.sampling import AmongIds, draw, id_ranges, room
from core.filters import Narrowing, RecordFilterSet, Records
from core.pagination import counted

MOST_VALUES = 200
"""How many values of a facet are given, the commonest first."""
LARGEST_COUNTED = 10_000
"""Sets up to this size are counted record by record."""
DRAWN = 4_000
"""How many ids are drawn where a set is larger than that; more if few of them would fit."""
FEWEST = 400
"""How many of those drawn should fit."""
MOST_READ = 1_500
"""How many of those that fit are looked at, one in so many."""
Found = list[tuple[Any, int]]
"""Values and how many records have each, the commonest first; None for those without one."""


@dataclass(frozen=True)
class Counted:
    """The rows to count, and what a count of them says of the whole set.

    rows    the set itself, or the rows of it that were drawn
    count   how many there are in the whole set, or are thought to be
    sample  how many were drawn; None when all are counted
    """

    rows: Any
    count: int
    sample: int | None = None

    def of_all(self, count: int) -> int:
        """How many of the whole set it are, when it are so many of the rows counted."""
        return round(count * self.count / self.sample) if self.sample else count


def facet_names(filterset: type[RecordFilterSet]) -> list[str]:
    """The filters whose values can be counted."""
    return [name for name, one in filterset.base_filters.items() if one.facet]


def facets_of(
    filterset: RecordFilterSet, names: Sequence[str], exactly: bool = False
) -> dict[str, Any]:
    """By filter, its values in the set, the commonest first; null is for those without one.

    A value's `count` is the number of records that have it; one with several counts for each.
    `exactly` counts a set of any size, for whoever can wait.
    """
    filters = {name: filterset.filters[name] for name in names}
    with nullcontext() if exactly else row_by_row(filterset.rows):
        rows = filterset.rows
        chosen = Counted(rows, rows.count()) if exactly else _to_count(filterset)
        found = _found(chosen, filters)
    return {
        "count": chosen.count,
        "exact": chosen.sample is None,
        "sample": chosen.sample,
        "facets": {name: _values(found[name], one, chosen) for name, one in filters.items()},
    }


def _found(chosen: Counted, filters: dict[str, Narrowing]) -> dict[str, Found]:
    found = _counted_together(
        chosen.rows, {name: one.facet for name, one in filters.items() if _is_plain(chosen, one)}
    )
    for name, one in filters.items():
        if name not in found:
            pairs = chosen.rows.filter(**one.facet_if).order_by().values_list(one.facet, "pk")
            found[name] = _counted_once(pairs.distinct())
    return found


def _to_count(filterset: RecordFilterSet) -> Counted:
    rows = filterset.rows
    thought = expected(rows)
    # How much there is of much is told by a sample sooner than by counting.
    sample = _sample(rows, thought) if thought > LARGEST_COUNTED else None
    if sample is None or sample.count <= LARGEST_COUNTED:
        count = counted(rows, LARGEST_COUNTED)
        if count is not None:
            return Counted(rows, count)
    return sample or _sample(rows, thought)


def _sample(rows: Any, thought: int) -> Counted:
    """Rows of the set that were drawn; more are drawn when the set is a small part of its table."""
    ranges = id_ranges(rows.model)
    size = DRAWN if thought * DRAWN > FEWEST * room(ranges) else 4 * DRAWN
    ids = draw(ranges, size)
    fitting = rows.order_by().filter(AmongIds(F("pk"), ids))
    found = list(fitting.values_list("pk", flat=True))
    # What fits is known now: counting need not look at the filters again, nor at all of it.
    kept = found[:: len(found) // MOST_READ + 1]
    chosen = rows.model._default_manager.filter(AmongIds(F("pk"), kept))
    return Counted(chosen, round(len(found) * room(ranges) / len(ids)), len(kept))


def _is_plain(chosen: Counted, filter_: Narrowing) -> bool:
    """Whether a record has one value at most, so that one reading of the rows will do."""
    return not filter_.facet_if and not _has_many(chosen.rows.model, filter_.facet)


def _counted_together(rows: Any, paths: dict[str, str]) -> dict[str, Found]:
    """Every facet of which a record has one value, in one reading of the rows."""
    if not paths:
        return {}
    try:
        sql, params = rows.order_by().values_list("pk", *paths.values()).query.sql_with_params()
    except EmptyResultSet:
        return {name: [] for name in paths}
    columns = [f"c{place}" for place in range(len(paths))]
    listed = ", ".join(columns)
    found: dict[str, Found] = {name: [] for name in paths}
    # GROUPING has a bit a column, the first one highest: 0 for the one that was grouped by.
    names = {
        (1 << len(paths)) - 1 - (1 << (len(paths) - 1 - place)): name
        for place, name in enumerate(paths)
    }
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT GROUPING({listed}), COALESCE({', '.join(f'{one}::text' for one in columns)}),"  # noqa: S608
            f" count(*) FROM ({sql}) AS rows(pk, {listed})"
            f" GROUP BY GROUPING SETS ({', '.join(f'({one})' for one in columns)})"
            " ORDER BY 3 DESC, 2",
            params,
        )
        for grouped, value, count in cursor.fetchall():
            found[names[grouped]].append((value, count))
    return found


def _counted_once(pairs: Any) -> Found:
    """Values and how many records have them, from distinct pairs of value and record.

    Three times as fast as `count(DISTINCT …)`, which sorts where this hashes.
    """
    try:
        sql, params = pairs.query.sql_with_params()
    except EmptyResultSet:
        return []
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT value::text, count(*) FROM ({sql}) AS pairs(value, record)"  # noqa: S608
            " GROUP BY value ORDER BY count(*) DESC, value",
            params,
        )
        return cursor.fetchall()


def _has_many(model: type[Model], path: str) -> bool:
    """Whether a record may have several values at the end of a path."""
    for name in path.split("__"):
        field: Any = model._meta.get_field(name)
        if field.many_to_many or field.one_to_many:
            return True
        model = field.related_model or model
    return False


def _values(found: Found, filter_: Narrowing, chosen: Counted) -> list[dict[str, Any]]:
    shown = found[:MOST_VALUES]
    if isinstance(filter_, Records):
        return _records(shown, filter_, chosen)
    return [
        {
            "value": value or None,
            "label": filter_.shown(value) if value else None,
            "count": chosen.of_all(count),
        }
        for value, count in shown
    ]


def _records(found: Found, filter_: Records, chosen: Counted) -> list[dict[str, Any]]:
    known = filter_.pool().in_bulk([int(pk) for pk, _count in found if pk is not None])
    values: list[dict[str, Any]] = []
    hidden = 0
    for pk, count in found:
        record = known.get(int(pk)) if pk is not None else None
        if record is None:
            hidden += count
        else:
            values.append(
                {"value": record.slug, "label": str(record), "count": chosen.of_all(count)}
            )
    if hidden:
        values.append({"value": None, "label": None, "count": chosen.of_all(hidden)})
    return values
