"""Verbs of actors, their offices, relations and stances."""

from __future__ import annotations

from typing import Any, Self

from django.db.models import Prefetch, Q

from core.querysets import DatedQuerySet, NamedQuerySet


class ActorQuerySet(NamedQuerySet):
    """Whoever can sit at a table."""

    def people(self) -> Self:
        """Only persons."""
        return self.filter(kind="person")

    def for_list(self) -> Self:
        """An actor with its country and parent."""
        return self.select_related("country", "parent").with_local_names("country", "parent")

    def for_detail(self) -> Self:
        """An actor with its names, offices, relations, stances and citations."""
        return (
            self.for_list()
            .with_needs_source()
            .with_citations()
            .prefetch_related(
                "names",
                Prefetch("tenures", self.rows_of("tenures").published().for_list()),
                Prefetch("office_holders", self.rows_of("tenures").published().for_list()),
                Prefetch("relations", self.rows_of("relations").published().for_list()),
                Prefetch("stances", self.rows_of("stances").published().for_list()),
            )
        )


class TenureQuerySet(DatedQuerySet):
    """Offices held over time."""

    stands_on = ("person", "body")

    def called(self, text: str) -> Self:
        """Offices so titled, or held by persons so named."""
        return self.filter(
            Q(title__icontains=text)
            | Q(person__in=self.seen_at("person").called(text).values("pk"))
        )

    def on(self, day: str) -> Self:
        """Tenures that cover a day (EDTF)."""
        return self.overlapping(day)

    def for_list(self) -> Self:
        """A tenure with its person, body and citations."""
        return (
            self.select_related("person", "body")
            .with_local_names("person", "body")
            .with_needs_source()
            .with_citations()
        )

    def for_detail(self) -> Self:
        """The same: a tenure has no more to show."""
        return self.for_list()


class ActorRelationQuerySet(DatedQuerySet):
    """How actors stand to each other over time."""

    stands_on = ("from_actor", "to_actor")

    def for_list(self) -> Self:
        """A relation with both its ends and its citations."""
        return (
            self.select_related("from_actor", "to_actor")
            .with_local_names("from_actor", "to_actor")
            .with_needs_source()
            .with_citations()
        )

    def for_detail(self) -> Self:
        """The same: a relation has no more to show."""
        return self.for_list()


class StanceQuerySet(DatedQuerySet):
    """What stands for or against states as neutral ground."""

    stands_on = ("actor", "about")

    def of_country(self, country: Any) -> Self:
        """Stances of the states and bodies of a country."""
        return self.filter(actor__country=country).order_by("topic", "starts", "id")

    def called(self, text: str) -> Self:
        """Stances whose words contain the text, or of an actor so named."""
        return self.filter(
            Q(value__icontains=text) | Q(actor__in=self.seen_at("actor").called(text).values("pk"))
        )

    def for_list(self) -> Self:
        """A stance with its actors and citations."""
        return (
            self.select_related("actor__country", "about")
            .with_local_names("actor", "about")
            .with_needs_source()
            .with_citations()
        )

    def for_detail(self) -> Self:
        """The same: a stance has no more to show."""
        return self.for_list()
