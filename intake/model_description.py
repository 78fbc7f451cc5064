"""docs/data-model.md: what the models, their fields and their code lists say of themselves."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator
from typing import Any

import pgtrigger
from django.apps import apps
from django.db import models
from django.utils import translation

from core.models import DefinedChoices, Name, Record
from intake.codebook import code_list_of
from sources.models import Citation

APPS = ("sources", "venues", "actors", "events", "intake")
BASES = {
    Record: "Common to every record",
    Name: "Common to every name",
    Citation: "Common to every citation",
}
"""Abstract models whose fields are told once, and under which heading."""
EVERYWHERE = frozenset({"insert_insert", "update_update", "delete_delete", "moves_dataset_version"})
"""Triggers every table has: its history, and the version of the dataset."""
SEARCHED = {
    "begins": "/search/: names that begin with what was typed",
    "named": "/search/: words of a name",
    "says": "/search/: words of the text",
}
"""The indexes of search, which every searched model has, by the end of their names."""
INTRODUCTION = """\
# The data model

Made from the models by `python manage.py describemodel > docs/data-model.md`: change the models,
not this file.

Every change of a row is kept in a history table beside its own (`…event`), with who made it and
why, and moves the version of the dataset. Uncertain dates are EDTF (ISO 8601-2, levels 0 and 1);
the days they may mean are computed by the database. A reference is a real foreign key; in files and
in the API it is the slug of the record it points at.
"""


def described() -> str:
    """The whole page as Markdown, in English whatever the active language."""
    with translation.override("en"):
        return "\n".join(_page())


def _page() -> Iterator[str]:
    yield INTRODUCTION
    yield "## How the records hang together\n"
    yield "Names, citations and code lists are left out of the picture.\n"
    yield from _diagram()
    for base, title in BASES.items():
        yield f"\n## {title}\n"
        yield f"{_prose(base.__doc__)}\n"
        yield from _fields(base._meta.fields)
    for label in APPS:
        own = [model for model in _models() if model._meta.app_label == label]
        if own:
            yield f"\n## {label.capitalize()}\n"
            yield f"{_prose(inspect.getdoc(apps.get_app_config(label).models_module))}"
        for model in own:
            yield from _model(model)
    yield "\n## Code lists\n"
    yield "Where another code list of the field has the same notion, its code is given.\n"
    for codes in sorted(_code_lists(), key=lambda one: one.__name__):
        yield from _code_list(codes)


def _models() -> list[type[models.Model]]:
    """The project's own tables: no history, no link table, no proxy."""
    return [
        model
        for label in APPS
        for model in apps.get_app_config(label).get_models()
        if not model._meta.proxy and not hasattr(model, "pgh_tracked_model")
    ]


# --- The picture --------------------------------------------------------------------------------


def _diagram() -> Iterator[str]:
    yield "```mermaid"
    yield "erDiagram"
    for model in _models():
        if issubclass(model, Name | Citation):
            continue
        for field in (*model._meta.fields, *model._meta.many_to_many):
            if field.is_relation and field.related_model in _models():
                yield f"    {_arrow(model, field)}"
    yield "```"


def _arrow(model: type[models.Model], field: Any) -> str:
    one = "}o" if field.many_to_many else "|o" if field.null else "||"
    other = "o|" if field.one_to_one else "o{"
    return f'{field.related_model.__name__} {one}--{other} {model.__name__} : "{field.name}"'


# --- One model ----------------------------------------------------------------------------------


def _model(model: type[models.Model]) -> Iterator[str]:
    yield f"\n### {model.__name__}\n"
    yield f"{_prose(model.__doc__)}\n"
    bases = [base for base in BASES if issubclass(model, base)]
    for base in bases:
        yield f"{BASES[base].replace('Common to every', 'Has what is common to every')}.\n"
    told = {field.name for base in bases for field in base._meta.fields}
    yield from _fields(
        field
        for field in (*model._meta.fields, *model._meta.many_to_many)
        if field.name not in told and not field.primary_key
    )
    yield from _rules(model)
    yield from _indexes(model)


