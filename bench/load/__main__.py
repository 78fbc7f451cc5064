"""Prints how long loading a large package takes: `python -m bench.load [ROUNDS]`.

A database of its own is made in a new directory and thrown away. Four figures a step: seconds by
the clock, the loader's largest resident memory, the largest memory of the database server (its
shared buffers counted once), and records a second.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import django
import psutil

MEBIBYTE = 1024 * 1024
MANAGE = Path(__file__).resolve().parents[2] / "manage.py"
EVERY = 0.5
"""Seconds between two looks at the memory."""


@dataclass
class Measured:
    """Seconds by the clock, and the largest memory seen, in bytes."""

    seconds: float = 0.0
    loader: int = 0
    server: int = 0


def main(rounds: int) -> None:
    """Load a package of so many rounds into an empty database, then again, then write it."""
    with tempfile.TemporaryDirectory(prefix="parley-bench-") as name:
        place = Path(name)
        place.chmod(0o755)
        os.environ |= {
            "PARLEY_VAR": str(place / "var"),
            "DJANGO_SETTINGS_MODULE": "config.settings",
        }
        django.setup()
        from bench.load.package import write_package  # noqa: PLC0415 - needs Django set up

        write_package(place / "package", rounds)
        records = sum(1 for path in (place / "package").glob("*.csv") for _ in path.open()) - 46
        size = sum(path.stat().st_size for path in (place / "package").glob("*.csv"))
        print(f"{rounds:,} rounds, {records:,} records, {size / MEBIBYTE:.0f} MiB of CSV")
        from config.embedded.server import server_in  # noqa: PLC0415

        server = server_in(place / "var")
        # Held for all steps: it would otherwise stop with each command, and its memory with it.
        server.ensure_running()
        try:
            _steps(place, records)
        finally:
            server.leave()


def _steps(place: Path, records: int) -> None:
    _manage(place, "migrate", "--verbosity=0")
    for title, command in (
        ("first load", "loadfacts"),
        ("second load, nothing to do", "loadfacts"),
        ("write back", "dumpfacts"),
    ):
        measured = _manage(place, command, str(place / "package"))
        print(
            f"{title:27} {measured.seconds:6.1f} s"
            f"  loader {measured.loader / MEBIBYTE:5.0f} MiB"
            f"  server {measured.server / MEBIBYTE:5.0f} MiB"
            f"  {records / measured.seconds:8,.0f} records/s",
            flush=True,
        )


def _manage(place: Path, *arguments: str) -> Measured:
    """Run a management command to its end, watching the memory of it and of the server."""
    measured = Measured()
    begun = time.perf_counter()
    with subprocess.Popen(  # noqa: S603 - our own command line
        [sys.executable, str(MANAGE), *arguments], stdout=subprocess.DEVNULL
    ) as process:
        watch = threading.Thread(target=_watch, args=(process, place, measured))
        watch.start()
        process.wait()
        measured.seconds = time.perf_counter() - begun
        watch.join()
    if process.returncode:
        sys.exit(f"{arguments[0]} failed")
    return measured


def _watch(process: subprocess.Popen[bytes], place: Path, measured: Measured) -> None:
    while process.poll() is None:
        measured.loader = max(measured.loader, _resident([process.pid], "rss"))
        # Proportional memory counts the shared buffers once, however many processes map them.
        measured.server = max(measured.server, _resident(_server(place), "pss"))
        time.sleep(EVERY)


def _server(place: Path) -> list[int]:
    """The database server's processes."""
    parents = [
        process
        for process in psutil.process_iter(["cmdline"])
        if str(place / "var") in " ".join(process.info["cmdline"] or ())
        and "postgres" in (process.info["cmdline"] or [""])[0]
    ]
    return [child.pid for one in parents for child in (one, *one.children(recursive=True))]


def _resident(pids: list[int], kind: str) -> int:
    total = 0
    for pid in pids:
        try:
            total += getattr(psutil.Process(pid).memory_full_info(), kind)
        except psutil.NoSuchProcess:
            continue
    return total


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
