"""Pages of places below the country: cities and rooms. Countries have the pages of hosts."""

from __future__ import annotations

from typing import Any

from sources.pages import RecordDetail, RecordList
from venues.filters import CityFilter, VenueFilter
from venues.models import City, Venue


class CityList(RecordList):
    """Cities in which meetings were held."""

    model = City
    filterset_class = CityFilter
    collection = "cities"


class CityDetail(RecordDetail):
    """One city: its names, its rooms, what was held there."""

    model = City

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            venues=self.object.venues.published().for_list(),
            rounds=self.object.rounds.published().for_chronicle().in_time(),
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
        rounds = self.object.rounds.published().for_chronicle().in_time()
        return super().get_context_data(rounds=rounds, **kwargs)
