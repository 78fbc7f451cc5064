"""Sets too large to be read whole: facets are estimated and say so, counts stop somewhere."""

import json

import pytest
from django.db import transaction

from bench.api.generate import generate
from core.api.sampling import draw, id_ranges, room
from events.models import EveryCitation, Round
from events.search import find

ROUNDS = 2_000


@pytest.fixture(scope="module")
def many(starter_facts, django_db_blocker):
    """Two thousand rounds beside the starter facts, while the tests of this module run."""
    with django_db_blocker.unblock(), transaction.atomic():
        generate(ROUNDS)
        yield
        transaction.set_rollback(True)


@pytest.fixture(autouse=True)
def too_many(many, db, monkeypatch):
    """So many that they are not read whole."""
    monkeypatch.setattr("core.pagination.pages.LARGEST_COUNT", 500)
    monkeypatch.setattr("sources.pages.LARGEST_COUNT", 500)
    monkeypatch.setattr("core.api.facets.SMALL", 0)
    monkeypatch.setattr("core.api.facets.LARGEST_COUNTED", 500)
    monkeypatch.setattr("events.views.overview.LARGEST_COUNT", 500)
    monkeypatch.setattr("core.api.facets.DRAWN", 1_000)


def get(client, path):
    response = client.get(path)
    assert response.status_code == 200, response.content
    return json.loads(response.content)


def looked_at(told):
    """How many records were looked at: those drawn, or all there are."""
    return told["count"] if told["exact"] else told["sample"]


def by_value(values):
    return {one["value"]: one["count"] for one in values}


def _chance(count, of, sample):
    """How far an estimate of `count` among `of` lies off by chance: five standard deviations of
    what `sample` records give, once in a million, and what the number of all may be off."""
    share = count / of
    return 5 * of * (share * (1 - share) / sample) ** 0.5 + 0.15 * count


@pytest.mark.parametrize("query", ["", "happened=true", "level=minister&level=envoy"])
def test_a_large_set_is_estimated(client, query):
    rough = get(client, f"/api/v1/rounds/facets/?{query}")
    exact = get(client, f"/api/v1/rounds/facets/?{query}&count=exact")
    assert (rough["exact"], exact["exact"], exact["sample"]) == (False, True, None)
    assert 100 < rough["sample"] <= 1_000
    assert rough["count"] == pytest.approx(exact["count"], rel=0.25)
    for name in ("status", "level", "role"):
        estimated, counted = by_value(rough["facets"][name]), by_value(exact["facets"][name])
        assert set(estimated) <= set(counted)
        for value, count in counted.items():
            within = _chance(count, exact["count"], rough["sample"])
            assert estimated.get(value, 0) == pytest.approx(count, abs=within), (name, value)
    assert get(client, f"/api/v1/rounds/facets/?{query}") == rough


@pytest.mark.parametrize("query", ["", "happened=true"])
def test_whatever_is_asked_of_a_small_base_is_counted(client, monkeypatch, query):
    monkeypatch.setattr("core.api.facets.SMALL", 10**9)
    told = get(client, f"/api/v1/rounds/facets/?{query}")
    assert told == get(client, f"/api/v1/rounds/facets/?{query}&count=exact")
    assert told["count"] > 500


def test_of_a_middling_set_the_number_is_counted_and_its_parts_estimated(client, monkeypatch):
    monkeypatch.setattr("core.api.facets.MOST_READ", 100)
    query = "after=2017"
    monkeypatch.setattr("core.api.facets.LARGEST_COUNTED", 10_000)
    rough = get(client, f"/api/v1/rounds/facets/?{query}")
    exact = get(client, f"/api/v1/rounds/facets/?{query}&count=exact")
    assert rough["count"] == exact["count"] > 100
    assert (rough["exact"], rough["sample"]) == (False, 100)
    estimated, counted = (by_value(one["facets"]["status"]) for one in (rough, exact))
    for value, count in counted.items():
        within = _chance(count, exact["count"], 100)
        assert estimated.get(value, 0) == pytest.approx(count, abs=within), value


@pytest.mark.parametrize("query", ["negotiation=astana-process", "country=kz&after=2017"])
def test_a_small_set_of_a_large_base_is_counted(client, query):
    facets = get(client, f"/api/v1/rounds/facets/?{query}")
    counted = get(client, f"/api/v1/rounds/?{query}&count=exact")
    assert (facets["exact"], facets["sample"]) == (True, None)
    assert facets["count"] == counted["count"] > 0


