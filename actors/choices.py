"""Code lists of actors."""

from django.utils.translation import gettext_lazy as _

from core.models import DefinedChoices


class ActorKind(DefinedChoices):
    """Whoever can sit at a table."""

    STATE = (
        "state",
        _("A state, recognised or claiming to be one."),
        {"schema.org": "Country"},
        _("State"),
    )
    INTERGOVERNMENTAL_ORGANIZATION = (
        "intergovernmental_organization",
        _("An organisation whose members are states."),
        {"schema.org": "Organization"},
        _("Intergovernmental organisation"),
    )
    GOVERNMENT_BODY = (
        "government_body",
        _("A ministry, parliament, agency or delegation of a state."),
        {"schema.org": "GovernmentOrganization"},
        _("Government body"),
    )
    ARMED_GROUP = (
        "armed_group",
        _("A non-state group under arms."),
        {"UCDP": "non-state actor"},
        _("Armed group"),
    )
    OPPOSITION_BODY = (
        "opposition_body",
        _("A political body opposed to its government, not itself under arms."),
        {"schema.org": "Organization"},
        _("Opposition body"),
    )
    COALITION = "coalition", _("States or groups acting as one for a time."), _("Coalition")
    NGO = "ngo", _("A non-governmental organisation."), {"schema.org": "NGO"}, _("NGO")
    RELIGIOUS_BODY = (
        "religious_body",
        _("A church or another religious community or office."),
        {"schema.org": "Organization"},
        _("Religious body"),
    )
    MEDIA = "media", _("A news organisation."), {"schema.org": "NewsMediaOrganization"}, _("Media")
    PERSON = "person", _("A single human being."), {"schema.org": "Person"}, _("Person")


class RelationKind(DefinedChoices):
    """How one actor stands to another."""

    MEMBER_OF = "member_of", _("A member of an organisation or alliance."), _("Member of")
    PART_OF = "part_of", _("An organ or branch of a larger body."), _("Part of")
    SUCCESSOR_OF = "successor_of", _("Took the place of another in law or fact."), _("Successor of")
    REPRESENTS = "represents", _("Speaks or acts for another."), _("Represents")


class StanceTopic(DefinedChoices):
    """What stands for or against a state as neutral ground."""

    SANCTIONS = "sanctions", _("Joined, declined or is under sanctions."), _("Sanctions")
    DECLARED_NEUTRALITY = (
        "declared_neutrality",
        _("Neutrality declared in law, treaty or policy, or its end."),
        _("Declared neutrality"),
    )
    ALLIANCE = "alliance", _("Member of a military alliance."), _("Alliance")
    TREATY_MEMBERSHIP = (
        "treaty_membership",
        _("Party to a treaty that bears on hosting, such as the Rome Statute."),
        _("Treaty membership"),
    )
    DIPLOMATIC_RELATIONS = (
        "diplomatic_relations",
        _("Has, lacks or has broken relations with another state."),
        _("Diplomatic relations"),
    )
    PROTECTING_POWER = (
        "protecting_power",
        _("Looks after the interests of one state in another, or was refused."),
        _("Protecting power"),
    )
    MEDIATION_RECORD = (
        "mediation_record",
        _("What it has brought about as a third party so far."),
        _("Mediation record"),
    )
    PERCEPTION = (
        "perception",
        _("How another actor or an author sees its neutrality."),
        _("Perception"),
    )
