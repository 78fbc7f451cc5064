"""Date expressions of an article and what they mean, in the order of the text.

A date without a year takes it from the dates around it; a relative one rests on the day of
publication ("last week") or on the date told just before ("two years later").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import ModuleType

from intake.reading import dates_en, dates_ru, when
from intake.reading.when import When

GRAMMARS: dict[str, ModuleType] = {"en": dates_en, "ru": dates_ru}
SENTENCE = re.compile(r"[.!?;:]\s")
NOT_A_YEAR = re.compile(
    r"(?:resolution|resolutions|no\.?|№|резолюци\w{1,3}|пункт\w{0,3}|\$|€)\s?$", re.I
)
BACK = ("earlier", "before", "beforehand", "previously", "ранее", "раньше", "до")
DAYS = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "сегодня": 0,
    "вчера": -1,
    "завтра": 1,
    "позавчера": -2,
    "послезавтра": 2,
}


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression at text[start:end] with its meaning."""

    start: int
    end: int
    when: When
    relative: bool
    kind: str


@dataclass(slots=True)
class _Context:
    """What a date may rest on while the text is read from its start."""

    published: date | None
    told: When | None = None  # the last date told
    paragraph: When | None = None  # the last one in this paragraph, or in a heading over it
    heading: bool = False


def _look(table: Mapping[str, object], text: str) -> object:
    """The value of the longest key that `text` starts with."""
    low = re.sub(r"\s+", " ", text.lower())
    for length in range(len(low), 0, -1):
        if low[:length] in table:
            return table[low[:length]]
    raise ValueError(text)


