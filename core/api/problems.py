"""Errors of the API: one shape for all, RFC 9457 problem details."""

from __future__ import annotations

import json
from collections.abc import Iterable
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse

from core.filters import Problem

MEDIA_TYPE = "application/problem+json"
OPEN_TO_ALL = {"Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff"}


class ApiError(Exception):
    """What a request cannot have: status, a sentence, and the parameters at fault."""

    def __init__(
        self, status: int, detail: str, problems: Iterable[Problem] = (), **headers: str
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.problems = list(problems)
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    def response(self, request: HttpRequest) -> HttpResponse:
        """The error as problem details."""
        body: dict[str, Any] = {
            "type": "about:blank",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": self.detail,
            "instance": request.get_full_path()[:500],
        }
        if self.problems:
            body["errors"] = [
                {
                    "parameter": problem.parameter,
                    "detail": problem.detail,
                    "nearest": problem.nearest or None,
                }
                for problem in self.problems
            ]
        return HttpResponse(
            json.dumps(body, ensure_ascii=False),
            status=self.status,
            content_type=MEDIA_TYPE,
            headers={**OPEN_TO_ALL, "Cache-Control": "no-store", **self.headers},
        )


def refused(problems: list[Problem]) -> ApiError:
    """400 for a query string that cannot be answered."""
    return ApiError(400, " ".join(problem.detail for problem in problems), problems)
