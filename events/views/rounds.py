"""Pages of rounds: one meeting, and all of them."""

from __future__ import annotations

from typing import Any

from events.filters import RoundFilter
from events.models import Round
from events.pictures.matrix import RANK
from sources.pages import RecordDetail, RecordList


class RoundList(RecordList):
    """Meetings, held or not."""

    model = Round
    filterset_class = RoundFilter
    collection = "rounds"

    def rows(self, records: Any) -> Any:
        return records.for_chronicle()


class RoundDetail(RecordDetail):
    """One meeting: who sat there, planned against actual days, what came of it."""

    model = Round

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        seats = sorted(
            self.object.participations.all(),
            key=lambda seat: (RANK[seat.role], str(seat)),
        )
        rounds = Round.objects.published()
        return super().get_context_data(
            seats=seats,
            before=rounds.before(self.object).first(),
            after=rounds.after(self.object).first(),
            **kwargs,
        )
