"""The records that incoming rows point at, found by slug."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db import models

from intake.likeness import nearest

HELD = 5_000
"""How many records of a model are kept at hand; memory is bounded by it."""

Model = type[models.Model]


class References:
    """Looks slugs up in bulk, and remembers which records were refused on their way in."""

    def __init__(self) -> None:
        self._held: dict[Model, dict[str, Any]] = defaultdict(dict)
        self._refused: dict[Model, set[str]] = defaultdict(set)
        self._slugs: dict[Model, list[str]] = {}

    def fetch(self, model: Model, slugs: Iterable[str]) -> None:
        """Have these records at hand, as far as they exist."""
        held = self._held[model]
        missing = {slug for slug in slugs if slug not in held}
        if not missing:
            return
        if len(held) > HELD:
            held.clear()
            missing = set(slugs)
        for record in model._base_manager.filter(slug__in=missing).order_by():
            held[record.slug] = record  # type: ignore[attr-defined]

    def get(self, model: Model, slug: str) -> Any | None:
        """The record of this slug, once fetched; None when there is none."""
        return self._held[model].get(slug)

    def refuse(self, model: Model, slug: str) -> None:
        """Remember that a record was refused, so that nobody is told it is unknown."""
        self._refused[model].add(slug)

    def was_refused(self, model: Model, slug: str) -> bool:
        """Whether the record of this slug was refused on its way in."""
        return slug in self._refused[model]

    def nearest(self, model: Model, slug: str) -> str | None:
        """The existing slug most like one that does not exist."""
        if model not in self._slugs:
            self._slugs[model] = list(model._base_manager.values_list("slug", flat=True))
        return nearest(slug, self._slugs[model])

    def release(self) -> None:
        """Let go of the records at hand: they may be written next."""
        self._held.clear()
        self._slugs.clear()
