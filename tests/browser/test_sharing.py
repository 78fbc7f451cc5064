"""What a page lets a reader take away, and what it shows in pages of other sites."""

from __future__ import annotations

import struct
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from lxml import etree

ASTANA = "/negotiations/astana-process/"
SVG = "{http://www.w3.org/2000/svg}"


class Host(BaseHTTPRequestHandler):
    """Another site, whose only page frames an address of ours."""

    def __init__(self, framed, *args):
        self.framed = framed
        super().__init__(*args)

    def do_GET(self):
        body = f'<!doctype html><iframe src="{self.framed}" width="900" height="500"></iframe>'
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *args):
        pass


@contextmanager
def framing(address):
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Host, address))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def taken(page, links, ending):
    with page.expect_download() as download:
        links.get_by_role("button", name=ending).click()
    assert (
        download.value.suggested_filename == f"parley-negotiations-astana-process.{ending.lower()}"
    )
    return download.value.path().read_bytes()


@pytest.mark.parametrize(
    ("picture", "says"), [(0, ["2017", "22", "Astana"]), (1, ["Russia", "22"])]
)
def test_a_picture_can_be_taken_as_svg_and_png(page, site, complaints, picture, says):
    page.goto(site + ASTANA)
    links = page.locator("[data-takes]").nth(picture)
    drawing = etree.fromstring(taken(page, links, "SVG"))
    texts = {node.text for node in drawing.iter(f"{SVG}text")}
    for word in says:
        assert any(word in (text or "") for text in texts), word
    assert site in " ".join(filter(None, texts))
    assert list(drawing.iter(f"{SVG}use", f"{SVG}script", f"{SVG}foreignObject")) == []
    assert not [key for node in drawing.iter() for key in node.attrib if key.startswith("on")]
    image = taken(page, links, "PNG")
    assert image[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", image[16:24])
    assert width > 1000
    assert height > 200
    assert links.get_by_role("link", name="CSV").get_attribute("href").startswith("/api/v1/")
    assert complaints == []


def test_a_timeline_shows_in_a_page_of_another_site(page, site):
    with framing(f"{site}{ASTANA}embed/") as elsewhere:
        page.goto(elsewhere)
        frame = page.frame_locator("iframe")
        frame.get_by_role("link", name="Astana format on Syria").wait_for()
        assert frame.locator(".mark").count() > 20


def test_no_other_page_shows_in_a_page_of_another_site(page, site):
    with framing(f"{site}{ASTANA}") as elsewhere:
        page.goto(elsewhere)
        # The browser's own words that it may not show the page.
        page.frame_locator("iframe").locator("h1").wait_for(state="attached")
        assert page.frames[1].url.startswith("chrome-error:")


def test_results_come_as_one_types(page, site, complaints):
    page.goto(f"{site}/search/")
    box = page.get_by_role("searchbox", name="Any name, in any language, or words of a quote")
    box.fill("lavr")
    page.locator("#results a", has_text="Sergey Lavrov").first.wait_for()
    assert page.url.endswith("q=lavr")
    box.fill("lavrow")
    page.get_by_text("These are the results for").wait_for()
    assert complaints == []


def test_search_works_without_scripts(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/")
    page.get_by_role("searchbox").first.fill("22nd round Astana")
    page.get_by_role("searchbox").first.press("Enter")
    page.locator("#results a").first.click()
    assert page.url == f"{site}/rounds/astana-r22/"
    context.close()


def test_a_cited_passage_leads_to_its_record_and_back(page, site):
    page.goto(f"{site}/sources/alternative-to-switzerland-2025/")
    mark = page.locator(".full-text button").first
    mark.click()
    card = page.locator(f"#{mark.get_attribute('popovertarget')}")
    record = card.locator(".rests a").first
    record.click()
    page.locator("a[href*='/sources/alternative-to-switzerland-2025/#p-']").first.wait_for()
