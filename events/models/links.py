"""The many-to-many links, as proxies, so that their history is kept like that of records."""

from core.models import tracked
from events.models.agreements import Agreement
from events.models.negotiations import Conflict, Negotiation
from events.models.statements import Disagreement


@tracked
class ConflictCountry(Conflict.countries.through):  # type: ignore[name-defined]
    """A country a conflict is about."""

    class Meta:
        proxy = True


@tracked
class NegotiationConflict(Negotiation.conflicts.through):  # type: ignore[name-defined]
    """A conflict a negotiation is about."""

    class Meta:
        proxy = True


@tracked
class AgreementConflict(Agreement.conflicts.through):  # type: ignore[name-defined]
    """A conflict an agreement is about."""

    class Meta:
        proxy = True


@tracked
class DisagreementNegotiation(Disagreement.negotiations.through):  # type: ignore[name-defined]
    """A negotiation a disagreement touches."""

    class Meta:
        proxy = True


@tracked
class DisagreementRound(Disagreement.rounds.through):  # type: ignore[name-defined]
    """A round a disagreement touches."""

    class Meta:
        proxy = True


@tracked
class DisagreementAgreement(Disagreement.agreements.through):  # type: ignore[name-defined]
    """An agreement a disagreement touches."""

    class Meta:
        proxy = True


@tracked
class DisagreementActor(Disagreement.actors.through):  # type: ignore[name-defined]
    """An actor a disagreement touches."""

    class Meta:
        proxy = True


@tracked
class DisagreementCountry(Disagreement.countries.through):  # type: ignore[name-defined]
    """A country a disagreement touches."""

    class Meta:
        proxy = True
