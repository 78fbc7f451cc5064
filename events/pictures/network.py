"""Who meets whom: actors on a circle, a chord for every two that sat at the same tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from math import cos, pi, sin, sqrt

ACTORS_AT_MOST = 34
CHORDS_AT_MOST = 150
PAIRS_LISTED = 40
SIZE, RING = 940, 270
BEND = 0.22
"""How near to the middle a chord between opposite actors passes, as a share of the ring."""


@dataclass(frozen=True)
class Actor:
    """What the picture needs to know of an actor."""

    slug: str
    name: str
    kind: str


@dataclass
class Node:
    """An actor on the ring: its place, the turn of its name, and how many rounds it was at."""

    actor: Actor
    rounds: int
    x: str
    y: str
    radius: str
    turn: str
    anchor: str
    offset: str


@dataclass
class Chord:
    """Two actors and how many rounds they shared."""

    one: Actor
    other: Actor
    rounds: int
    path: str = ""
    width: str = "1"


@dataclass
class Network:
    """The ring, the chords between its actors, and the pairs that met most, as a list."""

    nodes: list[Node]
    chords: list[Chord]
    pairs: list[Chord]
    left_out: int
    size: int = SIZE
    half: int = SIZE // 2


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
    shown = [actor for actor, _n in sorted(rounds.items(), key=_most(actors))][:ACTORS_AT_MOST]
    ties = {pair: n for pair, n in shared.items() if pair[0] in shown and pair[1] in shown}
    angles = _around(shown, ties)
    return Network(
        nodes=[_node(actors[actor], rounds[actor], angles[actor]) for actor in angles],
        chords=_chords(ties, actors, angles),
        pairs=[
            Chord(actors[one], actors[other], n)
            for (one, other), n in sorted(
                shared.items(),
                key=lambda tie: (-tie[1], actors[tie[0][0]].name, actors[tie[0][1]].name),
            )[:PAIRS_LISTED]
        ],
        left_out=len(rounds) - len(shown),
    )


def _most(actors: Mapping[int, Actor]) -> Callable[[tuple[int, int]], tuple[int, str]]:
    return lambda entry: (-entry[1], actors[entry[0]].name)


def _around(shown: list[int], ties: Mapping[tuple[int, int], int]) -> dict[int, float]:
    """Angles on the ring: each actor beside the one of those left it met most."""
    rest = list(shown)
    order = [rest.pop(0)]
    while rest:
        last = order[-1]
        nearest = max(
            rest, key=lambda a: (ties.get((min(a, last), max(a, last)), 0), -shown.index(a))
        )
        rest.remove(nearest)
        order.append(nearest)
    return {actor: 2 * pi * place / len(order) - pi / 2 for place, actor in enumerate(order)}


def _node(actor: Actor, rounds: int, angle: float) -> Node:
    radius = min(13.0, 3 + 0.9 * sqrt(rounds))
    left = cos(angle) < -1e-9
    degrees = angle * 180 / pi
    return Node(
        actor,
        rounds,
        x=f"{SIZE / 2 + RING * cos(angle):.1f}",
        y=f"{SIZE / 2 + RING * sin(angle):.1f}",
        radius=f"{radius:.1f}",
        turn=f"{degrees + 180 if left else degrees:.1f}",
        anchor="end" if left else "start",
        offset=f"{-(radius + 5) if left else radius + 5:.1f}",
    )


def _chords(
    ties: Mapping[tuple[int, int], int], actors: Mapping[int, Actor], angles: Mapping[int, float]
) -> list[Chord]:
    strongest = sorted(ties.items(), key=lambda tie: (-tie[1], tie[0]))[:CHORDS_AT_MOST]
    most = strongest[0][1] if strongest else 1
    middle = SIZE / 2
    chords = []
    for (one, other), rounds in reversed(strongest):
        x1, y1 = middle + RING * cos(angles[one]), middle + RING * sin(angles[one])
        x2, y2 = middle + RING * cos(angles[other]), middle + RING * sin(angles[other])
        cx = middle + BEND * ((x1 + x2) / 2 - middle)
        cy = middle + BEND * ((y1 + y2) / 2 - middle)
        chords.append(
            Chord(
                actors[one],
                actors[other],
                rounds,
                f"M{x1:.1f} {y1:.1f}Q{cx:.1f} {cy:.1f} {x2:.1f} {y2:.1f}",
                f"{0.6 + 6.4 * rounds / most:.1f}",
            )
        )
    return chords
