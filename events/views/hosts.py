"""Pages of countries as hosts: one, all, and several side by side."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.http import HttpResponse
from django.views.generic import TemplateView

from actors.models import Stance
from events.models import Agreement, Round
from events.pictures.hosting import Comparison, Hosting
from events.pictures.hostmap import host_map
from events.views.rows import places_by_year
from sources.pages import RecordDetail, RecordList
from venues.filters import CountryFilter
from venues.models import Country

AT_MOST = 6


def hosting_of(country: Country) -> Hosting:
    """A country with what is published of what it hosted: all, or the latest of very much."""
    rounds, only_latest = Round.objects.published().hosted_by(country.iso2).to_tell()
    return Hosting(
        country=country,
        rounds=list(rounds.for_hosting().in_time()),
        only_latest=only_latest,
        agreements=list(Agreement.objects.published().reached_in([country]).for_list().in_time()),
        stances=list(Stance.objects.published().of_country(country).for_list()),
    )


class HostList(RecordList):
    """Countries in which rounds were held, most often first."""

    model = Country
    filterset_class = CountryFilter
    collection = "countries"
    template_name = "events/host_list.html"

    def rows(self, records: Any) -> Any:
        return records.hosting().for_list()

    def get_queryset(self) -> QuerySet[Any]:
        return super().get_queryset().order_by("-held_count", "name", "id")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        counts = places_by_year(Round.objects.published().held())
        return super().get_context_data(map=host_map(counts), **kwargs)


class HostDetail(RecordDetail):
    """One country: what it hosted, in which part, and what stands for or against it."""

    model = Country
    template_name = "events/host_detail.html"

    def get_object(self, queryset: QuerySet[Any] | None = None) -> Any:
        self.kwargs["slug"] = self.kwargs["slug"].lower()
        return super().get_object(queryset)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        hosting = hosting_of(self.object)
        return super().get_context_data(
            hosting=hosting,
            comparison=Comparison([hosting]),
            statements=self.object.statements.published().for_list().in_time(),
            disagreements=self.object.disagreements.published().for_list(),
            **kwargs,
        )


class HostComparison(TemplateView):
    """Up to six countries side by side: is one an alternative to another?"""

    template_name = "events/host_compare.html"

    def get(self, *args: Any, **kwargs: Any) -> HttpResponse:
        wanted = [code.strip().lower() for code in self.request.GET.getlist("country")]
        self.codes = list(dict.fromkeys(code for code in wanted if code))
        published = Country.objects.published().with_local_names()
        found = published.by_slug(self.codes[:AT_MOST])
        self.unknown = [code for code in self.codes[:AT_MOST] if code not in found]
        self.countries = [found[code] for code in self.codes if code in found]
        response = super().get(*args, **kwargs)
        response.status_code = 400 if self.unknown or len(self.codes) > AT_MOST else 200
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            comparison=Comparison([hosting_of(country) for country in self.countries]),
            chosen=self.countries,
            query=urlencode([*(("country", c.slug) for c in self.countries), ("happened", "true")]),
            unknown=self.unknown,
            too_many=len(self.codes) > AT_MOST,
            at_most=AT_MOST,
            choices=Country.objects.published().hosting().by_name(),
            **kwargs,
        )
