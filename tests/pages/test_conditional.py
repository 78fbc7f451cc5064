"""Pages for visitors without a session: an ETag, 304 while nothing changes, kept answers."""

import pytest
from django.contrib.auth.models import User
from django.db import connections
from django.test import Client, override_settings
from django.utils import timezone

from tests import factories as make
from tests.api.test_conditional import heard
from tests.pages.addresses import EVERY

MORE = (
    "/api/docs/",
    "/changes.atom",
    "/negotiations/astana-process/embed/",
    "/robots.txt",
    "/rounds/astana-r22/cite.bib",
    "/search/",
    "/sitemap.xml",
)
PAGE = "/rounds/one/"


@pytest.mark.parametrize("address", [*EVERY, *MORE])
def test_every_page_is_sent_once(client, starter_facts, db, address):
    fresh = client.get(address)
    assert fresh["Cache-Control"] == "public, max-age=0, must-revalidate"
    again = client.get(address, headers={"if-none-match": fresh["ETag"]})
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", fresh["ETag"])
    assert {"Accept-Language", "Cookie", "HX-Request"} <= set(fresh["Vary"].split(", "))
    assert set(again["Vary"].split(", ")) == set(fresh["Vary"].split(", "))


@pytest.fixture
def tag(client, db):
    make.round_(slug="one")
    return client.get(PAGE)["ETag"]


def test_a_change_of_facts_is_shown(client, tag):
    make.round_(slug="two")
    assert client.get(PAGE, headers={"if-none-match": tag}).status_code == 200


def test_another_day_is_another_page(client, tag, monkeypatch):
    tomorrow = timezone.localdate() + timezone.timedelta(days=1)
    monkeypatch.setattr("core.conditional.timezone.localdate", lambda: tomorrow)
    assert client.get(PAGE, headers={"if-none-match": tag}).status_code == 200


@pytest.mark.parametrize(
    ("path", "headers", "cookies"),
    [
        (PAGE, {"accept-language": "ru"}, {}),
        (PAGE, {"hx-request": "true"}, {}),
        (PAGE, {}, {"django_language": "kk"}),
        (PAGE, {}, {"sessionid": "of-somebody"}),
        (PAGE, {}, {"messages": "for-somebody"}),
        (f"{PAGE}?lang=ru", {}, {}),
    ],
)
def test_an_etag_is_good_for_one_sort_of_visitor_only(client, tag, path, headers, cookies):
    client.cookies.load(cookies)
    answer = client.get(path, headers={"if-none-match": tag, **headers})
    assert answer.status_code == 200
    assert answer.headers.get("ETag") != tag


@pytest.mark.parametrize("path", ["/rounds/nothing/", "/rounds/?contry=kz", "/health/", "/admin/"])
def test_what_is_no_page_of_the_facts_has_no_etag(client, db, path):
    assert "ETag" not in client.get(path)


def test_a_choice_of_language_is_kept_for_nobody_else(client, db):
    chosen = client.get("/about/?lang=ru")
    assert chosen.cookies
    assert "public" not in chosen.headers.get("Cache-Control", "")


def test_an_editor_is_never_given_a_kept_page(transactional_db):
    with override_settings(CACHE_MEGABYTES=1):
        client = Client()
        make.round_(slug="one")
        heard()
        client.get(PAGE)
        assert client.get(PAGE)["Age"] == "0"
        client.force_login(User.objects.create(username="editor", is_staff=True))
        shown = client.get(PAGE)
        assert "Age" not in shown
        assert "ETag" not in shown
    connections["default"].close()
