"""What every test stands on: one PostgreSQL, quick where only tests may be."""

import os

from django.conf import settings
from django.db import connections
from hypothesis import settings as hypothesis

from config.embedded.base import DatabaseWrapper

# A test database is thrown away: it need not survive a power cut.
os.environ.setdefault("PGOPTIONS", "-c synchronous_commit=off")

hypothesis.register_profile("dev", max_examples=50, deadline=None)
hypothesis.register_profile("ci", max_examples=200, deadline=None, derandomize=True)
hypothesis.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_configure() -> None:
    """Before anything reads the settings: cheap passwords, static files as they lie."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    database = connections["default"]
    if isinstance(database, DatabaseWrapper):
        # Held for the whole run, so that no parallel worker stops the server and starts it again.
        database.server.join()
