"""Code lists of rounds: what sort of meeting, and did it happen as announced."""

from django.utils.translation import gettext_lazy as _

from core.models import DefinedChoices


class RoundStatus(DefinedChoices):
    """Whether a meeting happened; only `held` and `partly_held` count as having happened."""

    PROPOSED = (
        "proposed",
        _("Suggested by someone who would not host it."),
        {"iCalendar": "TENTATIVE"},
        _("Proposed"),
    )
    OFFERED = (
        "offered",
        _("A would-be host has offered the place."),
        {"iCalendar": "TENTATIVE"},
        _("Offered"),
    )
    SCHEDULED = (
        "scheduled",
        _("Announced with a date, still to come."),
        {"schema.org": "EventScheduled", "iCalendar": "CONFIRMED"},
        _("Scheduled"),
    )
    POSTPONED = (
        "postponed",
        _("Put off, no new date held yet."),
        {"schema.org": "EventPostponed", "iCalendar": "TENTATIVE"},
        _("Postponed"),
    )
    RESCHEDULED = (
        "rescheduled",
        _("Given a new date, still to come."),
        {"schema.org": "EventRescheduled", "iCalendar": "CONFIRMED"},
        _("Rescheduled"),
    )
    RELOCATED = (
        "relocated",
        _("Given another place, still to come."),
        {"schema.org": "EventRescheduled", "iCalendar": "CONFIRMED"},
        _("Relocated"),
    )
    SUSPENDED = (
        "suspended",
        _("Broken off before it could be called held."),
        {"schema.org": "EventPostponed", "iCalendar": "TENTATIVE"},
        _("Suspended"),
    )
    CANCELLED = (
        "cancelled",
        _("Called off after it was announced, or never held."),
        {"schema.org": "EventCancelled", "iCalendar": "CANCELLED"},
        _("Cancelled"),
    )
    DECLINED = (
        "declined",
        _("Offered or proposed, and turned down."),
        {"schema.org": "EventCancelled", "iCalendar": "CANCELLED"},
        _("Declined"),
    )
    HELD = (
        "held",
        _("It took place."),
        {"schema.org": "EventScheduled", "iCalendar": "CONFIRMED"},
        _("Held"),
    )
    PARTLY_HELD = (
        "partly_held",
        _("It took place in part: cut short, or without those it was called for."),
        {"schema.org": "EventScheduled", "iCalendar": "CONFIRMED"},
        _("Partly held"),
    )
    UNKNOWN = "unknown", _("No source says whether it took place."), _("Unknown")


HAPPENED = (RoundStatus.HELD, RoundStatus.PARTLY_HELD)
"""The statuses that count as having happened, in every count."""


class RoundKind(DefinedChoices):
    """What sort of meeting a round is."""

    PLENARY_ROUND = (
        "plenary_round",
        _("A full round of a format, all delegations invited."),
        {"PLOVER": "CONSULT multilateral"},
        _("Plenary round"),
    )
    SUMMIT = (
        "summit",
        _("Heads of state or government meet."),
        {"PLOVER": "CONSULT multilateral"},
        _("Summit"),
    )
    MINISTERIAL = (
        "ministerial",
        _("Ministers meet."),
        {"PLOVER": "CONSULT multilateral"},
        _("Ministerial"),
    )
    TECHNICAL = (
        "technical",
        _("Experts or working groups prepare or carry out."),
        _("Technical meeting"),
    )
    BILATERAL = "bilateral", _("Two sides meet."), {"CAMEO": "046"}, _("Bilateral")
    TRILATERAL = "trilateral", _("Three sides meet."), {"CAMEO": "046"}, _("Trilateral")
    CONFERENCE = (
        "conference",
        _("A conference of many delegations for one purpose."),
        {"PLOVER": "CONSULT multilateral"},
        _("Conference"),
    )
    CEREMONY = (
        "ceremony",
        _("A signing, an opening or another formal act."),
        {"CAMEO": "057"},
        _("Ceremony"),
    )
    CONGRESS = "congress", _("A large gathering of delegates."), _("Congress")
    VISIT = (
        "visit",
        _("One side travels to the other."),
        {"CAMEO": "042", "PLOVER": "CONSULT visit"},
        _("Visit"),
    )
    CALL = "call", _("By telephone."), {"CAMEO": "041", "PLOVER": "CONSULT phone"}, _("Call")


