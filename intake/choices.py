"""Code lists of article reading."""

from django.utils.translation import gettext_lazy as _

from core.models import DefinedChoices


class ProposalKind(DefinedChoices):
    """What a proposal would become."""

    ACTOR = "actor", _("A person or body the knowledge base does not know."), _("Actor")
    ROUND = "round", _("A meeting, held or not, with those at the table."), _("Round")
    STATEMENT = "statement", _("What a named speaker said."), _("Statement")
    AGREEMENT = "agreement", _("A text that came out of talks."), _("Agreement")


class Decision(DefinedChoices):
    """What an editor made of a proposal."""

    OPEN = "open", _("Not decided yet."), _("Open")
    ACCEPTED = "accepted", _("Written as a new draft record."), _("Accepted")
    MERGED = "merged", _("Its passages were added to a record already there."), _("Merged")
    REJECTED = "rejected", _("Turned down, with a reason."), _("Rejected")
