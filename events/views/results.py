"""Pages of what came out: agreements, statements, and matters on which sources disagree."""

from __future__ import annotations

from events.filters import AgreementFilter, DisagreementFilter, StatementFilter
from events.models import Agreement, Disagreement, Statement
from sources.pages import RecordDetail, RecordList


class AgreementList(RecordList):
    """Texts that came out of talks."""

    model = Agreement
    filterset_class = AgreementFilter
    collection = "agreements"


class AgreementDetail(RecordDetail):
    """One text, who signed it, and what it came out of."""

    model = Agreement


class StatementList(RecordList):
    """Who said what about it."""

    model = Statement
    filterset_class = StatementFilter
    collection = "statements"


class StatementDetail(RecordDetail):
    """One statement with its words and source."""

    model = Statement


class DisagreementList(RecordList):
    """Matters on which the sources differ."""

    model = Disagreement
    filterset_class = DisagreementFilter
    collection = "disagreements"


class DisagreementDetail(RecordDetail):
    """Two readings of one matter, side by side."""

    model = Disagreement
