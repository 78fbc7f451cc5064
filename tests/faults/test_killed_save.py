"""A web process killed during a save leaves everything as before, or as after; never between."""

import os
import signal
import time
from collections.abc import Callable
from typing import Any

import psycopg2
import pytest
from django.contrib.auth.models import User
from django.db import connection, connections
from django.test import Client

from events.models import Outcome, Participation, Round
from sources.models import Passage
from tests import factories
from tests.admin.form_pages import FormPage

pytestmark = pytest.mark.django_db(transaction=True)

BEFORE = ("Before", 0, 1, 0, 0, 1)
AFTER = ("After", 1, 2, 1, 1, 1)
# What another transaction holds, and so where the save has to wait, and what then remains of it.
# Its first write moves the version of the dataset. The keys are checked at the commit, which the
# database completes though nobody is left to hear of it.
HELD = {
    "at the first write": ("SELECT 1 FROM dataset_version FOR UPDATE", BEFORE),
    "at the commit": ("SELECT 1 FROM sources_passage FOR UPDATE", AFTER),
}


@pytest.fixture
def form():
    """The form of a round, filled in with changes of the round and new rows of three tables."""
    client = Client()
    client.force_login(User.objects.create_superuser("editor", password="a long password"))
    round_ = factories.round_(title="Before", number=1)
    form = FormPage(client, round_)
    form.data["title"] = "After"
    form.add_row("participations", name_as_recorded="Southern Front", role="conflict_party")
    form.add_row("outcomes", kind="communique", summary="They agreed to meet again.")
    form.add_row("citations", passage=factories.passage().pk, field="status")
    return form


def state() -> tuple[object, ...]:
    round_ = Round.objects.get()
    versions: Any = Round
    events = versions.pgh_event_model.objects.count()
    rows = [model.objects.count() for model in (Participation, Outcome, Passage)]
    return round_.title, round_.citations.count(), events, *rows


def forked(work: Callable[[], None]) -> int:
    """Do the work in a process of its own, with connections of its own; its process id."""
    connections.close_all()
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    return child


def others(waiting_for: str = "") -> int:
    """How many other connections to the database there are, or how many of them wait so."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            " AND pid <> pg_backend_pid() AND (%s = '' OR wait_event_type = %s)",
            [waiting_for, waiting_for],
        )
        return int(cursor.fetchone()[0])


def until(question: Callable[[], bool], seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not question():
        assert time.monotonic() < deadline, "it did not come to that"
        time.sleep(0.02)


@pytest.mark.parametrize(("held", "remains"), HELD.values(), ids=HELD)
def test_killed_during_a_save(form, held, remains):
    assert state() == BEFORE
    parameters = connection.get_connection_params()
    for ours in ("cursor_factory", "context"):
        parameters.pop(ours, None)
    rival = psycopg2.connect(**parameters)
    try:
        rival.cursor().execute(held)
        child = forked(form.save)
        until(lambda: others(waiting_for="Lock") > 0)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    finally:
        rival.rollback()
        rival.close()
    until(lambda: others() == 0)
    assert state() == remains
