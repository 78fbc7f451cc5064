"""A set of filters for one model: a query string in; a queryset, a sentence and a form out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar

import django_filters
from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db.models import Model
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.filters.kinds import Narrowing, Text
from core.filters.orderings import Ordering
from core.filters.problems import Problem, QueryError, blank_value, unknown_parameter, with_nearest
from core.filters.records import Records
from core.pagination import Cursor, Listing, Order, Query, met, window

MAX_QUERY_LENGTH = 4000
"""The longest query string, in characters, that is read at all."""
MAX_VALUES = 20
"""How often one parameter may be repeated."""
PAGE_PARAMETERS = frozenset({"page", "lang"})
"""What a page's address may carry beside the filters."""


@dataclass(frozen=True, slots=True)
class ActiveFilter:
    """One value of one filter in force: as given, as shown, and the query string without it."""

    parameter: str
    given: str
    label: str
    value: str
    text: str
    without: str


class QueryForm(forms.Form):
    """The filters as a form; what it says of errors is what the filter set found."""

    filterset: RecordFilterSet

    def __init__(self, data: QueryDict | None) -> None:
        super().__init__(data, label_suffix="")

    def groups(self) -> dict[str, list[forms.BoundField]]:
        """The fields by what they ask about, in the order of the first of each."""
        groups: dict[str, list[forms.BoundField]] = {}
        for name, filter_ in self.filterset.filters.items():
            groups.setdefault(str(filter_.group), []).append(self[name])
        return groups

    def full_clean(self) -> None:
        self.cleaned_data = self.filterset.values
        self._errors = forms.utils.ErrorDict()
        for problem in self.filterset.problems:
            place = problem.parameter if problem.parameter in self.fields else NON_FIELD_ERRORS
            self._errors.setdefault(place, self.error_class()).append(problem.detail)


