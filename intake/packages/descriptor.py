"""datapackage.json: what the tables hold, in the words of the models (Data Package 2.0)."""

from __future__ import annotations

import json
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import translation

from core.dates import EdtfField
from intake.codebook import code_list_of
from intake.packages.cells import SEPARATOR
from intake.packages.tables import TABLES, Table

TITLE = "Parley: a knowledge base of negotiations"
DESCRIPTION = (
    "Who met whom, as what, where, whether it happened as announced, what came of it, and which "
    "sentence says so. One table a model; a reference is the slug of the row it points at. "
    "Uncertain dates are EDTF (ISO 8601-2, levels 0 and 1). The texts of sources that may be kept "
    "are files under texts/, named by the slug of the source."
)
LICENCE = {
    "name": "CC-BY-4.0",
    "path": "https://creativecommons.org/licenses/by/4.0/",
    "title": "Creative Commons Attribution 4.0 International",
}
SOURCES = (
    {"title": "GeoNames (CC BY 4.0): places and coordinates", "path": "https://www.geonames.org/"},
    {
        "title": "Natural Earth (public domain): points of countries",
        "path": "https://www.naturalearthdata.com/",
    },
    {
        "title": "Country Codes (ODC PDDL): codes and names of countries",
        "path": "https://datahub.io/core/country-codes",
    },
    {"title": "Wikidata (CC0): item identifiers", "path": "https://www.wikidata.org/"},
    {
        "title": "PA-X Peace Agreements Database, University of Edinburgh: identifiers",
        "path": "https://www.peaceagreements.org/",
    },
    {
        "title": "UCDP, Uppsala University (CC BY 4.0): identifiers of conflicts and actors",
        "path": "https://ucdp.uu.se/",
    },
    {"title": "Every passage quoted names its own source in sources.csv"},
)


def descriptor_text() -> str:
    """The file's text, in English whatever the active language, ending in a line end."""
    with translation.override("en"):
        return json.dumps(descriptor(), ensure_ascii=False, indent=2) + "\n"


def descriptor() -> dict[str, Any]:
    """The package's description: licence, attributions, and a schema a table."""
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "parley-facts",
        "title": TITLE,
        "description": DESCRIPTION,
        "licenses": [LICENCE],
        "sources": list(SOURCES),
        "resources": [_resource(table) for table in TABLES.values()],
    }


def _resource(table: Table) -> dict[str, Any]:
    return {
        "name": table.name,
        "type": "table",
        "path": f"{table.name}.csv",
        "description": _sentence(table.model.__doc__),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": _schema(table),
    }


def _schema(table: Table) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [_field(table, name) for name in table.columns],
        "missingValues": [""],
    }
    if not any(table.fields[name].null for name in table.key):
        schema["primaryKey"] = list(table.key)
    names = {other.model: other.name for other in TABLES.values()}
    keys = [
        {
            "fields": [name],
            "reference": {
                # A table that refers to itself says so with an empty name.
                "resource": "" if model is table.model else names[model],
                "fields": ["slug"],
            },
        }
        for name, model in table.references.items()
    ]
    if keys:
        schema["foreignKeys"] = keys
    return schema


def _field(table: Table, name: str) -> dict[str, Any]:
    field = table.fields[name]
    described: dict[str, Any] = {"name": name, "title": _capital(field.verbose_name)}
    described |= _type(field)
    notes = [_sentence(str(field.help_text)), _format_note(field)]
    if description := " ".join(note for note in notes if note):
        described["description"] = description
    if constraints := _constraints(table, name):
        described["constraints"] = constraints
    if codes := code_list_of(field):
        described["categories"] = [
            {
                "value": code.value,
                "label": str(code.label),
                "description": str(code.definition),
            }
            for code in codes
        ]
    return described


def _type(field: Any) -> dict[str, Any]:
    if field.many_to_many or isinstance(field, ArrayField):
        return {"type": "list", "itemType": "string", "delimiter": SEPARATOR}
    if isinstance(field, models.BooleanField):
        return {"type": "boolean", "trueValues": ["true"], "falseValues": ["false"]}
    for kind, name in (
        (models.IntegerField, "integer"),
        (models.DecimalField, "number"),
        (models.DateField, "date"),
    ):
        if isinstance(field, kind):
            return {"type": name}
    if isinstance(field, models.URLField):
        return {"type": "string", "format": "uri"}
    return {"type": "string"}


def _constraints(table: Table, name: str) -> dict[str, Any]:
    """What the database will refuse, as far as Table Schema can say it."""
    field = table.fields[name]
    constraints: dict[str, Any] = {}
    if field.many_to_many or isinstance(field, ArrayField):
        return constraints
    if name == "slug" or not (field.null or field.blank):
        constraints["required"] = True
    if field.unique and not field.null:
        constraints["unique"] = True
    if field.choices:
        constraints["enum"] = [code for code, _ in field.flatchoices]
    elif field.max_length and not isinstance(field, models.ForeignKey):
        constraints["maxLength"] = field.max_length
    return constraints


def _format_note(field: Any) -> str:
    """What the type of a column does not say by itself."""
    if field.many_to_many:
        return f"Slugs of {_name(field)}, joined by semicolons."
    if field.is_relation:
        return f"Slug of a {field.related_model._meta.verbose_name}."
    if isinstance(field, EdtfField):
        return "EDTF."
    return ""


def _name(field: Any) -> str:
    return str(field.related_model._meta.verbose_name_plural)


def _sentence(text: str | None) -> str:
    """A help text or docstring on one line, ending in a full stop."""
    line = " ".join((text or "").split())
    return line if not line or line[-1] in ".!?…" else f"{line}."


def _capital(words: Any) -> str:
    text = str(words)
    return text[:1].upper() + text[1:]
