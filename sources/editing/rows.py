"""The rows edited inside a record: what every inline shares, and names."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminTextareaWidget
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from core.dates import EdtfField
from sources.editing.autocomplete import FindsReferences
from sources.editing.dates import DateInput
from sources.editing.forms import RowForm
from sources.editing.parts import chain

FIELDS_AS_TYPED: dict[type[models.Field[Any, Any]], dict[str, Any]] = {
    EdtfField: {"widget": DateInput},
    models.URLField: {"assume_scheme": "https"},
    models.TextField: {"widget": AdminTextareaWidget({"rows": 3})},
}


class Rows(FindsReferences, admin.options.InlineModelAdmin):
    """Rows of a record. `fetched` names the relations fetched with them, in the same query.

    They are those the row chooses from and those its own words need, the record itself among them.
    """

    form = RowForm
    extra = 0
    view_on_site = False
    formfield_overrides = FIELDS_AS_TYPED
    fetched: tuple[str, ...] = ()

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows = super().get_queryset(request)
        return rows.select_related(*self.fetched) if self.fetched else rows

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        formset: Any = super().get_formset(request, obj, **kwargs)
        formset.form.editor = request.user
        formset.form.refusal = getattr(request, "refusal", None)
        return formset


class Cells(forms.BaseModelFormSet):
    """Rows of a table: a field without a label beside it says the name of its column itself."""

    def add_fields(self, form: Any, index: Any) -> None:
        super().add_fields(form, index)
        for field in form.fields.values():
            widget: Any = getattr(field.widget, "widget", field.widget)
            if not widget.is_hidden:
                widget.attrs["aria-label"] = field.label


class CellsOfRecord(Cells, forms.BaseInlineFormSet):
    """Rows of a table that hang on the record of the form."""


class RowsInTable(Rows, admin.TabularInline):
    """Rows with few fields, one a line."""

    formset = CellsOfRecord


class RowsInBlocks(Rows, admin.StackedInline):
    """Rows with many fields, one a block."""


class Names(RowsInTable):
    """All names of a record, in every language."""

    fields = ("text", "language", "script", "kind", "preferred", "period")
    verbose_name_plural = _("names in all languages")


def names_of(model: type[models.Model]) -> type[Names]:
    """The names of a named model as rows of its form."""
    names = chain(model, "names")[0].model
    return type(f"{names.__name__}s", (Names,), {"model": names})
