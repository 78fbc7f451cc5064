"""`kill -9` of the web server in the middle of an admin's save leaves the record as it was."""

from __future__ import annotations

import contextlib
import http.client
import signal
import socket
import subprocess
import sys
import threading
import urllib.parse

import psutil
import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import connection, transaction
from django.test import Client

from events.models import Round
from intake.packages.reading import Package
from intake.services import write_facts
from tests.admin.form_pages import FormPage
from tests.faults.onlookers import all_gone, everything, others_doing, wait_until
from tests.small_package import SmallPackage

TOKEN = "a" * 32


@pytest.fixture
def server(environment):
    """A web server of its own, and its address; killed in the end if it still runs."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    process = subprocess.Popen(
        [sys.executable, "-m", "config.webserver"],
        cwd=settings.BASE_DIR,
        env=environment | {"PORT": port, "WEB_CONCURRENCY": "1"},
        start_new_session=True,
    )
    wait_until(lambda: answers(port), "the web server answers")
    yield process, port
    process.kill()
    process.wait()


def answers(port: str) -> bool:
    try:
        return ask(port, "GET", "/health/") == 200
    except OSError:
        return False


def ask(port: str, method: str, path: str, body: str = "", **headers: str) -> int:
    """The status of the answer."""
    visitor = http.client.HTTPConnection("127.0.0.1", int(port), timeout=60)
    with contextlib.closing(visitor):
        visitor.request(method, path, body, headers)
        return visitor.getresponse().status


@pytest.fixture
def save(server, tmp_path):
    """Sends the admin's form of a round with another title; returns the status of the answer."""
    package = SmallPackage(tmp_path / "package").write()
    write_facts(Package(package, []).feeds(lambda count: None), who="a test", why="before")
    client = Client()
    client.force_login(get_user_model().objects.create_superuser("chief"))
    page = FormPage(client, Round.objects.get(slug="talks-r01"))
    _, port = server

    def send(title: str) -> int:
        fields = {**page.data, "title": title, "csrfmiddlewaretoken": TOKEN}
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Cookie": f"csrftoken={TOKEN}; sessionid={client.cookies['sessionid'].value}",
        }
        body = urllib.parse.urlencode(fields, doseq=True)
        return ask(port, "POST", page.address, body, **headers)

    return send


def test_a_save_that_is_left_alone_is_saved(save):
    assert save("Another title") == 302
    assert Round.objects.get(slug="talks-r01").title == "Another title"


def test_a_save_killed_in_the_middle_leaves_everything_as_before(save, server):
    """The save is held up where it has written the round and its history, then killed there."""
    process, _ = server
    before = everything()
    lost: list[type[Exception]] = []

    def send() -> None:
        try:
            save("Half a title")
        except (OSError, http.client.HTTPException) as error:
            lost.append(type(error))

    browser = threading.Thread(target=send)
    with transaction.atomic(), connection.cursor() as cursor:
        # Every save moves the version after it has written: it will wait for this row.
        cursor.execute("SELECT version FROM dataset_version FOR UPDATE")
        browser.start()
        half_way = 'UPDATE "events_round"'
        wait_until(lambda: others_doing(half_way, "Lock"), "the save has come half way")
        kill_all_of(process)
    browser.join()
    wait_until(all_gone, "the session of the killed server ends")

    assert lost, "the browser got an answer from a server that was killed"
    assert everything() == before
    assert Round.objects.get(slug="talks-r01").title == "Round 1"


def kill_all_of(process: subprocess.Popen[bytes]) -> None:
    """`kill -9` of the web server with its workers."""
    workers = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    for worker in workers:
        worker.kill()
    assert process.wait() == -signal.SIGKILL
