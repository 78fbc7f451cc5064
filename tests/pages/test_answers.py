"""What the pages say of the starter facts."""

import re
from html import unescape

import pytest
from django.test import RequestFactory
from django.views.defaults import server_error

from events.models import Agreement, Round, Statement
from tests.pages.addresses import EVERY

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("starter_facts")]


def seen(client, address: str, status: int = 200) -> str:
    """The page as text: tags gone, entities resolved, white space as single spaces."""
    response = client.get(address)
    assert response.status_code == status, address
    body = re.sub(r"<(script|title).*?</\1>", " ", response.text, flags=re.S)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())


def test_a_fault_is_told_in_the_look_of_the_site_without_the_database(django_assert_num_queries):
    with django_assert_num_queries(0):
        body = server_error(RequestFactory().get("/")).content.decode()
    assert "Something went wrong on our side" in body
    assert "css/layout.css" in body
    assert 'href="/negotiations/"' in body


@pytest.mark.parametrize("address", ["/venues/rixos-president-astana/", "/cities/geneva/"])
def test_a_place_is_shown_on_a_small_map(client, address):
    response = client.get(address)
    drawn = response.context["small_map"]
    left, top, width, height = map(float, drawn["view"].split())
    assert left < float(drawn["x"]) < left + width
    assert top < float(drawn["y"]) < top + height
    assert f'viewBox="{drawn["view"]}"' in response.text


@pytest.mark.parametrize("address", ["/map/?country=kz", "/network/?country=kz&role=observer"])
def test_the_years_are_chosen_without_losing_the_other_filters(client, address):
    assert '<input type="hidden" name="country" value="kz">' in client.get(address).text


def test_negotiations_side_by_side_tell_every_role_and_how_often(client):
    side = client.get("/negotiations/compare/?n=astana-process&n=geneva-syria").context["side"]
    kazakhstan = next(one for one in side.seated if one.actor.slug == "kazakhstan")
    astana, geneva = kazakhstan.roles
    assert astana[0][0] == "host"
    assert astana[0][1] > 19
    assert geneva == []


@pytest.mark.parametrize("address", EVERY)
def test_every_page_is_there(client, address):
    assert client.get(address).status_code == 200


@pytest.mark.parametrize("model", [Agreement, Statement])
def test_every_agreement_and_statement_has_a_page(client, model):
    for record in model.objects.published():
        assert client.get(record.get_absolute_url()).status_code == 200


def test_the_astana_format_shows_its_rounds_in_order_with_place_and_days(client):
    response = client.get("/negotiations/astana-process/")
    story = response.context["story"]
    assert [row.number for row in story.main] == list(range(1, 23))
    assert [row.number for row in story.main if row.city.name == "Sochi"] == [10, 15]
    text = seen(client, "/negotiations/astana-process/")
    assert "23–24 January 2017" in text
    assert "11–12 November 2024" in text
    assert [party.actor.name for party in story.guarantors] == ["Iran", "Russia", "Türkiye"]


def test_a_summit_that_did_not_happen_is_shown_as_not_held_with_both_stated_reasons(client):
    text = seen(client, "/rounds/normandy-astana-2015-01/")
    assert "did not take place" in text
    assert "Cancelled" in text
    assert "Was to be on 15 January 2015" in text
    reason = Round.objects.get(slug="normandy-astana-2015-01").status_reason
    assert reason.startswith("Two reasons are given")
    assert " ".join(reason.split()) in text


@pytest.mark.parametrize(("host", "held"), [("kz", 38), ("ch", 42)])
def test_only_what_was_held_is_counted_as_hosted(client, host, held):
    hosting = client.get(f"/hosts/{host}/").context["hosting"]
    assert len(hosting.held) == held
    assert sum(count for _code, _label, count in hosting.by_part) == held
    comparison = client.get("/hosts/compare/?country=KZ&country=CH").context["comparison"]
    assert held in [len(one.held) for one in comparison.hostings]


def test_the_comparison_of_hosts_says_it_in_words(client):
    text = seen(client, "/hosts/compare/?country=KZ&country=CH")
    assert "Kazakhstan hosted 38 rounds held between 1991 and 2025" in text
    assert "Switzerland hosted 42 rounds held between 1985 and 2025" in text
    assert "permanent neutrality recognised by the Congress of Vienna powers" in text


