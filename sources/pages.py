"""What every list of records and every record's own page have in common."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import register_converter
from django.urls.converters import StringConverter
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import DetailView, ListView

from core.filters import PAGE_PARAMETERS
from core.pagination import LARGEST_COUNT, counted
from sources.models import RetiredSlug


class RecordSlug(StringConverter):
    """`<record:slug>` in addresses: a NUL names nothing, and PostgreSQL would not look for it."""

    regex = "[^/\0]+"


register_converter(RecordSlug, "record")


class RecordPaginator(Paginator):
    """Pages of a list that is counted only so far, lest a large one be read whole for its length.

    or_more  whether there are more records than `count`, which no page shows
    """

    or_more = False

    @cached_property
    def count(self) -> int:
        found = counted(self.object_list)
        self.or_more = found is None
        return LARGEST_COUNT if found is None else found


class RecordList(ListView):
    """A list narrowed by the FilterSet the API uses for the same query string, fifty a page.

    Subclasses give `model`, `filterset_class` and `collection`, its name in the API, and may give
    `rows` to say which verb fetches a row. A query the FilterSet refuses is answered 400, with its
    reasons beside the form.
    """

    model: Any
    paginate_by = 50
    paginator_class = RecordPaginator
    collection = ""
    filterset_class: Any = None

    def rows(self, records: Any) -> Any:
        """The records as a row needs them."""
        return records.for_list()

    def get_queryset(self) -> QuerySet[Any]:
        records = self.rows(self.model.objects.visible_to(self.request.user))
        self.filterset = self.filterset_class(
            self.request.GET, queryset=records, reserved={*PAGE_PARAMETERS, "form"}
        )
        return self.filterset.qs if self.filterset.is_valid() else records.none()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(
            filterset=self.filterset, collection=self.collection, **kwargs
        )
        paginator = context["paginator"]
        words = _("Not shown")
        if self.filterset.is_valid():
            words = self.filterset.in_words(paginator.count, paginator.or_more)
        return {**context, "in_words": words}

    def render_to_response(self, context: dict[str, Any], **kwargs: Any) -> HttpResponse:
        status = 200 if self.filterset.is_valid() else 400
        return super().render_to_response(context, status=status, **kwargs)


class RecordDetail(DetailView):
    """The page of one record by its slug.

    An address that once led to a record redirects for good (301) to its successor, or answers
    410 with the reason when it has none.
    """

    def get_queryset(self) -> QuerySet[Any]:
        return self.model.objects.visible_to(self.request.user).for_detail()

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return super().get(request, *args, **kwargs)
        except Http404:
            readable = self.model.objects.visible_to(request.user)
            retired = RetiredSlug.of(kwargs["slug"], readable)
            if retired is None:
                raise
            return farewell(request, retired)


def farewell(request: HttpRequest, retired: RetiredSlug) -> HttpResponse:
    """Where a retired address leads: its successor, or why there is none."""
    if retired.successor:
        here = request.path.replace(f"/{retired.slug}/", f"/{retired.successor}/")
        return HttpResponsePermanentRedirect(here)
    return render(request, "410.html", {"retired": retired}, status=410)
