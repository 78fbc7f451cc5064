"""Verbs of all citations as one collection."""

from __future__ import annotations

from copy import copy
from typing import Any, Self

from django.db import models

from core.querysets import few_ids
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
        passages = self.model._meta.get_field("passage").related_model._default_manager
        ids = few_ids(passages.filter(exact__icontains=text))
        if ids is not None:
            return self.filter(passage__in=ids)
        return self.filter(containing("quote", text, by_index=False))
