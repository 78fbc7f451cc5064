"""The timeline of one negotiation: lanes of marks at their true dates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from events.pictures.scale import Scale, Tick, days_of, percent

TOP = 30
LANE = 58
TIER = 23
BIG, SMALL = 10, 6
CLOSEST = 0.0185
"""How near two numbered marks may come, as a share of the width, before one moves off the rail."""
PLACES = 5
"""How many places have a colour of their own; the others share one."""


@dataclass
class Mark:
    """One round: its centre and its length along the scale, and how far off the rail it sits."""

    round: Any
    at: str
    left: str
    width: str
    y: int
    radius: int
    place: str


@dataclass
class Lane:
    """A rail of the timeline with its marks."""

    name: str
    y: int
    height: int
    marks: list[Mark] = field(default_factory=list)


@dataclass
class Flag:
    """Something that happened once: an agreement, the end of a conflict."""

    at: str
    record: Any
    y: int
    anchor: str = "start"


@dataclass
class Timeline:
    """All lanes, the years above them, and the agreements between them; heights in pixels."""

    scale: Scale
    lanes: list[Lane]
    ticks: list[Tick]
    flags: list[Flag]
    places: list[tuple[str, str]]
    height: int

    @property
    def marks(self) -> list[Mark]:
        """Every mark, lane by lane."""
        return [mark for lane in self.lanes for mark in lane.marks]


def timeline(lanes: Sequence[tuple[str, Sequence[Any]]], agreements: Iterable[Any] = ()) -> Timeline | None:
    """Lay out named lanes of rounds; None when no round is dated.

    lanes       (name, rounds) from top to bottom; lanes without a dated round are left out
    agreements  texts with `starts`, flagged under the lanes
    """
    agreements = [agreement for agreement in agreements if agreement.starts]
    dated = [(name, [r for r in rounds if r.starts and r.ends]) for name, rounds in lanes]
    dated = [(name, rounds) for name, rounds in dated if rounds]
    scale = Scale.of([*days_of(r for _, rounds in dated for r in rounds), *days_of(agreements)])
    if scale is None:
        return None
    places = _places([r for _, rounds in dated for r in rounds])
    drawn, top = [], TOP
    for name, rounds in dated:
        lane = _lane(name, rounds, scale, top, places)
        drawn.append(lane)
        top += lane.height
    flags = _flags(agreements, scale, top)
    height = top + (max((flag.y for flag in flags), default=top) - top) + 18
    return Timeline(scale, drawn, scale.ticks(), flags, list(places.items())[:PLACES], height)


def _places(rounds: Iterable[Any]) -> dict[str, str]:
    """City -> colour, in the order of how often each was met in."""
    counts: dict[str, int] = {}
    for row in rounds:
        if row.city:
            counts[row.city.name] = counts.get(row.city.name, 0) + 1
    ordered = sorted(counts, key=lambda name: -counts[name])
    return {name: str(i) if i < PLACES else "other" for i, name in enumerate(ordered)}


def _lane(name: str, rounds: Sequence[Any], scale: Scale, top: int, places: dict[str, str]) -> Lane:
    placed: dict[int, float] = {}
    rows: list[tuple[Any, float, float, float, int]] = []
    for row in sorted(rounds, key=lambda r: (r.starts, r.ends, r.pk)):
        left, right = scale.span(row.starts, row.ends)
        centre = (left + right) / 2
        tier = next(
            (t for t in (0, -1, 1, -2, 2) if centre - placed.get(t, -1.0) >= CLOSEST), 0
        )
        placed[tier] = centre
        rows.append((row, centre, left, right, tier))
    above = max(0, -min(tier for *_, tier in rows))
    below = max(0, *(tier for *_, tier in rows))
    y = top + LANE // 2 + above * TIER
    lane = Lane(name, y, LANE + (above + below) * TIER)
    for row, centre, left, right, tier in rows:
        lane.marks.append(
            Mark(
                round=row,
                at=percent(centre),
                left=percent(left),
                width=percent(right - left),
                y=y + tier * TIER,
                radius=BIG if row.number is not None else SMALL,
                place=places.get(row.city.name, "other") if row.city else "other",
            )
        )
    return lane


def _flags(agreements: Sequence[Any], scale: Scale, top: int) -> list[Flag]:
    """Agreements under the lanes, each on the first line with room for its title."""
    ends: list[float] = []
    flags = []
    for record in sorted(agreements, key=lambda a: a.starts):
        share = scale.share(record.starts)
        late = share > 0.72
        width = min(0.3, 0.0062 * min(len(str(record)), 46) + 0.02)
        left, right = (share - width, share) if late else (share, share + width)
        line = next((i for i, end in enumerate(ends) if end < left), len(ends))
        ends[line : line + 1] = [right]
        flags.append(Flag(percent(share), record, top + 18 * (line + 1), "end" if late else "start"))
    return flags
