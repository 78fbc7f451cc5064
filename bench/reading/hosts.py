"""Paragraphs in which a host could be taken for a mediator or guarantor: how often it is.

`hosts_en.jsonl` and `hosts_ru.jsonl` have one a line: `text`, the `host`, and what the text says
it was `also` at that very meeting, null when it only lent the room.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from intake.reading import Gazetteer, read, to_intake_output

HERE = Path(__file__).parent
GROUPS = {"mediator": "third party", "facilitator": "third party", "guarantor": "guarantor"}
READ_ON = "2026-10-01"


def lines(gazetteer: Gazetteer) -> Iterator[str]:
    """A line of figures for each language."""
    for path in sorted(HERE.glob("hosts_*.jsonl")):
        counts: Counter[str] = Counter()
        for line in path.read_text(encoding="utf-8").splitlines():
            told = json.loads(line)
            given = set(_given(gazetteer, told["text"]))
            if told["also"] is None:
                counts["only hosts"] += 1
                counts["taken for more"] += bool(given & {"mediator", "guarantor"})
            else:
                counts["more than hosts"] += 1
                counts["found"] += GROUPS[told["also"]] in {GROUPS.get(role) for role in given}
        yield (
            f"hosts, {path.stem[-2:]}: {counts['only hosts']} only hosts, of them"
            f" {counts['taken for more']} taken for mediators or guarantors;"
            f" {counts['more than hosts']} more than hosts, of them {counts['found']} found"
        )


def _given(gazetteer: Gazetteer, text: str) -> Iterator[str]:
    """The roles that a text's hosts are given besides."""
    for meeting in to_intake_output(read(text, gazetteer, published=READ_ON), "")["meetings"]:
        seats = meeting["participants"]
        hosts = {seat["name"] for seat in seats if seat["role"] == "host"}
        yield from (seat["role"] for seat in seats if seat["name"] in hosts)
