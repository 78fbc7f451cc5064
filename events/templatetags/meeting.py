"""The one form a status has everywhere."""

from __future__ import annotations

from django import template

from events.choices import RoundStatus

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
def form_of(status: str) -> str:
    """Solid when held, half when partly, struck when it fell through, dashed when only intended."""
    return FORMS.get(status, TENTATIVE)
