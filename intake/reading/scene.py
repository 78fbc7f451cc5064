"""Where and when a story is at the moment, and which negotiation it speaks of."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import date

from intake.reading.clauses import Clause
from intake.reading.cues import Cues
from intake.reading.dates import DateMention
from intake.reading.mentions import Mention
from intake.reading.segments import Sentence
from intake.reading.when import When
from intake.reading.words import lookup_key, words_of

FILED = 3  # days between a report and its publication
MONTH = 31  # days
MOVES_ON = re.compile(  # "Then came Brussels and Berlin."
    r"\W*(?:then|next|first|after that|затем|потом|следом|дальше|сначала|перв\w{2,3}) ",
    re.IGNORECASE,
)
WORD = re.compile(r"\w")
APART = re.compile(r",? (?:[А-ЯЁA-Z][\w-]+(?: [А-ЯЁA-Z][\w-]+)?, )?")  # "Sochi, Russia, 31 October"
DASHED = re.compile(  # "26 July — again Paris, …"
    r" [—–] (?:снова |опять |вновь |again )?(?:[а-яё-]+(?:ий|ый|ая|ое) )?|, "
)
NEAR = 90  # characters around a city
STOP = re.compile(r"[.;!?]\s")
KIND = 2  # words: "the Swiss resort of"
SHORT = 4  # words
FRAGMENT = 4  # words beside the date: "Quito, February 2017." sets the scene of what follows


class Scene:
    """What a sentence may leave unsaid because it was said before it."""

    def __init__(
        self, text: str, cues: Cues, mentions: list[list[Mention]], published: date | None
    ) -> None:
        self.text, self.cues, self.published = text, cues, published
        self.cities = {c.key: c for group in mentions for m in group if (c := as_city(m))}
        self.homes: dict[str, Mention | None] = {}
        named = [m for group in mentions for m in group if m.kind == "negotiation"]
        count = Counter(m.key for m in named)
        self.main = max(named, key=lambda m: count[m.key], default=None)  # named most
        self.seat = self._seat(mentions)
        self.section: Mention | None = None  # named in this paragraph, or in the heading over it
        self.headed = False  # the section's negotiation comes from a heading and lasts to the next
        self.date: When | None = None
        self.place: Mention | None = None
        self.dated = False  # the paragraph opened with a day alone: "17 March. Geneva. …"
        self.entry = False  # a line of nothing but a day and a place, as chronologies have
        self.over: tuple[When, Mention | None] | None = None  # such a line, as a heading
        self.paragraph = -1
        self.city: Mention | None = None  # the place last named
        self.city_at = -1  # in which sentence
        self.city_sure = False  # a city, and no capital that may stand for its state
        self.loose: tuple[int, When] | None = None  # sentence and date no meeting has taken up

    def _seat(self, mentions: list[list[Mention]]) -> Mention | None:
        """The city that an article is about: named more often than any other where people met."""
        named = [m for group in mentions for m in group if m.kind == "city" and self._is_met_in(m)]
        count = Counter(m.key for m in named)
        first = max(named, key=lambda m: count[m.key], default=None)
        return first if first and count[first.key] > 1 else None

    def _is_met_in(self, city: Mention) -> bool:
        """Whether the words around a city tell of a meeting in it."""
        lead = self.text[max(0, city.start - NEAR) : city.start]
        around = f"{STOP.split(lead)[-1]} {STOP.split(self.text[city.end : city.end + NEAR])[0]}"
        return bool(self.cues.noun.search(around) or self.cues.met.search(around))

    def head(self, sentence: Sentence, mentions: list[Mention], dates: list[DateMention]) -> None:
        """Take in a heading: one of a date, alone or with a place, is that of all under it."""
        self.section = None
        self.name(mentions)
        self.headed = self.section is not None
        city = next((c for m in mentions if (c := as_city(m))), None)
        beside = self._beside(sentence, dates) - (len(city.name.split()) if city else 0)
        alone = bool(dates) and beside <= (0 if city else 1) and not self._is_filed(dates[0].when)
        self.over = (dates[0].when, city) if alone else None

    def enter(self, sentence: Sentence, mentions: list[Mention], dates: list[DateMention]) -> None:
        """Take in a sentence: a short one with a date and no verb of meeting sets the scene."""
        if sentence.paragraph != self.paragraph:
            self.date, self.place = self.over or (None, None)
            self.entry = bool(self.date and self.place and self.date.days <= MONTH)
            self.paragraph, self.dated = sentence.paragraph, False
            if not self.headed:
                self.section = None
        words = self._beside(sentence, dates)
        told = any(
            pattern.search(self.text, sentence.start, sentence.end)
            for pattern in (self.cues.noun, self.cues.met)
        )
        city = next((c for m in mentions if (c := as_city(m))), None)
        if self.dated and city and not dates and self._is_alone(sentence, city):
            self.place, self.entry = city, True
        elif self.dated and self.city and not told and self._is_there(sentence):
            self.place, self.entry = self.city, True
        elif city and dates and self._is_entry(sentence, city, dates[0]):
            self.date, self.place, self.entry = dates[0].when, city, True
        elif dates and words <= FRAGMENT and not told:
            self.date = dates[0].when
            self.place = next((c for m in mentions if (c := as_city(m)) and c.place), None)
            size = len(self.place.name.split()) if self.place else 0
            filed = self._is_filed(self.date)
            self.dated = not words and self.date.days <= MONTH and not filed
            self.entry = 0 < words <= size and self.date.days <= MONTH and not filed
            if filed and self.place:
                self.date = self.place = None  # where the report was written

    @staticmethod
    def _beside(sentence: Sentence, dates: list[DateMention]) -> int:
        """How many words of a sentence stand in no date."""
        return sum(
            word.is_word and not any(d.start <= word.start < d.end for d in dates)
            for word in sentence.words
        )

    def _is_filed(self, day: When) -> bool:
        """Whether it is the day on which the report was written."""
        return self.published is not None and abs((day.lower - self.published).days) <= FILED

    def _is_entry(self, sentence: Sentence, city: Mention, date: DateMention) -> bool:
        """ "Lisbon, 23 June 1997: …", «26 июля — Сан-Хосе: …» as the opening of a sentence."""
        first, second = sorted(((city.start, city.end), (date.start, date.end)))
        lead, gap = self.text[sentence.start : first[0]], self.text[first[1] : second[0]]
        rest = self.text[second[1] : second[1] + 8]
        told = APART.fullmatch(gap) and rest.lstrip(" года.").startswith(":")
        ends = ":;." if gap == ", " else ":;.,"
        dashed = date.start < city.start and DASHED.fullmatch(gap) and rest[:1] in tuple(ends)
        return not WORD.search(lead) and bool(told or dashed) and date.when.days <= MONTH

    @staticmethod
    def _is_alone(sentence: Sentence, city: Mention) -> bool:
        """Whether a sentence is a city's name, with what kind of place it is at most."""
        words = sum(word.is_word for word in sentence.words)
        return words - len(re.findall(r"\w+", city.name)) <= KIND

    def _is_there(self, sentence: Sentence) -> bool:
        """«Там же.»"""
        words = self.text[sentence.start : sentence.end].strip(" .")
        return bool(self.cues.again.fullmatch(words))

    def set_for(self, clause: Clause) -> bool:
        """Whether a line of a chronology has said when and where a clause happened."""
        return self.entry and self.paragraph == clause.paragraph

    def name(self, mentions: list[Mention]) -> None:
        """Note the negotiation named last."""
        named = [mention for mention in mentions if mention.kind == "negotiation"]
        if named:
            self.section = named[-1]

    def home(self, negotiation: Mention) -> Mention | None:
        """The city of the article that a negotiation is named after."""
        if negotiation.key not in self.homes:
            stems = [word.stem for word in words_of(negotiation.name, 0, len(negotiation.name))]
            self.homes[negotiation.key] = next(
                (
                    city
                    for city in self.cities.values()
                    if any(stem.startswith(lookup_key(city.name)) for stem in stems)
                ),
                None,
            )
        return self.homes[negotiation.key]

    def leave(self, clause: Clause, met_in: Mention | None) -> None:
        """Note the city named last, or that of the meeting if the last is an unknown one."""
        named = (m for m in clause.mentions if m.kind != "city" or m in clause.places)
        cities = map(as_city, reversed(list(named)))
        city = next((city for city in cities if city), None)
        city = city if city and city.country else met_in or city
        if city is None and len(clause.text.split()) <= SHORT:  # "First came Geneva."
            city = next((m for m in clause.mentions if m.kind == "city"), None)
        if city is None and self.city is None:  # "opened an office in Doha": talks began "there"
            city = next(
                (m for m in reversed(clause.mentions) if m.kind == "city" and m.place), None
            )
        if city:
            self.city, self.city_at = city, clause.sentence
            printed = any(m.key == city.key and m.kind == "city" for m in clause.mentions)
            self.city_sure = printed or bool(MOVES_ON.match(clause.text))


def as_city(mention: Mention) -> Mention | None:
    """The city of a mention, also of a capital that stands for its state: where "there" may be."""
    if mention.form == "capital":
        return replace(mention, kind="city", entry=None, form="name", place=True)
    return mention if mention.kind == "city" else None
