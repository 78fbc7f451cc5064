"""Requests a second, by wrk: eight connections, two workers, passes taken in turn, medians."""

from __future__ import annotations

import argparse
import os
import re
import resource
import subprocess
import sys
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import psutil
from django.conf import settings
from django.core.management import call_command
from django.db import connection, connections
from django.test import Client

from bench.api.generate import generate
from bench.api.peers import RECORD, Server, datasette, ours, postgrest
from config.embedded.base import DatabaseWrapper
from events.models import Round

QUESTIONS = [
    "/api/v1/rounds/",
    "/api/v1/rounds/?ordering=-date",
    "/api/v1/rounds/?ordering=title",
    "/api/v1/rounds/?page=20",
    "/api/v1/rounds/?country=ch&status=held",
    "/api/v1/rounds/?negotiation=bench-7",
    "/api/v1/rounds/?actor=russia",
    "/api/v1/rounds/?actor=russia&actor=iran",
    "/api/v1/rounds/?actor_role=russia:guarantor",
    "/api/v1/rounds/?person=alexander-lavrentiev",
    "/api/v1/rounds/?absent=syrian-armed-opposition",
    "/api/v1/rounds/?dates=2001-01/2001-03",
    "/api/v1/rounds/?dates=2001&ordering=-date",
    "/api/v1/rounds/?after=2017",
    "/api/v1/rounds/?before=1960&ordering=-date",
    "/api/v1/rounds/?country=kz&dates=2001/2010",
    "/api/v1/rounds/?role=mediator&level=envoy",
    "/api/v1/rounds/?track=1.5",
    "/api/v1/rounds/?disputed=true",
    "/api/v1/rounds/?q=astana",
    "/api/v1/rounds/?q=cooperation",
    "/api/v1/rounds/?q=talks",
    "/api/v1/rounds/?actor=russia&after=2017",
    "/api/v1/rounds/?country=kz&q=astana",
    f"/api/v1/rounds/{RECORD}/",
    "/api/v1/participations/",
    "/api/v1/negotiations/",
    "/api/v1/negotiations/?actor=russia",
    "/api/v1/countries/",
    "/api/v1/countries/?hosts=true",
    "/api/v1/delegates/?q=russia",
    "/api/v1/citations/",
    "/api/v1/citations/?q=astana",
    "/api/v1/citations/?kind=round",
    "/api/v1/rounds/facets/?negotiation=bench-7",
    "/api/v1/rounds/facets/?country=ch",
    "/api/v1/rounds/facets/?status=held",
    "/api/v1/rounds/facets/?dates=2001",
    "/api/v1/rounds/facets/?actor=russia",
    "/api/v1/rounds/facets/?city=geneva",
    "/api/v1/rounds/facets/?q=astana",
    "/api/v1/rounds/facets/?q=talks",
    "/api/v1/rounds/facets/",
    "/api/v1/participations/facets/",
    "/api/v1/participations/facets/?country=kz",
    "/api/v1/participations/facets/?dates=2017",
    "/api/v1/participations/facets/?actor=russia",
    "/api/v1/delegates/facets/?actor=russia",
    "/api/v1/rounds/facets/?country=kz&q=astana",
    "/api/v1/negotiations/facets/?actor=russia",
    "/api/v1/citations/facets/",
    "/api/v1/citations/facets/?q=astana",
    "/search/?q=astana",
    "/search/?q=round+22+astana",
    "/search/?q=made-up+meeting",
    "/rounds/",
    f"/rounds/{RECORD}/",
]


def prepare(rounds: int) -> None:
    """The starter facts and so many rounds, once."""
    call_command("migrate", verbosity=0)
    if Round.objects.filter(slug__startswith="bench-").count() != rounds:
        call_command("flush", interactive=False, verbosity=0)
        call_command("loadfacts", str(Path(settings.BASE_DIR) / "data"), verbosity=0)
        generate(rounds)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")


KEPT = {
    "nothing kept": {"PARLEY_CACHE_MEGABYTES": "0", "PARLEY_RECORD_MEGABYTES": "0"},
    "records kept": {"PARLEY_CACHE_MEGABYTES": "0"},
    "answers kept": {},
}


@dataclass
class Rates:
    """What the passes of one measurement gave: requests a second, and processor time a request.

    The processor time, in milliseconds, is that of the server and the database together. Unlike
    the rate it says little of what else the machine was doing.
    """

    rates: list[float] = field(default_factory=list)
    costs: list[float] = field(default_factory=list)


