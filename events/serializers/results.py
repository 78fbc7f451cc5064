"""Agreements, signatures, statements and disagreements as the API gives them."""

from __future__ import annotations

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
from events.models import Agreement, Disagreement, Signature, Statement
from sources.serializers import Citations


class SignatorySerializer(RecordSerializer):
    """Who signed, inside the agreement."""

    actor = short("actors")
    person = short("actors")

    class Meta:
        model = Signature
        fields = ("actor", "name_as_recorded", "person", "capacity")
        cell = ("actor", "name_as_recorded", "person")


class AgreementSerializer(RecordSerializer):
    """A text that came out of talks: a treaty, a memorandum, a joint statement."""

    url = ApiAddress("agreements")
    html_url = PageAddress("agreements")
    round = short("rounds", name="title")
    negotiation = short("negotiations")
    country = short("countries", source="round.country", help_text="Where it was reached.")
    conflicts = Rows(child=ShortSerializer("conflicts"), order=("name", "id"))
    supersedes = short(
        "agreements", name="title", help_text="The earlier agreement whose place it takes."
    )
    signatures = Rows(child=SignatorySerializer(), order=("id",))
    disagreements = CountOf(help_text="Matters on which the sources differ.")
    needs_source = NeedsSource()
    citations = Citations()

    class Meta:
        model = Agreement
        fields = (
            *("slug", "url", "html_url", "title", "kind", "stage", "signed_on", "starts", "ends"),
            *("round", "negotiation", "country", "conflicts", "text_url", "pax_id", "supersedes"),
            *("summary", "signatures", "disagreements", "needs_source", "citations"),
        )
        on_request = ("citations",)


class SignatureSerializer(RecordSerializer):
    """Who signed an agreement, and in what capacity."""

    url = ApiAddress("signatures")
    html_url = PageAddress("agreements", slug="agreement__slug")
    agreement = short("agreements", name="title")
    actor = short("actors")
    person = short("actors")
    needs_source = NeedsSource()
    citations = Citations()

    class Meta:
        model = Signature
        fields = (
            *("slug", "url", "html_url", "agreement", "actor", "name_as_recorded", "person"),
            *("capacity", "summary", "needs_source", "citations"),
        )
        on_request = ("citations",)


class StatementSerializer(RecordSerializer):
    """Who said what about a negotiation, a round or a country, when and where."""

    url = ApiAddress("statements")
    html_url = PageAddress("statements")
    speaker = short("actors")
    negotiation = short("negotiations")
    round = short("rounds", name="title")
    country = short("countries")
    needs_source = NeedsSource()
    citations = Citations()

    class Meta:
        model = Statement
        fields = (
            *("slug", "url", "html_url", "speaker", "said_on", "starts", "ends", "occasion"),
            *("quote", "paraphrase", "language", "negotiation", "round", "country", "summary"),
            *("needs_source", "citations"),
        )
        on_request = ("citations",)


class DisagreementSerializer(RecordSerializer):
    """Two readings of one matter, side by side, and our assessment."""

    url = ApiAddress("disagreements")
    html_url = PageAddress("disagreements")
    negotiations = Rows(child=ShortSerializer("negotiations"), order=("name", "id"))
    rounds = Rows(child=ShortSerializer("rounds", name="title"), order=("starts", "id"))
    agreements = Rows(child=ShortSerializer("agreements", name="title"), order=("starts", "id"))
    actors = Rows(child=ShortSerializer("actors"), order=("name", "id"))
    countries = Rows(child=ShortSerializer("countries"), order=("name", "id"))
    needs_source = NeedsSource()
    citations = Citations()

    class Meta:
        model = Disagreement
        fields = (
            *("slug", "url", "html_url", "topic", "claim_a", "claim_b", "assessment"),
            *("negotiations", "rounds", "agreements", "actors", "countries", "summary"),
            *("needs_source", "citations"),
        )
        on_request = ("citations",)
