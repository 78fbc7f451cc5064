"""What the database refused, in the words of the model's constraints."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db.models import Model, UniqueConstraint

from sources.editing.refusals import labelled


def refusal_of(record: Any, error: Exception) -> ValidationError:
    """Why a record could not be written: by column where the constraint is about one.

    The constraints of the model are asked first, since they have the best words; what only a
    trigger knows is said in the trigger's words.
    """
    reasons: dict[str, list[str]] = {}
    for ask in (record.validate_unique, record.validate_constraints):
        try:
            ask()
        except ValidationError as refused:
            for column, messages in refused.update_error_dict({}).items():
                reasons.setdefault(column, []).extend(ValidationError(messages).messages)
    if not reasons:
        diagnosis = getattr(error.__cause__, "diag", None)
        reasons[NON_FIELD_ERRORS] = [getattr(diagnosis, "message_primary", None) or str(error)]
    general = reasons.pop(NON_FIELD_ERRORS, [])
    for message in general:
        column, words = _by_column(type(record), message)
        reasons.setdefault(column, []).append(words + _taken_by(record, column))
    return ValidationError(reasons)


def _by_column(model: type[Model], message: str) -> tuple[str, str]:
    """The column a message such as “Number: …” begins with, and the rest of it."""
    column = labelled(message, {one.name: str(one.verbose_name) for one in model._meta.fields})
    return column, message if column == NON_FIELD_ERRORS else message.partition(": ")[2]


def _taken_by(record: Any, column: str) -> str:
    """“(by …)” when another record already has what must be unique in this column."""
    for constraint in record._meta.constraints:
        if isinstance(constraint, UniqueConstraint) and column in constraint.fields:
            same = {name: getattr(record, name) for name in constraint.fields}
            others = type(record)._base_manager.filter(**same).exclude(pk=record.pk)
            if constraint.condition is not None:
                others = others.filter(constraint.condition)
            if (other := others.first()) and hasattr(other, "slug"):
                return f" ({other.slug})"
    return ""
