"""A question for a list, read and turned into SQL once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection

from core.api.options import Options
from core.filters import RecordFilterSet
from core.pagination import Page, page_of, window


@dataclass
class Plan:
    """The options and filters of a question, and the query for its page."""

    options: Options
    filterset: RecordFilterSet

    @cached_property
    def _query(self) -> tuple[str, tuple[Any, ...]] | None:
        options = self.options
        rows = window(self.filterset.rows, self.filterset.order, options.page_size, options.place)
        try:
            return rows.query.sql_with_params()
        except EmptyResultSet:
            return None

    def page(self) -> Page:
        """The page as it is now."""
        found: list[tuple[Any, ...]] = []
        if self._query:
            with connection.cursor() as cursor:
                cursor.execute(*self._query)
                found = cursor.fetchall()
        options = self.options
        return page_of(found, self.filterset.order, options.page_size, options.place)
