"""Orders that lose no row, and pages of them by cursor.

An order is a list of columns read in one direction, the last of them unique. A column that may be
NULL is replaced by a stand-in beyond every value, so that undated rows come last in either
direction and a row can be compared with the last one of a page: one row comparison, which an
index on the same expressions answers however deep the page lies. Rows inserted meanwhile neither
shift nor repeat what was read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db import models
from django.db.models import F, Func

BEYOND = {
    "DateField": ("'infinity'::date", "'-infinity'::date"),
    "PositiveSmallIntegerField": ("2147483647", "-1"),
    "PositiveIntegerField": ("2147483647", "-1"),
}
"""The stand-ins for NULL by column type: after every value, before every value."""


def nulls_last(column: str, kind: str = "DateField", descending: bool = False) -> Func:
    """The column with NULL replaced by a stand-in that comes last; also for indexes."""
    return Func(
        F(column),
        template=f"COALESCE(%(expressions)s, {BEYOND[kind][descending]})",
        output_field=getattr(models, kind)(),
    )


@dataclass(frozen=True)
class Order:
    """Columns of a model, by name, all in one direction; the last one is unique."""

    model: type[models.Model]
    names: tuple[str, ...]
    descending: bool = False

    @cached_property
    def columns(self) -> Sequence[Any]:
        """What rows are sorted and compared by, never NULL."""
        return [self._column(name) for name in self.names]

    def sort(self, rows: Any) -> Any:
        """The rows in this order."""
        return rows.order_by(*(c.desc() if self.descending else c.asc() for c in self.columns))

    def _column(self, name: str) -> Any:
        field = self.model._meta.get_field(name)
        # A generated column says null=False and is NULL all the same when the text is blank.
        if not field.null and not field.generated:
            return F(name)
        kind = getattr(field, "output_field", field).get_internal_type()
        return nulls_last(name, kind, self.descending)
