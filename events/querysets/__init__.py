"""Verbs of negotiations, rounds, those at the table and what came out."""

from events.querysets.course import OutcomeQuerySet, RoundLinkQuerySet, StatusChangeQuerySet
from events.querysets.negotiations import ConflictQuerySet, NegotiationQuerySet, PartyQuerySet
from events.querysets.proofs import EveryCitationQuerySet
from events.querysets.results import (
    AgreementQuerySet,
    DisagreementQuerySet,
    SignatureQuerySet,
    StatementQuerySet,
)
from events.querysets.rounds import RoundQuerySet
from events.querysets.seats import CompanyQuerySet, SeatQuerySet
from events.querysets.table import DelegateQuerySet, ParticipationQuerySet

__all__ = [
    "AgreementQuerySet",
    "CompanyQuerySet",
    "ConflictQuerySet",
    "DelegateQuerySet",
    "DisagreementQuerySet",
    "EveryCitationQuerySet",
    "NegotiationQuerySet",
    "OutcomeQuerySet",
    "ParticipationQuerySet",
    "PartyQuerySet",
    "RoundLinkQuerySet",
    "RoundQuerySet",
    "SeatQuerySet",
    "SignatureQuerySet",
    "StatementQuerySet",
    "StatusChangeQuerySet",
]
