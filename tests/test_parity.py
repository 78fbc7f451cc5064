"""One query string, one set: page, API, exports, facets and timeline show the same records."""

import csv
import io
import json
import re
from urllib.parse import urlencode

import pytest

from config.api import COLLECTIONS
from events.filters import RoundFilter

pytestmark = pytest.mark.usefixtures("starter_facts", "db")

COMBINED = [
    "negotiation=astana-process&status=held",
    "negotiation=astana-process&negotiation=geneva-syria&after=2017",
    "country=KZ&status=held",
    "country=CH&status=held",
    "country=kz&country=ch&after=2010&before=2020",
    "country=KZ&happened=false",
    "conflict=syria-war&dates=2017",
    "conflict=syria-war&dates=2017&certain=true",
    "conflict=ukraine-war&happened=true",
    "actor=russia&actor=iran&actor=turkiye",
    "actor=russia&actor=ukraine&before=2022-02",
    "actor_role=russia:guarantor&city=astana",
    "actor_role=russia:guarantor&actor_role=iran:guarantor&after=2019",
    "actor_role=switzerland:host&role=mediator",
    "role=mediator&role=facilitator&country=ch",
    "role=observer&number=13&number=14",
    "level=head_of_state_or_government&country=ru",
    "level=minister&level=envoy&status=held&after=2015",
    "track=1.5",
    "track=1&kind=summit&happened=true",
    "mode=in_person&kind=plenary_round&city=geneva",
    "outcome=ceasefire",
    "outcome=joint_statement&outcome=communique&negotiation=astana-process",
    "needs_source=true&country=kz",
    "needs_source=false&conflict=karabakh",
    "disputed=true",
    "disputed=true&negotiation=astana-process",
    "q=astana&status=held",
    "q=Астан",
    "number=1&ordering=-date",
    "number=22",
    "dates=2014/2015&ordering=title",
    "after=2024&happened=true&ordering=-title",
    "status=cancelled&status=postponed&status=offered&status=proposed",
    "method=good_offices",
]
# Not countries: their page, /hosts/, shows only those that were to host something.
PAGES = (
    *("actors", "agreements", "cities", "conflicts", "disagreements", "negotiations"),
    *("rounds", "sources", "statements", "venues"),
)
EXAMPLES = [
    (one.collection, name, filter_.example)
    for one in COLLECTIONS
    for name, filter_ in one.filterset_class.base_filters.items()
]
SETS = list(
    dict.fromkeys(
        [
            *COMBINED,
            *(
                urlencode({name: one.example})
                for name, one in RoundFilter.base_filters.items()
                if name != "certain"
            ),
        ]
    )
)


def by_api(client, collection, query):
    found, path = [], f"/api/v1/{collection}/?{query}&page_size=100"
    while path:
        response = client.get(path)
        assert response.status_code == 200, response.content
        page = json.loads(response.content)
        found += page["results"]
        path = (page["next"] or "").removeprefix("http://testserver")
    return found


def streamed(client, path):
    return b"".join(client.get(path).streaming_content).decode()


def linked(response):
    """Slugs of the rounds that the main part of a page leads to."""
    assert response.status_code == 200
    main = response.content.decode().partition("<main")[2].partition("</main>")[0]
    return set(re.findall(r'href="/rounds/([^/"?]+)/"', main))


def by_csv(client, collection, query):
    text = streamed(client, f"/api/v1/{collection}.csv?{query}")
    return [one["slug"] for one in csv.DictReader(io.StringIO(text))]


def by_page(client, collection, query):
    """Slugs of the records on all pages of a list for readers."""
    found, number = [], 1
    while True:
        page = client.get(f"/{collection}/?{query}&page={number}")
        assert page.status_code == 200
        found += [record.slug for record in page.context["object_list"]]
        if not page.context["page_obj"].has_next():
            return found
        number += 1


def facets_of(client, collection, query):
    return json.loads(client.get(f"/api/v1/{collection}/facets/?{query}").content)


@pytest.mark.parametrize(("collection", "name", "example"), EXAMPLES)
def test_every_filter_answers_its_own_example(client, collection, name, example):
    query = urlencode({name: example})
    slugs = [one["slug"] for one in by_api(client, collection, query)]
    assert by_csv(client, collection, query) == slugs
    assert facets_of(client, collection, query)["count"] == len(slugs)
    if collection in PAGES:
        assert sorted(by_page(client, collection, query)) == sorted(slugs)


@pytest.mark.parametrize("query", SETS)
def test_all_ways_show_the_same_rounds(client, query):
    records = by_api(client, "rounds", query)
    slugs = [one["slug"] for one in records]
    assert len(set(slugs)) == len(slugs)
    lines = streamed(client, f"/api/v1/rounds.jsonl?{query}").splitlines()
    assert [json.loads(line)["slug"] for line in lines] == slugs
    assert by_csv(client, "rounds", query) == slugs
    features = json.loads(streamed(client, f"/api/v1/rounds.geojson?{query}"))["features"]
    assert [one["id"] for one in features] == slugs
    facets = facets_of(client, "rounds", query)
    assert facets["count"] == len(slugs)
    for name in ("status", "kind", "negotiation", "country", "city", "level"):
        assert sum(one["count"] for one in facets["facets"][name]) == len(slugs)
    pages = range(1, max(1, -(-len(slugs) // 50)) + 1)
    shown = set().union(*(linked(client.get(f"/rounds/?{query}&page={page}")) for page in pages))
    assert shown == set(slugs)


@pytest.mark.parametrize("query", SETS)
def test_the_timeline_shows_the_dated_ones(client, query):
    dated = {one["slug"] for one in by_api(client, "rounds", query) if one["dates"]}
    assert linked(client.get(f"/timeline/?{query}")) == dated


@pytest.mark.parametrize("query", COMBINED)
def test_each_facet_value_counts_what_its_filter_finds(client, query):
    facets = facets_of(client, "rounds", query)["facets"]
    for name, values in facets.items():
        for one in values[:3]:
            if one["value"] is None or f"{name}=" in query:
                continue
            narrowed = client.get(f"/api/v1/rounds/?{query}&{name}={one['value']}&count=exact")
            assert json.loads(narrowed.content)["count"] == one["count"], (name, one)
