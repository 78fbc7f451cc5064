"""Verbs of conflicts, negotiations and the standing roles in them."""

from __future__ import annotations

from typing import Self

from django.db.models import Count, Prefetch, Q

from core.querysets import PUBLISHED, DatedQuerySet, NamedQuerySet
from events.choices import HAPPENED


class ConflictQuerySet(NamedQuerySet, DatedQuerySet):
    """What is being negotiated about."""

    def for_list(self) -> Self:
        """A conflict with its countries and the number of its published negotiations."""
        return self.prefetch_related("countries").annotate(
            negotiation_count=Count(
                "negotiations", filter=Q(negotiations__review_status=PUBLISHED), distinct=True
            )
        )

    def for_detail(self) -> Self:
        """A conflict with its citations."""
        return self.for_list().with_needs_source().with_citations()


class NegotiationQuerySet(NamedQuerySet, DatedQuerySet):
    """Formats, processes, tracks and one-off talks."""

    def with_round_counts(self) -> Self:
        """Annotate `round_count` (all recorded) and `held_count` (those that happened)."""
        shown = Q(rounds__review_status=PUBLISHED)
        return self.annotate(
            round_count=Count("rounds", filter=shown, distinct=True),
            held_count=Count(
                "rounds", filter=shown & Q(rounds__status__in=HAPPENED), distinct=True
            ),
        )

    def for_list(self) -> Self:
        """A negotiation with its conflicts, parent and counts of rounds."""
        return self.select_related("parent").prefetch_related("conflicts").with_round_counts()

    def for_detail(self) -> Self:
        """A negotiation with its names, parties, tracks, disagreements and citations."""
        return (
            self.for_list()
            .with_needs_source()
            .with_citations()
            .prefetch_related(
                "names",
                Prefetch("parties", self.rows_of("parties").published().for_list()),
                Prefetch("tracks", self.rows_of("tracks").published()),
                Prefetch("disagreements", self.rows_of("disagreements").published().for_list()),
            )
        )


class PartyQuerySet(DatedQuerySet):
    """Standing roles in negotiations."""

    stands_on = ("negotiation", "actor")

    def for_list(self) -> Self:
        """A standing role with its actor, negotiation and citations."""
        return (
            self.select_related("negotiation", "actor")
            .with_needs_source()
            .with_citations()
            .order_by("negotiation__name", "role", "from_round", "actor__name", "id")
        )

    def for_detail(self) -> Self:
        """The same: a standing role has no more to show."""
        return self.for_list()
