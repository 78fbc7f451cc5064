"""Verbs that search: by the beginning of a name, by its words, by what the text says.

Each way of searching gives rows of `record` (its id), `tier` (how well it fits, the lower the
better), `distance` (what parts those that fit alike) and, where the whole name may be what was
typed, the name as it is `written`. Each is answered by one index, ordered and cut by the database;
a search is their union, one statement.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import IntEnum
from typing import Any, ClassVar, NamedTuple, Self

from django.db import connection, models, transaction
from django.db.models import (
    BooleanField,
    Case,
    Expression,
    ExpressionWrapper,
    F,
    Func,
    IntegerField,
    Q,
    TextField,
    Value,
    When,
)
from django.db.models.functions import Cast, Length, StrIndex
from django.db.models.lookups import GreaterThan

from core.api.sampling import among, draw, id_ranges, room
from core.search.asking import Wanted
from core.search.columns import KEY_LENGTH, NAMES, Asked, Folded, Searched
from core.search.folding import fold

TITLES, TEXTS = 2_000, 100
"""How many dated records that fit by their title, or any by their text, are compared."""
DRAWN, COMMON, WALKED = 24, 6, 2_000
"""Words that so many of a few records drawn have are looked for in the newest, one by one."""
NAMES_A_RECORD = 5
"""Names of one record that may all fit before another one's does."""
PHRASE_WORDS = 4
"""Words that are looked for in the order typed; fewer say little."""
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

    def found(self, wanted: Wanted, limit: int) -> list[Any]:
        """Each way in which a record can fit, as `ranked` gives it; `limit` of each are wanted."""
        ways: list[Any] = []
        names = self.other_names()
        if self.searched.title:
            begun = self.beginning(wanted.folded)
            if wanted.is_words:
                begun = self._some(begun.order_by("key"))
            ways.append(self.ranked(begun, Tier.BEGINNING, wanted))
            if names is not None:
                called = names.alias(key=NAMES.key).filter(begins(wanted.folded))
                ways.append(_ranked_names(called, Tier.BEGINNING, wanted))
        if not wanted.is_words:
            return ways
        if self.searched.title:
            newest = self._newest(self.searched.head, wanted.folded, limit)
            worded = newest or self._some(self.worded(wanted.folded).order_by())
            ways.append(self.ranked(worded, Tier.WORDS, wanted))
            if names is not None:
                called = names.alias(head=NAMES.head).filter(head=asked(wanted.folded))
                ways.append(_ranked_names(called, Tier.WORDS, wanted))
        if self.searched.body:
            newest = self._newest(self.searched.text, wanted.folded, limit)
            saying = self.saying(wanted.folded).order_by().values("pk")[:TEXTS]
            said = newest or self.filter(pk__in=saying)
            ways.append(self.ranked(said, _text(self.searched, wanted), wanted))
        return ways

    def _newest(self, words: Func, folded: str, limit: int) -> Self | None:
        """The newest records with these words, where so many have them that those will do.

        Of such words the index would first gather every place there is, and there may be a million.
        """
        if not self.searched.dated:
            return None
        ranges = id_ranges(self.model)
        if room(ranges) <= TITLES:
            return None
        fits = ExpressionWrapper(Q(words=asked(folded)), output_field=BooleanField())
        rows: Any = self.alias(words=words).annotate(fits=fits).order_by()
        drawn = rows.filter(among(self.model, draw(ranges, DRAWN)))
        if sum(drawn.values_list("fits", flat=True)) < COMMON:
            return None
        newest = rows.in_time(newest_first=True).values_list("pk", "fits")[:WALKED]
        sql, params = newest.query.sql_with_params()
        with connection.cursor() as cursor:
            wanted = f"SELECT pk FROM ({sql}) AS newest(pk, fits) WHERE fits LIMIT %s"  # noqa: S608
            cursor.execute(wanted, (*params, limit))
            found = [pk for (pk,) in cursor.fetchall()]
        return self.filter(pk__in=found) if len(found) == limit else None

    def _some(self, rows: Self) -> Self:
        """Not all of very many: what has a date there may be a million of."""
        return self.filter(pk__in=rows.values("pk")[:TITLES]) if self.searched.dated else rows

    def ranked(self, rows: Any, fits: Tier | Expression, wanted: Wanted) -> Any:
        """Rows of `record`, `tier`, `distance` and what is `written`, the best first."""
        begun = fits is Tier.BEGINNING
        title = self.searched.title
        distance = Length(title) if begun else self.searched.distance
        rows = rows.annotate(
            record=F("pk"),
            tier=tier(fits) if isinstance(fits, Tier) else fits,
            distance=distance,
            written=Cast(F(title), TextField()) if begun else Value("", output_field=TextField()),
        )
        return rows.order_by(*_order(begun, wanted))


def _ranked_names(names: Any, fits: Tier, wanted: Wanted) -> Any:
    """Names found, as `ranked` gives the records they are of."""
    begun = fits is Tier.BEGINNING
    rows = names.annotate(
        tier=tier(fits), distance=NAMES.distance, written=Cast(F("text"), TextField())
    )
    return rows.order_by(*_order(begun, wanted))


def _order(begun: bool, wanted: Wanted) -> tuple[str, ...]:
    """By the alphabet while a letter or two are typed: the index gives that order as it is."""
    return ("key",) if begun and not wanted.is_words else ("tier", "distance", "record")


def _text(searched: Searched, wanted: Wanted) -> Tier | Expression:
    """Several words in the order they were typed fit better than the same words anywhere."""
    if wanted.folded.count(" ") + 1 < PHRASE_WORDS:
        return Tier.TEXT
    place = StrIndex(Folded(*searched.body), Value(wanted.folded))
    return Case(When(GreaterThan(place, 0), then=tier(Tier.PHRASE)), default=tier(Tier.TEXT))


def search(
    collections: Mapping[str, SearchQuerySet], wanted: Wanted, limit: int
) -> dict[str, list[Found]]:
    """The best records of each collection by its key, the best first, in one statement.

    Collections in which nothing fits are left out; no collection has more than `limit`.
    """
    ways = [
        way.annotate(collection=Value(key, output_field=TextField())).values_list(
            "collection", "tier", "distance", "record", "written"
        )[: limit if way.model is records.model else limit * NAMES_A_RECORD]
        for key, records in collections.items()
        for way in records.found(wanted, limit)
    ]
    if not ways or not wanted.folded:
        return {}
    best: dict[str, dict[int, Found]] = {}
    with by_index():
        rows = list(ways[0].union(*ways[1:], all=True))
    for collection, fits, distance, record, written in rows:
        exact = fits == Tier.BEGINNING and fold(written) == wanted.folded
        found = Found(Tier.NAME if exact else Tier(fits), distance, record)
        records = best.setdefault(collection, {})
        records[record] = min(found, records.get(record, found))
    return {key: sorted(records.values())[:limit] for key, records in best.items()}


@contextmanager
def by_index() -> Iterator[None]:
    """Let the database look things up in the indexes of search, however many rows may fit.

    The planner charges the words of every row found as if they were read anew, though the index
    has them; for a common word it would rather read the table and really do so.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        yield
        cursor.execute("SET LOCAL enable_seqscan = on")
