"""Codes, dates and places of a proposal as a reader sees them."""

from __future__ import annotations

from typing import Any

from django.utils.translation import get_language

from core.dates import EdtfError, display
from core.models import DefinedChoices
from events.choices import RoundStatus
from events.models import Round
from venues.models import Country


def label(codes: type[DefinedChoices], code: str) -> str:
    """The label of a code; the code itself when the list does not have it."""
    return str(dict(codes.choices).get(code, code))


def when(edtf: str, *, short: bool = True) -> str:
    """A date in words, in the reader's language; as it stands when it is not EDTF."""
    try:
        return display(edtf, get_language() or "en", short=short)
    except EdtfError:
        return edtf


def round_field(name: str) -> str:
    """What a field of a round is called."""
    field: Any = Round._meta.get_field(name)
    return str(field.verbose_name)


def in_words(field: str, value: str) -> str:
    """A value of a round's field: a label, a date in words, the name of a country."""
    if field == "status":
        return label(RoundStatus, value)
    if field == "dates":
        return when(value, short=False)
    if field == "country":
        country = Country.objects.filter(iso2=value.upper()).first()
        return country.name if country else value
    return value
