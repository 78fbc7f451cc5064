"""Search over everything: which collections are searched, and how what is found is shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from actors.models import Actor
from core.api.sampling import among, draw, id_ranges, room
from core.conditional import dataset_version
from core.pagination import LARGEST_COUNT
from core.search import Found, Marker, Stretch, Tier, Vocabulary, Wanted, read, search
from events.models import (
    Agreement,
    Conflict,
    Disagreement,
    Negotiation,
    Round,
    Statement,
)
from sources.models import Passage, Source
from venues.models import City, Country, Venue

A_GROUP = 6
"""Records of a kind shown among the other kinds."""
A_PAGE = 30
"""Records of a kind on a page of its own."""
NAMES_SHOWN = 3


@dataclass(frozen=True)
class Collection:
    """A kind of record that is searched: its name in addresses, its model, what a row fetches.

    What proves facts comes after the facts, unless it is asked for by its very name.
    """

    key: str
    model: Any
    title: Promise | str
    with_: tuple[str, ...] = ()
    is_proof: bool = False

    def published(self) -> Any:
        """The records a reader may find."""
        return self.model.objects.published()

    def rows(self, ids: Iterable[int]) -> list[Any]:
        """These records, in this order, as a row of results shows them."""
        order = list(ids)
        rows = self.published().select_related(*self.with_)
        if self.model is Source:
            rows = rows.defer("text")
        if "source" in self.with_:
            rows = rows.defer("source__text")
        if hasattr(self.model, "names"):
            rows = rows.prefetch_related("names")
        found = rows.in_bulk(order)
        return [found[pk] for pk in order if pk in found]


COLLECTIONS = (
    Collection("negotiations", Negotiation, _("Negotiations")),
    Collection("actors", Actor, _("Actors")),
    Collection("countries", Country, _("Hosts")),
    Collection("cities", City, _("Cities"), ("country",)),
    Collection("rounds", Round, _("Rounds"), ("negotiation", "city", "country")),
    Collection("agreements", Agreement, _("Agreements")),
    Collection("venues", Venue, _("Venues"), ("city",)),
    Collection("conflicts", Conflict, _("Conflicts")),
    Collection("statements", Statement, _("Statements"), ("speaker",)),
    Collection("disagreements", Disagreement, _("Disagreements")),
    Collection("sources", Source, _("Sources"), is_proof=True),
    Collection("passages", Passage, _("Quoted sentences"), ("source",), is_proof=True),
)
BY_KEY = {collection.key: collection for collection in COLLECTIONS}


@dataclass(frozen=True)
class Hit:
    """A record found: its title and its other names with the words marked, and what it says."""

    record: Any
    title: list[Stretch]
    names: list[tuple[str, list[Stretch]]]
    excerpt: list[Stretch]
    fits: Found


@dataclass(frozen=True)
class Group:
    """The records of one kind that were found, and whether there are more."""

    collection: Collection
    hits: list[Hit]
    more: bool

    @property
    def rank(self) -> tuple[bool, Tier, int]:
        """What groups are ordered by."""
        best = self.hits[0].fits
        return (self.collection.is_proof and best.tier > Tier.NAME, best.tier, best.distance)

    @property
    def answers(self) -> bool:
        """Whether it holds what was surely meant: something so named, or the very words."""
        proof, best, _distance = self.rank
        return best == Tier.PHRASE or (best < Tier.PHRASE and not proof)


@dataclass(frozen=True)
class Results:
    """What a search found; `instead` when nothing was and a like search was made in its place."""

    wanted: Wanted
    groups: list[Group] = field(default_factory=list)
    suggestion: str = ""
    instead: bool = False

    @property
    def count(self) -> int:
        """How many records are shown."""
        return sum(len(group.hits) for group in self.groups)

    @property
    def in_words(self) -> str:
        """How many records are shown, in words."""
        return ngettext("%(count)d record", "%(count)d records", self.count) % {"count": self.count}


def find(typed: str, kind: str = "", page: int = 1) -> Results:
    """What fits best in every collection, or a page of one of them.

    Where no name fits, the likest spelling known is suggested, and searched for when nothing at
    all was found.
    """
    wanted = read(typed)
    if not wanted.folded:
        return Results(wanted)
    groups = _groups(wanted, kind, page)
    if any(group.answers for group in groups):
        return Results(wanted, groups)
    suggestion = vocabulary().suggest(wanted.folded)
    if groups or not suggestion:
        return Results(wanted, groups, suggestion)
    groups = _groups(read(suggestion), kind, page)
    return Results(wanted, groups, suggestion if groups else "", instead=bool(groups))


def _groups(wanted: Wanted, kind: str, page: int) -> list[Group]:
    collections = [BY_KEY[kind]] if kind else COLLECTIONS
    size, start = (A_PAGE, A_PAGE * (page - 1)) if kind else (A_GROUP, 0)
    published = {one.key: one.published() for one in collections}
    found = search(published, wanted, start + size + 1)
    marker = Marker(wanted.folded)
    groups = [
        Group(
            collection,
            _hits(collection, found[collection.key][start : start + size], marker),
            len(found[collection.key]) > start + size,
        )
        for collection in collections
        if found.get(collection.key, [])[start:]
    ]
    # Kinds whose best fit alike keep their order.
    return sorted(groups, key=lambda group: group.rank)


def _hits(collection: Collection, found: Sequence[Found], marker: Marker) -> list[Hit]:
    fits = {one.record: one for one in found}
    return [
        Hit(
            record,
            _title(record, marker),
            _other_names(record, marker),
            _excerpt(record, marker),
            fits[record.pk],
        )
        for record in collection.rows(fits)
    ]


def _title(record: Any, marker: Marker) -> list[Stretch]:
    """What the record is called; a quoted sentence by its words."""
    if isinstance(record, Passage):
        return marker.excerpt(record.exact) or [Stretch(str(record))]
    return marker.whole(str(record))


def _other_names(record: Any, marker: Marker) -> list[tuple[str, list[Stretch]]]:
    """The names, with their languages, by which the record was found when its title says none."""
    if not hasattr(record, "names"):
        return []
    # One spelling once, whichever languages share it.
    named = {name.text: name.language for name in record.names.all() if name.text != str(record)}
    fitting = sorted(named, key=lambda text: -len(marker.spans(text)))
    return [
        (named[text], marker.whole(text)) for text in fitting[:NAMES_SHOWN] if marker.spans(text)
    ]


def _excerpt(record: Any, marker: Marker) -> list[Stretch]:
    """The text around the words found, from the column that has most of them."""
    if isinstance(record, Passage):
        return []
    columns = type(record).objects.all().searched.body
    excerpts = [marker.excerpt(getattr(record, column)) for column in columns]
    return max(excerpts, key=lambda parts: sum(part.hit for part in parts), default=[])


def vocabulary() -> Vocabulary:
    """The words of all published names and titles, read again when a fact has changed."""
    return _vocabulary(dataset_version())


@lru_cache(maxsize=1)
def _vocabulary(_version: int) -> Vocabulary:
    return Vocabulary(names())


def names() -> Iterable[str]:
    """The names and titles of all published records; of very many dated ones, of as many drawn.

    Titles repeat their words, as names do not, and a title with a word of its own is found by it.
    """
    titled: tuple[Any, ...] = (Negotiation, Actor, Country, City, Venue, Conflict, Round, Agreement)
    for model in titled:
        records = model.objects.published()
        ranges = id_ranges(model)
        if records.searched.dated and room(ranges) > LARGEST_COUNT:
            records = records.filter(among(model, draw(ranges, LARGEST_COUNT)))
        yield from records.values_list(records.searched.title, flat=True).iterator()
        others = records.other_names()
        if others is not None:
            yield from others.values_list("text", flat=True).iterator()
