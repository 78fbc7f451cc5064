"""Verbs of all citations as one collection."""

from __future__ import annotations

from copy import copy
from typing import Any, Self

from django.db import models

from core.querysets import MOST_NAMED
from core.search import containing


class EveryCitationQuerySet(models.QuerySet[Any]):
    """Citations of published sources on published records: the view holds no others."""

    row_by_row = True

    def published(self) -> Self:
        """All of them."""
        return self.all()

    def backwards(self) -> Self:
        """The same from the view whose parts are in the other order, to be read from the end."""
        rows = self.all()
        view = rows.query.get_initial_alias()
        table = copy(rows.query.alias_map[view])
        table.table_name = f"{self.model._meta.db_table}_backwards"
        rows.query.alias_map[view] = table
        return rows

    def called(self, text: str) -> Self:
        """Citations whose quoted words contain the text."""
        quoting = self.model._meta.get_field("passage").related_model._default_manager.order_by()
        named = quoting.filter(exact__icontains=text).values_list("pk", flat=True)
        ids = list(named[: MOST_NAMED + 1])
        if len(ids) <= MOST_NAMED:
            return self.filter(passage__in=ids)
        return self.filter(containing("quote", text, by_index=False))
