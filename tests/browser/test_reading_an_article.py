"""An article read, reviewed and published by keyboard alone, in a real browser."""

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.contrib.auth.models import Group, User
from playwright.sync_api import expect

from intake.models import ArticleReading
from intake.proposing import read_source
from sources.models import Source

SEED = Path(settings.BASE_DIR) / "data" / "texts" / "alternative-to-switzerland-2025.txt"
TITLE = "How Kazakhstan is trying to end conflicts"
SENTENCE = "The last, 22nd round of negotiations in Astana was held in November 2024."
PASSWORD = "a long enough one"
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "resultTypes": ["violations"],
    "preload": False,
}
REVIEW = re.compile(r"/articlereading/\d+/change/")


@pytest.fixture
def editor(site, db):
    user = User.objects.create_user("editor", password=PASSWORD, is_staff=True)
    user.groups.add(Group.objects.get(name="Editor"))
    return user


@pytest.fixture
def desk(browser, site, editor):
    """A function that opens an address of the editing site, logged in; it notes complaints."""
    contexts = []

    def open_page(address, width=1440, **options):
        context = browser.new_context(
            viewport={"width": width, "height": 900}, base_url=site, **options
        )
        contexts.append(context)
        page = context.new_page()
        page.complaints = []
        page.on("console", lambda said: said.type == "error" and page.complaints.append(said.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("dialog", lambda dialog: (page.complaints.append("dialog"), dialog.dismiss()))
        page.goto(f"/admin/login/?next={address}")
        page.get_by_label("Username").fill("editor")
        page.get_by_label("Password").press_sequentially(PASSWORD)
        # The browser asks for an icon of its own accord.
        page.complaints.clear()
        press(page, "Enter")
        page.wait_for_url(f"**{address}")
        return page

    yield open_page
    for context in contexts:
        context.close()


def current(page):
    return page.locator(".proposal.is-current")


def tab_to(page, element, key="Tab"):
    """Press Tab, or another key, until an element has the focus."""
    for _ in range(200):
        if element.evaluate("own => own === document.activeElement"):
            return
        page.keyboard.press(key)
    raise AssertionError(f"Tab never came to {element}")


def pass_menu(page):
    """On a page just opened, follow the first link there is, past the menu."""
    tab_to(page, page.get_by_role("link", name="Skip to main content"))
    page.keyboard.press("Enter")


def press(page, key):
    """Press a key that leads to another page, and be there."""
    with page.expect_navigation():
        page.keyboard.press(key)


def accept(page) -> bool:
    """Press `a`; when the proposal cannot be written as it is, come back and go on to the next."""
    press(page, "a")
    if REVIEW.search(page.url):
        return True
    expect(page.get_by_text("Nothing has been written.")).to_be_visible()
    tab_to(page, page.get_by_role("link", name="Back", exact=True))
    press(page, "Enter")
    page.wait_for_url(REVIEW)
    page.keyboard.press("j")
    return False


def publish_all(page, link):
    """From the review, follow a link to what was written and publish all of it, by keyboard."""
    review = page.url
    page.keyboard.press("w")
    tab_to(page, link)
    press(page, "Enter")
    page.wait_for_url("**id__in=**")
    pass_menu(page)
    tab_to(page, page.locator("#action-toggle"))
    page.keyboard.press("Space")
    tab_to(page, page.locator("select[name=action]"), "Shift+Tab")
    page.keyboard.type("Publish")
    page.keyboard.press("Tab")
    press(page, "Enter")
    expect(page.locator(".messagelist .success")).to_contain_text("published")
    page.goto(review)


def paste(page) -> ArticleReading:
    """Paste the article, say where it comes from, have it read."""
    expect(page.get_by_label("Text or HTML")).to_be_focused()
    text = SEED.read_bytes().decode().split("\n", 1)[1]
    page.keyboard.insert_text(text)
    tab_to(page, page.get_by_label("Title"))
    page.keyboard.type(TITLE)
    tab_to(page, page.get_by_label("Published"))
    page.keyboard.type("26 September 2025")
    expect(page.get_by_text("2025-09-26")).to_be_visible()
    press(page, "Enter")
    page.wait_for_url(REVIEW)
    reading = ArticleReading.objects.get()
    assert reading.source.text == text
    return reading


def accept_ten(page, reading):
    """Accept ten proposals and go on until the 22nd round is among them."""
    total = reading.proposals.count()
    for _ in range(total):
        accept(page)
        done = reading.proposals.written()
        if done.count() >= 10 and done.filter(record="astana-r22").exists():
            break
    left = total - reading.proposals.written().count()
    assert total - left >= 10
    expect(page.locator(".progress")).to_contain_text(f"{left} left")


def publish_source(page):
    """From the review, publish the source itself in its form."""
    page.keyboard.press("w")
    tab_to(page, page.get_by_role("link", name="The source"))
    press(page, "Enter")
    page.wait_for_url("**/sources/source/**")
    pass_menu(page)
    tab_to(page, page.get_by_label("Review status"))
    page.keyboard.type("Published")
    tab_to(page, page.locator("input[name=_save]").last)
    press(page, "Enter")
    page.wait_for_url(re.compile("/sources/source/(#|$)"))


def test_paste_review_accept_ten_publish_and_see(desk, site):
    page = desk("/admin/sources/source/")
    pass_menu(page)
    tab_to(page, page.get_by_role("link", name="Read an article"))
    press(page, "Enter")
    page.wait_for_url("**/articlereading/add/")
    reading = paste(page)
    total = reading.proposals.count()
    progress = page.locator(".progress")
    expect(progress).to_have_text(f"{total} proposals: {total} left")

    # Turn one down, take that back, then accept ten.
    page.keyboard.press("r")
    page.keyboard.type("Not about talks")
    press(page, "Enter")
    expect(progress).to_contain_text("1 rejected")
    page.keyboard.press("k")
    press(page, "u")
    expect(progress).to_have_text(f"{total} proposals: {total} left")
    accept_ten(page, reading)
    assert [said for said in page.complaints if "favicon" not in said] == []

    # Readers see none of it until it is published with its source.
    reader = page.context.browser.new_context(base_url=site).new_page()
    reader.goto("/rounds/astana-r22/")
    expect(reader.get_by_text(TITLE)).to_have_count(0)
    for kind in ("round", "statement", "actor"):
        link = page.locator(f".written a[href*='/{kind}/']")
        if link.count():
            publish_all(page, link)
    publish_source(page)

    reader.goto("/negotiations/astana-process/")
    expect(reader.locator("main")).to_contain_text("Astana format, Astana, 2015")
    reader.goto("/rounds/astana-r22/")
    expect(reader.get_by_text(TITLE).first).to_be_attached()
    expect(reader.get_by_text(SENTENCE).first).to_be_attached()
    reader.context.close()


def test_the_text_and_the_proposals_go_together(desk, read):
    page = desk(read.get_absolute_url())
    for _ in range(4):
        page.keyboard.press("j")
        own = current(page).get_attribute("data-proposal")
        marks = page.locator(".mark.is-current")
        ids = marks.evaluate_all("marks => marks.map(mark => mark.dataset.proposals)")
        assert ids
        assert all(own in one.split() for one in ids)
        expect(marks.first).to_be_in_viewport()
        expect(current(page)).to_be_focused()
    page.locator(".at a").first.click()
    expect(page.locator(".proposal").first).to_be_focused()
    # Outside the two panes the keys do nothing.
    page.get_by_role("link", name="The source").focus()
    page.keyboard.press("j")
    expect(page.locator(".proposal").first).to_have_class(re.compile("is-current"))


def test_after_a_rejection_in_the_middle_the_next_proposal_is_current(desk, read):
    page = desk(read.get_absolute_url())
    for _ in range(4):
        page.keyboard.press("j")
    own = current(page).get_attribute("id")
    ids = page.locator(".proposal").evaluate_all("all => all.map(one => one.id)")
    page.keyboard.press("r")
    page.keyboard.type("Not about talks")
    press(page, "Enter")
    following = ids[ids.index(own) + 1]
    assert page.url.endswith(f"#{following}")
    expect(current(page)).to_have_attribute("id", following)
    expect(current(page)).to_be_focused()


@pytest.fixture
def read(editor):
    return read_source(Source.objects.get(slug=SEED.stem), editor)


def pages_of(reading):
    meeting = reading.proposals.get(known="astana-r01")
    return [
        "/admin/intake/articlereading/add/",
        reading.get_absolute_url(),
        f"/admin/intake/articlereading/proposal/{meeting.pk}/",
        "/admin/intake/articlereading/",
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_fit_every_width_and_keep_nobody_out(desk, read, scheme):
    page = desk("/admin/", color_scheme=scheme)
    for address in pages_of(read):
        page.goto(address)
        for width in (360, 768, 1440):
            page.set_viewport_size({"width": width, "height": 900})
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, (address, width)
        found = Axe().run(page, context="#content", options=RULES)
        assert found.violations_count == 0, found.generate_report()
    assert [said for said in page.complaints if "favicon" not in said] == []


def test_everything_can_be_done_without_scripts(desk, read):
    page = desk(read.get_absolute_url(), width=360, java_script_enabled=False)
    meeting = read.proposals.get(known="astana-r22")
    own = page.locator(f"#proposal-{meeting.pk}")
    own.get_by_role("button", name="Accept, add to it").click()
    expect(page.locator(".progress")).to_contain_text("1 merged")
    own.get_by_role("button", name="Undo").click()
    expect(page.locator(".progress")).not_to_contain_text("merged")
    own.get_by_label(re.compile("^Reason for rejecting")).fill("Known")
    own.get_by_role("button", name="Reject").click()
    expect(page.locator(".progress")).to_contain_text("1 rejected")
    page.locator(".at a").first.click()
    assert re.search(r"#proposal-\d+$", page.url)


def test_a_proposal_is_merged_by_searching_for_the_record(desk, read):
    meeting = read.proposals.get(known="astana-r22")
    page = desk(f"/admin/intake/articlereading/proposal/{meeting.pk}/")
    page.get_by_role("combobox", name="Merge into").first.click()
    page.locator(".select2-search__field").press_sequentially("astana-r21")
    page.locator(".select2-results__option").filter(has_text="round 21").first.click()
    page.get_by_role("button", name="Accept as corrected").click()
    page.wait_for_url(REVIEW)
    meeting.refresh_from_db()
    assert (meeting.decision, meeting.record) == ("merged", "astana-r21")
    assert [said for said in page.complaints if "favicon" not in said] == []


def test_a_hostile_article_is_only_text(desk, editor):
    text = "<script>alert(1)</script> <img src=x onerror=alert(2)> On 12 May 2024 Aigerim "
    text += "<b>Omarova</b> met Timur Akhmetov for talks in Astana. " + "[" * 2_000
    source = Source.objects.create(title="<script>alert(3)</script>", text=text)
    page = desk(read_source(source, editor).get_absolute_url())
    assert page.locator(".reviewed-text").inner_text().replace("\n", "").count("<script>") == 1
    assert page.locator(".reviewed-text script, .reviewed-text img").count() == 0
    assert [said for said in page.complaints if "favicon" not in said] == []
