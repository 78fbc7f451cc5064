"""The gazetteer filled from a data package, for measuring without a database.

`load(folder)` reads its tables of actors, places and negotiations; the `known_persons` share lets
a measurement hide persons, to see how the unknown ones are found.
"""

from __future__ import annotations

import csv
import hashlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from intake.reading.gazetteer import Entry, Gazetteer, KnownRound, Name, Office
from intake.reading.world import with_world

Row = dict[str, str]


def _rows(folder: Path, table: str) -> list[Row]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def _names(folder: Path, table: str, owner: str) -> dict[str, list[Name]]:
    """The names of a table by the record they are of, the preferred ones first."""
    found = defaultdict(list)
    for row in sorted(_rows(folder, table), key=lambda row: row["preferred"] != "true"):
        if row[owner]:
            found[row[owner]].append(Name(row["text"], row["language"], row["kind"]))
    return found


def _is_known(key: str, share: float) -> bool:
    return hashlib.sha256(key.encode()).digest()[0] < 256 * share


def _places(folder: Path, iso2: dict[str, str]) -> Iterator[Entry]:
    cities = {row["slug"]: row for row in _rows(folder, "cities")}
    names = _names(folder, "place_names", "city")
    for slug, row in cities.items():
        own = (Name(row["name"], "en"), *names[slug])
        yield Entry("city", f"city:{slug}", own, country=iso2[row["country"]])
    names = _names(folder, "place_names", "venue")
    for row in _rows(folder, "venues"):
        own = (Name(row["name"], "en"), *names[row["slug"]])
        city = cities[row["city"]]
        country = iso2[city["country"]]
        yield Entry("venue", f"venue:{row['slug']}", own, country=country, city=city["name"])


def _actors(folder: Path, iso2: dict[str, str], share: float) -> Iterator[Entry]:
    offices = defaultdict(list)
    for row in _rows(folder, "tenures"):
        since, _, until = row["period"].partition("/")
        office = Office(row["title"], f"actor:{row['body']}", since or None, until or None)
        offices[row["person"]].append(office)
    names = _names(folder, "actor_names", "actor")
    for row in _rows(folder, "actors"):
        slug, existed = row["slug"], row["existed"]
        if row["kind"] == "person" and not _is_known(slug, share):
            continue
        is_no_more = row["kind"] == "state" and "/" in existed and not existed.endswith("/..")
        yield Entry(
            row["kind"],
            f"actor:{slug}",
            (Name(row["name"], "en"), *names[slug]),
            country=None if is_no_more else iso2.get(row["country"]),
            parent=f"actor:{row['parent']}" if row["parent"] else None,
            offices=tuple(offices[slug]),
        )


def _negotiations(folder: Path, iso2: dict[str, str]) -> Iterator[Entry]:
    cities = {row["slug"]: row["name"] for row in _rows(folder, "cities")}
    rounds = defaultdict(list)
    for row in _rows(folder, "rounds"):
        rounds[row["negotiation"]].append(
            KnownRound(
                row["slug"],
                int(row["number"]) if row["number"] else None,
                row["dates"] or None,
                row["status"],
                cities.get(row["city"]),
                iso2.get(row["country"]),
            )
        )
    names = _names(folder, "negotiation_names", "negotiation")
    for row in _rows(folder, "negotiations"):
        slug = row["slug"]
        own = (Name(row["name"], "en"), *names[slug])
        yield Entry("negotiation", f"negotiation:{slug}", own, rounds=tuple(rounds[slug]))


def load(folder: Path, known_persons: float = 1.0) -> Gazetteer:
    """The gazetteer of the tables in `folder`, with the world behind it."""
    iso2 = {row["slug"]: row["iso2"] for row in _rows(folder, "countries")}
    return with_world(
        [
            *_places(folder, iso2),
            *_actors(folder, iso2, known_persons),
            *_negotiations(folder, iso2),
        ]
    )
