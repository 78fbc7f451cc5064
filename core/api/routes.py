"""The addresses of the collections: pages, exports by suffix, records, facets."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, re_path
from django.utils.translation import gettext as _

from core.api.formats import Json
from core.api.problems import ApiError
from core.api.viewsets import RecordViewSet, answer, origin_of
from core.conditional import public

SUFFIX = r"\.(?P<suffix>[a-z]{2,8})/?$"


def routes(collections: Sequence[type[RecordViewSet]]) -> list[URLPattern]:
    """The URL patterns of these collections, and of their index."""
    found = [path("", index(collections), name="api-index")]
    for viewset in collections:
        name = viewset.collection
        listed: dict[str, Any] = {"get": "list"}
        one: dict[str, Any] = {"get": "retrieve"}
        found += [
            path(f"{name}/", viewset.as_view(listed), name=f"api-{name}"),
            path(f"{name}/facets/", viewset.as_view({"get": "facets"}), name=f"api-{name}-facets"),
            re_path(rf"^{name}{SUFFIX}", viewset.as_view(listed, schema=None)),
            re_path(
                rf"^{name}/(?P<slug>[^/]+){_suffixes(viewset)}", viewset.as_view(one, schema=None)
            ),
            path(f"{name}/<str:slug>/", viewset.as_view(one), name=f"api-{name}-detail"),
        ]
    return found


def _suffixes(viewset: type[RecordViewSet]) -> str:
    # Slugs have dots of their own: only a known format is a suffix.
    return rf"\.(?P<suffix>{'|'.join(one.suffix for one in viewset.formats)})/?$"


def index(collections: Sequence[type[RecordViewSet]]) -> Callable[[HttpRequest], HttpResponse]:
    """The view that lists the collections."""

    def api_index(request: HttpRequest) -> HttpResponse:
        origin = origin_of(request)
        listed = {
            one.collection: {
                "url": f"{origin}{request.path}{one.collection}/",
                "about": (one.serializer_class.__doc__ or "").partition("\n")[0],
                "formats": [form.suffix for form in one.formats],
            }
            for one in collections
        }
        body = {
            "schema": f"{origin}/api/schema/",
            "documentation": f"{origin}/api/docs/",
            "collections": listed,
        }
        return public(answer(Json(), json.dumps(body, ensure_ascii=False)))

    return api_index


def nothing(request: HttpRequest) -> HttpResponse:
    """What is at no known address."""
    return ApiError(404, _("There is nothing at this address.")).response(request)
