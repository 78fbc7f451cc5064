"""What of a record is searched, and the indexes that make it quick."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchQuery, SearchVectorField
from django.db.models import Func, Index, IntegerField, TextField
from django.db.models.functions import Collate, Left, Length

KEY_LENGTH = 200
"""Characters of a folded name that are compared: an index row has no room for any length."""


class Folded(Func):
    """Texts in the one form of every spelling."""

    function = "fold_accents"
    arg_joiner = " || ' ' || "
    output_field = TextField()


class Years(Func):
    """The years of an EDTF text, so that a title is found with its year."""

    function = "edtf_years"
    output_field = TextField()


class Words(Func):
    """The words of one or more texts, whole and stemmed, as a tsvector."""

    function = "search_words"
    arg_joiner = " || ' ' || "
    output_field = SearchVectorField()


class Asked(SearchQuery):
    """What a reader typed, as a tsquery over `Words`."""

    SEARCH_TYPES = {"plain": "search_query"}


class Age(Func):
    """Days from a date to the end of the calendar: what is newer is smaller, the undated last."""

    template = "(date '9999-12-31' - coalesce(%(expressions)s, date '0001-01-01'))"
    output_field = IntegerField()


@dataclass(frozen=True)
class Searched:
    """The columns of a model that are searched: its name or title, what goes with it, its text.

    `title` is a column, `beside` columns or expressions whose words count as the title's, `body`
    columns searched last. The expressions are those of the indexes: a query that words them
    otherwise reads the whole table. Of records that fit alike the one with the shortest title
    comes first, or with `dated` the newest.
    """

    title: str = ""
    beside: tuple[Any, ...] = ()
    body: tuple[str, ...] = ()
    dated: bool = False

    @property
    def key(self) -> Collate:
        """The title in its one form, compared byte by byte so that a beginning is a range."""
        return Collate(Left(Folded(self.title), KEY_LENGTH), "C")

    @property
    def head(self) -> Words:
        """The words of the title."""
        return Words(self.title, *self.beside)

    @property
    def text(self) -> Words:
        """The words of the text."""
        return Words(*self.body)

    @property
    def distance(self) -> Func:
        """What parts records that fit alike; the smaller, the nearer."""
        return Age("starts") if self.dated else Length(self.title or self.body[0])

    def indexes(self, table: str) -> list[Index]:
        """The indexes that serve /search/, to go into the Meta of the model."""
        wanted: list[Index] = []
        if self.title:
            wanted.append(Index(self.key, name=f"{table}_begins"))
            wanted.append(GinIndex(self.head, name=f"{table}_named"))
        if self.body:
            wanted.append(GinIndex(self.text, name=f"{table}_says"))
        return wanted


NAMES = Searched(title="text")
"""What is searched of every table of names."""