def _fields(fields: Iterable[Any]) -> Iterator[str]:
    rows = [_row(field) for field in fields]
    if rows:
        yield "| field | kind | needed | meaning |"
        yield "| --- | --- | --- | --- |"
        yield from rows


def _row(field: Any) -> str:
    needed = "" if field.blank or field.null or field.generated or field.has_default() else "yes"
    return f"| `{field.name}` | {_kind(field)} | {needed} | {_prose(str(field.help_text))} |"


def _kind(field: Any) -> str:
    """What a field holds, in words."""
    if field.is_relation:
        target = field.related_model.__name__
        return f"several {target}" if field.many_to_many else target
    if codes := code_list_of(field):
        return f"[{codes.__name__}](#{codes.__name__.lower()})"
    if field.generated:
        return f"computed {_kind(field.output_field)}"
    words = re.sub(r"(?<!^)(?=[A-Z])", " ", type(field).__name__.removesuffix("Field")).lower()
    words = words.replace("char", "text").replace("edtf", "EDTF").replace("u r l", "URL")
    return f"{words}, at most {field.max_length:,}" if field.max_length else words


def _rules(model: type[models.Model]) -> Iterator[str]:
    """The constraints, and what the triggers of the model refuse."""
    rules = [(rule.name, str(rule.violation_error_message)) for rule in model._meta.constraints]
    rules += [
        (f"{model._meta.db_table}_{trigger.name}", refusal)
        for trigger in getattr(model._meta, "triggers", [])
        if trigger.name not in EVERYWHERE
        for refusal in _refusals(trigger)
    ]
    if rules:
        yield "\nRefused by the database:\n"
        yield from (f"- `{name}`: {message}" for name, message in rules)


def _refusals(trigger: pgtrigger.Trigger) -> list[str]:
    return re.findall(r"RAISE EXCEPTION '([^']+)'", str(trigger.func))


def _indexes(model: type[models.Model]) -> Iterator[str]:
    """The indexes, and the query each is there for: the comment above it in the source."""
    if not model._meta.indexes:
        return
    served = {**_comments(Citation), **_comments(model)}
    yield "\nIndexes:\n"
    for index in model._meta.indexes:
        own = index.name.replace(model._meta.model_name or "", "%(class)s")
        query = served.get(index.name) or served.get(own) or SEARCHED[index.name.rpartition("_")[2]]
        yield f"- `{index.name}`: {query}"


def _comments(model: type[models.Model]) -> dict[str, str]:
    """The last comment before each `name="…"` in the source of a model."""
    found: dict[str, str] = {}
    comment = ""
    for block, text in re.findall(
        r"((?:^ *#.*\n)+)|(^.*\n)", inspect.getsource(model), re.MULTILINE
    ):
        if block:
            comment = " ".join(re.findall(r"# *(.*)", block))
        elif match := re.search(r'name="([\w%()]+)"', text):
            found[match[1]] = comment
    return found


# --- Code lists ---------------------------------------------------------------------------------


def _code_lists() -> set[type[DefinedChoices]]:
    """The code lists that fields of the models take their codes from."""
    fields = (field for model in _models() for field in model._meta.fields)
    return {codes for field in fields if (codes := code_list_of(field))}


def _code_list(codes: type[DefinedChoices]) -> Iterator[str]:
    crossed = any(code.crosswalk for code in codes)
    yield f"\n### {codes.__name__}\n"
    yield f"{_prose(codes.__doc__)}\n"
    yield "| code | label | meaning |" + (" elsewhere |" if crossed else "")
    yield "| --- | --- | --- |" + (" --- |" if crossed else "")
    for code in codes:
        row = f"| `{code.value}` | {code.label} | {_prose(str(code.definition))} |"
        elsewhere = ", ".join(f"{name}: {other}" for name, other in code.crosswalk.items())
        yield f"{row} {elsewhere} |" if crossed else row


def _prose(text: str | None) -> str:
    """A docstring or help text on one line, safe in a table."""
    return " ".join((text or "").split()).replace("|", "\\|")
