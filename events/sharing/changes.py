"""What changed lately, for readers: only published words, page by page, save by save."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any

from django.apps import apps
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.models import Record, ReviewStatus

LATEST = 50
"""Changes that are told."""
READ = 400
"""Versions of each kind of record that are read to tell them."""

DONE = {
    "insert": gettext_lazy("%(count)s × %(kind)s added"),
    "update": gettext_lazy("%(count)s × %(kind)s changed"),
}


@dataclass
class Change:
    """All that one save did to one page: its record, when, and how many rows of which kind."""

    key: str
    record: Any
    address: str
    when: datetime
    rows: Counter[tuple[str, str]] = field(default_factory=Counter)

    @property
    def in_words(self) -> str:
        """What was added and changed."""
        return "; ".join(
            str(DONE[label]) % {"count": count, "kind": kind}
            for (label, kind), count in sorted(self.rows.items())
        )


@lru_cache(maxsize=1)
def _kinds() -> tuple[Any, ...]:
    return tuple(model for model in apps.get_models() if issubclass(model, Record))


def recent_changes() -> list[Change]:
    """The latest changes of what is published, the latest first.

    A version counts only if it was published when it was written and its record is now; what was
    written while a record was a draft stays its editors' own.
    """
    changes: dict[str, Change] = {}
    for model in _kinds():
        versions = _versions(model)
        published = model.objects.published().select_related(*model.objects.all().stands_on)
        records = published.in_bulk({version.pgh_obj_id for version in versions})
        for version in versions:
            record = records.get(version.pgh_obj_id)
            if record is not None:
                _tell(changes, version, record)
    latest = sorted(changes.values(), key=lambda change: (change.when, change.key), reverse=True)
    return latest[:LATEST]


def _versions(model: Any) -> list[Any]:
    # A plain queryset: pghistory's own joins what is not needed here.
    events: models.QuerySet[Any] = models.QuerySet(model.pgh_event_model)
    published = events.filter(review_status=ReviewStatus.PUBLISHED, pgh_label__in=DONE)
    wanted = ("pgh_id", "pgh_obj_id", "pgh_label", "pgh_created_at", "pgh_context_id")
    return list(published.only(*wanted).order_by("-pgh_id")[:READ])


def _tell(changes: dict[str, Change], version: Any, record: Any) -> None:
    address = record.get_absolute_url().partition("#")[0]
    save = version.pgh_context_id or f"{version.pgh_created_at:%Y%m%dT%H%M%S.%f}"
    key = f"{address}{save}"
    change = changes.get(key)
    if change is None:
        change = changes[key] = Change(key, record, address, version.pgh_created_at)
    # The record the page is of gives the entry its name, not a row on it.
    if record.get_absolute_url() == address:
        change.record = record
    change.when = max(change.when, version.pgh_created_at)
    change.rows[version.pgh_label, str(record._meta.verbose_name)] += 1


def title_of(change: Change) -> str:
    """The name of the page that changed."""
    if change.record.get_absolute_url() == change.address:
        return str(change.record)
    return _("%(part)s, on %(address)s") % {"part": change.record, "address": change.address}