@pytest.mark.parametrize(
    "address",
    [
        *("rounds/facets/?actor=russia", "rounds/facets/?dates=1950/1989"),
        *("rounds/facets/?after=1990", "rounds/facets/?before=1990"),
        *("rounds/facets/?country=kz", "rounds/facets/?city=astana"),
        *("participations/facets/?actor=russia", "delegates/facets/?person=sergey-lavrov"),
    ],
)
def test_a_part_is_drawn_from_a_list_of_it(client, monkeypatch, address):
    """Of a part that is small beside its table, as all are here by decree."""
    exact = get(client, f"/api/v1/{address}&count=exact")
    monkeypatch.setattr("core.api.facets.SMALL_PART", 0)
    monkeypatch.setattr("core.api.facets.LARGEST_COUNTED", exact["count"] - 1)
    monkeypatch.setattr("core.api.facets.FEW", 0)
    monkeypatch.setattr("core.api.facets.MOST_READ", 300)
    rough = get(client, f"/api/v1/{address}")
    assert rough["count"] == pytest.approx(exact["count"], rel=0.05)
    assert 0 < looked_at(rough) <= 300
    for name, values in rough["facets"].items():
        counted = by_value(exact["facets"][name])
        assert {one["value"] for one in values} <= set(counted) | {None}


