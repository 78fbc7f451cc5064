"""Filters of all citations as one collection."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from core.filters import Codes, Flag, Narrowing, Ordering, RecordFilterSet, Records
from events.choices import CitedKind, DisagreementSide
from events.models import EveryCitation
from sources.choices import CitationStance, Perspective
from sources.filters import EXAMPLE
from sources.models import Source


class CitationFilter(RecordFilterSet):
    """Citations."""

    kind = Codes(
        CitedKind,
        label=_("Kind of record"),
        help_text=_("What sort of record the passage is cited on."),
        example="round",
        words=_(" on {}"),
        facet="kind",
    )
    record = Narrowing(
        label=_("Record"),
        help_text=_("Slug of the record; give its kind as well."),
        example="astana-r22",
        repeatable=True,
        words=_(", on {}"),
    )
    field = Narrowing(
        label=_("Field"),
        help_text=_("Name of the field borne out."),
        example="dates",
        repeatable=True,
        words=_(" for the field {}"),
        facet="field",
    )
    source = Records(
        Source,
        label=_("Source"),
        help_text=_("Slug of the source the passage stands in."),
        example=EXAMPLE,
        words=_(" of {}"),
        covers=("passage", "quote"),
    )
    stance = Codes(
        CitationStance,
        label=_("Stance"),
        help_text=_("What the passage does for the record."),
        example="supports",
        words=_(", {}"),
        facet="stance",
    )
    perspective = Codes(
        Perspective,
        label=_("Perspective"),
        help_text=_("From when the passage speaks."),
        example="actual",
        words=_(", {}"),
        facet="perspective",
    )
    inferred = Flag(
        label=_("Inferred"),
        help_text=_("true: the passage confirms only the event, the record is inferred."),
        example="false",
        words=_(", inferred"),
        words_if_not=_(", direct"),
    )
    side = Codes(
        DisagreementSide,
        label=_("Side"),
        help_text=_("Which reading of a disagreement the passage speaks for."),
        example="a",
        words=_(" for reading {}"),
        facet="side",
    )
    ordering = Ordering(EveryCitation, {"record": (_("Kind of record, as entered"), ("id",))})

    counted = ngettext_lazy("%(count)d citation", "%(count)d citations", "count")
    exempt = {
        "collection": "follows from kind",
        "stated_value": "prose",
        "note": "prose",
    }

    class Meta:
        model = EveryCitation
        fields = ()
