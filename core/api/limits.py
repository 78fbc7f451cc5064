"""How much one visitor may ask: so many requests a minute of the API, and so long a query of all.

Requests are counted by address, or by token when one is given, in each web process for itself, by a
bucket that refills all the time: `API_RATE` requests a minute for an address, `API_TOKEN_RATE` for
a token of `API_TOKENS`. The database ends a query that takes longer than `QUERY_SECONDS`. 0 is no
limit.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.template import loader
from django.utils.translation import gettext as _
from psycopg2.errors import QueryCanceled

from core.api.problems import ApiError

REMEMBERED = 100_000
"""How many visitors are counted at once; the ones not seen longest are forgotten first."""


class Buckets:
    """A bucket a visitor: full at first, emptied by one a request, refilled evenly."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.levels: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, visitor: str, a_minute: int) -> float:
        """Take one; 0, or the seconds until there is one again."""
        now = time.monotonic()
        with self.lock:
            level, seen = self.levels.pop(visitor, (float(a_minute), now))
            level = min(float(a_minute), level + (now - seen) * a_minute / 60)
            waits = 0.0 if level >= 1 else (1 - level) * 60 / a_minute
            self.levels[visitor] = (level if waits else level - 1, now)
            if len(self.levels) > REMEMBERED:
                self.levels.popitem(last=False)
        return waits


class RateLimit:
    """Middleware in front of everything under /api/."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self.buckets = Buckets()

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if not request.path.startswith("/api/") or request.method == "OPTIONS":
            return self.get_response(request)
        try:
            visitor, a_minute = visitor_of(request)
        except ApiError as error:
            return error.response(request)
        waits = self.buckets.wait(visitor, a_minute) if a_minute else 0
        if waits:
            seconds = str(int(waits) + 1)
            detail = _("More than %(rate)d requests a minute. Try again in %(seconds)s s.")
            refusal = ApiError(
                429, detail % {"rate": a_minute, "seconds": seconds}, Retry_After=seconds
            )
            return refusal.response(request)
        return self.get_response(request)


def limit_queries(connection: Any, **_signal: Any) -> None:
    """Have the database end what takes longer than `QUERY_SECONDS`; for each new connection."""
    with connection.cursor() as cursor:
        cursor.execute(f"SET statement_timeout = '{settings.QUERY_SECONDS}s'")


def took_too_long(error: Exception) -> bool:
    """Whether the database ended a query for the time it took."""
    return isinstance(error.__cause__, QueryCanceled)


class TooLong:
    """Middleware: 503, and what to do about it, for a question that takes too long to answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponseBase | None:
        """The answer instead of an error, when it is this one."""
        if not took_too_long(error):
            return None
        if request.path.startswith(settings.API_PATHS):
            detail = _("This takes longer than %(seconds)d s to answer. Narrow it by a filter.")
            return ApiError(503, detail % {"seconds": settings.QUERY_SECONDS}).response(request)
        # As after any fault: what the page would ask of the request may take too long again.
        return HttpResponse(loader.render_to_string("503.html"), status=503)


def visitor_of(request: HttpRequest) -> tuple[str, int]:
    """Who asks, and how often they may; 401 for a token nobody was given."""
    kind, _space, token = request.META.get("HTTP_AUTHORIZATION", "").partition(" ")
    if kind.lower() == "bearer":
        known = hashlib.sha256(token.strip().encode()).hexdigest()
        if known not in settings.API_TOKENS:
            raise ApiError(401, _("This token is not known."), WWW_Authenticate="Bearer")
        return known, settings.API_TOKEN_RATE
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "") if settings.BEHIND_PROXY else ""
    address = forwarded.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")
    return address, settings.API_RATE
