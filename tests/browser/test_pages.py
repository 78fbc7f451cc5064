"""Every kind of page as a reader meets it: any width, light or dark, with or without scripts."""

import re
from datetime import date, timedelta

import pgtrigger
import pytest
from django.apps import apps
from django.db import DataError, IntegrityError, connection, models, transaction
from django.db.models import F, Value
from django.db.models.functions import Cast, Concat, Left
from playwright.sync_api import expect

from core.models import Record
from sources.models import Passage
from tests.browser.looking import CONTRAST, LAYOUT, keeps_out, overflow

KINDS = (
    "/",
    "/negotiations/",
    "/negotiations/astana-process/",
    "/negotiations/astana-process/brief/",
    "/negotiations/compare/?n=astana-process&n=geneva-syria",
    "/rounds/?country=kz",
    "/rounds/?form=open",
    "/rounds/astana-r03/",
    "/rounds/normandy-astana-2015-01/",
    "/actors/",
    "/actors/russia/",
    "/hosts/",
    "/hosts/kz/",
    "/hosts/compare/?country=KZ&country=CH",
    "/cities/astana/",
    "/venues/rixos-president-astana/",
    "/agreements/",
    "/conflicts/syria-war/",
    "/statements/",
    "/disagreements/",
    "/sources/",
    "/sources/alternative-to-switzerland-2025/",
    "/timeline/",
    "/map/",
    "/network/",
    "/search/?q=astana",
    "/data/",
    "/about/",
    "/no-such-page/",
    "/rounds/?no-such=filter",
)
WIDTHS = (360, 768, 1440)
MORE = (
    "/negotiations/astana-process/embed/",
    "/actors/sergey-lavrov/",
    "/agreements/de-escalation-memorandum-2017/",
    "/hosts/compare/?country=KZ&country=CH&country=TR&country=QA&country=NO&country=AT",
    "/conflicts/",
    "/cities/",
    "/venues/",
    "/timeline/?lanes=host",
    "/network/?form=open",
)
"""Looked at with hostile words beside the kinds above."""
HOSTILE = ('"><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '"><b>', "<")
"""The first of them that fits a field is put into it."""
LONGEST_NUMBER = 5
REFUSED = {"Country.iso2", "Country.iso3"}
"""Fields whose form the database itself holds."""


def assert_quiet(page, address):
    """No error on the console but the answer's own status, and no request to another host."""
    expected = re.compile("status of 40[04]") if "no-such" in address else None
    assert [c for c in page.complaints if not (expected and expected.search(c))] == []
    assert page.strangers == []


@pytest.mark.parametrize("address", KINDS)
def test_every_kind_of_page_fits_every_width_and_keeps_nobody_out(visit, address):
    page = visit(address, width=WIDTHS[0])
    assert overflow(page) <= 0
    assert keeps_out(page, LAYOUT) == ""
    for width in WIDTHS[1:]:
        page.set_viewport_size({"width": width, "height": 900})
        assert overflow(page) <= 0, width
    assert keeps_out(page) == ""
    page.emulate_media(color_scheme="dark")
    assert keeps_out(page, CONTRAST) == ""
    assert_quiet(page, address)
    # The same answer, read without scripts. axe is one itself and cannot run there.
    plain = visit(address, width=WIDTHS[0], answer=page.answer, java_script_enabled=False)
    expect(plain.locator("h1")).to_be_visible()
    assert overflow(plain) <= 0
    assert_quiet(plain, address)


@pytest.mark.parametrize("scripts", [True, False])
def test_a_citation_opens_with_its_sentence(visit, scripts):
    page = visit("/rounds/astana-r03/", java_script_enabled=scripts)
    mark = page.get_by_role("button", name=re.compile("^Source 1:")).first
    mark.click()
    card = page.locator("#source-1")
    expect(card).to_be_visible()
    expect(card).to_contain_text("The third round of intra-Syrian talks in Astana")
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()


def test_a_citation_opens_by_keyboard(visit):
    page = visit("/rounds/astana-r03/")
    page.get_by_role("button", name=re.compile("^Source 1:")).first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#source-1")).to_be_visible()


def test_the_timeline_shows_22_marks_at_their_true_days_two_of_them_in_sochi(visit, site):
    page = visit("/negotiations/astana-process/")
    answer = page.request.get(
        f"{site}/api/v1/rounds/?negotiation=astana-process&kind=plenary_round"
    )
    rounds = {row["slug"]: row for row in answer.json()["results"]}
    assert len(rounds) == 22
    marks = page.evaluate(
        """() => {
            const chart = document.querySelector(".chart").getBoundingClientRect();
            return [...document.querySelectorAll(".mark[data-round]")].map((mark) => {
                const dot = mark.querySelector("circle").getBoundingClientRect();
                const at = (dot.x + dot.width / 2 - chart.x) / chart.width;
                return [mark.dataset.round, at, mark.querySelector("a").getAttribute("aria-label")];
            });
        }"""
    )
    plenary = [(slug, at, label) for slug, at, label in marks if slug in rounds]
    assert len(plenary) == 22
    assert sum("Sochi" in label for _, _, label in plenary) == 2

    def middle(row):
        first, _, last = row["dates"].partition("/")
        first, last = date.fromisoformat(first), date.fromisoformat(last or first)
        return (first + (last + timedelta(days=1) - first) / 2).toordinal()

    days = {slug: middle(rounds[slug]) for slug, _, _ in plenary}
    (a, at_a, _), (b, at_b, _) = plenary[0], plenary[-1]
    a_day = (at_b - at_a) / (days[b] - days[a])
    for slug, at, _ in plenary:
        assert at == pytest.approx(at_a + (days[slug] - days[a]) * a_day, abs=0.0006), slug


def test_the_timeline_is_worked_by_keyboard(visit):
    page = visit("/negotiations/astana-process/")
    chart = page.locator(".chart").first
    before = chart.bounding_box()["width"]
    page.locator(".scroller").first.focus()
    page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.getAttribute('href')")
    page.keyboard.press("ArrowRight")
    second = page.evaluate("document.activeElement.getAttribute('href')")
    assert first == "/rounds/syria-opp-astana-1/"
    assert second == "/rounds/syria-opp-astana-2/"
    page.keyboard.press("+")
    assert chart.bounding_box()["width"] > before * 1.4
    page.keyboard.press("-")
    assert chart.bounding_box()["width"] == pytest.approx(before, abs=2)
    page.keyboard.press("Enter")
    page.wait_for_url("**/rounds/syria-opp-astana-2/")


def test_the_matrix_is_worked_by_keyboard(visit):
    page = visit("/negotiations/astana-process/")
    page.locator(".seat").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    assert "round 2" in page.evaluate("document.activeElement.getAttribute('aria-label')")
    page.keyboard.press("Enter")
    card = page.locator(".seat-card:popover-open")
    expect(card).to_be_visible()
    expect(card).to_contain_text("guarantor")
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)


