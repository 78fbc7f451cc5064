"""Going back to an earlier version: the row is written again as it was, as a new version."""

from __future__ import annotations

from typing import Any

from django.db import models, transaction

from core.models import Record, ReviewStatus
from sources.editing.refusals import refused_as
from sources.services import move_address, reopen_address


def restore(event: Any, why: str) -> models.Model:
    """Write the row of a stored version again, whether it has changed since or is deleted.

    All or nothing: raises ValidationError or RefusedOnSaving when what the row stands on, or
    another row, no longer allows it. Addresses that changed in between are kept in order.
    """
    with transaction.atomic():
        model = event.pgh_tracked_model
        rows = model._default_manager.select_for_update(of=("self",))
        row: Any = rows.filter(pk=event.id).first()
        was_gone = row is None
        row = row or model(pk=event.id)
        held = getattr(row, "slug", "")
        was_published = getattr(row, "review_status", "") == ReviewStatus.PUBLISHED
        for column in model._meta.concrete_fields:
            if not column.generated and not column.primary_key:
                setattr(row, column.attname, getattr(event, column.attname))
        # Before the model's own rules: they follow references that may lead nowhere by now.
        row.clean_fields()
        row.full_clean()
        with refused_as(None):
            row.save(force_insert=was_gone)
        if isinstance(row, Record) and was_gone:
            reopen_address(row)
        elif isinstance(row, Record) and was_published:
            move_address(row, held, why)
    return row
