"""The timeline may stand in any page; nothing else may be framed."""

from __future__ import annotations

import pytest
from lxml import html

from tests import factories as make

pytestmark = pytest.mark.django_db

HOSTILE = '"><script>alert(1)</script>'


def may_be_framed(answer) -> bool:
    policy = answer.headers["Content-Security-Policy"]
    return "frame-ancestors *" in policy and "X-Frame-Options" not in answer.headers


def test_a_timeline_may_be_framed_and_nothing_else(client):
    record = make.round_(dates="2017-01-23", title=HOSTILE)
    negotiation = record.negotiation
    embed = client.get(f"{negotiation.get_absolute_url()}embed/")
    assert embed.status_code == 200
    assert may_be_framed(embed)
    assert record.get_absolute_url() in embed.content.decode()
    assert "<script>alert" not in embed.content.decode()
    for address in (
        "/",
        "/negotiations/",
        negotiation.get_absolute_url(),
        f"{negotiation.get_absolute_url()}brief/",
        record.get_absolute_url(),
        "/search/?q=a",
        "/changes.atom",
        "/sitemap.xml",
        "/admin/login/",
        "/negotiations/nothing/embed/",
    ):
        assert not may_be_framed(client.get(address)), address


def test_an_undated_negotiation_says_so(client):
    answer = client.get(f"{make.negotiation().get_absolute_url()}embed/")
    assert "No meeting of it has a date yet." in answer.content.decode()


def test_a_page_says_how_to_frame_its_timeline(client):
    negotiation = make.negotiation(name=HOSTILE)
    page = html.fromstring(client.get(negotiation.get_absolute_url()).content)
    (code,) = page.xpath('//details[@class="cite-page"]//code')
    frame = html.fromstring(code.text_content())
    assert frame.tag == "iframe"
    assert frame.get("src") == f"http://testserver{negotiation.get_absolute_url()}embed/"
    assert frame.get("title") == HOSTILE
