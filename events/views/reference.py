"""Pages that explain: the data to take away, and what the terms mean."""

from __future__ import annotations

from re import sub
from typing import Any

from django.utils.translation import gettext
from django.views.generic import TemplateView

from actors.choices import ActorKind, RelationKind, StanceTopic
from actors.models import Actor
from core.models import DefinedChoices, NameKind, ReviewStatus
from events import choices
from events.models import Agreement, Disagreement, Negotiation, Round, Statement
from sources.choices import CitationStance, Perspective, SourceKind, SourceOrigin
from sources.models import Source
from venues.choices import VenueKind
from venues.models import Country

CODE_LISTS = (
    choices.Role,
    choices.Attendance,
    choices.RoundStatus,
    choices.RoundKind,
    choices.Level,
    choices.Track,
    choices.Mode,
    choices.Method,
    choices.OutcomeKind,
    choices.RoundLinkKind,
    choices.NegotiationKind,
    choices.NegotiationStatus,
    choices.AgreementKind,
    choices.AgreementStage,
    ActorKind,
    RelationKind,
    StanceTopic,
    VenueKind,
    SourceKind,
    SourceOrigin,
    CitationStance,
    Perspective,
    NameKind,
    ReviewStatus,
)
COLLECTIONS = (
    ("negotiations", Negotiation),
    ("rounds", Round),
    ("actors", Actor),
    ("countries", Country),
    ("agreements", Agreement),
    ("statements", Statement),
    ("disagreements", Disagreement),
    ("sources", Source),
)


class CodeList:
    """A code list as the codebook shows it: its name and meaning in words, and its codes."""

    def __init__(self, codes: type[DefinedChoices]) -> None:
        self.key = codes.__name__
        self.title = gettext(sub(r"(?<=[a-z])(?=[A-Z])", " ", codes.__name__))
        self.meaning = gettext(" ".join((codes.__doc__ or "").split("\n\n")[0].split()))
        self.members = list(codes)


class Data(TemplateView):
    """How to take the data away."""

    template_name = "pages/data.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        counts = [
            (name, model._meta.verbose_name_plural, model.objects.published().count())
            for name, model in COLLECTIONS
        ]
        return super().get_context_data(counts=counts, **kwargs)


class About(TemplateView):
    """What the terms mean, how dates and citations work."""

    template_name = "pages/about.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        lists = [CodeList(codes) for codes in CODE_LISTS]
        return super().get_context_data(code_lists=lists, **kwargs)
