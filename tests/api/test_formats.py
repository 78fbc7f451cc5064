"""Formats: chosen by suffix, parameter or Accept; whole sets, written as the documentation says."""

import csv
import io
import json

import pytest

from events.choices import OutcomeKind, Role, RoundStatus
from tests import factories as make


@pytest.fixture
def talks(db):
    hall = make.venue(lat=51.13, lon=71.42)
    astana = make.negotiation("Astana, the format", slug="astana")
    first = make.round_(
        negotiation=astana, number=1, title="Round one", dates="2017-01-23/2017-01-24", venue=hall
    )
    make.participation(round=first, actor=make.actor("Russia"), role=Role.GUARANTOR)
    make.participation(round=first, name_as_recorded="the others")
    make.outcome(round=first, kind=OutcomeKind.CEASEFIRE)
    make.outcome(round=first, kind=OutcomeKind.DEADLOCK)
    make.round_(
        negotiation=astana,
        slug="off",
        title='=cmd|"x"',
        dates="2018-02",
        status=RoundStatus.CANCELLED,
    )
    make.round_(negotiation=astana, slug="idea", title="Undated", status=RoundStatus.PROPOSED)


def text(response):
    assert response.status_code == 200
    return b"".join(
        response.streaming_content if response.streaming else [response.content]
    ).decode()


@pytest.mark.parametrize(
    ("path", "accept", "media_type"),
    [
        ("/api/v1/rounds/", "", "application/json"),
        ("/api/v1/rounds/", "*/*", "application/json"),
        ("/api/v1/rounds/", "text/html,application/xhtml+xml,*/*;q=0.8", "application/json"),
        ("/api/v1/rounds/", "text/csv", "text/csv"),
        ("/api/v1/rounds/", "text/csv;q=0.5, application/x-ndjson", "application/x-ndjson"),
        ("/api/v1/rounds/?format=csv", "application/json", "text/csv"),
        ("/api/v1/rounds.csv", "application/json", "text/csv"),
        ("/api/v1/rounds.csv/", "", "text/csv"),
        ("/api/v1/rounds.geojson", "", "application/geo+json"),
        ("/api/v1/rounds/", "text/calendar", "text/calendar"),
        ("/api/v1/rounds/astana-r01.ics", "", "text/calendar"),
        ("/api/v1/rounds/astana-r01.json", "", "application/json"),
        ("/api/v1/rounds/astana-r01/", "text/csv", "text/csv"),
    ],
)
def test_the_format_asked_for_is_given(client, talks, path, accept, media_type):
    response = client.get(path, headers={"accept": accept} if accept else {})
    assert response.status_code == 200
    assert response["Content-Type"].split(";")[0] == media_type
    assert "Accept" in response["Vary"]


@pytest.mark.parametrize(
    ("path", "accept", "status"),
    [
        ("/api/v1/rounds/", "image/png", 406),
        ("/api/v1/rounds.xml", "", 404),
        ("/api/v1/rounds/?format=xml", "", 400),
        ("/api/v1/actors.ics", "", 404),
        ("/api/v1/rounds/facets/", "text/csv", 406),
    ],
)
def test_a_format_there_is_not_is_refused(client, talks, path, accept, status):
    response = client.get(path, headers={"accept": accept} if accept else {})
    assert response.status_code == status
    assert response["Content-Type"] == "application/problem+json"


def test_json_lines_are_the_records_one_a_line(client, talks):
    page = json.loads(client.get("/api/v1/rounds/").content)["results"]
    lines = text(client.get("/api/v1/rounds.jsonl")).splitlines()
    assert [json.loads(line) for line in lines] == page


def test_csv_joins_lists_and_names_related_records(client, talks):
    [first, off, idea] = csv.DictReader(io.StringIO(text(client.get("/api/v1/rounds.csv"))))
    assert first["slug"] == "astana-r01"
    assert (first["negotiation"], first["negotiation_name"]) == ("astana", "Astana, the format")
    assert first["participants"] == "the others:conflict_party; russia:guarantor"
    assert first["outcome"] == "ceasefire; deadlock"
    assert (first["needs_source"], first["disagreements"], first["planned_dates"]) == (
        "true",
        "0",
        "",
    )
    assert float(first["lat"]) == 51.13
    assert off["title"] == '\'=cmd|"x"'
    assert (idea["starts"], idea["venue"], idea["venue_name"]) == ("", "", "")


def test_csv_begins_with_a_byte_order_mark_only_on_request(client, talks):
    assert not text(client.get("/api/v1/rounds.csv")).startswith("\ufeff")
    assert text(client.get("/api/v1/rounds.csv?bom=true")).startswith("\ufeffslug,")


def test_an_export_has_the_filters_fields_order_and_page_asked_for(client, talks):
    query = "status=held&status=cancelled&ordering=-date&fields=slug,negotiation"
    assert text(client.get(f"/api/v1/rounds.csv?{query}")).splitlines() == [
        "slug,negotiation,negotiation_name",
        'off,astana,"Astana, the format"',
        'astana-r01,astana,"Astana, the format"',
    ]
    one = text(client.get(f"/api/v1/rounds.jsonl?{query}&page_size=1"))
    assert [json.loads(line)["slug"] for line in one.splitlines()] == ["off"]


def test_an_export_of_many_batches_is_whole(client, db, monkeypatch):
    monkeypatch.setattr("core.api.viewsets.BATCH", 2)
    for _ in range(5):
        make.actor()
    rows = list(csv.DictReader(io.StringIO(text(client.get("/api/v1/actors.csv")))))
    assert len(rows) == 5
    features = json.loads(text(client.get("/api/v1/rounds.geojson")))
    assert features == {"type": "FeatureCollection", "features": []}


def test_geojson_points_at_the_place(client, talks):
    found = json.loads(text(client.get("/api/v1/rounds.geojson?fields=title")))
    first, off, _idea = found["features"]
    assert first["geometry"] == {"type": "Point", "coordinates": [71.42, 51.13]}
    assert (first["id"], first["properties"]["title"]) == ("astana-r01", "Round one")
    assert off["geometry"] is None


def test_the_calendar_keeps_what_is_cancelled_and_whole_days(client, talks):
    calendar = text(client.get("/api/v1/rounds.ics"))
    assert calendar.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert all(len(line.encode()) <= 75 for line in calendar.split("\r\n"))
    events = calendar.replace("\r\n ", "").split("BEGIN:VEVENT")[1:]
    held, off = (
        dict(line.split(":", 1) for line in one.split("\r\n") if ":" in line) for one in events
    )
    assert (held["DTSTART;VALUE=DATE"], held["DTEND;VALUE=DATE"]) == ("20170123", "20170125")
    assert (held["STATUS"], held["UID"]) == ("CONFIRMED", "astana-r01@testserver")
    assert held["LOCATION"] == "Rixos President Astana\\, Astana\\, Kazakhstan"
    assert held["CATEGORIES"] == "Astana\\, the format"
    assert (off["STATUS"], off["DTSTART;VALUE=DATE"]) == ("CANCELLED", "20180201")
    assert off["DESCRIPTION"] == "February 2018"


def test_a_proposed_round_is_tentative(client, db):
    make.round_(status=RoundStatus.OFFERED, dates="2099-05-01")
    assert "STATUS:TENTATIVE" in text(client.get("/api/v1/rounds.ics"))
