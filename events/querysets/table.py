"""Verbs of those at the table."""

from __future__ import annotations

from typing import Self

from django.db.models import Prefetch

from core.querysets import PUBLISHED, RecordQuerySet


class ParticipationQuerySet(RecordQuerySet):
    """Actors at rounds in roles."""

    stands_on = ("round", "round__negotiation", "actor")

    def with_delegates(self) -> Self:
        """With the actor, and the persons who spoke for it in one more query."""
        return (
            self.select_related("actor")
            .with_needs_source()
            .order_by("round_id", "role", "actor__name", "id")
            .prefetch_related(
                Prefetch(
                    "delegates",
                    self.rows_of("delegates")
                    .filter(review_status=PUBLISHED)
                    .select_related("person")
                    .order_by("-is_head", "id"),
                )
            )
        )

    def for_list(self) -> Self:
        """A participation with its actor, round and citations."""
        return (
            self.select_related("actor", "round__negotiation").with_needs_source().with_citations()
        )

    def for_detail(self) -> Self:
        """A participation with the persons who spoke for it."""
        return self.for_list().with_delegates()


class DelegateQuerySet(RecordQuerySet):
    """Persons who spoke for participants."""

    stands_on = ("participation", "participation__round", "participation__actor", "person")

    def for_list(self) -> Self:
        """A delegate with the person and the delegation."""
        return (
            self.select_related("person", "participation__actor", "participation__round")
            .with_needs_source()
            .with_citations()
        )

    def for_detail(self) -> Self:
        """The same: a delegate has no more to show."""
        return self.for_list()
