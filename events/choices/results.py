"""Code lists of what came of a meeting: outcomes, agreements, and readings that differ."""

from django.utils.translation import gettext_lazy as _

from core.models import DefinedChoices


class OutcomeKind(DefinedChoices):
    """What came of a round, several if so."""

    AGREEMENT_SIGNED = (
        "agreement_signed",
        _("An agreement was signed."),
        {"CAMEO": "057"},
        _("Agreement signed"),
    )
    CEASEFIRE = "ceasefire", _("A ceasefire was agreed."), {"CAMEO": "0871"}, _("Ceasefire")
    JOINT_STATEMENT = (
        "joint_statement",
        _("Those present issued a statement together."),
        _("Joint statement"),
    )
    COMMUNIQUE = "communique", _("The chair or host issued a communiqué."), _("Communiqué")
    AGREED_PRINCIPLES = "agreed_principles", _("Principles were agreed on."), _("Agreed principles")
    ROADMAP = "roadmap", _("Steps and their order were agreed on."), _("Roadmap")
    CONFIDENCE_BUILDING_MEASURE = (
        "confidence_building_measure",
        _("A measure to build confidence was agreed on."),
        _("Confidence-building measure"),
    )
    EXCHANGE_OF_PRISONERS = (
        "exchange_of_prisoners",
        _("An exchange or release of prisoners was agreed on or made."),
        {"CAMEO": "0841"},
        _("Exchange of prisoners"),
    )
    HUMANITARIAN_ARRANGEMENT = (
        "humanitarian_arrangement",
        _("Access, aid, return or a like arrangement was agreed on."),
        _("Humanitarian arrangement"),
    )
    BODY_CREATED = "body_created", _("A commission, group or centre was set up."), _("Body created")
    NEXT_MEETING_SET = "next_meeting_set", _("A further meeting was set."), _("Next meeting set")
    PROPOSAL_TABLED = (
        "proposal_tabled",
        _("A draft or proposal was put forward, not agreed on."),
        {"CAMEO": "036"},
        _("Proposal tabled"),
    )
    DEADLOCK = "deadlock", _("The sides could not agree."), _("Deadlock")
    WALK_OUT = "walk_out", _("A delegation left in protest."), _("Walk-out")
    REJECTION = (
        "rejection",
        _("What was on the table was turned down."),
        {"CAMEO": "164"},
        _("Rejection"),
    )
    NO_REPORTED_OUTCOME = (
        "no_reported_outcome",
        _("No source reports one; not the same as none."),
        _("No reported outcome"),
    )
    NONE = "none", _("A source says there was none."), _("None")


class AgreementKind(DefinedChoices):
    """What sort of text an agreement is."""

    TREATY = "treaty", _("A treaty under international law."), _("Treaty")
    AGREEMENT = "agreement", _("An agreement between the sides."), _("Agreement")
    MEMORANDUM = "memorandum", _("A memorandum of understanding or the like."), _("Memorandum")
    DECLARATION = "declaration", _("A declaration of intent or principle."), _("Declaration")
    JOINT_STATEMENT = "joint_statement", _("A statement made together."), _("Joint statement")
    COMMUNIQUE = "communique", _("A communiqué on what was discussed."), _("Communiqué")
    PROTOCOL = "protocol", _("A protocol that adds to or records."), _("Protocol")
    ROADMAP = "roadmap", _("Steps in their order."), _("Roadmap")
    TERMS_OF_REFERENCE = (
        "terms_of_reference",
        _("What a body may do and how."),
        _("Terms of reference"),
    )


class AgreementStage(DefinedChoices):
    """Where in a peace process an agreement stands."""

    PRE_NEGOTIATION = (
        "pre_negotiation",
        _("Clears the way to talks."),
        {"PA-X": "Pre", "UCDP": "peace process"},
        _("Pre-negotiation"),
    )
    CEASEFIRE = (
        "ceasefire",
        _("Stops or limits the fighting."),
        {"PA-X": "Cea"},
        _("Ceasefire"),
    )
    FRAMEWORK_PARTIAL = (
        "framework_partial",
        _("Settles part of the substance."),
        {"PA-X": "SubPar", "UCDP": "partial"},
        _("Framework, partial"),
    )
    FRAMEWORK_COMPREHENSIVE = (
        "framework_comprehensive",
        _("Settles the substance as a whole."),
        {"PA-X": "SubComp", "UCDP": "full"},
        _("Framework, comprehensive"),
    )
    IMPLEMENTATION = (
        "implementation",
        _("Carries out what was agreed before."),
        {"PA-X": "Imp"},
        _("Implementation"),
    )
    RENEWAL = "renewal", _("Renews what was agreed before."), {"PA-X": "Ren"}, _("Renewal")
    OTHER = "other", _("None of these."), {"PA-X": "Oth"}, _("Other")


class DisagreementSide(DefinedChoices):
    """Which of the two readings a passage speaks for."""

    A = "a", _("The first reading."), _("First reading")
    B = "b", _("The second reading."), _("Second reading")
