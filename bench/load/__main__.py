"""Prints how long loading a large package takes: `python -m bench.load [ROUNDS]`.

A database of its own is made in a new directory and thrown away. A step's figures: seconds by the
clock and records a second; then, for the loading process and for the database server, seconds of
processor time and the largest memory (the server's shared buffers counted once). Where other
programs share the processors, the processor time is the steadier measure.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import django
import psutil

MEBIBYTE = 1024 * 1024
MANAGE = Path(__file__).resolve().parents[2] / "manage.py"
EVERY = 0.5
"""Seconds between two looks at the memory."""


@dataclass
class Watched:
    """What some processes took: memory in bytes at its largest, processor seconds by process."""

    memory: int = 0
    processor: dict[int, float] = field(default_factory=dict)

    def look(self, pids: set[int], kind: str) -> None:
        """Take note of what they have and took until now."""
        memory = 0
        for pid in pids:
            try:
                process = psutil.Process(pid)
                memory += getattr(process.memory_full_info(), kind)
                spent = process.cpu_times()
            except (psutil.NoSuchProcess, psutil.ZombieProcess):
                continue
            self.processor[pid] = spent.user + spent.system
        self.memory = max(self.memory, memory)

    def __str__(self) -> str:
        return f"{sum(self.processor.values()):5.0f} s, {self.memory / MEBIBYTE:4.0f} MiB"


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
        seconds, loader, server = _manage(place, command, str(place / "package"))
        print(
            f"{title:27} {seconds:6.1f} s {records / seconds:7,.0f} records/s"
            f"   process {loader}   server {server}",
            flush=True,
        )


def _manage(place: Path, *arguments: str) -> tuple[float, Watched, Watched]:
    """Run a management command to its end: seconds, what it took, what the server took."""
    loader, server = Watched(), Watched()
    before = Watched()
    before.look(_server(place), "pss")
    begun = time.perf_counter()
    with subprocess.Popen(  # noqa: S603 - our own command line
        [sys.executable, str(MANAGE), *arguments], stdout=subprocess.DEVNULL
    ) as process:
        while process.poll() is None:
            loader.look({process.pid}, "rss")
            # Proportional memory counts the shared buffers once, however many processes map them.
            server.look(_server(place), "pss")
            time.sleep(EVERY)
        seconds = time.perf_counter() - begun
    if process.returncode:
        sys.exit(f"{arguments[0]} failed")
    for pid, spent in before.processor.items():
        server.processor[pid] = server.processor.get(pid, spent) - spent
    return seconds, loader, server


def _server(place: Path) -> set[int]:
    """The database server's processes."""
    parents = [
        process
        for process in psutil.process_iter(["cmdline"])
        if str(place / "var") in " ".join(process.info["cmdline"] or ())
        and "postgres" in (process.info["cmdline"] or [""])[0]
    ]
    return {child.pid for one in parents for child in (one, *one.children(recursive=True))}


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
