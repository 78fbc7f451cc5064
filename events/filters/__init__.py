"""Filters of negotiations, rounds, those at the table and what came out."""

from events.filters.negotiations import ConflictFilter, NegotiationFilter, PartyFilter
from events.filters.proofs import CitationFilter
from events.filters.results import (
    AgreementFilter,
    DisagreementFilter,
    SignatureFilter,
    StatementFilter,
)
from events.filters.rounds import RoundFilter
from events.filters.table import DelegateFilter, ParticipationFilter

__all__ = [
    "AgreementFilter",
    "CitationFilter",
    "ConflictFilter",
    "DelegateFilter",
    "DisagreementFilter",
    "NegotiationFilter",
    "ParticipationFilter",
    "PartyFilter",
    "RoundFilter",
    "SignatureFilter",
    "StatementFilter",
]
