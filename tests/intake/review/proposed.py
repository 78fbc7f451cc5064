"""Proposals for tests, each pinned to words of a small article, and all the facts as they stand."""

from __future__ import annotations

from typing import Any

from intake.choices import ProposalKind
from intake.models import ArticleReading, Proposal
from intake.packages.tables import TABLES
from sources.models import Source

TEXT = """On 11 November 2024 the 22nd round was held in Astana.
Russia and Iran were the guarantors; the Free Valley Council came too.
“We agree on peace,” said Aigerim Omarova of the Free Valley Council.
A memorandum was signed.
"""


def article(text: str = TEXT, **fields: Any) -> ArticleReading:
    """A draft source with this text, read."""
    given = {"title": "Round 22", "url": "https://example.org/r22", "language": "en", **fields}
    source = Source.objects.create(text=text, **given)
    return ArticleReading.objects.create(
        source=source, article=[[0, len(text)]], language=source.language
    )


def span(reading: ArticleReading, words: str) -> list[int]:
    """Where these words stand in the article."""
    start = reading.source.text.index(words)
    return [start, start + len(words)]


def propose(reading: ArticleReading, kind: str, words: str, **given: Any) -> Proposal:
    """An open proposal of a kind that rests on these words; `fields` are its values."""
    start, end = span(reading, words)
    return Proposal.objects.create(
        **{
            "reading": reading,
            "kind": kind,
            "start": start,
            "end": end,
            "passages": [[start, end]],
            **given,
            "fields": DEFAULTS[kind] | given.get("fields", {}),
        }
    )


def seat(reading: ArticleReading, name: str, **given: Any) -> dict[str, Any]:
    """One at the table, named in the article."""
    return {
        "actor": "",
        "name": name,
        "role": "guarantor",
        "attendance": "attended",
        "inferred": False,
        "passages": [span(reading, name)],
        "delegates": [],
        **given,
    }


DEFAULTS: dict[str, dict[str, Any]] = {
    ProposalKind.ROUND: {
        "title": "Astana format, round 22",
        "negotiation": "",
        "number": "",
        "dates": "",
        "planned_days": "",
        "status": "held",
        "kind": "plenary_round",
        "country": "",
        "city": "",
        "venue": "",
        "participants": [],
        "outcomes": [],
    },
    ProposalKind.ACTOR: {"name": "", "kind": "person", "country": "", "office": ""},
    ProposalKind.STATEMENT: {
        "speaker": "",
        "speaker_as_printed": "",
        "namesakes": [],
        "said_on": "",
        "quote": "",
        "paraphrase": "",
        "language": "en",
        "round": "",
        "negotiation": "",
        "proposed_round": "",
    },
    ProposalKind.AGREEMENT: {
        "title": "",
        "kind": "memorandum",
        "signed_on": "",
        "round": "",
        "negotiation": "",
        "proposed_round": "",
    },
}


def all_facts() -> dict[str, list[dict[str, Any]]]:
    """Every row of every table of facts, without the row numbers."""
    return {
        name: sorted(
            (
                {n: getattr(row, f.attname) for n, f in table.fields.items() if not f.many_to_many}
                | {n: sorted(getattr(row, n).values_list("slug", flat=True)) for n in table.lists}
                for row in table.model._base_manager.all()
            ),
            key=repr,
        )
        for name, table in TABLES.items()
    }
