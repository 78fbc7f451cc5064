"""The API's collections of places."""

from __future__ import annotations

from sources.viewsets import PublishedViewSet
from venues.filters import CityFilter, CountryFilter, VenueFilter
from venues.serializers import CitySerializer, CountrySerializer, VenueSerializer


class CountryViewSet(PublishedViewSet):
    """Countries, by ISO 3166-1."""

    collection = "countries"
    serializer_class = CountrySerializer
    filterset_class = CountryFilter


class CityViewSet(PublishedViewSet):
    """Cities in which meetings are held."""

    collection = "cities"
    serializer_class = CitySerializer
    filterset_class = CityFilter


class VenueViewSet(PublishedViewSet):
    """Halls, hotels, palaces, residences."""

    collection = "venues"
    serializer_class = VenueSerializer
    filterset_class = VenueFilter
