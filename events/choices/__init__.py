"""Code lists of negotiations, rounds, those at the table, and what came out."""

from events.choices.negotiations import NegotiationKind, NegotiationStatus
from events.choices.proofs import CitedKind
from events.choices.results import (
    AgreementKind,
    AgreementStage,
    DisagreementSide,
    OutcomeKind,
)
from events.choices.rounds import (
    HAPPENED,
    Level,
    Method,
    Mode,
    RoundKind,
    RoundLinkKind,
    RoundStatus,
    Track,
)
from events.choices.table import ABSENT, PRESENT, Attendance, Role

__all__ = [
    "ABSENT",
    "HAPPENED",
    "PRESENT",
    "AgreementKind",
    "AgreementStage",
    "Attendance",
    "CitedKind",
    "DisagreementSide",
    "Level",
    "Method",
    "Mode",
    "NegotiationKind",
    "NegotiationStatus",
    "OutcomeKind",
    "Role",
    "RoundKind",
    "RoundLinkKind",
    "RoundStatus",
    "Track",
]
