"""The forms a set of records can be taken in. A format is chosen by suffix, `?format=` or Accept.

A format is given records as finished JSON text, a batch at a time, and yields text; so a set of
any size is written in the memory of one batch. Another format is another subclass, listed in a
viewset's `formats`.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from core.api.fields import ShortSerializer

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""
BOM = "\ufeff"


@dataclass(frozen=True)
class Asked:
    """What a format may need to know of the request: serializer, fields, site, options."""

    serializer: Any
    fields: tuple[str, ...]
    origin: str
    bom: bool = False


class Format:
    """One form. `fields_needed` are given to it whatever fields were asked for."""

    suffix: ClassVar[str]
    media_type: ClassVar[str]
    about: ClassVar[str]
    schema: ClassVar[dict[str, str]] = {"type": "string"}
    fields_needed: ClassVar[tuple[str, ...]] = ()

    def write(self, batches: Iterable[list[str]], asked: Asked) -> Iterator[str]:
        """The whole document, piece by piece."""
        raise NotImplementedError


class Json(Format):
    """One page of a set, or one record."""

    suffix = "json"
    media_type = "application/json"
    about = "One page, with links to the next."

    def write(self, batches: Iterable[list[str]], asked: Asked) -> Iterator[str]:
        for texts in batches:
            yield from texts


class JsonLines(Format):
    """The whole set, a JSON object a line."""

    suffix = "jsonl"
    media_type = "application/x-ndjson"
    about = "The whole set, one JSON object a line."

    def write(self, batches: Iterable[list[str]], asked: Asked) -> Iterator[str]:
        for texts in batches:
            # PostgreSQL breaks lines between the members of a list; within a string \n is escaped.
            yield "".join(f"{text.replace(chr(10), '')}\n" for text in texts)


class Csv(Format):
    """The whole set as a table, written as `columns` and `cell` say."""

    suffix = "csv"
    media_type = "text/csv"
    about = "The whole set as a table; lists joined by semicolons."

    def write(self, batches: Iterable[list[str]], asked: Asked) -> Iterator[str]:
        buffer = io.StringIO()
        writer = csv.writer(buffer)
        fields = {name: asked.serializer.fields[name] for name in asked.fields}
        if asked.bom:
            buffer.write(BOM)
        writer.writerow(columns(fields))
        for texts in batches:
            writer.writerows(row(json.loads(text), fields) for text in texts)
            yield buffer.getvalue()
            buffer.seek(0)
            buffer.truncate()
        yield buffer.getvalue()


def columns(fields: dict[str, Any]) -> list[str]:
    """The header: a column a field, and for a related record one more for its name."""
    header = []
    for name, field in fields.items():
        header.append(name)
        if isinstance(field, ShortSerializer):
            header.append(f"{name}_name")
    return header


def row(record: dict[str, Any], fields: dict[str, Any]) -> list[str | int | float]:
    """The cells of one record."""
    cells: list[str | int | float] = []
    for name, field in fields.items():
        value = record[name]
        cells.append(cell(value, field))
        if isinstance(field, ShortSerializer):
            cells.append(cell(value and value["name"], None))
    return cells


def cell(value: Any, field: Any) -> str | int | float:
    """One value: blank for null, true or false, a related record by its slug, a list joined.

    A list's items are joined by `; `; an item that is an object is written as the parts its
    serializer's `Meta.cell` names, joined by `:`. Text that a spreadsheet would run as a formula
    gets an apostrophe in front, as spreadsheets themselves write such text.
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    text = _text(value, field)
    return f"'{text}" if text.startswith(FORMULA) else text


def _text(value: Any, field: Any) -> str:
    if value is None or isinstance(value, bool):
        return {None: "", True: "true", False: "false"}[value]
    if isinstance(value, list):
        return "; ".join(_text(item, getattr(field, "child", None)) for item in value)
    if isinstance(value, dict):
        return _object(value, field)
    return str(value)


def _object(value: dict[str, Any], field: Any) -> str:
    parts = getattr(getattr(field, "Meta", None), "cell", None)
    if parts:
        return ":".join(filter(None, (_text(value[part], None) for part in parts)))
    if "slug" in value:
        return str(value["slug"])
    return "; ".join(f"{key}={_text(part, None)}" for key, part in value.items())
