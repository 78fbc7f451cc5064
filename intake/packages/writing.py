"""The knowledge base written as a data package: the canonical form, the same bytes every time."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TextIO

from django.db import connection, transaction
from django.db.models import F
from django.db.models.functions import Collate

from intake.packages.cells import text_of
from intake.packages.descriptor import descriptor_text
from intake.packages.json_schema import json_schema_text
from intake.packages.reading import DESCRIPTOR, TEXTS
from intake.packages.tables import TABLES, Table

JSON_SCHEMA = "schema.json"
CHUNK = 2_000
"""Rows held in memory at a time."""


def write_package(directory: Path) -> dict[str, int]:
    """Write every table, and the texts of sources, as one moment of the database.

    Rows are sorted by key, byte by byte; line ends are LF. Files of a package that are there
    already are replaced, other files are left alone. Returns the number of rows by table.
    """
    directory.mkdir(parents=True, exist_ok=True)
    counts = {}
    with transaction.atomic():
        if len(connection.savepoint_ids) == 0:
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        for table in TABLES.values():
            with _replacing(directory / f"{table.name}.csv") as file:
                counts[table.name] = _write_rows(table, file)
            if table.file_column:
                _write_texts(table, table.file_column, directory / TEXTS)
    with _replacing(directory / DESCRIPTOR) as file:
        file.write(descriptor_text())
    with _replacing(directory / JSON_SCHEMA) as file:
        file.write(json_schema_text())
    return counts


def _write_rows(table: Table, file: TextIO) -> int:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(table.columns)
    count = 0
    for cells in _rows(table):
        writer.writerow(cells)
        count += 1
    return count


def _rows(table: Table) -> Iterator[list[str]]:
    """The cells of every row, in the order of the keys."""
    sources = {name: _source(table, name) for name in table.columns if name not in table.lists}
    order = [Collate(F(sources[name]), "C").asc(nulls_first=True) for name in table.key]
    stored = table.model._base_manager.order_by(*order).values("pk", *sources.values())
    rows = stored.iterator(chunk_size=CHUNK)
    while chunk := list(islice(rows, CHUNK)):
        lists = {name: _lists(table, name, [row["pk"] for row in chunk]) for name in table.lists}
        for row in chunk:
            values = {name: row[source] for name, source in sources.items()}
            values |= {name: by_owner[row["pk"]] for name, by_owner in lists.items()}
            yield [text_of(values[name]) for name in table.columns]


def _source(table: Table, name: str) -> str:
    return f"{name}__slug" if name in table.references else name


def _lists(table: Table, name: str, owners: list[int]) -> dict[int, list[str]]:
    """The slugs of one many-to-many column, sorted, by the id of the record."""
    field = table.fields[name]
    owner, target = field.m2m_field_name(), field.m2m_reverse_field_name()
    slugs: dict[int, list[str]] = defaultdict(list)
    pairs = field.remote_field.through._base_manager.filter(**{f"{owner}__in": owners})
    for key, slug in pairs.values_list(f"{owner}_id", f"{target}__slug"):
        slugs[key].append(slug)
    for found in slugs.values():
        found.sort()
    return slugs


def _write_texts(table: Table, column: str, directory: Path) -> None:
    """The texts, a file a record; a text that is there no longer leaves no file behind."""
    directory.mkdir(exist_ok=True)
    held = table.model._base_manager.exclude(**{column: ""}).order_by("slug")
    written = set()
    for slug, text in held.values_list("slug", column).iterator(chunk_size=10):
        with _replacing(directory / f"{slug}.txt") as file:
            file.write(text)
        written.add(f"{slug}.txt")
    for path in directory.glob("*.txt"):
        if path.name not in written:
            path.unlink()


@contextmanager
def _replacing(path: Path) -> Iterator[TextIO]:
    """A new file that takes the place of the old one once it is written whole."""
    draft = path.with_name(f".{path.name}.part")
    with draft.open("w", encoding="utf-8", newline="") as file:
        yield file
    draft.replace(path)