def test_an_absence_is_said_and_not_left_as_a_gap(client):
    text = client.get("/negotiations/astana-process/").text
    assert re.search(
        r"Syrian armed opposition[^\"]*round 3: party to the conflict, boycotted", text
    )


def test_a_fact_without_a_source_says_so(client):
    text = seen(client, "/rounds/astana-r03/")
    assert "Next meeting set needs a source" in text


def test_the_numbers_of_citations_lead_to_their_sentences(client):
    text = client.get("/rounds/astana-r03/").text
    marks = set(re.findall(r'popovertarget="(source-\d+)"', text))
    assert marks
    assert marks <= set(re.findall(r'popover id="(source-\d+)"', text))


def test_the_text_of_a_source_marks_the_passages_it_is_cited_for(client):
    text = client.get("/sources/alternative-to-switzerland-2025/").text
    assert "<mark>" in text
    assert 'href="/rounds/' in text


def test_a_source_whose_licence_forbids_it_shows_its_quotes_only(client, starter_facts):
    page = client.get("/sources/alternative-to-switzerland-2025/")
    source = page.context["source"]
    source.may_show_text = False
    source.save()
    text = client.get("/sources/alternative-to-switzerland-2025/").text
    assert "<mark>" not in text
    assert "Kazakhstan will continue to act as a mediator" in text


def test_a_list_says_its_filters_in_words_and_links_to_be_rid_of_each(client):
    text = seen(client, "/rounds/?country=kz&happened=true")
    assert "38 rounds" in text
    assert "hosted by Kazakhstan" in text
    page = client.get("/rounds/?country=kz&happened=true").text
    assert 'href="/rounds/?happened=true"' in page
    assert "/api/v1/rounds/?country=kz&amp;happened=true" in page


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/rounds/?contry=kz", "There is no parameter “contry”"),
        ("/rounds/?status=hled", "held"),
        ("/timeline/?dates=2017-13-45", "dates"),
        ("/map/?country=zz", "zz"),
        ("/network/?role=boss", "boss"),
        ("/hosts/compare/?country=XX", "XX"),
        ("/negotiations/compare/?n=no-such", "no-such"),
    ],
)
def test_a_query_that_cannot_be_answered_is_refused_with_the_reason(client, address, said):
    assert said in seen(client, address, status=400)


@pytest.mark.parametrize("text", ["Астана", "astana", "Türkiye", "Қазақстан", "\0", "x" * 5000])
def test_search_takes_any_text(client, text):
    response = client.get("/search/", {"q": text})
    assert response.status_code == 200


def test_search_finds_by_a_name_in_another_language(client):
    assert "/negotiations/astana-process/" in client.get("/search/", {"q": "Астанинский"}).text


@pytest.mark.parametrize("sort", ["role", "first", "name"])
def test_the_attendance_matrix_can_be_sorted(client, sort):
    story = client.get(f"/negotiations/astana-process/?sort={sort}").context["story"]
    names = [row.name for row in story.matrix.rows]
    assert len(names) == len(set(names))
    if sort == "name":
        assert names == sorted(names, key=str.casefold)
    if sort == "first":
        firsts = [row.first for row in story.matrix.rows]
        assert firsts == sorted(firsts)


def test_the_matrix_has_guarantors_in_all_rounds_and_observers_from_the_one_they_joined(client):
    rows = {
        row.name: row
        for row in client.get("/negotiations/astana-process/").context["story"].matrix.rows
    }
    for name in ("Russia", "Iran", "Türkiye"):
        assert all(any(s.role == "guarantor" for s in cell.seats) for cell in rows[name].cells)
    joined = {
        name: rows[name].cells[rows[name].first].round.number
        for name in ("Jordan", "Iraq", "Lebanon")
    }
    assert joined == {"Jordan": 2, "Iraq": 13, "Lebanon": 13}


def test_what_changed_between_rounds_is_told(client):
    changes = {
        c.round.number: c
        for c in client.get("/negotiations/astana-process/").context["story"].changes
    }
    assert {"Iraq", "Lebanon"} <= set(changes[13].joined)
    assert changes[10].moved == ("Astana", "Sochi")
    assert ("Syrian armed opposition delegation", "boycotted") in changes[3].away


def test_coverage_and_cadence_are_said(client):
    text = seen(client, "/negotiations/astana-process/")
    assert "complete through round 22" in text
    assert "14 months after round 14" in text
    assert "4 months median" in text
