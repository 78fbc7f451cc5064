"""The API's collections of sources and passages, and what all collections share."""

from __future__ import annotations

from typing import Any

from core.api.viewsets import RecordViewSet
from sources.filters import PassageFilter, SourceFilter
from sources.models import RetiredSlug
from sources.serializers import PassageSerializer, SourceSerializer


class PublishedViewSet(RecordViewSet):
    """A collection whose old addresses are remembered."""

    def retired(self, model: Any, slug: str) -> RetiredSlug | None:
        return RetiredSlug.of(slug, model.objects.published())


class SourceViewSet(PublishedViewSet):
    """Sources: whatever can be quoted."""

    collection = "sources"
    serializer_class = SourceSerializer
    filterset_class = SourceFilter


class PassageViewSet(PublishedViewSet):
    """Passages: the exact words facts hang on."""

    collection = "passages"
    serializer_class = PassageSerializer
    filterset_class = PassageFilter
