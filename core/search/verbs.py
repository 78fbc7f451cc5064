"""Verbs that search: by the beginning of a name, by its words, by what the text says.

Each gives rows of `record` (its id), `tier` (how well it fits, the lower the better) and `distance`
(what parts those that fit alike), and each is answered by one index. A search is their union, cut
and ordered by the database in one statement.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any, ClassVar, NamedTuple, Self

from django.db import models
from django.db.models import Case, Expression, F, IntegerField, Min, Q, TextField, Value, When
from django.db.models.functions import StrIndex
from django.db.models.lookups import GreaterThan

from core.search.asking import Wanted
from core.search.columns import KEY_LENGTH, NAMES, Asked, Folded, Searched

LAST = "\U0010ffff"
"""Sorts after every letter: what begins so lies between the beginning and it."""


class Tier(IntEnum):
    """How well a record fits a search."""

    NAME = 0
    NUMBER = 1
    BEGINNING = 2
    WORDS = 3
    PHRASE = 4
    TEXT = 5


class Found(NamedTuple):
    """A record that fits a search: the best come first when sorted."""

    tier: Tier
    distance: int
    record: int


def tier(value: Tier) -> Value:
    """The tier as the database has it."""
    return Value(int(value), output_field=IntegerField())


def asked(folded: str) -> Asked:
    """The words as a tsquery."""
    return Asked(folded)


def begins(folded: str) -> Q:
    """Whether an annotation `key` begins so."""
    start = folded[:KEY_LENGTH]
    return Q(key__gte=start, key__lt=start + LAST)


class SearchQuerySet(models.QuerySet[Any]):
    """Records that can be searched; `searched` says in which columns."""

    searched: ClassVar[Searched] = Searched()

    def beginning(self, folded: str) -> Self:
        """Records whose own name or title begins so."""
        return self.alias(key=self.searched.key).filter(begins(folded))

    def worded(self, folded: str) -> Self:
        """Records with all these words in their own name or title."""
        return self.alias(head=self.searched.head).filter(head=asked(folded))

    def saying(self, folded: str) -> Self:
        """Records with all these words in their text."""
        return self.alias(text_words=self.searched.text).filter(text_words=asked(folded))

    def other_names(self) -> Any:
        """The rows of the table of names of these records, None when there is no such table."""
        if not any(relation.name == "names" for relation in self.model._meta.get_fields()):
            return None
        owner = self.model._meta.get_field("names")
        return owner.related_model._default_manager.filter(
            **{f"{owner.field.name}__in": self.values("pk")}
        ).annotate(record=F(owner.field.attname))

    def known_as(self, folded: str, begin: bool = False) -> Self:
        """Records with a name, their own or another, that begins so or has all these words."""
        found = Q(pk__in=(self.beginning if begin else self.worded)(folded).values("pk"))
        names = self.other_names()
        if names is not None:
            names = names.alias(key=NAMES.key, head=NAMES.head)
            fits = begins(folded) if begin else Q(head=asked(folded))
            found |= Q(pk__in=names.filter(fits).values("record"))
        return self.filter(found)

    def found(self, wanted: Wanted) -> list[Any]:
        """Each way in which a record can fit: querysets of `record`, `tier` and `distance`."""
        ways: list[Any] = []
        names = self.other_names()
        if self.searched.title:
            ways.append(self._ranked(self.beginning(wanted.folded), _beginning(wanted)))
            if names is not None:
                ways.append(
                    _owners(
                        names.alias(key=NAMES.key).filter(begins(wanted.folded)), _beginning(wanted)
                    )
                )
        if not wanted.is_words:
            return ways
        if self.searched.title:
            ways.append(self._ranked(self.worded(wanted.folded), tier(Tier.WORDS)))
            if names is not None:
                worded = names.alias(head=NAMES.head).filter(head=asked(wanted.folded))
                ways.append(_owners(worded, tier(Tier.WORDS)))
        if self.searched.body:
            ways.append(self._ranked(self.saying(wanted.folded), _text(self.searched, wanted)))
        return ways

    def _ranked(self, rows: Any, fits: Expression) -> Any:
        return rows.annotate(record=F("pk"), tier=fits, distance=self.searched.distance)


def _beginning(wanted: Wanted) -> Case:
    return Case(
        When(key=Value(wanted.folded[:KEY_LENGTH]), then=tier(Tier.NAME)),
        default=tier(Tier.BEGINNING),
    )


def _text(searched: Searched, wanted: Wanted) -> Expression:
    """Several words in the order they were typed fit better than the same words anywhere."""
    if wanted.folded.count(" ") < 2:
        return tier(Tier.TEXT)
    place = StrIndex(Folded(*searched.body), Value(wanted.folded))
    return Case(When(GreaterThan(place, 0), then=tier(Tier.PHRASE)), default=tier(Tier.TEXT))


def _owners(names: Any, fits: Expression) -> Any:
    """Names found, as the records they are of: the best of each."""
    return (
        names.annotate(fits=fits)
        .values("record")
        .annotate(tier=Min("fits"), distance=Min(NAMES.distance))
    )


def search(
    collections: Mapping[str, SearchQuerySet], wanted: Wanted, limit: int
) -> dict[str, list[Found]]:
    """The best records of each collection by its key, the best first, in one statement.

    Collections in which nothing fits are left out; no collection has more than `limit`.
    """
    ways = [
        way.annotate(collection=Value(key, output_field=TextField()))
        .order_by("tier", "distance", "record")
        .values_list("collection", "tier", "distance", "record")[:limit]
        for key, records in collections.items()
        for way in records.found(wanted)
    ]
    if not ways or not wanted.folded:
        return {}
    best: dict[str, dict[int, Found]] = {}
    rows = ways[0].union(*ways[1:], all=True).order_by("tier", "distance", "record")
    for collection, fits, distance, record in rows:
        found = Found(Tier(fits), distance, record)
        best.setdefault(collection, {}).setdefault(record, found)
    return {key: list(records.values())[:limit] for key, records in best.items()}
