"""Filters of actors, the offices people hold, and what a state stands for."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from actors.choices import ActorKind, StanceTopic
from actors.models import Actor, Stance, Tenure
from core.filters import Codes, DatedFilterSet, Narrowing, Numbers, Ordering, Records
from sources.filters import SourcedFilterSet
from venues.models import Country


class ActorFilter(SourcedFilterSet):
    """Actors."""

    kind = Codes(
        ActorKind,
        label=_("Kind"),
        help_text=_("What sort of actor it is."),
        example="state",
        words=_(" of kind {}"),
        facet="kind",
    )
    country = Records(
        Country,
        label=_("Country"),
        help_text=_("Two-letter code of the country it is, belongs to, or is of."),
        example="kz",
        words=_(" of {}"),
        facet="country",
    )
    parent = Records(
        Actor,
        label=_("Part of"),
        help_text=_("Slug of the larger body it is part of."),
        example="kazakhstan",
        words=_(", part of {}"),
        facet="parent",
    )
    wikidata_id = Narrowing(
        label=_("Wikidata item"),
        help_text=_("A Q and digits."),
        example="Q232",
        repeatable=True,
        words=_(" with Wikidata item {}"),
    )
    ucdp_id = Numbers(
        label=_("UCDP actor"),
        help_text=_("UCDP actor number."),
        example="130",
        words=_(" with UCDP number {}"),
    )
    gwno = Numbers(
        label=_("Gleditsch–Ward number"),
        help_text=_("Gleditsch–Ward state number."),
        example="705",
        words=_(" with Gleditsch–Ward number {}"),
    )
    ordering = Ordering(Actor, {"name": (_("Name"), ("name", "id"))})

    counted = ngettext_lazy("%(count)d actor", "%(count)d actors", "count")
    exempt = {"existed": "rarely known, and never asked for alone"}

    class Meta:
        model = Actor
        fields = ()


class TenureFilter(DatedFilterSet, SourcedFilterSet):
    """Offices held over time."""

    person = Records(
        Actor,
        label=_("Person"),
        help_text=_("Slug of the person."),
        example="vladimir-putin",
        words=_(" held by {}"),
    )
    body = Records(
        Actor,
        label=_("Body"),
        help_text=_("Slug of the state or body whose office it is."),
        example="russia",
        words=_(" of {}"),
        facet="body",
    )
    ordering = Ordering(Tenure, {"date": (_("Date"), ("starts", "ends", "id"))})

    counted = ngettext_lazy("%(count)d office", "%(count)d offices", "count")

    class Meta:
        model = Tenure
        fields = ()


class StanceFilter(DatedFilterSet, SourcedFilterSet):
    """What stands for or against states as neutral ground."""

    actor = Records(
        Actor,
        label=_("Actor"),
        help_text=_("Slug of the state whose stance it is."),
        example="kazakhstan",
        words=_(" of {}"),
        facet="actor",
    )
    country = Records(
        Country,
        field_name="actor__country",
        label=_("Country"),
        help_text=_("Two-letter code of the state whose stance it is."),
        example="kz",
        words=_(" of {}"),
        facet="actor__country",
    )
    topic = Codes(
        StanceTopic,
        label=_("Topic"),
        help_text=_("What it is a stance on."),
        example="sanctions",
        words=_(" on {}"),
        facet="topic",
    )
    about = Records(
        Actor,
        label=_("About"),
        help_text=_("Slug of the other actor it concerns."),
        example="russia",
        words=_(" towards {}"),
        facet="about",
    )
    ordering = Ordering(
        Stance,
        {
            "actor": (_("Actor and topic"), ("actor", "topic", "starts", "id")),
            "date": (_("Date"), ("starts", "ends", "id")),
        },
    )

    counted = ngettext_lazy("%(count)d stance", "%(count)d stances", "count")
    exempt = {"value": "searched by q"}

    class Meta:
        model = Stance
        fields = ()
