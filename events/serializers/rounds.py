"""Rounds as the API gives them."""

from __future__ import annotations

from typing import Any

from django.db.models import F
from django.db.models.functions import Coalesce
from rest_framework import serializers

from core.api.fields import (
    ApiAddress,
    CountOf,
    NeedsSource,
    PageAddress,
    RecordSerializer,
    Rows,
    ShortSerializer,
    short,
)
from core.querysets import unless_hidden
from events.models import Outcome, Round, RoundLink, StatusChange
from events.serializers.table import ParticipantSerializer
from sources.serializers import Citations


class Place(serializers.FloatField):
    """A coordinate of the venue or, where that has none, of the city or the country."""

    def __init__(self, column: str, **kwargs: Any) -> None:
        super().__init__(**{"read_only": True, "allow_null": True, **kwargs})
        self.column = column

    def expression(self, path: str) -> Any:
        places = ("venue", "city", "country")
        return Coalesce(
            *(unless_hidden(Round, f"{path}{of}", F(f"{path}{of}__{self.column}")) for of in places)
        )


class OutcomeSerializer(RecordSerializer):
    """What came of a round."""

    class Meta:
        model = Outcome
        fields = ("kind", "summary")
        cell = ("kind",)


class StatusChangeSerializer(RecordSerializer):
    """One step of a round's life: announced, put off, moved, held."""

    needs_source = NeedsSource()

    class Meta:
        model = StatusChange
        fields = (
            *("slug", "status", "on", "starts", "ends", "dates_then", "place_then", "reason"),
            "needs_source",
        )
        cell = ("status", "on")


class RoundLinkSerializer(RecordSerializer):
    """How this round stands to another."""

    round = short("rounds", name="title", source="to_round", help_text="The other round.")

    class Meta:
        model = RoundLink
        fields = ("kind", "round")
        cell = ("kind", "round")


class RoundSerializer(RecordSerializer):
    """One meeting, numbered in its format or not; also one only proposed, put off or called off."""

    url = ApiAddress("rounds")
    html_url = PageAddress("rounds")
    negotiation = short("negotiations")
    country = short("countries")
    city = short("cities")
    venue = short("venues")
    lat = Place("lat", help_text="Degrees, WGS 84, of the venue or else its city or country.")
    lon = Place("lon", help_text="Degrees, WGS 84, of the venue or else its city or country.")
    outcome = Rows(child=OutcomeSerializer(), source="outcomes", order=("id",))
    participants = Rows(
        child=ParticipantSerializer(),
        source="participations",
        order=("role", "actor__name", "id"),
        help_text="Everyone recorded, present or not: see attendance.",
    )
    disagreements = CountOf(help_text="Matters on which the sources differ.")
    needs_source = NeedsSource()
    status_changes = Rows(child=StatusChangeSerializer(), order=("starts", "ends", "id"))
    links = Rows(child=RoundLinkSerializer(), order=("kind", "id"))
    agreements = Rows(child=ShortSerializer("agreements", name="title"), order=("starts", "id"))
    citations = Citations()

    class Meta:
        model = Round
        fields = (
            *("slug", "url", "html_url", "number", "title", "summary", "dates", "starts", "ends"),
            *("planned_dates", "planned_starts", "planned_ends", "planned_days", "status"),
            *("status_reason", "kind", "level", "track", "mode", "method", "negotiation"),
            *("country", "city", "venue", "lat", "lon", "outcome", "participants"),
            *("disagreements", "needs_source"),
            *("status_changes", "links", "agreements", "citations"),
        )
        on_request = ("status_changes", "links", "agreements", "citations")
