"""The filters that many models share: by date, and by how well a record is sourced."""

from django.utils.translation import gettext_lazy as _

from core.filters.kinds import Dates, Day, Flag, Modifier
from core.filters.sets import RecordFilterSet


class DatedFilterSet(RecordFilterSet):
    """Records with uncertain dates: asked for in EDTF, or in dates written plainly."""

    dates = Dates(
        label=_("Dates"),
        help_text=_("EDTF date or interval, such as 2017 or 2017-01/2017-03: what may fall in it."),
        example="2017-01-23/2017-03",
        verb="overlapping",
        words=_(" in {}"),
        covers=("starts", "ends", "span", "period"),
    )
    certain = Modifier(
        label=_("Certain dates only"),
        help_text=_("true: only what surely falls within the dates given, not what may."),
        example="true",
        words=_(", surely"),
    )
    after = Day(
        label=_("Since"),
        help_text=_("On this EDTF date or later."),
        example="2017",
        verb="since",
        words=_(" since {}"),
    )
    before = Day(
        label=_("Until"),
        help_text=_("On this EDTF date or earlier."),
        example="2018-05",
        verb="until",
        words=_(" until {}"),
    )


class CitedFilterSet(RecordFilterSet):
    """Records that hang on passages of sources, or lack them, or are contradicted by them."""

    needs_source = Flag(
        label=_("Needs a source"),
        help_text=_("true: some part of it has no source yet; false: all of it is sourced."),
        example="true",
        verb="needing_source",
        words=_(", in need of a source"),
        words_if_not=_(", fully sourced"),
    )
    disputed = Flag(
        label=_("Sources disagree"),
        help_text=_("true: a source contradicts it or a disagreement touches it."),
        example="true",
        verb="disputed",
        words=_(", on which sources disagree"),
        words_if_not=_(", on which no sources disagree"),
    )
