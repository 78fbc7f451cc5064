"""A large data package made up from a seed: the same bytes every time."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

from intake.packages.descriptor import descriptor_text
from intake.packages.tables import TABLES

ROUNDS_EACH = 50
SEATS = ("guarantor", "conflict_party", "conflict_party", "mediator", "observer")
ACTORS = 3_000
CITIES = 400
COUNTRIES = 200
SOURCES = 500
Cells = dict[str, object]


def write_package(directory: Path, rounds: int, seed: int = 20170123) -> None:
    """Write a package of so many rounds, five participations and one citation each."""
    chance = random.Random(seed)  # noqa: S311 - figures to measure with, nothing secret
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "datapackage.json").write_text(descriptor_text(), encoding="utf-8")
    tables: dict[str, Iterable[Cells]] = {
        "sources": map(_source, range(SOURCES)),
        "passages": map(_passage, range(SOURCES)),
        "countries": map(_country, range(COUNTRIES)),
        "cities": map(_city, range(CITIES)),
        "actors": map(_actor, range(ACTORS)),
        "negotiations": map(_negotiation, range(-(-rounds // ROUNDS_EACH))),
        "rounds": _rounds(rounds, chance),
        "participations": _participations(rounds, chance),
        "round_citations": _citations(rounds, chance),
    }
    for name, table in TABLES.items():
        with (directory / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, table.columns, restval="", lineterminator="\n")
            writer.writeheader()
            writer.writerows(tables.get(name, ()))


def _published(slug: str, **cells: object) -> Cells:
    return {"slug": slug, "review_status": "published", **cells}


def _source(i: int) -> Cells:
    return _published(
        f"source-{i:04}", title=f"Report {i}", url=f"https://example.org/{i}", kind="news",
        origin="other", may_show_text="false",
    )  # fmt: skip


def _passage(i: int) -> Cells:
    return {"slug": f"source-{i:04}.1", "source": f"source-{i:04}", "exact": f"They met, says {i}."}


def _country(i: int) -> Cells:
    iso2 = f"{chr(65 + i // 26)}{chr(65 + i % 26)}"
    return _published(iso2.lower(), name=f"Country {iso2}", iso2=iso2, iso3=f"{iso2}X")


def _city(i: int) -> Cells:
    country = str(_country(i % COUNTRIES)["slug"])
    return _published(f"city-{i:03}", name=f"City {i}", country=country)


def _actor(i: int) -> Cells:
    country = str(_country(i % COUNTRIES)["slug"])
    return _published(f"actor-{i:04}", name=f"Actor {i}", kind="state", country=country)


def _negotiation(i: int) -> Cells:
    return _published(f"talks-{i:05}", name=f"Talks {i}", kind="format", status="active")


def _round_slug(i: int) -> str:
    return f"talks-{i // ROUNDS_EACH:05}-r{i % ROUNDS_EACH + 1:02}"


def _rounds(count: int, chance: random.Random) -> Iterator[Cells]:
    for i in range(count):
        city = _city(chance.randrange(CITIES))
        begins = date(1990, 1, 1) + timedelta(days=chance.randrange(13_000))
        yield _published(
            _round_slug(i), negotiation=f"talks-{i // ROUNDS_EACH:05}",
            number=i % ROUNDS_EACH + 1, title=f"Talks {i // ROUNDS_EACH}, {i % ROUNDS_EACH + 1}",
            dates=f"{begins}/{begins + timedelta(days=1)}",
            status=chance.choice(("held", "held", "held", "cancelled")),
            country=city["country"], city=city["slug"],
            kind="plenary_round", level="minister", track="1", mode="in_person", method="mediated",
        )  # fmt: skip


def _participations(rounds: int, chance: random.Random) -> Iterator[Cells]:
    for i in range(rounds):
        actors = chance.sample(range(ACTORS), len(SEATS))
        for actor, role in zip(actors, SEATS, strict=True):
            slug = f"{_round_slug(i)}.actor-{actor:04}.{role.replace('_', '-')}"
            yield _published(
                slug, round=_round_slug(i), actor=f"actor-{actor:04}", role=role,
                attendance="attended",
            )  # fmt: skip


def _citations(rounds: int, chance: random.Random) -> Iterator[Cells]:
    for i in range(rounds):
        yield {
            "record": _round_slug(i), "passage": f"source-{chance.randrange(SOURCES):04}.1",
            "field": "dates", "stance": "supports", "inferred": "false",
        }  # fmt: skip
