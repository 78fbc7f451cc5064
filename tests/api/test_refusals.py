"""Errors in one shape, limits, methods, and visitors from other sites."""

import hashlib
import json

import pytest
from django.db import connection
from django.test import Client, override_settings

from core.api.limits import limit_queries
from tests import factories as make


def problem(response, status):
    assert response.status_code == status, response.content
    assert response["Content-Type"] == "application/problem+json"
    assert response["Access-Control-Allow-Origin"] == "*"
    body = json.loads(response.content)
    assert (body["status"], body["type"]) == (status, "about:blank")
    assert body["detail"]
    return body


def test_a_problem_names_every_parameter_at_fault_and_the_nearest(client, db):
    make.country()
    body = problem(client.get("/api/v1/rounds/?contry=kz&status=hold&page_size=x&country=kx"), 400)
    assert body["title"] == "Bad Request"
    assert body["instance"].startswith("/api/v1/rounds/?contry=kz")
    assert [(error["parameter"], error["nearest"]) for error in body["errors"]] == [
        ("contry", "country"),
        ("status", "held"),
        ("country", "kz"),
        ("page_size", None),
    ]


def test_a_problem_speaks_the_language_asked_for(client, db):
    [error] = problem(client.get("/api/v1/rounds/?dates=2017-13"), 400)["errors"]
    assert error["nearest"] == "2017-12"


@pytest.mark.parametrize(
    "path",
    [
        "/api/v1/nothing/",
        "/api/v1/rounds/nothing/",
        "/api/v1/rounds/nothing.csv",
        "/api/v1/rounds/%00/",
        "/api/v1/rounds/" + "a" * 2000 + "/",
        "/api/v1/rounds/😀/",
        "/api/v1/citations/round~a~b/",
        "/api/v2/rounds/",
    ],
)
def test_what_is_not_there_is_a_problem_too(client, db, path):
    problem(client.get(path), 404)


@pytest.mark.parametrize(
    "query",
    [
        "q=%00",
        "q=%EF%BF%BE%F4%8F%BF%BF",
        "dates=9999-12-31/..",
        "dates=0001/9999",
        "after=9999&before=0001",
        "number=2147483647",
        "q=%25_%5C'\"",
        "fields=" + ",".join(["slug"] * 300),
        "status=&" * 30,
        "status[]=held",
        "actor_role=:::",
        "ordering=-date;DROP",
        "&&&=&=x",
        "page_size=500&page=200",
    ],
)
def test_no_input_is_an_error_of_ours(client, db, query):
    assert client.get(f"/api/v1/rounds/?{query}").status_code in {200, 400}


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_the_api_is_for_reading(client, db, method):
    response = getattr(client, method)("/api/v1/rounds/", "{}", content_type="application/json")
    problem(response, 405)
    assert response["Allow"] == "GET, HEAD, OPTIONS"


def test_any_site_may_ask(client, db):
    preflight = client.options("/api/v1/rounds/", headers={"origin": "https://example.org"})
    assert (preflight.status_code, preflight.content) == (204, b"")
    assert preflight["Access-Control-Allow-Origin"] == "*"
    assert preflight["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    answer = client.get("/api/v1/rounds/")
    assert answer["Access-Control-Expose-Headers"] == "ETag, Link, Age, Retry-After"


class TestLimits:
    @pytest.fixture(autouse=True)
    def few(self, db):
        token = hashlib.sha256(b"let me in").hexdigest()
        with override_settings(API_RATE=3, API_TOKEN_RATE=5, API_TOKENS=frozenset({token})):
            yield

    def statuses(self, client, times, **extra):
        return [client.get("/api/v1/", **extra).status_code for _ in range(times)]

    def test_an_address_may_ask_so_often_and_then_must_wait(self):
        client = Client()
        assert self.statuses(client, 4) == [200, 200, 200, 429]
        refused = client.get("/api/v1/")
        problem(refused, 429)
        assert 1 <= int(refused["Retry-After"]) <= 21
        assert self.statuses(client, 1, REMOTE_ADDR="192.0.2.7") == [200]
        assert client.get("/health/").status_code == 200

    def test_a_token_has_a_limit_of_its_own(self):
        client = Client(headers={"authorization": "Bearer let me in"})
        assert self.statuses(client, 6) == [200] * 5 + [429]

    def test_an_unknown_token_is_refused(self):
        refused = Client(headers={"authorization": "Bearer guess"}).get("/api/v1/")
        problem(refused, 401)
        assert refused["WWW-Authenticate"] == "Bearer"

    def test_behind_a_proxy_the_address_it_saw_counts(self, settings):
        client = Client()
        seen = {"headers": {"x-forwarded-for": "203.0.113.9, 192.0.2.1"}}
        other = {"headers": {"x-forwarded-for": "203.0.113.9, 192.0.2.2"}}
        settings.BEHIND_PROXY = True
        assert self.statuses(client, 4, **seen) == [200, 200, 200, 429]
        assert self.statuses(client, 1, **other) == [200]
        settings.BEHIND_PROXY = False
        assert self.statuses(client, 4, **other) == [200, 200, 200, 429]

    def test_the_bucket_fills_again(self, monkeypatch):
        now = [1000.0]
        monkeypatch.setattr("core.api.limits.time.monotonic", lambda: now[0])
        client = Client()
        assert self.statuses(client, 4) == [200, 200, 200, 429]
        now[0] += 20
        assert self.statuses(client, 2) == [200, 429]


class TestQueriesThatTakeTooLong:
    @pytest.fixture(autouse=True)
    def slow(self, db):
        """A base in which every query for rounds takes longer than it may."""
        make.round_()
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE events_round RENAME TO all_rounds")
            cursor.execute(
                "CREATE VIEW events_round AS SELECT r.* FROM all_rounds r,"
                " (SELECT pg_sleep(60)) AS sleeps"
            )
            cursor.execute("SET LOCAL statement_timeout = '20ms'")

    @pytest.mark.parametrize(
        "path",
        [
            "/api/v1/rounds/",
            "/api/v1/rounds/?count=exact",
            "/api/v1/rounds/facets/",
            "/api/v1/rounds.csv",
        ],
    )
    def test_are_a_problem_of_the_question(self, client, path):
        body = problem(client.get(path), 503)
        assert "Narrow it" in body["detail"]

    def test_are_a_page_that_says_so(self, client):
        answer = client.get("/rounds/")
        assert answer.status_code == 503
        assert "add a filter" in answer.text
        # Nothing in it is asked of the request or of who sent it.
        assert "aria-current" not in answer.text


@pytest.mark.parametrize(("seconds", "shown"), [(30, "30s"), (0, "0")])
def test_visitors_queries_have_a_limit(db, settings, seconds, shown):
    settings.QUERY_SECONDS = seconds
    limit_queries(connection)
    with connection.cursor() as cursor:
        cursor.execute("SHOW statement_timeout")
        assert cursor.fetchone() == (shown,)
        cursor.execute("RESET statement_timeout")
