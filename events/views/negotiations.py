"""Pages of conflicts and negotiations."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.views.generic import TemplateView

from events.filters import ConflictFilter, NegotiationFilter
from events.models import Conflict, Negotiation
from events.pictures.matrix import SORTS
from events.pictures.sidebyside import SideBySide
from events.pictures.story import Story
from sources.pages import RecordDetail, RecordList


class ConflictList(RecordList):
    """What is being negotiated about."""

    model = Conflict
    filterset_class = ConflictFilter
    collection = "conflicts"


class ConflictDetail(RecordDetail):
    """One conflict and every negotiation about it."""

    model = Conflict

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        return super().get_context_data(
            negotiations=self.object.negotiations.visible_to(user).for_list().in_time(),
            agreements=self.object.agreements.published().for_list().in_time(),
            **kwargs,
        )


class NegotiationList(RecordList):
    """Formats, processes and one-off talks."""

    model = Negotiation
    filterset_class = NegotiationFilter
    collection = "negotiations"


class NegotiationDetail(RecordDetail):
    """The story of one format: when they met, who sat there, what came of it."""

    model = Negotiation

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.sort = request.GET.get("sort", SORTS[0])
        if self.sort not in SORTS:
            return HttpResponseBadRequest("sort: one of " + ", ".join(SORTS))
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(story=Story(self.object, self.sort), **kwargs)


class NegotiationBrief(NegotiationDetail):
    """The same on one or two printed pages."""

    template_name = "events/negotiation_brief.html"


class NegotiationComparison(TemplateView):
    """Two to four negotiations on one axis of time: who sat at both tables, who at one."""

    template_name = "events/negotiation_compare.html"
    at_most = 4

    def get(self, *args: Any, **kwargs: Any) -> HttpResponse:
        slugs = list(dict.fromkeys(slug for slug in self.request.GET.getlist("n") if slug))
        published = Negotiation.objects.published().with_local_names()
        found = published.by_slug(slugs[: self.at_most])
        self.unknown = [slug for slug in slugs if slug not in found]
        self.chosen = [found[slug] for slug in slugs if slug in found]
        response = super().get(*args, **kwargs)
        response.status_code = 400 if self.unknown else 200
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            side=SideBySide([Story(negotiation) for negotiation in self.chosen]),
            chosen=self.chosen,
            query=urlencode([("negotiation", one.slug) for one in self.chosen]),
            unknown=self.unknown,
            choices=Negotiation.objects.published().by_name(),
            **kwargs,
        )
