"""The page of one actor: everything it took part in."""

from __future__ import annotations

from typing import Any

from actors.choices import ActorKind
from actors.models import Actor
from events.models import Participation, Round
from events.pictures.network import network
from events.pictures.participation import Record
from events.views.rows import tables
from sources.pages import RecordDetail


class ActorDetail(RecordDetail):
    """One state, body or person: when, in which role, with whom."""

    model = Actor
    template_name = "actors/actor_detail.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        person = self.object.kind == ActorKind.PERSON
        published = Participation.objects.published()
        seats = published.spoken_for_by(self.object) if person else published.of(self.object)
        rounds, only_latest = Round.objects.published().to_tell_of(self.object)
        if only_latest:
            seats = seats.at_rounds(rounds)
        around = published.at_rounds(rounds).at_tables()
        return super().get_context_data(
            only_latest=only_latest,
            took_part=Record(list(seats.for_list().with_places().in_time())),
            companions=around.without(self.object).companions()[:12],
            network=network(*tables(around)),
            statements=self.object.statements.published().for_list().in_time(),
            disagreements=self.object.disagreements.published().for_list(),
            **kwargs,
        )
