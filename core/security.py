"""What a browser may do with our pages: a Content-Security-Policy and its sister headers."""

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from django.http import HttpRequest
from django.http.response import HttpResponseBase

GetResponse = Callable[[HttpRequest], HttpResponseBase]
P = ParamSpec("P")
R = TypeVar("R", bound=HttpResponseBase)

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}


def _written(policy: dict[str, str]) -> str:
    return "; ".join(f"{directive} {sources}" for directive, sources in policy.items())


STRICT = _written(POLICY)
PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"


class ContentSecurityPolicyMiddleware:
    """Sends the strict policy with every answer whose view did not ask for another."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        headers = response.headers
        headers.setdefault("Content-Security-Policy", STRICT)
        headers.setdefault("Permissions-Policy", PERMISSIONS)
        return response


def relaxed(**directives: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Give one view a policy that differs from the strict one.

    Directives are written with underscores: `@relaxed(frame_ancestors="*")` lets any site show the
    view in a frame, `@relaxed(style_src="'self' 'unsafe-inline'")` lets it style inline.
    """
    policy = _written({**POLICY, **{key.replace("_", "-"): v for key, v in directives.items()}})

    def decorate(view: Callable[P, R]) -> Callable[P, R]:
        @wraps(view)
        def wrapped(*args: P.args, **kwargs: P.kwargs) -> R:
            response: Any = view(*args, **kwargs)
            response.headers["Content-Security-Policy"] = policy
            response.xframe_options_exempt = "frame_ancestors" in directives
            return response

        return wrapped

    return decorate
