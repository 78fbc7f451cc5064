"""Records as linked data: read back by another program, in words schema.org has."""

from __future__ import annotations

import json

import pytest
from lxml import html
from rdflib import Graph, URIRef
from rdflib.namespace import RDF, SDO

from core.models import ReviewStatus
from events.choices import Attendance, Mode, RoundStatus
from events.sharing.linked import SCHEMA, iso_days
from tests import factories as make

HOSTILE = '"><script>alert(1)</script></script><!--'
KINDS = ["round_", "negotiation", "actor", "person", "country", "city", "venue"]
KINDS += ["agreement", "statement", "source"]


def block_of(client, record):
    page = html.fromstring(client.get(record.get_absolute_url()).content)
    (block,) = page.xpath('//script[@type="application/ld+json"]')
    return block.text


def described(client, record):
    return Graph().parse(data=block_of(client, record), format="json-ld")


@pytest.mark.django_db
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_speaks_schema_org(client, kind):
    record = getattr(make, kind)()
    graph = described(client, record)
    here = URIRef(f"http://testserver{record.get_absolute_url()}")
    assert (here, SDO.name, None) in graph
    terms = {str(term) for triple in graph for term in triple if str(term).startswith(SCHEMA)}
    known = {SCHEMA + name for name in SDO.__annotations__}
    assert terms - known == set()


@pytest.mark.django_db
def test_a_round_says_when_where_and_who(client):
    venue = make.venue()
    record = make.round_(
        dates="2017-01-23/2017-01-24", venue=venue, mode=Mode.VIRTUAL, status=RoundStatus.HELD
    )
    there, away = make.actor(), make.actor()
    make.participation(round=record, actor=there)
    make.participation(round=record, actor=away, attendance=Attendance.BOYCOTTED)
    told = json.loads(block_of(client, record))
    assert told["@type"] == "Event"
    assert (told["startDate"], told["endDate"]) == ("2017-01-23", "2017-01-24")
    assert told["location"]["name"] == venue.name
    assert told["location"]["address"]["addressCountry"] == "KZ"
    assert [one["name"] for one in told["attendee"]] == [there.name]
    assert told["eventAttendanceMode"] == f"{SCHEMA}OnlineEventAttendanceMode"
    assert (None, SDO.eventStatus, SDO.EventScheduled) in described(client, record)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("status", "word"),
    [
        (RoundStatus.CANCELLED, "EventCancelled"),
        (RoundStatus.POSTPONED, "EventPostponed"),
        (RoundStatus.RESCHEDULED, "EventRescheduled"),
    ],
)
def test_what_became_of_a_round_has_the_word_for_it(client, status, word):
    told = json.loads(block_of(client, make.round_(status=status)))
    assert told["eventStatus"] == SCHEMA + word


@pytest.mark.django_db
def test_people_and_bodies_are_told_apart(client):
    person = make.person(wikidata_id="Q58217", existed="1950-03-21/..")
    graph = described(client, person)
    here = URIRef(f"http://testserver{person.get_absolute_url()}")
    assert (here, RDF.type, SDO.Person) in graph
    assert (here, SDO.sameAs, URIRef("https://www.wikidata.org/entity/Q58217")) in graph
    assert str(graph.value(here, SDO.birthDate)) == "1950-03-21"
    assert graph.value(here, SDO.deathDate) is None


@pytest.mark.django_db
def test_drafts_are_not_mentioned(client):
    parent = make.negotiation(name="Secret frame", review_status=ReviewStatus.DRAFT)
    city = make.city("Secret city", review_status=ReviewStatus.DRAFT)
    negotiation = make.negotiation(parent=parent)
    record = make.round_(negotiation=negotiation, city=city)
    make.round_(title="Secret round", negotiation=negotiation, review_status=ReviewStatus.DRAFT)
    for page in (negotiation, record):
        told = json.loads(block_of(client, page))
        assert "Secret frame" not in json.dumps(told)
        assert "Secret round" not in json.dumps(told)
        assert told.get("location", {}).get("name") != "Secret city"


@pytest.mark.django_db
def test_hostile_text_stays_in_its_block(client):
    record = make.round_(title=HOSTILE, summary=HOSTILE)
    answer = client.get(record.get_absolute_url()).content.decode()
    assert "<script>alert" not in answer
    assert json.loads(block_of(client, record))["name"] == HOSTILE


@pytest.mark.parametrize(
    ("edtf", "days"),
    [
        ("2017-01-23/2017-01-24", ("2017-01-23", "2017-01-24")),
        ("2017-01", ("2017-01", "2017-01")),
        ("2015~", ("", "")),
        ("2011-03/..", ("2011-03", "")),
        ("../2025-08-08", ("", "2025-08-08")),
        ("2015-22", ("", "")),
        ("201X", ("", "")),
        ("2015-XX", ("", "")),
        ("", ("", "")),
    ],
)
def test_days_are_as_precise_as_they_are_known(edtf, days):
    assert iso_days(edtf) == days


@pytest.mark.django_db
def test_pages_say_what_they_are_to_those_who_pass_them_on(client):
    record = make.round_(title='“Talks” & "so on"', summary="Three days <of> talks.")
    page = html.fromstring(client.get(f"{record.get_absolute_url()}?lang=ru").content)
    said = {meta.get("property"): meta.get("content") for meta in page.xpath("//meta[@property]")}
    assert said["og:title"] == record.title
    assert said["og:description"] == record.summary
    assert said["og:type"] == "article"
    address = f"http://testserver{record.get_absolute_url()}"
    assert said["og:url"] == address
    assert page.xpath('//link[@rel="canonical"]/@href') == [address]
