"""Who meets whom: actors near those they sat with, a line for every two that shared a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import sqrt
from textwrap import wrap

from actors.choices import ActorKind
from events.pictures.forces import Box, Point, bounds, laid_out, strengths

ACTORS_AT_MOST = 40
TIES_AT_MOST = 160
PAIRS_LISTED = 40
LETTER, LINE = 6.7, 14.0
"""The usual width of a letter and the height of a line of a name, in pixels."""
LETTERS, LINES = 21, 3
"""How a name is broken: letters to a line, and lines at most."""
GAP, MARGIN = 6.0, 14
KEY = 6.0
"""The radius of a mark in the legend."""
BEND = 0.08
"""How far a line is bent from the straight, as a share of its length."""
SHAPES: dict[str, str] = {
    ActorKind.STATE: "circle",
    ActorKind.GOVERNMENT_BODY: "circle",
    ActorKind.INTERGOVERNMENTAL_ORGANIZATION: "square",
    ActorKind.ARMED_GROUP: "diamond",
    ActorKind.OPPOSITION_BODY: "diamond",
}
"""The shape of an actor's mark; others have a ring."""


@dataclass(frozen=True)
class Actor:
    """What the picture needs to know of an actor; the language of its name, if not the page's."""

    slug: str
    name: str
    kind: str
    language: str = ""


@dataclass
class Node:
    """An actor: where it stands, its mark as a path, and its name line by line below it."""

    actor: Actor
    rounds: int
    shape: str
    x: str
    y: str
    mark: str
    lines: list[tuple[str, str]]


@dataclass
class Tie:
    """Two actors and how many rounds they shared."""

    one: Actor
    other: Actor
    rounds: int
    path: str = ""
    width: str = "1"


@dataclass
class Network:
    """Actors by how often they met anyone, the ties between them, and the pairs that met most."""

    nodes: list[Node]
    ties: list[Tie]
    pairs: list[Tie]
    shapes: list[tuple[str, str]]
    left_out: int
    view: str
    width: str
    height: str


def network(seats: Iterable[tuple[int, int]], actors: Mapping[int, Actor]) -> Network | None:
    """Lay out who met whom; None when no two actors met.

    seats   (round, actor), each once
    actors  by the id used in seats; seats of others are left out
    """
    tables: dict[int, set[int]] = {}
    for round_id, actor_id in seats:
        if actor_id in actors:
            tables.setdefault(round_id, set()).add(actor_id)
    rounds = Counter(actor for table in tables.values() for actor in table)
    shared = Counter(pair for table in tables.values() for pair in combinations(sorted(table), 2))
    if not shared:
        return None
    often = {actor for actor, _n in sorted(rounds.items(), key=_most(actors))[:ACTORS_AT_MOST]}
    ties = {pair: n for pair, n in shared.items() if often.issuperset(pair)}
    ties = _drawn(ties or shared)
    met = {actor for pair in ties for actor in pair}
    shown = [actor for actor, _n in sorted(rounds.items(), key=_most(actors)) if actor in met]
    names = [_broken(actors[actor].name) for actor in shown]
    radii = [_radius(rounds[actor]) for actor in shown]
    boxes = tuple(_box(radius, lines) for radius, lines in zip(radii, names, strict=True))
    points = _placed(shown, boxes, ties, rounds)
    left, top, right, bottom = bounds(list(points.values()), boxes)
    nodes = [
        _node(actors[actor], rounds[actor], points[actor], radius, lines)
        for actor, radius, lines in zip(shown, radii, names, strict=True)
    ]
    return Network(
        nodes=nodes,
        ties=_ties(ties, actors, points),
        pairs=_pairs(shared, actors),
        shapes=[(shape, _mark(shape, KEY)) for shape in sorted({node.shape for node in nodes})],
        left_out=len(rounds) - len(shown),
        view=f"{left - MARGIN:.0f} {top - MARGIN:.0f} "
        f"{right - left + 2 * MARGIN:.0f} {bottom - top + 2 * MARGIN:.0f}",
        width=f"{right - left + 2 * MARGIN:.0f}",
        height=f"{bottom - top + 2 * MARGIN:.0f}",
    )


def _most(actors: Mapping[int, Actor]) -> Callable[[tuple[int, int]], tuple[int, str]]:
    return lambda entry: (-entry[1], actors[entry[0]].name)


def _broken(name: str) -> list[str]:
    lines = wrap(name, LETTERS)
    return lines if len(lines) <= LINES else [*lines[: LINES - 1], f"{lines[LINES - 1]} …"]


