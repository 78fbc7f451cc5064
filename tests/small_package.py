"""A small valid data package, to be spoilt in one place."""

from __future__ import annotations

import csv
from pathlib import Path

from intake.packages.descriptor import descriptor_text
from intake.packages.json_schema import json_schema_text
from intake.packages.tables import TABLES

TEXT = "Алматы, 1 May.\nThe first round was held on 23 and 24 January.\n<b>Both</b> came.\n"
QUOTE = "The first round was held on 23 and 24 January."
ROWS = {
    "sources": [
        {"slug": "book", "title": "A book", "kind": "book", "origin": "academic",
         "may_show_text": "false"},
        {"slug": "wire", "title": "A report", "kind": "news", "origin": "other",
         "may_show_text": "true", "licence": "CC0-1.0", "published": "2017-01-25",
         "retrieved": "2026-03-01", "url": "https://example.org/a?b=c&d=1"},
    ],
    "passages": [
        {"slug": "book.1", "source": "book", "exact": "A sentence, “quoted”; no more."},
        {"slug": "wire.1", "source": "wire", "exact": QUOTE, "prefix": "x", "suffix": "y",
         "start": str(TEXT.index(QUOTE)), "end": str(TEXT.index(QUOTE) + len(QUOTE))},
    ],
    "retired_slugs": [
        {"slug": "old-talks", "kind": "negotiation", "successor": "talks", "reason": "Renamed."}
    ],
    "countries": [
        {"slug": "kz", "name": "Kazakhstan", "iso2": "KZ", "iso3": "KAZ", "lat": "48.5",
         "lon": "-67.00012"},
        {"slug": "tr", "name": "Türkiye", "iso2": "TR", "iso3": "TUR"},
    ],
    "cities": [{"slug": "astana", "name": "Astana", "country": "kz"}],
    "venues": [{"slug": "rixos", "name": "Rixos", "city": "astana", "kind": "hotel"}],
    "place_names": [
        {"text": "Нур-Султан", "language": "ru", "kind": "former", "preferred": "false",
         "period": "2019-03-23/2022-09-17", "city": "astana"},
        {"text": "Қазақстан", "language": "kk", "kind": "common", "preferred": "true",
         "country": "kz"},
    ],
    "actors": [
        {"slug": "ivan", "name": "Ivan", "kind": "person", "country": "kz", "parent": "kz-mfa"},
        {"slug": "kz-mfa", "name": "Ministry", "kind": "government_body", "parent": "the-state"},
        {"slug": "the-state", "name": "Kazakhstan", "kind": "state", "wikidata_id": "Q232"},
    ],
    "conflicts": [{"slug": "quarrel", "name": "Quarrel", "countries": "kz;tr"}],
    "negotiations": [
        {"slug": "talks", "name": "Talks", "kind": "format", "status": "active",
         "conflicts": "quarrel", "period": "2017/..", "unsourced": "status;period"}
    ],
    "rounds": [
        {"slug": "talks-r01", "negotiation": "talks", "number": "1", "title": "Round 1",
         "dates": "2017-01-23/2017-01-24", "status": "held", "country": "kz", "city": "astana",
         "venue": "rixos", "kind": "plenary_round", "mode": "in_person", "method": "unknown",
         "summary": "Two lines,\n<script>alert(1)</script> & a \"mark\"."},
        {"slug": "talks-r02", "negotiation": "talks", "number": "2", "title": "Round 2",
         "dates": "2017-02~", "status": "offered", "kind": "plenary_round",
         "mode": "in_person", "method": "unknown"},
    ],
    "participations": [
        {"slug": "talks-r01.the-state.host", "round": "talks-r01", "actor": "the-state",
         "role": "host", "attendance": "attended"}
    ],
    "delegates": [
        {"slug": "talks-r01.the-state.host.ivan", "participation": "talks-r01.the-state.host",
         "person": "ivan", "is_head": "true"},
        {"slug": "talks-r01.the-state.host.other", "participation": "talks-r01.the-state.host",
         "name_as_recorded": "Another", "is_head": "false"},
    ],
    "round_citations": [
        {"record": "talks-r01", "passage": "wire.1", "field": "dates", "stance": "supports",
         "inferred": "false"}
    ],
}  # fmt: skip


class SmallPackage:
    """Rows by table, and the texts of sources; `write` puts them on disk as they then are."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.texts = {"wire": TEXT.encode()}
        self.rows = {
            name: [
                dict.fromkeys(table.columns, "")
                | ({"review_status": "published"} if "review_status" in table.columns else {})
                | row
                for row in ROWS.get(name, [])
            ]
            for name, table in TABLES.items()
        }

    def row(self, table: str, place: int = 0) -> dict[str, str]:
        """One row, to be changed."""
        return self.rows[table][place]

    def add(self, table: str, like: int = 0, **cells: str) -> None:
        """One row more, as another but for some cells."""
        self.rows[table].append(self.rows[table][like] | cells)

    def path(self, table: str) -> Path:
        """The file of a table."""
        return self.directory / f"{table}.csv"

    def write(self) -> Path:
        """Write the package, in its canonical form as long as its rows are; returns where."""
        (self.directory / "texts").mkdir(parents=True, exist_ok=True)
        (self.directory / "datapackage.json").write_text(descriptor_text(), encoding="utf-8")
        (self.directory / "schema.json").write_text(json_schema_text(), encoding="utf-8")
        for slug, text in self.texts.items():
            (self.directory / "texts" / f"{slug}.txt").write_bytes(text)
        for name, table in TABLES.items():
            with self.path(name).open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, table.columns, lineterminator="\n")
                writer.writeheader()
                writer.writerows(self.rows[name])
        return self.directory
