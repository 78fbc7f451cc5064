"""A source's page: every cited passage at its place, each leading to what rests on it and back."""

from __future__ import annotations

import pytest
from lxml import html

from core.models import ReviewStatus
from sources.highlights import cited_passages, stretches
from sources.models import Passage
from tests import factories as make

pytestmark = pytest.mark.django_db

TEXT = "The first line.\nThey met in Astana on 24 January, and in Geneva later. 🕊 End."
HOSTILE = '"><script>alert(1)</script>'


def quoted(source, words):
    start = source.text.index(words)
    return make.passage(source=source, exact=words, start=start, end=start + len(words))


def page_of(client, source):
    return html.fromstring(client.get(source.get_absolute_url()).content)


def test_overlapping_passages_are_both_reachable(client):
    source = make.source(text=TEXT, may_show_text=True)
    one = quoted(source, "met in Astana on 24 January")
    other = quoted(source, "Astana on 24 January, and in Geneva")
    first, second = make.round_(title="In Astana"), make.round_(title="In Geneva")
    make.cite(first, passage=one)
    make.cite(second, passage=other)
    page = page_of(client, source)
    (text,) = page.find_class("full-text")
    marks = [mark.text_content() for mark in text.iter("mark")]
    assert marks == ["met in ", "Astana on 24 January", ", and in Geneva"]
    assert [m.get("class") for m in text.iter("mark")] == [None, "shared", None]
    for passage, record in ((one, first), (other, second)):
        assert page.get_element_by_id(passage.anchor) is not None
        number = page.xpath(f'//a[@href="#{passage.anchor}"]/ancestor::li/@value')[0]
        card = page.get_element_by_id(f"passage-{number}")
        assert record.get_absolute_url() in card.xpath(".//a/@href")
        assert page.xpath(f'//button[@popovertarget="passage-{number}"]')


def test_a_record_leads_to_the_very_passage(client):
    source = make.source(text=TEXT, may_show_text=True)
    passage = quoted(source, "They met in Astana")
    record = make.round_(title="In Astana")
    make.cite(record, passage=passage)
    links = html.fromstring(client.get(record.get_absolute_url()).content).xpath("//a/@href")
    assert f"{source.get_absolute_url()}#{passage.anchor}" in links


def test_a_text_without_licence_shows_its_quotes_alone(client):
    source = make.source(text=TEXT, may_show_text=False)
    passage = quoted(source, "They met in Astana")
    make.cite(make.round_(), passage=passage)
    page = page_of(client, source)
    assert page.find_class("full-text") == []
    assert "The first line" not in page.text_content()
    assert "They met in Astana" in page.get_element_by_id(passage.anchor).text_content()


def test_what_only_drafts_rest_on_is_not_marked(client):
    source = make.source(text=TEXT, may_show_text=True)
    draft = make.round_(review_status=ReviewStatus.DRAFT)
    make.cite(draft, passage=quoted(source, "They met in Astana"))
    (text,) = page_of(client, source).find_class("full-text")
    assert text.text_content() == TEXT
    assert list(text.iter("mark")) == []


def test_stretches_make_the_text_again():
    source = make.source(text=TEXT, may_show_text=True)
    for words in ("The first", "first line.", "met", "They met in Astana", "🕊 End."):
        make.cite(make.round_(), passage=quoted(source, words))
    parts = stretches(TEXT, cited_passages(source))
    assert "".join(part.text for part in parts) == TEXT
    assert sum(len(part.beginning) for part in parts) == 5
    assert sum(len(part.ending) for part in parts) == 5


def test_every_passage_of_the_seed_article_stands_at_its_place(starter_facts, client):
    cited = Passage.objects.filter(source__slug="alternative-to-switzerland-2025")
    source = cited.first().source
    page = page_of(client, source)
    (text,) = page.find_class("full-text")
    for one in cited_passages(source):
        place = page.get_element_by_id(one.passage.anchor)
        assert place in list(text.iter("span"))
        card = page.get_element_by_id(f"passage-{one.number}")
        links = set(card.xpath(".//ul//a/@href"))
        assert links == {citation.record.get_absolute_url() for citation in one.citations}
    for mark in text.xpath(".//sup"):
        mark.drop_tree()
    assert text.text_content() == source.text


@pytest.mark.parametrize(
    ("url", "exact", "leads_to"),
    [
        ("https://a.example/x", "two words", "https://a.example/x#:~:text=two%20words"),
        (
            "https://a.example/x#y",
            "a-b, c & d",
            "https://a.example/x#y:~:text=a%2Db%2C%20c%20%26%20d",
        ),
        (
            "https://a.example/x",
            "one two three four five six seven eight nine ten eleven twelve thirteen",
            (
                "https://a.example/x#:~:text=one%20two%20three%20four%20five%20six,"
                "eight%20nine%20ten%20eleven%20twelve%20thirteen"
            ),
        ),
        ("", "words", ""),
    ],
)
def test_the_original_opens_at_the_words(url, exact, leads_to):
    passage = make.passage(source=make.source(url=url), exact=exact)
    assert passage.original_url == leads_to


def test_hostile_text_stays_text(client):
    source = make.source(title=HOSTILE, text=f"Before {HOSTILE} after", may_show_text=True)
    make.cite(make.round_(title=HOSTILE), passage=quoted(source, HOSTILE), note=HOSTILE)
    answer = client.get(source.get_absolute_url()).content.decode()
    assert "<script>alert" not in answer
    (text,) = html.fromstring(answer).find_class("full-text")
    assert HOSTILE in text.text_content()
