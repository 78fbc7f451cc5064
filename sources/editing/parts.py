"""Rows that belong to a record: its names, its citations, those at the table of a round."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import models


def chain(model: type[models.Model], path: str) -> list[Any]:
    """The reverse relations a path such as "participations__delegates" runs through."""
    relations = []
    for name in path.split("__"):
        relation = model._meta.get_field(name)
        relations.append(relation)
        model = relation.related_model  # type: ignore[assignment]
    return relations


def rows_at(model: type[models.Model], path: str, keys: Iterable[Any]) -> models.QuerySet[Any]:
    """The rows at the far end of a path from the records with these primary keys."""
    relations = chain(model, path)
    back = "__".join(relation.field.name for relation in reversed(relations))
    return relations[-1].related_model._default_manager.filter(**{f"{back}__in": keys})


def has(model: type[models.Model], relation: str) -> bool:
    """Whether the model has a relation of this name, "citations" or "names" for example."""
    return any(field.name == relation for field in model._meta.get_fields())
