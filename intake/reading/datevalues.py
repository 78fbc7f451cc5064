"""What a date expression means: one method a kind of rule."""

from __future__ import annotations

import re
from datetime import timedelta
from types import ModuleType

from intake.reading import dates_en, dates_ru, when
from intake.reading.offsets import BACK, Offsets
from intake.reading.vocabulary import look
from intake.reading.when import When
from intake.reading.years import Context, infer_year, year_by_reference, year_of

WEEK = 7  # days
LONGEST = 40  # days of which the last may be told as such
DAY_PARTS = (
    "day",
    "evening",
    "night",
    "morning",
    "afternoon",
    "день",
    "дня",
    "вечер",
    "ноч",
    "утр",
)


class DateValues(Offsets):
    """Resolves the matches of one grammar.

    Every method takes the named parts of a match, the context, and the outlook of the words before
    it
    ("ahead", "near" or ""); it raises ValueError, KeyError or OverflowError for what is no date.
    """

    def __init__(self, grammar: ModuleType) -> None:
        self.grammar = grammar

    def _month(self, words: str) -> int:
        return int(str(look(self.grammar.MONTHS, words)))

    def _day(self, words: str) -> int:
        """The number of a day told in words, «пятого»."""
        return int(self.grammar.DAYS[" ".join(words.lower().split())])

    def resolve(
        self, kind: str, match: re.Match[str], context: Context, outlook: str
    ) -> When | None:
        parts = match.groupdict()
        return getattr(self, f"_on_{kind}")(parts, context, outlook)

    def _on_iso(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        return when.day(int(parts["y"]), int(parts["m"]), int(parts["d"]))

    _on_numeric = _on_iso

    def _on_day(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        number, month = _number(parts["d"]), self._month(parts["m"])
        return when.day(
            year_of(self.grammar, parts, context) or infer_year(month, number, context, outlook),
            month,
            number,
        )

    def _on_dayword(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """«Пятого ноября»."""
        number = self._day(parts["word"])
        return self._on_day({**parts, "d": str(number)}, context, outlook)

    def _on_holiday(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """ "New Year's Day 2024"."""
        words = " ".join(parts["word"].lower().replace("’", "'").split())
        month, number = self.grammar.HOLIDAYS[words]
        year = year_of(self.grammar, parts, context)
        return when.day(year or infer_year(month, number, context, outlook), month, number)

    def _on_dayago(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """ "22 December, thirty years ago", "in June four years ago"."""
        if context.published is None:
            raise ValueError("no date of publication")
        year = context.published.year - int(self._count(parts))
        month = self._month(parts["m"])
        return (
            when.day(year, month, _number(parts["d"])) if "d" in parts else when.month(year, month)
        )

    def _on_beforelast(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """ "April of the year before last", "the Saturday before last"."""
        if context.published is None:
            raise ValueError("no date of publication")
        if parts.get("w1"):
            last = self._weekday(parts["w1"], "last", context, outlook)
            return when.on(last.lower - timedelta(days=7))
        if parts.get("m"):
            return when.month(context.published.year - 2, self._month(parts["m"]))
        back = when.shift(when.on(context.published), self._unit(parts), -2)
        return when.week(back.lower) if parts["unit"].lower() == "week" else back

    def _on_days(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        last_month, last_day = self._month(parts["m2"]), _number(parts["d2"])
        first_month = self._month(parts["m1"]) if parts.get("m1") else last_month
        last_year = year_of(self.grammar, parts, context)
        first_year = int(parts["y1"]) if parts.get("y1") else None
        if last_year is None:
            last_year = (
                first_year + (last_month < first_month)
                if first_year
                else infer_year(last_month, last_day, context, outlook)
            )
        if first_year is None:
            first_year = last_year - (first_month > last_month)
        return when.span(
            when.day(first_year, first_month, _number(parts["d1"])),
            when.day(last_year, last_month, last_day),
        )

    def _on_month(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        month = self._month(parts["m"])
        now = context.published
        day = now.day if now and now.month == month else 15  # this month is neither past nor ahead
        year = year_of(self.grammar, parts, context) or infer_year(month, day, context, outlook)
        return when.month(year, month)

    def _on_months(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        first, last = self._month(parts["m1"]), self._month(parts["m2"])
        year = year_of(self.grammar, parts, context) or infer_year(last, 15, context, outlook)
        begin = int(parts["y1"]) if parts.get("y1") else year - (first > last)
        return when.span(when.month(begin, first), when.month(year, last))

    def _on_season(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        code = int(str(look(self.grammar.SEASONS, parts["season"])))
        first, last = when.SEASONS[code]
        month = last if outlook == "ahead" and last > first else first  # it may have begun
        year = year_of(self.grammar, parts, context) or infer_year(month, 15, context, outlook)
        whole = when.season(year, code)
        part = self._part(parts) if parts.get("part") else ""
        if part not in ("start", "end"):
            return whole
        return when.months_on(whole.lower if part == "start" else whole.upper, 0)

    def _on_nth(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """ "The 4th and 5th": of the month just told, or the next when that day is past."""
        told = context.told
        if told is None or told.days > 31:
            raise ValueError("no month told before")
        first = int(parts["d1"])
        month = when.months_on(told.lower, told.unit == "day" and first < told.lower.day).lower
        today = context.published
        if context.past and today and month.replace(day=min(first, 28)) > today:
            month = when.months_on(today, -1 if first > today.day else 0).lower
        last = int(parts["d2"]) if parts.get("d2") else first
        return when.span(
            when.day(month.year, month.month, first), when.day(month.year, month.month, last)
        )

    def _on_nthword(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """ "The twentieth of that month"."""
        number = self._day(parts["word"])
        return self._on_nth({"d1": str(number)}, context, outlook)

    def _on_decade(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        if parts.get("word"):
            first = int(str(look(self.grammar.DECADES, parts["word"])))
            now = context.published
            return when.decade(first + 100 if now and first + 100 <= now.year else first)
        return when.decade(int(parts["y"]) if parts.get("y") else 1900 + int(parts["y2d"]))

    def _on_years(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        first, last = parts["y1"], parts["y2"]
        return when.span(
            when.year(int(first)), when.year(int(last if len(last) == 4 else first[:2] + last))
        )

    def _on_year(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        year = when.year(int(parts["y"]))
        return when.part_of(year, self._part(parts)) if parts.get("part") else year

    def _on_yearref(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """ "The end of the year": of the one told of, where that is past."""
        unsaid = parts.get("yref", "") in (None, "", "the")
        told = context.paragraph if unsaid and outlook != "ahead" else None
        if told and context.published and told.upper.year >= context.published.year:
            told = None
        year = when.year(
            told.upper.year
            if told
            else year_by_reference(self.grammar, parts.get("yref") or "the", context)
        )
        return when.part_of(year, self._part(parts)) if parts.get("part") else year

    def _on_monthref(self, parts: dict[str, str], context: Context, outlook: str) -> When | None:
        base = context.published if not parts.get("ref") or parts["ref"] == "the" else None
        if base and context.told and context.long_ago and outlook != "ahead":
            base = context.told.upper
        if base:
            return when.months_on(base, 0)
        return self._on_unitref(
            {"ref": parts["ref"], "unit": "month" if self.grammar is dates_en else "месяц"},
            context,
            outlook,
        )

    def _part(self, parts: dict[str, str]) -> str:
        return (
            "end"
            if parts["part"].lower() == "end"
            else str(look(self.grammar.PARTS, parts["part"]))
        )

    def _weekday(self, words: str, reference: str | None, context: Context, outlook: str) -> When:
        number = int(str(look(self.grammar.WEEKDAYS, words)))
        kind = look(self.grammar.REFERENCES, reference) if reference else None
        base = context.published
        if kind in ("following", "previous", "same") and context.told:
            base = context.told.upper
        if kind is None and context.week:
            return when.on(context.week.lower + timedelta(days=number))
        story = context.story
        if kind is None and story and not outlook:
            return when.on(story.lower + timedelta(days=(number - story.lower.weekday()) % 7))
        if base is None:
            raise ValueError("no date of publication")
        ahead = kind in ("next", "following") or (kind is None and outlook == "ahead")
        if ahead:
            return when.on(base + timedelta(days=(number - base.weekday() - 1) % 7 + 1))
        if kind == "this" and not context.past:
            return when.on(base + timedelta(days=number - base.weekday()))
        back = (base.weekday() - number) % 7
        return when.on(base - timedelta(days=back or (7 if kind in ("last", "previous") else 0)))

    def _on_weekday(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        outlook = "" if parts.get("later") else outlook
        return self._weekday(parts["w1"], parts.get("ref"), context, outlook)

    def _on_weekdaybeside(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """ "The Sunday before": the last one before the day told."""
        if context.told is None:
            raise ValueError("nothing told before")
        number = int(str(look(self.grammar.WEEKDAYS, parts["w1"])))
        if parts["dir"].lower() in BACK:
            first = context.told.lower
            return when.on(first - timedelta(days=(first.weekday() - number - 1) % 7 + 1))
        last = context.told.upper
        return when.on(last + timedelta(days=(number - last.weekday() - 1) % 7 + 1))

    def _on_lastof(self, parts: dict[str, str], context: Context, outlook: str) -> When | None:
        """ "On the last day": of the days told before."""
        told = context.told
        days = told is not None and told.unit == "span" and told.days <= LONGEST
        return when.on(told.upper) if told and days else None

    def _on_weekof(self, parts: dict[str, str], context: Context, outlook: str) -> When | None:
        """ "Wednesday of that week", "Tuesday and Wednesday of last week"."""
        week = self._on_unitref({"ref": parts["ref"], "unit": "week"}, context, outlook)
        if week is None:
            return None
        days = [
            when.on(week.lower + timedelta(days=int(str(look(self.grammar.WEEKDAYS, word)))))
            for word in (parts.get("w0"), parts["w1"])
            if word
        ]
        return when.span(days[0], days[-1]) if len(days) > 1 else days[0]

    def _on_weekref(self, parts: dict[str, str], context: Context, outlook: str) -> When | None:
        """«До конца недели»: that week."""
        reference = parts.get("ref") or "этой"
        return self._on_unitref({"ref": reference, "unit": "неделе"}, context, outlook)

    def _on_lastday(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """ "The last day of March"."""
        return when.on(self._on_month(parts, context, outlook).upper)

    def _on_monthlast(self, parts: dict[str, str], context: Context, outlook: str) -> When | None:
        """ "The last day of that month": of the one told of."""
        told = context.told
        return when.on(when.months_on(told.lower, 0).upper) if told else None

    def _on_monthweek(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """ "The first week of March"."""
        month = self._on_month(parts, context, outlook)
        nth = int(str(look(self.grammar.WEEKS, parts["nth"])))
        first = month.upper - timedelta(6) if nth < 0 else month.lower + timedelta(7 * nth)
        return when.span(when.on(first), when.on(first + timedelta(days=6)))

    def _on_monthadjective(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """«Майский раунд»."""
        return self._on_month({"m": parts["word"]}, context, outlook)

    def _on_yearbeside(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """ "June of the year after"."""
        if context.told is None:
            raise ValueError("nothing told before")
        step = -1 if parts["dir"].lower() in BACK else 1
        return when.month(context.told.upper.year + step, self._month(parts["m"]))

    def _on_weekdays(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        last = self._weekday(parts["w2"], parts.get("ref"), context, outlook)
        first = self._weekday(parts["w1"], parts.get("ref"), context, outlook)
        return when.span(
            first if first.lower <= last.lower else when.on(first.lower - timedelta(days=7)), last
        )

    def _on_monthname(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        month = self._month(parts["m"])
        return when.month(self._named(month, parts["ref"], context), month)

    def _on_seasonref(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        code = int(str(look(self.grammar.SEASONS, parts["season"])))
        return when.season(self._named(when.SEASONS[code][0], parts["ref"], context), code)

    def _named(self, month: int, reference: str, context: Context) -> int:
        """The year of "last May", "next spring", "that winter"."""
        sides = getattr(self.grammar, "SIDES", {})
        kind = sides.get(reference.lower()) or look(self.grammar.REFERENCES, reference)
        onward = reference.lower().startswith("следующ") and context.long_ago
        base = (
            context.told.upper
            if (kind in ("same", "following", "previous") or onward) and context.told
            else context.published
        )
        if kind == "following" and base and context.thread and context.thread.upper > base:
            base = context.thread.upper  # what was told last was told aside
        if kind == "following" and base and context.seen and context.seen.upper > base:
            base = context.seen.upper  # "It lasted until June. The following March…"
        if base is None:
            raise ValueError("no date to go by")
        if kind in ("last", "previous"):
            return base.year - (month >= base.month)
        if kind in ("next", "following"):
            return base.year + (month <= base.month)
        return base.year

    @staticmethod
    def _base(kind: str, unit: str, context: Context) -> When:
        """What "this week" and "that day" rest on: the day of publication, or the date told."""
        base = when.on(context.published) if context.published else None
        if kind in ("same", "following", "previous"):
            base = context.told
            if unit.startswith(DAY_PARTS) and base and base.days > WEEK:
                base = context.day  # "that day", after a year told aside
        if base is None:
            raise ValueError("no date to go by")
        return base

    def _on_unitref(self, parts: dict[str, str], context: Context, outlook: str) -> When | None:
        kind = look({**self.grammar.REFERENCES, "the": "last"}, parts["ref"] or "the")
        told_then = context.long_ago or context.past
        story = told_then and not parts["ref"].lower().startswith("будущ")
        if kind == "next" and self.grammar is dates_ru and story and outlook != "ahead":
            kind = "following"  # «на следующей неделе», in a story of what has happened
        if parts["ref"] in ("", "the") and outlook == "ahead":
            kind = "next"  # "at the weekend"
        unit = parts["unit"].lower()
        base = self._base(str(kind), unit, context)
        step = {"last": -1, "previous": -1, "next": 1, "following": 1}.get(str(kind), 0)
        if unit.startswith(DAY_PARTS):
            if kind == "last" and unit.startswith(("night", "evening", "ноч", "вечер")):
                return when.on(base.upper - timedelta(days=1))
            return (
                when.on(base.upper + timedelta(days=step))
                if kind in ("same", "following", "previous") and base.days <= WEEK + 1
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


def _number(words: str) -> int:
    return int(re.match(r"\d+", words)[0])  # type: ignore[index]
