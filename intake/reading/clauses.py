"""Sentences cut into the stretches that can each tell of one meeting."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from intake.reading.cues import UNDONE, Cues, status_of
from intake.reading.dates import DateMention
from intake.reading.mentions import ACTORS, Mention
from intake.reading.numbers import RoundNumber, round_numbers
from intake.reading.seats import seat_in
from intake.reading.segments import Sentence

PLACES = ("city", "venue")
LIST_COMMA = re.compile(r",(?: (?:and|then|а|и|затем))? (?=(?:on |in |from |в |во |с )?$)")
DEADLINE = re.compile(r"\sas (?:a|the|its|their) (?:\w+ )?(?:date|deadline|day|limit)\b")
SPOKEN = ("unitref", "today", "weekday", "ago")  # days on which something may be said
NAMED_BY = re.compile(  # "the 2018 peace agreement" is another matter than what is told
    r"\s(?:[\w-]+\s){0,2}(?:agreements?|accords?|deal|treaty|pact|war|constitution|elections?|coup)\b"
)
NOW = re.compile(r"\s(?:a|an)\s")  # "today a cardinal"
LISTED = 3  # places with their days that make a list
PAIRED = re.compile(
    r"(?:,? (?:in|at|on|near|outside|again|once more|early|late|снова|вновь|в|во|на|под)"
    r"(?: the)?(?: [\w’'-]+){0,3},?){0,3}(?:,? (?:in|on|в|во))? ?|[ (]{1,2}",
    re.IGNORECASE,
)
NEXT = re.compile(r"\)?[,;]?(?: (?:and|then|а|и|затем|потом|on|in|at|в|во|на|the|finally)){0,4} ?")
ONCE_MORE = re.compile(
    r"\W*(?:and |и |а )?(?:(?:on )?\d[\w ]{3,20}(?:, | — ))?"
    r"(?:again|once more|once again|there too|in the same (?:city|place)"
    r"|снова|вновь|опять|там же|тут же|ещё раз)\b",
    re.IGNORECASE,
)
WEEK = 7  # days
SHORTEST = 10  # characters of a clause
JOINED = re.compile(r"[;:]\s|\s[—–-]\s|,? (?:and|but|while|after|и|а|но|однако|где|where)\s")
STRIFE = re.compile(r" (?:war|ceasefire|truce|conflict|crisis|dispute|question|issue|front)s?\b")
COMMA_WHERE = re.compile(r",\s(?:where|где)\s")
WHICH = re.compile(r"(?:which|котор\w{2,3})\s$")
WHERE = re.compile(r"(?:where|где|куда)\s$")


@dataclass(slots=True)
class Clause:
    """A stretch of one sentence with what was found in it."""

    start: int
    end: int
    text: str
    sentence: int
    paragraph: int
    mentions: list[Mention]
    dates: list[DateMention]
    places: list[Mention]
    numbers: list[RoundNumber]
    noun: re.Match[str] | None
    verb: re.Match[str] | None
    signing: re.Match[str] | None
    received: re.Match[str] | None
    resumed: bool
    status: str
    told: bool  # the status stands in words, not by default
    cue: int  # where in the text of the clause they stand
    definite: bool
    again: str  # its "there" or "in the same city"
    venue_word: bool  # it speaks of a platform, a roof, a host
    elliptic: bool = False  # cut off where a new day begins, the verb left to the clause before

    @property
    def triggered(self) -> bool:
        return bool(self.noun or self.verb or self.signing or self.received or self.resumed)

    @property
    def anchored(self) -> bool:
        return bool(self.dates or self.places or self.numbers)

    @property
    def trigger(self) -> int:
        """Where the telling word stands."""
        for match in (self.verb, self.noun, self.signing, self.received):
            if match:
                return self.start + match.start()
        return self.start

    @property
    def actors(self) -> list[Mention]:
        return [m for m in self.mentions if m.kind in ACTORS]


@dataclass(frozen=True, slots=True)
class _Told:
    """What all clauses of one sentence share."""

    sentence: int
    paragraph: int
    mentions: list[Mention]
    follows: bool
    made: dict[tuple[int, int], Clause] = field(default_factory=dict)


class ClauseReader:
    """Cuts sentences into clauses."""

    def __init__(self, text: str, language: str, cues: Cues, dates: list[DateMention]) -> None:
        self.text, self.language, self.cues, self.dates = text, language, cues, dates
        self.starts = [mention.start for mention in dates]

    def dates_in(self, start: int, end: int) -> list[DateMention]:
        """The dates that stand in text[start:end]."""
        return [
            d
            for d in self.dates[bisect_left(self.starts, start) : bisect_left(self.starts, end)]
            if d.end <= end
        ]

    def read(
        self, number: int, sentence: Sentence, mentions: list[Mention], follows: bool
    ) -> list[Clause]:
        """The clauses of a sentence; pieces that tell of no meeting of their own join the one
        before."""
        told = _Told(number, sentence.paragraph, mentions, follows)
        whole = self._clause(sentence.start, sentence.end, told)
        if whole.numbers and not follows:
            told = _Told(number, sentence.paragraph, mentions, follows=True)
            whole = self._clause(sentence.start, sentence.end, told)
        row = self._row(whole)
        ellipses = row | (self._ellipses(whole) if not row else set())
        cuts = list(self._cuts(sentence, whole, ellipses))
        if not cuts:
            return [whole]
        pieces = [self._clause(a, b, told) for a, b in cuts]
        groups: list[tuple[int, int]] = []
        core = None
        for piece in pieces:
            if core is not None and (self._repeats(piece, core) or _once_more(piece)):
                ellipses.add(piece.start)
            before = self._clause(*groups[-1], told) if groups else None
            opens = piece.start in row or self._opens(piece, before, core, piece.start in ellipses)
            if groups and not opens:
                groups[-1] = (groups[-1][0], piece.end)
            else:
                groups.append((piece.start, piece.end))
            joined = self._clause(*groups[-1], told)
            tells = self._tells(joined) or joined.start in ellipses
            core = joined if tells and joined.anchored else None
        clauses = [self._clause(a, b, told) for a, b in groups]
        for clause in clauses:
            clause.elliptic = clause.start in ellipses and not clause.triggered
            if clause.elliptic and _once_more(clause):
                clause.again = clause.again or "the same"
        return clauses

    def _opens(
        self, piece: Clause, before: Clause | None, core: Clause | None, elliptic: bool
    ) -> bool:
        """Whether a piece tells of a meeting of its own, after the one that `core` tells of."""
        if core is None:
            placed = before is not None and _is_placed(before)
            return placed and piece.triggered and _is_placed(piece)
        if not piece.anchored or not (elliptic or self._tells(piece)) or not _own(piece, core):
            return False
        lead = max(0, piece.start - 12)
        if WHICH.search(self.text, lead, piece.start) and core.noun and not core.dates:
            return False  # "a round of talks, which took place on Monday"
        return not (WHERE.search(self.text, lead, piece.start) and _soon(core, piece))

    def _tells(self, clause: Clause) -> bool:
        """Whether a stretch speaks of a meeting: that it came to nothing, or that people were in
        one place on one day, is enough."""
        if clause.triggered or clause.numbers or (clause.told and clause.status in UNDONE):
            return True
        people = self.cues.people.search(clause.text) and not self.cues.not_event.search(
            clause.text
        )
        return bool(people) and _is_placed(clause)

    def _repeats(self, piece: Clause, core: Clause) -> bool:
        """ "…a truce in Havana on 23 June, and the accord in Cartagena on 26 September"."""
        if piece.triggered or self.cues.not_event.search(piece.text):
            return False
        days = [any(d.when.days <= 31 for d in clause.dates) for clause in (piece, core)]
        cities = [any(m.kind == "city" for m in clause.places) for clause in (piece, core)]
        return all(days) and all(cities) and piece.places[0].key != core.places[0].key

    def _ellipses(self, whole: Clause) -> set[int]:
        """Where a comma and a new day start a telling of their own: "…on 4 May, and on 6 June
        in…"."""
        days = [d for d in whole.dates if d.when.days <= 31]
        cities = [m for m in whole.mentions if m.kind == "city" or m.form == "capital"]
        if len(days) < 2 or len(cities) < 2:
            return set()
        points = set()
        for day in days[1:]:
            lead = LIST_COMMA.search(self.text, max(whole.start, day.start - 14), day.start)
            if lead:
                points.add(lead.end())
        return points

    def _row(self, whole: Clause) -> set[int]:
        """Where each of a row of places with their days begins: "Rome in May, Oslo in June, …"."""
        days = [d for d in whole.dates if d.when.days <= 31]
        cities = [m for m in whole.mentions if m.kind == "city" or m.form == "capital"]
        marks: list[Mention | DateMention] = sorted([*days, *cities], key=lambda m: m.start)
        if len(days) < LISTED or len(marks) - 2 * len(days) not in (0, 1):
            return set()
        marks = marks[: 2 * len(days)]
        pairs = [(marks[i], marks[i + 1]) for i in range(0, len(marks), 2)]
        inside = (self.text[a.end : b.start] for a, b in pairs)
        between = (self.text[a[1].end : b[0].start] for a, b in pairwise(pairs))
        alike = len({isinstance(a, Mention) for a, _ in pairs}) == 1
        apart = all(isinstance(a, Mention) != isinstance(b, Mention) for a, b in pairs)
        if not (alike and apart and all(map(PAIRED.fullmatch, inside))):
            return set()
        return {a[0].start for a in pairs} if all(map(NEXT.fullmatch, between)) else set()

    def _cuts(
        self, sentence: Sentence, whole: Clause, ellipses: set[int]
    ) -> Iterator[tuple[int, int]]:
        begin = sentence.start
        dates = self.dates_in(sentence.start, sentence.end)
        counted = len(whole.numbers) > 1 and len(whole.numbers) == len(whole.dates)
        inner = [n.start for n in whole.numbers[1:]] if counted else []
        points = sorted(
            {m.end() for m in self.cues.clause.finditer(self.text, sentence.start, sentence.end)}
            | set(inner)
            | ellipses
        )
        for point in points:
            short = point - begin < SHORTEST  # "the third, planned for May, …"
            if not short and not any(d.start < point < d.end for d in dates):
                yield begin, point
                begin = point
        if begin > sentence.start:
            yield begin, sentence.end

    def _clause(self, start: int, end: int, told: _Told) -> Clause:
        """The clause text[start:end]; each is made once, however often a cut is tried."""
        if (start, end) not in told.made:
            told.made[start, end] = self._make(start, end, told)
        return told.made[start, end]

    def _make(self, start: int, end: int, told: _Told) -> Clause:
        text = self.text[start:end]
        inside = [m for m in told.mentions if m.within(start, end)]
        cues = self.cues
        masked = cues.not_meeting.sub(lambda m: " " * len(m.group()), text)
        status, outright, cue = status_of(text, cues)
        places = [
            m for m in inside if m.kind in PLACES and m.place and self._is_its_place(m, start)
        ]
        where = WHERE.search(self.text, max(0, start - 12), start)
        if where:  # the place is the one before; a city told of is another matter
            places = [m for m in places if cues.located.search(self._before(m.start, start))]
        seat = seat_in(self.text, start, end, told.sentence) if self.language == "ru" else None
        if seat and all(m.kind == "venue" and m.country != seat.country for m in places):
            places = [seat]  # «в минском Дворце независимости», which Astana has one of too
        again = cues.again.search(text) or where
        spoken = self._spoken(text, masked, inside, start) or (end, end)
        places = [m for m in places if not spoken[0] <= m.start < spoken[1]]
        return Clause(
            start=start,
            end=end,
            text=text,
            sentence=told.sentence,
            paragraph=told.paragraph,
            mentions=inside,
            dates=[
                d
                for d in self.dates_in(start, end)
                if (not spoken[0] <= d.start < spoken[1] or d.when.days > WEEK)
                and self._is_its_date(d, start, status)
            ],
            places=places,
            numbers=round_numbers(self.text, start, end, self.language, told.follows),
            noun=cues.noun.search(masked),
            verb=cues.met.search(masked),
            signing=cues.signed.search(masked),
            received=cues.received.search(masked),
            resumed=bool(cues.resumed.search(masked)),
            status=status,
            told=outright,
            cue=cue,
            definite=bool(cues.definite.search(text)),
            again=again.group().lower() if again else "",
            venue_word=bool(cues.venue.search(text)),
        )

    def _spoken(
        self, text: str, masked: str, inside: list[Mention], start: int
    ) -> tuple[int, int] | None:
        """The words by which one person is said to have spoken: day and place among them are of the
        saying."""
        match = self.cues.saying.search(text)
        if match is None:
            return None
        cues = self.cues
        lead = masked[: match.end()]
        cut = max((m.end() for m in JOINED.finditer(lead, 0, match.start())), default=0)
        lead = lead[cut:]
        speakers = {
            m.key for m in inside if cut <= m.start - start < match.end() and m.kind == "person"
        }
        triggers = (cues.noun, cues.met, cues.signed, cues.received, cues.resumed)
        several = len(speakers) > 1 or cues.people.search(lead)
        if several or any(trigger.search(lead) for trigger in triggers):
            return None
        return start + cut, start + match.end()

    def _before(self, position: int, start: int) -> str:
        return self.text[max(start, position - 40) : position]

    def _is_its_date(self, mention: DateMention, start: int, status: str) -> bool:
        before, end = self._before(mention.start, start), mention.end
        going = status == "ongoing" or self.cues.went_on.search(self.text, start, mention.start)
        if going and self.cues.since.search(before):
            return True
        if mention.when.unit == "day" and self.cues.began.search(before):
            return True
        if (
            DEADLINE.match(self.text, end)
            or (mention.when.unit == "year" and NAMED_BY.match(self.text, end))
            or (mention.kind == "today" and NOW.match(self.text, end))
            or (mention.kind in SPOKEN and self.cues.said_then.search(self.text[end : end + 30]))
        ):
            return False
        return (
            mention.when.unit == "span"
            or mention.kind in ("monthref", "yearref")
            or not self.cues.not_its_date.search(before)
        )

    def _is_its_place(self, mention: Mention, start: int) -> bool:
        before = self._before(mention.start, start)
        if COMMA_WHERE.match(self.text, mention.end):  # "the result came from Geneva, where…"
            return True
        if mention.form == "phrase":  # "the war in the Malaysian capital" is not what one means
            return not self.cues.away.search(before)
        if STRIFE.match(self.text, mention.end) or self.cues.away.search(before):
            return False
        hall = self.text[max(start, mention.start - 70) : mention.start]
        topic = self.cues.topic.search(before)
        met = topic and (self.cues.met.search(topic.group()) or self.cues.housed.search(hall))
        return not topic or bool(met)


