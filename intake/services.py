"""The one way facts are written: from a data package, or from a handful of accepted proposals.

Rows come by table, every cell as text. All of them are checked, then all are written in one
transaction with its history, or none is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import pghistory
from django.db import connection, transaction

from intake.drafting import Drafting, Row
from intake.merging import Merge, Tally
from intake.packages.tables import TABLES, Table
from intake.references import References
from intake.rejects import FactsRefusedError, Reject

__all__ = ["Feed", "Row", "Tally", "wait_for_writers", "write_facts"]

LOCK = 0x9A51E7
"""The advisory lock held while facts are written, so that two writers follow one another."""

MANY = 1_000
"""From so many rows written on, the database counts anew: its plans rest on such numbers."""


@dataclass(frozen=True)
class Feed:
    """The rows of one table; `place` is what a reject calls it: a file, or the table's name.

    A column that a row leaves out keeps the value the record has, or gets the model's default.
    """

    table: Table
    place: str
    rows: Iterable[Row]


def write_facts(
    feeds: Iterable[Feed],
    *,
    who: str,
    why: str,
    rejects: list[Reject] | None = None,
    dry_run: bool = False,
) -> list[Tally]:
    """Create or update a record a row, by its key; records that no row names are left alone.

    `who` and `why` are kept with the history of each change. `rejects` may be a list that the
    reading of the rows adds to as it goes; whatever it holds at the end counts. With `dry_run`
    everything is done, then undone. Returns what was done to each table. When anything is wrong
    nothing is written, and FactsRefusedError holds every reject.
    """
    found = [] if rejects is None else rejects
    by_table = {feed.table.name: feed for feed in feeds}
    with transaction.atomic(), pghistory.context(who=who, why=why):
        wait_for_writers()
        with connection.cursor() as cursor:
            # Deferred checks would pile up, and each row's history walks through the pile.
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            # Tables grow faster than the planner's statistics of them: let it use the indexes.
            cursor.execute("SET LOCAL enable_seqscan = off")
        tallies = list(_written(by_table, found))
        if found:
            raise FactsRefusedError(found)
        if sum(tally.created + tally.updated for tally in tallies) >= MANY:
            with connection.cursor() as cursor:
                cursor.execute("ANALYZE")
        if dry_run:
            transaction.set_rollback(True)
    return tallies


def wait_for_writers() -> None:
    """Wait until nobody else writes facts; who comes later waits for the end of this transaction.

    What is looked up after it stays true until then.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def _written(feeds: Mapping[str, Feed], rejects: list[Reject]) -> Iterator[Tally]:
    """Write the tables in the order of their references, then look again at what looked wrong."""
    references = References()
    merges = []
    for table in TABLES.values():
        if table.name not in feeds:
            continue
        feed = feeds[table.name]
        merge = Merge(Drafting(table, feed.place, references, rejects))
        merges.append(merge)
        yield merge.run(feed.rows)
        references.release()
    for merge in merges:
        merge.look_again()
