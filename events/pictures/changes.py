"""What changed from one round to the next: who came, who stayed away, who had another role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from events.pictures.matrix import RANK


@dataclass
class Change:
    """A round seen against the one before it. Names with their actors; roles as labels."""

    round: Any
    before: Any = None
    joined: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    away: list[tuple[str, str]] = field(default_factory=list)
    roles: list[tuple[str, str, str]] = field(default_factory=list)
    heads: list[tuple[str, str, str]] = field(default_factory=list)
    level: tuple[str, str] | None = None
    moved: tuple[str, str] | None = None

    def __bool__(self) -> bool:
        return any(
            (self.joined, self.left, self.away, self.roles, self.heads, self.level, self.moved)
        )


def changes(rounds: Sequence[Any]) -> list[Change]:
    """Each of the rounds against the one before it; the first against nothing.

    rounds  in order, each with `participations` and their `delegates` fetched
    """
    found = []
    before: Any = None
    for current in rounds:
        found.append(_against(before, current))
        before = current
    return found


def _against(before: Any, current: Any) -> Change:
    change = Change(current, before)
    change.away = [
        (_name(seat), seat.get_attendance_display().lower())
        for seat in current.participations.all()
        if seat.absent
    ]
    if before is None:
        return change
    was, now = _table(before), _table(current)
    away = {name for name, _ in change.away}
    change.joined = [name for name in now if name not in was]
    change.left = [name for name in was if name not in now and name not in away]
    for name in now:
        if name not in was:
            continue
        if was[name][0] != now[name][0]:
            change.roles.append((name, was[name][0], now[name][0]))
        if was[name][1] and now[name][1] and was[name][1] != now[name][1]:
            change.heads.append((name, was[name][1], now[name][1]))
    if before.level and current.level and before.level != current.level:
        change.level = (before.get_level_display(), current.get_level_display())
    if before.city and current.city and before.city != current.city:
        change.moved = (str(before.city), str(current.city))
    return change


def _name(seat: Any) -> str:
    return str(seat.actor or seat.name_as_recorded)


def _table(row: Any) -> dict[str, tuple[str, str]]:
    """Who was there: name -> (weightiest role, head of delegation)."""
    table: dict[str, tuple[str, str]] = {}
    for seat in sorted(row.participations.all(), key=lambda seat: RANK[seat.role]):
        if seat.absent:
            continue
        head = next((str(d) for d in seat.delegates.all() if d.is_head), "")
        table.setdefault(_name(seat), (seat.get_role_display(), head))
    return table
