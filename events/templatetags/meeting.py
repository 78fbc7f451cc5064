"""The one form a status has everywhere."""

from __future__ import annotations

from typing import Any

from django import template

from events.choices import RoundStatus
from events.pictures.timeline import Timeline

register = template.Library()

FORMS: dict[str, str] = {
    RoundStatus.HELD: "is-held",
    RoundStatus.PARTLY_HELD: "is-partly",
    RoundStatus.POSTPONED: "is-off",
    RoundStatus.SUSPENDED: "is-off",
    RoundStatus.CANCELLED: "is-off",
    RoundStatus.DECLINED: "is-off",
}
TENTATIVE = "is-tentative"


@register.filter
def place_in(timeline: Timeline | None, meeting: Any) -> str:
    """The number of the colour that the city of a meeting has in a timeline."""
    places = dict(timeline.places) if timeline else {}
    return places.get(str(meeting.city), "other")


@register.filter
def form_of(status: str) -> str:
    """Solid when held, half when partly, struck when it fell through, dashed when only intended."""
    return FORMS.get(status, TENTATIVE)
