"""Pages in Russian and Kazakh, whose words are longer: they fit, and keep nobody out."""

import pytest
from playwright.sync_api import expect

from tests.browser.looking import LAYOUT, keeps_out, overflow

PAGES = ("/", "/negotiations/astana-process/", "/rounds/?form=open&country=kz")
HEADINGS = {"ru": "Кто сидел за столом", "kk": "Үстел басында кім отырды"}


@pytest.mark.parametrize("language", ["ru", "kk"])
@pytest.mark.parametrize("address", PAGES)
def test_long_words_fit_and_axe_finds_nothing(visit, address, language):
    page = visit(address, width=1440, locale=language)
    expect(page.locator("html")).to_have_attribute("lang", language)
    assert overflow(page) <= 0
    assert keeps_out(page, LAYOUT) == ""
    page.set_viewport_size({"width": 360, "height": 900})
    assert overflow(page) <= 0
    assert keeps_out(page) == ""


@pytest.mark.parametrize("scripts", [True, False])
def test_the_switch_works_by_keyboard_and_without_scripts(visit, site, scripts):
    page = visit("/rounds/?country=kz&after=2017", locale="en", java_script_enabled=scripts)
    count = page.locator("#list-heading").inner_text().split()[0]
    link = page.get_by_role("navigation", name="Language").get_by_role("link", name="Қазақша")
    link.focus()
    page.keyboard.press("Enter")
    expect(page.locator("html")).to_have_attribute("lang", "kk")
    assert page.url == f"{site}/rounds/?country=kz&after=2017&lang=kk"
    assert page.locator("#list-heading").inner_text().split()[0] == count
    chosen = page.get_by_role("navigation", name="Тіл").locator("[aria-current]")
    expect(chosen).to_have_text("Қазақша")
    page.goto(f"{site}/negotiations/astana-process/")
    expect(page.get_by_role("heading", name=HEADINGS["kk"])).to_be_visible()