@pytest.mark.parametrize(
    "address",
    [
        *("participations/facets/?country=kz", "participations/facets/?dates=1950/1989"),
        *("participations/facets/?after=1990", "participations/facets/?before=1990"),
        *("delegates/facets/?actor=russia", "participations/facets/?country=kz&role=mediator"),
    ],
)
def test_a_part_is_drawn_from_a_list_of_what_it_hangs_on(client, monkeypatch, address):
    """Rounds are drawn, and all who sat there looked at."""
    exact = get(client, f"/api/v1/{address}&count=exact")
    monkeypatch.setattr("core.api.facets.SMALL_PART", 0)
    monkeypatch.setattr("core.api.facets.LARGEST_COUNTED", exact["count"] // 2)
    monkeypatch.setattr("core.api.facets.FEW", 0)
    rough = get(client, f"/api/v1/{address}")
    assert rough["count"] == pytest.approx(exact["count"], rel=0.4)
    assert 0 < looked_at(rough) <= 250
    for name, values in rough["facets"].items():
        counted = by_value(exact["facets"][name])
        assert {one["value"] for one in values} <= set(counted) | {None}


@pytest.mark.parametrize(
    "address",
    [
        *("rounds/facets/?country=kz&actor=russia", "rounds/facets/?actor=russia&dates=1990/2020"),
        "participations/facets/?actor=russia&country=kz",
    ],
)
def test_where_long_lists_meet_nothing_is_gathered(client, monkeypatch, address):
    exact = get(client, f"/api/v1/{address}&count=exact")
    monkeypatch.setattr("core.api.facets.SMALL_PART", 0)
    monkeypatch.setattr("core.api.facets.FEW", 10)
    rough = get(client, f"/api/v1/{address}")
    assert rough["count"] == pytest.approx(exact["count"], rel=0.4)
    assert 0 < looked_at(rough) <= 250


def test_what_few_long_lists_share_is_told_exactly(client, monkeypatch):
    address = "rounds/facets/?country=kz&actor=russia"
    monkeypatch.setattr("core.api.facets.SMALL_PART", 0)
    monkeypatch.setattr("core.api.facets.FEW", 10)
    monkeypatch.setattr("core.api.facets.MOST_READ", 1_000)
    told = get(client, f"/api/v1/{address}")
    assert told == get(client, f"/api/v1/{address}&count=exact")
    assert told["exact"]


def test_a_set_that_the_planner_thought_small_is_drawn_from_its_list(client, monkeypatch):
    address = "rounds/facets/?actor=russia"
    exact = get(client, f"/api/v1/{address}&count=exact")
    monkeypatch.setattr("core.api.facets.expected", lambda rows: 5)
    monkeypatch.setattr("core.api.facets.SMALL_PART", 0)
    monkeypatch.setattr("core.api.facets.LARGEST_COUNTED", exact["count"] // 2)
    monkeypatch.setattr("core.api.facets.FEW", exact["count"] // 2)
    monkeypatch.setattr("core.api.facets.DRAWN", 10)
    rough = get(client, f"/api/v1/{address}")
    assert not rough["exact"]
    assert rough["count"] == pytest.approx(exact["count"], rel=0.05)


def test_negotiations_of_an_actor_are_drawn_and_asked_one_by_one(client, monkeypatch):
    exact = get(client, "/api/v1/negotiations/facets/?actor=russia&count=exact")
    monkeypatch.setattr("core.api.facets.LARGEST_COUNTED", 10)
    monkeypatch.setattr("core.api.facets.FEW", 0)
    rough = get(client, "/api/v1/negotiations/facets/?actor=russia")
    assert rough["count"] == pytest.approx(exact["count"], rel=0.25)
    counted = by_value(exact["facets"]["kind"])
    assert {one["value"] for one in rough["facets"]["kind"]} <= set(counted)


def test_of_a_set_that_is_estimated_the_commonest_values_are_told(client, monkeypatch):
    monkeypatch.setattr("core.api.facets.MOST_GUESSED", 3)
    rough = get(client, "/api/v1/rounds/facets/")
    exact = get(client, "/api/v1/rounds/facets/?count=exact")
    assert len(rough["facets"]["country"]) == 3 < len(exact["facets"]["country"])


def test_citations_read_backwards_are_the_same(client):
    def slugs(path):
        found = []
        while path:
            page = get(client, path)
            found += [one["slug"] for one in page["results"]]
            path = (page["next"] or "").removeprefix("http://testserver")
        return found

    forwards = slugs("/api/v1/citations/?page_size=500&kind=party&kind=round")
    assert len(forwards) > 700
    down = slugs("/api/v1/citations/?page_size=500&kind=party&kind=round&ordering=-record")
    assert down == forwards[::-1]


def test_citations_of_every_kind_are_drawn(client):
    rough = get(client, "/api/v1/citations/facets/")
    exact = get(client, "/api/v1/citations/facets/?count=exact")
    assert not rough["exact"]
    assert rough["count"] == pytest.approx(exact["count"], rel=0.25)
    estimated, counted = (by_value(one["facets"]["kind"]) for one in (rough, exact))
    for kind in ("round", "participation", "delegate"):
        within = _chance(counted[kind], exact["count"], rough["sample"])
        assert estimated[kind] == pytest.approx(counted[kind], abs=within)


@pytest.mark.parametrize("model", [Round, EveryCitation])
def test_what_is_drawn_is_distinct_and_the_same_every_time(model):
    ranges = id_ranges(model)
    drawn = draw(ranges, 700)
    assert len(set(drawn)) == 700
    assert drawn == draw(ranges, 700)
    every = draw(ranges, 10**7)
    assert len(set(every)) == len(every) == room(ranges)
    assert set(model.objects.values_list("pk", flat=True)) <= set(every)


@pytest.mark.parametrize("words", ["meeting made", "agreed parties"])
def test_of_words_that_nearly_all_have_the_newest_are_found(words, monkeypatch):
    monkeypatch.setattr("core.search.verbs.TITLES", 500)
    [group] = find(words, kind="rounds").groups
    newest = Round.objects.filter(slug__startswith="bench-").in_time(newest_first=True)
    assert [hit.record for hit in group.hits] == list(newest[: len(group.hits)])
    assert len(group.hits) == 30


def test_pages_by_number_of_a_large_set_are_not_counted_unasked(client):
    assert get(client, "/api/v1/rounds/?page=2")["count"] is None
    assert get(client, "/api/v1/rounds/?page=2&count=exact")["count"] > ROUNDS
    assert get(client, "/api/v1/rounds/?page=1&country=kz&before=2018")["count"] > 0


def test_a_page_says_that_there_are_more_than_it_counted(client):
    first = client.get("/rounds/")
    assert "more than 500 rounds" in first.text
    assert "Page 1</span>" in first.text
    assert client.get("/rounds/?page=10").status_code == 200
    assert client.get("/rounds/?page=11").status_code == 404
    assert "more than 500" not in client.get("/rounds/?country=kz&before=2018").text


@pytest.mark.parametrize("page", ["timeline", "network"])
def test_a_picture_of_too_many_is_not_drawn(client, page):
    whole = client.get(f"/{page}/")
    assert "More than a picture can show" in whole.text
    assert "<svg class=" not in whole.text.partition("<main")[2]
    assert "More than a picture" not in client.get(f"/{page}/?country=kz&before=2018").text


def test_the_first_page_leaves_out_a_picture_of_too_many(client, monkeypatch):
    heading = "Since 2008, conflict by conflict"
    assert heading not in client.get("/").text
    monkeypatch.setattr("core.pagination.pages.LARGEST_COUNT", 2 * ROUNDS)
    assert heading in client.get("/").text


def test_a_timeline_of_too_many_says_how_many(client):
    assert "more than 500 rounds" in client.get("/timeline/").text


TOLD = ["/actors/russia/", "/actors/sergey-lavrov/", "/hosts/ch/", "/cities/astana/"]


@pytest.mark.parametrize("page", [*TOLD, "/hosts/compare/?country=kz&country=ch"])
def test_a_page_of_too_many_rounds_tells_the_latest_and_says_so(client, monkeypatch, page):
    said = "this one is made of the latest 20"
    assert "this one is made of the latest" not in client.get(page).text
    monkeypatch.setattr("core.querysets.LARGEST_STORY", 20)
    monkeypatch.setattr("events.querysets.attendance.LARGEST_STORY", 20)
    told = client.get(page)
    assert told.status_code == 200
    assert said in " ".join(told.text.split())


def test_the_rounds_told_are_the_latest(client, monkeypatch):
    monkeypatch.setattr("core.querysets.LARGEST_STORY", 20)
    monkeypatch.setattr("events.querysets.attendance.LARGEST_STORY", 20)
    for page, query in (("/hosts/ch/", "country=ch"), ("/actors/russia/", "actor=russia")):
        newest = get(client, f"/api/v1/rounds/?{query}&ordering=-date&page_size=21")["results"]
        text = client.get(page).text
        shown = [f"/rounds/{one['slug']}/" in text for one in newest]
        assert shown == [True] * 20 + [False], page
