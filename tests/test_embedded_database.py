"""The embedded server: shared, killed, left with stale locks, and unable to start."""

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg2
import pytest
from django.conf import settings

from config.embedded import CannotStartError, advice
from config.embedded.base import DatabaseWrapper
from config.embedded.binaries import PACKAGE, VERSION, copied
from config.embedded.place import Place
from config.embedded.server import USER, Server

USE_IT = """
import signal, sys, psycopg2
from pathlib import Path
# Where the tests run in the background of a shell, Ctrl-C is ignored from birth.
signal.signal(signal.SIGINT, signal.default_int_handler)
from config.embedded.place import Place
from config.embedded.server import USER, Server
server = Server(Place(Path(sys.argv[1])))
server.ensure_running()
connection = psycopg2.connect(host=str(server.place.sockets), user=USER, dbname=USER)
print(server.pid(), flush=True)
sys.stdin.read()
"""


def another_process(folder: Path) -> subprocess.Popen[str]:
    """A process that uses the server of the folder until its standard input is closed."""
    return subprocess.Popen(
        [sys.executable, "-c", USE_IT, str(folder)],
        cwd=settings.BASE_DIR,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def said(process: subprocess.Popen[str]) -> int:
    assert process.stdout is not None
    return int(process.stdout.readline())


def ask(server: Server, sql: str) -> object:
    connection = psycopg2.connect(host=str(server.place.sockets), user=USER, dbname=USER)
    with connection, connection.cursor() as cursor:
        cursor.execute(sql)
        row = cursor.fetchone() if cursor.description else None
    connection.close()
    return row[0] if row else None


def kill(server: Server) -> None:
    pid = server.pid()
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    while server.pid() == pid:
        time.sleep(0.01)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    # Here commits are worth as much as outside the tests.
    monkeypatch.delenv("PGOPTIONS")
    yield tmp_path
    server = Server(Place(tmp_path))
    server.stop()
    shutil.rmtree(server.place.home, ignore_errors=True)
    shutil.rmtree(server.place.sockets, ignore_errors=True)


@pytest.fixture
def server(folder):
    server = Server(Place(folder))
    server.ensure_running()
    yield server
    server.leave()


def test_starts_from_nothing_and_the_last_user_stops_it(server):
    assert ask(server, "SELECT upper('қазақ')") == "ҚАЗАҚ"
    pid = server.pid()
    server.leave()
    assert server.pid() is None
    assert not Path(f"/proc/{pid}").exists() or server.answers() is False


def test_facts_are_safe_from_a_power_cut(server):
    assert ask(server, "SHOW fsync") == "on"
    assert ask(server, "SHOW synchronous_commit") == "on"


def test_nobody_else_on_the_machine_or_network_may_connect(server):
    assert ask(server, "SHOW listen_addresses") == ""
    assert server.place.home.stat().st_mode & 0o077 == 0
    assert server.place.sockets.stat().st_mode & 0o077 == 0


def test_a_second_process_shares_the_server_and_leaves_it_running(server, folder):
    other = another_process(folder)
    assert said(other) == server.pid()
    other.communicate("")
    assert server.answers()


def test_the_first_process_leaves_it_running_for_the_second(server, folder):
    other = another_process(folder)
    pid = said(other)
    server.leave()
    assert server.pid() == pid
    other.communicate("")
    assert server.pid() is None


def test_processes_that_start_it_at_once_get_one_server(folder):
    others = [another_process(folder) for _ in range(3)]
    assert len({said(other) for other in others}) == 1
    for other in others:
        other.communicate("")
    assert Server(Place(folder)).pid() is None


def test_threads_that_start_it_at_once_get_one_server(folder):
    server = Server(Place(folder))
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: server.ensure_running(), range(4)))
    assert server.answers()
    server.leave()


def test_a_killed_user_is_no_user(server, folder):
    other = another_process(folder)
    said(other)
    other.kill()
    other.communicate()
    server.leave()
    assert server.pid() is None


def test_an_impatient_ctrl_c_leaves_nothing_running(folder):
    other = another_process(folder)
    said(other)
    place = Place(folder)
    other.send_signal(signal.SIGINT)
    while other.poll() is None:
        if "received fast shutdown request" in place.log.read_text():
            other.send_signal(signal.SIGINT)
    other.communicate()
    assert Server(place).pid() is None


def test_a_killed_server_comes_back_with_all_that_was_committed(server, folder):
    ask(server, "CREATE TABLE kept AS SELECT 42 AS fact")
    killed = server.pid()
    kill(server)
    server.ensure_running()
    assert server.pid() not in {None, killed}
    assert ask(server, "SELECT fact FROM kept") == 42


