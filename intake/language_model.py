"""A question to a language model behind an OpenAI-compatible address, when one is set.

Nothing is asked, and no text leaves the machine, unless PARLEY_LLM_URL is set. One request, to that
address alone: no redirect is followed, no proxy used, an answer too long or too late is given up.
"""

from __future__ import annotations

import json
import socket
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from threading import Timer
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _

PATIENCE = 25.0
"""Seconds after which an answer is given up; a web process waits no longer for a page."""
LARGEST = 1_000_000
"""Bytes of the largest answer that is read."""


class NoAnswerError(Exception):
    """The model gave no answer that can be used; the message says why."""


@dataclass(frozen=True)
class LanguageModel:
    """Where a model answers, which one, and the key it wants."""

    address: str
    name: str
    key: str = ""
    patience: float = PATIENCE

    @property
    def host(self) -> str:
        """The machine a text would be sent to."""
        return urlsplit(self.address).netloc.rpartition("@")[2]

    def ask(self, instructions: str, text: str) -> Any:
        """What the model answers as JSON. Raises NoAnswerError for anything else."""
        question = {
            "model": self.name,
            "temperature": 0,
            "response_format": {"type": "json_object"},
            "messages": [
                {"role": "system", "content": instructions},
                {"role": "user", "content": text},
            ],
        }
        try:
            answer = json.loads(self._post(json.dumps(question).encode()))
            return json.loads(answer["choices"][0]["message"]["content"])
        except (ValueError, KeyError, IndexError, TypeError, RecursionError) as error:
            raise NoAnswerError(
                _("The language model's answer is not in the form asked.")
            ) from error

    def _post(self, body: bytes) -> bytes:
        parts = urlsplit(self.address)
        kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        connection = kind(parts.hostname or "", parts.port, timeout=self.patience)
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if self.key:
            headers["Authorization"] = f"Bearer {self.key}"
        path = f"{parts.path.rstrip('/')}/chat/completions"
        try:
            connection.connect()
            # The time limit of a socket starts anew with every byte: this one does not.
            alarm = Timer(self.patience, _hang_up, [connection.sock])
            alarm.start()
            try:
                connection.request("POST", path, body, headers)
                return _body_of(connection.getresponse())
            finally:
                alarm.cancel()
        except (OSError, HTTPException) as error:
            told = _("The language model at %(host)s gave no answer.") % {"host": self.host}
            raise NoAnswerError(told) from error
        finally:
            connection.close()


def language_model() -> LanguageModel | None:
    """The model that is set, if one is."""
    if not settings.LLM_URL:
        return None
    return LanguageModel(settings.LLM_URL, settings.LLM_MODEL, settings.LLM_KEY)


def _body_of(response: HTTPResponse) -> bytes:
    if response.status != 200:
        raise NoAnswerError(
            _("The language model answered with status %(status)d.") % {"status": response.status}
        )
    body = response.read(LARGEST + 1)
    if len(body) > LARGEST:
        raise NoAnswerError(_("The language model's answer is too long."))
    return body


def _hang_up(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
