"""The map's projection: Equal Earth, in which every country has its true share of the area.

Formula of Šavrič, Patterson and Jenny, 2018, doi:10.1080/13658816.2018.1504949. The middle
meridian is 11° East, so that no country but the Antarctic is cut apart.
"""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

WIDTH = 960
MIDDLE = 11.0
SOUTHERNMOST = -57.0
A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
M = sqrt(3) / 2


def _plane(lat: float, lon: float) -> tuple[float, float]:
    """Unit-sphere coordinates, the middle meridian at 0, north up."""
    t = asin(M * sin(radians(lat)))
    t2 = t * t
    t6 = t2**3
    slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)
    return radians(lon) * cos(t) / (M * slope), t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))


SCALE = WIDTH / 2 / _plane(0, 180)[0]
NORTH = _plane(84, 0)[1]
HEIGHT = round((NORTH - _plane(SOUTHERNMOST, 0)[1]) * SCALE)


VIEW_WIDTH, VIEW_HEIGHT = 168, 100
"""Of a small map, in pixels of the large one."""


def view_around(x: float, y: float) -> str:
    """The view box of a small map with a point in its middle, or as near to it as the sheet lets.

    x, y  pixels of the map
    """
    left = min(max(0.0, x - VIEW_WIDTH / 2), WIDTH - VIEW_WIDTH)
    top = min(max(0.0, y - VIEW_HEIGHT / 2), HEIGHT - VIEW_HEIGHT)
    return f"{left:.1f} {top:.1f} {VIEW_WIDTH} {VIEW_HEIGHT}"


def project(lat: float, lon: float) -> tuple[float, float]:
    """Degrees (WGS 84) to pixels of the map, from its upper left corner."""
    east = (lon - MIDDLE + 180) % 360 - 180
    x, y = _plane(lat, east)
    return WIDTH / 2 + x * SCALE, (NORTH - y) * SCALE
