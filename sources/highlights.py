"""What rests on a source: its passages, the records they bear out, and where they stand in it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from django.db.models import Prefetch

from core.querysets import empty_hidden
from sources.models import Citation, Passage, Source


@dataclass
class CitedPassage:
    """A passage with its number on the page and the published records that cite it."""

    number: int
    passage: Passage
    citations: list[Any] = field(default_factory=list)


@dataclass
class Stretch:
    """A run of the text, the passages it is part of, and those that begin and end with it."""

    text: str
    passages: list[CitedPassage]
    beginning: list[CitedPassage]
    ending: list[CitedPassage]


def cited_passages(source: Source) -> list[CitedPassage]:
    """The passages published records cite, in the order of the text, each with its citations."""
    relations: list[Any] = [
        relation
        for relation in Passage._meta.related_objects
        if issubclass(relation.related_model, Citation)
    ]
    passages = source.passages.prefetch_related(
        *(
            Prefetch(relation.get_accessor_name(), _readable(relation.related_model))
            for relation in relations
        )
    ).order_by("start", "id")
    cited = [
        (passage, [c for r in relations for c in getattr(passage, r.get_accessor_name()).all()])
        for passage in passages
    ]
    for _passage, citations in cited:
        for citation in citations:
            empty_hidden(citation.record)
    return [
        CitedPassage(number, passage, citations)
        for number, (passage, citations) in enumerate((one for one in cited if one[1]), start=1)
    ]


def _readable(citation_model: Any) -> Any:
    """The citations whose record is published, with the record and what it stands on."""
    record_model: Any = citation_model._meta.get_field("record").related_model
    records = record_model.objects.published()
    # What is said of where the record belongs: the meeting a text came out of, for example.
    beside = ["round__negotiation"] if hasattr(record_model, "round") else []
    paths = [f"record__{path}" for path in (*records.stands_on, *beside)]
    return citation_model._default_manager.filter(record__in=records).select_related(
        "record", *paths
    )


def stretches(text: str, cited: list[CitedPassage]) -> list[Stretch]:
    """The text cut wherever a passage begins or ends; passages may overlap."""
    placed: list[Any] = [c for c in cited if c.passage.start is not None]
    beginning: dict[int, list[int]] = defaultdict(list)
    ending: dict[int, list[int]] = defaultdict(list)
    for place, one in enumerate(placed):
        beginning[one.passage.start].append(place)
        ending[one.passage.end].append(place)
    cut = []
    running: set[int] = set()
    for start, end in pairwise(sorted({0, len(text), *beginning, *ending})):
        running = (running - {*ending.get(start, ())}) | {*beginning.get(start, ())}
        cut.append(
            Stretch(
                text[start:end],
                *(
                    [placed[place] for place in places]
                    for places in (sorted(running), beginning.get(start, ()), ending.get(end, ()))
                ),
            )
        )
    return cut
