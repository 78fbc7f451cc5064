"""Lists: found by any name in any language, narrowed, and in as few queries at any length."""

import json
from pathlib import Path

import pytest
from django.contrib import admin
from django.db import connection
from django.test.utils import CaptureQueriesContext

from events.models import Party, Round
from tests import factories
from tests.admin.form_pages import address
from venues.models import City

FACTS = {"sources", "venues", "actors", "events"}
MODELS = [model for model in admin.site._registry if model._meta.app_label in FACTS]
MOST_QUERIES = json.loads((Path(__file__).parent / "query_counts.json").read_text())


def found(client, model, **query):
    shown = client.get(address(model), query)
    assert shown.status_code == 200
    return {str(row) for row in shown.context["cl"].result_list}


@pytest.fixture
def places(db):
    astana = factories.city("Astana")
    for text, language in [("Астана", "ru"), ("Нұр-Сұлтан", "kk"), ("Nur-Sultan", "en")]:
        astana.names.create(text=text, language=language)
    return [astana, factories.city("Geneva", country=factories.country("CH"))]


@pytest.mark.parametrize("typed", ["astana", "АСТАНА", "нұр", "sultan nur", "Nur-Sultan"])
def test_a_city_is_found_by_any_of_its_names(editor, places, typed):
    assert found(editor, City, q=typed) == {"Astana"}
    asked = {"app_label": "events", "model_name": "round", "field_name": "city", "term": typed}
    answer = editor.get("/admin/autocomplete/", asked).json()
    assert [one["text"] for one in answer["results"]] == ["Astana"]


def test_rounds_are_found_by_their_places_and_negotiations_names(editor, places):
    talks = factories.negotiation(name="Astana format")
    talks.names.create(text="Астанинский процесс", language="ru")
    factories.round_(title="Tenth", negotiation=talks, slug="astana-r10", city=places[1])
    factories.round_(title="Other", negotiation=factories.negotiation(name="Minsk"))
    for typed in ("астанинский", "geneva format", "r10"):
        assert found(editor, Round, q=typed) == {"Tenth"}, typed


def test_a_standing_role_is_found_by_its_actor(editor, db):
    russia = factories.actor("Russia", kind="state")
    russia.names.create(text="Ресей", language="kk")
    factories.party(actor=russia)
    factories.party()
    assert len(found(editor, Party, q="ресей")) == 1


def test_percent_and_underscore_are_letters(editor, places):
    assert found(editor, City, q="%") == set()
    assert found(editor, City, q="_") == set()


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ({"status__exact": "offered"}, {"offered"}),
        ({"needs_source": "yes"}, {"offered", "partly"}),
        ({"needs_source": "no"}, {"cited", "disputed"}),
        ({"sources_disagree": "yes"}, {"disputed"}),
        ({"review_status__exact": "draft"}, {"offered"}),
        ({"participations__role__exact": "guarantor"}, {"cited"}),
        ({"when": "201X"}, {"cited", "partly"}),
        ({"when": "2017"}, {"cited"}),
        ({"when": "' or 1=1"}, {"offered", "partly", "cited", "disputed"}),
        ({"country__id__exact": "CH"}, {"partly"}),
    ],
)
def test_rounds_are_narrowed(editor, db, query, titles):
    cited = factories.round_(title="cited", dates="2017-01-23/2017-01-24")
    for role in ("guarantor", "observer"):
        factories.participation(round=cited, role=role)
    factories.participation(round=cited, role="guarantor")
    partly = factories.round_(
        title="partly", dates="2019~", unsourced=["dates"], country=factories.country("CH")
    )
    disputed = factories.round_(title="disputed", dates="2020-02")
    for round_ in (cited, partly, disputed):
        factories.cite(round_)
    factories.cite(disputed, stance="disputes")
    factories.round_(title="offered", status="offered", review_status="draft", dates="2022")
    query = {k: partly.country_id if v == "CH" else v for k, v in query.items()}
    assert found(editor, Round, **query) == titles


def test_years_are_offered_within_the_chosen_decade(editor, db):
    for year in ("1999", "2015", "2017"):
        factories.round_(dates=year)
    shown = editor.get(address(Round), {"when": "2017"}).content.decode()
    assert "2010s" in shown
    assert "?when=2016" in shown
    assert "?when=1998" not in shown


def made(model):
    """One more row of a table, hanging on rows of its own."""
    name, number = model._meta.model_name, next(factories.NUMBERS)
    by_hand = {
        "round": factories.round_,
        "statuschange": lambda: factories.round_().status_changes.create(status="held"),
        "roundlink": lambda: factories.round_().links.create(
            to_round=factories.round_(), kind="prepared"
        ),
        "actorrelation": lambda: factories.actor().relations.create(
            to_actor=factories.actor(), kind="member_of"
        ),
        "retiredslug": lambda: model.objects.create(kind="city", slug=f"city-{number}", reason="."),
        "country": lambda: factories.country(chr(65 + number // 26 % 26) + chr(65 + number % 26)),
        "city": lambda: factories.city(f"City {number}"),
        "venue": lambda: factories.venue(f"Hotel {number}"),
    }
    return by_hand.get(name, getattr(factories, name, None))()


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_a_list_takes_as_few_queries_at_any_length(editor, model, db):
    counts = []
    for rows in (3, 20):
        for _ in range(rows):
            made(model)
        with CaptureQueriesContext(connection) as queries:
            shown = editor.get(address(model))
        assert len(shown.context["cl"].result_list) >= rows
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert counts[0] <= MOST_QUERIES["list"]


def rows_of_a_round():
    round_ = factories.round_()
    while True:
        participation = factories.participation(round=round_)
        factories.delegate(participation=participation, is_head=True)
        factories.delegate(participation=participation)
        factories.outcome(round=round_, summary=f"Outcome {next(factories.NUMBERS)}")
        round_.status_changes.create(status="held", reason=f"{next(factories.NUMBERS)}")
        round_.links.create(to_round=factories.round_(), kind="prepared")
        factories.cite(round_)
        yield round_


def rows_of_a_negotiation():
    negotiation = factories.negotiation()
    while True:
        factories.party(negotiation=negotiation)
        negotiation.names.create(text=f"Name {next(factories.NUMBERS)}", language="en")
        factories.cite(negotiation)
        yield negotiation


def rows_of_an_actor():
    actor = factories.person()
    while True:
        factories.tenure(person=actor)
        factories.stance(actor=actor, value=f"Value {next(factories.NUMBERS)}")
        actor.relations.create(to_actor=factories.actor(), kind="member_of")
        yield actor


def rows_of_an_agreement():
    agreement = factories.agreement()
    while True:
        factories.signature(agreement=agreement)
        factories.cite(agreement)
        yield agreement


@pytest.mark.parametrize(
    "rows", [rows_of_a_round, rows_of_a_negotiation, rows_of_an_actor, rows_of_an_agreement]
)
def test_a_form_takes_as_few_queries_however_many_rows(editor, db, rows):
    counts, making = [], rows()
    editor.get(address(next(making)))
    for number in (2, 20):
        record = [next(making) for _ in range(number)][-1]
        with CaptureQueriesContext(connection) as queries:
            assert editor.get(address(record)).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert counts[0] <= MOST_QUERIES["form"]
