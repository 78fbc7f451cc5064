"""The timeline of one negotiation: lanes of marks at their true dates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from events.choices import AgreementKind
from events.pictures.scale import Scale, Tick, days_of, percent

TOP = 30
LANE = 58
TIER = 23
BIG, SMALL = 10, 6
CLOSEST, CLOSEST_SMALL = 0.0185, 0.011
"""How near two marks may come, numbered or not, in shares of the width, before one moves away."""
RAIL, TITLE_LINE, TITLE_LINES = 22, 18, 6
LETTER, TITLE_LETTERS = 0.0064, 46
"""The width of a letter as a share of the picture, and how many of a title are shown."""
COMMON_KINDS = frozenset({AgreementKind.JOINT_STATEMENT, AgreementKind.COMMUNIQUE})
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
    number: str
    radius: int
    place: str


@dataclass
class Lane:
    """A rail of the timeline with its marks."""

    name: str
    y: int
    height: int
    above: int = 0
    marks: list[Mark] = field(default_factory=list)


@dataclass
class Flag:
    """An agreement under the lanes; its title stands beside it where it is rare and has room."""

    at: str
    record: Any
    y: int
    label: bool = False
    anchor: str = "start"


@dataclass
class Turn:
    """A day that divides the picture: a conflict it is about ended."""

    at: str
    label: str


@dataclass
class Timeline:
    """All lanes, the years above them, and the agreements between them; heights in pixels."""

    scale: Scale
    lanes: list[Lane]
    ticks: list[Tick]
    flags: list[Flag]
    turns: list[Turn]
    places: list[tuple[str, str]]
    height: int

    @property
    def marks(self) -> list[Mark]:
        """Every mark, lane by lane."""
        return [mark for lane in self.lanes for mark in lane.marks]


def timeline(
    lanes: Sequence[tuple[str, Sequence[Any]]],
    agreements: Iterable[Any] = (),
    turns: Iterable[tuple[date, str]] = (),
    numbers: bool = True,
) -> Timeline | None:
    """Lay out named lanes of rounds; None when no round is dated.

    lanes       (name, rounds) from top to bottom; lanes without a dated round are left out
    agreements  texts with `starts`, flagged under the lanes
    numbers     whether marks bear the numbers of their rounds
    turns       (day, label), lines across all lanes; those beyond the scale are left out
    """
    agreements = [agreement for agreement in agreements if agreement.starts]
    dated = [(name, [r for r in rounds if r.starts and r.ends]) for name, rounds in lanes]
    dated = [(name, rounds) for name, rounds in dated if rounds]
    scale = Scale.of([*days_of(r for _, rounds in dated for r in rounds), *days_of(agreements)])
    if scale is None:
        return None
    places = _places([r for _, rounds in dated for r in rounds])
    manner = _Manner(scale, places, numbers)
    drawn, top = [], TOP
    for name, rounds in dated:
        lane = _lane(name, rounds, top, manner)
        drawn.append(lane)
        top += lane.height
    flags, flags_height = _flags(agreements, scale, top)
    places_shown = list(places.items())[:PLACES]
    shown = [
        Turn(percent(scale.share(day)), label)
        for day, label in turns
        if scale.first < day < scale.last
    ]
    height = top + flags_height + (TITLE_LINE if shown else 0)
    return Timeline(scale, drawn, scale.ticks(), flags, shown, places_shown, height)


def _places(rounds: Iterable[Any]) -> dict[str, str]:
    """City -> colour, in the order of how often each was met in."""
    counts: dict[str, int] = {}
    for row in rounds:
        if row.city:
            counts[str(row.city)] = counts.get(str(row.city), 0) + 1
    ordered = sorted(counts, key=lambda name: -counts[name])
    return {name: str(i) if i < PLACES else "other" for i, name in enumerate(ordered)}


@dataclass(frozen=True)
class _Manner:
    """What all lanes of a picture share."""

    scale: Scale
    places: dict[str, str]
    numbers: bool


def _lane(name: str, rounds: Sequence[Any], top: int, manner: _Manner) -> Lane:
    big = manner.numbers and any(row.number is not None for row in rounds)
    closest = CLOSEST if big else CLOSEST_SMALL
    placed: dict[int, float] = {}
    rows: list[tuple[Any, float, float, float, int]] = []
    for row in sorted(rounds, key=lambda r: (r.starts, r.ends, r.pk)):
        left, right = manner.scale.span(row.starts, row.ends)
        centre = (left + right) / 2
        tier = next((t for t in (0, -1, 1, -2, 2) if centre - placed.get(t, -1.0) >= closest), 0)
        placed[tier] = centre
        rows.append((row, centre, left, right, tier))
    above = max(0, -min(tier for *_, tier in rows))
    below = max(0, *(tier for *_, tier in rows))
    y = top + LANE // 2 + above * TIER
    lane = Lane(name, y, LANE + (above + below) * TIER, above)
    for row, centre, left, right, tier in rows:
        lane.marks.append(
            Mark(
                round=row,
                at=percent(centre),
                left=percent(left),
                width=percent(right - left),
                y=y + tier * TIER,
                number=str(row.number) if manner.numbers and row.number is not None else "",
                radius=BIG if manner.numbers and row.number is not None else SMALL,
                place=manner.places.get(str(row.city), "other") if row.city else "other",
            )
        )
    return lane


def _flags(agreements: Sequence[Any], scale: Scale, top: int) -> tuple[list[Flag], int]:
    """Agreements on a rail of their own, and the height it takes.

    Joint statements and communiqués come with nearly every round and are marks only; the titles of
    the others are written under the rail, each on the first line with room, if there is one.
    """
    if not agreements:
        return [], 0
    ends: list[float] = []
    flags = []
    for record in sorted(agreements, key=lambda a: a.starts):
        share = scale.share(record.starts)
        flag = Flag(percent(share), record, top + RAIL)
        flags.append(flag)
        if record.kind in COMMON_KINDS:
            continue
        late = share > 0.72
        width = LETTER * min(len(str(record)), TITLE_LETTERS) + 0.02
        left, right = (share - width, share) if late else (share, share + width)
        line = next((i for i, end in enumerate(ends) if end < left), len(ends))
        if line < TITLE_LINES:
            ends[line : line + 1] = [right]
            flag.label, flag.anchor = True, "end" if late else "start"
            flag.y = top + RAIL + TITLE_LINE * (line + 1)
    return flags, RAIL + TITLE_LINE * len(ends) + 14
