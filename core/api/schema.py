"""The OpenAPI description of the collections: what drf-spectacular cannot know by itself.

Parameters come from the filters, records from the serializers, formats from the viewsets; nothing
is described twice.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from drf_spectacular.openapi import AutoSchema
from drf_spectacular.plumbing import ResolvedComponent

from core.api.facets import facet_names
from core.api.fields import RecordSerializer
from core.api.formats import Json
from core.api.options import LARGEST_PAGE, LAST_PAGE, PAGE_SIZE
from core.api.problems import MEDIA_TYPE
from core.filters import MAX_VALUES, Narrowing

NULLABLE_TEXT = {"type": ["string", "null"]}
NULLABLE_ADDRESS = {"type": ["string", "null"], "format": "uri"}
PROBLEM: dict[str, Any] = {
    "type": "object",
    "description": "What went wrong: RFC 9457 problem details.",
    "required": ["type", "title", "status", "detail", "instance"],
    "properties": {
        "type": {"type": "string", "description": "about:blank: the status says it all."},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string", "description": "A sentence, in the language asked for."},
        "instance": {"type": "string", "description": "What was asked for."},
        "errors": {
            "type": "array",
            "description": "The parameters at fault.",
            "items": {
                "type": "object",
                "required": ["parameter", "detail", "nearest"],
                "properties": {
                    "parameter": {"type": "string"},
                    "detail": {"type": "string"},
                    "nearest": {**NULLABLE_TEXT, "description": "The nearest valid one."},
                },
            },
        },
    },
}
FACETS: dict[str, Any] = {
    "type": "object",
    "description": "How many records of a set have each value of each filter.",
    "required": ["count", "exact", "sample", "facets"],
    "properties": {
        "count": {"type": "integer", "minimum": 0, "description": "How many records the set has."},
        "exact": {
            "type": "boolean",
            "description": "Whether all were counted; if not, every count is an estimate.",
        },
        "sample": {
            "type": ["integer", "null"],
            "minimum": 0,
            "description": "How many records of the set, drawn at random, the estimate is from.",
        },
        "facets": {
            "type": "object",
            "additionalProperties": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["value", "label", "count"],
                    "properties": {
                        "value": {**NULLABLE_TEXT, "description": "As the filter takes it."},
                        "label": {**NULLABLE_TEXT, "description": "As a reader sees it."},
                        "count": {"type": "integer", "minimum": 0},
                    },
                },
            },
        },
    },
}
ERRORS = {
    "400": "A parameter is unknown or invalid; `errors` names it and the nearest valid one.",
    "404": "There is nothing of this name.",
    "406": "There is no such format here.",
    "410": "The record was withdrawn; `detail` says why.",
    "429": "Too many requests a minute; `Retry-After` says how many seconds to wait.",
    "503": "The question takes too long to answer: narrow it by a filter.",
}


class CollectionSchema(AutoSchema):
    """Pages, records and facets of one collection, and the problems each may answer with."""

    view: Any

    @property
    def action(self) -> str:
        return str(self.view.action)

    def get_operation_id(self) -> str:
        suffix = {"list": "list", "retrieve": "one", "facets": "facets"}[self.action]
        return f"{self.view.collection}_{suffix}"

    def get_tags(self) -> list[str]:
        return [self.view.collection]

    def get_summary(self) -> str:
        about = (self.view.__doc__ or "").partition("\n")[0]
        return {
            "list": about,
            "retrieve": f"One of the {self.view.collection}, by its slug.",
            "facets": f"Counts of the {self.view.collection} by the values of their filters.",
        }[self.action]

    def get_description(self) -> str:  # type: ignore[override]
        about = getattr(type(self.view), self.action).__doc__ or ""
        forms = ", ".join(f"`.{one.suffix}`" for one in self.view.formats)
        if self.action == "facets":
            return about
        return f"{about}\n\nFormats by suffix, `?format=` or Accept: {forms}."

    def _get_parameters(self) -> list[dict[str, Any]]:
        if self.action == "retrieve":
            slug = {"name": "slug", "in": "path", "required": True, "description": "Its slug."}
            return [{**slug, "schema": {"type": "string"}}, *self._options()]
        filters = self.view.filterset_class.base_filters
        named = [_parameter(name, one) for name, one in sorted(filters.items())]
        return [*named, *self._options()]

    def _options(self) -> list[dict[str, Any]]:
        formats = [one.suffix for one in self.view.formats]
        if self.action == "facets":
            names = facet_names(self.view.filterset_class)
            counts = {"type": "string", "enum": ["estimated", "exact"], "default": "estimated"}
            return [
                _option("facet", "Only these facets.", {"type": "string", "enum": names}, True),
                _option("format", "The format.", {"type": "string", "enum": ["json"]}),
                _option("count", "exact: count a large set too, which takes long.", counts),
            ]
        serializer: type[RecordSerializer] = self.view.serializer_class
        options = [
            _option("format", "The format.", {"type": "string", "enum": formats}),
            _option("fields", "Only these fields.", _names(serializer.Meta.fields), True),
        ]
        if serializer.on_request():
            more = _names(serializer.on_request())
            options.append(_option("include", "These fields as well.", more, True))
        about_bom = "CSV only: begin with a byte order mark, which Excel wants."
        options.append(_option("bom", about_bom, {"type": "boolean"}))
        if self.action == "list":
            options += _paging()
        return options

    def _get_response_bodies(self, direction: Any = "response") -> dict[str, Any]:
        record = self.resolve_serializer(self.view.serializer_class, direction).ref
        texts = {
            one.media_type: {"schema": dict(one.schema)}
            for one in self.view.formats
            if not isinstance(one, Json)
        }
        if self.action == "facets":
            content = {Json.media_type: {"schema": self._component("Facets", FACETS)}}
            errors: tuple[str, ...] = ("400", "406", "429", "503")
        elif self.action == "retrieve":
            content = {Json.media_type: {"schema": record}, **texts}
            errors = ("400", "404", "406", "410", "429", "503")
        else:
            name = record["$ref"].rpartition("/")[2]
            page = self._component(f"{name}Page", _page(record))
            content = {Json.media_type: {"schema": page}, **texts}
            errors = ("400", "406", "429", "503")
        problem = {MEDIA_TYPE: {"schema": self._component("Problem", PROBLEM)}}
        return {
            "200": {"description": "What was asked for.", "content": content},
            "304": {"description": "What the visitor has (If-None-Match) is still true."},
            **{code: {"description": ERRORS[code], "content": problem} for code in errors},
            "414": {"description": "The address is longer than the web server reads."},
        }

    def _map_serializer(
        self, serializer: Any, direction: str, bypass_extensions: bool = False
    ) -> dict[str, Any]:
        """As drf-spectacular does; of a record that `fields` may narrow, no field is certain."""
        mapped: dict[str, Any] = super()._map_serializer(serializer, direction, bypass_extensions)
        if isinstance(serializer, self.view.serializer_class):
            mapped.pop("required", None)
            for name in serializer.on_request():
                field = mapped["properties"][name]
                about = field.get("description", "")
                field["description"] = f"{about} Given with `?include={name}`.".strip()
        return mapped

    def _component(self, name: str, schema: dict[str, Any]) -> dict[str, str]:
        component = ResolvedComponent(name, ResolvedComponent.SCHEMA, schema, object=name)
        self.registry.register_on_missing(component)
        return component.ref


def _parameter(name: str, filter_: Narrowing) -> dict[str, Any]:
    described = _option(name, str(filter_.help_text), dict(filter_.schema), filter_.repeatable)
    one = json.loads(filter_.example) if filter_.schema["type"] != "string" else filter_.example
    example = [one] if filter_.repeatable else one
    return {**described, "example": example}


def _option(name: str, about: str, schema: dict[str, Any], several: bool = False) -> dict[str, Any]:
    if several:
        schema = {"type": "array", "items": schema, "maxItems": MAX_VALUES}
    return {"name": name, "in": "query", "description": about, "schema": schema}


def _names(names: Sequence[str]) -> dict[str, Any]:
    return {"type": "string", "enum": list(names)}


def _paging() -> list[dict[str, Any]]:
    counts = {"type": "string", "enum": ["none", "exact"], "default": "none"}
    sizes = {"type": "integer", "minimum": 1, "maximum": LARGEST_PAGE, "default": PAGE_SIZE}
    pages = {"type": "integer", "minimum": 1, "maximum": LAST_PAGE}
    return [
        _option("cursor", "Where a page begins: follow `next` and `previous`.", {"type": "string"}),
        _option("page", "The number of a page, for small sets; then no cursor.", pages),
        _option("page_size", "How many records a page has.", sizes),
        _option("count", "exact: count the set, whatever its size; none: do not count.", counts),
    ]


def _page(record: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["count", "next", "previous", "results"],
        "properties": {
            "count": {
                "type": ["integer", "null"],
                "minimum": 0,
                "description": "How many there are in all; null when that was not counted.",
            },
            "next": {**NULLABLE_ADDRESS, "description": "The page after this one."},
            "previous": {**NULLABLE_ADDRESS, "description": "The page before this one."},
            "results": {"type": "array", "items": record},
        },
    }
