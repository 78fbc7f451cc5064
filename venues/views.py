"""Pages of places below the country: cities and rooms. Countries have the pages of hosts."""

from __future__ import annotations

from typing import Any

from sources.pages import RecordDetail, RecordList
from venues.filters import CityFilter, VenueFilter
from venues.models import City, Venue
from venues.projection import project, view_around


def small_map(*places: City | Venue) -> dict[str, str] | None:
    """Where on the world map the first of the places with coordinates is, and the part to show."""
    for place in places:
        if place.lat is not None and place.lon is not None:
            x, y = project(float(place.lat), float(place.lon))
            return {"x": f"{x:.1f}", "y": f"{y:.1f}", "view": view_around(x, y)}
    return None


class CityList(RecordList):
    """Cities in which meetings were held."""

    model = City
    filterset_class = CityFilter
    collection = "cities"


class CityDetail(RecordDetail):
    """One city: its names, its rooms, what was held there."""

    model = City

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rounds, only_latest = self.object.rounds.published().to_tell()
        return super().get_context_data(
            small_map=small_map(self.object),
            venues=self.object.venues.published().for_list(),
            rounds=rounds.for_chronicle().in_time(),
            only_latest=only_latest,
            **kwargs,
        )


class VenueList(RecordList):
    """Rooms in which meetings were held."""

    model = Venue
    filterset_class = VenueFilter
    collection = "venues"


class VenueDetail(RecordDetail):
    """One room and what was held in it."""

    model = Venue

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rounds, only_latest = self.object.rounds.published().to_tell()
        return super().get_context_data(
            small_map=small_map(self.object, self.object.city),
            rounds=rounds.for_chronicle().in_time(),
            only_latest=only_latest,
            **kwargs,
        )
