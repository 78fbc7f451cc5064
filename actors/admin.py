"""Whoever can sit at a table, their offices, relations and stances."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from actors.models import Actor, ActorRelation, Stance, Tenure
from sources.editing.listing import NeedsSource, SourcesDisagree, When
from sources.editing.records import RecordAdmin
from sources.editing.rows import RowsInTable

PERSONS_ONLY = {"person"}
"""Fields of any model that take a person and no state or body."""


class Tenures(RowsInTable):
    """Offices a person held."""

    model = Tenure
    fk_name = "person"
    fields = ("title", "body", "period", "review_status")
    fetched = ("person", "body")
    show_change_link = True
    verbose_name_plural = _("offices held")


class Relations(RowsInTable):
    """How the actor stands to others."""

    model = ActorRelation
    fk_name = "from_actor"
    fields = ("kind", "to_actor", "period", "review_status")
    fetched = ("from_actor", "to_actor")
    show_change_link = True
    verbose_name_plural = _("relations to others")


class Stances(RowsInTable):
    """What stands for or against a state as neutral ground."""

    model = Stance
    fk_name = "actor"
    fields = ("topic", "value", "about", "period", "review_status")
    fetched = ("actor", "about")
    show_change_link = True


@admin.register(Actor)
class ActorAdmin(RecordAdmin):
    """States, organisations, groups, bodies and persons."""

    fields_first = (
        ("name", "kind"),
        ("country", "parent"),
        "existed",
        "summary",
        ("wikidata_id", "ucdp_id", "gwno"),
    )
    rows = (Tenures, Relations, Stances)
    history_of = ("tenures", "relations", "stances")
    list_display = ("name", "kind", "country", "parent", "review_status", "sourced")
    list_filter = (
        "review_status",
        NeedsSource,
        SourcesDisagree,
        "kind",
        ("country", admin.RelatedOnlyFieldListFilter),
    )
    list_select_related = ("country", "parent")

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """By any name; where a field takes a person, only persons."""
        if request.GET.get("field_name") in PERSONS_ONLY:
            queryset = queryset.people()  # type: ignore[attr-defined]
        return super().get_search_results(request, queryset, search_term)


@admin.register(Tenure)
class TenureAdmin(RecordAdmin):
    """Offices held."""

    dated = "period"
    fields_first = ("person", ("title", "body"), "period", "summary")
    list_display = ("person", "title", "body", "when", "review_status", "sourced")
    list_filter = ("review_status", NeedsSource, SourcesDisagree, When)
    list_select_related = ("person", "body")


@admin.register(ActorRelation)
class ActorRelationAdmin(RecordAdmin):
    """How actors stand to each other."""

    dated = "period"
    fields_first = (("from_actor", "kind", "to_actor"), "period", "summary")
    list_display = ("from_actor", "kind", "to_actor", "when", "review_status", "sourced")
    list_filter = ("review_status", NeedsSource, SourcesDisagree, "kind", When)
    list_select_related = ("from_actor", "to_actor")


@admin.register(Stance)
class StanceAdmin(RecordAdmin):
    """What stands for or against states as neutral ground."""

    dated = "period"
    fields_first = ("actor", ("topic", "about"), "value", "period", "summary")
    list_display = ("actor", "topic", "value", "about", "when", "review_status", "sourced")
    list_filter = ("review_status", NeedsSource, SourcesDisagree, "topic", When)
    list_select_related = ("actor", "about")
