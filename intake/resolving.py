"""Which record a proposal means: by slug, by name, or by the proposal that became it."""

from __future__ import annotations

from typing import Any

from django.db.models import Model

from actors.models import Actor
from intake.models import Proposal


def by_slug(model: type[Model], slug: str) -> Any:
    """The record of a slug, if there is one."""
    return model._default_manager.filter(slug=slug).first() if slug else None


def actor_called(name: str) -> Actor | None:
    """The actor of this very name in any language; None when there is none, or several."""
    found = list(Actor.objects.named(name)[:2]) if name else []
    return found[0] if len(found) == 1 else None


def record_of(proposal: Proposal, place: str) -> str:
    """The slug of what another proposal of the same reading became; blank when it did not."""
    kind, _colon, where = place.partition(":")
    if not where:
        return ""
    span, _colon, nth = where.partition(":")
    start, _dash, end = span.partition("-")
    rows = Proposal.objects.written().filter(reading=proposal.reading_id)
    same = rows.filter(kind=kind, start=start, end=end, nth=nth)
    return same.values_list("record", flat=True).first() or ""
