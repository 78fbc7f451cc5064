"""Verbs of all citations as one collection."""

from __future__ import annotations

from typing import Any, Self

from django.db import models


class EveryCitationQuerySet(models.QuerySet[Any]):
    """Citations of published sources on published records: the view holds no others."""

    row_by_row = True

    def published(self) -> Self:
        """All of them."""
        return self.all()

    def called(self, text: str) -> Self:
        """Citations whose quoted words contain the text."""
        return self.filter(quote__icontains=text)
