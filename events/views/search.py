"""The search page: anything by any of its names, in any language, or by what it says."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.utils.cache import patch_vary_headers
from django.views.generic import TemplateView

from core.search.asking import LONGEST
from events.search import BY_KEY, find

LAST_PAGE = 100


class Search(TemplateView):
    """Results by kind, or a page of one kind; only the results themselves when htmx asks."""

    template_name = "search/page.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.kind = request.GET.get("kind", "")
        page = request.GET.get("page", "1")
        if self.kind and self.kind not in BY_KEY:
            return HttpResponseBadRequest("kind: one of " + ", ".join(BY_KEY))
        is_number = page.isascii() and page.isdigit() and len(page) < 5
        if not (is_number and 1 <= int(page) <= LAST_PAGE):
            return HttpResponseBadRequest(f"page: a number from 1 to {LAST_PAGE}")
        self.page = int(page)
        response = super().get(request, *args, **kwargs)
        patch_vary_headers(response, ["HX-Request"])
        return response

    def get_template_names(self) -> list[str]:
        asked_by_htmx = "HX-Request" in self.request.headers
        return ["search/results.html" if asked_by_htmx else self.template_name]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        typed = self.request.GET.get("q", "")
        return super().get_context_data(
            results=find(typed, self.kind, self.page),
            kind=BY_KEY.get(self.kind),
            page=self.page,
            longest=LONGEST,
            **kwargs,
        )
