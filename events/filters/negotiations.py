"""Filters of conflicts, negotiations and the standing roles in them."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from actors.models import Actor
from core.filters import Codes, DatedFilterSet, Narrowing, Numbers, Ordering, Records, RecordsInRole
from events.choices import NegotiationKind, NegotiationStatus, Role
from events.models import Conflict, Negotiation, Party
from sources.filters import SourcedFilterSet
from venues.models import Country


class ConflictFilter(DatedFilterSet, SourcedFilterSet):
    """Conflicts."""

    negotiation = Records(
        Negotiation,
        label=_("Negotiation"),
        help_text=_("Slug of a negotiation about it."),
        example="astana-process",
        verb="negotiated_in",
        words=_(" negotiated in {}"),
        covers=("negotiations",),
    )
    country = Records(
        Country,
        label=_("Country"),
        help_text=_("Two-letter code of a country it concerns."),
        example="sy",
        verb="touching",
        words=_(" concerning {}"),
        covers=("countries",),
    )
    region = Narrowing(
        label=_("Region"),
        help_text=_("Part of the world, as written in the record."),
        example="Middle East",
        repeatable=True,
        words=_(" in {}"),
        facet="region",
    )
    ucdp_id = Numbers(
        label=_("UCDP conflict"),
        help_text=_("UCDP conflict number."),
        example="299",
        words=_(" with UCDP number {}"),
    )
    ordering = Ordering(
        Conflict,
        {
            "name": (_("Name"), ("name", "id")),
            "date": (_("Date"), ("starts", "ends", "id")),
        },
    )

    counted = ngettext_lazy("%(count)d conflict", "%(count)d conflicts", "count")

    class Meta:
        model = Conflict
        fields = ()


class NegotiationFilter(DatedFilterSet, SourcedFilterSet):
    """Negotiations."""

    kind = Codes(
        NegotiationKind,
        label=_("Kind"),
        help_text=_("What sort of undertaking it is."),
        example="format",
        words=_(" of kind {}"),
        facet="kind",
    )
    status = Codes(
        NegotiationStatus,
        label=_("Status"),
        help_text=_("Where it stands."),
        example="dormant",
        words=_(", {}"),
        facet="status",
    )
    conflict = Records(
        Conflict,
        label=_("Conflict"),
        help_text=_("Slug of a conflict it is about."),
        example="syria-war",
        verb="about",
        words=_(" about {}"),
        covers=("conflicts",),
        facet="conflicts",
    )
    actor = Records(
        Actor,
        label=_("Actor"),
        help_text=_(
            "Slug of an actor with a standing role in it or at a round of it; all of them."
        ),
        example="russia",
        verb="joined_by",
        words=_(" with {}"),
        all_hold=True,
    )
    actor_role = RecordsInRole(
        Actor,
        Role,
        label=_("Actor in a role"),
        help_text=_("Slug of an actor and its standing role in it, with a colon between."),
        example="russia:guarantor",
        verb="with_standing",
        words=_(", with {}"),
    )
    country = Records(
        Country,
        label=_("Host"),
        help_text=_("Two-letter code of a country in which a round of it was held."),
        example="kz",
        verb="hosted_in",
        words=_(" hosted by {}"),
    )
    parent = Records(
        Negotiation,
        label=_("Track of"),
        help_text=_("Slug of the larger negotiation it is a track of."),
        example="astana-process",
        words=_(", tracks of {}"),
    )
    pax_process_id = Numbers(
        label=_("PA-X process"),
        help_text=_("Peace Agreements Database (PA-X) process number."),
        example="109",
        words=_(" with PA-X number {}"),
    )
    ordering = Ordering(
        Negotiation,
        {
            "name": (_("Name"), ("name", "id")),
            "date": (_("Date"), ("starts", "ends", "id")),
        },
    )

    counted = ngettext_lazy("%(count)d negotiation", "%(count)d negotiations", "count")
    exempt = {
        "status_reason": "prose, shown with the status",
        "complete_through": "says how far the record reaches",
        "coverage_note": "says how far the record reaches",
    }

    class Meta:
        model = Negotiation
        fields = ()


class PartyFilter(DatedFilterSet, SourcedFilterSet):
    """Standing roles in negotiations."""

    negotiation = Records(
        Negotiation,
        label=_("Negotiation"),
        help_text=_("Slug of the negotiation."),
        example="astana-process",
        words=_(" in {}"),
        facet="negotiation",
    )
    actor = Records(
        Actor,
        label=_("Actor"),
        help_text=_("Slug of the actor."),
        example="russia",
        words=_(" of {}"),
        facet="actor",
    )
    role = Codes(
        Role,
        label=_("Role"),
        help_text=_("As what it stands in the negotiation."),
        example="guarantor",
        words=_(" as {}"),
        facet="role",
    )
    ordering = Ordering(
        Party,
        {
            "negotiation": (_("Negotiation and role"), ("negotiation", "role", "actor", "id")),
            "date": (_("Date"), ("starts", "ends", "id")),
        },
    )

    counted = ngettext_lazy("%(count)d standing role", "%(count)d standing roles", "count")
    exempt = {"from_round": "a number within one negotiation"}

    class Meta:
        model = Party
        fields = ()
