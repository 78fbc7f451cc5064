"""Actors, offices and stances as the API gives them."""

from __future__ import annotations

from actors.models import Actor, ActorRelation, Stance, Tenure
from core.api.fields import (
    ApiAddress,
    NamesByLanguage,
    NeedsSource,
    PageAddress,
    RecordSerializer,
    Rows,
    short,
)
from sources.serializers import Citations


class ActorRelationSerializer(RecordSerializer):
    """How an actor stands to another: member of, part of, successor of, represents."""

    actor = short("actors", source="to_actor", help_text="The other actor.")
    needs_source = NeedsSource()

    class Meta:
        model = ActorRelation
        fields = ("slug", "kind", "actor", "period", "starts", "ends", "needs_source")
        cell = ("kind", "actor", "period")


class ActorTenureSerializer(RecordSerializer):
    """An office a person held."""

    url = ApiAddress("tenures")
    body = short("actors")

    class Meta:
        model = Tenure
        fields = ("slug", "url", "title", "body", "period", "starts", "ends")
        cell = ("title", "body", "period")


class ActorSerializer(RecordSerializer):
    """Whoever can sit at a table: a state, an organisation, an armed group, a body, a person."""

    url = ApiAddress("actors")
    html_url = PageAddress("actors")
    names = NamesByLanguage()
    country = short("countries")
    parent = short("actors")
    needs_source = NeedsSource()
    tenures = Rows(
        child=ActorTenureSerializer(), order=("starts", "id"), help_text="Offices a person held."
    )
    relations = Rows(child=ActorRelationSerializer(), order=("kind", "starts", "id"))
    citations = Citations()

    class Meta:
        model = Actor
        fields = (
            *("slug", "url", "html_url", "name", "names", "kind", "country", "parent", "existed"),
            *("wikidata_id", "ucdp_id", "gwno", "summary", "needs_source"),
            *("tenures", "relations", "citations"),
        )
        on_request = ("tenures", "relations", "citations")


class TenureSerializer(RecordSerializer):
    """A person held an office of a body for a time. The office is kept as printed."""

    url = ApiAddress("tenures")
    html_url = PageAddress("actors", slug="person__slug")
    person = short("actors")
    body = short("actors")
    needs_source = NeedsSource()
    citations = Citations()

    class Meta:
        model = Tenure
        fields = (
            *("slug", "url", "html_url", "person", "title", "body", "period", "starts", "ends"),
            *("summary", "needs_source", "citations"),
        )
        on_request = ("citations",)


class StanceSerializer(RecordSerializer):
    """What stands for or against a state as neutral ground, as a source puts it."""

    url = ApiAddress("stances")
    html_url = PageAddress("actors", slug="actor__slug")
    actor = short("actors")
    country = short("countries", source="actor.country")
    about = short("actors")
    needs_source = NeedsSource()
    citations = Citations()

    class Meta:
        model = Stance
        fields = (
            *("slug", "url", "html_url", "actor", "country", "topic", "about", "value", "period"),
            *("starts", "ends", "summary", "needs_source", "citations"),
        )
        on_request = ("citations",)
