"""Answers that know which version of the knowledge base they were made from.

The table `dataset_version` moves with every change, inside the writer's transaction. Its number,
the code that runs and what was asked for make the ETag; so a 304 is always true, and an answer
kept in memory is good for as long as the number stands. Nothing is kept for visitors who have a
session, and nothing that sets a cookie; a page is given an ETag only for visitors without one.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import psycopg2
from django.conf import settings
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.cache import patch_vary_headers

VERSION = "SELECT version FROM dataset_version"
VARY = "Accept, Accept-Language"
PAGES_VARY = "Accept-Language, Cookie, HX-Request"
PUBLIC = "public, max-age=0, must-revalidate"
OF_ONE_VISITOR = frozenset({settings.SESSION_COOKIE_NAME, "messages"})
"""Cookies by which a page may differ from visitor to visitor."""
CHECKED_EVERY = 1.0
"""Seconds after which the version is asked for again, should a notice have been lost."""
LARGEST_KEPT = 1_000_000
"""Bytes of the largest answer that is kept."""
CODE_FOLDERS = (
    "core",
    "sources",
    "venues",
    "actors",
    "events",
    "intake",
    "config",
    "templates",
    "locale",
    "static",
)
CODE_FILES = frozenset({".py", ".html", ".po", ".css", ".js"})


class VersionListener:
    """The dataset's version without a query: PostgreSQL says when it moves.

    One idle session a process listens for the notice that a trigger sends on commit; it arrives
    within milliseconds. Whatever is wrong with it, the version is asked for as long as it lasts.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.session: Any = None
        self.version: int | None = None
        self.asked_at = 0.0

    def current(self) -> int:
        """The version now, as any other session sees it."""
        with self.lock:
            try:
                return self._listened()
            except psycopg2.Error:
                self.session = None
        return ask_version()

    def close(self) -> None:
        """End the session; the next question opens another."""
        with self.lock:
            if self.session is not None:
                self.session.close()
            self.session = None

    def _listened(self) -> int:
        if self.session is None:
            self.version = None
            self.session = connection.get_new_connection(connection.get_connection_params())
            self.session.autocommit = True
            with self.session.cursor() as cursor:
                cursor.execute("LISTEN dataset_version")
        self.session.poll()
        moved = bool(self.session.notifies)
        self.session.notifies.clear()
        now = time.monotonic()
        if self.version is None or moved or now - self.asked_at > CHECKED_EVERY:
            with self.session.cursor() as cursor:
                cursor.execute(VERSION)
                self.version = cursor.fetchone()[0]
            self.asked_at = now
        return self.version


def ask_version() -> int:
    """The version as this request's own session sees it."""
    with connection.cursor() as cursor:
        cursor.execute(VERSION)
        return int(cursor.fetchone()[0])


def changed_at() -> datetime:
    """When the knowledge base last changed, in UTC."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT changed AT TIME ZONE 'UTC' FROM dataset_version")
        return cursor.fetchone()[0]


LISTENER = VersionListener()
R = TypeVar("R", bound=HttpResponseBase)


def dataset_version() -> int:
    """Which version of the knowledge base is read now; inside a transaction, that one's."""
    return ask_version() if connection.in_atomic_block else LISTENER.current()


@lru_cache(maxsize=1)
def code_mark() -> str:
    """Eight hex digits of all that makes an answer but the facts: another release, other ETags."""
    digest = hashlib.sha256()
    root = Path(settings.BASE_DIR)
    for folder in CODE_FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in CODE_FILES:
                digest.update(path.read_bytes())
    return digest.hexdigest()[:8]


def is_anonymous(request: HttpRequest) -> bool:
    """Whether the request brings no session, so that the answer is the same for everyone."""
    return OF_ONE_VISITOR.isdisjoint(request.COOKIES)


def is_api(request: HttpRequest) -> bool:
    """Whether it is the API that is asked: it knows no sessions and answers all alike."""
    return request.path.startswith(settings.API_PATHS)


def is_conditional(request: HttpRequest) -> bool:
    """Whether the answer depends on nothing but the facts, the code and what was asked for."""
    if request.method not in ("GET", "HEAD"):
        return False
    if is_api(request):
        return True
    return not request.path.startswith(settings.UNCONDITIONAL_PATHS) and is_anonymous(request)


