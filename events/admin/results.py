"""Agreements and who signed them, statements, and matters on which the sources differ."""

from __future__ import annotations

from django.contrib import admin

from events.models import Signature
from sources.editing.listing import NeedsSource, SourcesDisagree, When, Written
from sources.editing.records import RecordAdmin
from sources.editing.rows import RowsInTable


class Signatures(RowsInTable):
    """Who signed the agreement."""

    model = Signature
    fields = ("actor", "name_as_recorded", "person", "capacity", "review_status")
    fetched = ("actor", "person")
    show_change_link = True


class AgreementAdmin(RecordAdmin):
    """Texts that came out of talks."""

    dated = "signed_on"
    fields_first = (
        "title",
        ("kind", "stage"),
        "signed_on",
        ("negotiation", "round"),
        ("conflicts", "supersedes"),
        "summary",
        ("text_url", "pax_id"),
    )
    rows = (Signatures,)
    history_of = ("signatures",)
    published_together = ("signatures",)
    list_display = ("title", "kind", "stage", "when", "negotiation", "review_status", "sourced")
    list_filter = ("review_status", NeedsSource, SourcesDisagree, "kind", "stage", When)
    list_select_related = ("negotiation",)


class StatementAdmin(RecordAdmin):
    """Who said what about it."""

    dated = "said_on"
    fields_first = (
        ("speaker", "said_on"),
        "occasion",
        ("quote", "language"),
        "paraphrase",
        ("negotiation", "round", "country"),
        "summary",
    )
    list_display = ("__str__", "when", "negotiation", "country", "review_status", "sourced")
    list_filter = (
        "review_status",
        NeedsSource,
        SourcesDisagree,
        ("language", Written),
        ("country", admin.RelatedOnlyFieldListFilter),
        When,
    )
    list_select_related = ("speaker", "negotiation", "country")


class DisagreementAdmin(RecordAdmin):
    """Two readings of one matter, each with the passages that speak for it."""

    fields_first = (
        "topic",
        ("claim_a", "claim_b"),
        "assessment",
        ("negotiations", "rounds", "agreements"),
        ("actors", "countries"),
        "summary",
    )
    list_display = ("topic", "claim_a", "claim_b", "review_status", "sourced")
    list_filter = ("review_status", NeedsSource)


class SignatureAdmin(RecordAdmin):
    """Who signed what."""

    fields_first = ("agreement", ("actor", "name_as_recorded"), ("person", "capacity"), "summary")
    list_display = ("__str__", "agreement", "person", "capacity", "review_status", "sourced")
    list_filter = ("review_status", NeedsSource, SourcesDisagree)
    list_select_related = ("agreement", "actor", "person")
