"""Pages: no row lost or seen twice, whatever is missing, tied, or inserted meanwhile."""

import json
from urllib.parse import quote

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.pagination import Cursor
from tests import factories as make

DATES = [
    "",
    "2017",
    "2017-01-23",
    "2017-01-23/..",
    "../2017-01-23",
    "2017-01-23/2017-01-24",
    "2018",
]


def get(client, path):
    response = client.get(path.removeprefix("http://testserver"))
    assert response.status_code == 200, response.content
    return json.loads(response.content), response


def walk(client, path, direction="next"):
    """Slugs of the pages from this one on."""
    pages = []
    while path:
        body, _ = get(client, path)
        pages.append([one["slug"] for one in body["results"]])
        path = body[direction]
    return pages


def rounds(dates, numbers=None):
    format_ = make.negotiation(slug="talks")
    for place, date in enumerate(dates):
        number = numbers[place] if numbers else None
        make.round_(negotiation=format_, slug=f"r{place}", dates=date, number=number)


@pytest.mark.django_db
@pytest.mark.parametrize("ordering", ["date", "-date", "title", "-title", "number", "-number"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=8)
@given(st.lists(st.sampled_from(DATES), min_size=1, max_size=9), st.integers(1, 4))
def test_every_round_is_on_one_page_and_back(client, ordering, dates, size):
    with transaction.atomic():
        rounds(dates)
        path = f"/api/v1/rounds/?ordering={ordering}&page_size={size}"
        whole = walk(client, f"/api/v1/rounds/?ordering={ordering}")[0]
        pages = walk(client, path)
        assert [slug for page in pages for slug in page] == whole
        assert sorted(whole) == sorted(f"r{place}" for place in range(len(dates)))
        last = path
        while (body := get(client, last)[0])["next"]:
            last = body["next"]
        assert walk(client, last, "previous") == pages[::-1]
        transaction.set_rollback(True)


def test_undated_rounds_come_last_in_either_direction(client, db):
    rounds(["", "2017", "2016"])
    assert walk(client, "/api/v1/rounds/") == [["r2", "r1", "r0"]]
    assert walk(client, "/api/v1/rounds/?ordering=-date") == [["r1", "r2", "r0"]]


def test_a_row_inserted_before_the_cursor_shifts_nothing(client, db):
    rounds(["2011", "2012", "2013", "2014"])
    first, _ = get(client, "/api/v1/rounds/?page_size=2")
    make.round_(slug="early", dates="2010")
    assert walk(client, first["next"]) == [["r2", "r3"]]


def test_the_neighbours_stand_in_the_link_header_too(client, db):
    rounds(["2011", "2012", "2013"])
    first, response = get(client, "/api/v1/rounds/?page_size=1&status=held")
    assert response["Link"] == f'<{first["next"]}>; rel="next"'
    second, response = get(client, first["next"])
    assert response["Link"] == f'<{second["next"]}>; rel="next", <{second["previous"]}>; rel="prev"'
    assert "status=held" in second["next"]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("", 3),
        ("page_size=3", 3),
        ("page_size=2", None),
        ("page_size=2&count=exact", 3),
        ("page_size=2&page=2", 3),
        ("page_size=2&page=2&count=none", None),
        ("page_size=2&page=9", 3),
    ],
)
def test_the_count_is_given_when_asked_for_or_free(client, db, query, count):
    rounds(["2011", "2012", "2013"])
    assert get(client, f"/api/v1/rounds/?{query}")[0]["count"] == count


def test_pages_by_number_follow_each_other(client, db):
    rounds(["2011", "2012", "2013"])
    assert walk(client, "/api/v1/rounds/?page=1&page_size=2") == [["r0", "r1"], ["r2"]]
    assert walk(client, "/api/v1/rounds/?page=2&page_size=2", "previous") == [["r2"], ["r0", "r1"]]


@pytest.mark.parametrize("cursor", ["x", "~", "W10~abc", "é", "%00", "a" * 3000])
def test_a_cursor_we_never_gave_is_refused(client, db, cursor):
    response = client.get(f"/api/v1/rounds/?cursor={quote(cursor, safe='%')}")
    assert response.status_code == 400
    assert json.loads(response.content)["errors"][0]["parameter"] == "cursor"


def test_a_cursor_is_good_for_its_own_order_only(client, db):
    rounds(["2011", "2012"])
    first, _ = get(client, "/api/v1/rounds/?page_size=1")
    response = client.get(first["next"].removeprefix("http://testserver") + "&ordering=title")
    assert response.status_code == 400


@given(st.text(max_size=9), st.booleans(), st.lists(st.text(max_size=9), max_size=4))
def test_a_cursor_is_read_as_it_was_written(order, backwards, place):
    cursor = Cursor(order, tuple(place), backwards)
    assert Cursor.read(str(cursor)) == cursor


@pytest.mark.parametrize(
    "query",
    ["page=0", "page=-1", "page=201", "page=x", "page_size=0", "page_size=501", "page_size=1.5",
     "count=all", "page=1&page=2", "page=1&cursor=x", "fields=slog", "include=everything",
     "bom=maybe",
        "status=",
        "ordering=",
        "cursor=",
        "fields=",
        "format=",
        "count=", "format=xml"],
)  # fmt: skip
def test_an_option_that_makes_no_sense_is_refused_by_name(client, db, query):
    response = client.get(f"/api/v1/rounds/?{query}")
    assert response.status_code == 400
    errors = json.loads(response.content)["errors"]
    assert {error["parameter"] for error in errors} <= {
        part.split("=")[0] for part in query.split("&")
    }
