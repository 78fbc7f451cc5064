"""The policy a browser gets with every page."""

import pytest
from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.test import RequestFactory

from core.security import STRICT, ContentSecurityPolicyMiddleware, relaxed


def policy(response: HttpResponseBase) -> dict[str, str]:
    directives = response.headers["Content-Security-Policy"].split("; ")
    return dict(directive.split(" ", 1) for directive in directives)


def answered(view) -> HttpResponseBase:
    return ContentSecurityPolicyMiddleware(view)(RequestFactory().get("/"))


@pytest.mark.parametrize("path", ["/admin/login/", "/no-such-page/"])
@pytest.mark.django_db
def test_every_answer_carries_the_strict_policy(client, path):
    response = client.get(path)
    assert response.headers["Content-Security-Policy"] == STRICT
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "same-origin"
    assert response.headers["Cross-Origin-Opener-Policy"] == "same-origin"


def test_the_strict_policy_lets_nothing_inline_run():
    assert "unsafe" not in STRICT
    assert policy(answered(lambda request: HttpResponse()))["default-src"] == "'none'"


def test_one_view_may_be_framed_and_keeps_all_else():
    @relaxed(frame_ancestors="*")
    def view(request):
        return HttpResponse()

    strict = policy(answered(lambda request: HttpResponse()))
    loose = policy(answered(view))
    assert loose.pop("frame-ancestors") == "*"
    assert strict.pop("frame-ancestors") == "'none'"
    assert loose == strict
    assert answered(view).xframe_options_exempt is True


def test_other_relaxed_views_may_not_be_framed():
    @relaxed(style_src="'self' 'unsafe-inline'")
    def view(request):
        return HttpResponse()

    assert policy(answered(view))["style-src"] == "'self' 'unsafe-inline'"
    assert policy(answered(view))["frame-ancestors"] == "'none'"
    assert answered(view).xframe_options_exempt is False


@pytest.mark.django_db
def test_health(client):
    response = client.get("/health/")
    assert (response.status_code, response.content) == (200, b"ok")
    assert client.post("/health/").status_code == 405
