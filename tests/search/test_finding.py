"""Search as a reader meets it: what is found, what is not, and how it is shown."""

from __future__ import annotations

from typing import Any

import pytest

from core.models import NameKind, ReviewStatus
from core.search import read
from events.search import A_GROUP, COLLECTIONS, find
from tests import factories as make

pytestmark = pytest.mark.django_db

HOSTILE = '"><script>alert(1)</script>'


def found(typed: str, **where: Any) -> list[str]:
    return [hit.record.slug for group in find(typed, **where).groups for hit in group.hits]


def test_every_kind_is_found_by_what_it_says():
    word = "Zarzuela"
    make.negotiation(name=f"{word} format")
    make.actor(f"{word} party")
    make.country("CH", name=f"{word}land")
    make.city(f"{word} city")
    make.venue(f"{word} palace")
    make.conflict(name=f"{word} war")
    make.round_(title=f"{word} meeting")
    make.agreement(title=f"{word} accord")
    make.statement(quote=f"We will go to {word}.")
    make.disagreement(topic=f"Where {word} is")
    said = make.passage(exact=f"{word} was chosen.", source=make.source(title=f"{word} daily"))
    make.cite(make.round_(), passage=said)
    keys = [group.collection.key for group in find(word).groups]
    assert sorted(keys) == sorted(collection.key for collection in COLLECTIONS)
    assert keys[-2:] == ["sources", "passages"]


def test_only_what_is_published_is_found():
    draft = ReviewStatus.DRAFT
    make.actor("Hidden Person", review_status=draft)
    hidden = make.negotiation(name="Hidden format", review_status=draft)
    hidden.names.create(text="Hidden process", language="en", kind=NameKind.ALIAS)
    make.round_(title="Hidden round", negotiation=hidden)
    make.passage(exact="Hidden words.", source=make.source(review_status=draft))
    assert found("hidden") == []
    assert find("hiden").suggestion == ""


def test_any_name_finds_its_record_and_is_shown():
    city = make.city("Geneva")
    city.names.create(text="Genève", language="fr")
    (group,) = find("geneve").groups
    (hit,) = group.hits
    assert hit.record == city
    assert [(language, parts[0].text) for language, parts in hit.names] == [("fr", "Genève")]


def test_a_changed_name_is_found_at_once_and_suggested():
    actor = make.actor("Arkadia")
    assert find("Arkadja").suggestion == "Arkadia"
    actor.name = "Borduria"
    actor.save()
    assert find("Arkadja").suggestion == ""
    assert find("Bordurja").suggestion == "Borduria"


def test_a_search_that_finds_nothing_is_made_for_the_likest_name():
    make.actor("Arkadia")
    results = find("Arkadja")
    assert results.instead
    assert [hit.record.name for hit in results.groups[0].hits] == ["Arkadia"]


def test_a_kind_has_pages():
    for number in range(A_GROUP + 1):
        make.actor(f"Tarn {number}")
    (group,) = find("tarn").groups
    assert (len(group.hits), group.more) == (A_GROUP, True)
    assert len(found("tarn", kind="actors")) == A_GROUP + 1
    assert found("tarn", kind="actors", page=2) == []


@pytest.mark.parametrize(
    ("typed", "number", "about"),
    [
        ("22nd round Astana", 22, "astana"),
        ("Astana, round 22", 22, "astana"),
        ("Астана, 22-й раунд", 22, "астана"),
        ("22-ші кездесу", 22, ""),
        ("Geneva IV", 4, "geneva"),
        ("XIX meeting", 19, ""),
        ("resolution 2254", None, ""),
        ("IIII", None, ""),
        ("Astana 2017", None, ""),
        ("99999999999999999999", None, ""),
    ],
)
def test_numbers_of_rounds_are_read(typed, number, about):
    wanted = read(typed)
    assert (wanted.number, wanted.about) == (number, about)


@pytest.mark.parametrize(
    "query",
    ["", "q=", "q=%00", "q=a", "q=%25", "q='", "q=%5C", "q=" + "x" * 4000, "q=&", "q=%F0%9F%95%8A"],
)
def test_any_search_has_a_page(client, query):
    assert client.get(f"/search/?{query}").status_code == 200


@pytest.mark.parametrize("query", ["q=a&kind=everything", "q=a&page=0", "q=a&page=x", "page=101"])
def test_a_wrong_page_is_refused_by_name(client, query):
    answer = client.get(f"/search/?{query}")
    assert answer.status_code == 400
    assert answer.content.startswith((b"kind:", b"page:"))


def test_htmx_gets_the_results_alone(client):
    make.actor("Arkadia")
    page = client.get("/search/?q=arkadia")
    part = client.get("/search/?q=arkadia", headers={"HX-Request": "true"})
    assert b"<html" in page.content
    assert b"<html" not in part.content
    assert b"<mark>Arkadia</mark>" in part.content
    assert "HX-Request" in page["Vary"]


def test_hostile_text_stays_text(client):
    actor = make.actor(f"Alert {HOSTILE}", summary=f"alert {HOSTILE}")
    actor.names.create(text=f"Also alert {HOSTILE}", language="en")
    make.statement(quote=f"alert {HOSTILE}", speaker=actor)
    for typed in ("alert", HOSTILE, "alrt"):
        page = client.get("/search/", {"q": typed}).content.decode()
        assert "<script>alert" not in page
        assert "&lt;<mark>script</mark>&gt;" in page if typed == HOSTILE else "<mark>" in page
