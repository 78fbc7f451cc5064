"""Pages of sources: what rests on this text."""

from __future__ import annotations

from typing import Any

from sources.filters import SourceFilter
from sources.highlights import cited_passages, stretches
from sources.models import Source
from sources.pages import RecordDetail, RecordList


class SourceList(RecordList):
    """Every text that is quoted."""

    model = Source
    filterset_class = SourceFilter


class SourceDetail(RecordDetail):
    """One text, its cited passages and the records they bear out."""

    model = Source

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        cited = cited_passages(self.object)
        shown = self.object.text if self.object.may_show_text else ""
        return super().get_context_data(
            passages=cited, shown=bool(shown), text=stretches(shown, cited), **kwargs
        )
