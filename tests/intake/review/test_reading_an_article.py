"""An article pasted in the admin: every highlight exact, whatever the text; nothing twice."""

import random
import time
from collections import defaultdict
from html.parser import HTMLParser

import pytest
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st

from actors.models import Actor
from intake.choices import ProposalKind
from intake.models import ArticleReading, Proposal
from intake.proposing import keep, read_source
from intake.review import Card, cards_of, progress, quotes_of, sides_of
from sources.models import Source
from tests import factories as make
from tests.intake.review.proposed import TEXT, article, propose

ADD = "/admin/intake/articlereading/add/"
MEETING = "On 12 May 2024 Aigerim Omarova met Timur Akhmetov for talks in Astana. "
SAID = "“We will meet again,” said Aigerim Omarova in Astana. "
RUSSIAN = "12 мая 2024 года в Астане прошли переговоры между Россией и Ираном. "

TEXTS = {
    "emoji before a quote": f"🕊️👩‍👩‍👧‍👦🇰🇿 {SAID}{MEETING}",
    "line ends": f"{MEETING}\r\n\r\n{SAID}\r\n{MEETING}",
    "no-break spaces": (MEETING + SAID).replace(" ", "\u00a0"),
    "curly quotes": f"‘’“”„«» {SAID}",
    "Cyrillic": f"{RUSSIAN}\n«Мы встретимся снова», – заявил Тимур Ахметов. {RUSSIAN}",
    "right to left": f"التقى الوفدان في أستانا. {MEETING}\u202e{SAID}\u202c פגישה",
    "combining": f"Ä̈ ﬁ é {MEETING}",
    "markup": f"<script>alert('{MEETING}')</script> &amp; <b>{SAID}</b>",
    "brackets": "[" * 100_000 + MEETING + "(" * 1_000 + SAID,
    "bait": "a" * 30_000 + "!" + " (" * 20_000 + "в " * 20_000 + MEETING,
    "a line without end": (MEETING + SAID) * 200,
}


class ArticleText(HTMLParser):
    """What a browser shows as the article, without the numbers that lead to the proposals."""

    def __init__(self, html):
        super().__init__()
        self.depth = 0
        self.is_number = False
        self.text = ""
        self.tags = set()
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        if tag == "article":
            self.depth = 1
        elif self.depth:
            self.tags.add(tag)
            self.is_number = tag == "sup" or self.is_number

    def handle_endtag(self, tag):
        if tag == "article":
            self.depth = 0
        elif tag == "sup":
            self.is_number = False

    def handle_data(self, data):
        if self.depth and not self.is_number:
            self.text += data


def check_every_passage(reading):
    """Every passage stands in the text at its offsets; the stretches make up the text."""
    text = reading.source.text
    proposals = list(reading.proposals.in_order())
    for proposal in proposals:
        spans = [*proposal.passages]
        for part in ("participants", "outcomes"):
            spans += [span for row in proposal.fields.get(part, []) for span in row["passages"]]
        for start, end in spans:
            assert 0 <= start < end <= len(text)
            assert text[start:end].strip()
    cards = cards_of(proposals)
    sides = sides_of(reading, cards)
    assert "".join(side.stretch.text for side in sides) == text
    marked = marked_of(sides)
    for card in cards:
        assert marked[card.number].startswith(card.proposal.quote)
    return proposals


def marked_of(sides):
    """What is marked on the page as the words of each card, by its number."""
    marked = defaultdict(str)
    for side in sides:
        for number in {mark.card.number for mark in side.stretch.passages}:
            marked[number] += side.stretch.text
    return marked


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_the_page_shows_the_very_text_and_only_text(editor, browse, text):
    data = {"text": text, "title": "An article", "kind": "news", "origin": "other"}
    client = browse(editor)
    response = client.post(ADD, data)
    assert response.status_code == 302
    reading = ArticleReading.objects.get()
    assert reading.source.text == text.replace("\r\n", "\n")
    assert reading.source.review_status == "draft"
    proposals = check_every_passage(reading)
    assert proposals
    shown = ArticleText(client.get(response.headers["Location"]).content.decode())
    assert shown.text == reading.source.text
    assert shown.tags <= {"span", "sup", "a"}


