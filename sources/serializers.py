"""Sources, passages and citations as the API gives them."""

from __future__ import annotations

from typing import Any

from django.db.models import Case, F, OuterRef, TextField, Value, When
from rest_framework import serializers

from core.api.fields import (
    ROOT,
    ApiAddress,
    CountOf,
    PageAddress,
    RecordSerializer,
    Rows,
    WebAddress,
    short,
)
from core.api.shapes import JsonObject, JsonRows, address, expression_of, unless_blank
from core.querysets import PUBLISHED
from sources.choices import CitationStance, Perspective
from sources.models import Citation, Passage, Source


class CitationSerializer(serializers.Serializer[Any]):
    """What a passage does for a record: it supports, disputes or explains it, or a field of it."""

    field = serializers.CharField(
        read_only=True, allow_null=True, help_text="The field borne out; null for the whole record."
    )
    stance = serializers.ChoiceField(CitationStance.choices, read_only=True)
    perspective = serializers.ChoiceField(
        Perspective.choices,
        read_only=True,
        allow_null=True,
        help_text="Whether the passage speaks of the plan, the event, or looks back.",
    )
    inferred = serializers.BooleanField(
        read_only=True, help_text="The passage confirms only the event; the record is inferred."
    )
    stated_value = serializers.CharField(
        read_only=True, allow_null=True, help_text="What the source says, where it differs."
    )
    note = serializers.CharField(read_only=True, allow_null=True)
    quote = serializers.CharField(
        source="passage.exact", read_only=True, help_text="The words, letter for letter."
    )
    passage = serializers.URLField(read_only=True, help_text="The passage's address in the API.")
    source: Any = short(
        "sources", name="title", source="passage.source", help_text="Where they stand."
    )

    class Meta:
        model = Citation
        cell = ("stance", "field", "source")

    def object(self, path: str) -> JsonObject:
        """A citation, its passage and its source."""
        special = {"passage": address(f"{ROOT}passages/", f"{path}passage__slug")}
        return JsonObject(
            **{
                name: special.get(name) or expression_of(field, path)
                for name, field in self.fields.items()
            }
        )


class Citations(serializers.ListSerializer[Any]):
    """The citations of a record whose sources are published."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"child": CitationSerializer(), "read_only": True, **kwargs})

    def expression(self, path: str) -> Any:
        parent: Any = self.parent
        child: Any = self.child
        table = parent.Meta.model._meta.get_field("citations").related_model
        found = table._default_manager.filter(
            record=OuterRef("pk"), passage__source__review_status=PUBLISHED
        )
        return JsonRows(found.order_by("field", "id").values_list(child.object("")))


class ShownText(serializers.CharField):
    """The whole text, where the licence lets it be shown; null otherwise."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"read_only": True, "allow_null": True, **kwargs})

    def expression(self, path: str) -> Any:
        shown = When(**{f"{path}may_show_text": True}, then=unless_blank(F(f"{path}text")))
        return Case(shown, default=Value(None), output_field=TextField())


class SourcePassageSerializer(RecordSerializer):
    """A passage inside its source."""

    url = ApiAddress("passages")

    class Meta:
        model = Passage
        fields = ("slug", "url", "exact", "start", "end")


class SourceSerializer(RecordSerializer):
    """Something that can be quoted: an article, a communiqué, a dataset, a book."""

    url = ApiAddress("sources")
    html_url = PageAddress("sources")
    original_url = WebAddress(
        source="url", read_only=True, allow_null=True, help_text="Where it was read."
    )
    passage_count = CountOf(source="passages", help_text="How many passages of it are recorded.")
    passages = Rows(
        child=SourcePassageSerializer(), order=("start", "id"), help_text="Its passages, in order."
    )
    text = ShownText(help_text="The whole text, where the licence lets it be shown.")

    class Meta:
        model = Source
        fields = (
            *("slug", "url", "html_url", "title", "original_url", "archive_url", "publisher"),
            *("authors", "published", "starts", "ends", "retrieved", "language", "kind", "origin"),
            *("licence", "may_show_text", "text_sha256", "summary", "passage_count"),
            *("passages", "text"),
        )
        on_request = ("passages", "text")


class PassageSerializer(RecordSerializer):
    """An exact stretch of a source's text, or a sentence quoted from a source not held here."""

    url = ApiAddress("passages")
    html_url = PageAddress("sources", slug="source__slug")
    source: Any = short("sources", name="title", help_text="The source it stands in.")

    class Meta:
        model = Passage
        fields = ("slug", "url", "html_url", "source", "exact", "prefix", "suffix", "start", "end")
