"""Pages that look across everything: home, timeline, map and network."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.views.generic import TemplateView

from core.filters import PAGE_PARAMETERS
from events.filters import ParticipationFilter, RoundFilter
from events.models import Disagreement, Negotiation, Participation, Round
from events.pictures.hostmap import host_map
from events.pictures.network import network
from events.pictures.swimlanes import LANES, swimlanes
from events.sharing.news import latest_pages
from events.views.rows import counted, meetings, places_by_year, tables
from sources.models import Source

LATEST = 6
HOME_SINCE = "2008-01-01/.."
SINCE = ("1991", "2008", "2017")
"""Years from which the timeline is offered at a touch."""


class Home(TemplateView):
    """What is here, and where to start."""

    template_name = "pages/home.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rounds = Round.objects.published()
        recent = rounds.overlapping(HOME_SINCE)
        return super().get_context_data(
            counts=counted(
                negotiations=Negotiation.objects.published(),
                held=rounds.held(),
                sources=Source.objects.published(),
                disagreements=Disagreement.objects.published(),
            ),
            lanes=swimlanes(meetings(recent), "conflict"),
            map=host_map(places_by_year(rounds.held())),
            latest=rounds.held().with_place().in_time(newest_first=True)[:LATEST],
            news=latest_pages(LATEST),
            asked=Disagreement.objects.published().for_list()[:2],
            **kwargs,
        )


class FilteredPicture(TemplateView):
    """A picture of a collection, narrowed by the FilterSet its API uses."""

    filterset_class: Any
    model: Any
    collection = ""
    own_parameters: frozenset[str] = frozenset()

    def get(self, *args: Any, **kwargs: Any) -> HttpResponse:
        self.filterset = self.filterset_class(
            self.request.GET,
            queryset=self.model.objects.published(),
            reserved={*PAGE_PARAMETERS, "form", *self.own_parameters},
        )
        response = super().get(*args, **kwargs)
        response.status_code = 200 if self.filterset.is_valid() else 400
        return response

    def rows(self) -> Any:
        """The rows that fit, none when the query is refused."""
        return self.filterset.rows if self.filterset.is_valid() else self.model.objects.none()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            filterset=self.filterset, collection=self.collection, **kwargs
        )


class RoundPicture(FilteredPicture):
    """A picture of rounds."""

    filterset_class = RoundFilter
    model = Round
    collection = "rounds"


class TimelinePage(RoundPicture):
    """Every round in lanes of negotiations, conflicts or hosts."""

    template_name = "pages/timeline.html"
    own_parameters = frozenset({"lanes"})

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        by = self.request.GET.get("lanes", LANES[0])
        by = by if by in LANES else LANES[0]
        lanes = swimlanes(meetings(self.rows()), by)
        count = lanes.count if lanes else 0
        words = self.filterset.in_words(count) if self.filterset.is_valid() else ""
        return super().get_context_data(lanes=lanes, by=by, since=SINCE, in_words=words, **kwargs)


class MapPage(RoundPicture):
    """Where rounds were held."""

    template_name = "pages/map.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        held = self.rows().held()
        shown = host_map(places_by_year(held))
        count = shown.count if shown else 0
        words = self.filterset.in_words(count) if self.filterset.is_valid() else ""
        return super().get_context_data(
            map=shown, in_words=words, unplaced=held.count() - count, **kwargs
        )


class NetworkPage(FilteredPicture):
    """Who met whom."""

    filterset_class = ParticipationFilter
    model = Participation
    collection = "participations"
    template_name = "pages/network.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            network=network(*tables(self.rows().at_tables())),
            in_words=self.filterset.in_words() if self.filterset.is_valid() else "",
            **kwargs,
        )
