"""Writes that touch a record and the list of addresses that once led to one."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext as _

from sources.choices import AddressKind
from sources.models import RetiredSlug


def address_kind(model: type[models.Model]) -> str | None:
    """The kind of address records of a model have, or None when they have none of their own."""
    name = str(model._meta.model_name)
    return name if name in AddressKind.values else None


def is_taken_for_good(model: type[models.Model], slug: str, held: str = "") -> bool:
    """Whether a slug once led to another record; `held` is the slug the record has now.

    A record may go back to an address of its own, never to one that meant something else.
    """
    retired = RetiredSlug.objects.filter(kind=address_kind(model) or "", slug=slug)
    return retired.exclude(successor=held).exists() if held else retired.exists()


def move_address(record: Any, old: str, reason: str = "") -> None:
    """After a published record's slug has changed: the old address leads to the new for good."""
    kind = address_kind(type(record))
    if kind is None or old == record.slug:
        return
    retired = RetiredSlug.objects.filter(kind=kind)
    retired.filter(slug=record.slug).delete()
    retired.filter(successor=old).update(successor=record.slug)
    leads = {"successor": record.slug, "reason": reason or _("Renamed.")}
    retired.update_or_create(kind=kind, slug=old, defaults=leads)


def withdraw_address(record: Any, reason: str) -> None:
    """Before a published record is deleted: its address, and those that led to it, say why."""
    kind = address_kind(type(record))
    if kind is None:
        return
    retired = RetiredSlug.objects.filter(kind=kind)
    retired.filter(successor=record.slug).update(successor="", reason=reason)
    gone = {"successor": "", "reason": reason}
    retired.update_or_create(kind=kind, slug=record.slug, defaults=gone)


def reopen_address(record: Any) -> None:
    """After a deleted record has come back under its slug: the address leads to it again."""
    RetiredSlug.objects.filter(
        kind=address_kind(type(record)) or "", slug=record.slug, successor=""
    ).delete()
