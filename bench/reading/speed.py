"""Time and memory of a reading with fifty thousand names, and how time grows with length."""

from __future__ import annotations

import random
import time
import tracemalloc
from pathlib import Path

from intake.reading import Entry, Gazetteer, Name, read, with_world

NAMES = 50_000
WORDS = 5_000
SYLLABLES = (
    "ka",
    "ro",
    "min",
    "tal",
    "be",
    "sha",
    "lu",
    "gor",
    "ven",
    "di",
    "pax",
    "or",
    "u",
    "zim",
    "fen",
    "qua",
    "ster",
    "ny",
    "ha",
    "bel",
)


def crowded_gazetteer(names: int = NAMES) -> Gazetteer:
    """A gazetteer of that many made-up persons, the same on every run, with the world behind it."""
    chance = random.Random(7)  # noqa: S311 (made-up names, no secrets)

    def word() -> str:
        return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))).capitalize()

    return with_world(
        [Entry("person", f"p{i}", (Name(f"{word()} {word()}", "en"),)) for i in range(names)]
    )


def article_of(words: int) -> str:
    """An article of at least that many words, from the evaluation set over and over."""
    paths = sorted((Path(__file__).parent / "articles").glob("*.txt"))
    english = [
        path.read_text(encoding="utf-8")
        for path in paths
        if (path.parent.parent / "gold" / f"{path.stem}.json").exists()
    ]
    bodies = [text for text in english if sum(c.isascii() for c in text) > 0.9 * len(text)]
    parts: list[str] = []
    count = 0
    while count < words:
        for body in bodies:
            lines = [line for line in body.splitlines() if len(line) > 80]
            parts += lines
            count += sum(len(line.split()) for line in lines)
            if count >= words:
                break
    return "\n\n".join(parts)


def seconds(text: str, gazetteer: Gazetteer) -> float:
    """Wall time of one reading."""
    start = time.perf_counter()
    read(text, gazetteer, published="2025-09-26")
    return time.perf_counter() - start


def speed() -> str:
    """The figures in words."""
    tracemalloc.start()
    gazetteer = crowded_gazetteer()
    read(article_of(WORDS), gazetteer, published="2025-09-26")
    peak = tracemalloc.get_traced_memory()[1] / 2**20
    tracemalloc.stop()
    times = {
        count: min(seconds(article_of(count), gazetteer) for _ in range(2))
        for count in (WORDS, 2 * WORDS, 4 * WORDS)
    }
    listed = ", ".join(f"{count:,} words {value:.2f} s" for count, value in times.items())
    return f"{NAMES:,} names: {listed}; peak memory {peak:.0f} MiB"
