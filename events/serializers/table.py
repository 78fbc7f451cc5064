"""Those at the table as the API gives them."""

from __future__ import annotations

from core.api.fields import (
    ApiAddress,
    NeedsSource,
    PageAddress,
    RecordSerializer,
    Rows,
    short,
)
from events.models import Delegate, Participation
from sources.serializers import Citations


class SpokespersonSerializer(RecordSerializer):
    """A person inside the delegation; `name_as_recorded` when the person is not resolved."""

    person = short("actors")

    class Meta:
        model = Delegate
        fields = ("person", "name_as_recorded", "capacity", "is_head")
        cell = ("person", "name_as_recorded")


class ParticipantSerializer(RecordSerializer):
    """An actor inside its round; `name_as_recorded` when the actor is not resolved."""

    actor = short("actors")
    delegates = Rows(child=SpokespersonSerializer(), order=("-is_head", "id"))

    class Meta:
        model = Participation
        fields = ("actor", "name_as_recorded", "role", "attendance", "delegates")
        cell = ("actor", "name_as_recorded", "role")


class ParticipationSerializer(RecordSerializer):
    """An actor at a round in a role; one record a role when it had several."""

    url = ApiAddress("participations")
    html_url = PageAddress("rounds", slug="round__slug")
    round = short("rounds", name="title")
    negotiation = short("negotiations", source="round.negotiation")
    actor = short("actors")
    delegates = Rows(child=SpokespersonSerializer(), order=("-is_head", "id"))
    needs_source = NeedsSource()
    citations = Citations()

    class Meta:
        model = Participation
        fields = (
            *("slug", "url", "html_url", "round", "negotiation", "actor", "name_as_recorded"),
            *("role", "attendance", "note", "delegates", "summary", "needs_source", "citations"),
        )
        on_request = ("citations",)


class DelegateSerializer(RecordSerializer):
    """A person who spoke for a participant, in the capacity held that day."""

    url = ApiAddress("delegates")
    html_url = PageAddress("rounds", slug="participation__round__slug")
    person = short("actors")
    actor = short("actors", source="participation.actor", help_text="The actor spoken for.")
    round = short("rounds", name="title", source="participation.round")
    participation = short("participations", name="slug")
    needs_source = NeedsSource()
    citations = Citations()

    class Meta:
        model = Delegate
        fields = (
            *("slug", "url", "html_url", "person", "name_as_recorded", "capacity", "is_head"),
            *("actor", "round", "participation", "summary", "needs_source", "citations"),
        )
        on_request = ("citations",)
