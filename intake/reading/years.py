"""The year of a date that states none, and of "that year", "last year"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import ModuleType

from intake.reading import dates_ru
from intake.reading.vocabulary import look
from intake.reading.when import When

AGO = 300  # days before publication from which on a story is told for its own sake
SOON = 100  # days within which it goes on
OLD = 700  # days before publication from which on nothing recent is told without its year
LATER = 200  # days within which a story so old goes on
NEWS = 60  # days before publication that are told as news
SEASON = 150  # the same under a new heading
AT_ONCE = 75  # days within which a story goes on even so


@dataclass(slots=True)
class Context:
    """What a date may rest on while the text is read from its start."""

    published: date | None
    told: When | None = None  # the last date told
    happened: When | None = None  # the last date told that lies before publication
    day: When | None = None  # the last day told
    seen: When | None = None  # the last date named, though the story does not move there
    thread: When | None = None  # the last one that the story moved to, not told aside
    paragraph: When | None = None  # the same in this paragraph, or in a heading over it
    heading: bool = False
    fresh: bool = False  # a heading stands since the last date told
    event: bool = False  # the date told is that of what another is counted from
    week: When | None = None  # told right beside: "last week, on Wednesday"
    now: bool = False  # the words around the date tell of the time of publication
    past: bool = False  # the words around the date tell of what has happened
    opens: bool = True  # in the first sentence of its paragraph
    left: When | None = None  # where the story stood when the paragraph looked back from it
    current: bool = False  # a date of about the time of publication has been told

    def enter(self, heading: bool, over: When | None, turn: bool) -> None:
        """Begin a paragraph, under a heading that told `over` if any; one that is a turn of a
        dialogue goes on with what the last one told."""
        if not self.heading and not turn:
            self.paragraph = over
        if self.left and not turn:
            self.told = self.thread = self.left
            self.left = None
        self.heading = heading
        self.fresh = self.fresh or heading

    def tell(self, value: When, aside: bool = False) -> None:
        """Let the story move to a date; one told aside does not say of which year the next are."""
        self.told = value
        self.day = value if value.unit == "day" else self.day
        if self.published and value.upper <= self.published:
            self.happened = value
        if not aside:
            self.thread = self.paragraph = value
        elif self.paragraph is None and value.unit == "day":
            self.paragraph = value
        self.fresh = False
        if self.published and abs((self.published - value.upper).days) <= AGO:
            self.current = True

    def look_back(self, value: When) -> None:
        """Remember where the story stands: years back from there are told for a paragraph."""
        if self.thread and (self.thread.lower - value.upper).days > AGO:
            self.left = self.left or self.thread

    @property
    def long_ago(self) -> bool:
        """Whether the paragraph tells a story of long before publication."""
        return self._is_past(self.paragraph)

    @property
    def old(self) -> bool:
        """The same of the story that the paragraph goes on with, where no heading parts them."""
        return self._is_past(self.paragraph or (None if self.fresh else self.thread))

    @property
    def story(self) -> When | None:
        """The day last told, where all that was told so far is of long before publication."""
        told = self.told
        past = self._is_past(told) and not self.current
        return told if told and past and told.days <= 14 else None

    def _is_past(self, told: When | None) -> bool:
        return bool(told and self.published and (self.published - told.upper).days > AGO)


def year_of(grammar: ModuleType, parts: Mapping[str, str | None], context: Context) -> int | None:
    if parts.get("y"):
        return int(parts["y"] or 0)
    if parts.get("yref"):
        return year_by_reference(grammar, parts["yref"] or "", context)
    return None


def year_by_reference(grammar: ModuleType, words: str, context: Context) -> int:
    reference = look({**grammar.REFERENCES, "the": "this"}, words)
    told, published = context.told, context.published
    if reference in ("same", "following", "previous") and told:
        return told.upper.year + {"same": 0, "following": 1, "previous": -1}[str(reference)]
    if published is None:
        raise ValueError("no date of publication")
    if (
        grammar is dates_ru
        and reference == "next"
        and told
        and not words.lower().startswith("будущ")
        and told.upper.year < published.year - (not context.past)
    ):
        return told.upper.year + 1
    return published.year + {"last": -1, "next": 1, "following": 1, "previous": -1}.get(
        str(reference), 0
    )


def infer_year(month: int, day: int, context: Context, outlook: str) -> int:
    """The year of a date that states none: ahead of publication when the words say so, else the
    one nearest to the date told before it, else to the day of publication."""
    published = context.published
    near = context.paragraph
    if near is not None and near.unit == "year" and outlook != "ahead":
        return near.lower.year
    if near is not None and published and context.past and near.lower > published:
        near = None  # a plan was told of; this has happened
    if published is None and near is None and context.thread is None:
        raise ValueError("no year to go by")
    if not outlook and (after := _next_after(month, day, context)):
        return after
    base = (near or context.thread).lower if published is None else published  # type: ignore[union-attr]
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
        if year := _by_publication(candidates, published, context, outlook):
            return year
        near = context.thread
    if near is None:
        ahead = 0 if context.past else 45
        past = [c for c in candidates if published and (c - published).days <= ahead]
        return (past or candidates)[-1].year
    candidates = [
        date(y, month, min(day, 28))
        for y in range(near.lower.year - 1, near.upper.year + 2)
        if 1 < y < 9999
    ]
    ahead = 370 if outlook else 0 if context.past else 45
    limit = published + timedelta(days=ahead) if published else date.max
    fitting = [c for c in candidates if c <= limit] or candidates
    return min(
        fitting,
        key=lambda c: _apart(c, near) - (60 if near.lower.year <= c.year <= near.upper.year else 0),
    ).year


def _by_publication(
    candidates: list[date], published: date, context: Context, outlook: str
) -> int | None:
    """The year that the day of publication tells, where nothing was told in the paragraph."""
    if context.fresh and not outlook:
        past = [c for c in candidates if c <= published]
        return (past or candidates)[-1].year
    ahead = 370 if outlook else 0 if context.past else 60
    recent = [c for c in candidates if -150 <= (c - published).days <= ahead]
    if not recent or (outlook and context.thread):
        return None
    nearest = min(recent, key=lambda c: abs((c - published).days))
    told = context.thread
    if nearest > published and not outlook and told and (published - told.upper).days > AGO:
        return None  # a story of long ago goes on; what is told of it has happened
    return nearest.year


def _next_after(month: int, day: int, context: Context) -> int | None:
    """The year in which a story of long ago goes on: the day comes soon after the one told."""
    told, published = context.thread, context.published
    if told is None or published is None or told.days > 31 or (published - told.upper).days < AGO:
        return None
    soon = _soon(month, day, context, published, told)
    if not soon:
        return None
    for year in (told.upper.year, told.upper.year + 1):
        that = date(year, month, min(day, 28))
        if told.lower <= that and (that - told.upper).days <= soon:
            return year
    return None


def _soon(month: int, day: int, context: Context, published: date, told: When) -> int:
    """Within how many days a story of long ago goes on. Where a paragraph opens with a day that
    lies just before publication, the news is told again, unless the story is at that day."""
    last = date(published.year, month, min(day, 28))
    last = last if last <= published else last.replace(year=last.year - 1)
    recent = (published - last).days
    if context.paragraph is None and recent <= NEWS and (context.opens or context.fresh):
        return 0 if context.fresh else AT_ONCE
    if context.paragraph is None and context.fresh and context.current and recent <= SEASON:
        return AT_ONCE
    old = (published - told.upper).days > OLD and not context.current
    return LATER if old else SOON


def _apart(day: date, when_told: When) -> int:
    """Days between a day and a date told; a story goes forward, so days after it count half."""
    return max((when_told.lower - day).days, (day - when_told.upper).days // 2, 0)
