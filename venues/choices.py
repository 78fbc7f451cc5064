"""Code lists of places."""

from django.utils.translation import gettext_lazy as _

from core.models import DefinedChoices


class VenueKind(DefinedChoices):
    """What sort of house a meeting was held in."""

    HOTEL = "hotel", _("A hotel or resort."), _("Hotel")
    PALACE = "palace", _("A palace or castle, as a state or historic house."), _("Palace or castle")
    RESIDENCE = (
        "residence",
        _("The residence of a head of state, minister or ambassador."),
        _("Residence"),
    )
    GOVERNMENT_BUILDING = (
        "government_building",
        _("A ministry, chancellery, parliament or other seat of government."),
        _("Government building"),
    )
    ORGANISATION_SEAT = (
        "organisation_seat",
        _("The seat or an office of an international organisation."),
        _("Seat of an organisation"),
    )
    CONFERENCE_HALL = (
        "conference_hall",
        _("A congress centre, hall or theatre."),
        _("Conference hall"),
    )
    MISSION = "mission", _("An embassy or other diplomatic mission."), _("Mission")
    MILITARY_SITE = "military_site", _("A base or other military ground."), _("Military site")
    OTHER = "other", _("Some other place, or not known."), _("Other")
