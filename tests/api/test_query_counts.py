"""How many queries each address costs: committed, and the same at ten rounds and ten thousand."""

import json
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from bench.api.generate import generate
from config.api import COLLECTIONS

COMMITTED = json.loads((Path(__file__).parent.parent / "query_counts.json").read_text())
ADDRESSES = [
    *(f"/api/v1/{one.collection}/?page_size=50" for one in COLLECTIONS),
    *(f"/api/v1/{one.collection}.csv?page_size=50" for one in COLLECTIONS),
    "/api/v1/rounds/?negotiation=astana-process&status=held&count=exact",
    "/api/v1/rounds/?actor=russia&actor=iran&actor_role=russia:guarantor&page_size=50",
    "/api/v1/rounds/?page_size=50&include=citations,status_changes,links,agreements",
    "/api/v1/rounds/astana-r22/",
    "/api/v1/rounds/facets/?country=ch",
]


def counts(client):
    """Queries by address, once the statements are prepared."""
    found = {}
    for address in ADDRESSES:
        client.get(address).getvalue()
        with CaptureQueriesContext(connection) as queries:
            response = client.get(address)
            response.getvalue()
        assert response.status_code == 200
        found[address] = len(queries)
    return found


@pytest.mark.parametrize("rounds", [10, 10_000])
def test_counts_are_those_committed_however_many_rows(client, starter_facts, db, rounds):
    generate(rounds)
    assert counts(client) == COMMITTED


def test_a_page_of_fifty_rounds_is_at_most_five_queries():
    pages = {address: n for address, n in COMMITTED.items() if "facets" not in address}
    assert {address: n for address, n in pages.items() if n > 5} == {}
