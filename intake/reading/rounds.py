"""Meetings told in an article: found clause by clause, tied to date and place, merged when one."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import date

from intake.reading.clauses import Clause, ClauseReader
from intake.reading.cues import UNDONE, cues_of
from intake.reading.dates import DateMention
from intake.reading.drafts import OPEN, Draft, same_meeting, same_place
from intake.reading.mentions import Mention
from intake.reading.segments import Sentence
from intake.reading.when import When, span
from intake.reading.words import lookup_key, words_of

WINDOW = 60  # meetings back to which a telling can refer
FRAGMENT = 4  # words beside the date: "Quito, February 2017." sets the scene of what follows


class RoundReader:
    """Reads the meetings of one article, sentence by sentence."""

    def __init__(
        self,
        text: str,
        sentences: list[Sentence],
        mentions: list[list[Mention]],
        dates: list[DateMention],
        language: str,
        published: date | None = None,
    ) -> None:
        self.text, self.sentences, self.mentions, self.language = (
            text,
            sentences,
            mentions,
            language,
        )
        self.cues = cues_of(language)
        self.published = published
        self.clauses = ClauseReader(text, language, self.cues, dates)
        self.drafts: list[Draft] = []
        self.scene_date: When | None = None
        self.scene_place: Mention | None = None
        self.scene_paragraph = -1
        self.section: Mention | None = (
            None  # the negotiation named in this paragraph or its heading
        )
        named = [m for group in mentions for m in group if m.kind == "negotiation"]
        count = Counter(m.key for m in named)
        self.homes: dict[str, Mention | None] = {}
        self.headed = False  # the section's negotiation comes from a heading and lasts to the next
        self.main = max(named, key=lambda m: count[m.key], default=None)  # the one named most
        self.city: Mention | None = None  # the place last named
        self.loose: tuple[int, When] | None = (
            None  # a date no meeting has taken up, and its sentence
        )

    def read(self) -> list[Draft]:
        """The meetings, in the order in which they are first told."""
        for number, sentence in enumerate(self.sentences):
            mentions = self.mentions[number]
            if sentence.heading or (sentence.paragraph != self.scene_paragraph and not self.headed):
                self.section = None
            if sentence.heading:
                self._name_section(mentions)
                self.headed = self.section is not None
                continue
            self._set_scene(number, sentence, mentions)
            for clause in self.clauses.read(number, sentence, mentions, self._counting(sentence)):
                self._consider(clause, sentence)
                self.city = next(
                    (c for c in map(_as_city, reversed(clause.mentions)) if c), self.city
                )
            self._name_section(mentions)
        for draft in self.drafts:
            self._place_by_negotiation(draft)
        return self.drafts

    def _place_by_negotiation(self, draft: Draft) -> None:
        """Without a place of its own a round was where its negotiation is at home: in the city it is
        named after, or the only one in which the article puts it."""
        if (
            draft.place
            or draft.country
            or draft.negotiation is None
            or (not draft.numbered
            and draft.status not in UNDONE)
        ):
            return
        key = draft.negotiation.key
        if key not in self.homes:
            self.homes[key] = self._home(draft.negotiation)
        home = self.homes[key]
        if home:
            draft.place, draft.country = home, home.country

    def _home(self, negotiation: Mention) -> Mention | None:
        stems = [word.stem for word in words_of(negotiation.name, 0, len(negotiation.name))]
        cities = {c.key: c for group in self.mentions for m in group if (c := _as_city(m))}
        named = [c for c in cities.values() if any(s.startswith(lookup_key(c.name)) for s in stems)]
        same = {
            d.place.key: d.place
            for d in self.drafts
            if d.place and d.negotiation and d.negotiation.key == negotiation.key
        }
        return named[0] if named else next(iter(same.values())) if len(same) == 1 else None

    # -- context -------------------------------------------------------------------------------

    def _name_section(self, mentions: list[Mention]) -> None:
        named = [mention for mention in mentions if mention.kind == "negotiation"]
        if named:
            self.section = named[-1]

    def _counting(self, sentence: Sentence) -> bool:
        return any(draft.number for draft in self.drafts[-3:])

    def _set_scene(self, number: int, sentence: Sentence, mentions: list[Mention]) -> None:
        """A short sentence with a date or place and no verb of meeting sets the scene."""
        if sentence.paragraph != self.scene_paragraph:
            self.scene_date = self.scene_place = None
            self.scene_paragraph = sentence.paragraph
        dates = self.clauses.dates_in(sentence.start, sentence.end)
        words = sum(
            word.is_word and not any(d.start <= word.start < d.end for d in dates)
            for word in sentence.words
        )
        triggered = self.cues.noun.search(
            self.text, sentence.start, sentence.end
        ) or self.cues.met.search(self.text, sentence.start, sentence.end)
        if dates and words <= FRAGMENT and not triggered:
            self.scene_date = dates[0].when
            self.scene_place = next((m for m in mentions if m.kind == "city" and m.place), None)

    def _previous(self, clause: Clause, reach: int = 2) -> Draft | None:
        """The draft told just before, within a paragraph or a sentence or two."""
        if not self.drafts:
            return None
        last = max(self.drafts[-WINDOW:], key=lambda draft: draft.last_sentence)
        near = clause.sentence - last.last_sentence <= reach
        return last if near or last.here == clause.paragraph else None

    # -- one clause ----------------------------------------------------------------------------

    def _consider(self, clause: Clause, sentence: Sentence) -> None:
        previous = self._previous(clause)
        if previous and self._settles(clause, previous):
            previous.settle(clause.status, clause.told)
            previous.go_on(clause)
            if previous.place is None and clause.places:
                previous.place, previous.country = clause.places[0], clause.places[0].country
            self._lengths(previous, clause)
            return
        if previous and self._opens(clause, previous):
            return
        if self._promises(clause) or (previous and self._goes_on(clause, previous)):
            draft = self._draft(clause, previous)
            if self._stands(draft, clause, previous):
                self._add(draft)
                self.loose = None
                return
            if previous and self._supports(draft, clause, previous):
                previous.absorb(draft)
                return
        if clause.dates:
            self.loose = clause.sentence, clause.dates[0].when
        if previous and previous.here == clause.paragraph and not _of_another(clause, previous):
            previous.go_on(clause)
            self._lengths(previous, clause)

    def _goes_on(self, clause: Clause, previous: Draft) -> bool:
        """ "In Istanbul on 14 April, on 18 June in Moscow": a day and a place, the verb understood."""
        city = any(map(_as_city, clause.mentions))
        exact = any(d.when.days <= 31 for d in clause.dates)
        return clause.elliptic and city and exact and clause.sentence == previous.last_sentence

    def _promises(self, clause: Clause) -> bool:
        """Whether a clause may tell of a meeting at all."""
        if (
            clause.triggered
            or (clause.told
            and (clause.numbers or clause.status in ("offered", "rejected")))
        ):
            return True
        return bool(clause.dates and clause.places) and (
            self._gathers(clause) or (clause.told and clause.status in ("planned", "hypothetical"))
        )

    def _opens(self, clause: Clause, previous: Draft) -> bool:
        """ "The session had opened on 14 August": the first day of the meeting whose last was told."""
        date, _ = self._date(clause)
        if (
            not (
                date
                and previous.date
                and date.unit == previous.date.unit == "day"
                and clause.definite
            )
            or clause.places
            or clause.numbers
        ):
            return False
        days = (previous.date.lower - date.lower).days
        if not self.cues.opened.search(clause.text) or not 0 < days < 45:
            return False
        previous.date = span(date, previous.date)
        previous.go_on(clause)
        return True

    def _settles(self, clause: Clause, previous: Draft) -> bool:
        """Whether a clause only says what became of the meeting before it."""
        if clause.numbers and previous.number != clause.numbers[0].value:
            return False
        if clause.places and previous.place and clause.places[0].key != previous.place.key:
            return False
        if clause.sentence - previous.last_sentence > 2:
            return False
        if clause.status in UNDONE and clause.told:
            told_open = previous.status not in UNDONE and (
                previous.status != "held" or not previous.told
            )
            dated_apart = (
                clause.dates and previous.date and clause.dates[0].when.lower > previous.date.upper
            )
            return told_open and clause.definite and not dated_apart
        return False

    def _supports(self, draft: Draft, clause: Clause, previous: Draft) -> bool:
        """Whether an undated telling goes on about the meeting before it, and says where it was."""
        if (
            draft.date
            or draft.number
            or previous.here != clause.paragraph
            or (not clause.noun
            and not clause.verb)
        ):
            return False
        same = same_place(previous, draft)
        return (
            bool(draft.place)
            and (same or (same is None and clause.definite))
            and draft.status == previous.status
        )

    def _draft(self, clause: Clause, previous: Draft | None) -> Draft:
        told, said = self._date(clause)
        cities = [m for m in clause.places if m.kind == "city"]
        beside = [m for m in cities if said is not None and _beside(m, said)]
        city = beside[0] if len(beside) == 1 else _nearest(cities, clause)
        if clause.elliptic and city is None:
            city = next((c for c in map(_as_city, clause.mentions) if c), None)
        venue = next((m for m in clause.places if m.kind == "venue"), None)
        state = self._country_place(clause)
        number = clause.numbers[0] if clause.numbers else None
        negotiation = next((m for m in clause.mentions if m.kind == "negotiation"), None)
        draft = Draft(
            status=clause.status,
            told=clause.told,
            date=told,
            place=city,
            venue=venue,
            country=(city or venue or state).country if (city or venue or state) else None,
            number=number.value if number else None,
            numbered=bool(number and number.numbered),
            negotiation=negotiation,
            paragraph=clause.paragraph,
            clauses=[clause],
        )
        if city and draft.country is None:
            draft.country = next((m.country for m in clause.mentions if m.kind == "city" and m.country), None)
        if self.published and told and told.lower > self.published and draft.status == "held":
            draft.status = "planned"
        self._lengths(draft, clause)
        self._inherit(draft, clause, previous)
        return draft

    def _date(self, clause: Clause) -> tuple[When | None, DateMention | None]:
        """When a clause says the meeting was, and by which words."""
        told = [d for d in clause.dates if d.kind != "decade"]
        exact = [d for d in told if d.kind in ("day", "days", "iso", "numeric")]
        dates = exact or told
        if not dates:
            return None, None
        whole = self._from_to(dates, clause)
        if whole:
            return whole, None
        finest = min(dates, key=lambda d: (_gap(d, clause), d.start))
        inside = [
            d for d in dates if finest.when.contains(d.when) and d.when.days < finest.when.days
        ]
        near = [
            d
            for d in dates
            if d is not finest and not self._between(finest, d) and d.when.days < finest.when.days
        ]
        chosen = (inside or near or [finest])[0]
        return chosen.when, chosen

    def _from_to(self, dates: list[DateMention], clause: Clause) -> When | None:
        """ "Ended today, having begun on 7 May": the days from the one to the other."""
        began = [
            d
            for d in dates
            if self.cues.began.search(self.text[max(clause.start, d.start - 20) : d.start])
        ]
        rest = [d for d in dates if d not in began and d.when.unit == "day"]
        if (
            len(began) == 1
            and began[0].when.unit == "day"
            and rest
            and rest[0].when.lower > began[0].when.lower
        ):
            return (
                span(began[0].when, rest[0].when)
                if (rest[0].when.lower - began[0].when.lower).days < 60
                else None
            )
        return None

    def _between(self, a: DateMention, b: DateMention) -> str:
        first, second = sorted((a, b), key=lambda d: d.start)
        return self.text[first.end : second.start].strip(" ,\u00a0")

    def _country_place(self, clause: Clause) -> Mention | None:
        for mention in clause.mentions:
            if mention.kind == "state" and mention.place:
                before = self.text[max(clause.start, mention.start - 40) : mention.start]
                if not self.cues.topic.search(before) and not self.cues.matter.search(before):
                    return mention
        return None

    def _inherit(self, draft: Draft, clause: Clause, previous: Draft | None) -> None:
        """Fill what the clause leaves to what was said before it."""
        if (
            draft.date is None
            and self.scene_date
            and self.scene_paragraph == clause.paragraph
            and draft.status not in OPEN
        ):
            draft.date = self.scene_date
        if (
            draft.place is None
            and draft.country is None
            and self.scene_place
            and self.scene_paragraph == clause.paragraph
        ):
            draft.place, draft.country = self.scene_place, self.scene_place.country
        if clause.again and draft.place is None and self.city:
            draft.place, draft.country = self.city, self.city.country
        if (
            draft.date is None
            and self.loose
            and clause.sentence - self.loose[0] <= 1
            and draft.place
        ):
            draft.date = self.loose[1]
        if draft.country is None and clause.received:
            host = _subject(clause, clause.received)
            if host:
                draft.country = host.country
        if draft.country is None and draft.status == "offered":
            host = _offerer(clause)
            draft.country = host.country if host else None
        if (
            draft.numbered
            and not clause.places
            and draft.country is None
            and previous
            and previous.place
            and previous.here == clause.paragraph
        ):
            draft.place, draft.country = previous.place, previous.country
        if (
            draft.venue
            and draft.place is None
            and draft.country in (None, self.city.country if self.city else None)
            and previous
        ):
            draft.place, draft.country = previous.place, previous.country
        if draft.negotiation is None and (
            draft.numbered or clause.definite or clause.again or (clause.noun and not draft.place)
        ):
            near = previous.negotiation if previous and previous.here == clause.paragraph else None
            draft.negotiation = near or self.section or self.main

    def _stands(self, draft: Draft, clause: Clause, previous: Draft | None) -> bool:
        """Whether a draft tells enough to be a meeting and not talk about meetings."""
        where = bool(draft.place or draft.venue or draft.country)
        if clause.elliptic and draft.date and draft.place:
            return True
        if draft.status == "offered":
            return bool(draft.country) and bool(clause.noun or draft.place or clause.venue_word)
        strong = bool(clause.noun or clause.verb)
        if draft.date and draft.place and draft.date.days <= 31 and self._gathers(clause):
            return True
        if (
            draft.date
            and draft.place
            and clause.told
            and draft.status in ("planned", "hypothetical")
        ):
            return True
        if draft.date:
            if clause.signing and not strong:
                return where
            if draft.status == "rejected" and clause.told and draft.place:
                return True
            if not strong and not clause.numbers:
                return bool(draft.place) and (clause.resumed or bool(clause.received))
            return (
                where
                or bool(draft.number)
                or len(draft.parties) >= 2
                or (bool(draft.negotiation)
                and bool(clause.verb or clause.told))
            )
        if draft.numbered:
            named = draft.negotiation and (self.section or any(d.numbered for d in self.drafts))
            return bool(named or where) and draft.status not in UNDONE
        if draft.status in UNDONE or draft.status in ("planned", "hypothetical"):
            return bool(draft.place) and (
                strong or (bool(clause.received) and draft.status not in UNDONE)
            )
        return False

    def _gathers(self, clause: Clause) -> bool:
        """People in one city on one day meet, unless the words say it was something else."""
        people = {m.key for m in clause.actors if not m.place and m.form != "adjective"}
        plural = bool(self.cues.people.search(clause.text))
        return (len(people) >= 2 or plural) and not self.cues.not_event.search(clause.text)

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

    def _lengths(self, draft: Draft, clause: Clause) -> None:
        """Days planned and days it took, and how many meetings one telling stands for."""
        match = self.cues.lasted.search(clause.text)
        if match:
            parts = match.groupdict()
            actual = next(
                (parts[name] for name in ("actual", "length", "met") if parts.get(name)), None
            )
            draft.actual_days = draft.actual_days or self._number(actual)
            draft.planned_days = draft.planned_days or self._number(parts.get("planned"))
        several = self.cues.count.search(clause.text)
        if several and clause in draft.clauses:
            draft.count = self.cues.counts[several["count"].lower()]

    def _number(self, words: str | None) -> int | None:
        if not words:
            return None
        return (
            int(words)
            if words.isdigit()
            else self.cues.number_words[re.sub(r"\s+", " ", words.lower())]
        )


def _of_another(clause: Clause, draft: Draft) -> bool:
    """Whether a clause is about another negotiation than a meeting's."""
    named = [m for m in clause.mentions if m.kind == "negotiation"]
    return bool(named) and all(
        draft.negotiation is None or m.key != draft.negotiation.key for m in named
    )