def _drawn(ties: Mapping[tuple[int, int], int]) -> dict[tuple[int, int], int]:
    """The most frequent ties, the least of them first, and of every actor its most frequent."""
    drawn: dict[tuple[int, int], int] = {}
    seen: set[int] = set()
    for pair, rounds in sorted(ties.items(), key=lambda tie: (-tie[1], tie[0])):
        if len(drawn) < TIES_AT_MOST or not seen.issuperset(pair):
            drawn[pair] = rounds
            seen.update(pair)
    return dict(reversed(drawn.items()))


def _radius(rounds: int) -> float:
    return round(min(17.0, 3.5 + 1.25 * sqrt(rounds)), 1)


def _box(radius: float, lines: Sequence[str]) -> Box:
    side = max(radius, LETTER * max(map(len, lines), default=0) / 2) + GAP
    return side, side, radius + GAP, radius + LINE * len(lines) + GAP


def _placed(
    shown: list[int],
    boxes: tuple[Box, ...],
    ties: Mapping[tuple[int, int], int],
    rounds: Mapping[int, int],
) -> dict[int, Point]:
    """A point for each actor shown; they begin as a ring, old friends side by side."""
    order = _around(shown, ties)
    place = {actor: i for i, actor in enumerate(order)}
    close = tuple(
        (place[one], place[other], strength)
        for (one, other), strength in sorted(strengths(ties, rounds).items())
    )
    by_actor = dict(zip(shown, boxes, strict=True))
    points = laid_out(tuple(by_actor[actor] for actor in order), close)
    return {actor: points[place[actor]] for actor in shown}


def _around(shown: list[int], ties: Mapping[tuple[int, int], int]) -> list[int]:
    """Each actor beside the one of those left it met most."""
    rest = list(shown)
    order = [rest.pop(0)]
    while rest:
        last = order[-1]
        nearest = max(
            rest, key=lambda a: (ties.get((min(a, last), max(a, last)), 0), -shown.index(a))
        )
        rest.remove(nearest)
        order.append(nearest)
    return order


def _node(actor: Actor, rounds: int, point: Point, radius: float, lines: list[str]) -> Node:
    x, y = point
    shape = SHAPES.get(actor.kind, "ring")
    return Node(
        actor,
        rounds,
        shape=shape,
        x=f"{x:.1f}",
        y=f"{y:.1f}",
        mark=_mark(shape, radius),
        lines=[(f"{radius + LINE * (i + 0.85):.1f}", line) for i, line in enumerate(lines)],
    )


def _mark(shape: str, radius: float) -> str:
    """A mark as a path about its middle, about as large whatever its shape."""
    if shape == "diamond":
        reach = 1.25 * radius
        return f"M0 {-reach:.1f}L{reach:.1f} 0L0 {reach:.1f}L{-reach:.1f} 0z"
    if shape == "square":
        side = 0.89 * radius
        return f"M{-side:.1f} {-side:.1f}h{2 * side:.1f}v{2 * side:.1f}h{-2 * side:.1f}z"
    half = f"a{radius:.1f} {radius:.1f} 0 1 0"
    return f"M{-radius:.1f} 0{half} {2 * radius:.1f} 0{half} {-2 * radius:.1f} 0z"


def _ties(
    ties: Mapping[tuple[int, int], int], actors: Mapping[int, Actor], points: Mapping[int, Point]
) -> list[Tie]:
    most = max(ties.values())
    drawn = []
    for (one, other), rounds in ties.items():
        (x1, y1), (x2, y2) = points[one], points[other]
        cx = (x1 + x2) / 2 - BEND * (y2 - y1)
        cy = (y1 + y2) / 2 + BEND * (x2 - x1)
        drawn.append(
            Tie(
                actors[one],
                actors[other],
                rounds,
                f"M{x1:.1f} {y1:.1f}Q{cx:.1f} {cy:.1f} {x2:.1f} {y2:.1f}",
                f"{0.7 + 8 * rounds / most:.1f}",
            )
        )
    return drawn


def _pairs(shared: Mapping[tuple[int, int], int], actors: Mapping[int, Actor]) -> list[Tie]:
    ordered = sorted(
        shared.items(), key=lambda tie: (-tie[1], actors[tie[0][0]].name, actors[tie[0][1]].name)
    )
    return [Tie(actors[one], actors[other], n) for (one, other), n in ordered[:PAIRS_LISTED]]
