"""Filters of what came out and what is said: agreements, signatures, statements, disagreements."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from actors.models import Actor
from core.filters import Codes, DatedFilterSet, Narrowing, Numbers, Ordering, Records
from events.choices import AgreementKind, AgreementStage
from events.models import (
    Agreement,
    Conflict,
    Disagreement,
    Negotiation,
    Round,
    Signature,
    Statement,
)
from sources.filters import SourcedFilterSet
from venues.models import Country


class AgreementFilter(DatedFilterSet, SourcedFilterSet):
    """Agreements."""

    kind = Codes(
        AgreementKind,
        label=_("Kind"),
        help_text=_("What sort of text it is."),
        example="declaration",
        words=_(" of kind {}"),
        facet="kind",
    )
    stage = Codes(
        AgreementStage,
        label=_("Stage"),
        help_text=_("Where in a peace process it stands."),
        example="ceasefire",
        words=_(" at stage {}"),
        facet="stage",
    )
    negotiation = Records(
        Negotiation,
        label=_("Negotiation"),
        help_text=_("Slug of the negotiation it came out of."),
        example="astana-process",
        words=_(" of {}"),
        facet="negotiation",
    )
    round = Records(
        Round,
        label=_("Round"),
        help_text=_("Slug of the round it came out of."),
        example="astana-r04",
        words=_(" of {}"),
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
        label=_("Signed by"),
        help_text=_("Slug of an actor or person who signed; given several times, all of them."),
        example="russia",
        verb="signed_by",
        words=_(" signed by {}"),
        all_hold=True,
    )
    country = Records(
        Country,
        label=_("Reached in"),
        help_text=_("Two-letter code of the country of the round it came out of."),
        example="kz",
        verb="reached_in",
        words=_(" reached in {}"),
        facet="round__country",
    )
    supersedes = Records(
        Agreement,
        label=_("Supersedes"),
        help_text=_("Slug of the agreement it takes the place of."),
        example="astana-declaration-2015",
        words=_(" superseding {}"),
    )
    pax_id = Numbers(
        label=_("PA-X agreement"),
        help_text=_("Peace Agreements Database (PA-X) agreement number."),
        example="1922",
        words=_(" with PA-X number {}"),
    )
    ordering = Ordering(
        Agreement,
        {
            "date": (_("Date"), ("starts", "ends", "id")),
            "title": (_("Title"), ("title", "id")),
        },
    )

    counted = ngettext_lazy("%(count)d agreement", "%(count)d agreements", "count")
    exempt = {
        "signed_on": "asked for by dates",
        "text_url": "an address, shown with the record",
    }

    class Meta:
        model = Agreement
        fields = ()


class SignatureFilter(SourcedFilterSet):
    """Who signed agreements."""

    agreement = Records(
        Agreement,
        label=_("Agreement"),
        help_text=_("Slug of the agreement."),
        example="astana-declaration-2015",
        words=_(" under {}"),
    )
    actor = Records(
        Actor,
        label=_("Actor"),
        help_text=_("Slug of the actor who signed."),
        example="russia",
        words=_(" of {}"),
        facet="actor",
    )
    person = Records(
        Actor,
        label=_("Person"),
        help_text=_("Slug of the person who held the pen."),
        example="vladimir-putin",
        words=_(" by {}"),
        facet="person",
    )
    ordering = Ordering(
        Signature,
        {"agreement": (_("Agreement"), ("agreement", "id")), "id": (_("As entered"), ("id",))},
        default="id",
    )

    counted = ngettext_lazy("%(count)d signature", "%(count)d signatures", "count")
    exempt = {"name_as_recorded": "searched by q", "capacity": "as printed, prose"}

    class Meta:
        model = Signature
        fields = ()


class StatementFilter(DatedFilterSet, SourcedFilterSet):
    """Who said what."""

    speaker = Records(
        Actor,
        label=_("Speaker"),
        help_text=_("Slug of the person or body who said it."),
        example="kassym-jomart-tokayev",
        words=_(" by {}"),
        facet="speaker",
    )
    negotiation = Records(
        Negotiation,
        label=_("Negotiation"),
        help_text=_("Slug of the negotiation it is about."),
        example="astana-process",
        words=_(" about {}"),
        facet="negotiation",
    )
    round = Records(
        Round,
        label=_("Round"),
        help_text=_("Slug of the round it is about."),
        example="astana-r22",
        words=_(" about {}"),
    )
    country = Records(
        Country,
        label=_("Country"),
        help_text=_("Two-letter code of the country it speaks of, as a host for example."),
        example="kz",
        words=_(" about {}"),
        facet="country",
    )
    language = Narrowing(
        label=_("Language"),
        help_text=_("BCP 47 tag of the quoted words."),
        example="en",
        repeatable=True,
        words=_(" in language {}"),
        facet="language",
    )
    ordering = Ordering(Statement, {"date": (_("Date"), ("starts", "ends", "id"))})

    counted = ngettext_lazy("%(count)d statement", "%(count)d statements", "count")
    exempt = {
        "said_on": "asked for by dates",
        "occasion": "searched by q",
        "quote": "searched by q",
        "paraphrase": "searched by q",
    }

    class Meta:
        model = Statement
        fields = ()


class DisagreementFilter(SourcedFilterSet):
    """Matters on which the sources differ."""

    negotiation = Records(
        Negotiation,
        label=_("Negotiation"),
        help_text=_("Slug of a negotiation it touches, itself or in one of its rounds."),
        example="astana-process",
        verb="touching_negotiations",
        words=_(" about {}"),
        covers=("negotiations",),
        facet="negotiations",
    )
    round = Records(
        Round,
        label=_("Round"),
        help_text=_("Slug of a round it touches."),
        example="astana-r01",
        verb="touching_rounds",
        words=_(" about {}"),
        covers=("rounds",),
    )
    agreement = Records(
        Agreement,
        label=_("Agreement"),
        help_text=_("Slug of an agreement it touches."),
        example="astana-declaration-2015",
        verb="touching_agreements",
        words=_(" about {}"),
        covers=("agreements",),
    )
    actor = Records(
        Actor,
        label=_("Actor"),
        help_text=_("Slug of an actor it touches."),
        example="kazakhstan",
        verb="touching_actors",
        words=_(" about {}"),
        covers=("actors",),
        facet="actors",
    )
    country = Records(
        Country,
        label=_("Country"),
        help_text=_("Two-letter code of a country it touches."),
        example="kz",
        verb="touching_countries",
        words=_(" about {}"),
        covers=("countries",),
        facet="countries",
    )
    ordering = Ordering(Disagreement, {"topic": (_("Topic"), ("topic", "id"))})

    counted = ngettext_lazy("%(count)d disagreement", "%(count)d disagreements", "count")
    exempt = {
        "topic": "searched by q",
        "claim_a": "searched by q",
        "claim_b": "searched by q",
        "assessment": "prose",
    }

    class Meta:
        model = Disagreement
        fields = ()
