"""What every test stands on: one PostgreSQL, quick where only tests may be."""

import os

import pytest
from django.db import connection
from hypothesis import settings as hypothesis

# A test database is thrown away: it need not survive a power cut.
os.environ.setdefault("PGOPTIONS", "-c synchronous_commit=off")

hypothesis.register_profile("dev", max_examples=50, deadline=None)
hypothesis.register_profile("ci", max_examples=200, deadline=None, derandomize=True)
hypothesis.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_configure() -> None:
    """Hold the embedded server for the whole run, so that no parallel worker restarts it."""
    if connection.settings_dict["ENGINE"] == "config.embedded":
        connection.server.join()


@pytest.fixture(autouse=True)
def _quick_passwords(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
