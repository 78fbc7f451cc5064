"""Filters of rounds."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from actors.models import Actor
from core.filters import Codes, DatedFilterSet, Flag, Numbers, Ordering, Records, RecordsInRole
from core.querysets import PUBLISHED
from events.choices import (
    PRESENT,
    Level,
    Method,
    Mode,
    OutcomeKind,
    Role,
    RoundKind,
    RoundStatus,
    Track,
)
from events.models import Conflict, Negotiation, Round
from sources.filters import SourcedFilterSet
from venues.models import City, Country, Venue


class AtTable(Records):
    """Actors who were there in whatever role; all of them, and with those asked for in one."""

    def wanted(self, value: Any) -> list[tuple[Actor, None]]:
        return [(actor, None) for actor in value]


class RoundFilter(DatedFilterSet, SourcedFilterSet):
    """Rounds: who met whom, as what, where, when, and did it happen."""

    negotiation = Records(
        Negotiation,
        label=_("Negotiation"),
        help_text=_("Slug of the negotiation."),
        example="astana-process",
        words=_(" of {}"),
        facet="negotiation",
    )
    conflict = Records(
        Conflict,
        label=_("Conflict"),
        help_text=_("Slug of a conflict its negotiation is about."),
        example="syria-war",
        verb="about",
        words=_(" about {}"),
        facet="negotiation__conflicts",
    )
    number = Numbers(
        label=_("Number"),
        help_text=_("Its number in the format."),
        example="22",
        words=_(", number {}"),
    )
    happened = Flag(
        label=_("Happened"),
        help_text=_("true: held or partly held; false: proposed, put off, called off, unknown."),
        example="true",
        verb="held",
        words=_(", held at least in part"),
        words_if_not=_(", not held"),
    )
    status = Codes(
        RoundStatus,
        label=_("Status"),
        help_text=_("Exactly this status; for “held or partly held” use happened."),
        example="held",
        words=_(", {}"),
        facet="status",
    )
    kind = Codes(
        RoundKind,
        label=_("Kind"),
        help_text=_("What sort of meeting it is."),
        example="plenary_round",
        words=_(" of kind {}"),
        facet="kind",
    )
    level = Codes(
        Level,
        label=_("Level"),
        help_text=_("The highest rank at the table."),
        example="envoy",
        words=_(" at the level of {}"),
        facet="level",
    )
    track = Codes(
        Track,
        label=_("Track"),
        help_text=_("How official it is."),
        example="1",
        words=_(" on {}"),
        facet="track",
    )
    mode = Codes(
        Mode,
        label=_("Mode"),
        help_text=_("How those at the table were brought together."),
        example="in_person",
        words=_(", {}"),
        facet="mode",
    )
    method = Codes(
        Method,
        label=_("Method"),
        help_text=_("How third parties took part, if at all."),
        example="mediated",
        words=_(", method {}"),
        facet="method",
    )
    country = Records(
        Country,
        label=_("Host"),
        help_text=_("Two-letter code of the country of the venue, whatever its case."),
        example="kz",
        words=_(" hosted by {}"),
        facet="country",
        listed_by="pk",
    )
    city = Records(
        City,
        label=_("City"),
        help_text=_("Slug of the city."),
        example="astana",
        words=_(" in {}"),
        facet="city",
        listed_by="pk",
    )
    venue = Records(
        Venue,
        label=_("Venue"),
        help_text=_("Slug of the venue."),
        example="rixos-president-astana",
        words=_(" at {}"),
        facet="venue",
        listed_by="pk",
    )
    actor = AtTable(
        Actor,
        label=_("Actor"),
        help_text=_("Slug of an actor who was there; several: all of them at one table."),
        example="russia",
        verb="attended_by_all",
        words=_(" with {} at the table"),
        all_hold=True,
    )
    person = AtTable(
        Actor,
        label=_("Person"),
        help_text=_("Slug of a person who was there or spoke for one who was; all of them."),
        example="alexander-lavrentiev",
        verb="attended_by_all",
        words=_(" with {} in the room"),
        all_hold=True,
    )
    absent = Records(
        Actor,
        label=_("Absent"),
        help_text=_("Slug of an actor who was to be there and was not, for whatever reason."),
        example="syrian-armed-opposition",
        verb="missed_by",
        words=_(" without {}"),
        all_hold=True,
    )
    role = Codes(
        Role,
        label=_("Role"),
        help_text=_("A role someone at the table had."),
        example="mediator",
        verb="with_role",
        words=_(", with a {}"),
        facet="participations__role",
        facet_if={
            "participations__review_status": PUBLISHED,
            "participations__attendance__in": PRESENT,
        },
    )
    actor_role = RecordsInRole(
        Actor,
        Role,
        label=_("Actor in a role"),
        help_text=_("Slug of an actor and the role it had, with a colon between; all of them."),
        example="russia:guarantor",
        verb="attended_by_all",
        words=_(", with {}"),
    )
    outcome = Codes(
        OutcomeKind,
        label=_("Outcome"),
        help_text=_("Something that came of it."),
        example="joint_statement",
        verb="with_outcome",
        words=_(" that brought {}"),
        facet="outcomes__kind",
        facet_if={"outcomes__review_status": PUBLISHED},
    )
    ordering = Ordering(
        Round,
        {
            "date": (_("Date"), ("starts", "ends", "id")),
            "number": (_("Number"), ("number", "id")),
            "title": (_("Title"), ("title", "id")),
        },
    )

    counted = ngettext_lazy("%(count)d round", "%(count)d rounds", "count")
    exempt = {
        "planned_dates": "shown beside the dates; status says what became of them",
        "planned_starts": "computed from planned_dates",
        "planned_ends": "computed from planned_dates",
        "planned_days": "shown beside the dates",
        "status_reason": "prose, shown with the status",
    }

    class Meta:
        model = Round
        fields = ()
