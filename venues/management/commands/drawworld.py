"""`manage.py drawworld FILE`: the outlines of countries for the map, from Natural Earth."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from venues.projection import MIDDLE, SOUTHERNMOST, project

TOLERANCE = 0.3
"""How far, in pixels, a corner may lie from the outline that leaves it out."""
DISPUTED_TYPES = {"Disputed", "Indeterminate"}
DISPUTED_NAMES = {"N. Cyprus", "Kosovo", "Taiwan"}
CRIMEA = (32.0, 44.0, 37.0, 46.4)
"""West, south, east, north: the ring of a country inside it is drawn as disputed."""
Ring = list[tuple[float, float]]


class Command(BaseCommand):
    """Writes static/picture/world.svg: one path a country, its id the ISO 3166-1 code."""

    help = (
        "Projects and thins the boundaries of Natural Earth's admin-0 countries, 1:110m (GeoJSON, "
        "public domain), into static/picture/world.svg, disputed areas apart."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="ne_110m_admin_0_countries as GeoJSON")

    def handle(self, *, file: Path, **_: Any) -> None:
        countries: dict[str, list[str]] = {}
        disputed: list[str] = []
        for feature in json.loads(file.read_text())["features"]:
            facts = feature["properties"]
            for ring in outer_rings(feature["geometry"]):
                drawn = path(ring)
                if not drawn:
                    continue
                if is_disputed(facts, ring):
                    disputed.append(drawn)
                else:
                    countries.setdefault(code(facts), []).append(drawn)
        shapes = [f'<path id="{key}" d="{"".join(d)}"/>' for key, d in sorted(countries.items())]
        land = "\n".join(shapes)
        target = Path(settings.BASE_DIR) / "static" / "picture" / "world.svg"
        target.write_text(
            '<svg xmlns="http://www.w3.org/2000/svg">\n'
            "<!-- Made with Natural Earth (naturalearthdata.com, public domain). -->\n"
            f'<g id="land">\n{land}\n</g>\n'
            f'<path id="disputed" d="{"".join(disputed)}"/>\n</svg>\n'
        )
        self.stdout.write(f"{target.name}: {len(shapes)} countries, {target.stat().st_size} bytes")


def code(facts: dict[str, Any]) -> str:
    """ISO 3166-1 alpha-2; Natural Earth leaves it out where it counts parts of a country apart."""
    given = facts["ISO_A2"]
    return given if given != "-99" else {"France": "FR", "Norway": "NO"}[facts["NAME"]]


def is_disputed(facts: dict[str, Any], ring: Ring) -> bool:
    """Whether two sides claim the area, as far as a map of this scale can show."""
    west, south, east, north = CRIMEA
    return (
        facts["TYPE"] in DISPUTED_TYPES
        or facts["NAME"] in DISPUTED_NAMES
        or all(west < lon < east and south < lat < north for lon, lat in ring)
    )


def outer_rings(geometry: dict[str, Any]) -> Iterable[Ring]:
    """The outlines of a geometry without their holes: enclaves are drawn over."""
    polygons = geometry["coordinates"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    for polygon in polygons:
        yield [(lon, lat) for lon, lat, *_ in polygon[0]]


def path(ring: Ring) -> str:
    """A ring as SVG path data in the map's pixels; nothing for one south of the map."""
    if max(lat for _, lat in ring) < SOUTHERNMOST:
        return ""
    edge = MIDDLE + 180
    # a ring that ends at the date line belongs wholly to one side of the map
    west = [lon for lon, _ in ring if lon < edge - 360]
    shift = 360 if len(west) > len(ring) / 2 else 0
    points = [project(max(lat, SOUTHERNMOST), _within(lon + shift)) for lon, lat in ring]
    kept = thinned(points)
    if len(kept) < 4:
        return ""
    corners = [f"{x:.1f},{y:.1f}" for x, y in kept[:-1]]
    return "M" + "L".join(corners) + "z"


def _within(lon: float) -> float:
    """A longitude just inside the map's edges, so that the edge does not fold over."""
    return min(max(lon, MIDDLE - 179.999), MIDDLE + 179.999)


def thinned(points: Ring) -> Ring:
    """The points without those that lie within TOLERANCE of the line (Douglas and Peucker)."""
    if len(points) < 3:
        return points
    (x1, y1), (x2, y2) = points[0], points[-1]
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    if length == 0:
        far = [((x - x1) ** 2 + (y - y1) ** 2) ** 0.5 for x, y in points]
    else:
        far = [abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length for x, y in points]
    most = max(range(len(points)), key=far.__getitem__)
    if far[most] <= TOLERANCE:
        return [points[0], points[-1]]
    return thinned(points[: most + 1])[:-1] + thinned(points[most:])