class RecordFilterSet(django_filters.FilterSet):
    """What every collection can be narrowed by, read strictly and put into words.

    Subclasses declare filters, `counted` (`ngettext_lazy` on `count`) and `exempt`: model fields
    that have no filter of their own, each with the reason why.

    data        the query string, as QueryDict
    queryset    the rows to narrow, visibility already chosen
    reserved    parameters that belong to the page or the API, not to the filters
    from_form   blank values are what a form sends for "any"; otherwise they are a mistake
    """

    counted: ClassVar[Any]
    exempt: ClassVar[Mapping[str, str]] = {}
    exempt_everywhere: ClassVar[Mapping[str, str]] = {
        "id": "internal",
        "slug": "the address of one record",
        "summary": "prose, found by the search page",
        "review_status": "readers see only what is published",
        "unsourced": "asked for by needs_source",
        "names": "searched by q",
        "citations": "asked for by source, needs_source and disputed",
    }

    q = Text(
        label=gettext_lazy("Name contains"),
        help_text=gettext_lazy("Part of a name or title, in any language, whatever its case."),
        example="a",
        verb="called",
        words=gettext_lazy(" called “{}”"),
        covers=("name", "title"),
    )

    def __init__(
        self,
        data: QueryDict | None = None,
        queryset: Any = None,
        *,
        reserved: Iterable[str] = PAGE_PARAMETERS,
        from_form: bool = True,
    ) -> None:
        # Not FilterSet's own: that copies every filter for each request. Ours keep no state.
        self.data = QueryDict() if data is None else data
        self.is_bound = data is not None
        self.queryset = (
            self._meta.model._default_manager.published() if queryset is None else queryset
        )
        self.reserved = frozenset(reserved)
        self.from_form = from_form
        self.filters = self.base_filters
        self.form_prefix = None
        self.request = None

    @cached_property
    def _reading(self) -> tuple[dict[str, Any], list[Problem]]:
        values: dict[str, Any] = {}
        problems: list[Problem] = []
        if len(self.data) == 0:
            return values, problems
        length = sum(len(key) + len(text) + 2 for key, given in self.data.lists() for text in given)
        if length > MAX_QUERY_LENGTH:
            detail = _("The query is %(length)d characters long; at most %(limit)d are read.")
            sizes = {"length": length, "limit": MAX_QUERY_LENGTH}
            return values, [Problem("", detail % sizes)]
        named = self._named()
        for name, given in self.data.lists():
            filter_ = self.filters.get(name)
            if filter_ is None:
                if name not in self.reserved:
                    problems.append(unknown_parameter(name, [*self.filters, *self.reserved]))
                continue
            filled = [text for text in given if text.strip()]
            if len(filled) < len(given) and not self.from_form:
                problems.append(blank_value(name))
            elif filled:
                known = named.get(filter_.of, {}) if isinstance(filter_, Records) else {}
                try:
                    values[name] = self._read(filter_, filled, known)
                except ValidationError as error:
                    problems.append(self._invalid(name, error))
        return values, problems

    def _named(self) -> dict[type[Model], dict[str, Any]]:
        """The records that filters are given, by model and slug: one query a model."""
        filters: dict[type[Model], Records] = {}
        slugs: dict[type[Model], list[str]] = {}
        for name, given in self.data.lists():
            filter_ = self.filters.get(name)
            if isinstance(filter_, Records) and any(text.strip() for text in given):
                filters[filter_.of] = filter_
                slugs.setdefault(filter_.of, []).extend(filter_.names(given))
        return {model: one.pool().by_slug(slugs[model]) for model, one in filters.items()}

    def _read(self, filter_: Narrowing, given: list[str], known: Mapping[str, Any]) -> Any:
        allowed = MAX_VALUES if filter_.repeatable else 1
        if len(given) > allowed:
            raise ValidationError(
                _("Given %(count)d times; at most %(limit)d."),
                params={"count": len(given), "limit": allowed},
            )
        return filter_.read(given, known)

    @staticmethod
    def _invalid(name: str, error: ValidationError) -> Problem:
        likely = str((getattr(error, "params", None) or {}).get("nearest") or "")
        detail = f"{name}: {' '.join(error.messages)}"
        return Problem(name, detail if likely in detail else with_nearest(detail, likely), likely)

    @property
    def values(self) -> dict[str, Any]:
        """The values read, by parameter, in the order of the query string."""
        return self._reading[0]

    @property
    def problems(self) -> list[Problem]:
        """Everything unknown or invalid in the query string."""
        return self._reading[1]

    @cached_property
    def asked(self) -> dict[str, Any]:
        """What the verbs are given, by parameter. Filters of one verb that must all hold ask it
        once, by the first of them: an actor and another in a role are two at one table."""
        asked: dict[str, Any] = {}
        first: dict[str, str] = {}
        for name, value in self.values.items():
            filter_ = self.filters[name]
            together = first.setdefault(filter_.verb, name) if filter_.all_hold else name
            wanted = filter_.wanted(value)
            asked[together] = [*asked[together], *wanted] if together in asked else wanted
        return asked

    def is_valid(self) -> bool:
        """Whether the query string can be answered."""
        return not self.problems

    @property
    def errors(self) -> Any:
        """The problems as a form shows them."""
        return self.form.errors

    @cached_property
    def qs(self) -> Any:
        """The rows that fit, in their order. Raises QueryError: never "everything"."""
        return self.order.sort(self.rows)

    @cached_property
    def rows(self) -> Any:
        """The rows that fit, in no order. Raises QueryError."""
        if self.problems:
            raise QueryError(self.problems)
        return self._narrowed(self.asked)

    def few(self, among: Any) -> Any:
        """Those that fit of a few rows; `among` is the condition that picks these."""
        return self._narrowed(self.asked, self.queryset.filter(among))

    def _narrowed(self, names: Iterable[str], few: Any = None) -> Any:
        rows = self.queryset.all() if few is None else few
        for name in names:
            if name != "ordering":
                filter_ = self.filters[name]
                narrow = filter_.narrow if few is None else filter_.narrow_few
                rows = narrow(rows, self.asked[name], self.values)
        return rows

    def window(self, size: int, place: Cursor | int | None = None) -> Query:
        """The query for the ids of a page, read in its order where filters can give it so.

        Raises QueryError, and EmptyResultSet when no row fits.
        """
        if self.problems:
            raise QueryError(self.problems)
        streams = {}
        for name, value in self.asked.items():
            stream = self.filters[name].stream(self.queryset, value, self.values, self.order)
            if stream:
                streams[name] = stream
        found = met(streams, self.without) if streams else self.rows
        return window(found, self.order, size, place)

    def listings(self) -> Iterator[tuple[str, Listing]]:
        """By filter, the list of ids that has all that fit it, where an index gives one."""
        for name, value in self.asked.items():
            listing = self.filters[name].listing(self.queryset, value, self.values)
            if listing:
                yield name, listing

    def without(self, names: Collection[str]) -> Any:
        """The rows that fit all but these filters, to be asked of a few of them."""
        return self._narrowed([one for one in self.asked if one not in names], self.queryset.all())

    @property
    def order(self) -> Order:
        """The order asked for, or the default one of the collection."""
        ordering: Ordering = self.filters["ordering"]
        return ordering.orders[self.values.get("ordering", ordering.default)]

    @cached_property
    def form(self) -> QueryForm:
        """The filters as a form to draw: labels, help, selects, suggestions, errors."""
        fields = {name: filter_.field for name, filter_ in self.filters.items()}
        form_class = type("QueryForm", (QueryForm,), {**fields, "filterset": self})
        return form_class(self.data if self.is_bound else None)

    def in_words(self, count: int | None = None, or_more: bool = False) -> str:
        """The filters in force as a sentence: “12 rounds hosted by Kazakhstan since 2017”.

        Without a count only the part after the noun, “hosted by …”; blank when all is shown.
        `or_more`: counted only so far, there are more.
        """
        pieces = [
            filter_.in_words(self.values[name])
            for name, filter_ in self.filters.items()
            if name in self.values
        ]
        phrase = "".join(pieces)
        if count is None:
            return phrase.lstrip(", ")
        counted = str(self.counted % {"count": count})
        return (_("more than %(counted)s") % {"counted": counted} if or_more else counted) + phrase

    def active(self) -> list[ActiveFilter]:
        """The values in force one by one, each with the query string that drops it."""
        found = []
        for name, filter_ in self.filters.items():
            if name not in self.values or name == "ordering":
                continue
            value = self.values[name]
            ones = value if filter_.repeatable else [value]
            given = [text for text in self.data.getlist(name) if text.strip()]
            for place, one in enumerate(ones):
                shown = filter_.shown(one)
                text = filter_.in_words([one] if filter_.repeatable else one).strip(", ")
                rest = given[:place] + given[place + 1 :] if filter_.repeatable else []
                found.append(
                    ActiveFilter(
                        parameter=name,
                        given=given[place],
                        label=str(filter_.label),
                        value=shown,
                        text=text,
                        without=self.query_string(**{name: rest}),
                    )
                )
        return found

    def query_string(self, **changes: list[str]) -> str:
        """The query string of the filters in force, with some replaced; no page, no blanks."""
        query = QueryDict(mutable=True)
        for name, given in self.data.lists():
            kept = changes.get(name, [text for text in given if text.strip()])
            if name in self.filters and kept:
                query.setlist(name, kept)
        for name, given in changes.items():
            if given and name not in self.data:
                query.setlist(name, given)
        return query.urlencode(safe=":/")

    @classmethod
    def uncovered(cls) -> set[str]:
        """Model fields that neither have a filter nor are exempt by name."""
        covered = set(cls.base_filters)
        for filter_ in cls.base_filters.values():
            covered |= {filter_.field_name, *filter_.covers}
        fields = {field.name for field in cls._meta.model._meta.get_fields() if field.concrete}
        return fields - covered - set(cls.exempt) - set(cls.exempt_everywhere)
