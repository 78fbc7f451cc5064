"""What every collection promises: its records, their shape, who sees what."""

import json

import pytest

from config.api import COLLECTIONS
from core.models import ReviewStatus
from events.choices import Attendance, Role
from sources.models import RetiredSlug
from tests import factories as make

NAMES = [one.collection for one in COLLECTIONS]


@pytest.fixture
def talks(db):
    """A round with everything round it."""
    hall = make.venue()
    meeting = make.round_(
        negotiation=make.negotiation("Astana", slug="astana"),
        number=1,
        title="Round one",
        dates="2017-01-23/2017-01-24",
        venue=hall,
        level="envoy",
    )
    seat = make.participation(round=meeting, actor=make.actor("Russia"), role=Role.GUARANTOR)
    make.delegate(participation=seat, person=make.person("Alexander Lavrentyev"), is_head=True)
    make.participation(
        round=meeting, name_as_recorded="the armed opposition", attendance=Attendance.BOYCOTTED
    )
    make.outcome(round=meeting, summary="A joint statement.")
    make.cite(meeting, field="dates")
    make.disagreement().rounds.add(meeting)
    return meeting


def get(client, path):
    response = client.get(path)
    assert response.status_code == 200, response.content
    return json.loads(response.content)


def test_the_index_lists_every_collection(client, db):
    assert list(get(client, "/api/v1/")["collections"]) == NAMES


def test_a_round_has_all_that_is_promised(client, talks):
    found = get(client, "/api/v1/rounds/astana-r01/")
    assert {
        key: found[key]
        for key in ("slug", "number", "title", "dates", "starts", "ends", "planned_dates", "status")
    } == {
        "slug": "astana-r01",
        "number": 1,
        "title": "Round one",
        "dates": "2017-01-23/2017-01-24",
        "starts": "2017-01-23",
        "ends": "2017-01-24",
        "planned_dates": None,
        "status": "held",
    }
    assert found["url"] == "http://testserver/api/v1/rounds/astana-r01/"
    assert found["html_url"] == "http://testserver/rounds/astana-r01/"
    assert found["negotiation"] == {
        "slug": "astana",
        "name": "Astana",
        "url": "http://testserver/api/v1/negotiations/astana/",
    }
    assert [found[part]["slug"] for part in ("country", "city")] == ["kz", "astana"]
    assert found["venue"]["name"] == "Rixos President Astana"
    assert (found["level"], found["track"], found["mode"]) == ("envoy", None, "in_person")
    assert found["outcome"] == [{"kind": "joint_statement", "summary": "A joint statement."}]
    assert (found["needs_source"], found["disagreements"]) == (False, 1)
    opposition, russia = found["participants"]
    assert opposition == {
        "actor": None,
        "name_as_recorded": "the armed opposition",
        "role": "conflict_party",
        "attendance": "boycotted",
        "delegates": [],
    }
    assert (russia["actor"]["slug"], russia["role"]) == ("russia", "guarantor")
    assert russia["delegates"][0]["person"]["name"] == "Alexander Lavrentyev"
    assert russia["delegates"][0]["is_head"] is True


def test_a_list_gives_the_same_records(client, talks):
    listed = get(client, "/api/v1/rounds/")
    assert listed["results"] == [get(client, "/api/v1/rounds/astana-r01/")]
    assert (listed["count"], listed["next"], listed["previous"]) == (1, None, None)


def test_fields_narrow_and_include_adds(client, talks):
    narrow = get(client, "/api/v1/rounds/astana-r01/?fields=dates,slug&fields=level")
    assert list(narrow) == ["slug", "dates", "level"]
    [citation] = get(client, "/api/v1/rounds/astana-r01/?include=citations")["citations"]
    assert (citation["field"], citation["stance"]) == ("dates", "supports")
    assert citation["quote"].startswith("They met")
    assert citation["source"]["url"].startswith("http://testserver/api/v1/sources/")


class TestOnlyWhatIsPublished:
    def test_a_draft_is_in_no_list_and_at_no_address(self, client, talks):
        talks.review_status = ReviewStatus.DRAFT
        talks.save()
        assert get(client, "/api/v1/rounds/")["results"] == []
        assert client.get("/api/v1/rounds/astana-r01/").status_code == 404
        assert get(client, "/api/v1/participations/")["results"] == []
        assert get(client, "/api/v1/delegates/")["results"] == []
        assert get(client, "/api/v1/citations/")["results"] == []
        assert get(client, "/api/v1/cities/astana/?include=held_count")["held_count"] == 0

    def test_a_draft_related_to_a_record_is_not_shown_with_it(self, client, talks):
        for record in (talks.city, talks.participations.get(role=Role.GUARANTOR)):
            record.review_status = ReviewStatus.IN_REVIEW
            record.save()
        source = talks.citations.get().passage.source
        source.review_status = ReviewStatus.DRAFT
        source.save()
        found = get(client, "/api/v1/rounds/astana-r01/?include=citations")
        assert (found["city"], found["citations"]) == (None, [])
        assert [one["role"] for one in found["participants"]] == ["conflict_party"]

    def test_a_text_is_given_only_where_its_licence_allows(self, client, db):
        make.source(slug="open", text="All of it.", may_show_text=True)
        make.source(slug="closed", text="All of it.")
        texts = [
            get(client, f"/api/v1/sources/{slug}/?include=text")["text"]
            for slug in ("open", "closed")
        ]
        assert texts == ["All of it.", None]


class TestOldAddresses:
    def test_a_renamed_record_redirects_for_good(self, client, talks):
        RetiredSlug.objects.create(
            kind="round", slug="astana-1", successor="astana-r01", reason="Renumbered."
        )
        response = client.get("/api/v1/rounds/astana-1/?fields=slug")
        assert response.status_code == 301
        assert response["Location"] == "http://testserver/api/v1/rounds/astana-r01/?fields=slug"

    def test_a_withdrawn_record_says_why(self, client, db):
        RetiredSlug.objects.create(kind="round", slug="astana-1", reason="It was a hoax.")
        response = client.get("/api/v1/rounds/astana-1/")
        assert response.status_code == 410
        assert json.loads(response.content)["detail"] == "It was a hoax."


def test_text_of_any_sort_comes_out_as_it_went_in(client, db):
    text = '"><script>alert(1)</script>\\ \u2028 \t “ә” 😀 {"a": null} \n --'
    make.round_(slug="hostile", title=text[:290], summary=text)
    found = get(client, "/api/v1/rounds/hostile/")
    assert (found["title"], found["summary"]) == (text, text)
    assert client.get("/api/v1/rounds/hostile/")["Content-Type"] == "application/json"
