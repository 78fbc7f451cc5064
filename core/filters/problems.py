"""What is wrong with a query string, parameter by parameter."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _
from rapidfuzz import fuzz, process

LIKE_ENOUGH = 50
"""Out of 100: how alike a valid value must be to be named as the nearest."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One parameter that cannot be used: why, and the nearest that could."""

    parameter: str
    detail: str
    nearest: str = ""


class QueryError(ValueError):
    """A query string some of which is unknown or invalid; `problems` says what, in its order."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(" ".join(problem.detail for problem in problems))
        self.problems = problems


def nearest(text: str, known: Iterable[str]) -> str:
    """The known word most like the text, or nothing when none is like it."""
    best = process.extractOne(
        text.lower(), list(known), scorer=fuzz.ratio, score_cutoff=LIKE_ENOUGH
    )
    return best[0] if best else ""


def unknown_parameter(name: str, known: Iterable[str]) -> Problem:
    """The problem of a parameter nobody reads."""
    likely = nearest(name, known)
    detail = _("There is no parameter “%(name)s”.") % {"name": name[:60]}
    return Problem(name[:60], with_nearest(detail, likely), likely)


def unknown_value(name: str, value: str, known: Iterable[str]) -> Problem:
    """The problem of a value that is not one of those known."""
    known = list(known)
    likely = nearest(value, known)
    detail = _("%(name)s: “%(value)s” is not one of: %(known)s.") % {
        "name": name,
        "value": value[:60],
        "known": ", ".join(known),
    }
    return Problem(name, with_nearest(detail, likely), likely)


def blank_value(name: str) -> Problem:
    """The problem of a parameter without a value."""
    detail = _("%(name)s: no value given. Leave the parameter out to ask for any.")
    return Problem(name, detail % {"name": name})


def with_nearest(detail: str, likely: str) -> str:
    """The sentence, and the nearest valid one when there is any."""
    if not likely:
        return detail
    return _("%(detail)s Did you mean “%(nearest)s”?") % {"detail": detail, "nearest": likely}
