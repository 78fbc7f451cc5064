"""How much one visitor may ask of the API in a minute: by address, or by token when one is given.

Counted in each web process for itself, by a bucket that refills all the time: `API_RATE` requests
a minute for an address, `API_TOKEN_RATE` for a token of `API_TOKENS`. 0 is no limit.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections import OrderedDict
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _

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
