"""Filters of places: countries that host, cities, venues."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from core.filters import Codes, Flag, Narrowing, Ordering, Records
from sources.filters import SourcedFilterSet
from venues.choices import VenueKind
from venues.models import City, Country, Venue


class PlaceFilterSet(SourcedFilterSet):
    """Places, with or without meetings."""

    hosts = Flag(
        label=_("Hosts"),
        help_text=_("true: at least one round is recorded there, held or not."),
        example="true",
        verb="hosting",
        words=_(" with rounds"),
        words_if_not=_(" without rounds"),
    )


class CountryFilter(PlaceFilterSet):
    """Countries."""

    region = Narrowing(
        label=_("Region"),
        help_text=_("UN M49 region, as written in the record."),
        example="Central Asia",
        repeatable=True,
        words=_(" in {}"),
        facet="region",
    )
    ordering = Ordering(Country, {"name": (_("Name"), ("name", "id"))})

    counted = ngettext_lazy("%(count)d country", "%(count)d countries", "count")
    exempt = {
        "iso2": "the slug, in capitals",
        "iso3": "the slug says the same in two letters",
        "lat": "a point; regions are asked for by name",
        "lon": "a point; regions are asked for by name",
    }

    class Meta:
        model = Country
        fields = ()


class CityFilter(PlaceFilterSet):
    """Cities."""

    country = Records(
        Country,
        label=_("Country"),
        help_text=_("Two-letter code of the country, whatever its case."),
        example="kz",
        words=_(" in {}"),
        facet="country",
    )
    ordering = Ordering(City, {"name": (_("Name"), ("name", "id"))})

    counted = ngettext_lazy("%(count)d city", "%(count)d cities", "count")
    exempt = {
        "geonames_id": "a foreign key of one record",
        "lat": "a point; countries are asked for by code",
        "lon": "a point; countries are asked for by code",
    }

    class Meta:
        model = City
        fields = ()


class VenueFilter(PlaceFilterSet):
    """Venues."""

    kind = Codes(
        VenueKind,
        label=_("Kind"),
        help_text=_("What sort of house it is."),
        example="hotel",
        words=_(" of kind {}"),
        facet="kind",
    )
    city = Records(
        City,
        label=_("City"),
        help_text=_("Slug of the city."),
        example="astana",
        words=_(" in {}"),
        facet="city",
    )
    country = Records(
        Country,
        field_name="city__country",
        label=_("Country"),
        help_text=_("Two-letter code of the country, whatever its case."),
        example="kz",
        words=_(" in {}"),
        facet="city__country",
    )
    ordering = Ordering(Venue, {"name": (_("Name"), ("name", "id"))})

    counted = ngettext_lazy("%(count)d venue", "%(count)d venues", "count")
    exempt = {
        "lat": "a point; cities are asked for by slug",
        "lon": "a point; cities are asked for by slug",
    }

    class Meta:
        model = Venue
        fields = ()
