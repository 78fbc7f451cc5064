"""`manage.py writeapidocs`: filters.md, columns.md and openapi.yaml of docs/, from the code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import translation
from rest_framework.serializers import BaseSerializer

from config.api import COLLECTIONS
from core.api.documents import openapi
from core.api.fields import ShortSerializer
from core.api.formats import columns
from core.api.viewsets import RecordViewSet
from core.filters import Narrowing

GENERATED = "<!-- Written by `manage.py writeapidocs`: do not edit. -->"


class Command(BaseCommand):
    """Writes the reference pages of the API."""

    help = "Write docs/filters.md, docs/columns.md and docs/openapi.yaml from the code."

    def handle(self, *args: Any, **options: Any) -> None:
        for name, text in documents().items():
            (Path(settings.BASE_DIR) / "docs" / name).write_bytes(text)
            self.stdout.write(f"docs/{name}")


def documents() -> dict[str, bytes]:
    """The generated documents, by file name."""
    with translation.override("en"):
        return {
            "filters.md": "\n".join(_filters()).encode(),
            "columns.md": "\n".join(_columns()).encode(),
            "openapi.yaml": openapi(),
        }


def _filters() -> Iterator[str]:
    yield GENERATED
    yield "# Filters"
    yield ""
    yield "The same parameters narrow a page, its API collection, its exports and its pictures."
    yield "Where *several* says so, a parameter may be given more than once and then means any of"
    yield "the values, or all of them. What is unknown or invalid is an error, never ignored."
    yield ""
    for one in COLLECTIONS:
        yield f"## {one.collection}"
        yield ""
        yield f"{(one.__doc__ or '').strip()} `/api/v1/{one.collection}/`"
        yield ""
        yield "| parameter | what it asks for | several | example |"
        yield "| --- | --- | --- | --- |"
        for name, filter_ in one.filterset_class.base_filters.items():
            yield _filter_row(name, filter_)
        yield ""


def _filter_row(name: str, filter_: Narrowing) -> str:
    codes = [f"`{code}`" for code in filter_.schema.get("enum", [])]
    about = f"{filter_.help_text} {', '.join(codes)}".strip().replace("|", "\\|")
    several = ("all" if filter_.all_hold else "any") if filter_.repeatable else ""
    return f"| `{name}` | {about} | {several} | `{name}={filter_.example}` |"


def _columns() -> Iterator[str]:
    yield GENERATED
    yield "# Columns of the CSV exports"
    yield ""
    yield "A related record has a column for its slug and one for its name. A list is joined by"
    yield "`; `, the parts of an item by `:`. Text a spreadsheet would run has a `'` in front."
    yield ""
    for one in COLLECTIONS:
        yield f"## {one.collection}.csv"
        yield ""
        yield "| column | what it holds |"
        yield "| --- | --- |"
        yield from _column_rows(one)
        yield ""


def _column_rows(viewset: type[RecordViewSet]) -> Iterator[str]:
    serializer = viewset.serializer_class()
    for name in viewset.serializer_class.Meta.fields:
        field = serializer.fields[name]
        about = [_about(name, field)]
        if name in viewset.serializer_class.on_request():
            about.append(f"With `include={name}`.")
        first, *more = columns({name: field})
        yield f"| `{first}` | {' '.join(about)} |"
        yield from (f"| `{column}` | The name of that record. |" for column in more)


def _about(name: str, field: Any) -> str:
    """What a column holds: the field's help, or what its kind says of itself."""
    words = name.replace("_", " ")
    child = getattr(field, "child", None)
    if isinstance(field, ShortSerializer):
        about = str(field.help_text or "").strip() or f"The {words}."
        return f"{about} Its slug."
    if isinstance(child, BaseSerializer):
        about = str(field.help_text or "") or f"The {words}."
        parts = getattr(getattr(child, "Meta", None), "cell", ("slug",))
        return f"{about} Each as `{':'.join(parts)}`."
    if field.help_text:
        return str(field.help_text)
    of_ours = type(field).__module__.startswith("core.")
    return (type(field).__doc__ or "").partition("\n")[0] if of_ours else f"The {words}."
