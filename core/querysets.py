"""Verbs every record's queryset understands. Visibility is a verb you see at the call site.

What is not published reaches no reader, neither by itself nor beside something that is: rows that
are `published()` come with their optional relations to it empty, and values read along a relation
go through `unless_hidden`.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, ClassVar, Self, cast

from django.db import models
from django.db.models import Case, Exists, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Lower
from django.db.models.lookups import IsNull

from core.dates import bounds
from core.naming import LocallyNamedQuerySet, local_name
from core.pagination import Listing, nulls_last
from core.search import Searched, SearchQuerySet

PUBLISHED = "published"
SUPPORTS = "supports"
LARGEST_STORY = 500
"""How many dated records a page that is made of all of them tells at most."""
MOST_NAMED = 1_000
"""How many records a query names one by one."""


def any_of(rows: Any, column: str = "pk") -> Q:
    """Whether there is one of these rows, asked of each record: where many are, PostgreSQL would
    answer an EXISTS by gathering all of them first. The column is any that is never NULL."""
    return Q(IsNull(Subquery(rows.order_by().values(column)[:1]), False))


def few_ids(rows: Any) -> list[int] | None:
    """The ids of rows that are few enough to be named one by one; None if they are not."""
    ids = list(rows.order_by().values_list("pk", flat=True)[: MOST_NAMED + 1])
    return ids if len(ids) <= MOST_NAMED else None


def is_shown(model: Any, path: str = "", given: str = "") -> Q:
    """Whether the record at a path is published, and everything on the way there and below it.

    `given` names a relation of it already known to be published, with all that it stands on.
    """
    shown, before = Q(), ""
    for step in filter(None, path.split("__")):
        before += f"{step}__"
        model = model._meta.get_field(step).related_model
        shown &= _stands(model, before)
    return shown if path else _stands(model, "", given)


def _stands(model: Any, before: str, given: str = "") -> Q:
    if not _is_record(model):
        return Q()
    shown = Q(**{f"{before}review_status": PUBLISHED})
    for path in _stands_on(model):
        if given and path.split("__")[0] == given:
            continue
        seen = Q(**{f"{before}{path}__review_status": PUBLISHED})
        if _may_be_empty(model, path):
            seen |= Q(**{f"{before}{path}__isnull": True})
        shown &= seen
    return shown


def _may_be_empty(model: Any, path: str) -> bool:
    empty = False
    for name in path.split("__"):
        field = model._meta.get_field(name)
        empty |= field.null
        model = field.related_model
    return empty


def unless_hidden(model: Any, path: str, value: Any, kind: Any = None) -> Case:
    """What is read along a path of relations; NULL when something on it is not published."""
    return Case(When(is_shown(model, path), then=value), default=Value(None), output_field=kind)


def empty_hidden(row: models.Model) -> None:
    """Empty the optional relations that were fetched with a row and lead to what is not shown."""
    fetched = row._state.fields_cache
    for name in _optional(type(row)):
        other = fetched.get(name)
        if other is not None and not _shows(other):
            fetched[name] = None
    for name in _leading_on(type(row)):
        if fetched.get(name) is not None:
            empty_hidden(fetched[name])


def _shows(record: Any) -> bool:
    found = [record]
    for path in _stands_on(cast("Any", type(record))):
        other = record
        for name in path.split("__"):
            other = other and getattr(other, name)
        found.append(other)
    return all(one is None or one.review_status == PUBLISHED for one in found)


@lru_cache(maxsize=256)
def _stands_on(model: Any) -> tuple[str, ...]:
    return tuple(model._default_manager.all().stands_on)


def _is_record(model: Any) -> bool:
    return isinstance(model._default_manager.all(), RecordQuerySet)


@lru_cache(maxsize=256)
def _leading_on(model: Any) -> tuple[str, ...]:
    return tuple(
        field.name
        for field in model._meta.fields
        if field.is_relation and _is_record(field.related_model)
    )


@lru_cache(maxsize=256)
def _optional(model: Any) -> tuple[str, ...]:
    return tuple(name for name in _leading_on(model) if model._meta.get_field(name).null)


class RecordQuerySet(LocallyNamedQuerySet, SearchQuerySet):
    """Records that are reviewed, cited, and may say that they need a source.

    `stands_on` names the relations a record cannot be understood without: it is shown only when
    they are published too (an empty optional one hides nothing).
    """

    stands_on: ClassVar[tuple[str, ...]] = ()
    _for_readers = False

    def published(self, given: str = "") -> Self:
        """Only what every reader may see: the record itself and all it stands on.

        `given` names a relation already known to be published, with all that it stands on.
        """
        return self.filter(is_shown(self.model, given=given)).for_readers()

    def for_readers(self) -> Self:
        """The same rows, known to be published: what is computed of them counts only what is."""
        rows = self.all()
        rows._for_readers = True
        return rows

    def _clone(self) -> Self:
        rows: Self = super()._clone()  # type: ignore[misc]
        rows._for_readers = self._for_readers
        return rows

    def _fetch_all(self) -> None:
        fresh = self._result_cache is None
        super()._fetch_all()
        if fresh and self._for_readers:
            for row in self._result_cache or ():
                if isinstance(row, models.Model):
                    empty_hidden(row)

    def visible_to(self, user: Any) -> Self:
        """What this user may read: editors see drafts, everybody else what is published."""
        return self.all() if user.is_active and user.is_staff else self.published()

    def with_needs_source(self) -> Self:
        """Annotate `needs_source`: no supporting citation, or a part of it known to lack one."""
        return self.annotate(
            needs_source=Case(When(self._lacks_source(), then=Value(True)), default=Value(False))
        )

    def needing_source(self, wanted: bool = True) -> Self:
        """Only records that need a source, or only those that do not."""
        return self.filter(self._lacks_source() if wanted else ~self._lacks_source())

    def disputed(self, wanted: bool = True) -> Self:
        """Only records a passage disputes or a disagreement touches, or only the others."""
        found = self._citations().filter(stance="disputes").order_by().values("record")
        if any(relation.name == "disagreements" for relation in self.model._meta.get_fields()):
            column = self.model._meta.model_name
            touched = self.model.disagreements.through.objects.filter(
                disagreement__review_status=PUBLISHED
            )
            found = found.union(touched.values(column))
        disputed = Q(pk__in=found)
        return self.filter(disputed if wanted else ~disputed)

    def called(self, text: str) -> Self:
        """Records whose name as printed contains the text, or a name of what they stand on."""
        found = Q(slug__icontains=text)
        if any(field.name == "name_as_recorded" for field in self.model._meta.fields):
            found |= Q(name_as_recorded__icontains=text)
        for path in self.stands_on:
            if "__" not in path:
                found |= Q(**{f"{path}__in": self.seen_at(path).called(text).values("pk")})
        return self.filter(found)

    def found_by(self, text: str) -> Self:
        """Records of which every word of the text stands in a name, a title or the slug."""
        rows = self
        for word in text.split():
            rows = rows.filter(
                Q(pk__in=self.model._default_manager.called(word).values("pk"))
                | Q(slug__icontains=word)
            )
        return rows

    def by_slug(self, slugs: Iterable[str]) -> dict[str, Any]:
        """Those of these slugs, as typed by anyone: PostgreSQL looks for no text with a NUL."""
        return {row.slug: row for row in self.filter(slug__in=[s for s in slugs if "\0" not in s])}

    def citing(self, sources: Iterable[models.Model]) -> Self:
        """Only records with a passage of one of these sources."""
        of_these = {"record": OuterRef("pk"), "passage__source__in": sources}
        return self.filter(Exists(self.rows_of("citations").filter(**of_these)))

    def citing_listed(self, sources: Iterable[models.Model]) -> Listing:
        """The ids of the same, and of what is not published."""
        cited = self.rows_of("citations").filter(passage__source__in=sources).order_by()
        return Listing(cited.values("record").distinct().query.sql_with_params())

    def _citations(self) -> models.QuerySet[Any]:
        """The citations that count: for readers, those whose sources they may read too."""
        rows: models.QuerySet[Any] = self.rows_of("citations")
        return rows.filter(passage__source__review_status=PUBLISHED) if self._for_readers else rows

    def _lacks_source(self) -> Q:
        supporting = self._citations().filter(record=OuterRef("pk"), stance=SUPPORTS)
        return Q(unsourced__len__gt=0) | ~Q(Exists(supporting))

    def rows_of(self, relation: str) -> Any:
        """All rows of the model at the far end of a relation, for prefetches and subqueries."""
        return self.model._meta.get_field(relation).related_model._default_manager.all()

    def seen_at(self, relation: str) -> Any:
        """The same to be searched by: of published rows, no reader is told of what is hidden."""
        rows = self.rows_of(relation)
        return rows.published() if self._for_readers else rows

    def leading_to(self, path: str, rows: Any, many: Q | None = None) -> Q:
        """Whether a relation leads to one of these: named one by one if few, for an index; else
        as `many` says it.

        Those that it never leads to are not named: of them the planner thinks that it might.
        """
        named = rows
        if path != "pk":
            named = rows.filter(
                any_of(self.model._default_manager.filter(**{path: OuterRef("pk")}))
            )
        ids = few_ids(named)
        if ids is not None:
            return Q(**{f"{path}__in": ids})
        return Q(**{f"{path}__in": rows.values("pk")}) if many is None else many

    def with_citations(self) -> Self:
        """Fetch the citations with their passages and sources: two sentences from the proof."""
        return self.prefetch_related(
            models.Prefetch(
                "citations",
                queryset=self.rows_of("citations")
                .filter(passage__source__review_status=PUBLISHED)
                .select_related("passage__source")
                .defer("passage__source__text")
                .order_by("field", "id"),
            )
        )


class NamedQuerySet(RecordQuerySet):
    """Records with a table of names in many languages."""

    searched = Searched(title="name", body=("summary",))

    def called(self, text: str) -> Self:
        """Records any of whose names contains the text, whatever its case."""
        return self._with_a_name("icontains", text)

    def named(self, text: str) -> Self:
        """Records one of whose names is this very text, whatever its case."""
        return self._with_a_name("iexact", text)

    def _with_a_name(self, how: str, text: str) -> Self:
        own = Q(**{f"name__{how}": text})
        if any(relation.name == "names" for relation in self.model._meta.get_fields()):
            owner = self.model._meta.get_field("names").field.name
            same = {owner: OuterRef("pk"), f"text__{how}": text}
            own |= Q(Exists(self.rows_of("names").filter(**same)))
        return self.filter(own)

    def by_name(self) -> Self:
        """In the order of the alphabet, as the reader sees the names; ties by id."""
        return self.with_local_names().order_by(Lower(local_name(self.model)), "id")


class DatedQuerySet(RecordQuerySet):
    """Records with `starts` and `ends`, the bounds of an uncertain date."""

    def overlapping(self, edtf: str, certain: bool = False) -> Self:
        """Records whose days may meet those of the EDTF text; `certain`: surely lie within.

        Raises core.dates.EdtfError for a text that is no EDTF date.
        """
        lower, upper = bounds(edtf)
        rows = self.filter(Q(starts__isnull=False) | Q(ends__isnull=False))
        if certain:
            if lower:
                rows = rows.filter(starts__gte=lower)
            if upper:
                rows = rows.filter(ends__lte=upper)
            return rows
        if upper:
            rows = rows.filter(Q(starts__lte=upper) | Q(starts__isnull=True))
        if lower:
            rows = rows.filter(Q(ends__gte=lower) | Q(ends__isnull=True))
        return rows

    def since(self, day: str, certain: bool = False) -> Self:
        """Records that may last until this EDTF date or later; `certain`: surely begin then."""
        return self.overlapping(f"{day}/..", certain)

    def until(self, day: str, certain: bool = False) -> Self:
        """Records that may begin by this EDTF date; `certain`: surely end by then."""
        return self.overlapping(f"../{day}", certain)

    def to_tell(self) -> tuple[Self, int]:
        """All of these, and 0; or of very many the newest, and how many those are."""
        newest = self.in_time(newest_first=True).values_list("pk", flat=True)
        ids = list(newest[: LARGEST_STORY + 1])
        if len(ids) <= LARGEST_STORY:
            return self, 0
        return self.filter(pk__in=ids[:LARGEST_STORY]), LARGEST_STORY

    def in_time(self, newest_first: bool = False) -> Self:
        """By lower bound, then upper, then id; the undated last."""
        if newest_first:
            # As an index has it: see core.pagination.
            days = (nulls_last(column, descending=True).desc() for column in ("starts", "ends"))
            return self.order_by(*days, "-id")
        return self.order_by("starts", "ends", "id")
