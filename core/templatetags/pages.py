"""What every page says the same way: dates in words, and files that may not have been built."""

from __future__ import annotations

from functools import cache
from typing import Any

from django import template
from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage
from django.utils.translation import get_language

from core.dates import display

register = template.Library()


@register.filter
def dated(edtf: str, form: str = "") -> str:
    """An EDTF date as precisely as it is known, in the reader's language; “short” cuts months."""
    return display(edtf, get_language() or settings.LANGUAGE_CODE, short=form == "short")


@register.filter
def kind_name(record: Any) -> str:
    """What sort of record it is, in words: “round”, “participation”."""
    return str(record._meta.verbose_name)


@register.filter
def field_name(citation: Any) -> str:
    """The field a citation bears out, in words."""
    field = citation.record._meta.get_field(citation.field)
    return str(getattr(field, "verbose_name", field.name.replace("_", " ")))


@register.simple_tag
def built(name: str) -> str:
    """The address of a static file that `make assets` makes, or nothing where it was not made."""
    return _address_of(name)


@cache
def _address_of(name: str) -> str:
    return staticfiles_storage.url(name) if finders.find(name) else ""
