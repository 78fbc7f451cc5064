"""The admin of a record: what all of them share, so that who knows one form knows every form."""

from __future__ import annotations

from typing import Any

import pghistory
from django.contrib import messages
from django.contrib.admin.options import ShowFacets
from django.contrib.admin.utils import quote, unquote
from django.db import connection
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, QueryDict
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from core.models import ReviewStatus
from sources.editing.autocomplete import FindsReferences
from sources.editing.citations import citations_of
from sources.editing.forms import RecordForm, WatchedForm
from sources.editing.history import HasHistory
from sources.editing.listing import DescribedRecords
from sources.editing.parts import has, rows_at
from sources.editing.refusals import RefusedOnSaving, refused_as
from sources.editing.review import ReviewedAdmin
from sources.editing.rows import FIELDS_AS_TYPED, names_of
from sources.services import address_kind, move_address, withdraw_address


class RowAdmin(HasHistory, FindsReferences):
    """Anything with a form of its own and a history: what the database refuses is told in it."""

    form = WatchedForm
    formfield_overrides = FIELDS_AS_TYPED
    show_full_result_count = False
    show_facets = ShowFacets.NEVER
    list_per_page = 100

    def get_form(
        self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any
    ) -> Any:
        form: Any = super().get_form(request, obj, change, **kwargs)
        form.editor = request.user
        form.refusal = getattr(request, "refusal", None)
        form.parts = self.history_paths()
        return form

    def get_object(self, request: HttpRequest, object_id: str, from_field: Any = None) -> Any:
        """The row; while it is written, it and its parts are held against other writers."""
        if request.method == "POST" and connection.in_atomic_block:
            self._hold(unquote(object_id))
        return super().get_object(request, object_id, from_field)

    def _hold(self, key: str) -> None:
        if key.isdecimal():
            held = [self.model._default_manager.filter(pk=key)]
            held += [rows_at(self.model, path, [key]) for path in self.history_paths()]
            for rows in held:
                list(rows.order_by("pk").select_for_update(of=("self",)).values_list("pk"))

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """The form; what only the database refuses is shown in it like any other error."""
        try:
            # A foreign key is checked at the end of the transaction, outside every form.
            with refused_as(None):
                return super().changeform_view(request, object_id, form_url, extra_context)
        except RefusedOnSaving as refusal:
            request.refusal = refusal  # type: ignore[attr-defined]
        return super().changeform_view(request, object_id, form_url, extra_context)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        with refused_as(None):
            super().save_model(request, obj, form, change)

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        address = f"admin:{self.opts.app_label}_{self.opts.model_name}_history"
        told = _('Its <a href="{address}">history</a> is kept, and it can be brought back.')
        kept = format_html(str(told), address=reverse(address, args=[quote(obj.pk)]))
        super().delete_model(request, obj)
        self.message_user(request, kept, messages.INFO)


class RecordAdmin(RowAdmin, ReviewedAdmin, DescribedRecords):
    """A record with its names, citations, review, address and history.

    Subclasses say what is theirs: `fields_first` (the fields of its own, as rows), `rows` (the
    rows edited inside it), `history_of` (paths of rows told in its history besides names,
    citations and links) and the columns and filters of its list.
    """

    form = RecordForm
    fields_first: tuple[Any, ...] = ()
    rows: tuple[Any, ...] = ()
    history_of: tuple[str, ...] = ()
    search_fields = ("slug",)
    save_on_top = True

    # --- Finding -------------------------------------------------------------------------------
    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows: Any = super().get_queryset(request)
        return rows.with_needs_source() if has(self.model, "citations") else rows

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """By any name in any language, each word of the search somewhere among them."""
        return queryset.found_by(search_term), False  # type: ignore[attr-defined]

    # --- The form ------------------------------------------------------------------------------
    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        ours: tuple[Any, ...] = ("review_status", "slug")
        if has(self.model, "citations"):
            ours = (*ours, "unsourced")
        if self.has_change_permission(request, obj) or obj is None:
            ours = (*ours, "why")
        return ((None, {"fields": self.fields_first}), (_("Publishing"), {"fields": ours}))

    def get_inlines(self, request: HttpRequest, obj: Any) -> list[Any]:
        shared = [
            made(self.model)
            for relation, made in (("names", names_of), ("citations", citations_of))
            if has(self.model, relation)
        ]
        return [*self.rows, *shared]

    def history_paths(self) -> tuple[str, ...]:
        """The paths of all rows whose changes are changes of the record."""
        shared = [relation for relation in ("names", "citations") if has(self.model, relation)]
        links = [field.name for field in self.opts.many_to_many]
        return (*shared, *links, *self.history_of)

    def get_object(self, request: HttpRequest, object_id: str, from_field: Any = None) -> Any:
        """The record, and what it was when the form was sent."""
        record = super().get_object(request, object_id, from_field)
        if record is not None:
            record.stored_review_status = record.review_status
            record.stored_slug = record.slug
        return record

    # --- Writing -------------------------------------------------------------------------------
    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        why = form.cleaned_data.get("why", "")
        pghistory.context(why=why)
        super().save_model(request, obj, form, change)
        if change and obj.stored_review_status == ReviewStatus.PUBLISHED:
            move_address(obj, obj.stored_slug, why)

    # --- Withdrawing ---------------------------------------------------------------------------
    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        actions = super().get_actions(request)
        if address_kind(self.model):
            # Each withdrawn address needs its own reason: one at a time, on the record's page.
            actions.pop("delete_selected", None)
        return actions

    def needs_reason(self, record: Any) -> bool:
        """Whether deleting leaves an address behind that must say why it is gone."""
        return bool(address_kind(self.model)) and record.review_status == ReviewStatus.PUBLISHED

    def delete_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The question before deleting; a published record's address must be given a reason."""
        record = self.get_object(request, object_id)
        context = {**(extra_context or {}), "asks_reason": record and self.needs_reason(record)}
        if request.method == "POST" and context["asks_reason"] and not _reason(request):
            context["reason_missing"] = True
            # Without the confirmation the question is asked again.
            request.POST = QueryDict()
        return super().delete_view(request, object_id, context)

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        pghistory.context(why=_reason(request))
        if self.needs_reason(obj):
            withdraw_address(obj, _reason(request))
        super().delete_model(request, obj)


def _reason(request: HttpRequest) -> str:
    return str(request.POST.get("reason", "")).strip()[:500]
