"""The API's own description, as a document and as a page."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.renderers import OpenApiYamlRenderer

from core.api.problems import OPEN_TO_ALL
from core.conditional import public
from core.models import DefinedChoices

YAML = "application/vnd.oai.openapi"
JSON = "application/vnd.oai.openapi+json"


@lru_cache(maxsize=2)
def openapi(media_type: str = YAML) -> bytes:
    """The OpenAPI document of this code, as YAML or JSON."""
    schema = SchemaGenerator().get_schema(request=None, public=True)
    if media_type == JSON:
        return json.dumps(schema, ensure_ascii=False).encode()
    return bytes(OpenApiYamlRenderer().render(schema, renderer_context={}))


@require_safe
def schema(request: HttpRequest) -> HttpResponse:
    """The OpenAPI document: YAML, or JSON when asked for."""
    wants_json = request.GET.get("format") == "json" or (
        request.get_preferred_type([YAML, JSON, "application/json"]) in (JSON, "application/json")
    )
    kind = JSON if wants_json else YAML
    return public(HttpResponse(openapi(kind), content_type=kind, headers=OPEN_TO_ALL))


@require_safe
def documentation(request: HttpRequest) -> HttpResponse:
    """The collections to try out in the browser."""
    return render(request, "api/docs.html")


def define_codes(result: dict[str, Any], **_: Any) -> dict[str, Any]:
    """Say in the schema what each code of a list means (a hook of drf-spectacular)."""
    lists = {one.__name__: one for one in DefinedChoices.__subclasses__()}
    for name, component in result["components"]["schemas"].items():
        if name in lists:
            meanings = [f"* `{code.value}`: {code.definition}" for code in lists[name]]
            about = (lists[name].__doc__ or "").strip()
            component["description"] = "\n".join([about, "", *meanings])
    return result
