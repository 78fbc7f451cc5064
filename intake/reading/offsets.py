"""Dates told by their distance from another: "three weeks ago", "two days later", «накануне»."""

from __future__ import annotations

from datetime import date, timedelta
from types import ModuleType

from intake.reading import when
from intake.reading.vocabulary import look
from intake.reading.when import When
from intake.reading.years import Context

BACK = ("earlier", "before", "beforehand", "previously", "ago", "ранее", "раньше", "до", "назад")
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
    "вчерашн": -1,
    "завтрашн": 1,
}
MONTH = 31  # days
JUNE = 6
SEASON = 92  # days
WEEK = 7  # days
# How far "a few days", "some weeks", "several months" reach, in days.
FEW = {"day": (2, 6), "week": (14, 42), "month": (60, 180)}


def _published(context: Context) -> date:
    if context.published is None:
        raise ValueError("no date of publication")
    return context.published


def _told(context: Context) -> When:
    if context.told is None:
        raise ValueError("nothing told before")
    return context.told


class Offsets:
    """Resolves the rules of one grammar that count from the day of publication or the one told."""

    grammar: ModuleType

    def _count(self, parts: dict[str, str]) -> float:
        """How many, with the half of "two and a half"; a half alone for "half a year"."""
        half = 0.5 if parts.get("half") or parts.get("andhalf") else 0.0
        words = parts.get("n")
        if not words:
            return half if (parts.get("half") or "").lower().startswith("half") else 1 + half
        if words.isdigit():
            return int(words) + half
        return float(str(look(self.grammar.NUMBERS, words))) + half

    def _unit(self, parts: dict[str, str]) -> str:
        words = parts.get("unit") or parts.get("one")
        return str(look(self.grammar.UNITS, words)) if words else "year"

    def _on_ago(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        base = when.on(_published(context))
        return when.shift(base, self._unit(parts), -self._count(parts), bool(parts.get("exact")))

    def _on_newyear(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """ "In the new year": its January, after what is told of long ago or what is news."""
        told = context.told if context.long_ago else None
        base = told.upper if told else _published(context)
        return when.month(base.year + (base.month > JUNE), 1)

    def _on_ahead(self, parts: dict[str, str], context: Context, outlook: str) -> When | None:
        """ "In two weeks", of what is still to come."""
        if not parts.get("time") and outlook != "ahead":
            return None
        told = context.told if context.past and context.long_ago else None
        base = told or when.on(_published(context))
        return when.shift(base, self._unit(parts), self._count(parts))

    def _on_anniversary(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """ "Ten years ago tomorrow"."""
        words = parts["near"].lower()
        day = _published(context) + timedelta(days=DAYS.get(words, 0))
        if words in self.grammar.WEEKDAYS:  # "ten years ago this Sunday": the nearest
            away = (self.grammar.WEEKDAYS[words] - day.weekday() + 3) % 7 - 3
            away -= 7 if parts.get("last") and away >= 0 else 0
            day += timedelta(days=away)
        that = day.replace(
            year=day.year - int(self._count(parts)),
            day=min(day.day, 28) if day.month == 2 else day.day,
        )
        return (
            when.week(that)
            if "week" in words
            else when.months_on(that, 0)
            if "month" in words
            else when.on(that)
        )

    def _on_offset(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        side = parts["dir"].lower()
        if side == "через" and outlook == "ahead":
            return when.shift(when.on(_published(context)), self._unit(parts), self._count(parts))
        count = self._count(parts)
        base = self._happened(_told(context), context)
        if base.days > SEASON and self._unit(parts) != "year" and context.day and not context.event:
            base = context.day  # «…и картах 1975 года. Через два месяца…»
        exact = bool(parts.get("exact") or parts.get("same") or parts.get("today"))
        result = when.shift(base, self._unit(parts), -count if side in BACK else count, exact)
        now = context.published
        if side == "after" and context.past and now and result.lower > now >= base.upper:
            # "He spoke two days after they had decided": what was told is the later day.
            return when.shift(base, self._unit(parts), -count, exact)
        return result

    def _on_hours(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """ "Twenty-four hours later": the next day."""
        days = 2 if parts.get("two") else 1
        return when.shift(_told(context), "day", -days if parts["dir"].lower() in BACK else days)

    @staticmethod
    def _happened(base: When, context: Context) -> When:
        """A plan was told of, and now what has happened: the date last told that is past."""
        ahead = context.past and context.published and base.upper > context.published
        return context.happened or base if ahead else base

    def _on_vague(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """ "A few days later", "some weeks ago": the months in which that can have been."""
        side = parts["dir"].lower()
        ago = side in ("ago", "назад")
        base = when.on(_published(context)) if ago else self._happened(_told(context), context)
        first, last = FEW[self._unit(parts)]
        if base.days > MONTH:
            raise ValueError("too vague a date to count from")
        if side in BACK:
            near, far = base.lower - timedelta(days=first), base.lower - timedelta(days=last)
            return when.span(when.months_on(far, 0), when.months_on(near, 0))
        near, far = base.upper + timedelta(days=first), base.upper + timedelta(days=last)
        return when.span(when.months_on(near, 0), when.months_on(far, 0))

    def _on_coming(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """ "In the coming weeks": some three weeks on, to the month."""
        return when.months_on(_published(context) + timedelta(days=21), 0)

    def _on_within(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        """ "Within weeks", in a story of long ago: about a month on; "within two weeks", of what is
        to come: until then."""
        told = context.told
        if parts.get("n"):
            onward = told and (context.long_ago or told.lower > _published(context))
            base = told if told and onward else when.on(_published(context))
            if not (onward or outlook):
                raise ValueError("what is past took no time from now")
            return when.shift(base, self._unit(parts), self._count(parts))
        if not context.long_ago:
            raise ValueError("nothing told before")
        return when.months_on(_told(context).upper, 1)

    def _on_aside(self, parts: dict[str, str], context: Context, outlook: str) -> When | None:
        """«Через двадцать дней после начала войны»: known by the day told of that, or beside it."""
        if not context.event:
            return None
        return when.shift(_told(context), self._unit(parts), self._count(parts))

    def _on_then(self, parts: dict[str, str], context: Context, outlook: str) -> When | None:
        """«Тогда же»."""
        return context.told

    def _on_step(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        back = parts["dir"] == "before" or not (parts["unit"] or parts.get("next"))
        base = context.told
        published = context.published
        if back and published and (context.now or base is None or base.upper >= published):
            base = when.on(published)  # «накануне», of what goes on still
        if base is None:
            raise ValueError("nothing told before")
        unit = self._unit(parts) if parts["unit"] else "day"
        if unit == "day" and base.days > MONTH - 3 and context.day and base.contains(context.day):
            base = context.day  # «…отложили до конца января. Назавтра…»
        if unit == "week" and base.days <= WEEK:
            return when.week(base.lower + timedelta(days=-WEEK if back else WEEK))
        return when.shift(base, unit, -1 if back else 1)

    def _on_near(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        days = -2 if parts["near"].lower().startswith("before") else 2
        return when.on(_published(context) + timedelta(days=days))

    def _on_today(self, parts: dict[str, str], context: Context, outlook: str) -> When:
        return when.on(_published(context) + timedelta(days=DAYS.get(parts["near"].lower(), 0)))
