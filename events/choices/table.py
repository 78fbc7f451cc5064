"""Code lists of those at the table: in which role, and did they come."""

from django.utils.translation import gettext_lazy as _

from core.models import DefinedChoices


class Role(DefinedChoices):
    """As what an actor takes part. Host, good offices, facilitator and mediator are four things."""

    CONFLICT_PARTY = (
        "conflict_party",
        _("Fights or claims in the dispute."),
        {"UCDP": "side"},
        _("Party to the conflict"),
    )
    GUARANTOR = (
        "guarantor",
        _("Undertakes to secure what is agreed."),
        {"PA-X": "third-party signatory"},
        _("Guarantor"),
    )
    MEDIATOR = (
        "mediator",
        _("A third party that proposes and brokers, with the parties’ consent."),
        {"CAMEO": "045", "MEND": "M"},
        _("Mediator"),
    )
    FACILITATOR = (
        "facilitator",
        _("Helps the parties talk and proposes nothing."),
        {"MEND": "MR"},
        _("Facilitator"),
    )
    GOOD_OFFICES = (
        "good_offices",
        _("Offers place, logistics and trust, and stays out of the substance."),
        _("Good offices"),
    )
    CONVENER = "convener", _("Called the meeting."), _("Convener")
    HOST = (
        "host",
        _("The country of the venue; says nothing about mediation."),
        {"CAMEO": "043"},
        _("Host"),
    )
    CHAIR = "chair", _("Leads the sittings."), _("Chair")
    SIGNATORY = (
        "signatory",
        _("Signs what the meeting produced, with no other role recorded."),
        {"CAMEO": "057"},
        _("Signatory"),
    )
    OBSERVER = "observer", _("Attends and does not negotiate."), _("Observer")
    WITNESS = "witness", _("Attests a signature."), {"PA-X": "third-party signatory"}, _("Witness")
    MONITOR = "monitor", _("Checks that what was agreed is kept."), _("Monitor")
    ACCOMPANIER = (
        "accompanier",
        _("Goes along with a process at the parties’ wish and vouches for it."),
        _("Accompanier"),
    )
    ADVISER = "adviser", _("Advises a delegation or the chair."), _("Adviser")
    GUEST = "guest", _("Came by invitation, with no other role recorded."), _("Guest")


class Attendance(DefinedChoices):
    """Whether a participant came. Absence is data; an announcement is never attendance."""

    ATTENDED = "attended", _("Was there."), _("Attended")
    PARTLY = "partly", _("Was there for part of it."), _("Partly")
    REMOTE = "remote", _("Took part by video or telephone."), _("Remotely")
    REPRESENTED = "represented", _("Another spoke for it."), _("Represented")
    INVITED_ABSENT = "invited_absent", _("Was invited and was not there."), _("Invited, absent")
    DECLINED = "declined", _("Turned the invitation down."), _("Declined")
    BOYCOTTED = "boycotted", _("Stayed away in protest."), _("Boycotted")
    WITHDREW = "withdrew", _("Left before the end."), _("Withdrew")
    EXCLUDED = "excluded", _("Was kept out."), _("Excluded")
    EXPECTED = "expected", _("Only said beforehand; no source says it came."), _("Expected")
    UNKNOWN = "unknown", _("No source says."), _("Unknown")


ABSENT = (
    Attendance.INVITED_ABSENT,
    Attendance.DECLINED,
    Attendance.BOYCOTTED,
    Attendance.EXCLUDED,
)
"""The attendances of those who were not at the table, whatever they were invited to be."""

PRESENT = tuple(attendance for attendance in Attendance if attendance not in ABSENT)
"""All others: those who were there, as far as is known."""
