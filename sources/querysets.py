"""Verbs of sources and their passages."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import Func, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from core.querysets import PUBLISHED, DatedQuerySet
from core.search import Searched, SearchQuerySet, Years

BEARS_SOMETHING_OUT = Func(
    "pk", function="passage_bears_something_out", output_field=models.BooleanField()
)
"""Whether a passage is cited on a published record of any kind; see events/migrations/0003."""


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
        passages = self.rows_of("passages")
        taken = passages.published(given="source") if self._for_readers else passages
        counted = taken.filter(source=OuterRef("pk")).order_by().values("source")
        number = Subquery(counted.values_list(models.Count("pk")))
        return self.defer("text").annotate(passage_count=Coalesce(number, 0))

    def for_detail(self) -> Self:
        """The same with its text; what rests on it is asked for by the passage."""
        return self.all()


class PassageQuerySet(SearchQuerySet):
    """Passages: seen by readers when their source is, and something published rests on them.

    Whoever writes a draft may quote a published source; the words are nobody's until it is open.
    """

    searched = Searched(body=("exact",))

    def published(self, given: str = "") -> Self:
        """Passages of published sources, cited on published records.

        `given` is "source" when theirs is known to be published.
        """
        rows = self.filter(BEARS_SOMETHING_OUT)
        return rows if given == "source" else rows.filter(source__review_status=PUBLISHED)

    def called(self, text: str) -> Self:
        """Passages whose words contain the text."""
        return self.filter(exact__icontains=text)

    def for_list(self) -> Self:
        """A passage with its source, without the source's text."""
        return self.select_related("source").defer("source__text")

    def for_detail(self) -> Self:
        """The same: a passage has no more to show."""
        return self.for_list()