def test_the_matrix_keeps_its_heads_in_sight(visit):
    page = visit("/negotiations/astana-process/", width=360)
    head = page.locator(".matrix tbody th").first
    before = head.bounding_box()["x"]
    page.locator(".matrix").evaluate("element => { element.scrollLeft = 300 }")
    assert head.bounding_box()["x"] == pytest.approx(before, abs=1)


def test_the_years_of_the_map_are_chosen_by_keyboard(visit):
    page = visit("/map/")
    page.get_by_role("slider").first.focus()
    for _ in range(3):
        page.keyboard.press("End")
        page.keyboard.press("ArrowLeft")
    said = page.locator("[data-map-count]")
    expect(said).to_contain_text("rounds held from 2025 to 2026")
    total = int(said.inner_text().split()[0])
    listed = visit("/map/?after=2025&before=2026").locator("h2.in-words").inner_text()
    assert listed.startswith(f"{total} rounds")


def test_the_network_is_worked_by_keyboard(visit):
    page = visit("/network/")
    page.locator(".node").first.focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".net")).to_have_class(re.compile("chosen"))
    assert page.locator(".tie.on").count() > 0
    expect(page.locator("[data-network-says]")).to_contain_text("sat with")
    target = page.evaluate("document.activeElement.getAttribute('href')")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{target}")


def test_hosts_are_compared_by_keyboard(visit):
    page = visit("/hosts/compare/?country=KZ")
    page.get_by_label("Add a country").focus()
    page.keyboard.type("Switz")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Kazakhstan and Switzerland as hosts")


def poison() -> set[str]:
    """Put hostile words into every text there is; the fields that the database refuses them for.

    The row's number makes them unique. Fields of other types, such as dates, hold no free text.
    """
    refused = set()
    Passage.objects.update(start=None, end=None)
    for model in apps.get_models():
        if model._meta.app_label not in ("sources", "venues", "actors", "events"):
            continue
        texts = {
            field.name: hostile(field)
            for field in model._meta.local_concrete_fields
            if type(field) in (models.CharField, models.TextField, models.URLField)
            and not field.choices
            and field.name not in ("slug", "successor")
        }
        if not texts or not (
            issubclass(model, Record) or hasattr(model, "text") or model is Passage
        ):
            continue
        if not written(model, texts):
            refused |= {
                f"{model.__name__}.{name}"
                for name, words in texts.items()
                if not written(model, {name: words})
            }
    return refused


def hostile(field):
    """The most hostile words that a field has room for, as the database writes them."""
    room = field.max_length or 4000
    words = next(words for words in HOSTILE if len(words) + LONGEST_NUMBER <= room or words == "<")
    return Left(Concat(Value(words), Cast(F("pk"), models.CharField())), room)


def written(model, values) -> bool:
    """Whether the database took the values for all rows of a model."""
    try:
        with transaction.atomic():
            model._default_manager.update(**values)
    except (IntegrityError, DataError):
        return False
    return True


def test_hostile_words_in_every_field_break_no_page(visit):
    with transaction.atomic():
        # History is not looked at here, and writing it would take most of the time.
        with pgtrigger.ignore():
            assert poison() == REFUSED
        for address in (*KINDS, *MORE):
            page = visit(address)
            scripts = page.locator("script:not([src]):not([type='application/ld+json'])")
            assert scripts.count() == 0, address
            assert page.locator("[onload], [onerror], a[href^='javascript' i]").count() == 0
            assert_quiet(page, address)
            assert overflow(page) <= 0, address
            visit.leave()
        connection.set_rollback(True)
