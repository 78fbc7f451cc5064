"""Date expressions of an article and what they mean, in the order of the text.

A date without a year takes it from the dates around it; a relative one rests on the day of
publication ("last week") or on the date told just before ("two years later").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from types import ModuleType

from intake.reading import dates_en, dates_ru, when
from intake.reading.anchors import CLOSED, UNTIL
from intake.reading.beside import BESIDE, SENTENCE, Beside
from intake.reading.datevalues import DateValues
from intake.reading.offsets import BACK
from intake.reading.segments import TURN
from intake.reading.vocabulary import look
from intake.reading.when import When
from intake.reading.words import is_open
from intake.reading.years import Context

GRAMMARS: dict[str, ModuleType] = {"en": dates_en, "ru": dates_ru}
LISTED = re.compile(r",?(?: (?:and|и|а))?(?: (?:on|again|then|в|потом|затем))* ")
PAIR = re.compile(r"\s(?:and|и)\s")
BETWEEN = re.compile(r"(?:between|между)\s$", re.I)
SHORTEST_MONTH = 28
RECENT = 60  # days before publication that a report may still speak of as at hand
LOOK_BACK = 200  # days
HEADED = re.compile(r"\s?[:.—–]\s")  # "March 2012: a plan" sets the time of what follows
LEAD_IN = re.compile(r":|\s[—–-]\s")  # another text stands before the date
NO_DIGIT = re.compile(r"\D")
YEARLESS = ("weekday", "weekdays", "day", "days", "month", "season")  # may lie ahead
BEGUN = re.compile(
    r"\b(?:начат|начавш|открыт|запущен|begun|begun\son|launched|started)\w{0,3}(?:\son)?\s$"
)
FELL = 30  # characters after a date set for what never came: ", fell through"
YEAR_TOLD = re.compile(r"\d{4}")
LEAD = 600  # characters before a date that may tell what it rests on
JOINED = re.compile(r",\s(?:and|и)\s")
THAT_FOLLOWS = re.compile(r",?\s(?:что|that)\b")
ANNOUNCED = re.compile(r"\b(?:has|have) announced\s$")
DUE = re.compile(r"(?:до|к|by|until|till|before)\s", re.I)
NOT = re.compile(r"\b(?:not|не)\b")
BACKGROUND = re.compile(r"\bsince\b[^,.;:]{3,70}$|\bс тех пор как\b[^.;:]{3,70}$")
MOVEMENT = re.compile(r"Движени\w{1,2} \d|\d(?:rd)? Movement|March 23 Movement")
NOT_A_YEAR = re.compile(
    r"(?:resolution|resolutions|no\.?|№|резолюци\w{1,3}|пункт\w{0,3}|\$|€)\s?$", re.I
)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression at text[start:end] with its meaning."""

    start: int
    end: int
    when: When
    relative: bool
    kind: str


