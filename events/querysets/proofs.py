"""Verbs of all citations as one collection."""

from __future__ import annotations

from copy import copy
from typing import Any, Self

from django.db import models


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
        return self.filter(quote__icontains=text)
