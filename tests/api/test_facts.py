"""The API on the starter facts: every collection answers, and counts as the facts do."""

import json

import pytest

from config.api import COLLECTIONS

NAMES = [one.collection for one in COLLECTIONS]
pytestmark = pytest.mark.usefixtures("starter_facts", "db")


def get(client, path):
    response = client.get(path)
    assert response.status_code == 200, response.content
    return json.loads(response.content)


@pytest.mark.parametrize("name", NAMES)
def test_every_collection_answers_in_every_way(client, name):
    listed = get(client, f"/api/v1/{name}/?page_size=3&count=exact")
    assert listed["count"] > 3
    for record in listed["results"]:
        assert get(client, record["url"].removeprefix("http://testserver")) == record
        assert list(record)[:2] == ["slug", "url"]
    for suffix in ("jsonl", "csv"):
        response = client.get(f"/api/v1/{name}.{suffix}")
        lines = b"".join(response.streaming_content).decode().splitlines()
        assert len(lines) >= listed["count"]
    assert get(client, f"/api/v1/{name}/facets/")["count"] == listed["count"]


@pytest.mark.parametrize(
    ("query", "count", "numbered"),
    [
        ("negotiation=astana-process&status=held", 30, 22),
        ("country=CH&status=held", 42, None),
        ("country=KZ&status=held", 38, None),
        ("status=held&country=kz&country=ch", 80, None),
    ],
)
def test_counts_are_those_of_the_facts(client, query, count, numbered):
    found = get(client, f"/api/v1/rounds/?{query}&page_size=500")
    assert found["count"] == len(found["results"]) == count
    if numbered:
        numbers = [one["number"] for one in found["results"] if one["number"]]
        assert sorted(numbers) == list(range(1, numbered + 1))


def test_what_is_not_held_is_counted_held_nowhere(client):
    offered = get(client, "/api/v1/rounds/?happened=false&country=kz")
    assert {one["status"] for one in offered["results"]} & {"held", "partly_held"} == set()
    assert get(client, "/api/v1/countries/kz/?include=held_count")["held_count"] == 38
    facets = get(client, "/api/v1/rounds/facets/?country=kz&happened=true")["facets"]
    assert [(one["value"], one["count"]) for one in facets["status"]] == [("held", 38)]
    negotiation = get(client, "/api/v1/negotiations/normandy-format/")
    assert negotiation["held_count"] < negotiation["round_count"]
