"""What a list of records shows beside its own columns, and how it is narrowed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib import admin
from django.contrib.admin import SimpleListFilter
from django.db.models import Max, Min, QuerySet
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from core.dates import display


class YesOrNo(SimpleListFilter):
    """A question with two answers, asked of the queryset verb named by `verb`."""

    verb: str

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("yes", _("Yes")), ("no", _("No"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if self.value() not in {"yes", "no"}:
            return queryset
        return getattr(queryset, self.verb)(self.value() == "yes")


class NeedsSource(YesOrNo):
    """Records no source bears out, wholly or in part."""

    title = _("needs a source")
    parameter_name = "needs_source"
    verb = "needing_source"


class SourcesDisagree(YesOrNo):
    """Records a passage disputes or a disagreement touches."""

    title = _("sources disagree")
    parameter_name = "sources_disagree"
    verb = "disputed"


class When(SimpleListFilter):
    """Decades, and the years of the chosen one, by the first and last days records may have."""

    title = _("time")
    parameter_name = "when"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        bounds = model_admin.model._default_manager.aggregate(Min("starts"), Max("starts"))
        first, last = bounds["starts__min"], bounds["starts__max"]
        if first is None:
            return []
        chosen = request.GET.get(self.parameter_name, "")
        steps = []
        for decade in range(last.year // 10, first.year // 10 - 1, -1):
            steps.append(f"{decade:03}X")
            if chosen.startswith(f"{decade:03}"):
                years = range(decade * 10 + 9, decade * 10 - 1, -1)
                steps += [f"{year:04}" for year in years if first.year <= year <= last.year]
        return [(step, display(step, get_language() or "en")) for step in steps]

    def queryset(self, request: HttpRequest, queryset: Any) -> QuerySet[Any]:
        known = {step for step, _label in self.lookup_choices}
        return queryset.overlapping(self.value()) if self.value() in known else queryset


class Written(admin.AllValuesFieldListFilter):
    """What stands in a field of free text; nothing is told too."""

    def choices(self, changelist: Any) -> Iterator[Any]:
        for choice in super().choices(changelist):
            yield {**choice, "display": choice["display"] or _("not recorded")}


class DescribedRecords(admin.ModelAdmin):
    """Columns every list of records can show. `dated` names the EDTF field read in words."""

    dated: str = "dates"

    @admin.display(description=_("when"), ordering="starts")
    def when(self, record: Any) -> str:
        return display(getattr(record, self.dated), get_language() or "en", short=True)

    @admin.display(description=_("sourced"), boolean=True)
    def sourced(self, record: Any) -> bool:
        return not record.needs_source
