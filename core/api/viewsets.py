"""One read-only collection: its pages, its records, its exports and its facets.

A ViewSet of Django REST framework for the router and the schema, but with a short way of its own
from request to answer: no parsers, no renderers, no model instances.
"""

from __future__ import annotations

import json
import logging
from array import array
from collections.abc import Iterator, Sequence
from typing import Any, ClassVar

from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
    StreamingHttpResponse,
)
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from rest_framework import viewsets

from core.api.facets import facet_names, facets_of
from core.api.formats import Asked, Csv, Format, Json, JsonLines
from core.api.kept import PLANS
from core.api.limits import took_too_long
from core.api.negotiation import format_for
from core.api.options import (
    DETAIL_PARAMETERS,
    FACET_PARAMETERS,
    LIST_PARAMETERS,
    Options,
)
from core.api.plans import Plan
from core.api.problems import OPEN_TO_ALL, ApiError, refused
from core.api.shapes import compile_shape
from core.conditional import public
from core.filters import Problem, RecordFilterSet, unknown_parameter
from core.pagination import Cursor

logger = logging.getLogger(__name__)

BATCH = 500
"""Records written at once in an export."""
METHODS = "GET, HEAD, OPTIONS"
PREFLIGHT = {
    **OPEN_TO_ALL,
    "Allow": METHODS,
    "Access-Control-Allow-Methods": METHODS,
    "Access-Control-Allow-Headers": "Accept, Accept-Language, Authorization, If-None-Match",
    "Access-Control-Max-Age": "86400",
}
EXPOSED = {**OPEN_TO_ALL, "Access-Control-Expose-Headers": "ETag, Link, Age, Retry-After"}


