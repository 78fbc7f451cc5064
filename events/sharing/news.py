"""The pages added or changed last, for the first page: one query, however many kinds."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import CharField, F, QuerySet, Value
from django.db.models.functions import Cast

from actors.models import Actor
from core.models import ReviewStatus
from core.naming import local_name
from events.models import Agreement, Conflict, Disagreement, Negotiation, Round

KINDS: tuple[tuple[Any, str], ...] = (
    (Negotiation, "name"),
    (Round, "title"),
    (Agreement, "title"),
    (Actor, "name"),
    (Disagreement, "topic"),
    (Conflict, "name"),
)
"""What is told of, and the field that names it; of what one save wrote, in this order."""
READ = 24
"""Versions of each kind that are read."""


@dataclass(frozen=True)
class News:
    """A page that was added or changed. As a template names a record: `local_name`, or `str()`."""

    record: Any
    name: str
    local_name: str
    when: datetime
    added: bool

    def __str__(self) -> str:
        return self.name


def latest_pages(count: int) -> list[News]:
    """The pages added or changed last, each once, the latest first.

    What one save wrote has one date: of that every kind is told in turn.
    """
    first, *others = [_versions(place, *kind) for place, kind in enumerate(KINDS)]
    news: dict[tuple[int, str], News] = {}
    turn: Counter[tuple[int, datetime]] = Counter()
    found = []
    for when, _version, place, slug, name, named, label in first.union(*others, all=True).order_by(
        "-pgh_created_at", "-pgh_id"
    ):
        if (place, slug) in news:
            continue
        record = KINDS[place][0](slug=slug)
        local = named if named != name else ""
        news[place, slug] = News(record, name, local, when, added=label == "insert")
        turn[place, when] += 1
        found.append((-when.timestamp(), turn[place, when], place, news[place, slug]))
    return [entry[-1] for entry in sorted(found, key=lambda entry: entry[:-1])[:count]]


def _versions(place: int, model: Any, field: str) -> QuerySet[Any, Any]:
    # A plain queryset: pghistory's own joins what is not needed here.
    events: QuerySet[Any] = QuerySet(model.pgh_event_model)
    own = Cast(f"pgh_obj__{field}", CharField())
    return (
        events.filter(
            review_status=ReviewStatus.PUBLISHED,
            pgh_label__in=("insert", "update"),
            pgh_obj__in=model.objects.published(),
        )
        .order_by("-pgh_id")
        .values_list(
            "pgh_created_at",
            "pgh_id",
            Value(place),
            F("pgh_obj__slug"),
            own,
            local_name(model.pgh_event_model, "pgh_obj") if field == "name" else own,
            "pgh_label",
        )[:READ]
    )
