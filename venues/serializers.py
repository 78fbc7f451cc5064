"""Places as the API gives them."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from core.api.fields import (
    ApiAddress,
    CountOf,
    NamesByLanguage,
    NeedsSource,
    PageAddress,
    RecordSerializer,
    short,
)
from sources.serializers import Citations
from venues.models import City, Country, Venue

POINT: dict[str, Any] = {"read_only": True, "allow_null": True}


class CountrySerializer(RecordSerializer):
    """A territory that hosts, by ISO 3166-1; its slug is its two-letter code."""

    url = ApiAddress("countries")
    html_url = PageAddress("hosts")
    names = NamesByLanguage()
    lat = serializers.FloatField(**POINT, help_text="Degrees, WGS 84.")
    lon = serializers.FloatField(**POINT, help_text="Degrees, WGS 84.")
    held_count = CountOf(source="rounds", only="held", help_text="Rounds held there.")
    needs_source = NeedsSource()
    citations = Citations()

    class Meta:
        model = Country
        fields = (
            *("slug", "url", "html_url", "name", "names", "iso2", "iso3", "region", "lat", "lon"),
            *("summary", "held_count", "needs_source", "citations"),
        )
        on_request = ("held_count", "citations")


class CitySerializer(RecordSerializer):
    """A place of meetings. Its names change with time."""

    url = ApiAddress("cities")
    html_url = PageAddress("cities")
    names = NamesByLanguage()
    country = short("countries")
    lat = serializers.FloatField(**POINT, help_text="Degrees, WGS 84.")
    lon = serializers.FloatField(**POINT, help_text="Degrees, WGS 84.")
    held_count = CountOf(source="rounds", only="held", help_text="Rounds held there.")
    needs_source = NeedsSource()
    citations = Citations()

    class Meta:
        model = City
        fields = (
            *("slug", "url", "html_url", "name", "names", "country", "lat", "lon", "geonames_id"),
            *("summary", "held_count", "needs_source", "citations"),
        )
        on_request = ("held_count", "citations")


class VenueSerializer(RecordSerializer):
    """A hall, hotel, palace or residence in which meetings are held."""

    url = ApiAddress("venues")
    html_url = PageAddress("venues")
    names = NamesByLanguage()
    city = short("cities")
    country = short("countries", source="city.country")
    lat = serializers.FloatField(**POINT, help_text="Degrees, WGS 84.")
    lon = serializers.FloatField(**POINT, help_text="Degrees, WGS 84.")
    held_count = CountOf(source="rounds", only="held", help_text="Rounds held there.")
    needs_source = NeedsSource()
    citations = Citations()

    class Meta:
        model = Venue
        fields = (
            *("slug", "url", "html_url", "name", "names", "kind", "city", "country", "lat", "lon"),
            *("summary", "held_count", "needs_source", "citations"),
        )
        on_request = ("held_count", "citations")
