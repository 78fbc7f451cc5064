"""Verbs of places."""

from __future__ import annotations

from typing import Self

from django.db.models import Count, OuterRef, Q

from core.querysets import NamedQuerySet, any_of

HELD_ROUNDS = Q(
    rounds__status__in=("held", "partly_held"),
    rounds__review_status="published",
    rounds__negotiation__review_status="published",
)


class PlaceQuerySet(NamedQuerySet):
    """Places and how many rounds were held in them. An offered round is never counted as held."""

    def with_held_count(self) -> Self:
        """Annotate `held_count`: published rounds that took place there."""
        return self.annotate(held_count=Count("rounds", filter=HELD_ROUNDS, distinct=True))

    def hosting(self, wanted: bool = True) -> Self:
        """Only places with at least one published round, held or not; or only the others."""
        rounds = self.rows_of("rounds").published().filter(**{self._own(): OuterRef("pk")})
        return self.filter(any_of(rounds) if wanted else ~any_of(rounds))

    def _own(self) -> str:
        return str(self.model._meta.get_field("rounds").field.name)


class CountryQuerySet(PlaceQuerySet):
    """Countries that host."""

    def for_list(self) -> Self:
        """A country with the number of rounds held there."""
        return self.with_local_names().with_held_count()

    def for_detail(self) -> Self:
        """A country with its names and citations; its page counts what was held there itself."""
        return (
            self.with_local_names().with_needs_source().with_citations().prefetch_related("names")
        )


class CityQuerySet(PlaceQuerySet):
    """Cities in which meetings are held."""

    stands_on = ("country",)

    def for_list(self) -> Self:
        """A city with its country and the number of rounds held there."""
        return self.select_related("country").with_local_names("country").with_held_count()

    def for_detail(self) -> Self:
        """A city with its names and citations."""
        return self.for_list().with_needs_source().with_citations().prefetch_related("names")


class VenueQuerySet(PlaceQuerySet):
    """Rooms in which meetings are held."""

    stands_on = ("city", "city__country")

    def for_list(self) -> Self:
        """A venue with its city and country and the number of rounds held there."""
        return (
            self.select_related("city__country")
            .with_local_names("city", "city__country")
            .with_held_count()
        )

    def for_detail(self) -> Self:
        """A venue with its names and citations."""
        return self.for_list().with_needs_source().with_citations().prefetch_related("names")
