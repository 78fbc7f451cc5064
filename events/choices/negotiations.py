"""Code lists of negotiations."""

from django.utils.translation import gettext_lazy as _

from core.models import DefinedChoices


class NegotiationKind(DefinedChoices):
    """What sort of undertaking a negotiation is."""

    FORMAT = (
        "format",
        _("A standing circle of participants that meets again and again under one name."),
        _("Format"),
    )
    PROCESS = "process", _("A course of talks over time, in changing settings."), _("Process")
    TALKS = "talks", _("One-off or short talks on one matter."), _("Talks")
    TRACK = "track", _("A strand of a larger negotiation."), _("Track")
    CONFERENCE = "conference", _("A conference convened for one purpose."), _("Conference")
    SUMMIT_SERIES = (
        "summit_series",
        _("Meetings of heads of state or government in a series."),
        _("Summit series"),
    )
    DIALOGUE = "dialogue", _("Talks to understand each other, not to settle."), _("Dialogue")
    CONGRESS = "congress", _("A large gathering of delegates of many communities."), _("Congress")


class NegotiationStatus(DefinedChoices):
    """Where a negotiation stands."""

    PROPOSED = "proposed", _("Put forward by someone, not begun."), _("Proposed")
    ACTIVE = "active", _("Under way: rounds are held or set."), _("Active")
    SUSPENDED = "suspended", _("Halted by decision, meant to go on."), _("Suspended")
    DORMANT = "dormant", _("No round for long, not ended by decision."), _("Dormant")
    CONCLUDED = "concluded", _("Ended, its purpose served or passed to another."), _("Concluded")
    COLLAPSED = "collapsed", _("Broken off without its purpose served."), _("Collapsed")
