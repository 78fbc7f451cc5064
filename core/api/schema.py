"""What drf-spectacular cannot know by itself: the filters, the formats, the errors."""

from drf_spectacular.openapi import AutoSchema


class CollectionSchema(AutoSchema):
    """The schema of a collection."""
