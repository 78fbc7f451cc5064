"""What stands right before or after a date and tells closer which day it is."""

from __future__ import annotations

import re
from dataclasses import replace
from types import ModuleType
from typing import TYPE_CHECKING

from intake.reading import when
from intake.reading.anchors import THAT, counted_from
from intake.reading.datevalues import DateValues
from intake.reading.when import When
from intake.reading.years import Context

if TYPE_CHECKING:
    from intake.reading.dates import DateMention

Told = tuple[str, re.Match[str]]
"""A date as it stands in the text: the kind of its rule, and the match."""
SENTENCE = re.compile(r"[.!?;:]\s|,\s(?:but|но|а|однако)\s")
BESIDE = re.compile(r",?\s(?:\(|on\s|в\s|во\s|на\s)?")
COARSE = ("month", "year", "decade", "месяц", "год", "лет", "полгод", "десят")
TOLD_CLOSER = ("offset", "step", "vague", "ago", "anniversary")
COUNTED = ("offset", "aside", "step", "hours")
WHEN = re.compile(r",?\s(?:when|where|когда|где)\s")
FAR = 60  # days between two tellings that are not of one day
LONGEST_DAY, LONGEST_MONTH = 4, 31  # days of what days, or months and years, are counted from
LONGEST_GAP = 120  # characters
ASIDE = ("after", "before", "до", "после")
EVE = re.compile(r"накануне\s(?=[а-яё])(?!в\s|на\s|он\w*\s)", re.IGNORECASE)
EVENT = re.compile(r"\s(?:[\w’'-]+\s){0,2}[\w’'-]+,\s(?:on\s)?")  # "…the dinner, on "


class Beside:
    """Resolves dates by others that stand beside them in one sentence."""

    grammar: ModuleType
    values: DateValues

    def _week_beside(
        self, text: str, match: re.Match[str], found: list[DateMention]
    ) -> When | None:
        """ "Last week, on Wednesday", "last week, when they met on Tuesday": that week."""
        if not found or found[-1].when.unit != "week":
            return None
        gap = text[found[-1].end : match.start()]
        clause = len(gap) < LONGEST_GAP and WHEN.match(gap) and not SENTENCE.search(gap)
        return found[-1].when if clause or BESIDE.fullmatch(gap) else None

    def _named_day(
        self,
        text: str,
        kind: str,
        match: re.Match[str],
        following: Told | None,
        context: Context,
    ) -> When | None:
        """ "On Tuesday, 14 May", "on Friday next week": a weekday told closer right after it."""
        if kind != "weekday" or following is None:
            return None
        if not BESIDE.fullmatch(text[match.end() : following[1].start()]):
            return None
        if following[0] in ("day", "iso", "numeric"):
            return self.values.resolve(*following, context, "")
        if following[0] == "unitref":
            week = self.values.resolve(*following, context, "")
            if week and week.unit == "week":
                return self.values.resolve(kind, match, replace(context, week=week), "")
        return None

    def _told_closer(
        self,
        kind: str,
        match: re.Match[str],
        following: Told | None,
        context: Context,
        value: When | None,
    ) -> When | None:
        """ "A week later, on 27 June": the day told right after, near what the words alone say."""
        if kind not in TOLD_CLOSER or following is None or following[0] != "day":
            return None
        gap = match.string[match.end() : following[1].start()]
        if not BESIDE.fullmatch(gap) or "," not in gap:
            return None
        if _is_coarse(match):  # "three years on, on 8 May 2018"
            year = following[1].groupdict().get("y")
            return when.year(int(year)) if year and value and value.unit == "year" else None
        closer = self.values.resolve(*following, replace(context, paragraph=value), "")
        apart = value and closer and abs((closer.lower - value.lower).days) > FAR
        # «Накануне, 15 мая»: of the news, though a story of long ago stands between.
        return self.values.resolve(*following, context, "") if apart else closer

    def _told_after(
        self,
        text: str,
        match: re.Match[str],
        following: Told | None,
        context: Context,
    ) -> Context | None:
        """ "Two days after they had met, on 23 November": what the date rests on comes after it."""
        side = (match.groupdict().get("dir") or "").lower()
        if side not in ("after", "before", "до") or following is None or following[0] != "day":
            return None
        if THAT.match(text, match.end()):
            return None
        gap = text[match.end() : following[1].start()]
        if len(gap) > 110 or SENTENCE.search(gap):
            return None
        return replace(context, told=self.values.resolve(*following, context, ""))

    def _event(
        self,
        text: str,
        kind: str,
        match: re.Match[str],
        following: Told | None,
        found: list[DateMention],
    ) -> When | None:
        """ "Two days after the truce": the day of the truce, unless the sentence goes on to it."""
        if kind not in COUNTED or (
            following and not SENTENCE.search(text, match.end(), following[1].start())
        ):
            return None
        longest = LONGEST_MONTH if _is_coarse(match) else LONGEST_DAY
        return counted_from(text, match.end(), found, longest)

    def _beside(
        self,
        text: str,
        match: re.Match[str],
        following: Told | None,
        found: list[DateMention],
        context: Context,
    ) -> When | None:
        """ "On 31 July, three weeks before the tanks came": the day told right before or after."""
        side = (match.groupdict().get("dir") or "").lower()
        eve = EVE.match(text, match.start())  # «18 апреля, накануне раунда»
        if (side not in ASIDE and not eve) or THAT.match(text, match.end()):
            return None
        if following and following[0] == "day":
            gap = text[match.end() : following[1].start()]
            if EVENT.fullmatch(gap):
                return self.values.resolve(*following, context, "")
        if not found or found[-1].when.unit not in ("day", "month"):
            return None
        gap = text[found[-1].end : match.start()]
        return found[-1].when if BESIDE.fullmatch(gap) and "," in gap else None


def _is_coarse(match: re.Match[str]) -> bool:
    """Whether a distance is told in months or more."""
    parts = match.groupdict()
    return (parts.get("unit") or parts.get("one") or "day").lower().startswith(COARSE)
