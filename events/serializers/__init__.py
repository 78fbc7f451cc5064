"""Negotiations, rounds, those at the table and what came out, as the API gives them."""

from events.serializers.negotiations import (
    ConflictSerializer,
    NegotiationSerializer,
    PartySerializer,
)
from events.serializers.proofs import EveryCitationSerializer
from events.serializers.results import (
    AgreementSerializer,
    DisagreementSerializer,
    SignatureSerializer,
    StatementSerializer,
)
from events.serializers.rounds import RoundSerializer
from events.serializers.table import DelegateSerializer, ParticipationSerializer

__all__ = [
    "AgreementSerializer",
    "ConflictSerializer",
    "DelegateSerializer",
    "DisagreementSerializer",
    "EveryCitationSerializer",
    "NegotiationSerializer",
    "ParticipationSerializer",
    "PartySerializer",
    "RoundSerializer",
    "SignatureSerializer",
    "StatementSerializer",
]
