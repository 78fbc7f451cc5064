"""Negotiations, their rounds, those at the table, and what came out of it."""

from events.models.agreements import Agreement, Signature
from events.models.citations import (
    AgreementCitation,
    ConflictCitation,
    DelegateCitation,
    DisagreementCitation,
    NegotiationCitation,
    OutcomeCitation,
    ParticipationCitation,
    PartyCitation,
    RoundCitation,
    RoundLinkCitation,
    SignatureCitation,
    StatementCitation,
    StatusChangeCitation,
)
from events.models.links import (
    AgreementConflict,
    ConflictCountry,
    DisagreementActor,
    DisagreementAgreement,
    DisagreementCountry,
    DisagreementNegotiation,
    DisagreementRound,
    NegotiationConflict,
)
from events.models.negotiations import Conflict, Negotiation, NegotiationName, Party
from events.models.participations import Delegate, Participation
from events.models.proofs import EveryCitation
from events.models.rounds import Outcome, Round, RoundLink, StatusChange
from events.models.seats import Company, Seat
from events.models.statements import Disagreement, Statement

__all__ = [
    "Agreement",
    "AgreementCitation",
    "AgreementConflict",
    "Company",
    "Conflict",
    "ConflictCitation",
    "ConflictCountry",
    "Delegate",
    "DelegateCitation",
    "Disagreement",
    "DisagreementActor",
    "DisagreementAgreement",
    "DisagreementCitation",
    "DisagreementCountry",
    "DisagreementNegotiation",
    "DisagreementRound",
    "EveryCitation",
    "Negotiation",
    "NegotiationCitation",
    "NegotiationConflict",
    "NegotiationName",
    "Outcome",
    "OutcomeCitation",
    "Participation",
    "ParticipationCitation",
    "Party",
    "PartyCitation",
    "Round",
    "RoundCitation",
    "RoundLink",
    "RoundLinkCitation",
    "Seat",
    "Signature",
    "SignatureCitation",
    "Statement",
    "StatementCitation",
    "StatusChange",
    "StatusChangeCitation",
]
