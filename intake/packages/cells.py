"""One cell of a table: its text read into what a field holds, and written back.

Blank is nothing: NULL, the empty text or the empty list. Booleans are `true` and `false`, lists
are joined by semicolons, a reference is the slug of the record it points at.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models

from core.dates import EdtfField
from intake.likeness import nearest

SEPARATOR = ";"
BOOLEANS = {"true": True, "false": False}
INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Reader = Callable[[str], Any]


class CellError(ValueError):
    """What is wrong with the text of a cell, in words a person can act on."""


def reader_of(field: Any) -> Reader:
    """A function that reads a cell of this field, or raises CellError.

    References come out as slugs, lists of them as lists of slugs.
    """
    read = _filled(field)

    def cell(text: str) -> Any:
        if not text:
            return _blank(field)
        if "\x00" in text:
            raise CellError("holds a NUL character, which no text may")
        return read(text)

    return cell


def text_of(value: Any) -> str:
    """The cell of a value; lists and references are given as slugs."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, list):
        return SEPARATOR.join(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def _blank(field: Any) -> Any:
    if field.many_to_many or isinstance(field, ArrayField):
        return []
    if field.null:
        return None
    if field.blank and field.empty_strings_allowed:
        return ""
    raise CellError("may not be blank")


def _filled(field: Any) -> Reader:
    """The reader of a cell that is not blank."""
    if field.many_to_many:
        return _list
    if field.is_relation:
        return str
    if isinstance(field, ArrayField):
        return _checked(field.base_field, _list, each=True)
    if field.choices:
        return _code(field)
    read = next((read for kind, read in KINDS if isinstance(field, kind)), str)
    return _checked(field, read)


def _checked(field: Any, read: Reader, *, each: bool = False) -> Reader:
    """The reader, then the bounds and validators of the field on what it read."""

    def checked(text: str) -> Any:
        value = read(text)
        for part in value if each else (value,):
            if field.max_length is not None and len(part) > field.max_length:
                raise CellError(f"{len(part):,} characters long, {field.max_length:,} are allowed")
            for validate in field.validators:
                try:
                    validate(part)
                except ValidationError as error:
                    raise CellError(" ".join(error.messages)) from error
        return value

    return checked


def _list(text: str) -> list[str]:
    return [part.strip() for part in text.split(SEPARATOR) if part.strip()]


def _code(field: Any) -> Reader:
    codes = {str(code) for code, _ in field.flatchoices}

    def code(text: str) -> str:
        if text in codes:
            return text
        like = nearest(text, codes)
        hint = f" Nearest: {like}." if like else ""
        raise CellError(f"unknown code.{hint} Known: {', '.join(sorted(codes))}.")

    return code


def _boolean(text: str) -> bool:
    if text not in BOOLEANS:
        raise CellError("write true or false")
    return BOOLEANS[text]


def _integer(text: str) -> int:
    if not INTEGER.fullmatch(text):
        raise CellError("not a whole number")
    return int(text)


def _decimal(text: str) -> Decimal:
    if not DECIMAL.fullmatch(text):
        raise CellError("not a decimal number such as 51.12941")
    return Decimal(text)


def _day(text: str) -> date:
    if not DAY.fullmatch(text):
        raise CellError("not a day such as 2017-01-23")
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise CellError(f"not a day of the calendar: {error}") from error


KINDS: tuple[tuple[type[models.Field[Any, Any]], Reader], ...] = (
    (models.BooleanField, _boolean),
    (models.IntegerField, _integer),
    (models.DecimalField, _decimal),
    (models.DateField, _day),
    (EdtfField, str.strip),
)
