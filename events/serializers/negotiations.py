"""Conflicts, negotiations and standing roles as the API gives them."""

from __future__ import annotations

from core.api.fields import (
    ApiAddress,
    CountOf,
    NamesByLanguage,
    NeedsSource,
    PageAddress,
    RecordSerializer,
    Rows,
    ShortSerializer,
    short,
)
from events.models import Conflict, Negotiation, Party
from sources.serializers import Citations


class ConflictSerializer(RecordSerializer):
    """What is being negotiated about."""

    url = ApiAddress("conflicts")
    html_url = PageAddress("conflicts")
    countries = Rows(child=ShortSerializer("countries"), order=("name", "id"))
    negotiations = Rows(child=ShortSerializer("negotiations"), order=("name", "id"))
    needs_source = NeedsSource()
    citations = Citations()

    class Meta:
        model = Conflict
        fields = (
            *("slug", "url", "html_url", "name", "region", "period", "starts", "ends", "countries"),
            *("ucdp_id", "summary", "needs_source", "negotiations", "citations"),
        )
        on_request = ("negotiations", "citations")


class StandingSerializer(RecordSerializer):
    """A standing role inside its negotiation."""

    actor = short("actors")

    class Meta:
        model = Party
        fields = ("actor", "role", "period", "starts", "ends", "from_round")
        cell = ("actor", "role", "period")


class NegotiationSerializer(RecordSerializer):
    """A format, process, track or one-off talks: what a round is a round of."""

    url = ApiAddress("negotiations")
    html_url = PageAddress("negotiations")
    names = NamesByLanguage()
    conflicts = Rows(child=ShortSerializer("conflicts"), order=("name", "id"))
    parent = short("negotiations")
    round_count = CountOf(source="rounds", help_text="Published rounds, held or not.")
    held_count = CountOf(source="rounds", only="held", help_text="Those of them that took place.")
    disagreements = CountOf(help_text="Matters on which the sources differ.")
    needs_source = NeedsSource()
    parties = Rows(
        child=StandingSerializer(),
        order=("role", "from_round", "actor__name", "id"),
        help_text="Who stands in it as what.",
    )
    tracks = Rows(child=ShortSerializer("negotiations"), order=("name", "id"))
    citations = Citations()

    class Meta:
        model = Negotiation
        fields = (
            *("slug", "url", "html_url", "name", "names", "kind", "status", "status_reason"),
            *("period", "starts", "ends", "conflicts", "parent", "complete_through"),
            *("coverage_note", "pax_process_id", "summary", "round_count", "held_count"),
            *("disagreements", "needs_source", "parties", "tracks", "citations"),
        )
        on_request = ("parties", "tracks", "citations")


class PartySerializer(RecordSerializer):
    """An actor's standing role in a negotiation, with dates: observer from round 13 on."""

    url = ApiAddress("parties")
    html_url = PageAddress("negotiations", slug="negotiation__slug")
    negotiation = short("negotiations")
    actor = short("actors")
    needs_source = NeedsSource()
    citations = Citations()

    class Meta:
        model = Party
        fields = (
            *(
                "slug",
                "url",
                "html_url",
                "negotiation",
                "actor",
                "role",
                "period",
                "starts",
                "ends",
            ),
            *("from_round", "summary", "needs_source", "citations"),
        )
        on_request = ("citations",)
