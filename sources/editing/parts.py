"""Rows that belong to a record: its names, its citations, those at the table of a round."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from django.apps import apps
from django.db import models


class Step(NamedTuple):
    """From a row to the rows that hang on it: their model, and its key to the row."""

    model: type[models.Model]
    key: Any


def chain(model: type[models.Model], path: str) -> list[Step]:
    """The steps of a path of reverse relations and links, such as "participations__delegates"."""
    steps = []
    for name in path.split("__") if path else []:
        steps.append(_step(model._meta.get_field(name)))
        model = steps[-1].model
    return steps


def _step(relation: Any) -> Step:
    if relation.concrete and relation.many_to_many:
        links = _recorded(relation.remote_field.through)
        return Step(links, links._meta.get_field(relation.m2m_field_name()))
    return Step(relation.related_model, relation.field)


def _recorded(through: type[models.Model]) -> type[models.Model]:
    """The proxy through which the rows of a many-to-many link are recorded in history."""
    return next(
        model
        for model in apps.get_models()
        if model._meta.proxy and model._meta.concrete_model is through
    )


def rows_at(model: type[models.Model], path: str, keys: Iterable[Any]) -> models.QuerySet[Any]:
    """The rows at the far end of a path from the records with these primary keys."""
    steps = chain(model, path)
    back = "__".join(step.key.name for step in reversed(steps))
    return steps[-1].model._default_manager.filter(**{f"{back}__in": keys})


def has(model: type[models.Model], relation: str) -> bool:
    """Whether the model has a relation of this name, "citations" or "names" for example."""
    return any(field.name == relation for field in model._meta.get_fields())
