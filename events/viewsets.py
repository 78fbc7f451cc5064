"""The API's collections of negotiations, rounds, those at the table and what came out."""

from __future__ import annotations

from core.api.formats import Csv, Json, JsonLines
from events.exports import GeoJson, ICalendar
from events.filters import (
    AgreementFilter,
    CitationFilter,
    ConflictFilter,
    DelegateFilter,
    DisagreementFilter,
    NegotiationFilter,
    ParticipationFilter,
    PartyFilter,
    RoundFilter,
    SignatureFilter,
    StatementFilter,
)
from events.serializers import (
    AgreementSerializer,
    ConflictSerializer,
    DelegateSerializer,
    DisagreementSerializer,
    EveryCitationSerializer,
    NegotiationSerializer,
    ParticipationSerializer,
    PartySerializer,
    RoundSerializer,
    SignatureSerializer,
    StatementSerializer,
)
from sources.viewsets import PublishedViewSet


class ConflictViewSet(PublishedViewSet):
    """Conflicts: what is being negotiated about."""

    collection = "conflicts"
    serializer_class = ConflictSerializer
    filterset_class = ConflictFilter


class NegotiationViewSet(PublishedViewSet):
    """Negotiations: formats, processes, tracks and one-off talks."""

    collection = "negotiations"
    serializer_class = NegotiationSerializer
    filterset_class = NegotiationFilter


class PartyViewSet(PublishedViewSet):
    """Standing roles in negotiations."""

    collection = "parties"
    serializer_class = PartySerializer
    filterset_class = PartyFilter


class RoundViewSet(PublishedViewSet):
    """Rounds: meetings, held or not."""

    collection = "rounds"
    serializer_class = RoundSerializer
    filterset_class = RoundFilter
    formats = (Json(), JsonLines(), Csv(), GeoJson(), ICalendar())


class ParticipationViewSet(PublishedViewSet):
    """Who was at which round as what."""

    collection = "participations"
    serializer_class = ParticipationSerializer
    filterset_class = ParticipationFilter


class DelegateViewSet(PublishedViewSet):
    """Persons who spoke for participants."""

    collection = "delegates"
    serializer_class = DelegateSerializer
    filterset_class = DelegateFilter


class AgreementViewSet(PublishedViewSet):
    """Texts that came out of talks."""

    collection = "agreements"
    serializer_class = AgreementSerializer
    filterset_class = AgreementFilter


class SignatureViewSet(PublishedViewSet):
    """Who signed agreements."""

    collection = "signatures"
    serializer_class = SignatureSerializer
    filterset_class = SignatureFilter


class StatementViewSet(PublishedViewSet):
    """Who said what."""

    collection = "statements"
    serializer_class = StatementSerializer
    filterset_class = StatementFilter


class DisagreementViewSet(PublishedViewSet):
    """Matters on which the sources differ."""

    collection = "disagreements"
    serializer_class = DisagreementSerializer
    filterset_class = DisagreementFilter


class CitationViewSet(PublishedViewSet):
    """All citations: which words bear out what."""

    collection = "citations"
    serializer_class = EveryCitationSerializer
    filterset_class = CitationFilter
