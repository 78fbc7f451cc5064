"""Filters of those at the table: participations and delegates."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from actors.models import Actor
from core.filters import Codes, Dates, Day, Flag, Modifier, Ordering, Records
from events.choices import Attendance, Role
from events.models import Delegate, Negotiation, Participation, Round
from sources.filters import SourcedFilterSet
from venues.models import Country


class ParticipationFilter(SourcedFilterSet):
    """Actors at rounds in roles."""

    round = Records(
        Round,
        label=_("Round"),
        help_text=_("Slug of the round."),
        example="astana-r22",
        words=_(" at {}"),
    )
    negotiation = Records(
        Negotiation,
        field_name="round__negotiation",
        label=_("Negotiation"),
        help_text=_("Slug of the negotiation of the round."),
        example="astana-process",
        words=_(" in {}"),
        facet="round__negotiation",
    )
    country = Records(
        Country,
        field_name="round__country",
        label=_("Host"),
        help_text=_("Two-letter code of the country of the venue."),
        example="kz",
        words=_(" hosted by {}"),
        facet="round__country",
        listed_by="round",
    )
    actor = Records(
        Actor,
        label=_("Actor"),
        help_text=_("Slug of the actor."),
        example="russia",
        words=_(" of {}"),
        facet="actor",
        listed_by="pk",
    )
    role = Codes(
        Role,
        label=_("Role"),
        help_text=_("As what it took part."),
        example="guarantor",
        words=_(" as {}"),
        facet="role",
    )
    attendance = Codes(
        Attendance,
        label=_("Attendance"),
        help_text=_("Whether it came."),
        example="attended",
        words=_(", {}"),
        facet="attendance",
    )
    dates = Dates(
        label=_("Dates of the round"),
        help_text=_("EDTF date or interval: what may fall in it."),
        example="2017-01-23/2017-03",
        verb="at_rounds_overlapping",
        words=_(" in {}"),
    )
    certain = Modifier(
        label=_("Certain dates only"),
        help_text=_("true: only what surely falls within the dates given, not what may."),
        example="true",
        words=_(", surely"),
    )
    after = Day(
        label=_("Since"),
        help_text=_("At rounds on this EDTF date or later."),
        example="2017",
        verb="at_rounds_since",
        words=_(" since {}"),
    )
    before = Day(
        label=_("Until"),
        help_text=_("At rounds on this EDTF date or earlier."),
        example="2018-05",
        verb="at_rounds_until",
        words=_(" until {}"),
    )
    ordering = Ordering(
        Participation,
        {"round": (_("Round and role"), ("round", "role", "id")), "id": (_("As entered"), ("id",))},
        default="id",
    )

    counted = ngettext_lazy("%(count)d participation", "%(count)d participations", "count")
    exempt = {"name_as_recorded": "searched by q", "note": "prose"}

    class Meta:
        model = Participation
        fields = ()


class DelegateFilter(SourcedFilterSet):
    """Persons who spoke for participants."""

    person = Records(
        Actor,
        label=_("Person"),
        help_text=_("Slug of the person."),
        example="alexander-lavrentiev",
        words=_(", {}"),
        facet="person",
        listed_by="pk",
    )
    actor = Records(
        Actor,
        field_name="participation__actor",
        label=_("Delegation of"),
        help_text=_("Slug of the actor spoken for."),
        example="russia",
        words=_(" of {}"),
        facet="participation__actor",
        listed_by="participation",
    )
    round = Records(
        Round,
        field_name="participation__round",
        label=_("Round"),
        help_text=_("Slug of the round."),
        example="astana-r22",
        words=_(" at {}"),
        covers=("participation",),
    )
    negotiation = Records(
        Negotiation,
        field_name="participation__round__negotiation",
        label=_("Negotiation"),
        help_text=_("Slug of the negotiation of the round."),
        example="astana-process",
        words=_(" in {}"),
        facet="participation__round__negotiation",
    )
    head = Flag(
        field_name="is_head",
        label=_("Head of delegation"),
        help_text=_("true: only those who led a delegation."),
        example="true",
        words=_(", heads of delegation"),
        words_if_not=_(", not heads of delegation"),
    )
    ordering = Ordering(Delegate, {"id": (_("As entered"), ("id",))})

    counted = ngettext_lazy("%(count)d delegate", "%(count)d delegates", "count")
    exempt = {"name_as_recorded": "searched by q", "capacity": "the office as printed, prose"}

    class Meta:
        model = Delegate
        fields = ()
