"""Sets that an index has in an order, and a page read from where they meet.

The planner guesses how many rows fit several conditions as if one said nothing of another. Of those
who sat at ten thousand rounds and of a year it thought to find fifty soon, and went through a
million. So a page of sets that indexes have in its order is read from these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection

Query = tuple[str, tuple[Any, ...]]
"""SQL and its parameters."""


@dataclass(frozen=True)
class Stretch:
    """What nearly all of a set have in common with whatever begins between two days.

    first, last  the days, both included; None where it is open
    complete     whether all that begin between them are of the set
    others       SQL for the few of the set that do not begin between them
    """

    first: Any
    last: Any
    complete: bool
    others: Sequence[Query]

    def within(self, query: Query) -> Query:
        """Those of a stream, ordered by their first day, that begin between the two."""
        sql, params = query
        conditions, own = ["isfinite(begun)"], []
        for sign, day in ((">=", self.first), ("<=", self.last)):
            if day is not None:
                conditions.append(f"begun {sign} %s")
                own.append(day)
        met = f"SELECT * FROM ({sql}) AS stream(begun) WHERE {' AND '.join(conditions)}"  # noqa: S608
        return met, (*params, *own)


@dataclass(frozen=True)
class Stream:
    """A set in an order, each part of it read from an index.

    parts    SQL whose rows are the terms of the order, id last; no row comes twice. It is asked for
             when it is read, as it may need a question to the database
    stretch  the days between which the parts lie, if the set is one of days; `others` are not in
             the parts
    asked    whether no index gives it so and its rows are asked: read only where no other is given
    """

    parts: Callable[[], Sequence[Query]]
    stretch: Stretch | None = None
    asked: bool = False


@dataclass(frozen=True)
class Listing:
    """Ids that an index has together, among which all of a set are, published or not.

    query  gives them, in no order
    of     what they are ids of: "pk", the rows of the set, or a relation that leads to what is
           listed, as one round leads to all who sat there
    """

    query: Query
    of: str = "pk"


@dataclass(frozen=True)
class Strand:
    """A part of what a page is read from, in its order.

    parts  SQL as that of a stream
    rows   what they must be among besides
    few    whether they are so few that each is asked whether it is
    """

    parts: Sequence[Query]
    rows: Any
    few: bool = False


def queries(every: Iterable[Any]) -> list[Query]:
    """The SQL of querysets, but for those that cannot have a row."""
    found = []
    for rows in every:
        try:
            found.append(rows.query.sql_with_params())
        except EmptyResultSet:
            continue
    return found


def expected_of(sql: str, params: Sequence[Any]) -> int:
    """How many rows a query is likely to give, by what PostgreSQL knows of the tables."""
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (FORMAT JSON) {sql}", params)
        [[[plan]]] = cursor.fetchall()
    return int(plan["Plan"]["Plan Rows"])


def met(streams: Mapping[str, Stream], without: Callable[[Sequence[str]], Any]) -> list[Strand]:
    """Where several streams meet, by the name of the filter each stands for.

    The shortest is read; of sets of days only what lies between all of them, and the few others of
    the one that begins last. `without` gives the rows that fit all filters but those named.
    """
    stretches = {name: one.stretch for name, one in streams.items() if one.stretch}
    others = streams.keys() - stretches
    given = {name for name in others if not streams[name].asked}
    read = {name: streams[name].parts() for name in given or others or stretches}
    shortest = next(iter(read))
    if len(read) > 1:
        shortest = min(read, key=lambda name: sum(expected_of(*part) for part in read[name]))
    parts = read[shortest]
    if not stretches:
        return [Strand(parts, without([shortest]))]
    began = [one.first for one in stretches.values() if one.first is not None]
    ended = [one.last for one in stretches.values() if one.last is not None]
    first = max(began, default=None)
    latest = next(name for name, one in stretches.items() if one.first == first)
    common = Stretch(first, min(ended, default=None), complete=False, others=())
    said = {shortest, *(name for name, one in stretches.items() if one.complete)}
    return [
        Strand([common.within(part) for part in parts], without(list(said))),
        Strand(stretches[latest].others, without([latest]), few=True),
    ]


def merged(
    strands: Sequence[Strand], kinds: Sequence[str], *, down: bool, beyond: Sequence[str], last: int
) -> Query:
    """The first rows of all strands that are past a place: so many of each part, then of all.

    `kinds` are the types of the terms of the order, as the database calls them; `down` is whether
    they are read from the largest to the smallest. Raises EmptyResultSet when there is no part.
    """
    names = [f"term{number}" for number in range(len(kinds))]
    way = " DESC" if down else ""
    values = ", ".join(f"CAST(%s AS {kind})" for kind in kinds)
    past = f" WHERE ({', '.join(names)}) {'<' if down else '>'} ({values})" if beyond else ""
    ordered = f" ORDER BY {', '.join(name + way for name in names)} LIMIT %s"
    parts: list[str] = []
    params: list[Any] = []
    for strand in strands:
        kept, kept_params = strand.rows.order_by().values_list("pk").query.sql_with_params()
        joined = f"({kept}) AS kept(pk) ON kept.pk = stream.{names[-1]}"
        if strand.few:
            one = f"SELECT pk FROM ({kept}) AS kept(pk) WHERE pk = stream.{names[-1]} OFFSET 0"  # noqa: S608
            joined = f"LATERAL ({one}) AS kept ON true"
        among = f" AS stream({', '.join(names)}) JOIN {joined}{past}{ordered}"
        for sql, own in strand.parts:
            parts.append(f"(SELECT kept.pk, stream.* FROM ({sql}){among})")  # noqa: S608
            params += [*own, *kept_params, *beyond, last]
    if not parts:
        raise EmptyResultSet
    places = ", ".join(f"{name}::text AS at_{name}" for name in names)
    sql = f"SELECT pk, {places} FROM ({' UNION ALL '.join(parts)}) AS found{ordered}"  # noqa: S608
    return sql, (*params, last)