def test_a_connection_of_django_outlives_the_server(folder, django_db_blocker):
    template = settings.DATABASES["default"]
    connection = DatabaseWrapper(
        {**template, "ENGINE": "config.embedded", "EMBEDDED_IN": folder, "NAME": USER}
    )
    with django_db_blocker.unblock():
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        kill(connection.server)
        # What Django does between two requests.
        connection.close_if_unusable_or_obsolete()
        with connection.cursor() as cursor:
            cursor.execute("SELECT 2")
            assert cursor.fetchone() == (2,)
    connection.close()
    connection.server.leave()


def test_a_stale_lock_whose_process_id_went_to_another_process(server):
    server.stop()
    lock = server.place.data / "postmaster.pid"
    lock.write_text(f"{os.getpid()}\n{server.place.data}\n1\n5432\n{server.place.sockets}\n\n")
    server.ensure_running()
    assert ask(server, "SELECT 1") == 1


@pytest.mark.parametrize("content", ["", "garbage", "999999999\n"])
def test_a_lock_file_that_says_nothing(server, content):
    server.stop()
    (server.place.data / "postmaster.pid").write_text(content)
    server.ensure_running()
    assert ask(server, "SELECT 1") == 1


def test_a_copy_of_the_programs_works(tmp_path):
    """Root copies them where its own folders are closed to the server's account."""
    origin = importlib.util.find_spec(PACKAGE).origin
    folder = copied(Path(origin).parents[1], tmp_path / "copy")
    for program in ("initdb", "pg_ctl", "postgres", "psql"):
        answer = subprocess.run(
            [folder / program, "--version"], capture_output=True, text=True, check=True
        )
        assert f"(PostgreSQL) {VERSION}" in answer.stdout


def test_a_first_start_that_was_cut_off(folder):
    server = Server(Place(folder))
    server.join()
    draft = server.place.home / "data.new"
    draft.mkdir()
    (draft / "half").write_text("made")
    server.ensure_running()
    assert not draft.exists()
    server.leave()


@pytest.mark.parametrize("name", ["with spaces", "with,comma", "дипломатия", "x" * 120])
def test_any_name_of_a_folder(tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    server = Server(Place(folder))
    server.ensure_running()
    assert ask(server, "SELECT 1") == 1
    server.leave()
    shutil.rmtree(server.place.home)
    shutil.rmtree(server.place.sockets, ignore_errors=True)


@pytest.mark.parametrize(
    ("folder", "words"),
    [
        ("/dev/null/var", "cannot use /dev/null/var/postgres: Not a directory"),
        ("/sys/parley", "may not write in /sys/parley/postgres"),
    ],
)
def test_a_folder_that_is_no_use(folder, words):
    with pytest.raises(CannotStartError, match=rf"{words}.*PARLEY_VAR.*DATABASE_URL"):
        Server(Place(Path(folder))).ensure_running()


def test_data_of_another_version(server):
    server.stop()
    version = server.place.data / "PG_VERSION"
    version.write_text("15\n")
    with pytest.raises(CannotStartError, match=r"written by PostgreSQL 15.*dumpfacts"):
        server.ensure_running()


def test_broken_data_are_said_to_be_broken(server):
    server.stop()
    (server.place.data / "global" / "pg_control").unlink()
    with pytest.raises(CannotStartError, match=r"(?s)pg_control.*delete that folder"):
        server.ensure_running()


@pytest.mark.parametrize(
    ("last_words", "hint"),
    [
        ('FATAL: could not write file "x": No space left on device', "free some space"),
        ('could not access directory "x": Permission denied', "as the account that owns it"),
        ("FATAL: could not map anonymous shared memory", "could not map anonymous shared memory"),
    ],
)
def test_advice(tmp_path, last_words, hint):
    text = advice.on(last_words, Place(tmp_path))
    assert hint in text
    assert "DATABASE_URL=" in text


def manage(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=settings.BASE_DIR,
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_settings_alone_start_nothing(tmp_path):
    finished = manage("check", PARLEY_VAR=str(tmp_path))
    assert finished.returncode == 0, finished.stderr
    assert not Place(tmp_path).home.exists()


@pytest.mark.parametrize("environment", [{}, {"PARLEY_SECRET_KEY": "k" * 50}])
def test_the_command_line_says_it_plainly(environment):
    finished = manage("showmigrations", PARLEY_VAR="/dev/null/var", **environment)
    assert finished.returncode == 1
    assert "PARLEY_VAR" in finished.stderr
    assert "Traceback" not in finished.stderr
