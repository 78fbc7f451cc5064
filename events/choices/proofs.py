"""The kinds of record a passage may be cited on."""

from django.utils.translation import gettext_lazy as _

from core.models import DefinedChoices


class CitedKind(DefinedChoices):
    """What a citation is about."""

    COUNTRY = "country", _("A country that hosts."), _("Country")
    CITY = "city", _("A city of meetings."), _("City")
    VENUE = "venue", _("A hall, hotel, palace or residence."), _("Venue")
    ACTOR = "actor", _("A state, body or person."), _("Actor")
    TENURE = "tenure", _("An office a person held."), _("Office")
    ACTORRELATION = "actorrelation", _("How one actor stands to another."), _("Relation")
    STANCE = "stance", _("What a state stands for as neutral ground."), _("Stance")
    CONFLICT = "conflict", _("What is being negotiated about."), _("Conflict")
    NEGOTIATION = "negotiation", _("A format, process or one-off talks."), _("Negotiation")
    PARTY = "party", _("A standing role in a negotiation."), _("Standing role")
    ROUND = "round", _("One meeting."), _("Round")
    STATUSCHANGE = "statuschange", _("A step of a round’s life."), _("Step")
    OUTCOME = "outcome", _("What came of a round."), _("Outcome")
    ROUNDLINK = "roundlink", _("How one round stands to another."), _("Link between rounds")
    PARTICIPATION = "participation", _("An actor at a round in a role."), _("Participation")
    DELEGATE = "delegate", _("A person who spoke for a participant."), _("Delegate")
    AGREEMENT = "agreement", _("A text that came out of talks."), _("Agreement")
    SIGNATURE = "signature", _("Who signed an agreement."), _("Signature")
    STATEMENT = "statement", _("Who said what."), _("Statement")
    DISAGREEMENT = "disagreement", _("Two readings of one matter."), _("Disagreement")
