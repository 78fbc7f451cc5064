"""What every test stands on: one PostgreSQL, quick where only tests may be."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connections, transaction
from django.utils import translation
from hypothesis import settings as hypothesis

from config.embedded.base import DatabaseWrapper
from config.languages.catalogues import compile_stale
from core.conditional import LISTENER
from intake.packages.reading import Package
from intake.services import write_facts

# A test database is thrown away: it need not survive a power cut.
os.environ.setdefault("PGOPTIONS", "-c synchronous_commit=off")

hypothesis.register_profile("dev", max_examples=50, deadline=None)
hypothesis.register_profile("ci", max_examples=200, deadline=None, derandomize=True)
hypothesis.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_configure() -> None:
    """Before anything reads the settings: cheap passwords, plain static files, translations."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    compile_stale()
    database = connections["default"]
    if isinstance(database, DatabaseWrapper):
        # Held for the whole run, so that no parallel worker stops the server and starts it again.
        database.server.join()


@pytest.fixture(autouse=True)
def nobody_left_listening() -> Iterator[None]:
    """End the session that listens for new versions: others wait until nobody is connected."""
    yield
    LISTENER.close()


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """Begin in English, whatever language a request of the test before was answered in."""
    translation.activate("en")
    yield
    # A request activates the reader's language for its thread and leaves it so.
    translation.activate("en")


@pytest.hookimpl(wrapper=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> Iterator[None]:
    """Whatever looks at the facts looks into the test database, run alone too, and comes last.

    pytest-django makes that database only when a test to be run is marked as in need of one. The
    facts, once in, stay until the end: every test that wants an empty database runs before.
    """
    for item in items:
        if looks_at_facts(item):
            item.add_marker(pytest.mark.django_db)
    yield
    items.sort(key=looks_at_facts)


def looks_at_facts(item: pytest.Item) -> bool:
    """Whether the test stands on the starter facts."""
    return "starter_facts" in getattr(item, "fixturenames", ())


@pytest.fixture(scope="session")
def starter_facts(django_db_setup: None, django_db_blocker: Any) -> Iterator[Path]:
    """The starter data package in the database, for all tests that look at it; its directory.

    For tests that stay in a transaction of their own (`django_db` as it is by default).
    """
    directory = Path(settings.BASE_DIR) / "data"
    with django_db_blocker.unblock(), transaction.atomic():
        package = Package(directory, [])
        write_facts(package.feeds(lambda _: None), who="the tests", why="to have facts to look at")
        yield directory
        transaction.set_rollback(True)