class DateReader:
    """Finds and resolves the dates of one article."""

    def __init__(self, language: str, published: date | None) -> None:
        self.grammar = GRAMMARS[language]
        self.published = published

    def read(self, text: str, paragraphs: Iterable[tuple[int, int, bool]]) -> list[DateMention]:
        """The date mentions of the paragraphs (start, end, is heading) of `text`, in text order.

        A heading's date sets the time of what follows only when the heading says little else.
        """
        context = _Context(self.published)
        found: list[DateMention] = []
        for start, end, heading in paragraphs:
            if not context.heading:
                context.paragraph = None
            context.heading = heading
            for kind, match in self._matches(text, start, end):
                before = SENTENCE.split(text[max(start, match.start() - 120) : match.start()])[-1]
                try:
                    value = self._resolve(kind, match, context, self._outlook(before))
                except (ValueError, OverflowError, KeyError):
                    continue
                if value is None:
                    continue
                begin, stop = (
                    match.span("core")
                    if "core" in match.re.groupindex and match["core"]
                    else match.span()
                )
                found.append(DateMention(begin, stop, value, self._is_relative(kind, match), kind))
                if kind in ("day", "iso", "numeric") and self._is_filed(
                    value, begin - start, len(found)
                ):
                    context.published = value.lower
                bare = stop - begin >= (end - start) // 2
                if not _looks_back(match) and (not heading or bare):
                    context.told = context.paragraph = value
        return found

    def _is_filed(self, value: When, offset: int, earlier: int) -> bool:
        """Whether a date opens a report as the day it was filed, on which "today" then rests."""
        return (
            bool(self.published)
            and earlier < 3
            and offset < 60
            and 0 <= (self.published - value.lower).days <= 3
        )

    def _outlook(self, before: str) -> str:
        """Where the words before a date put it: "ahead" of publication, "near" it, or "" unsaid."""
        before = self.grammar.SAID.split(before)[-1]
        if self.grammar.FUTURE.search(before):
            return "ahead"
        return "near" if self.grammar.PLANNED.search(before) else ""

    def _matches(self, text: str, start: int, end: int) -> list[tuple[str, re.Match[str]]]:
        taken = bytearray(end - start)
        found = []
        for kind, pattern in self.grammar.RULES:
            for match in pattern.finditer(text, start, end):
                begin, stop = match.start() - start, match.end() - start
                if any(taken[begin:stop]) or begin == stop:
                    continue
                if kind == "year" and NOT_A_YEAR.search(
                    text, max(start, match.start() - 14), match.start()
                ):
                    continue
                taken[begin:stop] = b"\x01" * (stop - begin)
                found.append((kind, match))
        return sorted(found, key=lambda pair: pair[1].start())

    @staticmethod
    def _is_relative(kind: str, match: re.Match[str]) -> bool:
        parts = match.groupdict()
        if kind in ("iso", "numeric", "year", "years", "decade"):
            return False
        return not parts.get("y")

    # -- years ---------------------------------------------------------------------------------

    def _year(self, parts: Mapping[str, str | None], context: _Context) -> int | None:
        if parts.get("y"):
            return int(parts["y"] or 0)
        if parts.get("yref"):
            return self._year_by_reference(parts["yref"] or "", context)
        return None

    def _year_by_reference(self, words: str, context: _Context) -> int:
        reference = _look({**self.grammar.REFERENCES, "the": "this"}, words)
        told, published = context.told, context.published
        if reference in ("same", "following", "previous") and told:
            return told.upper.year + {"same": 0, "following": 1, "previous": -1}[str(reference)]
        if published is None:
            raise ValueError("no date of publication")
        if (
            self.grammar is dates_ru
            and reference == "next"
            and told
            and told.upper.year < published.year - 1
        ):
            return told.upper.year + 1
        return published.year + {"last": -1, "next": 1, "following": 1, "previous": -1}.get(
            str(reference), 0
        )

    def _infer(self, month: int, day: int, context: _Context, outlook: str) -> int:
        """The year of a date that states none: ahead of publication when the words say so, else the
        one nearest to the date told before it, else to the day of publication."""
        published = context.published
        near = context.paragraph
        if near is not None and near.unit == "year" and outlook != "ahead":
            return near.lower.year
        if published is None and near is None and context.told is None:
            raise ValueError("no year to go by")
        base = (near or context.told).lower if published is None else published  # type: ignore[union-attr]
        candidates = [
            date(base.year + step, month, min(day, 28))
            for step in (-1, 0, 1)
            if 1 < base.year + step < 9999
        ]
        if published and outlook == "ahead":
            return min(
                (c for c in candidates if c >= published - timedelta(days=5)),
                default=candidates[-1],
            ).year
        if published and near is None:
            recent = [
                c for c in candidates if -150 <= (c - published).days <= (370 if outlook else 60)
            ]
            if recent and not (outlook and context.told):
                return min(recent, key=lambda c: abs((c - published).days)).year
            near = context.told
        if near is None:
            past = [c for c in candidates if published and (c - published).days <= 45]
            return (past or candidates)[-1].year
        candidates = [
            date(y, month, min(day, 28))
            for y in range(near.lower.year - 1, near.upper.year + 2)
            if 1 < y < 9999
        ]
        limit = published + timedelta(days=370 if outlook else 45) if published else date.max
        fitting = [c for c in candidates if c <= limit] or candidates
        return min(
            fitting,
            key=lambda c: (
                _apart(c, near) - (45 if near.lower.year <= c.year <= near.upper.year else 0)
            ),
        ).year

    def _month(self, words: str) -> int:
        return int(str(_look(self.grammar.MONTHS, words)))

    # -- resolution ----------------------------------------------------------------------------

    def _resolve(
        self, kind: str, match: re.Match[str], context: _Context, outlook: str
    ) -> When | None:
        parts = match.groupdict()
        return getattr(self, f"_on_{kind}")(parts, context, outlook)

    def _on_iso(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        return when.day(int(parts["y"]), int(parts["m"]), int(parts["d"]))

    _on_numeric = _on_iso

    def _on_day(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        number, month = _number(parts["d"]), self._month(parts["m"])
        return when.day(
            self._year(parts, context) or self._infer(month, number, context, outlook),
            month,
            number,
        )

    def _on_days(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        last_month, last_day = self._month(parts["m2"]), _number(parts["d2"])
        first_month = self._month(parts["m1"]) if parts.get("m1") else last_month
        last_year = self._year(parts, context)
        first_year = int(parts["y1"]) if parts.get("y1") else None
        if last_year is None:
            last_year = (
                first_year + (last_month < first_month)
                if first_year
                else self._infer(last_month, last_day, context, outlook)
            )
        if first_year is None:
            first_year = last_year - (first_month > last_month)
        return when.span(
            when.day(first_year, first_month, _number(parts["d1"])),
            when.day(last_year, last_month, last_day),
        )

    def _on_month(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        month = self._month(parts["m"])
        return when.month(
            self._year(parts, context) or self._infer(month, 15, context, outlook), month
        )

    def _on_months(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        first, last = self._month(parts["m1"]), self._month(parts["m2"])
        year = self._year(parts, context) or self._infer(last, 15, context, outlook)
        begin = int(parts["y1"]) if parts.get("y1") else year - (first > last)
        return when.span(when.month(begin, first), when.month(year, last))

    def _on_season(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        code = int(str(_look(self.grammar.SEASONS, parts["season"])))
        year = self._year(parts, context) or self._infer(
            when.SEASONS[code][0], 15, context, outlook
        )
        return when.season(year, code)

    def _on_decade(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        return when.decade(int(parts["y"]) if parts.get("y") else 1900 + int(parts["y2d"]))

    def _on_years(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        first, last = parts["y1"], parts["y2"]
        return when.span(
            when.year(int(first)), when.year(int(last if len(last) == 4 else first[:2] + last))
        )

    def _on_year(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        year = when.year(int(parts["y"]))
        return when.part_of(year, self._part(parts)) if parts.get("part") else year

    def _on_yearref(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        year = when.year(self._year_by_reference(parts.get("yref") or "the", context))
        return when.part_of(year, self._part(parts))

    def _on_monthref(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        base = context.published if not parts.get("ref") or parts["ref"] == "the" else None
        if base:
            return when.months_on(base, 0)
        return self._on_unitref(
            {"ref": parts["ref"], "unit": "month" if self.grammar is dates_en else "месяц"},
            context,
            outlook,
        )

    def _part(self, parts: dict[str, str]) -> str:
        return str(_look(self.grammar.PARTS, parts["part"]))

    def _count(self, parts: dict[str, str]) -> int:
        words = parts.get("n")
        if not words:
            return 1
        return int(words) if words.isdigit() else int(str(_look(self.grammar.NUMBERS, words)))

    def _unit(self, words: str) -> str:
        return str(_look(self.grammar.UNITS, words))

    def _on_ago(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        if context.published is None:
            raise ValueError("no date of publication")
        return _shift(
            when.on(context.published),
            self._unit(parts["unit"]),
            -self._count(parts),
            bool(parts.get("half")),
        )

    def _on_anniversary(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        """ "Ten years ago tomorrow"."""
        if context.published is None:
            raise ValueError("no date of publication")
        day = context.published + timedelta(days=DAYS.get(parts["near"].lower(), 0))
        that = day.replace(
            year=day.year - self._count(parts), day=min(day.day, 28) if day.month == 2 else day.day
        )
        words = parts["near"].lower()
        return (
            when.week(that)
            if "week" in words
            else when.months_on(that, 0)
            if "month" in words
            else when.on(that)
        )

    def _on_andhalf(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        """A year and a half, and so on: told in months."""
        ago = parts["dir"].lower() in ("ago", "назад")
        base = when.on(context.published) if ago and context.published else context.told
        if base is None:
            raise ValueError("nothing told before")
        months = self._count(parts) * 12 + 6
        back = ago or parts["dir"].lower() in BACK
        return when.months_on(base.lower if back else base.upper, -months if back else months)

    def _on_offset(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        if context.told is None:
            raise ValueError("nothing told before")
        back = parts["dir"].lower() in BACK
        count = self._count(parts)
        return _shift(
            context.told,
            self._unit(parts["unit"]),
            -count if back else count,
            bool(parts.get("half")),
        )

    def _on_step(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        back = parts["dir"] == "before" or not parts["unit"]
        if context.told is None:
            raise ValueError("nothing told before")
        return _shift(
            context.told,
            self._unit(parts["unit"]) if parts["unit"] else "day",
            -1 if back else 1,
            False,
        )

    def _on_near(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        if context.published is None:
            raise ValueError("no date of publication")
        return when.on(
            context.published
            + timedelta(days=-2 if parts["near"].lower().startswith("before") else 2)
        )

    def _on_today(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        if context.published is None:
            raise ValueError("no date of publication")
        return when.on(context.published + timedelta(days=DAYS.get(parts["near"].lower(), 0)))

    def _weekday(self, words: str, reference: str | None, context: _Context, outlook: str) -> When:
        number = int(str(_look(self.grammar.WEEKDAYS, words)))
        kind = _look(self.grammar.REFERENCES, reference) if reference else None
        base = context.published
        if kind in ("following", "previous", "same") and context.told:
            base = context.told.upper
        if base is None:
            raise ValueError("no date of publication")
        ahead = kind in ("next", "following") or (kind is None and outlook == "ahead")
        if ahead:
            return when.on(base + timedelta(days=(number - base.weekday() - 1) % 7 + 1))
        back = (base.weekday() - number) % 7
        return when.on(base - timedelta(days=back or (7 if kind in ("last", "previous") else 0)))

    def _on_weekday(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        return self._weekday(parts["w1"], parts.get("ref"), context, outlook)

    def _on_weekdays(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        last = self._weekday(parts["w2"], parts.get("ref"), context, outlook)
        first = self._weekday(parts["w1"], parts.get("ref"), context, outlook)
        return when.span(
            first if first.lower <= last.lower else when.on(first.lower - timedelta(days=7)), last
        )

    def _on_monthname(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        month = self._month(parts["m"])
        return when.month(self._named(month, parts["ref"], context), month)

    def _on_seasonref(self, parts: dict[str, str], context: _Context, outlook: str) -> When:
        code = int(str(_look(self.grammar.SEASONS, parts["season"])))
        return when.season(self._named(when.SEASONS[code][0], parts["ref"], context), code)

    def _named(self, month: int, reference: str, context: _Context) -> int:
        """The year of "last May", "next spring", "that winter"."""
        kind = _look(self.grammar.REFERENCES, reference)
        base = (
            context.told.upper
            if kind in ("same", "following", "previous") and context.told
            else context.published
        )
        if base is None:
            raise ValueError("no date to go by")
        if kind in ("last", "previous"):
            return base.year - (month >= base.month)
        if kind in ("next", "following"):
            return base.year + (month <= base.month)
        return base.year

    def _on_unitref(self, parts: dict[str, str], context: _Context, outlook: str) -> When | None:
        kind = _look({**self.grammar.REFERENCES, "the": "last"}, parts["ref"])
        unit = parts["unit"].lower()
        base = when.on(context.published) if context.published else None
        if kind in ("same", "following", "previous"):
            base = context.told
        if base is None:
            raise ValueError("no date to go by")
        step = {"last": -1, "previous": -1, "next": 1, "following": 1}.get(str(kind), 0)
        if unit.startswith(("day", "день", "дня")):
            return (
                when.on(base.upper + timedelta(days=step))
                if kind in ("same", "following", "previous") and base.days < 8
                else None
            )
        if unit.startswith(("weekend", "выходн")):
            saturday = when.week(base.lower + timedelta(days=7 * step)).upper - timedelta(days=1)
            return when.span(when.on(saturday), when.on(saturday + timedelta(days=1)))
        if unit.startswith(("week", "недел")):
            return when.week(base.lower + timedelta(days=7 * step))
        if unit.startswith(("month", "месяц")):
            return when.months_on(base.lower, step)
        return when.year(base.lower.year + step)


def _apart(day: date, when_told: When) -> int:
    """Days between a day and a date told; a story goes forward, so days after it count half."""
    return max((when_told.lower - day).days, (day - when_told.upper).days // 2, 0)


def _looks_back(match: re.Match[str]) -> bool:
    """Whether a date is told aside, so that what follows does not rest on it ("two days before")."""
    parts = match.groupdict()
    return (
        ((parts.get("dir") or "").lower() in BACK
        and not parts.get("y"))
        or (parts.get("unit") == ""
        and "dir" in parts)
    )


def _number(words: str) -> int:
    return int(re.match(r"\d+", words)[0])  # type: ignore[index]


def _shift(base: When, unit: str, count: int, half: bool) -> When:
    """`count` units from a date: as precise as the coarser of the base and the unit allows."""
    edge = base.upper if count > 0 else base.lower
    if half or unit == "halfyear":
        return when.months_on(edge, 6 if count > 0 else -6)
    if unit in ("day", "week", "fortnight"):
        days = {"day": 1, "week": 7, "fortnight": 14}[unit] * count
        if base.days <= 14:
            return when.on(edge + timedelta(days=days))
        return (
            base
            if base.unit == "month" and abs(days) < 20
            else when.months_on(edge, round(days / 30))
        )
    if unit == "month":
        return (
            when.months_on(edge, count)
            if base.unit != "year"
            else when.year(edge.year + round(count / 12))
        )
    return when.year(edge.year + count * (10 if unit == "decade" else 1))
