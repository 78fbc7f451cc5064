"""A draft of a meeting from one clause: when, where, which round, and what the scene adds."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

from intake.reading.clauses import Clause
from intake.reading.cues import UNDONE, Cues
from intake.reading.dates import DateMention
from intake.reading.drafts import OPEN, Draft
from intake.reading.hosting import (
    at_home,
    offerer,
    open_house,
    put_forward,
    receiving,
    subject,
    turned_down,
)
from intake.reading.mentions import Mention, label
from intake.reading.scene import Scene, as_city
from intake.reading.when import When, span
from intake.reading.world import city_of

AS_HOST = re.compile(r" as (?:the |its )?hosts?\b| в роли хозя\w+| в качестве хозя\w+")
SOIL = re.compile(r"\s(?:territory|soil|ground|территории|земле)\b")  # "on Belarusian soil"
OPENING = 12  # characters before a city that opens a clause
FAR_APART = 1200  # days after which a story has moved


class Teller:
    """Makes drafts of the clauses of one article."""

    def __init__(
        self, text: str, language: str, cues: Cues, scene: Scene, published: date | None
    ) -> None:
        self.text, self.language, self.cues = text, language, cues
        self.scene, self.published = scene, published

    def draft(self, clause: Clause, previous: Draft | None) -> Draft:
        told, said = self.date_of(clause)
        cities = [m for m in clause.places if m.kind == "city"]
        if clause.again and self.cues.thither.match(clause.text):
            cities = []  # "туда прибыли": what else is named is another place
        located = [m for m in cities if self._is_located(m, clause)]
        cities = located or ([] if clause.again else cities)
        cities = [m for m in cities if m.country] or cities
        beside = [m for m in cities if said is not None and _beside(m, said)]
        city = beside[0] if len(beside) == 1 else _nearest(cities, clause)
        city = self._where(cities, clause) or city
        if clause.elliptic:  # "Brussels on the 20th, then Baden"
            first = next((c for c in map(as_city, clause.mentions) if c), None)
            opens = first is not None and first.start - clause.start <= OPENING
            city = first if city is None or opens else city
        venue = next((m for m in clause.places if m.kind == "venue"), None)
        state = self._country_place(clause)
        city = open_house(clause) or city or self._around(venue) or receiving(clause)
        city = city or self._titled(clause) or turned_down(clause) or put_forward(clause, self.cues)
        where = city or venue or state
        number = clause.numbers[0] if clause.numbers else None
        negotiation = next((m for m in clause.mentions if m.kind == "negotiation"), None)
        draft = Draft(
            status=clause.status,
            told=clause.told,
            date=told,
            place=city,
            venue=venue,
            country=where.country if where else None,
            number=number.value if number else None,
            numbered=bool(number and number.numbered),
            negotiation=negotiation,
            paragraph=clause.paragraph,
            clauses=[clause],
        )
        if city and draft.country is None:
            draft.country = next(
                (m.country for m in clause.mentions if m.kind == "city" and m.country), None
            )
        if self.published and told and told.lower > self.published and draft.status == "held":
            draft.status = "planned"
        if draft.status == "planned" and said and self._is_agreed(clause, city, said):
            draft.status, draft.told = "held", False
        self.lengths(draft, clause)
        self._inherit(draft, clause, previous)
        return draft

    def _is_agreed(self, clause: Clause, city: Mention | None, said: DateMention) -> bool:
        """ "In Vienna, on 5 May, they agreed to meet again": there and then it was agreed."""
        cue = clause.start + clause.cue
        past = self.published is None or said.when.upper <= self.published
        after = any(d.start >= cue for d in clause.dates)
        agreed = self.cues.agreed.match(self.text, cue, clause.end)
        before = said.end <= cue and (city is None or city.end <= cue)
        return bool(agreed) and past and not after and before

    def _is_located(self, city: Mention, clause: Clause) -> bool:
        """Whether a preposition of place stands before a city."""
        before = self.text[max(clause.start, city.start - 30) : city.start]
        return bool(self.cues.located.search(before))

    def _where(self, cities: list[Mention], clause: Clause) -> Mention | None:
        """ "To Geneva, where they met, and to Rome": the city whose "where" tells of it."""
        bare = not clause.triggered
        before = [m for m in cities if bare or m.end <= clause.trigger]
        told = (m for m in reversed(before) if self.cues.where.match(self.text, m.end, clause.end))
        return next(told, None)

    def _around(self, venue: Mention | None) -> Mention | None:
        """The city that a known hall stands in."""
        if venue is None or venue.entry is None or not venue.entry.city:
            return None
        entry = city_of(venue.entry.city, venue.country)
        return (
            replace(venue, kind="city", name=label(entry, self.language), entry=entry)
            if entry
            else None
        )

    def _titled(self, clause: Clause) -> Mention | None:
        """ "The second Burnham meeting": the city of the article named right before the noun."""
        if clause.noun is None:
            return None
        lead = clause.text[: clause.noun.start()].rstrip()
        cities = (c for c in self.scene.cities.values() if lead.endswith(f" {c.name}"))
        return next(cities, None)

    def date_of(self, clause: Clause) -> tuple[When | None, DateMention | None]:
        """When a clause says the meeting was, and by which words."""
        told = [d for d in clause.dates if d.kind != "decade"]
        exact = [d for d in told if d.kind in ("day", "days", "iso", "numeric")]
        cut = self.cues.background.search(self.text, clause.trigger, clause.end)
        ahead = [d for d in told if cut and d.start < cut.start()]  # "…next week, after a truce of"
        dates = (told and ahead) or exact or told
        if not dates:
            return None, None
        moved = next((d for d in dates[1:] if self._is_moved(d, clause)), None)
        if moved:
            return moved.when, moved
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

    def _is_moved(self, day: DateMention, clause: Clause) -> bool:
        """ "Fixed for 2 September and brought forward to 12 August": the day it was moved to."""
        return bool(self.cues.moved.search(self.text, clause.start, day.start))

    def listed(self, draft: Draft, clause: Clause) -> list[Draft]:
        """ "Three rounds, on 16 May, 2 June and 23 July": the others of a list of days."""
        onward = self._onward(draft, clause)
        if draft.date is None or onward or not self.cues.several.search(clause.text):
            return onward
        days = [d for d in clause.dates if d.when.days <= 31]
        gaps = (self.text[a.end : b.start] for a, b in pairwise(days))
        if len(days) < 2 or not all(self.cues.list_gap.fullmatch(gap) for gap in gaps):
            return []
        return [
            replace(draft, date=d.when, clauses=[clause], asides=[], proofs=[], count=1)
            for d in days
            if d.when != draft.date
        ]

    def _onward(self, draft: Draft, clause: Clause) -> list[Draft]:
        """ "First in Istanbul, then in Abu Dhabi": the same days, and another place."""
        cities = [m for m in clause.places if m.kind == "city"]
        if len(cities) < 2 or draft.place not in cities or len(clause.dates) > 1:
            return []
        gaps = ((b, self.text[a.end : b.start]) for a, b in pairwise(cities))
        others = [b for b, gap in gaps if self.cues.onward.fullmatch(gap) and b != draft.place]
        return [
            replace(
                draft, place=m, country=m.country, clauses=[clause], asides=[], proofs=[], count=1
            )
            for m in others
        ]

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
            soil = clause.dates and mention.form == "adjective"
            if soil and SOIL.match(self.text, mention.end):
                return mention
        return None

    def _inherit(self, draft: Draft, clause: Clause, previous: Draft | None) -> None:
        """Fill what the clause leaves unsaid from what was said before it."""
        scene = self.scene
        here = scene.paragraph == clause.paragraph
        near = previous if previous and previous.here == clause.paragraph else None
        if draft.date is None and here and draft.status not in OPEN:
            draft.date = scene.date
        if draft.unplaced and scene.place and here:
            _put(draft, scene.place)
        if clause.again and draft.place is None and (there := self._thither(clause, previous)):
            _put(draft, there)
        if draft.date is None and draft.place and scene.loose:
            sentence, told = scene.loose
            draft.date = told if clause.sentence - sentence <= 1 else None
        self._host(draft, clause)
        self._seat(draft, clause, near)
        if draft.status in UNDONE and draft.unplaced and near and near.place:
            _put(draft, near.place)
        home = scene.city.country if scene.city else None
        if draft.venue and draft.place is None and draft.country in (None, home) and previous:
            draft.place, draft.country = previous.place, previous.country
        if draft.venue and draft.unplaced and scene.city:
            _put(draft, scene.city)
        if draft.unplaced and near and near.place and self._stays(draft, clause, near):
            _put(draft, near.place)
        self._there(draft, clause)
        goes_on = draft.numbered or clause.definite or clause.again
        loose = clause.noun or (not draft.country and (clause.verb or clause.signing))
        said = (near.negotiation if near else None) or scene.section
        if draft.negotiation is None and (goes_on or (loose and not draft.place)):
            draft.negotiation = said or scene.main
        draft.about = said if loose else None

    def _thither(self, clause: Clause, previous: Draft | None) -> Mention | None:
        """Where "there", "here" and "in the same city" are."""
        scene = self.scene
        if previous and previous.place and "same" in clause.again:
            return previous.place
        seat = scene.seat if clause.again == "here" else None
        place = seat or self._named_before_there(clause)
        if place or previous is None or scene.city_at >= clause.sentence:
            return place or scene.city
        sure = scene.city_sure and scene.city_at != previous.clauses[-1].sentence
        return (scene.city if sure else previous.place) or scene.city

    def _there(self, draft: Draft, clause: Clause) -> None:
        """ "They were brought to Cairo. On 4 May a ceremony…": a meeting without a place was in the
        city of the sentence before."""
        city, unsaid = self.scene.city, draft.unplaced and not draft.venue
        if city is None or not unsaid or self.cues.not_event.search(clause.text):
            return
        beside = self.scene.paragraph == clause.paragraph and (
            clause.sentence - self.scene.city_at == 1
        )
        dated = draft.date is not None and draft.date.days <= 31
        told = clause.noun or clause.verb or clause.received
        if beside and dated and told and draft.status == "held":
            _put(draft, city)

    def _stays(self, draft: Draft, clause: Clause, near: Draft) -> bool:
        """Whether a telling without a place goes on where the one before it was."""
        if draft.date is None or near.date is None or self.cues.not_event.search(clause.text):
            return False
        if draft.status == "planned" and clause.told and clause.noun:
            return bool(self.cues.next.search(clause.text))
        apart = abs((draft.date.lower - near.date.lower).days)
        dated = draft.date.days <= 31 and apart < FAR_APART
        told = bool(clause.verb or clause.signing) and draft.status in ("held", "ongoing")
        return dated and told and near.status in ("held", "ongoing")

    def _seat(self, draft: Draft, clause: Clause, near: Draft | None) -> None:
        """Put a numbered round where its negotiation is named after, else where the last one
        was."""
        if not draft.numbered or not draft.unplaced:
            return
        home = self.scene.home(draft.negotiation) if draft.negotiation else None
        if home:
            _put(draft, home)
        elif not clause.places and near and near.place:
            _put(draft, near.place)

    def _named_before_there(self, clause: Clause) -> Mention | None:
        """The city that "there" looks back to in its own sentence."""
        match = self.cues.again.search(clause.text)
        stop = clause.start + (match.start() if match else 0)
        cities = [as_city(m) for m in clause.mentions if m.end <= stop]
        return next((city for city in reversed(cities) if city), None)

    @staticmethod
    def _host(draft: Draft, clause: Clause) -> None:
        """The country that receives, or offers to, or is said to be the host."""
        if draft.unplaced:
            states = (m for m in clause.mentions if m.kind == "state" and m.country)
            named = (m for m in states if AS_HOST.match(clause.text, m.end - clause.start))
            draft.country = next((m.country for m in named), None)
        if draft.country is None and clause.received:
            host = subject(clause, clause.received)
            draft.country = host.country if host else at_home(clause, clause.received)
        if draft.country is None and draft.status == "offered":
            host = offerer(clause)
            draft.country = host.country if host else None

    def lengths(self, draft: Draft, clause: Clause) -> None:
        """Days planned and days it took, and how many meetings one telling stands for."""
        match = self.cues.lasted.search(clause.text)
        if match:
            parts = match.groupdict()
            actual = next(
                (parts[name] for name in ("actual", "length", "met") if parts.get(name)), None
            )
            before = draft.actual_days, draft.planned_days
            draft.actual_days = draft.actual_days or self._number(actual)
            draft.planned_days = draft.planned_days or self._number(parts.get("planned"))
            if (draft.actual_days, draft.planned_days) != before and clause in draft.asides:
                draft.proofs.append(clause)
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


def _put(draft: Draft, place: Mention) -> None:
    draft.place, draft.country = place, place.country


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