def _as_city(mention: Mention) -> Mention | None:
    """The city of a mention, also of a capital that stands for its state: where "there" may be."""
    if mention.form == "capital":
        return replace(mention, kind="city", entry=None, form="name", place=True)
    return mention if mention.kind == "city" else None


def _retells(draft: Draft, other: Draft) -> bool:
    """Whether a vague telling, with no place or number and a whole year at best, is of one told before."""
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


def _nearest(places: list[Mention], clause: Clause) -> Mention | None:
    """The place nearest to the telling word, one after it before one ahead of it."""
    if not places:
        return None
    return min(
        places,
        key=lambda m: (
            (m.start - clause.trigger)
            if m.start >= clause.trigger
            else (clause.trigger - m.end) * 2
        ),
    )


def _beside(place: Mention, date: DateMention) -> bool:
    """ "in Washington in 2025": a place and a date next to each other belong together."""
    return 0 <= date.start - place.end <= 5 or 0 <= place.start - date.end <= 5


def _gap(mention: DateMention, clause: Clause) -> int:
    return min(abs(mention.start - clause.trigger), abs(mention.end - clause.trigger))


def _subject(clause: Clause, verb: re.Match[str]) -> Mention | None:
    """The state right before a verb of hosting."""
    before = [
        m
        for m in clause.mentions
        if m.kind == "state" and m.end <= clause.start + verb.start() and m.form != "adjective"
    ]
    return before[-1] if before and clause.start + verb.start() - before[-1].end < 40 else None


def _offerer(clause: Clause) -> Mention | None:
    """Who offers: the state named last before the words of the offer."""
    states = [
        m for m in clause.mentions if m.kind == "state" and not m.place and m.form != "adjective"
    ]
    offer = clause.cue + clause.start
    return next((m for m in reversed(states) if m.end <= offer), states[0] if states else None)
