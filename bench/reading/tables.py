"""The gazetteer filled from the fact tables, for measuring without a database.

`load(folder)` reads actors, offices, venues, processes and meetings as CSV; the `known_persons`
share lets a measurement hide persons, to see how the unknown ones are found.
"""

from __future__ import annotations

import csv
import hashlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from intake.reading.gazetteer import Entry, Gazetteer, KnownRound, Name, Office
from intake.reading.world import with_world

KINDS = {"igo": "intergovernmental_organization", "nonstate_armed_group": "armed_group"}


def _rows(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def _names(row: dict[str, str]) -> tuple[Name, ...]:
    names = [
        Name(row[f"name_{lang}"], lang) for lang in ("en", "ru", "kk") if row.get(f"name_{lang}")
    ]
    names += [
        Name(alias.strip(), "en", "alias")
        for alias in row.get("aliases", "").split(";")
        if alias.strip()
    ]
    return tuple(names)


def _is_known(key: str, share: float) -> bool:
    return hashlib.sha256(key.encode()).digest()[0] < 256 * share


def entries(folder: Path, known_persons: float = 1.0) -> Iterator[Entry]:
    """The entries of the tables in `folder`."""
    offices = defaultdict(list)
    for row in _rows(folder, "offices"):
        offices[row["person_key"]].append(
            Office(
                row["office_title"],
                row["body_or_country_key"],
                row["from"] or None,
                row["to"] or None,
            )
        )
    for row in _rows(folder, "actors"):
        if row["kind"] == "person" and not _is_known(row["key"], known_persons):
            continue
        yield Entry(
            KINDS.get(row["kind"], row["kind"]),
            row["key"],
            _names(row),
            row["iso2"] or None,
            row["parent_key"] or None,
            offices=tuple(offices[row["key"]]),
        )
    rounds = defaultdict(list)
    cities = {}
    for row in _rows(folder, "meetings"):
        number = int(row["round_number"]) if row["round_number"].isdigit() else None
        country = row["host_country_iso2"] or None
        rounds[row["process_key"]].append(
            KnownRound(
                row["key"],
                number,
                row["date_edtf"] or None,
                row["status"],
                row["city"] or None,
                country,
            )
        )
        if row["city"]:
            cities[row["city"], country] = Entry(
                "city", f"city/{row['city']}", (Name(row["city"], "en"),), country
            )
    yield from cities.values()
    for row in _rows(folder, "venues"):
        yield Entry(
            "venue",
            row["key"],
            _names({**row, "name_en": row["name"]}),
            row["country_iso2"] or None,
            city=row["city"],
        )
    for row in _rows(folder, "processes"):
        yield Entry("negotiation", row["key"], _names(row), rounds=tuple(rounds[row["key"]]))


def load(folder: Path, known_persons: float = 1.0) -> Gazetteer:
    """The gazetteer of the tables in `folder`, with the world behind it."""
    return with_world(list(entries(folder, known_persons)))
