"""Points laid out by forces: what is joined draws near, everything keeps its distance.

The method of Fruchterman and Reingold (1991), begun from a ring in a given order and cooled in a
fixed number of steps, so that the same input gives the same picture. Afterwards boxes are moved
apart until none covers another, which a drawing whose names are to be read cannot do without.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import combinations
from math import cos, hypot, pi, sin, sqrt

STEPS, PASSES = 140, 240
NEAR = 110.0
"""How far apart, in pixels, two points stay that are as close as can be."""
FLATNESS = 2.4
"""How much harder the plane draws to its middle from above and below than from the sides."""
WIDEST, TALLEST = 1040, 640
"""What the points may take of the plane, in pixels, before boxes push each other further."""
GRAVITY, COOLING, LEAST = 0.22, 0.97, 1e-6

Box = tuple[float, float, float, float]
"""How far something reaches from its point: left, right, up, down; pixels."""
Point = tuple[float, float]


@lru_cache(maxsize=256)
def laid_out(boxes: tuple[Box, ...], ties: tuple[tuple[int, int, float], ...]) -> list[Point]:
    """A point for each box, none of which covers another.

    boxes  in the order in which the ring is begun with; neighbours are better near each other
    ties   (one, other, strength from 0 to 1), by the places of the boxes
    """
    count = len(boxes)
    ring = NEAR * count / (2 * pi)
    xs = [ring * cos(2 * pi * i / count) for i in range(count)]
    ys = [ring * sin(2 * pi * i / count) / FLATNESS for i in range(count)]
    pairs = list(combinations(range(count), 2))
    heat = ring / 2
    for _step in range(STEPS):
        _step_of(xs, ys, pairs, ties, heat)
        heat *= COOLING
    _shrink(xs, WIDEST)
    _shrink(ys, TALLEST)
    _apart(xs, ys, boxes, pairs)
    return list(zip(xs, ys, strict=True))


def _step_of(
    xs: list[float],
    ys: list[float],
    pairs: Sequence[tuple[int, int]],
    ties: Sequence[tuple[int, int, float]],
    heat: float,
) -> None:
    """Move every point by the forces on it, no further than the heat."""
    fx = [-GRAVITY * x for x in xs]
    fy = [-GRAVITY * FLATNESS * y for y in ys]
    push = NEAR * NEAR
    for i, j in pairs:
        dx, dy = xs[i] - xs[j], ys[i] - ys[j]
        force = push / max(dx * dx + dy * dy, LEAST)
        fx[i] += dx * force
        fx[j] -= dx * force
        fy[i] += dy * force
        fy[j] -= dy * force
    for i, j, strength in ties:
        dx, dy = xs[i] - xs[j], ys[i] - ys[j]
        force = strength * hypot(dx, dy) / NEAR
        fx[i] -= dx * force
        fx[j] += dx * force
        fy[i] -= dy * force
        fy[j] += dy * force
    for i in range(len(xs)):
        length = max(hypot(fx[i], fy[i]), LEAST)
        step = min(length, heat) / length
        xs[i] += fx[i] * step
        ys[i] += fy[i] * step


def _shrink(places: list[float], most: float) -> None:
    """Draw places together evenly until they lie within so many pixels."""
    extent = max(places) - min(places)
    if extent > most:
        places[:] = [place * most / extent for place in places]


def _apart(
    xs: list[float], ys: list[float], boxes: Sequence[Box], pairs: Sequence[tuple[int, int]]
) -> None:
    """Push boxes off one another, each pair by the shorter way, until none is covered."""
    for _pass in range(PASSES):
        moved = False
        for i, j in pairs:
            a, b = boxes[i], boxes[j]
            over_x = min(xs[i] + a[1], xs[j] + b[1]) - max(xs[i] - a[0], xs[j] - b[0])
            over_y = min(ys[i] + a[3], ys[j] + b[3]) - max(ys[i] - a[2], ys[j] - b[2])
            if over_x <= 0 or over_y <= 0:
                continue
            moved = True
            if over_x < over_y:
                way = over_x / 2 + LEAST if xs[i] >= xs[j] else -over_x / 2 - LEAST
                xs[i] += way
                xs[j] -= way
            else:
                way = over_y / 2 + LEAST if ys[i] >= ys[j] else -over_y / 2 - LEAST
                ys[i] += way
                ys[j] -= way
        if not moved:
            return


def bounds(points: Sequence[Point], boxes: Sequence[Box]) -> tuple[float, float, float, float]:
    """The left, top, right and bottom of all boxes at their points."""
    placed = list(zip(points, boxes, strict=True))
    return (
        min(x - box[0] for (x, _y), box in placed),
        min(y - box[2] for (_x, y), box in placed),
        max(x + box[1] for (x, _y), box in placed),
        max(y + box[3] for (_x, y), box in placed),
    )


def strengths(
    shared: Mapping[tuple[int, int], int], alone: Mapping[int, int]
) -> dict[tuple[int, int], float]:
    """How close each two are, from 0 to 1: what they share of what each has, its cosine."""
    return {(i, j): n / sqrt(alone[i] * alone[j]) for (i, j), n in shared.items()}
