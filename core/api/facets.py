"""How many records of a filtered set have each value of each filter.

Counted one by one while the table or the set is small. A larger set is not read whole: records
drawn at random tell how it is made up, in the same time however large it is, and the answer says
that it is an estimate.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import chain
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Model
from django.db.models.expressions import RawSQL

from core.api.plans import expected, row_by_row
from core.api.sampling import Listed, Ranges, among, draw, id_ranges, room
from core.filters import Narrowing, RecordFilterSet, Records
from core.pagination import Listing, Query, expected_of

MOST_VALUES = 200
"""How many values of a facet are given, the commonest first."""
MOST_GUESSED = 50
"""How many of those of a set that is estimated: the rarer ones a sample can hardly tell."""
SMALL = 10_000
"""In a table with room for at most so many records each is looked at, whatever is asked of it."""
LARGEST_COUNTED = 1_000
"""How many there are in a set of at most so many is counted, though not each is looked at."""
FEW = LARGEST_COUNTED
"""A set thought to be no larger is gathered at once; of one thought to be larger some are drawn."""
LONG = 2_500
"""To gather a set takes as long as the shortest list it is in: of one in longer lists some are
drawn, unless they are thought to be fewer than are looked at."""
DRAWN = 8_000
"""How many ids are drawn at most where a set is larger than that."""
SMALL_PART = 10
"""A set is drawn from a list of it where its table has room for more than so many times as many."""
MOST_READ = 250
"""How many of those that fit are looked at, whatever the size of the set: all, or so many."""
MOST_LISTED = 100_000
"""How long a list of ids may be that is drawn from."""
Found = list[tuple[Any, int]]
"""Values and how many records have each, the commonest first; None for those without one."""


@dataclass(frozen=True)
class Tally:
    """What one reading of a set, or of a part of it, gave.

    fitted  how many rows of it there were
    read    how many of them were looked at
    found   by filter, the values they have
    """

    fitted: int
    read: int
    found: dict[str, Found]

    @property
    def sample(self) -> int | None:
        """How many were looked at; None when it was every one."""
        return self.read if self.read < self.fitted else None


@dataclass(frozen=True)
class Counted:
    """What is said of a whole set.

    count   how many there are in it, or are thought to be
    sample  how many were looked at; None when all are counted
    """

    found: dict[str, Found]
    count: int
    sample: int | None = None

    def of_all(self, count: int) -> int:
        """How many of the whole set it are, when it are so many of those looked at."""
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
        counted = _whole(filterset, filters) if exactly else _counted(filterset, filters)
    return {
        "count": counted.count,
        "exact": counted.sample is None,
        "sample": counted.sample,
        "facets": {
            name: _values(counted.found[name], one, counted) for name, one in filters.items()
        },
    }


def _whole(filterset: RecordFilterSet, filters: dict[str, Narrowing]) -> Counted:
    tally = _tally(filterset.rows, filters)
    return Counted(tally.found, tally.fitted)


def _counted(filterset: RecordFilterSet, filters: dict[str, Narrowing]) -> Counted:
    thought, ranges = expected(filterset.rows), id_ranges(filterset.rows.model)
    if room(ranges) <= SMALL:
        return _whole(filterset, filters)
    listed = _listed(filterset, thought, room(ranges))
    if listed and listed.crossed:
        return _sample(filterset, filters, ranges, thought, listed)
    # How much there is of much is told by a sample sooner than by counting.
    sample = _sample(filterset, filters, ranges, thought, listed) if thought > FEW else None
    if sample is None or sample.count <= LARGEST_COUNTED:
        tally = _tally(filterset.rows, filters, first=LARGEST_COUNTED + 1, most=MOST_READ)
        if tally.fitted <= LARGEST_COUNTED:
            return Counted(tally.found, tally.fitted, tally.sample)
    if sample:
        return sample
    more = LARGEST_COUNTED + 1  # the planner thought too little of it
    return _sample(filterset, filters, ranges, more, _listed(filterset, more, room(ranges)))


def _sample(
    filterset: RecordFilterSet,
    filters: dict[str, Narrowing],
    ranges: Ranges,
    thought: int,
    listed: Listed | None,
) -> Counted:
    """What some rows tell: drawn from the whole table, or a small part of it from a list of it."""
    model, space = filterset.queryset.model, room(ranges)
    if listed:
        # Those who sat at one table are alike: as many tables are drawn as records are read.
        ids, space = listed.draw(min(DRAWN, _enough(thought, listed.thought)))
        rows = listed.others.filter(among(model, ids, listed.listing.of))
    else:
        ids = draw(ranges, min(DRAWN, _enough(thought, space)))
        rows = filterset.few(among(model, ids))
    tally = _tally(rows, filters, most=MOST_READ)
    if len(ids) == space:  # the list was short: nothing was left out
        return Counted(tally.found, tally.fitted, tally.sample)
    return Counted(tally.found, round(tally.fitted * space / max(1, len(ids))), tally.read)


def _listed(filterset: RecordFilterSet, thought: int, space: int) -> Listed | None:
    """The shortest list that an index has of ids among which all of a set are, or what several
    long ones share; None for a set that is sooner gathered, or drawn from the whole table."""
    if not _is_small_part(thought, space) or (thought <= FEW and len(filterset.asked) == 1):
        return None
    lists = [(expected_of(*one.query), name, one) for name, one in filterset.listings()]
    short = [one for one in lists if one[0] <= MOST_LISTED]
    if not short:
        return None
    length, name, listing = min(short, key=lambda one: one[0])
    long = len(filterset.asked) > 1 and length > LONG
    if long and len(short) == len(filterset.asked) and all(one.of == "pk" for *_, one in short):
        shared = " INTERSECT ".join(f"({one.query[0]})" for *_, one in short)
        params = tuple(chain.from_iterable(one.query[1] for *_, one in short))
        others = filterset.without([name for _, name, _ in short])
        return Listed(Listing((shared, params)), min(thought, length), others, crossed=True)
    crossed = long and thought > MOST_READ
    if thought <= FEW and not crossed:
        return None
    return Listed(listing, length, filterset.without([name]), crossed)


def _is_small_part(thought: int, space: int) -> bool:
    """Whether most of what is drawn from the whole table would not be of it."""
    return thought * SMALL_PART < space


def _enough(thought: int, space: int) -> int:
    """How many ids of so many to draw, for as many as are read to be in a set of this size."""
    return -(-MOST_READ * space // max(1, min(thought, space)))


def _tally(
    rows: Any,
    filters: dict[str, Narrowing],
    first: int | None = None,
    most: int | None = None,
) -> Tally:
    """The values of the rows, every facet of them in one statement that reads each row once.

    `first` is how many rows are counted at most, `most` how many of those are looked at, drawn.
    """
    plain = {name: one.facet for name, one in filters.items() if _is_plain(rows.model, one)}
    several = [name for name in filters if name not in plain]
    try:
        fitting = rows.order_by().values_list("pk", *plain.values())[:first]
        sql, params = fitting.query.sql_with_params()
    except EmptyResultSet:
        return Tally(0, 0, {name: [] for name in filters})
    listed = ", ".join(f"c{place}" for place in range(len(plain)))
    names = dict(enumerate(several))
    parts = ["SELECT -1, (SELECT count(*)::text FROM chosen), count(*) FROM fitting"]
    if plain:
        # GROUPING has a bit a column, the first one highest: 0 for the one that was grouped by.
        whole = (1 << len(plain)) - 1
        for place, name in enumerate(plain):
            names[len(several) + whole - (1 << (len(plain) - 1 - place))] = name
        parts.append(
            f"SELECT {len(several)} + GROUPING({listed}),"  # noqa: S608
            f" COALESCE({listed.replace(',', '::text,')}::text), count(*) FROM chosen"
            f" GROUP BY GROUPING SETS (({listed.replace(', ', '), (')}))"
        )
    for place, name in enumerate(several):
        pairs, own = _pairs(rows.model, filters[name])
        params = (*params, *own)
        # Three times as fast as `count(DISTINCT …)`, which sorts where this hashes.
        parts.append(
            f"SELECT {place}, value::text, count(*) FROM ({pairs}) AS pairs(value, record)"  # noqa: S608
            " GROUP BY value"
        )
    columns = f"pk, {listed}" if plain else "pk"
    drawn = "" if most is None else f" ORDER BY hashint8(pk) LIMIT {most}"
    found: dict[str, Found] = {name: [] for name in filters}
    with connection.cursor() as cursor:
        cursor.execute(
            f"WITH fitting({columns}) AS MATERIALIZED ({sql}),"  # noqa: S608
            f" chosen AS MATERIALIZED (SELECT * FROM fitting{drawn})"
            f" {' UNION ALL '.join(parts)} ORDER BY 1, 3 DESC, 2",
            params,
        )
        _mark, read, fitted = cursor.fetchone()
        for facet, value, count in cursor:
            found[names[facet]].append((value, count))
    return Tally(fitted, int(read), found)


def _pairs(model: Any, filter_: Narrowing) -> Query:
    """Each value of a facet of which a record may have several, with each record chosen."""
    name, _, path = filter_.facet.partition("__")
    relation = model._meta.get_field(name)
    if filter_.facet_if and relation.one_to_many:
        # Those without a related row do not count: there is no need to look at the records again.
        model, record = relation.related_model, relation.field.attname
        asked = {key.removeprefix(f"{name}__"): one for key, one in filter_.facet_if.items()}
    else:
        path, record, asked = filter_.facet, "pk", filter_.facet_if
    chosen = {f"{record}__in": RawSQL("SELECT pk FROM chosen", ())}
    pairs = model._default_manager.filter(**chosen, **asked).order_by().values_list(path, record)
    return pairs.distinct().query.sql_with_params()


def _is_plain(model: Any, filter_: Narrowing) -> bool:
    """Whether a record has one value at most, so that one reading of the rows will do."""
    return not filter_.facet_if and not _has_many(model, filter_.facet)


def _has_many(model: type[Model], path: str) -> bool:
    """Whether a record may have several values at the end of a path."""
    for name in path.split("__"):
        field: Any = model._meta.get_field(name)
        if field.many_to_many or field.one_to_many:
            return True
        model = field.related_model or model
    return False


def _values(found: Found, filter_: Narrowing, counted: Counted) -> list[dict[str, Any]]:
    shown = found[: MOST_VALUES if counted.sample is None else MOST_GUESSED]
    if isinstance(filter_, Records):
        return _records(shown, filter_, counted)
    return [
        {
            "value": value or None,
            "label": filter_.shown(value) if value else None,
            "count": counted.of_all(count),
        }
        for value, count in shown
    ]


def _records(found: Found, filter_: Records, counted: Counted) -> list[dict[str, Any]]:
    known = filter_.labels([int(pk) for pk, _count in found if pk is not None])
    values: list[dict[str, Any]] = []
    hidden = 0
    for pk, count in found:
        if pk is None or int(pk) not in known:
            hidden += count
        else:
            slug, label = known[int(pk)]
            values.append({"value": slug, "label": label, "count": counted.of_all(count)})
    if hidden:
        values.append({"value": None, "label": None, "count": counted.of_all(hidden)})
    return values
