"""A small gazetteer: what a knowledge base would hold, with the world behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from intake.reading import (
    Entry,
    Gazetteer,
    KnownRound,
    Name,
    read,
    to_intake_output,
    with_world,
)

ASTANA = Entry(
    "negotiation",
    "astana",
    (Name("Astana format", "en"), Name("Астанинский формат", "ru"), Name("Astana process", "en")),
    rounds=(
        KnownRound("astana-1", 1, "2017-01-23/2017-01-24", "held", "Astana", "KZ"),
        KnownRound("astana-21", 21, "2024-01-24/2024-01-25", "held", "Astana", "KZ"),
        KnownRound("astana-22", 22, "2024-11-11/2024-11-12", "held", "Astana", "KZ"),
    ),
)
ENTRIES = [
    Entry("state", "kz", (Name("Kazakhstan", "en"), Name("Казахстан", "ru")), country="KZ"),
    Entry("state", "tr", (Name("Türkiye", "en"), Name("Турция", "ru")), country="TR"),
    Entry(
        "government_body",
        "kz-mfa",
        (Name("Ministry of Foreign Affairs of Kazakhstan", "en"),),
        parent="kz",
    ),
    Entry(
        "person",
        "tokayev",
        (Name("Kassym-Jomart Tokayev", "en"), Name("Касым-Жомарт Токаев", "ru")),
    ),
    Entry("person", "kaliyev", (Name("Talgat Kaliyev", "en"), Name("Талгат Калиев", "ru"))),
    ASTANA,
    Entry("negotiation", "normandy", (Name("Normandy format", "en"),)),
]


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return with_world(ENTRIES)


@pytest.fixture(scope="session")
def output(gazetteer: Gazetteer) -> Callable[..., dict[str, Any]]:
    """Read a text and give its neutral output."""

    def run(text: str, published: str = "2025-09-26") -> dict[str, Any]:
        return to_intake_output(read(text, gazetteer, published=published))

    return run
