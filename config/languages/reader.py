"""The language a reader gets: the one asked for in the address, else the one chosen before, else
the one the browser prefers.

`?lang=kk` on any page answers in Kazakh and remembers it in a cookie. The parameter is taken out
of the query before a view reads it: it is no filter, and links on the page need not carry it.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.locale import LocaleMiddleware
from django.utils import translation
from django.utils.cache import patch_vary_headers

PARAMETER = "lang"
REMEMBERED_FOR = 365 * 24 * 60 * 60
"""Seconds the choice is remembered."""


class ReadersLanguage(LocaleMiddleware):
    """Answers in the reader's language. Addresses of the API have no such parameter."""

    def process_request(self, request: HttpRequest) -> None:
        super().process_request(request)
        if request.path.startswith(settings.API_PATHS) or PARAMETER not in request.GET:
            return
        query = request.GET.copy()
        asked = query.pop(PARAMETER)[-1]
        request.GET = query  # type: ignore[assignment]
        if asked in dict(settings.LANGUAGES):
            translation.activate(asked)
            request.LANGUAGE_CODE = asked
            request.language_asked = asked  # type: ignore[attr-defined]

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> Any:
        asked = getattr(request, "language_asked", "")
        if asked:
            response.set_cookie(
                settings.LANGUAGE_COOKIE_NAME,
                asked,
                max_age=REMEMBERED_FOR,
                secure=settings.HTTPS,
                httponly=True,
                samesite="Lax",
            )
        if not request.path.startswith(settings.API_PATHS):
            patch_vary_headers(response, ["Cookie"])
        return super().process_response(request, response)
