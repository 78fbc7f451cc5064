"""Meetings told in an article: found clause by clause, tied to date and place, merged when one."""

from __future__ import annotations

import re
from datetime import date

from intake.reading.clauses import Clause, ClauseReader
from intake.reading.cues import UNDONE, cues_of
from intake.reading.dates import DateMention
from intake.reading.drafts import Draft, same_meeting, same_place
from intake.reading.mentions import Mention
from intake.reading.scene import Scene
from intake.reading.segments import Sentence
from intake.reading.standing import attended, goes_on, hangs, promises, stands
from intake.reading.telling import Teller
from intake.reading.when import span

MONTH = 31  # days
SOON = 5  # days within which it shows that a meeting came to nothing
REMOTE = re.compile(r"phone|video|online|virtual|телефон|видео|онлайн", re.IGNORECASE)
FAR = 40  # characters after "it was called off" at which a place is no longer its own
WINDOW = 60  # meetings back to which a telling can refer


class RoundReader:
    """Reads the meetings of one article, sentence by sentence."""

    def __init__(  # noqa: PLR0913 (an article is all of these)
        self,
        text: str,
        sentences: list[Sentence],
        mentions: list[list[Mention]],
        dates: list[DateMention],
        *,
        language: str,
        published: date | None = None,
    ) -> None:
        self.sentences, self.mentions = sentences, mentions
        self.cues = cues_of(language)
        self.clauses = ClauseReader(text, language, self.cues, dates)
        self.scene = Scene(text, self.cues, mentions, published)
        self.teller = Teller(text, language, self.cues, self.scene, published)
        self.drafts: list[Draft] = []
        self.told: list[Clause] = []  # all that was read, of a meeting or not
        self.homes: dict[str, tuple[Mention | None, Mention | None]] = {}

    def read(self) -> list[Draft]:
        """The meetings, in the order in which they are first told."""
        for number, (sentence, mentions) in enumerate(
            zip(self.sentences, self.mentions, strict=True)
        ):
            dates = self.clauses.dates_in(sentence.start, sentence.end)
            if sentence.heading:
                self.scene.head(sentence, mentions, dates)
                continue
            self.scene.enter(sentence, mentions, dates)
            near = bool(self.drafts) and number - self.drafts[-1].last_sentence <= 2
            counting = near or any(draft.number for draft in self.drafts[-3:])
            for clause in self.clauses.read(number, sentence, mentions, counting):
                self.told.append(clause)
                self._consider(clause)
                self.scene.leave(clause, self._met_in(clause))
            self.scene.name(mentions)
        for draft in self.drafts:
            self._place_by_negotiation(draft)
            self._place_by_series(draft)
        return [d for d in self.drafts if not d.loose or d.place or d.country or d.negotiation]

    def _met_in(self, clause: Clause) -> Mention | None:
        """The city of the meeting that a clause was found to tell of, if it names it."""
        told = (d.place for d in reversed(self.drafts[-3:]) if d.clauses[-1] is clause)
        return next((place for place in told if place and place in clause.places), None)

    def _place_by_negotiation(self, draft: Draft) -> None:
        """Without a place of its own a round was where its negotiation is at home: in the city it
        is
        named after, or the only one in which the article puts it."""
        named_undone = draft.negotiation is not None and draft.status in UNDONE
        if not draft.unplaced or not (draft.numbered or named_undone):
            return
        key = draft.negotiation.key if draft.negotiation else ""
        if key not in self.homes:
            self.homes[key] = self._home(draft.negotiation)
        named, only = self.homes[key]
        home = named or (only if draft.numbered else None)
        if home:
            draft.place, draft.country = home, home.country

    def _place_by_series(self, draft: Draft) -> None:
        """A session told with its day and without a place was where the talks that the article is
        about were held."""
        clause = draft.clauses[0]
        unsaid = draft.unplaced and not draft.venue
        if not unsaid or draft.status == "offered" or REMOTE.search(clause.text):
            return
        told = bool(clause.noun or clause.resumed or draft.numbered)
        if draft.date and draft.date.days <= MONTH and told and self.scene.seat:
            draft.place, draft.country = self.scene.seat, self.scene.seat.country

    def _home(self, negotiation: Mention | None) -> tuple[Mention | None, Mention | None]:
        """The city a negotiation is named after, and the only one the article puts it in; for one
        without a name, the only one of its numbered rounds."""
        key = negotiation.key if negotiation else None
        same = {
            d.place.key: d.place
            for d in self.drafts
            if d.place
            and (d.negotiation.key if d.negotiation else None) == key
            and (negotiation or d.numbered)
        }
        home = self.scene.home(negotiation) if negotiation else None
        return home, next(iter(same.values())) if len(same) == 1 else None

    def _previous(self, clause: Clause, reach: int = 2) -> Draft | None:
        """The draft told just before, within a paragraph or a sentence or two."""
        if not self.drafts:
            return None
        last = max(reversed(self.drafts[-WINDOW:]), key=lambda draft: draft.last_sentence)
        near = clause.sentence - last.last_sentence <= reach
        return last if near or last.here == clause.paragraph else None

    def _consider(self, clause: Clause) -> None:
        previous = self._previous(clause)
        if previous and self._settles(clause, previous):
            previous.settle(clause.status, clause.told)
            previous.go_on(clause, proves=True)
            if previous.place is None and clause.places:
                previous.place, previous.country = clause.places[0], clause.places[0].country
            self.teller.lengths(previous, clause)
            return
        if previous and (self._opens(clause, previous) or self._dates(clause, previous)):
            return
        if self._takes(clause, previous):
            return
        if clause.dates:
            self.scene.loose = clause.sentence, clause.dates[0].when
        if previous and previous.here == clause.paragraph and not _of_another(clause, previous):
            previous.go_on(clause)
            self.teller.lengths(previous, clause)

    def _takes(self, clause: Clause, previous: Draft | None) -> bool:
        """Make a meeting of a clause, or more of the one before it, when it tells enough."""
        scened = self.scene.set_for(clause) and attended(clause, self.cues)
        if not (promises(clause, self.cues) or scened) and not (
            previous and goes_on(clause, previous)
        ):
            return False
        draft = self.teller.draft(clause, previous)
        counting = bool(self.scene.section) or any(d.numbered for d in self.drafts)
        scened = scened and bool(draft.date and draft.place)
        sure = scened or stands(draft, clause, self.cues, counting)
        draft.loose = not sure and hangs(draft, clause)
        if sure or draft.loose:
            others = self.teller.listed(draft, clause)
            for told in sorted([draft, *others], key=_day) if others else [draft]:
                self._add(told)
            self.scene.loose = None
            return True
        if previous and self._supports(draft, clause, previous):
            previous.absorb(draft)
            return True
        return False

    def _opens(self, clause: Clause, previous: Draft) -> bool:
        """ "The session had opened on 14 August": the first day of the meeting whose last was
        told."""
        first, _ = self.teller.date_of(clause)
        if (
            not (
                first
                and previous.date
                and first.unit == previous.date.unit == "day"
                and clause.definite
            )
            or clause.places
            or clause.numbers
        ):
            return False
        days = (previous.date.lower - first.lower).days
        if not self.cues.opened.search(clause.text) or not 0 < days < 45:
            return False
        previous.date = span(first, previous.date)
        previous.go_on(clause, proves=True)
        return True

    def _dates(self, clause: Clause, previous: Draft) -> bool:
        """ "The meeting took place on Monday": the day of the meeting told just before without
        one."""
        if previous.date or clause.places or clause.numbers or clause.status != previous.status:
            return False
        day, _ = self.teller.date_of(clause)
        near = clause.sentence - previous.last_sentence == 1
        if not (day and near and clause.definite and clause.noun) or day.days > MONTH:
            return False
        previous.date = day
        previous.clauses.append(clause)
        return True

    def _settles(self, clause: Clause, previous: Draft) -> bool:
        """Whether a clause only says what became of the meeting before it."""
        if clause.numbers and previous.number != clause.numbers[0].value:
            return False
        near = [m for m in clause.places if m.start - clause.start - clause.cue < FAR]
        if near and previous.place and near[0].key != previous.place.key:
            return False
        if clause.sentence - previous.last_sentence > 2:
            return False
        if clause.status in UNDONE and clause.told:
            told_open = previous.status != "held" or not previous.told
            return told_open and bool(clause.definite) and not _dated_apart(clause, previous)
        return False

    def _supports(self, draft: Draft, clause: Clause, previous: Draft) -> bool:
        """Whether an undated telling goes on about the meeting before it, and says where it was."""
        if (
            draft.date
            or draft.number
            or previous.here != clause.paragraph
            or (not clause.noun and not clause.verb)
        ):
            return False
        same = same_place(previous, draft)
        return (
            bool(draft.place)
            and (same or (same is None and clause.definite))
            and draft.status == previous.status
        )

    def _add(self, draft: Draft) -> None:
        retold = next(
            (other for other in reversed(self.drafts[-WINDOW:]) if _retells(draft, other)), None
        )
        if retold:
            retold.clauses += draft.clauses
            return
        same = [other for other in reversed(self.drafts[-WINDOW:]) if same_meeting(other, draft)]
        if draft.status == "offered" and len(same) > 1:
            first = max(0, draft.last_sentence - 12)
            topic = {
                m.key
                for sentence, mentions in zip(
                    self.sentences[first:],
                    self.mentions[first : draft.last_sentence + 12],
                    strict=False,
                )
                if sentence.paragraph == draft.paragraph
                for m in mentions
            }
            same.sort(key=lambda other: len(other.parties & topic), reverse=True)
        if same:
            same[0].absorb(draft)
        else:
            self.drafts.append(draft)


