"""A question for a list, read and turned into SQL once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection, transaction

from core.api.options import Options
from core.filters import RecordFilterSet
from core.pagination import LARGEST_COUNT, Page, Query, counted, expected_of, page_of

ROW_BY_ROW = "SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off; "
"""Ahead of a query, for a queryset that asks for it by `row_by_row`.

The planner does not see from within a view of many tables that only the first rows of each are
wanted: it would read whole tables to join them by hashing.
"""


@contextmanager
def row_by_row(rows: Any) -> Iterator[None]:
    """The same for all queries of a block, in a transaction of their own."""
    if not getattr(rows, "row_by_row", False):
        yield
        return
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(ROW_BY_ROW)
        yield


def expected(rows: Any) -> int:
    """How many rows there are likely to be, by what PostgreSQL knows of the tables."""
    try:
        return expected_of(*rows.order_by().values_list("pk").query.sql_with_params())
    except EmptyResultSet:
        return 0


@dataclass
class Plan:
    """The options and filters of a question, and the query for its page."""

    options: Options
    filterset: RecordFilterSet

    @cached_property
    def _query(self) -> Query | None:
        options = self.options
        try:
            sql, params = self.filterset.window(options.page_size, options.place)
        except EmptyResultSet:
            return None
        # Statements sent together are one transaction, in which the setting ends.
        rows = self.filterset.queryset
        return (ROW_BY_ROW if getattr(rows, "row_by_row", False) else "") + sql, params

    def count(self) -> int | None:
        """How many rows fit, None when they are many; of all there are the planner knows that."""
        rows = self.filterset.rows
        if not self.filterset.values.keys() - {"ordering"} and expected(rows) > 2 * LARGEST_COUNT:
            return None
        return counted(rows)

    def page(self) -> Page:
        """The page as it is now."""
        found: list[tuple[Any, ...]] = []
        if self._query:
            with connection.cursor() as cursor:
                cursor.execute(*self._query)
                found = cursor.fetchall()
        options = self.options
        return page_of(found, self.filterset.order, options.page_size, options.place)
