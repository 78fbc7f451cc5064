"""Verbs of readings and proposals."""

from __future__ import annotations

from typing import Any, Self

from django.db import models


class ArticleReadingQuerySet(models.QuerySet[Any]):
    """Articles that have been read."""

    def for_list(self) -> Self:
        """A reading with its source, without the text, and its proposals."""
        read = self.select_related("source", "read_by").defer("source__text")
        return read.prefetch_related("proposals")


class ProposalQuerySet(models.QuerySet[Any]):
    """What readings propose."""

    def undecided(self) -> Self:
        """Only those no editor has decided on."""
        return self.filter(decision="open")

    def written(self) -> Self:
        """Only those that became records, or were added to one."""
        return self.filter(decision__in=("accepted", "merged"))

    def in_order(self) -> Self:
        """As the article tells them."""
        return self.order_by("start", "kind", "nth", "id")
