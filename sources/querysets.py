"""Verbs of sources and their passages."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import Q

from core.querysets import PUBLISHED, DatedQuerySet
from core.search import Searched, SearchQuerySet, Years


class SourceQuerySet(DatedQuerySet):
    """Sources: quotable texts. A source is its own proof, so it never needs another."""

    searched = Searched(
        title="title",
        beside=("publisher", Years("published")),
        body=("summary", "authors"),
        dated=True,
    )

    def with_text(self, wanted: bool = True) -> Self:
        """Only sources whose text is held here, or only the others."""
        return self.exclude(text="") if wanted else self.filter(text="")

    def called(self, text: str) -> Self:
        """Sources whose title, publisher or author contains the text."""
        return self.filter(
            Q(title__icontains=text) | Q(publisher__icontains=text) | Q(authors__icontains=text)
        )

    def for_list(self) -> Self:
        """What a list shows: everything but the text, with the number of passages taken."""
        return self.defer("text").annotate(passage_count=models.Count("passages"))

    def for_detail(self) -> Self:
        """What a page shows: the text with its passages."""
        return self.prefetch_related("passages")


class PassageQuerySet(SearchQuerySet):
    """Passages: seen by readers when their source is."""

    searched = Searched(body=("exact",))

    def published(self, given: str = "") -> Self:
        """Passages of published sources; `given` is "source" when theirs is known to be."""
        return self.all() if given == "source" else self.filter(source__review_status=PUBLISHED)

    def called(self, text: str) -> Self:
        """Passages whose words contain the text."""
        return self.filter(exact__icontains=text)

    def for_list(self) -> Self:
        """A passage with its source, without the source's text."""
        return self.select_related("source").defer("source__text")

    def for_detail(self) -> Self:
        """The same: a passage has no more to show."""
        return self.for_list()
