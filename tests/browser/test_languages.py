"""Pages in Russian and Kazakh, whose words are longer: they fit, and keep nobody out."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.site import served

PAGES = ("/", "/negotiations/astana-process/", "/rounds/?form=open&country=kz")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
HEADINGS = {"ru": "Кто сидел за столом", "kk": "Үстел басында кім отырды"}


@pytest.fixture(scope="module")
def site(starter_facts):
    with served() as address:
        yield address


@pytest.fixture
def visit(browser, site):
    """A function that opens an address as a reader of a language does, and gives the page."""
    contexts = []

    def open_page(address, language, width=1440, **options):
        view = {"width": width, "height": 900}
        context = browser.new_context(viewport=view, locale=language, **options)
        contexts.append(context)
        page = context.new_page()
        page.goto(site + address)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.mark.parametrize("language", ["ru", "kk"])
@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize("width", [360, 1440])
def test_long_words_fit_and_axe_finds_nothing(visit, address, language, width):
    page = visit(address, language, width)
    expect(page.locator("html")).to_have_attribute("lang", language)
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    found = Axe().run(page, options={"runOnly": RULES})
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("scripts", [True, False])
def test_the_switch_works_by_keyboard_and_without_scripts(visit, site, scripts):
    page = visit("/rounds/?country=kz&after=2017", "en", java_script_enabled=scripts)
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
