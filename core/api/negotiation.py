"""Which of its formats a collection is to be given in."""

from __future__ import annotations

from collections.abc import Sequence

from django.http import HttpRequest
from django.utils.translation import gettext as _

from core.api.formats import Format
from core.api.problems import ApiError, refused
from core.filters import unknown_value

ANYTHING = frozenset({"", "*/*", "application/json"})


def format_for(request: HttpRequest, suffix: str, formats: Sequence[Format]) -> Format:
    """The format of the suffix, or of `?format=`, or the best the Accept header takes."""
    named = suffix or request.GET.get("format", "").strip()
    if named:
        return _named(named, formats, is_suffix=bool(suffix))
    accept = request.META.get("HTTP_ACCEPT", "")
    if accept in ANYTHING:
        return formats[0]
    found = request.get_preferred_type([form.media_type for form in formats])
    if found is None:
        known = ", ".join(form.media_type for form in formats)
        raise ApiError(406, _("There is no such format here: %(known)s.") % {"known": known})
    return next(form for form in formats if form.media_type == found)


def _named(named: str, formats: Sequence[Format], is_suffix: bool) -> Format:
    for form in formats:
        if form.suffix == named:
            return form
    problem = unknown_value("format", named, [form.suffix for form in formats])
    raise ApiError(404, problem.detail) if is_suffix else refused([problem])
