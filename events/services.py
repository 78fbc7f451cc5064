"""Writes that touch a round and those at its table at once."""

from __future__ import annotations

from django.db import transaction
from django.db.models import Max

from core.models import ReviewStatus
from events.choices import Attendance, RoundStatus
from events.models import Participation, Round

CARRIED_OVER = ("negotiation", "kind", "level", "track", "mode", "method")
"""What one round of a format has in common with the next."""


@transaction.atomic
def prepare_next_round(earlier: Round) -> Round:
    """A draft of the round after the last numbered one, expecting the participants of `earlier`.

    Neither days, place, delegates nor citations are carried over: they are facts of their own.
    Raises IntegrityError when another writer has just taken the number.
    """
    last = earlier.negotiation.rounds.aggregate(Max("number"))["number__max"] or 0
    # A title is a fact, in English whoever writes it.
    title = f"{earlier.negotiation.name}, round {last + 1}"
    following = Round.objects.create(
        **{name: getattr(earlier, name) for name in CARRIED_OVER},
        number=last + 1,
        title=title[: Round._meta.get_field("title").max_length],
        status=RoundStatus.UNKNOWN,
        review_status=ReviewStatus.DRAFT,
    )
    for row in earlier.participations.select_related("actor"):
        Participation.objects.create(
            round=following,
            actor=row.actor,
            name_as_recorded=row.name_as_recorded,
            role=row.role,
            attendance=Attendance.EXPECTED,
            review_status=ReviewStatus.DRAFT,
        )
    return following
