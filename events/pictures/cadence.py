"""The rhythm of a negotiation: how long between rounds, and how far off what was announced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

MONTH = 30.44
YEAR = 365.25


@dataclass
class Cadence:
    """Median gap between rounds held and the longest silence, in days, and the round before it."""

    median_gap: int
    longest_gap: int
    before_silence: Any

    @property
    def median_in_words(self) -> str:
        """The median gap as a reader says it."""
        return length_in_words(self.median_gap)

    @property
    def longest_in_words(self) -> str:
        """The longest silence as a reader says it."""
        return length_in_words(self.longest_gap)


def cadence(rounds: Sequence[Any]) -> Cadence | None:
    """The rhythm of rounds held, in order of time; None for fewer than two dated ones."""
    dated = [row for row in rounds if row.starts and row.ends]
    gaps = [((b.starts - a.ends).days, a) for a, b in pairwise(dated)]
    if not gaps:
        return None
    longest, before = max(gaps, key=lambda gap: gap[0])
    return Cadence(round(median(days for days, _row in gaps)), longest, before)


def length_in_words(days: int) -> str:
    """A length of time as a reader says it: “12 days”, “5 months”, “3 years”."""
    if days < 2 * MONTH:
        return ngettext("%(n)d day", "%(n)d days", days) % {"n": days}
    if days < 2 * YEAR:
        months = round(days / MONTH)
        return ngettext("%(n)d month", "%(n)d months", months) % {"n": months}
    years = round(days / YEAR)
    return ngettext("%(n)d year", "%(n)d years", years) % {"n": years}


@dataclass
class Slippage:
    """One round's announced days against those it was held on."""

    round: Any
    days_late: int | None
    length_planned: int | None
    length_held: int | None

    @property
    def in_words(self) -> str:
        """How far off the announcement it was."""
        if self.days_late is None:
            return ""
        if self.days_late == 0:
            return _("as announced")
        if self.days_late > 0:
            return _("%(length)s later") % {"length": length_in_words(self.days_late)}
        return _("%(length)s earlier") % {"length": length_in_words(-self.days_late)}


def slippages(rounds: Sequence[Any]) -> list[Slippage]:
    """The rounds for which a source gives days or a length announced beforehand."""
    found = []
    for row in rounds:
        exact = _one_day(row.starts, row.ends) and _one_day(row.planned_starts, row.planned_ends)
        late = (row.starts - row.planned_starts).days if exact else None
        held = (row.ends - row.starts).days + 1 if row.starts and row.ends else None
        planned = row.planned_days
        if row.planned_starts and row.planned_ends:
            planned = planned or (row.planned_ends - row.planned_starts).days + 1
        if row.planned_dates or planned:
            found.append(Slippage(row, late, planned, held))
    return found


def _one_day(starts: date | None, ends: date | None) -> bool:
    """Whether the days are known well enough to be compared: within three weeks."""
    return bool(starts and ends and (ends - starts).days <= 20)
