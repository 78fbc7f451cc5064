"""`kill -9` during loadfacts leaves the database as before or as after, never between."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time

import pytest
from django.conf import settings

from bench.load.package import write_package as write_large
from intake.packages.reading import Package
from intake.packages.writing import write_package
from intake.services import write_facts
from tests.faults.onlookers import all_gone, everything, others_doing, wait_until
from tests.small_package import SmallPackage

ROUNDS = 600
"""Large enough that a load takes some seconds, most of them in the two largest tables."""


@pytest.fixture
def loading(environment, tmp_path):
    """Starts loadfacts of a large package on a database with a small one in it."""
    small = SmallPackage(tmp_path / "small").write()
    write_facts(Package(small, []).feeds(lambda count: None), who="a test", why="before")
    write_large(tmp_path / "large", ROUNDS)
    started = []

    def start() -> subprocess.Popen[bytes]:
        command = [sys.executable, "manage.py", "loadfacts", str(tmp_path / "large")]
        process = subprocess.Popen(
            command, cwd=settings.BASE_DIR, env=environment, stdout=subprocess.DEVNULL
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
    wait_until(all_gone, "the sessions of killed processes end")


def kill(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    assert process.wait() in (-signal.SIGKILL, 0)
    wait_until(all_gone, "the session of the killed process ends")


@pytest.mark.parametrize(
    "moment",
    [
        'INSERT INTO "sources_source"',
        'INSERT INTO "events_round"',
        'INSERT INTO "events_participation"',
        'INSERT INTO "events_roundcitation"',
    ],
)
def test_killed_at_a_known_moment_it_leaves_everything_as_before(loading, moment):
    before = everything()
    process = loading()
    wait_until(lambda: others_doing(moment), f"the load comes to {moment}")

    kill(process)

    assert process.returncode == -signal.SIGKILL
    assert everything() == before


def test_killed_at_any_moment_it_leaves_before_or_after(loading, tmp_path):
    """Each kill comes later than the last, the latest of them after the load has ended."""

    def contents() -> dict[str, bytes]:
        write_package(tmp_path / "out")
        return {path.name: path.read_bytes() for path in (tmp_path / "out").glob("*.csv")}

    chance = random.Random(9)  # noqa: S311 - moments to kill at, nothing secret
    before = contents()
    seen = []
    for delay in sorted(chance.uniform(0.5, 6) for _ in range(5)):
        process = loading()
        time.sleep(delay)
        kill(process)
        seen.append(contents())
    process = loading()
    assert process.wait() == 0
    after = contents()

    assert after != before
    assert all(left in (before, after) for left in seen)
