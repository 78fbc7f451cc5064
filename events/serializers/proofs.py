"""All citations as one collection, as the API gives them."""

from __future__ import annotations

from typing import Any

from django.db.models import Case, F, Func, TextField, Value, When
from rest_framework import serializers

from core.api.fields import ROOT, ApiAddress, RecordSerializer, short
from core.api.shapes import Joined, Parameter, address
from events.models import EveryCitation


class RecordAddress(serializers.URLField):
    """The address of the record cited on; null when its kind has no collection of its own."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"read_only": True, "allow_null": True, **kwargs})

    def expression(self, path: str) -> Any:
        parts = [Value(ROOT), F(f"{path}collection"), Value("/"), F(f"{path}record"), Value("/")]
        whole = Joined(Parameter(2, TextField()), *parts, output_field=TextField())
        nothing = When(**{f"{path}collection": ""}, then=Value(None))
        return Case(nothing, default=whole, output_field=TextField())


class PassageAddress(serializers.URLField):
    """The passage's address in the API."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"read_only": True, **kwargs})

    def expression(self, path: str) -> Any:
        return address(f"{ROOT}passages/", f"{path}passage__slug")


class EveryCitationSerializer(RecordSerializer):
    """This passage supports, disputes or explains this record, or one field of it."""

    url = ApiAddress("citations")
    record_url = RecordAddress()
    passage = PassageAddress()
    quote = serializers.CharField(read_only=True, help_text="The words, letter for letter.")
    source: Any = short("sources", name="title", help_text="Where they stand.")

    class Meta:
        model = EveryCitation
        fields = (
            *("slug", "url", "kind", "record", "record_url", "field", "stance", "perspective"),
            *("inferred", "stated_value", "note", "side", "quote", "passage", "source"),
        )

    def found_by(self, slug: Parameter) -> Any:
        """By the parts of the slug, so that one table and one record are looked at, not all."""
        kind, record = (
            Func(slug, Value("~"), Value(part), function="split_part", output_field=TextField())
            for part in (1, 2)
        )
        return self.rows().filter(kind=kind, record=record, slug=slug)