class RecordViewSet(viewsets.GenericViewSet[Any]):
    """The published records of one model.

    collection        its name in addresses
    serializer_class  what a record looks like
    filterset_class   what the collection can be narrowed by
    formats           what it can be taken as, JSON first
    """

    collection: ClassVar[str]
    serializer_class: Any
    filterset_class: ClassVar[type[RecordFilterSet]]
    formats: ClassVar[Sequence[Format]] = (Json(), JsonLines(), Csv())
    lookup_field = "slug"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Answer the request, or say in one shape why not."""
        try:
            if request.method == "OPTIONS":
                return HttpResponse(status=204, headers=PREFLIGHT)
            if request.method not in ("GET", "HEAD"):
                raise ApiError(405, _("The API is for reading."), Allow=METHODS)
            answer = getattr(self, self.action_map["get"])
            return public(answer(request, **kwargs))
        except ApiError as error:
            return error.response(request)
        except Exception as error:
            if took_too_long(error):
                raise
            logger.exception("API: %s", request.get_full_path())
            return ApiError(500, _("Something went wrong here. Our log has it.")).response(request)

    def list(self, request: HttpRequest, suffix: str = "") -> HttpResponseBase:
        """Published records: a page of them as JSON, or all of them in another format."""
        chosen = format_for(request, suffix, self.formats)
        question = (self.collection, request.META.get("QUERY_STRING", ""))
        plan = PLANS.find(question, lambda: self.plan(request))
        if isinstance(chosen, Json):
            return self.page(request, plan)
        if plan.options.is_page:
            ids: Sequence[int] = plan.page().ids
        else:
            rows = plan.filterset.order.sort(plan.filterset.rows).values_list("pk", flat=True)
            # Eight bytes each: a million of them is no burden while they are written out.
            ids = array("q", rows.iterator(chunk_size=BATCH * 20))
        return self.exported(chosen, ids, self.asked(request, chosen, plan.options))

    def plan(self, request: HttpRequest) -> Plan:
        """What to ask the database for; a refusal when the question cannot be answered."""
        options = Options.read(request.GET, self.serializer_class)
        return Plan(options, self.narrowed(request, LIST_PARAMETERS, options))

    def retrieve(self, request: HttpRequest, slug: str, suffix: str = "") -> HttpResponseBase:
        """One published record by its slug."""
        chosen = format_for(request, suffix, self.formats)
        options = Options.read(request.GET, self.serializer_class)
        unknown = [
            unknown_parameter(name, DETAIL_PARAMETERS)
            for name in request.GET
            if name not in DETAIL_PARAMETERS
        ]
        if options.problems or unknown:
            raise refused([*options.problems, *unknown])
        asked = self.asked(request, chosen, options)
        shape = compile_shape(self.serializer_class, asked.fields)
        # PostgreSQL holds no text with a NUL in it, and will not look for one.
        text = None if "\0" in slug else shape.one(slug, asked.origin)
        if text is None:
            return self.elsewhere(request, slug)
        body = text if isinstance(chosen, Json) else "".join(chosen.write([[text]], asked))
        return answer(chosen, body)

    def facets(self, request: HttpRequest, suffix: str = "") -> HttpResponseBase:
        """How many records of the filtered set have each value of each filter.

        Of a set of more than 250, in a collection of more than 10,000, they are estimates from
        records drawn at random, and `exact` is false; `count=exact` counts them all, however long
        that takes.
        """
        format_for(request, suffix, [Json()])
        options = Options.of_facets(request.GET, facet_names(self.filterset_class))
        filterset = self.narrowed(request, FACET_PARAMETERS, options)
        body = facets_of(filterset, options.fields, options.exactly)
        return answer(Json(), json.dumps(body, ensure_ascii=False))

    def narrowed(
        self, request: HttpRequest, reserved: frozenset[str], options: Options
    ) -> RecordFilterSet:
        """The filters in force; a refusal when anything in the query string is wrong."""
        rows = self.serializer_class.Meta.model._default_manager.published()
        filterset = self.filterset_class(request.GET, rows, reserved=reserved, from_form=False)
        problems = [*filterset.problems, *options.problems]
        if options.cursor and not problems and options.cursor.order != filterset.order.name:
            problems = [Problem("cursor", _("cursor: from a list in another order."))]
        if problems:
            raise refused(problems)
        return filterset

    def page(self, request: HttpRequest, plan: Plan) -> HttpResponse:
        """One page with its neighbours, in the body and in the Link header."""
        options = plan.options
        page = plan.page()
        shape = compile_shape(self.serializer_class, options.fields)
        texts = shape.many(page.ids, origin_of(request))
        count = None
        if options.exactly:
            count = plan.filterset.rows.count()
        elif options.counting:
            count = plan.count()
        if not (options.place or page.following):
            # The first page is the whole set: its length costs nothing.
            count = len(texts)
        by = "page" if options.page else "cursor"
        links = {
            "next": self.neighbour(request, by, page.following),
            "previous": self.neighbour(request, by, page.preceding),
        }
        head = json.dumps({"count": count, **links})
        response = answer(Json(), f'{head[:-1]}, "results": [{",".join(texts)}]}}')
        relations = [f'<{url}>; rel="{rel[:4]}"' for rel, url in links.items() if url]
        if relations:
            response.headers["Link"] = ", ".join(relations)
        return response

    def neighbour(self, request: HttpRequest, by: str, place: Cursor | int | None) -> str | None:
        """The address of another page of the same list."""
        if place is None:
            return None
        query = request.GET.copy()
        query[by] = str(place)
        return f"{origin_of(request)}{request.path}?{query.urlencode(safe=':/~')}"

    def exported(self, chosen: Format, ids: Sequence[int], asked: Asked) -> HttpResponseBase:
        """A whole set, written while it is read: the memory of one batch, however many."""
        shape = compile_shape(self.serializer_class, asked.fields)

        def batches() -> Iterator[list[str]]:
            for start in range(0, len(ids), BATCH):
                yield shape.passing(ids[start : start + BATCH], asked.origin)

        response = StreamingHttpResponse(
            chosen.write(batches(), asked),
            content_type=f"{chosen.media_type}; charset=utf-8",
            headers=EXPOSED,
        )
        name = f"{self.collection}.{chosen.suffix}"
        response.headers["Content-Disposition"] = f'inline; filename="{name}"'
        return response

    def asked(self, request: HttpRequest, chosen: Format, options: Options) -> Asked:
        """What the format is told of the request."""
        every = self.serializer_class.Meta.fields
        needed = {*options.fields, *chosen.fields_needed}
        fields = tuple(name for name in every if name in needed)
        serializer = self.serializer_class()
        return Asked(serializer, fields, origin_of(request), options.bom)

    def elsewhere(self, request: HttpRequest, slug: str) -> HttpResponse:
        """The way to a record that was renamed, the reason of one withdrawn, or 404."""
        model = self.serializer_class.Meta.model
        retired = None if "\0" in slug else self.retired(model, slug)
        if retired is None:
            raise ApiError(404, _("There is no published record of this name."))
        if not retired.successor:
            raise ApiError(410, retired.reason)
        path = request.path.replace(f"/{slug}", f"/{retired.successor}", 1)
        query = request.META.get("QUERY_STRING", "")
        target = f"{origin_of(request)}{path}{'?' if query else ''}{query}"
        return HttpResponsePermanentRedirect(target, headers=EXPOSED)

    def retired(self, model: Any, slug: str) -> Any:
        """What is known of a slug no longer in use."""
        raise NotImplementedError


def origin_of(request: HttpRequest) -> str:
    """Scheme and host by which the API was reached."""
    return f"{request.scheme}://{request.get_host()}"


def answer(chosen: Format, body: str) -> HttpResponse:
    """A finished document."""
    charset = "" if chosen.media_type == Json.media_type else "; charset=utf-8"
    return HttpResponse(
        body.encode(), content_type=f"{chosen.media_type}{charset}", headers=EXPOSED
    )
