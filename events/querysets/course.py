"""Verbs of what belongs to rounds: steps of their lives, outcomes, links between them."""

from __future__ import annotations

from typing import Self

from core.querysets import DatedQuerySet, RecordQuerySet


class StatusChangeQuerySet(DatedQuerySet):
    """Steps of rounds' lives."""

    stands_on = ("round", "round__negotiation")

    def for_list(self) -> Self:
        """A step with its round."""
        return self.select_related("round").with_needs_source()

    def for_detail(self) -> Self:
        """A step with its citations."""
        return self.for_list().with_citations()


class OutcomeQuerySet(RecordQuerySet):
    """What came of rounds."""

    stands_on = ("round", "round__negotiation")

    def for_list(self) -> Self:
        """An outcome with its round."""
        return self.select_related("round").with_needs_source()

    def for_detail(self) -> Self:
        """An outcome with its citations."""
        return self.for_list().with_citations()


class RoundLinkQuerySet(RecordQuerySet):
    """How meetings stand to each other."""

    stands_on = (
        "from_round",
        "from_round__negotiation",
        "to_round",
        "to_round__negotiation",
    )

    def for_list(self) -> Self:
        """A link with both its rounds."""
        return self.select_related("from_round", "to_round").with_needs_source()

    def for_detail(self) -> Self:
        """A link with its citations."""
        return self.for_list().with_citations()
