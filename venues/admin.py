"""Places: the countries that host, their cities, and the rooms in them."""

from __future__ import annotations

from django.contrib import admin

from sources.editing.listing import NeedsSource, SourcesDisagree, Written
from sources.editing.records import RecordAdmin
from venues.models import City, Country, Venue


@admin.register(Country)
class CountryAdmin(RecordAdmin):
    """Countries by ISO 3166-1."""

    fields_first = ("name", ("iso2", "iso3"), "region", ("lat", "lon"), "summary")
    list_display = ("name", "iso2", "iso3", "region", "review_status", "sourced")
    list_filter = ("review_status", NeedsSource, SourcesDisagree, ("region", Written))


@admin.register(City)
class CityAdmin(RecordAdmin):
    """Cities, with the names they have had."""

    fields_first = ("name", "country", ("lat", "lon"), "geonames_id", "summary")
    list_display = ("name", "country", "review_status", "sourced")
    list_filter = (
        "review_status",
        NeedsSource,
        SourcesDisagree,
        ("country", admin.RelatedOnlyFieldListFilter),
    )
    list_select_related = ("country",)


@admin.register(Venue)
class VenueAdmin(RecordAdmin):
    """Halls, hotels, palaces and residences."""

    fields_first = ("name", "city", "kind", ("lat", "lon"), "summary")
    list_display = ("name", "city", "kind", "review_status", "sourced")
    list_filter = (
        "review_status",
        NeedsSource,
        SourcesDisagree,
        "kind",
        ("city__country", admin.RelatedOnlyFieldListFilter),
    )
    list_select_related = ("city__country",)
