"""Sources, their passages, and the addresses that no longer lead to a record."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.admin.widgets import AdminTextareaWidget
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from sources.editing.listing import When, Written
from sources.editing.records import RecordAdmin, RowAdmin
from sources.editing.review import may_change
from sources.models import Passage, RetiredSlug, Source


@admin.register(Source)
class SourceAdmin(RecordAdmin):
    """Sources, newest first; the text is fetched for the form alone."""

    dated = "published"
    fields_first = (
        "title",
        ("url", "archive_url"),
        ("publisher", "authors"),
        ("published", "retrieved", "language"),
        ("kind", "origin"),
        ("licence", "may_show_text"),
        "summary",
        "text",
    )
    list_display = (
        "title",
        "publisher",
        "when",
        "language",
        "kind",
        "passage_count",
        "review_status",
    )
    list_filter = ("review_status", "kind", "origin", When, "may_show_text", ("language", Written))

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).for_list()  # type: ignore[attr-defined]

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "text":
            # The text is kept to the letter, its first and last blanks too.
            kwargs |= {"widget": AdminTextareaWidget({"rows": 20}), "strip": False}
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    @admin.display(description=_("passages"))
    def passage_count(self, source: Any) -> int:
        return int(source.passage_count)


@admin.register(Passage)
class PassageAdmin(RowAdmin):
    """Quoted words, as open to contributors as the source they are from."""

    fields = ("source", "exact", ("prefix", "suffix"), ("start", "end"), "slug")
    list_display = ("words", "source", "start")
    list_filter = ("source__kind", "source__origin")
    list_select_related = ("source",)
    search_fields = ("exact", "source__title")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).for_list()  # type: ignore[attr-defined]

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        open_to = obj is None or may_change(request.user, obj.source.review_status)
        return super().has_change_permission(request, obj) and open_to

    @admin.display(description=_("words"))
    def words(self, passage: Passage) -> str:
        return Truncator(passage.exact).chars(160)


@admin.register(RetiredSlug)
class RetiredSlugAdmin(RowAdmin):
    """Old addresses, made by renaming or deleting a published record, or by hand after a merge."""

    list_display = ("slug", "kind", "successor", "reason")
    list_filter = ("kind",)
    search_fields = ("slug", "successor", "reason")