def test_a_card_quotes_every_sentence_that_accepting_would_cite(editor, browse):
    plan = "Russia and Turkey were to meet in Astana on 21 May 2025."
    undone = "The meeting was called off."
    agreed = "They agreed on a ceasefire."
    held = f"Iran and Turkey held talks in Astana on 3 May 2025. {agreed}"
    text = f"{plan} {undone}\n\n{held}"
    client = browse(editor)
    address = client.post(
        ADD, {"text": text, "title": "An article", "kind": "news", "origin": "other"}
    ).headers["Location"]
    page = client.get(address).content.decode()
    proposals = list(ArticleReading.objects.get().proposals.in_order())
    cards = {c.headline: c.quotes for c in cards_of(proposals) if c.proposal.kind == "round"}
    assert [plan, undone] in cards.values()
    for quotes in cards.values():
        for quote in quotes:
            assert f">{quote}</blockquote>" in page
    planned = next(p for p in proposals if quotes_of(p) == [plan, undone])
    alone = client.get(reverse("admin:intake_proposal", args=[planned.pk])).content.decode()
    assert f">{undone}</blockquote>" in alone


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"), min_size=1), st.data())
def test_passages_anywhere_cut_any_text_exactly(text, data):
    places = st.integers(0, len(text))
    pairs = st.lists(st.tuples(places, places).filter(lambda p: p[0] < p[1]), max_size=8)
    reading = ArticleReading(source=Source(text=text, title="Any"), article=[[0, len(text)]])
    spans = data.draw(pairs)
    fields = {"name": "x", "kind": "person", "office": ""}
    proposals = [
        Proposal(reading=reading, kind="actor", start=a, end=b, passages=[[a, b]], fields=fields)
        for a, b in spans
    ]
    cards = [Card(number, proposal) for number, proposal in enumerate(proposals, 1)]
    sides = sides_of(reading, cards)
    assert "".join(side.stretch.text for side in sides) == text
    marked = marked_of(sides)
    for card, (start, end) in zip(cards, spans, strict=True):
        assert marked[card.number] == text[start:end]


