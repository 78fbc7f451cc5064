"""The policy a browser gets with every page, and what another site may not make a browser do."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.test import Client, RequestFactory
from django.urls import get_resolver, reverse

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


def views(resolver: Any, before: str = "") -> Iterator[tuple[str, Any]]:
    for one in resolver.url_patterns:
        address = before + str(one.pattern)
        if hasattr(one, "url_patterns"):
            yield from views(one, address)
        else:
            yield address, one.callback


def test_only_the_api_which_knows_no_sessions_goes_without_the_token_of_a_form():
    exempt = {address for address, view in views(get_resolver()) if hasattr(view, "csrf_exempt")}
    assert {address for address in exempt if not address.startswith("api/")} == set()


WRITES = ("accept", "reject", "undo", "suggest", "proposal")


@pytest.mark.parametrize(
    "address",
    [
        "/admin/login/",
        "/admin/logout/",
        "/admin/events/round/",
        "/admin/events/round/add/",
        "/admin/events/round/1/change/",
        "/admin/events/round/1/delete/",
        "/admin/events/round/1/history/restore/",
        "/admin/intake/articlereading/add/",
        "/admin/intake/articlereading/read/astana/",
        *(reverse(f"admin:intake_{name}", args=[1]) for name in WRITES),
    ],
)
@pytest.mark.django_db
def test_what_another_site_sends_is_refused(address):
    client = Client(enforce_csrf_checks=True)
    client.force_login(User.objects.create_superuser("editor"))
    assert client.post(address, headers={"Origin": "https://elsewhere.example"}).status_code == 403


@pytest.mark.parametrize(
    "onward", ["//elsewhere.example/", "https://elsewhere.example/", "/\\e.com"]
)
@pytest.mark.django_db
def test_a_login_leads_to_no_other_site(client, onward):
    User.objects.create_superuser("editor", password="a long password")
    given = {"username": "editor", "password": "a long password", "next": onward}
    assert client.post("/admin/login/", given).headers["Location"] == "/admin/"
