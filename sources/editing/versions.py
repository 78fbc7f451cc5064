"""What was written when, by whom and why: the history tables, read for people.

A record's history is that of its own row and of the rows that are part of it. `parts` are paths
of relations ("citations", "participations__delegates", "conflicts"), the record itself is "".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.contrib.auth import get_user_model
from django.db import models
from django.db.models import Max, Value

from sources.editing.differences import Difference, differences
from sources.editing.parts import chain


@dataclass
class RowChange:
    """One row written once: what kind of row it is, and what became different in it."""

    event: Any
    path: str
    shown: str
    differences: list[Difference]
    is_latest: bool

    @property
    def kind(self) -> str:
        """ "insert", "update" or "delete"."""
        return str(self.event.pgh_label)

    @property
    def row_kind(self) -> str:
        """What the row is, "citation" for example."""
        return str(self.event.pgh_tracked_model._meta.verbose_name)


@dataclass
class Save:
    """All that was written together: when, by whom, why."""

    when: datetime
    who: str
    why: str
    rows: list[RowChange] = field(default_factory=list)


def events_of(model: type[models.Model], key: Any, path: str = "") -> models.QuerySet[Any]:
    """Every stored version of a record, or of the rows at a path from it, deleted ones too."""
    found = _events(model).filter(pgh_obj_id=key)
    wanted: Any = [key]
    for step in chain(model, path):
        found = _events(step.model).filter(**{f"{step.key.attname}__in": wanted})
        wanted = found.values("id")
    return found.order_by()


def version_of(model: type[models.Model], key: Any, parts: Iterable[str]) -> str:
    """A short text that changes whenever the record or a row that is part of it is written."""
    tables = [
        events_of(model, key, path)
        .annotate(place=Value(place))
        .values("place")
        .annotate(latest=Max("pgh_id"))
        .values_list("place", "latest")
        for place, path in enumerate(["", *parts])
    ]
    latest = dict(tables[0].union(*tables[1:], all=True))
    return ".".join(str(latest.get(place) or 0) for place in range(len(tables)))


def saves_of(
    model: type[models.Model], key: Any, parts: Sequence[str], since: str = ""
) -> list[Save]:
    """The history of a record, latest first; `since`: only what came after that version."""
    marks = since.split(".") if since else ["0"] * (len(parts) + 1)
    found: list[tuple[str, Any, Any]] = []
    latest: dict[tuple[str, Any], Any] = {}
    for mark, path in zip(marks, ["", *parts], strict=True):
        earlier: dict[Any, Any] = {}
        for event in events_of(model, key, path).select_related("pgh_context").order_by("pgh_id"):
            if event.pgh_id > int(mark):
                found.append((path, event, earlier.get(event.id)))
            earlier[event.id] = event
        latest.update({(path, row): event for row, event in earlier.items()})
    return _together(found, latest)


def _together(found: list[tuple[str, Any, Any]], latest: dict[tuple[str, Any], Any]) -> list[Save]:
    told = differences([(event, before) for _path, event, before in found])
    names = _usernames(event for _path, event, _before in found)
    saves: dict[Any, Save] = {}
    for (path, event, _before), (shown, changed) in zip(found, told, strict=True):
        context = event.pgh_context.metadata if event.pgh_context else {}
        together = event.pgh_context_id or event.pgh_created_at
        if together not in saves:
            who = names.get(context.get("user"), "")
            saves[together] = Save(event.pgh_created_at, who, context.get("why", ""))
        saves[together].rows.append(
            RowChange(event, path, shown, changed, latest[path, event.id] is event)
        )
    # Of two saves at one instant the one read later was written later.
    latest_first = list(saves.values())[::-1]
    return sorted(latest_first, key=lambda save: save.when, reverse=True)


def _events(model: type[models.Model]) -> models.QuerySet[Any]:
    # A plain queryset: pghistory's own compiler does not take part in a union.
    return models.QuerySet(model.pgh_event_model)  # type: ignore[attr-defined]


def _usernames(events: Iterable[Any]) -> dict[Any, str]:
    keys = {e.pgh_context.metadata.get("user") for e in events if e.pgh_context}
    users = get_user_model()._default_manager.filter(pk__in=keys - {None})
    return {user.pk: user.get_username() for user in users}
