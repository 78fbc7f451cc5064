"""Many negotiations at once: a lane each, grouped by conflict, or one lane a conflict or a host."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext as _

from events.choices import HAPPENED, RoundStatus
from events.pictures.scale import Scale, Tick, percent

LANES = ("negotiation", "conflict", "host")
LANE, HEADING, TOP, RAIL = 28, 30, 24, 19
EACH_AT_MOST = 1200
"""Up to so many rounds each is a link of its own; more are drawn as one path a lane."""
UNITS = 10_000
"""Across a dense lane; no finer than a day in 27 years, or a pixel at ten times the width."""
OFF = frozenset(
    {RoundStatus.POSTPONED, RoundStatus.SUSPENDED, RoundStatus.CANCELLED, RoundStatus.DECLINED}
)


@dataclass(frozen=True)
class Meeting:
    """What a lane needs to know of a round."""

    slug: str
    title: str
    dates: str
    starts: date | None
    ends: date | None
    status: str
    negotiation: tuple[str, str]
    conflict: tuple[str, str]
    host: tuple[str, str]


@dataclass
class Mark:
    """One meeting of a lane: the middle of its days."""

    meeting: Meeting
    at: str


@dataclass
class Lane:
    """A rail: a negotiation, a conflict or a country, and its meetings as marks or as paths."""

    name: str
    url: str
    y: int
    bar: tuple[str, str] = ("0%", "0%")
    count: int = 0
    marks: list[Mark] = field(default_factory=list)
    held_path: str = ""
    other_path: str = ""
    is_heading: bool = False


@dataclass
class Swimlanes:
    """All lanes and the years above them; heights in pixels."""

    lanes: list[Lane]
    ticks: list[Tick]
    height: int
    count: int
    units: int = UNITS


def swimlanes(meetings: Sequence[Meeting], lanes: str = "negotiation") -> Swimlanes | None:
    """Lay out meetings in lanes; None when none is dated.

    lanes  “negotiation”: a lane each under the heading of its conflict; “conflict”; “host”
    """
    dated = [meeting for meeting in meetings if meeting.starts and meeting.ends]
    scale = Scale.of([*(m.starts for m in dated), *(m.ends for m in dated)], margin=0.01)
    if scale is None:
        return None
    each = len(dated) <= EACH_AT_MOST
    drawn: list[Lane] = []
    top = TOP
    for heading, groups in _grouped(dated, lanes):
        if heading:
            drawn.append(Lane(heading[1], f"/conflicts/{heading[0]}/", top, is_heading=True))
            top += HEADING
        for (slug, name), rows in groups:
            lane = Lane(name or _("not known"), _url(lanes, slug), top + RAIL)
            drawn.append(_filled(lane, rows, scale, each))
            top += LANE
    return Swimlanes(drawn, scale.ticks(), top + 4, len(dated))


def _url(lanes: str, slug: str) -> str:
    room = {"negotiation": "negotiations", "conflict": "conflicts", "host": "hosts"}[lanes]
    return f"/{room}/{slug}/" if slug else ""


Groups = list[tuple[tuple[str, str], list[Meeting]]]


def _grouped(
    meetings: Iterable[Meeting], lanes: str
) -> Iterable[tuple[tuple[str, str] | None, Groups]]:
    """Meetings by heading, then by lane, each in order of its first meeting or by its number."""
    if lanes == "negotiation":
        by_conflict: dict[tuple[str, str], list[Meeting]] = {}
        for meeting in meetings:
            by_conflict.setdefault(meeting.conflict, []).append(meeting)
        for conflict, rows in _busiest(by_conflict.items()):
            yield conflict, _lanes(rows, "negotiation")
        return
    yield None, _busiest(_lanes(meetings, lanes))


def _busiest(groups: Iterable[tuple[tuple[str, str], list[Meeting]]]) -> Groups:
    return sorted(groups, key=lambda group: (-len(group[1]), group[0]))


def _lanes(meetings: Iterable[Meeting], by: str) -> Groups:
    lanes: dict[tuple[str, str], list[Meeting]] = {}
    for meeting in meetings:
        lanes.setdefault(getattr(meeting, by), []).append(meeting)
    return sorted(
        lanes.items(), key=lambda lane: (min(m.starts for m in lane[1] if m.starts), lane[0])
    )


def _filled(lane: Lane, rows: list[Meeting], scale: Scale, each: bool) -> Lane:
    spans = [(meeting, *scale.span(meeting.starts, meeting.ends)) for meeting in rows]
    first, last = min(left for _m, left, _r in spans), max(right for _m, _l, right in spans)
    lane.bar, lane.count = (percent(first), percent(last)), len(rows)
    if each:
        lane.marks = [Mark(meeting, percent((left + right) / 2)) for meeting, left, right in spans]
        return lane
    lane.held_path = _path(left for meeting, left, _r in spans if meeting.status in HAPPENED)
    lane.other_path = _path(left for meeting, left, _r in spans if meeting.status not in HAPPENED)
    return lane


def _path(lefts: Iterable[float]) -> str:
    """A dot for every place taken: a stroke of no length with round ends."""
    places = sorted({round(left * UNITS) for left in lefts})
    return "".join(f"M{place} 0h0" for place in places)
