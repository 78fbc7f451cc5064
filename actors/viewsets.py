"""The API's collections of actors, offices and stances."""

from __future__ import annotations

from actors.filters import ActorFilter, StanceFilter, TenureFilter
from actors.serializers import ActorSerializer, StanceSerializer, TenureSerializer
from sources.viewsets import PublishedViewSet


class ActorViewSet(PublishedViewSet):
    """Actors: whoever can sit at a table."""

    collection = "actors"
    serializer_class = ActorSerializer
    filterset_class = ActorFilter


class TenureViewSet(PublishedViewSet):
    """Offices that persons held over time."""

    collection = "tenures"
    serializer_class = TenureSerializer
    filterset_class = TenureFilter


class StanceViewSet(PublishedViewSet):
    """What stands for or against states as neutral ground."""

    collection = "stances"
    serializer_class = StanceSerializer
    filterset_class = StanceFilter
