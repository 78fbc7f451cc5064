"""A real browser before a real server: Chromium as the system installed it."""

import os
import shutil

import pytest

from tests.browser.looking import Visitor
from tests.browser.site import served

# Playwright's own event loop runs in the thread of the tests, beside the database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    # Chromium's sandbox refuses to run as root; the only pages it sees here are our own.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    return {**browser_type_launch_args, "executable_path": chromium, "args": arguments}


@pytest.fixture
def complaints(page):
    """Everything the browser's console complains of, the policy's violations among them."""
    said = []
    page.on("console", lambda message: message.type == "error" and said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    return said


# The browser first: beside its event loop Django opens another connection than before.
@pytest.fixture(scope="module")
def site(browser, starter_facts):
    with served() as address:
        yield address


@pytest.fixture(scope="module")
def visitor(browser, site):
    one = Visitor(browser, site)
    yield one
    one.close()


@pytest.fixture
def visit(visitor):
    """A function that opens an address as a reader with these options does, and gives the page."""
    yield visitor
    visitor.leave()
