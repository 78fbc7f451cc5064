"""The parameters of the API that are not filters: fields, paging. Read as strictly as filters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from core.filters import MAX_VALUES, Problem, blank_value, unknown_value
from core.pagination import Cursor

PAGE_SIZE = 50
LARGEST_PAGE = 500
LAST_PAGE = 200
"""The last page that can be had by its number; beyond, a cursor is wanted."""
SHARED = frozenset({"format", "fields", "include"})
DETAIL_PARAMETERS = SHARED | {"bom"}
PAGING = frozenset({"page", "page_size", "cursor"})
LIST_PARAMETERS = SHARED | PAGING | {"count", "bom"}
FACET_PARAMETERS = frozenset({"format", "facet", "count"})


@dataclass
class Options:
    """What was asked for beside the filters, and what of it cannot be answered.

    fields    names of the fields to give, in the order of the record
    is_page   whether one page was asked for, in whatever format
    page      number of the page from 1, when pages are asked for by number
    counting  whether the set is to be counted, if it is not too large
    exactly   whether it is to be counted however large it is
    """

    fields: tuple[str, ...] = ()
    is_page: bool = False
    page: int = 0
    page_size: int = PAGE_SIZE
    cursor: Cursor | None = None
    counting: bool = False
    exactly: bool = False
    bom: bool = False
    problems: list[Problem] = field(default_factory=list)

    @property
    def place(self) -> Cursor | int | None:
        """Where the page asked for begins: by number, by cursor, or at the beginning."""
        return self.page or self.cursor

    @classmethod
    def of_facets(cls, query: QueryDict, known: list[str]) -> Options:
        """The options of a question for facets; `fields` are the facets wanted."""
        options = cls()
        options.fields = tuple(dict.fromkeys(options._names(query, "facet", known) or known))
        options._given(query, "format", 1)
        options.exactly = options._one_of(query, "count", ("estimated", "exact")) == "exact"
        return options

    @classmethod
    def read(cls, query: QueryDict, serializer: Any) -> Options:
        """The options in a query string, for records of this serializer."""
        options = cls(serializer.default_names())
        if query:
            options._read_fields(query, serializer)
            options._read_paging(query)
            options.is_page = not PAGING.isdisjoint(query)
            options.bom = options._one_of(query, "bom", ("false", "true")) == "true"
            options._given(query, "format", 1)
        return options

    def _read_fields(self, query: QueryDict, serializer: Any) -> None:
        every = serializer.Meta.fields
        wanted = self._names(query, "fields", every)
        added = self._names(query, "include", serializer.on_request())
        if wanted or added:
            chosen = {*(wanted or self.fields), *added}
            self.fields = tuple(name for name in every if name in chosen)

    def _read_paging(self, query: QueryDict) -> None:
        self.page_size = self._number(query, "page_size", PAGE_SIZE, LARGEST_PAGE)
        self.page = self._number(query, "page", 0, LAST_PAGE)
        count = self._one_of(query, "count", ("none", "exact"))
        self.exactly = count == "exact"
        self.counting = bool(self.page) and "count" not in query
        text = self._single(query, "cursor")
        if text and self.page:
            self.problems.append(Problem("cursor", _("Give either page or cursor, not both.")))
        elif text:
            try:
                self.cursor = Cursor.read(text)
            except ValueError:
                detail = _("cursor: not one we gave. Follow “next” and “previous” as they are.")
                self.problems.append(Problem("cursor", detail))

    def _given(self, query: QueryDict, name: str, at_most: int) -> list[str]:
        given = [text.strip() for text in query.getlist(name)]
        if not all(given):
            self.problems.append(blank_value(name))
        if len(given) > at_most:
            detail = _("%(name)s: given %(count)d times; at most %(limit)d.")
            numbers = {"name": name, "count": len(given), "limit": at_most}
            self.problems.append(Problem(name, detail % numbers))
        return given[:at_most]

    def _single(self, query: QueryDict, name: str) -> str:
        return "".join(self._given(query, name, 1))

    def _names(self, query: QueryDict, name: str, known: Iterable[str]) -> list[str]:
        known = list(known)
        given = self._given(query, name, MAX_VALUES)
        texts = [part.strip() for text in given for part in text.split(",")]
        for text in filter(None, texts):
            if text not in known:
                self.problems.append(unknown_value(name, text, known))
        return [text for text in texts if text in known]

    def _one_of(self, query: QueryDict, name: str, known: tuple[str, ...]) -> str:
        text = self._single(query, name)
        if text and text not in known:
            self.problems.append(unknown_value(name, text, known))
        return text or known[0]

    def _number(self, query: QueryDict, name: str, default: int, largest: int) -> int:
        text = self._single(query, name)
        if not text:
            return default
        if text.isascii() and text.isdigit() and len(text) < 9 and 1 <= int(text) <= largest:
            return int(text)
        detail = _("%(name)s: a whole number from 1 to %(largest)d; further pages by cursor.")
        self.problems.append(Problem(name, detail % {"name": name, "largest": largest}))
        return default
