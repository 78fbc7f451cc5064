"""The rows one accepted proposal becomes, by table, each with its passages as citations."""

from __future__ import annotations

import hashlib
from typing import Any

from django.db import models

from core.dates import parse
from intake.drafting import Row
from intake.models import Proposal
from intake.packages.tables import TABLES
from intake.services import Feed, write_facts
from sources.choices import CitationStance, Perspective
from sources.models import Passage
from sources.services import is_taken_for_good

Cells = dict[str, str]

AROUND = 32
"""Code points kept before and after a passage."""
AT_THE_TIME = 3
"""Days after a meeting within which an article still tells of it as it happens."""


class Sheet:
    """Rows to be written for one proposal, every citation of them pinned to the article."""

    def __init__(self, proposal: Proposal) -> None:
        self.proposal = proposal
        self.source = proposal.reading.source
        self.rows: dict[str, list[Cells]] = {}

    def add(self, table: str, cells: Cells) -> None:
        """One row more, unless it is there already."""
        rows = self.rows.setdefault(table, [])
        if cells not in rows:
            rows.append(cells)

    def cite(self, table: str, record: str, spans: list[list[int]], **extra: str) -> None:
        """Cite passages of the article, by their offsets, on a record that has not got them."""
        cited = TABLES[table].model._default_manager.filter(record__slug=record)
        there = set(cited.filter(field="").values_list("passage__slug", "stance"))
        for start, end in spans:
            cells = {"record": record, "passage": self.passage(start, end), "field": ""}
            cells["stance"] = CitationStance.SUPPORTS
            if (cells["passage"], cells["stance"]) not in there:
                self.add(table, {**cells, **extra})

    def passage(self, start: int, end: int) -> str:
        """The slug of a passage of the article; its row is added when it is not recorded yet."""
        text = self.source.text
        exact = text[start:end]
        recorded = Passage.objects.filter(source=self.source, start=start, exact=exact)
        slug = recorded.values_list("slug", flat=True).first()
        if slug:
            return slug
        mark = hashlib.sha256(f"{start}:{exact}".encode()).hexdigest()[:12]
        slug = f"{self.source.slug}.{mark}"
        cells = {"slug": slug, "source": self.source.slug, "exact": exact}
        cells |= {"prefix": text[max(0, start - AROUND) : start], "start": str(start)}
        self.add("passages", {**cells, "suffix": text[end : end + AROUND], "end": str(end)})
        return slug

    def perspective(self, edtf: str, happened: bool = True) -> str:
        """From when the article speaks of a day: before it, at the time, or looking back."""
        if not happened:
            return Perspective.PLANNED
        if not edtf or not self.source.published:
            return ""
        published, day = parse(self.source.published), parse(edtf)
        if published.lower is None or day.lower is None or day.upper is None:
            return ""
        if published.lower < day.lower:
            return Perspective.PLANNED
        past = (published.lower - day.upper).days
        return Perspective.ACTUAL if past <= AT_THE_TIME else Perspective.RETROSPECTIVE

    def write(self, who: str, why: str) -> None:
        """Write it all, or raise intake.rejects.FactsRefusedError and write nothing."""
        feeds = [
            Feed(TABLES[name], name, [Row(n, cells) for n, cells in enumerate(rows, 1)])
            for name, rows in self.rows.items()
        ]
        write_facts(feeds, who=who, why=why)


def free_slug(model: type[models.Model], wanted: str) -> str:
    """The slug wanted, or with the first number behind it that nobody has or ever had."""
    held = model._default_manager.filter(slug__startswith=wanted)
    taken = set(held.values_list("slug", flat=True))
    slug, number = wanted, 2
    while slug in taken or is_taken_for_good(model, slug):
        slug, number = f"{wanted}-{number}", number + 1
    return slug


def slug_or_blank(record: Any) -> str:
    """The cell of a reference."""
    return record.slug if record else ""


def filled(values: dict[str, Any], target: Any, names: tuple[str, ...]) -> Cells:
    """The cells of a record: all of a new one; of an existing one only what it lacks."""
    cells = {}
    for name in names:
        value = values.get(name)
        if value in (None, "") or (target and getattr(target, name) not in (None, "")):
            continue
        cells[name] = slug_or_blank(value) if isinstance(value, models.Model) else str(value)
    return cells
