"""Verbs of those at the table."""

from __future__ import annotations

from typing import Any, Self

from django.db.models import Prefetch, Q

from core.querysets import PUBLISHED, RecordQuerySet


class ParticipationQuerySet(RecordQuerySet):
    """Actors at rounds in roles."""

    stands_on = ("round", "round__negotiation", "actor")

    def called(self, text: str) -> Self:
        """Participations of actors so named, or recorded under such a name."""
        named = self.rows_of("actor").called(text).values("pk")
        return self.filter(Q(actor__in=named) | Q(name_as_recorded__icontains=text))

    def at_rounds_overlapping(self, edtf: str, certain: bool = False) -> Self:
        """Participations in rounds of this time."""
        return self._at(self.rows_of("round").overlapping(edtf, certain))

    def at_rounds_since(self, day: str, certain: bool = False) -> Self:
        """Participations in rounds since this EDTF date."""
        return self._at(self.rows_of("round").since(day, certain))

    def at_rounds_until(self, day: str, certain: bool = False) -> Self:
        """Participations in rounds until this EDTF date."""
        return self._at(self.rows_of("round").until(day, certain))

    def _at(self, rounds: Any) -> Self:
        return self.filter(round__in=rounds.values("pk"))

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

    stands_on = (
        "participation",
        "participation__round",
        "participation__round__negotiation",
        "participation__actor",
        "person",
    )

    def called(self, text: str) -> Self:
        """Delegates so named, in the knowledge base or as recorded."""
        named = self.rows_of("person").called(text).values("pk")
        return self.filter(Q(person__in=named) | Q(name_as_recorded__icontains=text))

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