def test_a_megabyte_is_read_and_marked_in_linear_time(editor):
    paragraphs = [MEETING, SAID, RUSSIAN, "🕊 «Ни слова», – сказали в Астане.\n", "\u202eعربي\n"]
    draw = random.Random(7)  # noqa: S311
    whole = "\n\n".join("".join(draw.choices(paragraphs, k=6)) for _ in range(2_600))
    assert len(whole.encode()) > 1_000_000
    took = []
    for number, text in enumerate((whole[: len(whole) // 4], whole)):
        source = Source.objects.create(title=f"Large {number}", text=text, published="2024-05-13")
        begun = time.monotonic()
        reading = read_source(source, editor)
        check = list(reading.proposals.in_order())
        sides_of(reading, cards_of(check))
        took.append(time.monotonic() - begun)
        assert len(check) > 300
    check_every_passage(reading)
    # Four times the text: not much more than four times as long.
    assert took[1] < 10 * took[0] + 1


# --- Once only -----------------------------------------------------------------------------------


def test_an_article_already_here_is_linked_and_can_be_read_again(editor, browse):
    known = make.source(title="Known", url="https://example.org/known", text=TEXT)
    client = browse(editor)
    for data in (
        {"text": "Another text.", "url": known.url},
        {"text": TEXT},
        {"text": TEXT.replace("\n", "\r\n")},
    ):
        given_data = {"title": "T", "kind": "news", "origin": "other", **data}
        response = client.post(ADD, given_data)
        assert response.status_code == 200
        page = response.content.decode()
        assert f"/admin/sources/source/{known.pk}/change/" in page
        assert reverse("admin:intake_reread", args=[known.slug]) in page
    assert Source.objects.count() == 1
    response = client.post(reverse("admin:intake_reread", args=[known.slug]))
    assert response.headers["Location"] == known.reading.get_absolute_url()


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({}, "text"),
        ({"text": "Talks.", "title": ""}, "title"),
        ({"text": "Talks.", "published": "yesterday-ish"}, "published"),
        ({"text": "Talks.", "url": "not a url at all"}, "url"),
        ({"text": " \n "}, "text"),
    ],
)
def test_what_is_missing_is_said(editor, browse, data, field):
    given_data = {"title": "T", "kind": "news", "origin": "other", **data}
    response = browse(editor).post(ADD, given_data)
    assert field in response.context["form"].errors
    assert not Source.objects.exists()


def test_the_way_in_is_on_the_pages_of_sources(editor, browse):
    held, unread = article().source, make.source(text="")
    client = browse(editor)
    assert ADD in client.get("/admin/sources/source/").content.decode()
    reread = reverse("admin:intake_reread", args=[held.slug])
    page = client.get(f"/admin/sources/source/{held.pk}/change/").content.decode()
    assert reread in page
    assert held.reading.get_absolute_url() in page
    page = client.get(f"/admin/sources/source/{unread.pk}/change/").content.decode()
    assert "intake" not in page.split('id="content"')[1]


def test_a_book_among_the_sources_is_not_read_while_somebody_waits(editor, browse):
    book = make.source(text="(" * 1_100_001)
    said = browse(editor).post(reverse("admin:intake_reread", args=[book.slug]), follow=True)
    assert "longer than 1100000 characters" in said.content.decode()
    assert not ArticleReading.objects.exists()


@pytest.mark.parametrize("key", ["0", "999999", "no-number", "add/more"])
def test_a_reading_that_is_not_there(editor, browse, key):
    assert browse(editor).get(f"/admin/intake/articlereading/{key}/change/").status_code == 404


# --- Read again ----------------------------------------------------------------------------------


def test_reading_again_keeps_what_was_decided(editor, browse):
    text = f"{MEETING}\n\n{SAID}\n\nThe Free Valley Council met Timur Akhmetov in Astana on Monday."
    source = Source.objects.create(title="Again", text=text, published="2024-05-15", language="en")
    reading = read_source(source, editor)
    first = list(reading.proposals.in_order())
    actors = [one for one in first if one.kind == ProposalKind.ACTOR]
    accepted, rejected = actors[0], next(p for p in first if p.kind == ProposalKind.ROUND)
    client = browse(editor)
    client.post(reverse("admin:intake_accept", args=[accepted.pk]))
    client.post(reverse("admin:intake_reject", args=[rejected.pk]), {"reason": "Not a meeting"})
    assert Actor.objects.filter(name=accepted.fields["name"]).exists()

    read_source(source, editor)
    after = list(reading.proposals.in_order())
    decided = {one.pk: one.decision for one in after if not one.is_open}
    assert decided == {accepted.pk: "accepted", rejected.pk: "rejected"}
    places = [one.place for one in after]
    assert len(places) == len(set(places))
    assert {one.place for one in first} == set(places)
    # What now is known is recognised.
    said = [p for p in after if p.fields.get("speaker_as_printed") == accepted.fields["name"]]
    assert all(p.fields["speaker"] for p in said)


@pytest.mark.parametrize(
    ("words", "stays"),
    [
        ("the 22nd round was held", False),
        ("the 22nd round was held in Astana", False),
        ("11 November 2024 the 22nd round", False),
        ("Russia and Iran", True),
    ],
)
def test_a_decision_answers_for_words_it_shares(reading, words, stays):
    decided = propose(
        reading,
        ProposalKind.ROUND,
        "the 22nd round was held",
        decision="rejected",
        reason="Not one",
    )
    other = propose(article(slug="other", url=""), ProposalKind.ROUND, words)
    fresh = Proposal(
        reading=reading,
        kind="round",
        start=other.start,
        end=other.end,
        passages=other.passages,
        fields=other.fields,
    )
    keep(reading, [fresh])
    kept = set(reading.proposals.values_list("start", "decision"))
    expected = {(decided.start, "rejected")} | ({(other.start, "open")} if stays else set())
    assert kept == expected


# --- How far -------------------------------------------------------------------------------------

FOURTEEN = ["accepted"] * 9 + ["rejected"] * 2 + ["open"] * 3
PROGRESS = [
    ([], "0 proposals"),
    (["open"], "1 proposal: 1 left"),
    (
        ["accepted"] * 9 + ["rejected"] * 2 + ["open"] * 3,
        "14 proposals: 9 accepted, 2 rejected, 3 left",
    ),
    (["accepted", "merged"], "2 proposals: 1 accepted, 1 merged, none left"),
]


@pytest.mark.parametrize(("decisions", "told"), PROGRESS)
def test_progress_is_said(decisions, told):
    assert progress([Proposal(decision=decision) for decision in decisions]) == told
