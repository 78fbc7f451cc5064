"""What counts as the same: dates, names, places, and the best pairing of found with true."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from intake.reading.world import states

Days = tuple[date, date]
SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
OPEN_DAYS = 60  # an open end of an interval is taken to lie this far from the known one
ARTICLE = re.compile(r"^(?:the|a) ")


def plain(text: str | None) -> str:
    """A name without case, diacritics, punctuation and a leading article."""
    base = "".join(
        c for c in unicodedata.normalize("NFKD", text or "") if not unicodedata.combining(c)
    ).lower()
    base = base.translate(
        {ord("ø"): "o", ord("ı"): "i", ord("ł"): "l", ord("đ"): "d", ord("æ"): "ae"}
    )
    return ARTICLE.sub("", " ".join(re.findall(r"[^\W_]+", base)))


def shared(a: dict[str, Any], b: dict[str, Any]) -> int:
    """The number of code points two passages share."""
    return max(0, min(a["end"], b["end"]) - max(a["start"], b["start"]))


def likeness(a: dict[str, Any], b: dict[str, Any]) -> float:
    """Shared code points over all covered."""
    union = max(a["end"], b["end"]) - min(a["start"], b["start"])
    return shared(a, b) / union if union else 0.0


# -- dates ---------------------------------------------------------------------------------------


def _last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _point(text: str) -> Days:
    text = re.sub("[~?%]", "", text.strip())
    decade = re.fullmatch(r"(\d{2,3})(X{1,2})", text)
    if decade:
        span = 10 ** (4 - len(decade[1]))
        first = int(decade[1]) * span
        return date(max(first, 1), 1, 1), date(first + span - 1, 12, 31)
    parts = text.split("T")[0].split("-")
    year = int(parts[0])
    if len(parts) == 1 or parts[1] == "XX":
        return date(year, 1, 1), date(year, 12, 31)
    month = int(parts[1])
    if month in SEASON_MONTHS:
        first_month, last_month = SEASON_MONTHS[month]
        return date(year, first_month, 1), _last_day(year + (last_month < first_month), last_month)
    if len(parts) == 2 or parts[2] == "XX":
        return date(year, month, 1), _last_day(year, month)
    day = date(year, month, int(parts[2]))
    return day, day


def days_of(edtf: Any) -> Days | None:
    """First and last day of an EDTF date; None for what is not one."""
    if not isinstance(edtf, str) or not edtf.strip():
        return None
    first, slash, last = edtf.strip().strip("[]{}").partition("/")
    try:
        begin = None if first in ("", "..") else _point(first)
        if not slash:
            return begin
        end = None if last in ("", "..") else _point(last)
        if begin and end:
            return (begin[0], end[1]) if begin[0] <= end[1] else None
        if end:
            return end[1] - timedelta(days=OPEN_DAYS), end[1]
        return (begin[0], begin[0] + timedelta(days=OPEN_DAYS)) if begin else None
    except (ValueError, OverflowError):
        return None


def length(days: Days) -> int:
    return (days[1] - days[0]).days + 1


def agreement(a: Days, b: Days) -> float:
    """Days in both over days in either."""
    both = (min(a[1], b[1]) - max(a[0], b[0])).days + 1
    return both / (length(a) + length(b) - both) if both > 0 else 0.0


# -- pairing -------------------------------------------------------------------------------------


def best_pairs(weights: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """The pairing of rows with columns of greatest total weight; pairs without weight are left out.

    Grows the pairing by the augmenting path that gains most, until none gains.
    """
    rows, columns = len(weights), len(weights[0]) if weights else 0
    row_of: dict[int, int] = {}
    column_of: dict[int, int] = {}
    while True:
        path = _best_path(weights, rows, columns, row_of, column_of)
        if not path:
            return sorted(column_of.items())
        for row, column in path:
            row_of[column] = row
            column_of[row] = column


def _best_path(
    weights: Sequence[Sequence[float]],
    rows: int,
    columns: int,
    row_of: dict[int, int],
    column_of: dict[int, int],
) -> list[tuple[int, int]]:
    """The augmenting path of greatest gain as (row, column) pairs to join; empty without one."""
    never = float("-inf")
    gain = [never] * columns
    via = [-1] * columns
    reach = {row: 0.0 for row in range(rows) if row not in column_of}
    cells = [(row, column) for row in range(rows) for column in range(columns)]
    edges = [(r, c) for r, c in cells if weights[r][c] > 0 and column_of.get(r) != c]
    changed = True
    while changed:
        changed = False
        for row, column in edges:
            total = reach.get(row, never) + weights[row][column]
            if total > gain[column] + 1e-9:
                gain[column], via[column], changed = total, row, True
        for column, row in row_of.items():
            back = gain[column] - weights[row][column]
            if back > reach.get(row, never) + 1e-9:
                reach[row], changed = back, True
    free = [column for column in range(columns) if column not in row_of and gain[column] > 1e-9]
    path: list[tuple[int, int]] = []
    end: int | None = max(free, key=lambda c: gain[c], default=None)
    while end is not None:
        path.append((via[end], end))
        end = column_of.get(via[end])
    return path


# -- gold ----------------------------------------------------------------------------------------


class Truth:
    """One gold record, with look-ups by name."""

    def __init__(self, gold: dict[str, Any]) -> None:
        self.gold = gold
        self.actors = {actor["id"]: actor for actor in gold["actors"]}
        self.by_name: dict[str, list[str]] = {}
        self.persons: dict[str, list[set[str]]] = {}
        self.country: dict[str, str] = {}
        for actor in gold["actors"]:
            names = [actor["name"], *actor["aliases"]]
            for name in filter(None, map(plain, [*names, actor.get("iso")])):
                self.by_name.setdefault(name, []).append(actor["id"])
                if actor.get("iso"):
                    self.country[name] = actor["iso"]
            if actor["type"] == "person":
                self.persons[actor["id"]] = [set(plain(name).split()) for name in names]
        self.places = {place["id"]: place for place in gold["places"]}
        self.processes = {process["id"]: process for process in gold["processes"]}
        taking_part = {p["actor"] for m in gold["meetings"] for p in m["participants"]}
        self.core_actors = taking_part | {s["speaker"] for s in gold["statements"]}

    def inside(self, quote: dict[str, Any]) -> bool:
        return any(a <= quote["start"] and quote["end"] <= b for a, b in self.gold["article_spans"])

    def actor(self, name: str | None, evidence: Iterable[dict[str, Any]] = ()) -> str | None:
        """The actor a name stands for: by name, by part of a person's name, by where it is
        quoted."""
        key = plain(name)
        evidence = list(evidence or ())
        bearers = self.by_name.get(key, [])
        if len(bearers) > 1:
            quoted = (
                b
                for q in evidence
                for b in bearers
                if any(shared(q, m) for m in self.actors[b]["mentions"])
            )
            return next(quoted, bearers[0])
        if bearers:
            return bearers[0]
        words = set(key.split())
        if words and max(map(len, words)) >= 4:
            named = [
                who
                for who, sets in self.persons.items()
                if any(words <= s or (len(s) > 1 and s <= words) for s in sets)
            ]
            if len(named) == 1:
                return named[0]
        there = {
            who
            for quote in evidence
            if plain(quote["quote"]) == key
            for who, actor in self.actors.items()
            if any(
                2 * shared(quote, m) >= max(1, quote["end"] - quote["start"])
                for m in actor["mentions"]
            )
        }
        return there.pop() if len(there) == 1 else None

    def _chain(self, meeting: dict[str, Any]) -> Iterator[dict[str, Any]]:
        for start in (meeting["place"], meeting["venue"]):
            place = self.places.get(start)
            while place:
                yield place
                place = self.places.get(place["within"])

    def is_place(self, meeting: dict[str, Any], name: str | None) -> bool:
        """Whether a name is the meeting's city or venue, or one within the other."""
        key = plain(name)
        words = set(key.split())
        for place in self._chain(meeting) if key else ():
            aliases = {plain(alias) for alias in [place["name"], *place["aliases"]]} - {""}
            if key in aliases or any(
                set(a.split()) <= words or (len(key) > 3 and words <= set(a.split()))
                for a in aliases
            ):
                return True
        return False

    def is_process(self, meeting: dict[str, Any], name: str | None) -> bool:
        """Whether a name is the meeting's negotiation, or much like it."""
        key = plain(name)
        for process in (
            self.processes.get(p) for p in [meeting["process"], *meeting["alt_process"]]
        ):
            for alias in map(
                plain, [process["name"], *process["aliases"]] if process and key else ()
            ):
                long = min(len(alias), len(key)) >= 6
                words, others = set(alias.split()), set(key.split())
                close = len(words & others) >= 2 and 2 * len(words & others) >= len(words | others)
                if (
                    alias == key
                    or (len(alias) >= 6 and alias in key)
                    or (long and key in alias)
                    or close
                ):
                    return True
        return False

    def is_host(self, meeting: dict[str, Any], name: str | None) -> bool:
        """Whether a name or ISO code is the country of the meeting's place."""
        host = meeting["host_country"]
        if not host or not name:
            return False
        key = plain(name)
        return key == plain(host) or self.country.get(key) == host or key in names_of_country(host)


@lru_cache(maxsize=256)
def names_of_country(country: str) -> frozenset[str]:
    """The plain names of a country, by ISO 3166-1 alpha-2."""
    return frozenset(
        plain(name.text)
        for state in states()
        if state.country == country
        for name in state.names
        if name.kind == "common"
    )
