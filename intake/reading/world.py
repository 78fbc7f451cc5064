"""The states, cities, organisations and leaders any reader of this genre has heard of.

They stand behind the knowledge base: a name it holds itself wins over the same name here.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from importlib.resources import files

from intake.reading.gazetteer import Entry, Gazetteer, Name

KINDS = {"organisation": "intergovernmental_organization", "political_group": "opposition_body"}


def _rows(table: str) -> Iterator[dict[str, str]]:
    source = files("intake.reading.lexicon").joinpath(f"{table}.csv")
    yield from csv.DictReader(source.read_text(encoding="utf-8").splitlines())


def _names(row: dict[str, str], stem: str, kind: str) -> Iterator[Name]:
    for language in ("en", "ru"):
        for text in filter(None, row.get(f"{stem}_{language}", "").split(";")):
            yield Name(text, language, kind)


def _adjectives(row: dict[str, str]) -> Iterator[Name]:
    """The adjectives of a state; one in the plural ("Afghans") means its people."""
    words = {name.text for name in _names(row, "adjectives", "adjective")}
    for name in _names(row, "adjectives", "adjective"):
        plural = name.text.endswith("s") and name.text[:-1] in words
        yield replace(name, kind="people") if plural else name


@lru_cache(maxsize=1)
def states() -> tuple[Entry, ...]:
    """Every state with its names and adjectives in English and Russian, key `iso:XX`."""
    return tuple(
        Entry(
            "state",
            f"iso:{row['iso2']}",
            (
                *_names(row, "names", "common"),
                *_adjectives(row),
                *_names(row, "people", "people"),
            ),
            country=row["iso2"],
            recorded=False,
        )
        for row in _rows("countries")
    )


@lru_cache(maxsize=1)
def cities() -> tuple[Entry, ...]:
    """Capitals (key `capital:XX/name`) and other cities where talks are held (`city:XX/name`)."""
    found = []
    for row in _rows("countries"):
        english = [n for n in row["capitals_en"].split(";") if n]
        names = tuple(_names(row, "capitals", "common"))
        if names:
            found.append(
                Entry(
                    "city",
                    f"capital:{row['iso2']}/{(english or [names[0].text])[0]}",
                    names,
                    country=row["iso2"],
                    recorded=False,
                )
            )
    for row in _rows("cities"):
        names = tuple(_names(row, "names", "common"))
        found.append(
            Entry(
                "city",
                f"city:{row['iso2']}/{names[0].text}",
                names,
                country=row["iso2"],
                recorded=False,
            )
        )
    return tuple(found)


@lru_cache(maxsize=1)
def venues() -> tuple[Entry, ...]:
    """Halls so well known that articles seldom say which city they stand in, key `venue:name`."""
    return tuple(
        Entry(
            "venue",
            f"venue:{row['names_en'].split(';')[0]}",
            tuple(_names(row, "names", "common")),
            country=row["iso2"],
            city=row["city"] or None,
            recorded=False,
        )
        for row in _rows("venues")
    )


@lru_cache(maxsize=1)
def organisations() -> tuple[Entry, ...]:
    """International organisations and the better known armed and political groups."""
    return tuple(
        Entry(
            KINDS.get(row["kind"], row["kind"]),
            f"org:{row['names_en'].split(';')[0]}",
            tuple(_names(row, "names", "common")),
            recorded=False,
        )
        for row in _rows("organisations")
    )


@lru_cache(maxsize=1)
def leaders() -> tuple[Entry, ...]:
    """Heads of state and envoys whom articles name by surname alone."""
    return tuple(
        Entry(
            "person",
            f"leader:{row['names_en'].split(';')[0]}",
            tuple(_names(row, "names", "common")),
            row["iso2"] or None,
            recorded=False,
        )
        for row in _rows("leaders")
    )


@lru_cache(maxsize=1)
def servants() -> dict[str, str]:
    """The names of those leaders who serve an international organisation, each with its name."""
    return {
        name: row["of"]
        for row in _rows("leaders")
        if row["of"]
        for name in (*row["names_en"].split(";"), *row["names_ru"].split(";"))
    }


@lru_cache(maxsize=512)
def city_of(name: str, country: str | None) -> Entry | None:
    """The city called so in English in a country, by ISO 3166-1 alpha-2."""
    return next(
        (c for c in cities() if c.country == country and any(n.text == name for n in c.names)),
        None,
    )


@lru_cache(maxsize=512)
def state_name(country: str, language: str) -> str | None:
    """The common name of a state, by ISO 3166-1 alpha-2, in a language."""
    names = (
        n.text
        for s in states()
        if s.country == country
        for n in s.names
        if n.language == language and n.kind == "common"
    )
    return next(names, None)


def _lent(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries, those the world knows too with its names in other languages."""
    world = {
        (entry.kind == "person", name.text): entry
        for entry in (*organisations(), *leaders())
        for name in entry.names
    }
    for entry in entries:
        same = next(
            (
                found
                for name in entry.names
                if (found := world.get((entry.kind == "person", name.text)))
            ),
            None,
        )
        if same is None or entry.kind in ("city", "venue", "negotiation", "state"):
            yield entry
            continue
        have = {name.text for name in entry.names}
        more = (name for name in same.names if name.text not in have)
        yield replace(entry, names=(*entry.names, *more))


def with_world(*sources: list[Entry]) -> Gazetteer:
    """A gazetteer of the sources with the world behind them."""
    lent = [_lent(source) for source in sources]
    gazetteer = Gazetteer.of(*lent, states(), cities(), organisations(), venues())
    for leader in leaders():
        if not gazetteer.has_name(leader):
            gazetteer.add(leader)
    return gazetteer
