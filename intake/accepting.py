"""Deciding on a proposal: accepting writes draft records by the one way facts are written."""

from __future__ import annotations

from typing import Any

import pghistory
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from intake.builders import BUILDERS
from intake.choices import Decision
from intake.models import Proposal
from intake.sheets import Sheet


class AlreadyDecidedError(Exception):
    """Somebody has decided on the proposal meanwhile, or taken the decision back."""


def accept(proposal: Proposal, values: dict[str, Any], user: Any) -> None:
    """Write what an editor accepted, and note the decision, in one transaction.

    `values` are the cleaned values of the proposal's form (see intake.proposal_forms). With a
    `target` the passages are cited on that record and what it lacks is filled in; without, a
    draft is made. Raises intake.rejects.FactsRefusedError when the facts are refused, and
    AlreadyDecidedError when somebody was faster; then nothing has changed.
    """
    why = _("Accepted from “%(title)s”") % {"title": proposal.reading.source.title[:200]}
    with transaction.atomic(), pghistory.context() as context:
        hold(proposal, is_open=True)
        sheet = Sheet(proposal)
        proposal.record = BUILDERS[proposal.kind](sheet, values)
        sheet.write(user.get_username(), why)
        proposal.decision = Decision.MERGED if values.get("target") else Decision.ACCEPTED
        proposal.edit = context.id
        note(proposal, user)


def reject(proposal: Proposal, reason: str, user: Any) -> None:
    """Turn a proposal down, and say why. Raises AlreadyDecidedError as `accept` does."""
    with transaction.atomic():
        hold(proposal, is_open=True)
        proposal.decision = Decision.REJECTED
        proposal.reason = reason
        note(proposal, user)


def hold(proposal: Proposal, *, is_open: bool) -> None:
    """Hold a proposal against other editors; it must still be open, or still decided."""
    rows = Proposal.objects.select_for_update().filter(pk=proposal.pk)
    decision = rows.values_list("decision", flat=True).first()
    if decision is None or (decision == Decision.OPEN) != is_open:
        raise AlreadyDecidedError


def note(proposal: Proposal, user: Any) -> None:
    """Note who decided, and when."""
    proposal.decided_by = user
    proposal.decided_at = timezone.now()
    proposal.save()
