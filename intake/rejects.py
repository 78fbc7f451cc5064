"""What is refused, where it stands and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

SHOWN = 80
"""How much of a refused value is repeated, in characters."""


@dataclass(frozen=True)
class Reject:
    """One thing wrong: `place` is a file or table, `line` counts from 1 (0: the whole of it)."""

    place: str
    line: int
    column: str
    value: str
    problem: str

    def __str__(self) -> str:
        """`file:line: column: value: what is wrong`, on one line whatever the value holds."""
        value = self.value if len(self.value) <= SHOWN else f"{self.value[:SHOWN]}…"
        value = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in value)
        return f"{self.place}:{self.line}: {self.column or '-'}: {value or '-'}: {self.problem}"


class FactsRefusedError(Exception):
    """Nothing was written, and `rejects` says why, one by one."""

    def __init__(self, rejects: Sequence[Reject]) -> None:
        self.rejects = list(rejects)
        super().__init__(f"{len(self.rejects)} rejects; nothing was written")