class DateReader(Beside):
    """Finds and resolves the dates of one article."""

    def __init__(self, language: str, published: date | None) -> None:
        self.grammar = GRAMMARS[language]
        self.values = DateValues(self.grammar)
        self.published = published

    def read(self, text: str, paragraphs: Iterable[tuple[int, int, bool]]) -> list[DateMention]:
        """The date mentions of the paragraphs (start, end, is heading) of `text`, in text order.

        A heading's date sets the time of what follows only when the heading says little else.
        """
        context = Context(self.published)
        found: list[DateMention] = []
        over: When | None = None  # a heading of a date alone lasts to the next heading
        for start, end, heading in paragraphs:
            over = None if heading else over
            turn = not heading and bool(TURN.match(text, start, end))
            context.enter(heading, over, turn=turn)
            matches = self._matches(text, start, end)
            for index, (kind, match) in enumerate(matches):
                lead = text[max(start, match.start() - LEAD) : match.start()]
                if kind == "today" and context.old and is_open(lead):
                    continue  # "Today is a new dawn", said then
                following = matches[index + 1] if index + 1 < len(matches) else None
                context.paragraph = (
                    self._year_beside(text, kind, match, following, found) or context.paragraph
                )
                before = SENTENCE.split(text[max(start, match.start() - 120) : match.start()])[-1]
                after = SENTENCE.split(text[match.end() : min(end, match.end() + 90)])[0]
                outlook = self._outlook(kind, match.group(), before, after, context)
                context.opens = not CLOSED.search(
                    text, max(start, match.start() - LEAD), match.start()
                )
                context.past = not outlook and self._is_past(before, after)
                context.week = self._week_beside(text, match, found)
                context.now = kind == "step" and self._is_now(text, match, before + after, found)
                try:
                    ahead = self._told_after(text, match, following, context)
                    event = self._event(text, kind, match, following, found)
                    base = ahead or (replace(context, told=event, event=True) if event else context)
                    value = self.values.resolve(kind, match, base, outlook)
                except (ValueError, OverflowError, KeyError):
                    continue
                value = (
                    self._named_day(text, kind, match, following, context)
                    or self._beside(text, match, following, found, context)
                    or self._told_closer(kind, match, following, context, value)
                    or value
                )
                if value is None:
                    continue
                begin, stop = (
                    match.span("core")
                    if "core" in match.re.groupindex and match["core"]
                    else match.span()
                )
                lead = text[max(start, begin - 74) : begin]
                since = self._is_since(lead, kind, match, context.paragraph)
                found.append(DateMention(begin, stop, value, self._is_relative(kind, match), kind))
                found += self._year_apart(match, found)
                context.seen = value
                back = _looks_back(match)
                if kind == "offset" and back:
                    context.look_back(value)
                bare = stop - begin >= (end - start) // 2 or (
                    begin - start <= 2 and bool(HEADED.match(text, stop, end))
                )
                if (bare or not heading) and self._is_filed(kind, value, text[start:begin], found):
                    context.published = value.lower
                over = value if heading and bare else over
                said = (context.paragraph is not None or kind == "today") and is_open(lead)
                if not (back or since or said) and (not heading or bare):
                    context.tell(value, self._is_aside(kind, value, before, context))
        return found

    def _year_apart(self, match: re.Match[str], found: list[DateMention]) -> list[DateMention]:
        """«6 марта | нынешнего года»: in Russian the year told by reference is a date of its
        own."""
        parts = match.groupdict()
        if self.grammar is not dates_ru or not parts.get("yref"):
            return []
        reference = look(dates_ru.REFERENCES, parts["yref"])
        apart = reference == "this" or (reference == "same" and parts.get("d"))
        if not apart or match.start("yref") <= found[-1].start:
            return []
        last, begin = found[-1], match.start("yref")
        stop = begin - 1
        found[-1] = replace(last, end=stop)
        return [DateMention(begin, match.end(), when.year(last.when.upper.year), True, "yearref")]

    def _is_filed(self, kind: str, value: When, lead: str, found: list[DateMention]) -> bool:
        """Whether a date opens a report as the day it was filed, on which "today" then rests."""
        if self.published is None or kind not in ("day", "iso", "numeric") or len(found) >= 3:
            return False
        opens = len(lead) < 60 and not LEAD_IN.search(lead)
        return opens and 0 <= (self.published - value.lower).days <= 3

    def _is_aside(self, kind: str, value: When, before: str, context: Context) -> bool:
        """Whether a date only tells of which year a text or a body is, or stands in a clause that
        looks far back: the story does not move there."""
        if kind in ("year", "years") and self.grammar.OF_A_YEAR.search(before):
            return not self.grammar.OPENING.search(before)
        told = context.told
        back = told is not None and (told.lower - value.upper).days > LOOK_BACK
        back = back and not context.fresh and not BEGUN.search(before)
        return back and bool(self.grammar.ASIDE.search(before))

    def _outlook(self, kind: str, match: str, before: str, after: str, context: Context) -> str:
        """Where the words around a date put it: "ahead" of publication, "near" it, or "" unsaid."""
        said = self.grammar.SAID.split(before)
        if len(said) > 1 and THAT_FOLLOWS.match(after):
            return ""  # the day on which something was said
        if ANNOUNCED.search(before):
            return "ahead"
        before = said[-1]
        if kind in YEARLESS and self.grammar.PAST.search(after):
            before = JOINED.split(before)[-1]  # "He is due in April, and on Tuesday he told us"
        if self._is_ahead(kind, match, before, after, context):
            return "ahead"
        open_ = self.grammar.PLANNED.search(before) or self.grammar.WOULD.search(before)
        return "near" if open_ else ""

    def _is_ahead(self, kind: str, match: str, before: str, after: str, context: Context) -> bool:
        if context.long_ago and is_open(before):
            return False  # what was to come when that was said
        grammar = self.grammar
        would = grammar.WOULD
        old = context.paragraph and context.published
        chronicle = old and (context.published - context.paragraph.upper).days > RECENT  # type: ignore[operator, union-attr]
        if (
            (
                grammar.FUTURE.search(before)
                and not (chronicle and grammar.PAST.search(after[:FELL]))
            )
            or (not chronicle and grammar.PRESENT.search(before))
            or (kind == "offset" and would.search(after.split(",", maxsplit=1)[0]))
        ):
            return True
        unsaid = kind in YEARLESS and not grammar.PAST.search(before.rsplit(",", 1)[-1])
        until = DUE.match(match) or UNTIL.search(before)
        due = until and not grammar.PAST.search(after) and not context.long_ago
        coming = grammar.AHEAD.search(after)
        if (unsaid or (due and kind == "yearref")) and (
            due or (coming and not grammar.PAST.search(coming.group().split(",")[0]))
        ):
            return True
        if kind in YEARLESS and not context.long_ago and grammar.MAY.search(before):
            return True
        return bool(kind == "weekday" and would.search(before) and not NOT.search(before))

    def _is_past(self, before: str, after: str) -> bool:
        """Whether the words around a date tell of what has happened, and not of what would."""
        near = self.grammar.SAID.split(before)[-1].rsplit(",", 1)[-1]
        if self.grammar.MODAL.search(near):
            return False
        return bool(self.grammar.PAST.search(near) or self.grammar.PAST.search(after))

    def _matches(self, text: str, start: int, end: int) -> list[tuple[str, re.Match[str]]]:
        taken = bytearray(end - start)
        found = []
        low = text[start:end].lower()
        for kind, pattern in self.grammar.RULES:
            if kind in self.grammar.NEEDS and not any(w in low for w in self.grammar.NEEDS[kind]):
                continue
            for match in pattern.finditer(text, start, end):
                begin, stop = match.start() - start, match.end() - start
                if any(taken[begin:stop]) or begin == stop:
                    continue
                if kind in ("days", "years") and self._is_pair(text, match):
                    continue
                if kind == "day" and MOVEMENT.search(
                    text, max(0, begin + start - 14), match.end() + 12
                ):
                    continue
                if kind == "year" and NOT_A_YEAR.search(
                    text, max(start, match.start() - 14), match.start()
                ):
                    continue
                taken[begin:stop] = b"\x01" * (stop - begin)
                found.append((kind, match))
        return sorted(found, key=lambda pair: pair[1].start())

    def _is_since(self, before: str, kind: str, match: re.Match[str], told: When | None) -> bool:
        """Whether a date only says since or until when: the story does not move there."""
        if told is not None and BACKGROUND.search(before):
            return True
        loose = kind == "year" or not match.groupdict().get("y")
        loose = loose and kind != "days"  # «с 18 по 28 июня» is when it was
        return loose and bool(self.grammar.SINCE.search(before))

    def _is_now(self, text: str, match: re.Match[str], by: str, found: list[DateMention]) -> bool:
        """«Накануне он заметил»: said the day before publication, where the writer tells of now."""
        if self.grammar is not dates_ru or not dates_ru.TOLD.search(by):
            return False
        between = text[max(match.start() - LEAD, found[-1].end if found else 0) : match.start()]
        return "\n" in between or bool(dates_ru.NOW.search(between))

    def _year_beside(
        self,
        text: str,
        kind: str,
        match: re.Match[str],
        following: tuple[str, re.Match[str]] | None,
        found: list[DateMention],
    ) -> When | None:
        """What tells the year of a date from beside it: another of a list or of the sentence, or
        "three days before, on 28 December"."""
        if following and (year := self._shared_year(text, match, following[1])):
            return when.year(year)
        if kind not in ("day", "days", "month") or not found:
            return None
        last = found[-1]
        if kind == last.kind == "day" and not CLOSED.search(text, last.end, match.start()):
            return last.when if YEAR_TOLD.search(text, last.start, last.end) else None
        if last.kind != "offset":
            return None
        beside = BESIDE.fullmatch(text[last.end : match.start()])
        return last.when if beside else None

    def _shared_year(self, text: str, first: re.Match[str], second: re.Match[str]) -> int | None:
        """The year that "12 April and 3 May 2025" says once for both days."""
        parts, others = first.groupdict(), second.groupdict()
        if not LISTED.fullmatch(text[first.end() : second.start()]) or parts.get("y"):
            return None
        alike = any(name in parts and name in others for name in ("d", "d1", "m"))
        return int(others["y"]) if alike and others.get("y") else None

    def _is_pair(self, text: str, match: re.Match[str]) -> bool:
        """ "2 June and 23 July" are two days, "30 June and 1 July" a stretch; so of years."""
        parts = match.groupdict()
        begins = match.start()
        between = BETWEEN.search(text, max(0, begins - 8), begins)
        if between or not PAIR.search(match.group()) or match.group()[:1] in "bB":
            return False
        if parts.get("y2"):
            return int(parts["y2"][-2:]) - int(parts["y1"][-2:]) not in (1, -99)
        if not parts.get("m1"):
            return False
        first, last = (int(NO_DIGIT.sub("", parts[name])) for name in ("d1", "d2"))
        return not (first > SHORTEST_MONTH - 1 and last == 1)

    @staticmethod
    def _is_relative(kind: str, match: re.Match[str]) -> bool:
        parts = match.groupdict()
        if kind in ("iso", "numeric", "year", "years", "decade"):
            return False
        return not parts.get("y")


def _looks_back(match: re.Match[str]) -> bool:
    """Whether a date is told aside, so that what follows does not rest on it ("two days
    before")."""
    parts = match.groupdict()
    return ((parts.get("dir") or "").lower() in BACK and not parts.get("y")) or (
        parts.get("unit") == "" and "dir" in parts
    )