def asked_for(request: HttpRequest) -> str:
    """Everything an anonymous answer depends on, beside the facts and the code."""
    meta = request.META
    return "\n".join(
        (
            meta.get("HTTP_HOST", ""),
            request.scheme or "",
            request.get_full_path(),
            meta.get("HTTP_ACCEPT", ""),
            meta.get("HTTP_ACCEPT_LANGUAGE", ""),
            request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, ""),
            meta.get("HTTP_HX_REQUEST", ""),
            # A page that can be cited says on which day it was read.
            "" if is_api(request) else str(timezone.localdate()),
        )
    )


def entity_tag(question: str, version: int) -> str:
    """The ETag of the answer to a question at a version."""
    seed = hashlib.blake2b(question.encode("utf-8", "replace"), digest_size=8)
    return f'"{version}.{code_mark()}.{seed.hexdigest()}"'


def public(response: R) -> R:
    """Mark an answer as the same for everyone: it gets an ETag and may be kept."""
    response.headers["Cache-Control"] = PUBLIC
    patch_vary_headers(response, VARY.split(", "))
    return response


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """A finished answer and the moment it was made, in monotonic seconds."""

    body: bytes
    headers: dict[str, str]
    made_at: float

    def again(self) -> HttpResponse:
        """The answer once more, with its age."""
        age = str(int(time.monotonic() - self.made_at))
        return HttpResponse(self.body, headers={**self.headers, "Age": age})


class KeptAnswers:
    """Finished answers of one version, the least used dropped first when there is no room.

    room  bytes that all bodies together may take
    """

    def __init__(self, room: int) -> None:
        self.room = room
        self.lock = threading.Lock()
        self.version: int | None = None
        self.answers: OrderedDict[str, KeptAnswer] = OrderedDict()
        self.size = 0

    def find(self, question: str, version: int) -> KeptAnswer | None:
        """The answer made from this version, if there is one."""
        with self.lock:
            if version != self.version or question not in self.answers:
                return None
            self.answers.move_to_end(question)
            return self.answers[question]

    def keep(self, question: str, version: int, response: HttpResponse) -> None:
        """Keep an answer made from this version, and none of another."""
        body = bytes(response.content)
        if len(body) > min(LARGEST_KEPT, self.room):
            return
        with self.lock:
            if version != self.version:
                self.answers.clear()
                self.version, self.size = version, 0
            if question in self.answers:
                return
            self.answers[question] = KeptAnswer(body, dict(response.items()), time.monotonic())
            self.size += len(body)
            while self.size > self.room:
                _question, dropped = self.answers.popitem(last=False)
                self.size -= len(dropped.body)


class ConditionalReads:
    """Middleware: ETags, 304 answers and, where `CACHE_MEGABYTES` is not 0, kept answers.

    It stands first, so that a kept answer costs next to nothing; what it keeps has passed through
    everything behind it and carries all its headers.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self.kept = KeptAnswers(settings.CACHE_MEGABYTES * 1_000_000)

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if not is_conditional(request):
            return self.get_response(request)
        version = dataset_version()
        question = asked_for(request)
        tag = entity_tag(question, version)
        if tag in request.META.get("HTTP_IF_NONE_MATCH", ""):
            return unchanged(request, tag)
        may_keep = self.kept.room > 0 and request.method == "GET" and is_anonymous(request)
        # What a transaction sees may yet be undone, and its version given to other facts.
        may_keep &= not connection.in_atomic_block
        found = self.kept.find(question, version) if may_keep else None
        if found:
            return found.again()
        response = self.get_response(request)
        if not is_api(request) and response.status_code == 200 and not response.cookies:
            response.headers.setdefault("Cache-Control", PUBLIC)
            patch_vary_headers(response, PAGES_VARY.split(", "))
        if response.headers.get("Cache-Control") == PUBLIC and not response.cookies:
            response.headers["ETag"] = tag
            if may_keep and response.status_code == 200 and isinstance(response, HttpResponse):
                self.kept.keep(question, version, response)
        return response


def unchanged(request: HttpRequest, tag: str) -> HttpResponse:
    """304: what the visitor has is what we would send."""
    headers = {"ETag": tag, "Cache-Control": PUBLIC, "Vary": PAGES_VARY}
    if is_api(request):
        headers |= {"Vary": VARY, "Access-Control-Allow-Origin": "*"}
    response = HttpResponse(status=304, headers=headers)
    del response.headers["Content-Type"]
    return response
