"""A JSON Schema of a data package: what may stand in each cell of each table.

Made from the same description as datapackage.json, for those who check with JSON Schema. It is of
one object with a list of rows a table, each cell the text it is in the CSV file, as
`csv.DictReader` gives it. That a value is unique, or refers to a row that is there, JSON Schema
cannot say; datapackage.json does, and `loadfacts` checks it.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.views.decorators.http import require_safe

from core.api.problems import OPEN_TO_ALL
from core.conditional import public
from intake.packages.cells import DAY, DECIMAL, INTEGER
from intake.packages.descriptor import DESCRIPTION, TITLE, descriptor

MEDIA_TYPE = "application/schema+json"
PATTERNS = {
    "integer": INTEGER.pattern,
    "number": DECIMAL.pattern,
    "date": DAY.pattern,
    "boolean": "true|false",
}
"""What the text of a cell looks like, by its type in Table Schema."""


@lru_cache(maxsize=1)
def json_schema_text() -> str:
    """The schema as a file, in English whatever the active language, ending in a line end."""
    with translation.override("en"):
        return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


def json_schema() -> dict[str, Any]:
    """The schema of the tables of a package; one that is missing has no rows."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": TITLE,
        "description": f"{DESCRIPTION} Here: a list of rows a table, each cell as text.",
        "type": "object",
        "properties": {one["name"]: _table(one) for one in descriptor()["resources"]},
        "additionalProperties": False,
    }


def _table(resource: dict[str, Any]) -> dict[str, Any]:
    fields = resource["schema"]["fields"]
    return {
        "description": resource["description"],
        "type": "array",
        "items": {
            "type": "object",
            "properties": {field["name"]: _cell(field) for field in fields},
            "required": [field["name"] for field in fields],
            "additionalProperties": False,
        },
    }


def _cell(field: dict[str, Any]) -> dict[str, Any]:
    constraints = field.get("constraints", {})
    may_be_blank = not constraints.get("required")
    cell: dict[str, Any] = {"title": field["title"], "type": "string"}
    if "description" in field:
        cell["description"] = field["description"]
    if codes := constraints.get("enum"):
        return {**cell, "enum": ["", *codes] if may_be_blank else codes}
    if not may_be_blank:
        cell["minLength"] = 1
    if "maxLength" in constraints:
        cell["maxLength"] = constraints["maxLength"]
    if pattern := PATTERNS.get(field["type"]):
        cell["pattern"] = f"^({pattern}){'?' if may_be_blank else ''}$"
    return cell


@require_safe
def package_schema(request: HttpRequest) -> HttpResponse:
    """The schema at an address of its own."""
    return public(HttpResponse(json_schema_text(), content_type=MEDIA_TYPE, headers=OPEN_TO_ALL))