def _moves(piece: Clause, core: Clause) -> bool:
    """ "In February the one brought them to Munich, and the other received them in Berlin"."""
    apart = piece.places and core.places and piece.places[0].key != core.places[-1].key
    coarse = all(d.when.days > WEEK for clause in (piece, core) for d in clause.dates)
    return bool(apart) and coarse and piece.triggered


def _once_more(clause: Clause) -> bool:
    """ "…again on 12 August": a day more, the rest understood."""
    days = [d for d in clause.dates if d.when.days <= 31]
    return bool(days) and not clause.places and bool(ONCE_MORE.match(clause.text))


def _soon(first: Clause, second: Clause) -> bool:
    """Whether what is told after "where" is of the same days, a month apart at most."""
    if not first.dates or not second.dates:
        return True
    days = (second.dates[0].when.lower - first.dates[-1].when.lower).days
    return 0 <= days <= 31


def _is_placed(clause: Clause) -> bool:
    """Whether a clause has a day and a place of its own."""
    return bool(clause.places) and any(d.when.days <= 31 for d in clause.dates)


def _own(piece: Clause, core: Clause) -> bool:
    """Whether a piece tells of another meeting than the core before it."""
    if piece.numbers and core.numbers:
        return piece.numbers[0].value != core.numbers[-1].value
    if piece.dates and core.dates:
        if _moves(piece, core):
            return True
        shortest = min(d.when.days for d in core.dates)
        told = [d for d in core.dates if d.when.days <= (7 if shortest == 1 else 31)] or core.dates
        return not any(a.when.overlaps(b.when) for a in piece.dates for b in told)
    if piece.places and core.places:
        return piece.places[0].key != core.places[-1].key and piece.triggered
    return bool(piece.dates and piece.triggered and (piece.places or piece.numbers))
