"""Verbs of conflicts, negotiations and the standing roles in them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self

from django.db.models import Count, Model, OuterRef, Prefetch, Q

from core.pagination import Order, Stream, queries
from core.querysets import PUBLISHED, DatedQuerySet, NamedQuerySet, any_of
from core.search import containing
from events.choices import HAPPENED


class ConflictQuerySet(NamedQuerySet, DatedQuerySet):
    """What is being negotiated about."""

    def touching(self, countries: Iterable[Model]) -> Self:
        """Conflicts in which one of these countries is concerned."""
        return self.filter(pk__in=self._linked("countries", "country", countries))

    def negotiated_in(self, negotiations: Iterable[Model]) -> Self:
        """Conflicts one of these negotiations is about."""
        return self.filter(pk__in=self._linked("negotiations", "negotiation", negotiations))

    def _linked(self, relation: str, far: str, records: Iterable[Model]) -> Any:
        links = getattr(self.model, relation).through.objects
        return links.filter(**{f"{far}__in": records}).values("conflict")

    def for_list(self) -> Self:
        """A conflict with its countries and the number of its published negotiations."""
        countries = Prefetch("countries", self.rows_of("countries").published().with_local_names())
        return self.prefetch_related(countries).annotate(
            negotiation_count=Count(
                "negotiations", filter=Q(negotiations__review_status=PUBLISHED), distinct=True
            )
        )

    def for_detail(self) -> Self:
        """A conflict with its citations."""
        return self.for_list().with_needs_source().with_citations()


class NegotiationQuerySet(NamedQuerySet, DatedQuerySet):
    """Formats, processes, tracks and one-off talks."""

    def called(self, text: str) -> Self:
        """Negotiations any of whose names contains the text: found by the parts of their own."""
        return self.filter(containing("name", text) | self._also_called(text))

    def called_one_by_one(self, text: str) -> Self:
        """The same, each negotiation asked: where many are called so."""
        return self.filter(containing("name", text, by_index=False) | self._also_called(text))

    def _also_called(self, text: str) -> Q:
        others = self.rows_of("names").filter(text__icontains=text).values("negotiation")
        return self.leading_to("pk", self.model._default_manager.filter(pk__in=others))

    def about(self, conflicts: Iterable[Model]) -> Self:
        """Negotiations about one of these conflicts."""
        links = self.model.conflicts.through.objects.filter(conflict__in=conflicts)
        return self.filter(pk__in=links.values("negotiation"))

    def joined_by(self, actors: Iterable[Any]) -> Self:
        """Negotiations in which all of these have a standing role or sat at a published round."""
        rows = self
        for actor in actors:
            sat = self._seats().at_published(actor).values("negotiation")
            rows = rows.filter(self._standing(actor) | Q(pk__in=sat))
        return rows

    def joined_by_one_by_one(self, actors: Iterable[Any]) -> Self:
        """The same, each negotiation asked: for a few, however many rounds the actors were at."""
        rows = self
        for actor in actors:
            sat = self._seats().at_published(actor).filter(negotiation=OuterRef("pk"))
            rows = rows.filter(self._standing(actor) | any_of(sat, "actor"))
        return rows

    def joined_by_in_order(self, actors: Iterable[Any], order: Order) -> Stream | None:
        """The same where all of these are often met: each negotiation is asked, until a page is
        full, as it takes longer to gather those of every round they were at."""
        actors = list(actors)
        if any(map(self._seats().are_few, actors)):
            return None
        rows = self.model._default_manager.order_by().joined_by_one_by_one(actors)
        return Stream(lambda: queries([rows.values_list(*order.terms)]))

    def _seats(self) -> Any:
        return self.rows_of("rounds").rows_of("seats")

    def _standing(self, actor: Any) -> Q:
        parties = self.rows_of("parties").published().filter(actor=actor)
        return Q(pk__in=parties.values("negotiation"))

    def with_standing(self, pairs: Iterable[tuple[Any, str]]) -> Self:
        """Negotiations in which each of these actors has the standing role named with it."""
        rows = self
        for actor, role in pairs:
            standing = self.rows_of("parties").published().filter(actor=actor, role=role)
            rows = rows.filter(pk__in=standing.values("negotiation"))
        return rows

    def hosted_in(self, countries: Iterable[Model]) -> Self:
        """Negotiations with a published round held in one of these countries."""
        rounds = self.rows_of("rounds").published().held().filter(country__in=countries)
        return self.filter(pk__in=rounds.values("negotiation"))

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
        return (
            self.select_related("parent")
            .with_local_names("parent")
            .prefetch_related(Prefetch("conflicts", self.rows_of("conflicts").published()))
            .with_round_counts()
        )

    def for_detail(self) -> Self:
        """A negotiation with its names, parties, tracks, disagreements and citations."""
        return (
            self.for_list()
            .with_needs_source()
            .with_citations()
            .prefetch_related(
                "names",
                Prefetch("parties", self.rows_of("parties").published().for_list()),
                Prefetch("tracks", self.rows_of("tracks").published().with_local_names()),
                Prefetch("disagreements", self.rows_of("disagreements").published().for_list()),
            )
        )


class PartyQuerySet(DatedQuerySet):
    """Standing roles in negotiations."""

    stands_on = ("negotiation", "actor")

    def called(self, text: str) -> Self:
        """Standing roles of actors so named."""
        return self.filter(actor__in=self.seen_at("actor").called(text).values("pk"))

    def for_list(self) -> Self:
        """A standing role with its actor, negotiation and citations."""
        return (
            self.select_related("negotiation", "actor")
            .with_local_names("negotiation", "actor")
            .with_needs_source()
            .with_citations()
            .order_by("negotiation__name", "role", "from_round", "actor__name", "id")
        )

    def for_detail(self) -> Self:
        """The same: a standing role has no more to show."""
        return self.for_list()