def _dated_apart(clause: Clause, draft: Draft) -> bool:
    """Whether what came to nothing was on another day than a meeting told before it."""
    if not clause.dates or draft.date is None:
        return False
    when = clause.dates[0].when
    before = clause.places and draft.status == "held" and when.upper < draft.date.lower
    return bool(before) or (when.lower - draft.date.upper).days > SOON


def _day(draft: Draft) -> date:
    return draft.date.lower if draft.date else date.max


def _of_another(clause: Clause, draft: Draft) -> bool:
    """Whether a clause is about another negotiation than a meeting's, or of another day and
    city."""
    days = [d for d in clause.dates if d.when.days <= MONTH]
    if days and draft.date and clause.places and draft.place:
        city = next((m for m in clause.places if m.kind == "city"), None)
        elsewhere = city is not None and city.key != draft.place.key
        if elsewhere and not any(d.when.overlaps(draft.date) for d in days):
            return True
    named = [m for m in clause.mentions if m.kind == "negotiation"]
    return bool(named) and all(
        draft.negotiation is None or m.key != draft.negotiation.key for m in named
    )


def _retells(draft: Draft, other: Draft) -> bool:
    """Whether a vague telling, with no place or number and a whole year at best, is of one told
    before."""
    if (
        draft.place
        or draft.country
        or draft.number
        or draft.date is None
        or draft.date.days < 300
        or other.date is None
    ):
        return False
    return draft.date.contains(other.date) and (
        draft.negotiation is None
        or other.negotiation is None
        or draft.negotiation.key == other.negotiation.key
    )
