"""JSON built by PostgreSQL from the same serializers that describe it in the schema.

A serializer says what a record looks like; `compile_shape` turns it, once, into statements that
give finished JSON text, by ids or by slug. The text goes out as it came: no model instance, no
Python dict. A field that is more than a column has a method `expression(path)`, which says how
the database makes it; `path` leads to its record, "" for the record itself.
"""

from __future__ import annotations

import hashlib
import weakref
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import connection, models
from django.db.models import (
    BigIntegerField,
    BooleanField,
    F,
    Func,
    JSONField,
    Subquery,
    TextField,
    Value,
)
from django.db.models.functions import Cast
from rest_framework import serializers

from core.api.kept import RECORDS


class JsonObject(Func):
    """A JSON object of these members, in the order given.

    Made from a row: `json_build_object` asks for the type of each of its arguments every time, and
    takes a fifth longer for a page of rounds.
    """

    output_field = JSONField()

    def __init__(self, **members: Any) -> None:
        super().__init__(*members.values())
        self.keys = tuple(members)

    def as_sql(self, compiler: Any, connection: Any, **extra: Any) -> Any:  # type: ignore[override]
        members: list[str] = []
        params: list[Any] = []
        for key, expression in zip(self.keys, self.source_expressions, strict=True):
            text, own = compiler.compile(expression)
            members.append(f'{text} AS "{key}"')
            params.extend(own)
        row = f"(SELECT {', '.join(members)}) AS made"
        return f"(SELECT row_to_json(made) FROM {row})", params  # noqa: S608


class JsonRows(Subquery):
    """A list of the JSON values a one-column query gives, in its order; empty, never NULL."""

    template = (
        "COALESCE((SELECT json_agg(found.record) FROM (%(subquery)s) AS found(record)), '[]'::json)"
    )
    output_field = JSONField()


class JsonByKey(Subquery):
    """An object of the keys and values a two-column query gives; empty, never NULL."""

    template = (
        "COALESCE((SELECT json_object_agg(found.key, found.value)"
        " FROM (%(subquery)s) AS found(key, value)), '{}'::json)"
    )
    output_field = JSONField()


class RowCount(Subquery):
    """How many rows a query gives."""

    template = "(SELECT count(*) FROM (%(subquery)s) AS found)"
    output_field = BigIntegerField()


class Joined(Func):
    """Texts one after the other."""

    template = "(%(expressions)s)"
    arg_joiner = " || "
    output_field = TextField()


class IsAny(Func):
    """Whether a value is in an array."""

    template = "%(expressions)s)"
    arg_joiner = " = ANY("
    output_field = BooleanField()


class Parameter(Func):
    """A parameter of a prepared statement."""

    def __init__(self, number: int, kind: models.Field[Any, Any]) -> None:
        super().__init__(output_field=kind)
        self.number = number

    def as_sql(self, compiler: Any, connection: Any, **extra: Any) -> Any:  # type: ignore[override]
        return f"${self.number}", []


def address(before: str, slug: str) -> Joined:
    """The full address of what has this slug, under a path that ends in a slash."""
    origin = Parameter(2, TextField())
    return Joined(origin, Cast(Value(before), TextField()), F(slug), Cast(Value("/"), TextField()))


def expression_of(field: Any, path: str = "") -> Any:
    """How the database makes the value of a serializer field."""
    if hasattr(field, "expression"):
        return field.expression(path)
    column = F(path + field.source.replace(".", "__"))
    # Blank text means "not known" in the tables; in JSON that is null.
    is_text = isinstance(field, serializers.CharField | serializers.ChoiceField)
    return unless_blank(column) if is_text and field.allow_null else column


def unless_blank(column: Any) -> Func:
    """A text column, NULL when it is blank."""
    return Func(column, Value(""), function="NULLIF", output_field=TextField())


def object_of(serializer: Any, path: str = "", only: Iterable[str] | None = None) -> JsonObject:
    """The JSON object a serializer describes, for the record at the end of the path."""
    fields = serializer.fields
    chosen = fields if only is None else only
    return JsonObject(**{name: expression_of(fields[name], path) for name in chosen})


_PREPARED: weakref.WeakKeyDictionary[Any, set[str]] = weakref.WeakKeyDictionary()


@dataclass(frozen=True)
class Statement:
    """One SELECT that is planned once a connection, then only executed.

    sql     with $1, $2 for what changes from call to call
    kinds   their PostgreSQL types
    params  constants of the statement, written into it when it is prepared
    """

    sql: str
    kinds: tuple[str, ...]
    params: tuple[Any, ...]

    @cached_property
    def name(self) -> str:
        """Made from the text: another version of the code prepares another statement."""
        seed = f"{self.sql}{self.kinds}{self.params!r}".encode()
        return f"shape_{hashlib.sha256(seed).hexdigest()[:16]}"

    @cached_property
    def call(self) -> str:
        return f"EXECUTE {self.name} ({', '.join(['%s'] * len(self.kinds))})"

    def rows(self, *given: Any) -> list[tuple[Any, ...]]:
        """The rows for these parameters."""
        with connection.cursor() as cursor:
            prepared = _PREPARED.setdefault(connection.connection, set())
            if self.name not in prepared:
                kinds = ", ".join(self.kinds)
                cursor.execute(f"PREPARE {self.name} ({kinds}) AS {self.sql}", self.params)
                prepared.add(self.name)
            cursor.execute(self.call, given)
            return cursor.fetchall()


@dataclass(frozen=True)
class Shape:
    """What a record looks like: many of them by id, one by slug."""

    by_ids: Statement
    by_slug: Statement

    def many(self, ids: Sequence[int], origin: str) -> list[str]:
        """The records as JSON text, in the order of the ids; those gone meanwhile are left out."""

        def make(places: list[int]) -> dict[int, str]:
            found = dict(self.by_ids.rows([ids[place] for place in places], origin))
            return {place: found[ids[place]] for place in places if ids[place] in found}

        name = self.by_ids.name
        return RECORDS.find([(name, origin, pk) for pk in ids], make) if ids else []

    def passing(self, ids: Sequence[int], origin: str) -> list[str]:
        """The same for an export: what goes out once by the thousand is not worth keeping."""
        found = dict(self.by_ids.rows(list(ids), origin))
        return [found[pk] for pk in ids if pk in found]

    def one(self, slug: str, origin: str) -> str | None:
        """The published record of this slug as JSON text; None when there is none."""

        def make(_places: list[int]) -> dict[int, str]:
            return dict(enumerate(text for _pk, text in self.by_slug.rows(slug, origin)))

        texts = RECORDS.find([(self.by_slug.name, origin, slug)], make)
        return texts[0] if texts else None


@lru_cache(maxsize=512)
def compile_shape(serializer_class: Any, chosen: tuple[str, ...]) -> Shape:
    """The statements for the chosen fields of a serializer."""
    serializer = serializer_class()
    as_json = Cast(object_of(serializer, only=chosen), TextField())

    def statement(rows: Any, kind: str) -> Statement:
        sql, params = rows.order_by().values_list("pk", as_json).query.sql_with_params()
        return Statement(sql, (kind, "text"), params)

    rows = serializer.rows()
    ids = Parameter(1, ArrayField(BigIntegerField()))
    return Shape(
        statement(rows.filter(IsAny(F("pk"), ids)), "bigint[]"),
        statement(serializer.found_by(Parameter(1, TextField())), "text"),
    )
