"""The list of actors. The page of one tells what it took part in, and stands with the events."""

from __future__ import annotations

from actors.filters import ActorFilter
from actors.models import Actor
from sources.pages import RecordList


class ActorList(RecordList):
    """Whoever can sit at a table."""

    model = Actor
    filterset_class = ActorFilter
    collection = "actors"
