"""How to cite a page: in words, as BibTeX, as CSL-JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from core.conditional import changed_at, dataset_version
from core.dates import display

SITE = "Parley"
ESCAPES = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
"""Characters that mean something to TeX, and how they are written."""


@dataclass(frozen=True)
class PageCitation:
    """A page of this site as something to cite.

    url       its full address
    version   the version of the knowledge base it was read in; `changed` the day of that version
    accessed  the day it was read
    """

    key: str
    title: str
    url: str
    version: int
    changed: date
    accessed: date

    def in_words(self, language: str = "en") -> str:
        """One line, dates in the reader's language."""
        changed, accessed = (
            display(day.isoformat(), language) for day in (self.changed, self.accessed)
        )
        title = " ".join(self.title.split())
        return f"“{title}”. {SITE}, v{self.version}, {changed}. {self.url} ({accessed})."

    def bibtex(self) -> str:
        """A BibTeX entry of the kind @misc."""
        fields = {
            "title": f"{{{_tex(' '.join(self.title.split()))}}}",
            "howpublished": SITE,
            "year": str(self.changed.year),
            "month": str(self.changed.month),
            "note": f"Version {self.version}, accessed {self.accessed.isoformat()}",
            "url": self.url,
        }
        body = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items())
        return f"@misc{{parley-{self.key},\n{body}}}\n"

    def csl(self) -> str:
        """A CSL-JSON list of the one item."""
        item: dict[str, Any] = {
            "id": f"parley-{self.key}",
            "type": "webpage",
            "title": " ".join(self.title.split()),
            "container-title": SITE,
            "publisher": SITE,
            "version": str(self.version),
            "URL": self.url,
            "issued": {"date-parts": [_parts(self.changed)]},
            "accessed": {"date-parts": [_parts(self.accessed)]},
        }
        return json.dumps([item], ensure_ascii=False, indent=2) + "\n"


def citation_of(request: HttpRequest, record: Any) -> PageCitation:
    """The page of a record as something to cite, read today."""
    return PageCitation(
        key=record.slug,
        title=str(record),
        url=request.build_absolute_uri(record.get_absolute_url()),
        version=dataset_version(),
        changed=changed_at().date(),
        accessed=timezone.localdate(),
    )


def _parts(day: date) -> list[int]:
    return [day.year, day.month, day.day]


def _tex(text: str) -> str:
    return "".join(ESCAPES.get(letter, letter) for letter in text)
