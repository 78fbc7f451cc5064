"""What records are made of in the API: the parts from which every serializer is put together."""

from __future__ import annotations

from typing import Any, ClassVar, cast

from django.db import models
from django.db.models import F, JSONField, OuterRef
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.utils.field_mapping import ClassLookupDict

from core.api.shapes import (
    JsonByKey,
    JsonObject,
    JsonRows,
    RowCount,
    address,
    object_of,
)
from core.querysets import unless_hidden

ROOT = "/api/v1/"
DAYS = {
    "starts": "The first possible day; null when open or unknown.",
    "ends": "The last possible day; null when open or unknown.",
    "sha256": "SHA-256 of the text held, in hexadecimal.",
}
"""What the columns the database computes are, by the end of their names."""


class ApiAddress(serializers.URLField):
    """The record's own address in the API."""

    def __init__(self, collection: str, **kwargs: Any) -> None:
        super().__init__(**{"read_only": True, **kwargs})
        self.collection = collection

    def expression(self, path: str) -> Any:
        return address(f"{ROOT}{self.collection}/", f"{path}slug")


class PageAddress(serializers.URLField):
    """The page a reader is sent to: the record's own, or that of the record it belongs to."""

    def __init__(self, pages: str, slug: str = "slug", **kwargs: Any) -> None:
        super().__init__(**{"read_only": True, **kwargs})
        self.pages = pages
        self.slug = slug

    def expression(self, path: str) -> Any:
        return address(f"/{self.pages}/", f"{path}{self.slug}")


class ShortSerializer(serializers.Serializer[Any]):
    """A record in short: enough to show it and to ask for more."""

    slug = serializers.CharField(read_only=True, help_text="Its stable key.")
    name = serializers.CharField(read_only=True, help_text="Its name or title in English.")
    url = serializers.URLField(read_only=True, help_text="Its address in the API.")

    def __init__(self, collection: str, name: str = "name", **kwargs: Any) -> None:
        super().__init__(**{"read_only": True, **kwargs})
        self.collection = collection
        self.named_by = name

    def object(self, path: str) -> JsonObject:
        """The short form of the record at the end of the path."""
        return JsonObject(
            slug=F(f"{path}slug"),
            name=F(path + self.named_by),
            url=address(f"{ROOT}{self.collection}/", f"{path}slug"),
        )

    def expression(self, path: str) -> Any:
        parent: Any = self.parent
        inner = path + str(self.source).replace(".", "__")
        return unless_hidden(parent.Meta.model, inner, self.object(f"{inner}__"), JSONField())


def short(collection: str, name: str = "name", **kwargs: Any) -> ShortSerializer:
    """A related record in short; null when there is none, or none that is published."""
    return ShortSerializer(collection, name, **{"allow_null": True, **kwargs})


class Rows(serializers.ListSerializer[Any]):
    """The published records at the far end of a relation, each as its serializer says."""

    def __init__(self, *, child: Any, order: tuple[str, ...], **kwargs: Any) -> None:
        super().__init__(child=child, **{"read_only": True, **kwargs})
        self.order = order

    def expression(self, path: str) -> Any:
        found = related(self).order_by(*self.order)
        child: Any = self.child
        as_json = child.object("") if hasattr(child, "object") else object_of(child)
        if "needs_source" in getattr(child, "fields", {}):
            found = found.with_needs_source()
        return JsonRows(found.values_list(as_json))


class CountOf(serializers.IntegerField):
    """How many published records are at the far end of a relation.

    `only` names a verb of their queryset that narrows what is counted.
    """

    def __init__(self, only: str = "", **kwargs: Any) -> None:
        super().__init__(**{"read_only": True, "min_value": 0, **kwargs})
        self.only = only

    def expression(self, path: str) -> Any:
        found = related(self)
        counted = getattr(found, self.only)() if self.only else found
        return RowCount(counted.order_by().values_list("pk"))


class NamesByLanguage(serializers.DictField):
    """The name to show in each language, by BCP 47 tag: the preferred one, or the oldest entry."""

    child = serializers.CharField()

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"read_only": True, **kwargs})

    def expression(self, path: str) -> Any:
        parent: Any = self.parent
        relation = parent.Meta.model._meta.get_field("names")
        names = relation.related_model._default_manager.filter(
            **{relation.remote_field.name: OuterRef("pk")}
        )
        chosen = names.order_by("language", "-preferred", "id").distinct("language")
        return JsonByKey(chosen.values_list("language", "text"))


class NeedsSource(serializers.BooleanField):
    """Whether some part of the record has no source yet."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"read_only": True, **kwargs})

    def expression(self, path: str) -> Any:
        return F(f"{path}needs_source")


def related(field: Any) -> Any:
    """Published rows of a relation of the record, from inside a query for the record."""
    relation = field.parent.Meta.model._meta.get_field(field.source)
    back = relation.remote_field.name
    return relation.related_model._default_manager.published(given=back).filter(
        **{back: OuterRef("pk")}
    )


@extend_schema_field({"type": "string", "format": "iri"})
class WebAddress(serializers.CharField):
    """An address elsewhere on the web, in the letters of its own language."""


class RecordSerializer(serializers.ModelSerializer[Any]):
    """A published record. `Meta.on_request` names the fields that `?include=` adds."""

    serializer_field_mapping: ClassVar[dict[Any, Any]] = {
        **serializers.ModelSerializer.serializer_field_mapping,
        models.URLField: WebAddress,
    }

    def build_standard_field(self, field_name: str, model_field: Any) -> Any:
        """As Django REST framework does; blank text and open bounds may be null."""
        if model_field.generated:
            kinds = ClassLookupDict(self.serializer_field_mapping)
            about = DAYS.get(field_name.rpartition("_")[2], "Computed by the database.")
            given = {"read_only": True, "allow_null": True, "help_text": about}
            return kinds[model_field.output_field], given
        field_class, kwargs = super().build_standard_field(field_name, model_field)
        unknown = model_field.blank and model_field.empty_strings_allowed
        unknown &= field_name != "slug"
        kept: dict[str, Any] = {
            name: kwargs[name] for name in ("choices", "help_text") if name in kwargs
        }
        return field_class, {**kept, "read_only": True, "allow_null": model_field.null or unknown}

    @classmethod
    def default_names(cls) -> tuple[str, ...]:
        """The fields given unless others are asked for."""
        return tuple(name for name in cls.Meta.fields if name not in cls.on_request())

    @classmethod
    def on_request(cls) -> tuple[str, ...]:
        """The fields given only when they are asked for."""
        return tuple(getattr(cls.Meta, "on_request", ()))

    def rows(self) -> Any:
        """The rows its fields are computed on."""
        rows = cast("Any", self.Meta.model)._default_manager.all()
        return rows.for_readers().with_needs_source() if "needs_source" in self.fields else rows

    def found_by(self, slug: Any) -> Any:
        """The one row of this slug that readers may see."""
        return self.rows().published().filter(slug=slug)
