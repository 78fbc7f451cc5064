"""Negotiations, their rounds, those at the table and what came of it, in the order of editing."""

from events.admin.negotiations import ConflictAdmin, NegotiationAdmin, PartyAdmin
from events.admin.results import (
    AgreementAdmin,
    DisagreementAdmin,
    SignatureAdmin,
    StatementAdmin,
)
from events.admin.rounds import OutcomeAdmin, RoundAdmin, RoundLinkAdmin, StatusChangeAdmin
from events.admin.table import DelegateAdmin, ParticipationAdmin

__all__ = [
    "AgreementAdmin",
    "ConflictAdmin",
    "DelegateAdmin",
    "DisagreementAdmin",
    "NegotiationAdmin",
    "OutcomeAdmin",
    "ParticipationAdmin",
    "PartyAdmin",
    "RoundAdmin",
    "RoundLinkAdmin",
    "SignatureAdmin",
    "StatementAdmin",
    "StatusChangeAdmin",
]
