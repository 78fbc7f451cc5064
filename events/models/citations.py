"""The citation tables of this app: one a cited model, so that every key is a real foreign key."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from core.models import one_of, tracked
from events.choices import DisagreementSide
from events.models.agreements import Agreement, Signature
from events.models.negotiations import Conflict, Negotiation, Party
from events.models.participations import Delegate, Participation
from events.models.rounds import Outcome, Round, RoundLink, StatusChange
from events.models.statements import Disagreement, Statement
from sources.models import CODES_OF_CITATIONS, Citation


@tracked
class ConflictCitation(Citation):
    """A passage cited on a conflict."""

    record = models.ForeignKey(Conflict, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


@tracked
class NegotiationCitation(Citation):
    """A passage cited on a negotiation."""

    record = models.ForeignKey(Negotiation, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


@tracked
class PartyCitation(Citation):
    """A passage cited on a standing role in a negotiation."""

    record = models.ForeignKey(Party, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


@tracked
class RoundCitation(Citation):
    """A passage cited on a round."""

    record = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        indexes: ClassVar = [
            *Citation.Meta.indexes,
            # ?disputed=
            models.Index(
                fields=["record"],
                condition=models.Q(stance="disputes"),
                name="events_round_disputed",
            ),
        ]


@tracked
class StatusChangeCitation(Citation):
    """A passage cited on a step of a round’s life."""

    record = models.ForeignKey(StatusChange, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


@tracked
class OutcomeCitation(Citation):
    """A passage cited on an outcome."""

    record = models.ForeignKey(Outcome, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


@tracked
class RoundLinkCitation(Citation):
    """A passage cited on a link between rounds."""

    record = models.ForeignKey(RoundLink, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


@tracked
class ParticipationCitation(Citation):
    """A passage cited on a participation."""

    record = models.ForeignKey(Participation, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


@tracked
class DelegateCitation(Citation):
    """A passage cited on a delegate."""

    record = models.ForeignKey(Delegate, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


@tracked
class AgreementCitation(Citation):
    """A passage cited on an agreement."""

    record = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


@tracked
class SignatureCitation(Citation):
    """A passage cited on a signature."""

    record = models.ForeignKey(Signature, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


@tracked
class StatementCitation(Citation):
    """A passage cited on a statement."""

    record = models.ForeignKey(Statement, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


@tracked
class DisagreementCitation(Citation):
    """A passage that speaks for one of two readings."""

    record = models.ForeignKey(Disagreement, on_delete=models.CASCADE, related_name="citations")
    side = models.CharField(
        max_length=1, choices=DisagreementSide, help_text=_("The reading it speaks for.")
    )

    class Meta(Citation.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["record", "passage", "side"],
                name="events_disagreementcitation_once",
                violation_error_message=_("This passage is already cited for this reading."),
            ),
            *CODES_OF_CITATIONS,
            one_of(DisagreementSide, "side", _("Side: choose one of the list.")),
        ]
