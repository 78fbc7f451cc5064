"""Two versions of a row side by side, field by field, in words rather than keys and codes."""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from core.dates import EdtfField, display

UNTELLING = {"id", "slug", "review_status", "unsourced", "record", "round", "participation"}
"""Fields that do not tell a row from its neighbours: its keys, and the record it is part of."""
LONG = 60
"""Texts longer than this are compared word by word."""
TOO_LONG = 4000
"""Texts longer than this are told by their length: word by word takes quadratic time."""


@dataclass
class Difference:
    """One field that is not what it was; `before` and `after` in words, marked up where long."""

    label: str
    before: str
    after: str


def differences(pairs: Sequence[tuple[Any, Any]]) -> list[tuple[str, list[Difference]]]:
    """For each (version, version before it or None): the row in words, and what changed.

    Rows referred to are fetched once a model, however many versions there are.
    """
    names = _Names(pairs)
    return [(names.row(version), names.changed(version, before)) for version, before in pairs]


class _Names:
    """The words of the rows that versions refer to."""

    def __init__(self, pairs: Sequence[tuple[Any, Any]]) -> None:
        wanted: dict[type[models.Model], set[Any]] = defaultdict(set)
        for version in (one for pair in pairs for one in pair if one is not None):
            for column in _columns(version):
                if column.remote_field:
                    wanted[column.related_model].add(getattr(version, column.attname))
        self.known = {
            model: model._default_manager.in_bulk(keys - {None}) for model, keys in wanted.items()
        }

    def row(self, version: Any) -> str:
        """The row as it was: by its own words where they need nothing that may be gone."""
        texts = [
            self.said(version, column)
            for column in _columns(version)
            if column.name not in UNTELLING and not isinstance(column, models.BooleanField)
        ]
        return Truncator(" · ".join([text for text in texts if text][:3])).chars(120)

    def changed(self, version: Any, before: Any) -> list[Difference]:
        """The fields in which a version differs from the one before; all given ones of a first."""
        if version.pgh_label == "delete":
            return []
        found = []
        for column in _columns(version):
            old = self.said(before, column) if before is not None else ""
            new = self.said(version, column)
            if old != new and column.name != "id":
                found.append(Difference(_label(version, column), *_marked(old, new)))
        return found

    def said(self, version: Any, column: Any) -> str:
        """The value of one field in words."""
        value = getattr(version, column.attname)
        if value is None or value in ("", []):
            return ""
        if column.remote_field:
            gone = _("no longer there (%(key)s)") % {"key": value}
            return str(self.known[column.related_model].get(value, gone))
        if column.choices:
            return str(dict(column.flatchoices).get(value, value))
        if isinstance(column, EdtfField):
            return f"{display(value)} ({value})"
        if isinstance(value, bool):
            return _("yes") if value else _("no")
        return ", ".join(value) if isinstance(value, list) else str(value)


def _columns(version: Any) -> list[Any]:
    return [f for f in version._meta.concrete_fields if not f.name.startswith("pgh_")]


def _label(version: Any, column: Any) -> str:
    tracked = version.pgh_tracked_model._meta.get_field(column.name)
    return str(tracked.verbose_name).capitalize()


def _marked(old: str, new: str) -> tuple[str, str]:
    """Both texts, with the words that differ marked where they are long."""
    if max(len(old), len(new)) <= LONG or not old or not new:
        return _short(old), _short(new)
    if max(len(old), len(new)) > TOO_LONG:
        return _short(old), _short(new)
    words = [re.findall(r"\S+\s*", text) for text in (old, new)]
    matcher = difflib.SequenceMatcher(a=words[0], b=words[1], autojunk=False)
    before, after = [], []
    for kind, a, b, c, d in matcher.get_opcodes():
        left, right = "".join(words[0][a:b]), "".join(words[1][c:d])
        before.append(left if kind == "equal" else _tagged("del", left))
        after.append(right if kind == "equal" else _tagged("ins", right))
    return _joined(before), _joined(after)


def _tagged(tag: str, text: str) -> SafeString | str:
    return format_html("<{0}>{1}</{0}>", tag, text) if text else ""


def _joined(pieces: list[SafeString | str]) -> SafeString:
    return format_html_join("", "{}", ((piece,) for piece in pieces))


def _short(text: str) -> str:
    if len(text) <= TOO_LONG:
        return text
    start = Truncator(text).chars(200)
    return _("%(start)s (%(n)d characters)") % {"start": start, "n": len(text)}
