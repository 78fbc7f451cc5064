"""Home: queries, weight, largest paint. A timeline of thousands: frames while panning."""

from __future__ import annotations

import gzip
import os
import random
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from django.conf import settings
from django.core.management import call_command
from django.db import connections, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from playwright.sync_api import Page, sync_playwright

from core.models import ReviewStatus
from events.choices import NegotiationKind, NegotiationStatus, RoundKind, RoundStatus
from events.models import Conflict, Negotiation, Round
from venues.models import City

BROWSER = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
VISITS = 7
LARGEST_PAINT = """() => new Promise((done) => {
    new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime))
        .observe({ type: "largest-contentful-paint", buffered: true });
})"""
COUNT_FRAMES = """() => {
    window.frames_at = [];
    const note = (now) => { window.frames_at.push(now); requestAnimationFrame(note); };
    requestAnimationFrame(note);
}"""


def main(rounds: int) -> None:
    """Print the figures for the starter facts, then for so many generated rounds beside them."""
    call_command("migrate", verbosity=0)
    call_command("loadfacts", str(Path(settings.BASE_DIR) / "data"), progress=False)
    call_command("collectstatic", interactive=False, verbosity=0)
    with served() as site, sync_playwright() as playwright:
        chromium = shutil.which("chromium") or shutil.which("chromium-browser")
        browser = playwright.chromium.launch(executable_path=chromium, args=BROWSER)
        measure_home(browser, site)
        generate(rounds)
        measure_timeline(browser, site)
        browser.close()


@contextmanager
def served() -> Iterator[str]:
    """The site as it is served in production, on a free port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    connections.close_all()
    server = subprocess.Popen(
        [sys.executable, "-m", "config.webserver"],
        cwd=settings.BASE_DIR,
        env={**os.environ, "PORT": str(port), "WEB_CONCURRENCY": "2"},
    )
    site = f"http://127.0.0.1:{port}"
    try:
        for _attempt in range(120):
            try:
                urlopen(f"{site}/health/").close()  # noqa: S310
                break
            except URLError:
                time.sleep(0.5)
        yield site
    finally:
        server.terminate()
        server.wait()


def measure_home(browser: Any, site: str) -> None:
    """Queries and weight of the first page, and its largest paint in fresh browsers."""
    with CaptureQueriesContext(connections["default"]) as queries:
        body = Client(HTTP_HOST="localhost").get("/").content
    print(f"home: {len(queries)} queries, {len(gzip.compress(body)) / 1000:.1f} kB compressed")
    paints = []
    for _visit in range(VISITS):
        page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
        page.goto(site + "/", wait_until="load")
        paints.append(page.evaluate(LARGEST_PAINT))
        page.context.close()
    print(
        f"home: largest paint {median(paints):.0f} ms (median of {VISITS}), "
        f"worst {max(paints):.0f} ms"
    )


@transaction.atomic
def generate(count: int) -> None:
    """So many published rounds over forty years, in negotiations of about thirty."""
    chance = random.Random(2017)  # noqa: S311
    published = {"review_status": ReviewStatus.PUBLISHED}
    cities = list(City.objects.select_related("country"))
    conflicts = Conflict.objects.bulk_create(
        Conflict(name=f"Conflict {n}", slug=f"bench-c{n}", **published) for n in range(40)
    )
    negotiations = Negotiation.objects.bulk_create(
        Negotiation(
            name=f"Negotiation {n}",
            slug=f"bench-n{n}",
            kind=NegotiationKind.FORMAT,
            status=NegotiationStatus.ACTIVE,
            **published,
        )
        for n in range(max(1, count // 30))
    )
    Negotiation.conflicts.through.objects.bulk_create(
        Negotiation.conflicts.through(negotiation=one, conflict=chance.choice(conflicts))
        for one in negotiations
    )
    rounds = []
    for n in range(count):
        place = chance.choice(cities)
        day = date(1985, 1, 1) + timedelta(days=chance.randrange(40 * 365))
        rounds.append(
            Round(
                slug=f"bench-r{n}",
                title=f"Round {n}",
                negotiation=chance.choice(negotiations),
                dates=day.isoformat(),
                status=chance.choices([RoundStatus.HELD, RoundStatus.CANCELLED], [95, 5])[0],
                kind=RoundKind.PLENARY_ROUND,
                city=place,
                country=place.country,
                **published,
            )
        )
    Round.objects.bulk_create(rounds, batch_size=1000)


def measure_timeline(browser: Any, site: str) -> None:
    """Frames a second while a mouse drags the timeline, zoomed in, from one end to the other."""
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    begun = time.perf_counter()
    body = page.goto(f"{site}/timeline/", wait_until="load").body()
    shown = time.perf_counter() - begun
    size = len(gzip.compress(body)) / 1000
    print(
        f"timeline of {Round.objects.count()} rounds: {size:.0f} kB compressed, "
        f"there in {shown:.1f} s"
    )
    for _press in range(3):
        page.locator(".zoom button").last.click()
    frames = drag(page)
    gaps = sorted(b - a for a, b in pairwise(frames))
    rate = 1000 * len(gaps) / sum(gaps)
    print(
        f"panning: {rate:.0f} frames a second over {sum(gaps) / 1000:.1f} s; "
        f"95 of 100 frames within {gaps[int(0.95 * len(gaps))]:.0f} ms, slowest {gaps[-1]:.0f} ms"
    )


def drag(page: Page) -> list[float]:
    """Drag the lanes in view from left to right, six times; when each frame was drawn, in ms."""
    frame = page.locator(".scroller").first.bounding_box()
    assert frame, "the timeline is not on the page"  # noqa: S101
    page.evaluate(COUNT_FRAMES)
    for _pull in range(6):
        page.mouse.move(frame["x"] + 40, 600)
        page.mouse.down()
        for step in range(60):
            page.mouse.move(frame["x"] + 40 + step * (frame["width"] - 80) / 60, 600)
        page.mouse.up()
    return page.evaluate("window.frames_at")  # type: ignore[no-any-return]
