"""Verbs of rounds: when, where, who, whether it happened."""

from __future__ import annotations

from typing import Self

from django.db.models import Exists, OuterRef, Prefetch, Q

from core.querysets import PUBLISHED, DatedQuerySet
from events.choices import HAPPENED


class RoundQuerySet(DatedQuerySet):
    """Meetings, held or not."""

    stands_on = ("negotiation",)

    def held(self) -> Self:
        """Only those that happened: held or partly held."""
        return self.filter(status__in=HAPPENED)

    def numbered(self) -> Self:
        """Only those with a number in their format."""
        return self.filter(number__isnull=False)

    def hosted_by(self, iso2: str) -> Self:
        """Rounds whose venue is, or was to be, in this country."""
        return self.filter(country__iso2=iso2.upper())

    def attended_by(self, actor_slug: str, role: str | None = None) -> Self:
        """Rounds at which an actor is recorded as a participant, in a role if one is given.

        A person counts when listed as a participant or as a delegate of one.
        """
        rows = self.rows_of("participations").filter(round=OuterRef("pk"), review_status=PUBLISHED)
        rows = rows.filter(Q(actor__slug=actor_slug) | Q(delegates__person__slug=actor_slug))
        return self.filter(Exists(rows.filter(role=role) if role else rows))

    def called(self, text: str) -> Self:
        """Rounds whose title, negotiation or city contains the text in any of its names."""
        negotiation_names = self.rows_of("negotiation").called(text).values("pk")
        city_names = self.rows_of("city").called(text).values("pk")
        return self.filter(
            Q(title__icontains=text) | Q(negotiation__in=negotiation_names) | Q(city__in=city_names)
        )

    def with_place(self) -> Self:
        """With negotiation, country, city and venue in the same query."""
        return self.select_related("negotiation", "country", "city", "venue")

    def with_table(self) -> Self:
        """With those at the table and who led them: two more queries, however many rounds."""
        return self.prefetch_related(
            Prefetch("participations", self.rows_of("participations").published().with_delegates())
        )

    def for_list(self) -> Self:
        """A round with its place, those at the table and what came of it: four queries."""
        return (
            self.with_place()
            .with_needs_source()
            .with_table()
            .prefetch_related(Prefetch("outcomes", self.rows_of("outcomes").published()))
        )

    def for_detail(self) -> Self:
        """A round with all that is known of it and every passage that says so."""
        return (
            self.with_place()
            .with_needs_source()
            .with_citations()
            .prefetch_related(
                Prefetch(
                    "participations",
                    self.rows_of("participations").published().for_list().with_delegates(),
                ),
                Prefetch(
                    "outcomes",
                    self.rows_of("outcomes").published().with_needs_source().with_citations(),
                ),
                Prefetch(
                    "status_changes",
                    self.rows_of("status_changes").published().with_needs_source().with_citations(),
                ),
                Prefetch("links", self.rows_of("links").published().for_list()),
                Prefetch("links_to", self.rows_of("links").published().for_list()),
                Prefetch("agreements", self.rows_of("agreements").published().for_list()),
                Prefetch("statements", self.rows_of("statements").published().for_list()),
                Prefetch("disagreements", self.rows_of("disagreements").published().for_list()),
            )
        )
