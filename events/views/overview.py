"""Pages that look across everything: home, timeline, map and network."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.utils.functional import cached_property
from django.views.generic import TemplateView

from core.filters import PAGE_PARAMETERS
from core.pagination import LARGEST_COUNT
from core.pagination import counted as how_many
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
        drawn = recent.none() if how_many(recent) is None else recent
        return super().get_context_data(
            counts=counted(
                negotiations=Negotiation.objects.published(),
                held=rounds.held(),
                sources=Source.objects.published(),
                disagreements=Disagreement.objects.published(),
            ),
            lanes=swimlanes(meetings(drawn), "conflict"),
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
    draws_each = True
    """Whether each row is drawn for itself, so that there can be too many of them."""

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
        """The rows that fit, none when the query is refused or asks for more than can be drawn."""
        shown = self.filterset.is_valid() and not self.too_many
        return self.filterset.rows if shown else self.model.objects.none()

    @cached_property
    def too_many(self) -> bool:
        """Whether more fit than a picture can show."""
        drawn = self.draws_each and self.filterset.is_valid()
        return drawn and how_many(self.filterset.rows) is None

    def in_words(self, count: int) -> str:
        """What is shown, in a sentence; blank when the query is refused."""
        if not self.filterset.is_valid():
            return ""
        return self.filterset.in_words(LARGEST_COUNT if self.too_many else count, self.too_many)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            filterset=self.filterset,
            collection=self.collection,
            too_many=self.too_many,
            **kwargs,
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
        words = self.in_words(lanes.count if lanes else 0)
        return super().get_context_data(lanes=lanes, by=by, since=SINCE, in_words=words, **kwargs)


class MapPage(RoundPicture):
    """Where rounds were held."""

    draws_each = False
    template_name = "pages/map.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        held = self.rows().held()
        shown = host_map(places_by_year(held))
        count = shown.count if shown else 0
        words = self.in_words(count)
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