class Level(DefinedChoices):
    """The highest rank at the table."""

    HEAD_OF_STATE_OR_GOVERNMENT = (
        "head_of_state_or_government",
        _("Presidents, monarchs, prime ministers."),
        _("Head of state or government"),
    )
    MINISTER = "minister", _("Ministers of a government."), _("Minister")
    ENVOY = (
        "envoy",
        _("Special envoys, deputy ministers, ambassadors."),
        _("Envoy or deputy minister"),
    )
    SECURITY_ADVISER = (
        "security_adviser",
        _("National security advisers, heads of services."),
        _("Security adviser"),
    )
    EXPERT = "expert", _("Experts and officials of working rank."), _("Expert")
    PARLIAMENTARY = "parliamentary", _("Members of parliaments."), _("Parliamentary")
    RELIGIOUS_LEADERS = (
        "religious_leaders",
        _("Heads of communities of faith."),
        _("Religious leaders"),
    )
    PARTY_REPRESENTATIVES = (
        "party_representatives",
        _("Delegates of movements or groups that hold no state office."),
        _("Representatives of the parties"),
    )


class Track(DefinedChoices):
    """How official a meeting is."""

    ONE = "1", _("Official: those who can commit their side."), _("Track 1")
    ONE_AND_A_HALF = (
        "1.5",
        _("Officials in a private capacity, or officials with non-officials."),
        _("Track 1.5"),
    )
    TWO = "2", _("Unofficial: experts, former officials, civil society."), _("Track 2")
    THREE = "3", _("Among people and communities."), _("Track 3")


class Mode(DefinedChoices):
    """How those at the table were brought together."""

    IN_PERSON = "in_person", _("In one place, face to face."), _("In person")
    PROXIMITY = (
        "proximity",
        _("In one place, in separate rooms, through go-betweens."),
        _("Proximity talks"),
    )
    SHUTTLE = "shuttle", _("A go-between travels from one to the other."), _("Shuttle")
    VIRTUAL = "virtual", _("By video."), {"schema.org": "OnlineEventAttendanceMode"}, _("Virtual")
    HYBRID = (
        "hybrid",
        _("Some in place, some by video."),
        {"schema.org": "MixedEventAttendanceMode"},
        _("Hybrid"),
    )
    PHONE = "phone", _("By telephone."), {"CAMEO": "041"}, _("Phone")


class Method(DefinedChoices):
    """How third parties took part, if at all."""

    DIRECT = "direct", _("The parties alone, no third party."), _("Direct")
    MEDIATED = (
        "mediated",
        _("A third party brokers and may propose."),
        {"CAMEO": "045", "MEND": "M"},
        _("Mediated"),
    )
    GOOD_OFFICES = (
        "good_offices",
        _("A third party gives the place and stays out of the substance."),
        _("Good offices"),
    )
    CONCILIATION = (
        "conciliation",
        _("A commission examines the dispute and suggests terms."),
        _("Conciliation"),
    )
    ARBITRATION = (
        "arbitration",
        _("A third party decides, by consent given beforehand."),
        _("Arbitration"),
    )
    MIXED = "mixed", _("More than one of these."), _("Mixed")
    UNKNOWN = "unknown", _("No source says."), _("Unknown")


class RoundLinkKind(DefinedChoices):
    """How one meeting stands to another."""

    PROLOGUE_TO = "prologue_to", _("Led up to it, before the format existed."), _("Prologue to")
    FOLLOWS_FROM = "follows_from", _("Takes up what it left open."), _("Follows from")
    PREPARED = "prepared", _("Prepared it."), _("Prepared")
    REPLACED_BY = "replaced_by", _("Was not held; the other was instead."), _("Replaced by")
    IN_MARGINS_OF = "in_margins_of", _("Held on the sidelines of it."), _("In the margins of")
    REPORTED_TO = "reported_to", _("Brought its results to it."), _("Reported to")
