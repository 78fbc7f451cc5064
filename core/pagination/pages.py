"""Orders that lose no row, and pages of them by cursor or by number.

An order is a list of columns read in one direction, the last of them unique. A column that may be
NULL is replaced by a stand-in beyond every value, so that undated rows come last in either
direction and a row can be compared with the last one of a page: one row comparison, which an
index on the same expressions answers however deep the page lies. Rows inserted meanwhile neither
shift nor repeat what was read.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.core.signing import BadSignature, Signer
from django.db import connection, models
from django.db.models import F, Func, TextField, Value
from django.db.models.functions import Cast

from core.pagination.streams import Query, merged

BEYOND = {
    "DateField": ("'infinity'::date", "'-infinity'::date"),
    "PositiveSmallIntegerField": ("2147483647", "-1"),
    "PositiveIntegerField": ("2147483647", "-1"),
}
"""The stand-ins for NULL by column type: after every value, before every value."""


def nulls_last(column: str, kind: str = "DateField", descending: bool = False) -> Func:
    """The column with NULL replaced by a stand-in that comes last; also for indexes."""
    return Func(
        F(column),
        template=f"COALESCE(%(expressions)s, {BEYOND[kind][descending]})",
        output_field=getattr(models, kind)(),
    )


def stand_in(kind: str = "DateField", descending: bool = False) -> Func:
    """What a column's NULL is replaced by."""
    return Func(template=BEYOND[kind][descending], output_field=getattr(models, kind)())


LARGEST_COUNT = 25_000
"""Sets up to this size are counted without being asked to; of a larger one that much is said."""


def counted(rows: Any, at_most: int | None = None) -> int | None:
    """How many rows there are; None when more than that. Reads no more of them."""
    most = LARGEST_COUNT if at_most is None else at_most
    count = rows.order_by().values("pk")[: most + 1].count()
    return count if count <= most else None


class RowComparison(Func):
    """`(a, b, c) > (x, y, z)`, which PostgreSQL answers from one index."""

    output_field = models.BooleanField()

    def __init__(self, columns: Sequence[Any], values: Sequence[Any], sign: str) -> None:
        super().__init__(*columns, *values)
        self.sign = sign

    def as_sql(self, compiler: Any, connection: Any, **extra: Any) -> Any:  # type: ignore[override]
        texts: list[str] = []
        params: list[Any] = []
        for expression in self.source_expressions:
            text, own = compiler.compile(expression)
            texts.append(text)
            params.extend(own)
        half = len(texts) // 2
        return f"({', '.join(texts[:half])}) {self.sign} ({', '.join(texts[half:])})", params


@dataclass(frozen=True)
class Order:
    """Columns of a model, by name, all in one direction; the last one is unique."""

    name: str
    model: type[models.Model]
    columns: tuple[str, ...]
    descending: bool = False

    @cached_property
    def terms(self) -> Sequence[Any]:
        """What rows are sorted and compared by, never NULL."""
        return [self._term(column) for column in self.columns]

    def sort(self, rows: Any, backwards: bool = False) -> Any:
        """The rows in this order, or from its other end.

        A view that is quick to read from one end only says by `backwards` how it is read from the
        other.
        """
        down = self.descending != backwards
        if down and hasattr(rows, "backwards"):
            rows = rows.backwards()
        return rows.order_by(*(term.desc() if down else term.asc() for term in self.terms))

    def beyond(self, rows: Any, place: Sequence[str], backwards: bool = False) -> Any:
        """Only the rows past a place: the values of a row's terms, as text."""
        values = [
            Cast(Value(text, output_field=TextField()), self._kind(column))
            for text, column in zip(place, self.columns, strict=True)
        ]
        sign = "<" if self.descending != backwards else ">"
        return rows.filter(RowComparison(self.terms, values, sign))

    def places(self) -> list[Any]:
        """The terms as text: a row's place in the order."""
        return [Cast(term, TextField()) for term in self.terms]

    def kinds(self) -> list[str]:
        """The types of the terms, as the database calls them."""
        return [str(self._kind(column).db_type(connection)) for column in self.columns]

    def _term(self, column: str) -> Any:
        field: Any = self.model._meta.get_field(column)
        # A generated column says null=False and is NULL all the same when the text is blank.
        if not field.null and not field.generated:
            return F(column)
        kind = getattr(field, "output_field", field).get_internal_type()
        return nulls_last(column, kind, self.descending)

    def _kind(self, column: str) -> models.Field[Any, Any]:
        field: Any = self.model._meta.get_field(column)
        kind = getattr(field, "target_field", None) or getattr(field, "output_field", field)
        # A stand-in may be larger than the column's own type.
        return models.BigIntegerField() if isinstance(kind, models.IntegerField) else kind.clone()


@dataclass(frozen=True)
class Cursor:
    """A place in an order, and the direction to read on in. Signed: it is ours or refused."""

    order: str
    place: tuple[str, ...]
    backwards: bool = False

    def __str__(self) -> str:
        plain = json.dumps([self.order, self.backwards, *self.place], separators=(",", ":"))
        return _SIGNER.sign(base64.urlsafe_b64encode(plain.encode()).decode().rstrip("="))

    @classmethod
    def read(cls, text: str) -> Cursor:
        """The cursor written as this text; ValueError when we never wrote it."""
        try:
            packed = _SIGNER.unsign(text)
            plain = base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4))
            order, backwards, *place = json.loads(plain)
        except (BadSignature, binascii.Error, ValueError) as error:
            raise ValueError("no cursor of ours") from error
        return cls(order, tuple(place), backwards)


_SIGNER = Signer(sep="~", salt="core.pagination")


@dataclass(frozen=True)
class Page:
    """Ids of one page in order, and the cursors or numbers of its neighbours, if any."""

    ids: list[int]
    following: Cursor | int | None
    preceding: Cursor | int | None


def window(found: Any, order: Order, size: int, place: Cursor | int | None = None) -> Query:
    """The query for the ids and places of a page, and of one row more to know of a next one.

    `found` are rows to be sorted, or a list of strands, already in order. `place` is a cursor, or
    the number of a page from 1; without one it is the first page. Raises EmptyResultSet when no
    row fits.
    """
    backwards = isinstance(place, Cursor) and place.backwards
    beyond = place.place if isinstance(place, Cursor) else ()
    first = (place - 1) * size if isinstance(place, int) else 0
    last = first + size + 1
    if isinstance(found, list):
        down = order.descending != backwards
        sql, params = merged(found, order.kinds(), down=down, beyond=beyond, last=last)
        return f"{sql} OFFSET %s", (*params, first)
    rows = order.beyond(found, beyond, backwards) if beyond else found
    places = order.sort(rows, backwards).values_list("pk", *order.places())
    return places[first:last].query.sql_with_params()


def page_of(
    found: Sequence[tuple[Any, ...]], order: Order, size: int, place: Cursor | int | None = None
) -> Page:
    """The page that the rows of its window make."""
    more = len(found) > size
    rows = list(found[:size])
    if isinstance(place, int):
        return Page(
            ids=[row[0] for row in rows],
            following=place + 1 if more else None,
            preceding=place - 1 if place > 1 else None,
        )
    backwards = place is not None and place.backwards
    if backwards:
        rows.reverse()
    if not rows:
        return Page([], None, None)
    first, last = (tuple(rows[end][1:]) for end in (0, -1))
    return Page(
        ids=[row[0] for row in rows],
        following=Cursor(order.name, last) if more or backwards else None,
        preceding=Cursor(order.name, first, True) if (more if backwards else place) else None,
    )
