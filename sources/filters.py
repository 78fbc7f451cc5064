"""Filters of sources and passages, and the one every cited record has: by source."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from core.filters import (
    CitedFilterSet,
    Codes,
    DatedFilterSet,
    Flag,
    Narrowing,
    Ordering,
    RecordFilterSet,
    Records,
)
from sources.choices import SourceKind, SourceOrigin
from sources.models import Passage, Source

EXAMPLE = "urdupoint-com-en-world-factbox-astana-talks-on-s-242ab6"


class SourcedFilterSet(CitedFilterSet):
    """Records that cite passages of sources."""

    source = Records(
        Source,
        label=_("Source"),
        help_text=_("Slug of a source a passage of which is cited."),
        example=EXAMPLE,
        verb="citing",
        words=_(", citing {}"),
    )


class SourceFilter(DatedFilterSet):
    """Sources."""

    kind = Codes(
        SourceKind,
        label=_("Kind"),
        help_text=_("What sort of text it is."),
        example="news",
        words=_(" of kind {}"),
        facet="kind",
    )
    origin = Codes(
        SourceOrigin,
        label=_("Origin"),
        help_text=_("Who speaks through it, seen from the table."),
        example="independent_media",
        words=_(" by origin {}"),
        facet="origin",
    )
    language = Narrowing(
        label=_("Language"),
        help_text=_("BCP 47 tag, for example en or ru."),
        example="en",
        repeatable=True,
        words=_(" in language {}"),
        facet="language",
    )
    publisher = Narrowing(
        label=_("Publisher"),
        help_text=_("The publisher, as written in the record."),
        example="UrduPoint / Sputnik",
        repeatable=True,
        words=_(" published by {}"),
        facet="publisher",
    )
    licence = Narrowing(
        label=_("Licence"),
        help_text=_("SPDX identifier or words, as written in the record."),
        example="CC-BY-4.0",
        repeatable=True,
        words=_(" under licence {}"),
        facet="licence",
    )
    has_text = Flag(
        label=_("Text held"),
        help_text=_("true: its whole text is held here; false: only passages of it are."),
        example="true",
        verb="with_text",
        words=_(" whose text is held"),
        words_if_not=_(" whose text is not held"),
        covers=("text", "may_show_text", "text_sha256"),
    )
    ordering = Ordering(
        Source,
        {
            "published": (_("Date of publication"), ("starts", "id")),
            "title": (_("Title"), ("title", "id")),
        },
        default="-published",
    )

    counted = ngettext_lazy("%(count)d source", "%(count)d sources", "count")
    exempt = {
        "url": "an address, unique: the record is found by its slug",
        "archive_url": "an address, unique: the record is found by its slug",
        "authors": "searched by q",
        "published": "asked for by dates",
        "retrieved": "of use to editors only",
    }

    class Meta:
        model = Source
        fields = ()


class PassageFilter(RecordFilterSet):
    """Passages of sources."""

    source = Records(
        Source,
        label=_("Source"),
        help_text=_("Slug of the source it stands in."),
        example=EXAMPLE,
        words=_(" of {}"),
    )
    ordering = Ordering(
        Passage, {"source": (_("Source and place in it"), ("source", "start", "id"))}
    )

    counted = ngettext_lazy("%(count)d passage", "%(count)d passages", "count")
    exempt = {
        "exact": "searched by q",
        "prefix": "the words around it",
        "suffix": "the words around it",
        "start": "its place in the text",
        "end": "its place in the text",
    }

    class Meta:
        model = Passage
        fields = ()
