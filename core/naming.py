"""The names of records in the language of the reader, fetched with the rows that show them.

A record's own `name` is the English one. Where its table of names has a preferred name in the
reader's language, `with_local_names` brings it as `local_name` in the same query, for the rows
themselves and for what stands at their relations; a record's `str()` is then that name. Readers
of English cost nothing: nothing is asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.db.models import F, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.db.models.query import ModelIterable
from django.utils.translation import get_language

ALIAS = "local_name_of_"


def readers_language() -> str:
    """The language names are wanted in; blank when it is English, or none."""
    language = get_language() or settings.LANGUAGE_CODE
    return "" if language == settings.LANGUAGE_CODE else language


def local_name(model: type[models.Model], path: str = "") -> Any:
    """The name of the record at a relation, or of the row itself, for rows read as values."""
    own = F(f"{path}__name" if path else "name")
    language = readers_language()
    if not language or not _has_names(_model_at(model, path)):
        return own
    return Coalesce(_preferred(model, path, language), own)


def _preferred(model: type[models.Model], path: str, language: str) -> Subquery:
    names: Any = _model_at(model, path)._meta.get_field("names")
    rows = names.related_model._default_manager.filter(
        **{names.field.name: OuterRef(path or "pk")}, language=language, preferred=True
    )
    return Subquery(rows.order_by("pk").values("text")[:1])


def _model_at(model: Any, path: str) -> Any:
    for step in path.split("__") if path else ():
        model = model._meta.get_field(step).related_model
    return model


def _has_names(model: type[models.Model]) -> bool:
    return any(relation.name == "names" for relation in model._meta.related_objects)


class LocallyNamed(ModelIterable):
    """Rows with the local names of all that were asked for, handed to the records they are of."""

    def __iter__(self) -> Iterator[Any]:
        asked = [a for a in self.queryset.query.annotation_select if a.startswith(ALIAS)]
        for row in super().__iter__():
            for alias in asked:
                name = row.__dict__.pop(alias)
                record = row
                for step in filter(None, alias.removeprefix(ALIAS).split("__")):
                    record = record and record._state.fields_cache.get(step)
                if record and name:
                    record.local_name = name
            yield row


class LocallyNamedQuerySet(models.QuerySet[Any]):
    """Rows that can be shown with names in the reader's language."""

    def with_local_names(self, *paths: str) -> Self:
        """Name the rows, if they have names, and what stands at these relations for the reader.

        The relations are those of `select_related`; one that is not fetched is left alone.
        """
        language = readers_language()
        if not language:
            return self
        named = [path for path in ("", *paths) if _has_names(_model_at(self.model, path))]
        rows = self.annotate(
            **{ALIAS + path: _preferred(self.model, path, language) for path in named}
        )
        rows._iterable_class = LocallyNamed
        return rows
