"""What the database refuses, in words a person can act on, beside the field it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django import forms
from django.apps import apps
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import DataError, IntegrityError, models
from django.utils.translation import gettext as _

UNIQUE_VIOLATION = "23505"
FOREIGN_KEY_VIOLATION = "23503"


class RefusedOnSaving(Exception):  # noqa: N818 it is an answer, not a fault
    """A row refused while it was being written: `message` for the form whose prefix is `prefix`."""

    def __init__(self, message: str, prefix: str | None = None) -> None:
        self.message = message
        self.prefix = prefix
        super().__init__(message)


@contextmanager
def refused_as(prefix: str | None) -> Iterator[None]:
    """Tell which form a refusal of the database inside the block belongs to."""
    try:
        yield
    except (DataError, IntegrityError) as error:
        raise RefusedOnSaving(in_words(error), prefix) from error


def in_words(error: DataError | IntegrityError) -> str:
    """The constraint's own message, or the trigger's, or the nearest plain sentence."""
    cause: Any = error.__cause__
    declared = _declared(cause.diag.constraint_name)
    if declared is not None:
        return str(declared.violation_error_message)
    if cause.pgcode == FOREIGN_KEY_VIOLATION:
        return _("A record this one refers to is gone, or another still refers to this one.")
    if cause.pgcode == UNIQUE_VIOLATION:
        columns = re.search(r"\((.+?)\)=", cause.diag.message_detail or "")
        named = columns[1].replace("_", " ").capitalize() if columns else _("This")
        return _("%(field)s: another record already has this value.") % {"field": named}
    return str(cause.diag.message_primary)


def _declared(name: str | None) -> models.BaseConstraint | None:
    for model in apps.get_models():
        for constraint in model._meta.constraints:
            if constraint.name == name:
                return constraint
    return None


def beside_fields(form: forms.BaseForm, errors: ValidationError) -> ValidationError:
    """The same errors, each at the field of the form it names, those of no field at the top.

    The message of a constraint begins with the label of what it is about: “Number: …”. An error
    of a field the form does not show is told at the top with that field's name.
    """
    placed: dict[str, list[ValidationError]] = {}
    by_field = getattr(errors, "error_dict", None) or {NON_FIELD_ERRORS: errors.error_list}
    for field, found in by_field.items():
        for error in found:
            place, told = field, error
            if field == NON_FIELD_ERRORS:
                place = named_in(" ".join(error.messages), form)
            elif field not in form.fields:
                label = field.replace("_", " ").capitalize()
                place, told = (
                    NON_FIELD_ERRORS,
                    ValidationError(f"{label}: {' '.join(error.messages)}", code=error.code),
                )
            placed.setdefault(place, []).append(told)
    return ValidationError(placed)


def named_in(message: str, form: forms.BaseForm) -> str:
    """The field whose label a message begins with, else the key of errors of the whole form."""
    return labelled(
        message,
        {
            name: str(field.label or name.replace("_", " "))
            for name, field in form.fields.items()
            if not field.widget.is_hidden
        },
    )


def labelled(message: str, labels: Mapping[str, str]) -> str:
    """The name of the label, or of one with a word, that a message begins with; or `__all__`."""
    head, colon, _rest = message.partition(":")
    wanted = head.strip().casefold()
    known = {name: label.casefold() for name, label in labels.items()} if colon else {}
    whole = (name for name, label in known.items() if label == wanted)
    in_part = (name for name, label in known.items() if wanted in label.split())
    return next(whole, None) or next(in_part, NON_FIELD_ERRORS)
