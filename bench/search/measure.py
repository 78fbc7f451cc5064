"""How long a search takes: on the scratch database the tests use.

For each search: the milliseconds the database needs for the one statement behind it (planning and
execution, the median of several runs), those of the whole search, and what came first. Then how
long a misspelt name takes to be guessed, and to read the vocabulary for it. `--explain TEXT` prints
the plan of one search instead.
"""

from __future__ import annotations

import argparse
import re
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from bench.search.generate import generate
from core.search import Vocabulary, read, search
from core.search.folding import fold
from core.search.verbs import by_index
from events.search import A_GROUP, COLLECTIONS, find, names, vocabulary

SEARCHES = (
    *("Astana", "Астана", "Қазақстан", "Geneve", "Lavrov", "Лавровым", "Kaz", "k", "ra"),
    *("talks", "round", "meeting on Syria", "Syria", "22nd round Astana", "Geneva VIII"),
    *("Joint Statement by Iran, Russia and Turkey", "we provide a platform, but do not interfere"),
    *("karalo", "ministers of foreign affairs", "президент Казахстана", "zzzzqqq"),
)
MISSPELT = ("Lavrow", "Kazahstan", "Nazarbaev", "Шойгу", "Zelenskiy", "Karalobr", "zzzzqqqq")
RUNS = 7
DATABASE_MS = 50
GUESS_MS = 100


@contextmanager
def scratch() -> Iterator[None]:
    """A database of its own with the starter facts and the made-up records."""
    name = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        call_command("loadfacts", str(Path(settings.BASE_DIR) / "data"), stdout=StringIO())
        generate()
        yield
    finally:
        with connection.cursor() as cursor:
            # The session that listens for changes is still there.
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        connection.creation.destroy_test_db(name, verbosity=0)


def statement(typed: str) -> str:
    """The SQL of a search."""
    published = {one.key: one.published() for one in COLLECTIONS}
    with CaptureQueriesContext(connection) as queries:
        search(published, read(typed), A_GROUP + 1)
    return max((str(query["sql"]) for query in queries), key=len)


def explain(sql: str) -> list[str]:
    """The plan of a statement, with its times."""
    with by_index(), connection.cursor() as cursor:
        cursor.execute("EXPLAIN (ANALYZE, TIMING OFF, SUMMARY ON) " + sql)
        return [line for (line,) in cursor.fetchall()]


def times(plan: list[str]) -> tuple[float, float]:
    """Milliseconds of planning and of execution."""
    found = [re.search(r"(?:Planning|Execution) Time: ([\d.]+)", line) for line in plan[-3:]]
    planning, execution = (float(one[1]) for one in found if one)
    return planning, execution


def timed(act: Any, *given: Any) -> tuple[float, Any]:
    """Milliseconds an act takes, the median of several, and what it gave."""
    spent = []
    for _ in range(RUNS):
        start = time.perf_counter()
        result = act(*given)
        spent.append((time.perf_counter() - start) * 1000)
    return statistics.median(spent), result


def report() -> bool:
    """Print the tables; whether every search and guess kept its promise."""
    kept = True
    print("| search | planning ms | execution ms | whole search ms | first |")
    print("| --- | ---: | ---: | ---: | --- |")
    for typed in SEARCHES:
        sql = statement(typed)
        plans = [times(explain(sql)) for _ in range(RUNS)]
        planning, execution = (statistics.median(part) for part in zip(*plans, strict=True))
        whole, results = timed(find, typed)
        first = str(results.groups[0].hits[0].record)[:50] if results.groups else ""
        print(f"| {typed} | {planning:.1f} | {execution:.1f} | {whole:.0f} | {first} |")
        kept &= planning + execution < DATABASE_MS
    print("\n| misspelt | ms | meant |\n| --- | ---: | --- |")
    for typed in MISSPELT:
        spent, meant = timed(vocabulary().suggest, fold(typed))
        print(f"| {typed} | {spent:.1f} | {meant} |")
        kept &= spent < GUESS_MS
    start = time.perf_counter()
    Vocabulary(names())
    print(f"\nReading the vocabulary anew: {(time.perf_counter() - start) * 1000:.0f} ms.")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_size_pretty(sum(pg_relation_size(indexrelid))) FROM pg_stat_user_indexes"
            " WHERE indexrelname ~ '_(begins|named|says)$'"
        )
        print(f"The indexes of search: {cursor.fetchone()[0]}.")
    return kept


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.search", description=__doc__)
    parser.add_argument("--explain", metavar="TEXT", help="print the plan of one search")
    given = parser.parse_args()
    with scratch():
        if given.explain:
            print("\n".join(explain(statement(given.explain))))
            return 0
        return 0 if report() else 1
