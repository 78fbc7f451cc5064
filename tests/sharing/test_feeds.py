"""The Atom feed of changes and the sitemap: valid, whole, and only of what is published."""

from __future__ import annotations

import feedparser
import pytest
from lxml import etree

from core.models import ReviewStatus
from events.sharing.news import latest_pages
from events.sharing.sitemaps import COLLECTIONS
from tests import factories as make

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
HOSTILE = '"><script>alert(1)</script>\x01\x1f]]>'


def feed_of(client):
    return client.get("/changes.atom").content


def titles(client):
    return [entry.title for entry in feedparser.parse(feed_of(client)).entries]


def test_the_feed_is_atom(client):
    record = make.round_(title="First meeting")
    make.participation(round=record)
    answer = client.get("/changes.atom")
    assert answer["Content-Type"] == "application/atom+xml; charset=utf-8"
    read = feedparser.parse(answer.content)
    assert not read.bozo
    assert read.version == "atom10"
    feed = etree.fromstring(answer.content)
    # What RFC 4287 asks of every feed and every entry.
    for node in [feed, *feed.iter(f"{ATOM}entry")]:
        for name in ("id", "title", "updated"):
            assert len(node.findall(ATOM + name)) == 1
        assert node.find(f"{ATOM}link[@rel='alternate']") is not None
    assert feed.find(f"{ATOM}author/{ATOM}name").text
    ids = [node.text for node in feed.iter(f"{ATOM}id")]
    assert len(set(ids)) == len(ids)


def test_a_change_is_told_under_the_name_of_its_page(client):
    record = make.round_(title="First meeting")
    assert "First meeting" in titles(client)
    record.title = "Renamed meeting"
    record.save()
    assert "Renamed meeting" in titles(client)


def test_what_is_not_published_is_not_told(client):
    draft = make.round_(title="Draft meeting", review_status=ReviewStatus.DRAFT)
    withdrawn = make.round_(title="Withdrawn meeting")
    withdrawn.review_status = ReviewStatus.DRAFT
    withdrawn.save()
    assert not {"Draft meeting", "Withdrawn meeting"} & set(titles(client))
    before = len(titles(client))
    draft.title = "Edited draft"
    draft.save()
    assert len(titles(client)) == before
    draft.review_status = ReviewStatus.PUBLISHED
    draft.save()
    assert titles(client).count("Edited draft") == 1


def test_hostile_text_leaves_the_feed_whole(client):
    make.actor(f"Actor {HOSTILE}")
    content = feed_of(client)
    assert not feedparser.parse(content).bozo
    assert b"<script" not in content


def test_every_published_record_is_on_the_map(client):
    records = [make.round_(), make.actor(), make.agreement(), make.statement(), make.source()]
    draft = make.actor("Draft", review_status=ReviewStatus.DRAFT)
    index = etree.fromstring(client.get("/sitemap.xml").content)
    parts = [node.text for node in index.iter("{*}loc")]
    assert len(parts) == 1 + len(COLLECTIONS)
    told = {
        node.text
        for part in parts
        for node in etree.fromstring(client.get(part).content).iter("{*}loc")
    }
    assert {f"http://testserver{one.get_absolute_url()}" for one in records} <= told
    assert f"http://testserver{draft.get_absolute_url()}" not in told
    assert all(client.get(address).status_code == 200 for address in told)


def test_robots_are_told_where_the_map_is(client):
    assert b"Sitemap: http://testserver/sitemap.xml" in client.get("/robots.txt").content


def test_the_first_page_tells_what_changed_last_each_page_once_and_nothing_unpublished(client):
    old, new = make.round_(title="Old meeting"), make.round_(title="New meeting")
    make.round_(title="Draft meeting", review_status=ReviewStatus.DRAFT)
    withdrawn = make.round_(title="Withdrawn meeting")
    withdrawn.review_status = ReviewStatus.DRAFT
    withdrawn.save()
    old.title = "Renamed meeting"
    old.save()
    told = [(str(one), one.added) for one in latest_pages(20) if type(one.record) is type(old)]
    assert sorted(told) == [(new.title, True), ("Renamed meeting", False)]
    body = client.get("/").text
    assert "What changed lately" in body
    assert "Draft meeting" not in body
    assert "Withdrawn meeting" not in body


def test_what_one_save_wrote_is_told_kind_by_kind():
    for _ in range(8):
        make.round_()
    make.actor("Someone")
    kinds = [type(one.record).__name__ for one in latest_pages(3)]
    assert kinds == ["Negotiation", "Round", "Actor"]
