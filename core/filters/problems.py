"""What is wrong with a query string, parameter by parameter."""

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz, process

LIKE_ENOUGH = 55
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
