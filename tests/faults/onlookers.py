"""What other processes are doing in the database, seen from outside, and what they left in it."""

from __future__ import annotations

import time
from collections.abc import Callable

from django.db import connection

PATIENCE = 60
"""Seconds to wait for another process before giving up."""


def wait_until(happened: Callable[[], object], what: str) -> None:
    """Look again and again until it has happened."""
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline, f"{what}: not within {PATIENCE} s"
        time.sleep(0.005)


def others_doing(words: str = "", waiting_for: str = "") -> int:
    """How many other sessions of this database run, or ran last, a statement with these words.

    `waiting_for` is a kind of wait event, such as Lock.
    """
    with connection.cursor() as cursor:
        # Within a transaction the server would show the same picture again.
        cursor.execute("SELECT pg_stat_clear_snapshot()")
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            " AND pid <> pg_backend_pid() AND strpos(query, %s) > 0"
            " AND strpos(coalesce(wait_event_type, ''), %s) > 0",
            [words, waiting_for],
        )
        return cursor.fetchone()[0]


def all_gone() -> bool:
    """Whether no other session of this database is left."""
    return others_doing() == 0


def everything() -> str:
    """A checksum of every row of every table, history and version included."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
        )
        tables = [table for (table,) in cursor.fetchall()]
        sums = []
        for table in tables:
            rows = f"SELECT md5(string_agg(t::text, '' ORDER BY t::text)) FROM \"{table}\" t"  # noqa: S608 - the database's own name
            cursor.execute(rows)
            sums.append(f"{table}: {cursor.fetchone()[0]}")
    return "\n".join(sums)
