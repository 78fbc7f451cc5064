"""Citation marks: a number beside a fact, and the list of the sentences the numbers stand for.

Numbers run through a page in the order its facts are read; a passage cited twice keeps its number.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django import template

from core.models import PART
from core.querysets import SUPPORTS

register = template.Library()


@dataclass
class Citations:
    """The passages one page cites: passage id -> (number, citation)."""

    numbered: dict[int, tuple[int, Any]] = field(default_factory=dict)

    def number(self, citation: Any) -> int:
        """The number of the citation's passage on this page, a new one when it has none."""
        return self.numbered.setdefault(citation.passage_id, (len(self.numbered) + 1, citation))[0]


def citations_of(context: template.Context) -> Citations:
    """The register of the page being rendered; it lives as long as its request."""
    request = context["request"]
    if not hasattr(request, "citations"):
        request.citations = Citations()
    return request.citations


def bearing_on(record: Any, name: str) -> list[Any]:
    """The citations of a field: its own, or those of the whole record unless it is unsourced.

    Without a name: those of the whole record, or all when none speaks of the whole.
    """
    citations = list(record.citations.all())
    own = [citation for citation in citations if citation.field == name]
    if own or (name and name in record.unsourced):
        return own
    whole = [citation for citation in citations if not citation.field]
    return whole if name else citations


def lacks_source(record: Any, name: str, citations: list[Any]) -> bool:
    """Whether a fact has nothing that bears it out."""
    if name and name in record.unsourced:
        return True
    return not any(citation.stance == SUPPORTS for citation in citations)


@register.inclusion_tag("components/cite.html", takes_context=True)
def cite(context: template.Context, record: Any, name: str = "") -> dict[str, Any]:
    """The marks of a record, or of one of its fields: numbers to open, or “needs a source”."""
    citations = bearing_on(record, name)
    page = citations_of(context)
    return {
        "marks": [(page.number(citation), citation) for citation in citations],
        "gap": lacks_source(record, name, citations),
        "part": not name and PART in record.unsourced,
    }


@register.inclusion_tag("components/cite.html", takes_context=True)
def cite_each(context: template.Context, citations: list[Any]) -> dict[str, Any]:
    """The marks of citations chosen beforehand, such as those of one of two readings."""
    page = citations_of(context)
    return {"marks": [(page.number(citation), citation) for citation in citations]}


@register.simple_tag(takes_context=True)
def cited(context: template.Context) -> list[tuple[int, Any]]:
    """Every passage the page has cited so far, with its number."""
    return list(citations_of(context).numbered.values())
