"""Rounds, with those at the table, what came of them and each step of their life."""

from __future__ import annotations

from typing import Any

import pghistory
from django.contrib import admin, messages
from django.contrib.admin.utils import quote, unquote
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from events.admin.table import OtherDelegates, Participants
from events.models import Delegate, Outcome, Round, RoundLink, StatusChange
from events.services import prepare_next_round
from sources.editing.listing import NeedsSource, SourcesDisagree, When
from sources.editing.records import RecordAdmin
from sources.editing.refusals import RefusedOnSaving, refused_as
from sources.editing.rows import RowsInTable


class Outcomes(RowsInTable):
    """What came of the round."""

    model = Outcome
    fields = ("kind", "summary", "review_status")
    show_change_link = True


class StatusChanges(RowsInTable):
    """Each step of the round's life: announced, put off, moved, held."""

    model = StatusChange
    fields = ("status", "on", "dates_then", "place_then", "reason", "review_status")
    fetched = ("round",)
    show_change_link = True


class Links(RowsInTable):
    """How the round stands to others."""

    model = RoundLink
    fk_name = "from_round"
    fields = ("kind", "to_round", "review_status")
    fetched = ("to_round", "from_round")
    show_change_link = True
    verbose_name_plural = _("links to other rounds")


class RoundAdmin(RecordAdmin):
    """Meetings, held or not."""

    change_form_template = "admin/round_form.html"
    fields_first = (
        ("negotiation", "number"),
        "title",
        ("dates", "status"),
        ("planned_dates", "planned_days"),
        "status_reason",
        ("country", "city", "venue"),
        ("kind", "level", "track"),
        ("mode", "method"),
        "summary",
    )
    rows = (Participants, OtherDelegates, Outcomes, StatusChanges, Links)
    history_of = (
        "participations",
        "participations__citations",
        "participations__delegates",
        "outcomes",
        "status_changes",
        "links",
    )
    published_together = (
        "participations",
        "participations__delegates",
        "outcomes",
        "status_changes",
    )
    list_display = (
        "title",
        "negotiation",
        "number",
        "when",
        "status",
        "city",
        "review_status",
        "sourced",
    )
    list_filter = (
        "review_status",
        NeedsSource,
        SourcesDisagree,
        "status",
        "kind",
        ("participations__role", admin.ChoicesFieldListFilter),
        ("country", admin.RelatedOnlyFieldListFilter),
        When,
        ("negotiation", admin.RelatedOnlyFieldListFilter),
    )
    list_select_related = ("negotiation", "city")

    def get_inlines(self, request: HttpRequest, obj: Any) -> list[Any]:
        """Delegates are chosen for participants that are here: not in the form of a new round."""
        rows = super().get_inlines(request, obj)
        return rows if obj else [one for one in rows if one is not OtherDelegates]

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        # Delegates first: one may be moved away from a participant that is taken out.
        ordered = sorted(formsets, key=lambda rows: rows.model is not Delegate)
        super().save_related(request, form, ordered, change)

    def get_urls(self) -> list[Any]:
        view = self.admin_site.admin_view(self.next_round_view)
        route = path("<path:object_id>/next/", view, name="events_round_next")
        return [route, *super().get_urls()]

    @method_decorator(require_POST)
    def next_round_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Prepare the next round of the negotiation and open its form."""
        earlier = self.get_object(request, unquote(object_id))
        if earlier is None:
            raise Http404
        if not self.has_add_permission(request):
            raise PermissionDenied
        if earlier.number is None:
            return self._refuse(request, earlier, _("A round without a number has no next one."))
        why = _("Prepared from %(round)s") % {"round": earlier.title}
        try:
            with pghistory.context(why=str(why)), refused_as(None):
                following = prepare_next_round(earlier)
        except RefusedOnSaving as refused:
            return self._refuse(request, earlier, refused.message)
        self.log_addition(request, following, why)
        told = _("Round %(n)d is prepared, with the same participants expected. It is a draft.")
        self.message_user(request, told % {"n": following.number}, messages.SUCCESS)
        return self._open(following)

    def _refuse(self, request: HttpRequest, round_: Round, reason: Any) -> HttpResponse:
        self.message_user(request, str(reason), messages.ERROR)
        return self._open(round_)

    def _open(self, round_: Round) -> HttpResponse:
        return HttpResponseRedirect(reverse("admin:events_round_change", args=[quote(round_.pk)]))


class OutcomeAdmin(RecordAdmin):
    """What came of rounds."""

    fields_first = (("round", "kind"), "summary")
    list_display = ("__str__", "round", "summary", "review_status", "sourced")
    list_filter = ("review_status", NeedsSource, SourcesDisagree, "kind")
    list_select_related = ("round",)


class StatusChangeAdmin(RecordAdmin):
    """Steps of rounds' lives."""

    dated = "on"
    fields_first = (("round", "status"), ("on", "dates_then"), "place_then", "reason", "summary")
    list_display = ("round", "status", "when", "place_then", "review_status", "sourced")
    list_filter = ("review_status", NeedsSource, SourcesDisagree, "status", When)
    list_select_related = ("round",)


class RoundLinkAdmin(RecordAdmin):
    """How meetings stand to each other."""

    fields_first = (("from_round", "kind", "to_round"), "summary")
    list_display = ("from_round", "kind", "to_round", "review_status", "sourced")
    list_filter = ("review_status", NeedsSource, SourcesDisagree, "kind")
    list_select_related = ("from_round", "to_round")