def measure(options: argparse.Namespace) -> None:
    """Print a table of medians and their ratios to the peers."""
    prepare(options.rounds)
    print(f"load average before: {os.getloadavg()[0]:.1f}, cores: {os.cpu_count()}")
    found: dict[tuple[str, str], Rates] = {}
    with ExitStack() as stack:
        servers = [
            stack.enter_context(ours(f"Parley, {kept}", **environment))
            for kept, environment in KEPT.items()
        ]
        servers += [stack.enter_context(postgrest()), stack.enter_context(datasette())]
        for _pass in range(options.passes):
            for server in servers:
                for what, address in (("list", server.page), ("record", server.record)):
                    rates = found.setdefault((server.name, what), Rates())
                    before = processor_time(server)
                    requests, rate = wrk(address, options.seconds)
                    rates.rates.append(rate)
                    rates.costs.append((processor_time(server) - before) / requests * 1000)
    report(found)


def wrk(address: str, seconds: int) -> tuple[int, float]:
    """Requests answered, and a second; the end when any answer is not a good one."""
    command = ["wrk", "--threads", "1", "--connections", "8", "--duration", f"{seconds}s", address]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603
    counted = re.search(r"(\d+) requests in", said)
    rate = re.search(r"Requests/sec:\s+([\d.]+)", said)
    if "Non-2xx" in said or not counted or not rate:
        raise SystemExit(f"{address}: {said}")
    return int(counted[1]), float(rate[1])


def processor_time(server: Server) -> float:
    """Seconds that the server, its workers and the database have worked since they began."""
    roots = [server.process]
    database = connections["default"]
    if isinstance(database, DatabaseWrapper) and (pid := database.server.pid()):
        roots.append(psutil.Process(pid))
    spent = 0.0
    for root in roots:
        for process in (root, *root.children(recursive=True)):
            with suppress(psutil.Error):
                times = process.cpu_times()
                spent += times.user + times.system
    return spent


def report(found: dict[tuple[str, str], Rates]) -> None:
    """Medians, their spread, and their ratio to each peer."""
    medians = {key: median(one.rates) for key, one in found.items()}
    peers = sorted({name for name, _what in found if not name.startswith("Parley")})
    print(
        f"| server | what | requests/s | from – to | ms | {' | '.join(f'× {p}' for p in peers)} |"
    )
    print(f"| --- | --- | --- | --- | --- |{' --- |' * len(peers)}")
    for (name, what), one in found.items():
        ratios = " | ".join(f"{medians[name, what] / medians[peer, what]:.2f}" for peer in peers)
        spread = f"{min(one.rates):.0f} – {max(one.rates):.0f}"
        cost = f"{median(one.costs):.2f}"
        print(f"| {name} | {what} | {medians[name, what]:.0f} | {spread} | {cost} | {ratios} |")


def measure_scale(options: argparse.Namespace) -> None:
    """Print how long each question takes, best and median of twenty, at this many rounds."""
    client = quiet_client()
    prepare(options.rounds)
    print(f"| {options.rounds} rounds | best, ms | median, ms |\n| --- | --- | --- |")
    for question in QUESTIONS:
        times = [milliseconds(client, question) for _turn in range(20)]
        print(f"| {question} | {min(times[3:]):.1f} | {median(times[3:]):.1f} |", flush=True)
    again = [sys.executable, "-m", "bench.api", "--rounds", str(options.rounds), "--stream"]
    for suffix in ("csv", "jsonl"):
        subprocess.run([*again, suffix], check=True, env=options.environment)  # noqa: S603


def measure_stream(options: argparse.Namespace) -> None:
    """Print what writing all rounds in one format takes, in a process that does nothing else."""
    client = quiet_client()
    client.get(f"/api/v1/rounds/{RECORD}/")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start = time.perf_counter()
    answer = client.get(f"/api/v1/rounds.{options.stream}")
    size = sum(map(len, answer.streaming_content))  # type: ignore[arg-type]
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"| rounds.{options.stream} | {size / 1e6:.0f} MB in {seconds:.1f} s"
        f" | {peak:.0f} MiB at most, {before:.0f} MiB before |"
    )


def milliseconds(client: Client, question: str) -> float:
    """How long a question takes; the end when its answer is not a good one."""
    start = time.perf_counter()
    status = client.get(question).status_code
    taken = (time.perf_counter() - start) * 1000
    if status != 200:
        raise SystemExit(f"{question}: {status}")
    return taken


def quiet_client() -> Client:
    """A client of a site that keeps nothing, sets no limit, and wants no collected files."""
    settings.CACHE_MEGABYTES = settings.RECORD_MEGABYTES = settings.API_RATE = 0
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": plain}
    return Client(headers={"host": "localhost"})
