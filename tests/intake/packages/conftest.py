"""What the tests of data packages stand on."""

import io
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from tests.small_package import SmallPackage


@pytest.fixture
def package(tmp_path):
    """A small valid package, not yet written."""
    return SmallPackage(tmp_path / "package")


@pytest.fixture
def load(db):
    """Run `manage.py loadfacts`: what it printed, and the rejects it listed."""

    def run(directory: Path, *options: str) -> tuple[str, list[str]]:
        out, errors = io.StringIO(), io.StringIO()
        try:
            call_command("loadfacts", directory, *options, stdout=out, stderr=errors)
        except CommandError:
            return out.getvalue(), errors.getvalue().splitlines()
        return out.getvalue(), []

    return run


@pytest.fixture
def version(db):
    """The version of the dataset, as it is when asked."""

    def now() -> int:
        with connection.cursor() as cursor:
            cursor.execute("SELECT version FROM dataset_version")
            return cursor.fetchone()[0]

    return now
