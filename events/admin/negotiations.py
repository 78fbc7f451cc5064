"""What is negotiated about, in which undertakings, and who stands in them as what."""

from __future__ import annotations

from django.contrib import admin

from events.models import Party
from sources.editing.listing import NeedsSource, SourcesDisagree, When, Written
from sources.editing.records import RecordAdmin
from sources.editing.rows import RowsInTable


class Parties(RowsInTable):
    """Standing roles in a negotiation."""

    model = Party
    fields = ("actor", "role", "period", "from_round", "review_status")
    fetched = ("actor", "negotiation")
    show_change_link = True


class NegotiationAdmin(RecordAdmin):
    """Formats, processes, tracks and one-off talks."""

    dated = "period"
    fields_first = (
        ("name", "kind"),
        ("status", "status_reason"),
        "period",
        ("parent", "conflicts"),
        "summary",
        ("complete_through", "coverage_note"),
        "pax_process_id",
    )
    rows = (Parties,)
    history_of = ("parties",)
    published_together = ("parties",)
    list_display = ("name", "kind", "status", "when", "parent", "review_status", "sourced")
    list_filter = (
        "review_status",
        NeedsSource,
        SourcesDisagree,
        "status",
        "kind",
        ("parties__role", admin.ChoicesFieldListFilter),
        When,
    )
    list_select_related = ("parent",)


class ConflictAdmin(RecordAdmin):
    """What is being negotiated about."""

    dated = "period"
    fields_first = ("name", "period", ("region", "countries"), "summary", "ucdp_id")
    list_display = ("name", "region", "when", "review_status", "sourced")
    list_filter = ("review_status", NeedsSource, SourcesDisagree, ("region", Written), When)


class PartyAdmin(RecordAdmin):
    """Standing roles."""

    dated = "period"
    fields_first = ("negotiation", ("actor", "role"), ("period", "from_round"), "summary")
    list_display = (
        "actor",
        "role",
        "negotiation",
        "when",
        "from_round",
        "review_status",
        "sourced",
    )
    list_filter = ("review_status", NeedsSource, SourcesDisagree, "role", When)
    list_select_related = ("actor", "negotiation")
