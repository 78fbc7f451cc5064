"""Who speaks: the actor beside a word of saying, a pronoun's person, "the expert"."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from intake.reading.lexicon import speech
from intake.reading.lexicon.roles import PEOPLE
from intake.reading.mentions import ACTORS, Mention
from intake.reading.offices import Offices, may_be
from intake.reading.people import LEXICONS
from intake.reading.segments import Sentence

GENDER = re.compile(r"(?:(?P<f>ла(?:сь)?)|(?P<m>л(?:ся)?))$")
PRONOUN = re.compile(r"\b(?P<who>[Hh]e|[Ss]he|[Оо]на?)\b")
PRONOUN_BEFORE = re.compile(r"(?:^|[\s,—–-])(?P<who>[Hh]e|[Ss]he|[Оо]на?)\s$")
PRONOUN_AFTER = re.compile(r"\s(?P<who>he|she|она?)(?=[,.:;\s—–-])")
GENDERS = {"он": "m", "она": "f"}  # of Russian pronouns: an English verb tells none
SENTENCE = re.compile(r"[.!?][”»\"’)]?\s|\n")
AFFILIATION = re.compile(PEOPLE)
OPENING = 60  # characters in which the name of a sentence's subject begins


@dataclass(frozen=True, slots=True)
class Said:
    """Words at text[start:end] and who said them; `named_at` is where the speaker was named,
    `verb` where the word of saying stands, if they do."""

    start: int
    end: int
    kind: str
    speaker: Mention
    named_at: int | None
    verb: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class By:
    """Who words are attributed to, where that one is named, and by which word of saying."""

    speaker: Mention | None = None
    named_at: int | None = None
    verb: tuple[int, int] | None = None


NOBODY = By()


class Speakers:
    """The actors of one article as those who may have said something."""

    def __init__(self, text: str, mentions: list[list[Mention]], language: str) -> None:
        self.text, self.language = text, language
        self.actors = sorted(
            (m for group in mentions for m in group if m.kind in ACTORS), key=lambda m: m.start
        )
        self.starts = [mention.start for mention in self.actors]
        self.offices = Offices(text, language, self.actors)
        self.trades = re.compile(
            rf"(?:{'|'.join(re.escape(word) for word in LEXICONS[language].TRADES)})(?!s\b)",
            re.IGNORECASE,
        )
        self.narrated = re.compile(
            rf"\b(?:{'|'.join(speech.SUBJECTS[language])}) (?:{speech.SAY[language]})(?!\w)"
        )
        self.last: Mention | None = None  # who spoke last
        self.quoted: list[tuple[int, int]] = []  # the quotations of the paragraph at hand

    def within(self, start: int, end: int) -> list[Mention]:
        """The actors named in text[start:end]."""
        window = self.actors[bisect_left(self.starts, start) : bisect_left(self.starts, end)]
        return [m for m in window if m.end <= end]

    def subject(self, start: int, end: int, first: int, last: int, ahead: int | None = None) -> By:
        """The speaker among the actors of text[start:end], nearest to the verb at [first, last)."""
        window = self.within(start, end)
        inset = speech.INSET.search(self.text, max(start, first - 140), first)
        if inset:
            window = [m for m in window if not inset.start() <= m.start < first] or window
        near = [m for m in window if self._can_speak(m)]
        if speech.TELLS_WHOM.match(self.text, first, last):  # "she told Reuters"
            near = [m for m in near if not first <= m.start < last + 2]
        verb = first, last
        told = self._plainly(window, start, end, verb)
        if told:
            return told
        pronoun = self._pronoun(start, end, first, last)
        beside = self._pronoun_beside(first, last)
        if near and not (pronoun and beside):
            ranked = sorted(near, key=lambda m: (self._distance(m, first, last), m.start))
            persons = [
                m for m in ranked if m.kind == "person" and self._outranks(m, ranked[0], verb)
            ]
            chosen = self._officer(ranked[0], window) or (persons or ranked)[0]
            if not pronoun or self._distance(chosen, first, last) <= 12:
                return By(self._officeholder(chosen), chosen.start, verb)
        if pronoun:
            gender = self._verb_gender(*verb) or GENDERS.get(beside)
            return By(self.person_before(min(first, ahead or first), gender), None, verb)
        if self.trades.search(self.text, start, end):
            gender = self._verb_gender(*verb)
            spoke = self.last if self.last and may_be(self.last, gender) else None
            return By(spoke or self.person_before(first, gender), None, verb)
        return NOBODY

    def _outranks(self, person: Mention, body: Mention, verb: tuple[int, int]) -> bool:
        """Whether a person a little farther from the verb speaks, and not the body beside it:
        "Rafael Grossi of the agency said", but not "He came; Ethiopia said"."""
        between = self.text[person.end : body.start]
        if speech.OF_BODY.fullmatch(between):
            return True
        reach = 60 if self.text[person.end : person.end + 1] == "," else 25
        near = self._distance(person, *verb) < self._distance(body, *verb) + reach
        return near and not speech.STOPPED.search(between)

    def _plainly(
        self, window: list[Mention], start: int, end: int, verb: tuple[int, int]
    ) -> By | None:
        """Who speaks as the words right beside the verb tell: a name and what follows it between
        commas, nobody with a name, an office."""
        apposed = self._apposed(window, verb[0])
        if apposed:
            return By(apposed, apposed.start, verb)
        return NOBODY if self._unnamed(start, end, *verb) else self._again(start, end, *verb)

    def _apposed(self, window: list[Mention], first: int) -> Mention | None:
        """ "Obasanjo, the envoy of the African Union, said": the one before the commas."""
        if not speech.ADVERB.search(self.text, max(0, first - 24), first):
            return None
        ahead = [m for m in window if m.end < first - 2 and self._opens_apposition(m, first)]
        persons = [m for m in ahead if m.kind == "person"]
        return next(reversed(persons or ahead), None)

    def _opens_apposition(self, mention: Mention, first: int) -> bool:
        stretch = speech.APPOSITION.match(self.text, mention.end, first)
        return stretch is not None and not speech.FINITE.search(stretch["words"])

    def _again(self, start: int, end: int, first: int, last: int) -> By | None:
        """The speaker whom an office right beside the verb stands for."""
        office = self.offices.beside(start, end, first, last)
        if office is None:
            return None
        inside = self.within(*office)
        if any(m.kind not in ("state", "intergovernmental_organization") for m in inside):
            return None
        named = next(iter(self.within(office[1], min(end, office[1] + OPENING))), None)
        if named and named.kind == "person" and self.text[office[1] : named.start] == ", ":
            return By(named, named.start, (first, last))  # "said the minister, Chérif Zene"
        person = self.offices.holder(*office, self.last, self._verb_gender(first, last))
        named_at = inside[0].start if inside else None
        return By(person, named_at, (first, last)) if person else None

    def _unnamed(self, start: int, end: int, first: int, last: int) -> bool:
        """ "Officials said": the verb has a subject, and it has no name."""
        ahead = self.text[max(start, first - 60) : first]
        before = speech.UNNAMED_BEFORE[self.language].search(ahead)
        if before and before.groupdict().get("which"):
            which = before["which"]
            return not (which[0].isupper() or which.endswith(("’s ", "'s ", "s’ ", "s' ", "its ")))
        if before or speech.TOLD_WHOM.search(self.text, first, last):
            return bool(before)
        return bool(
            speech.UNNAMED_AFTER[self.language].match(self.text[last : min(end, last + 60)])
        )

    def _officeholder(self, mention: Mention) -> Mention:
        """ "The Kyrgyz leader": the person of that state named last; "Hailemariam's diplomats":
        his state."""
        office = speech.OFFICE.match(self.text, mention.end, mention.end + 40)
        if mention.form == "adjective" and office:
            person = self.offices.holder(mention.start, office.end(), self.last)
            if person:
                return person
            wanted = "person"
        elif mention.kind == "state" and speech.OFFICE_AHEAD.search(
            self.text, max(0, mention.start - 40), mention.start
        ):
            wanted = "person"  # «президент США»
        elif mention.kind == "person" and speech.STAFF.match(self.text, mention.end - 2):
            wanted = "state"
        else:
            return mention
        window = self.actors[
            bisect_left(self.starts, mention.start - 3000) : bisect_left(self.starts, mention.start)
        ]
        same = (m for m in reversed(window) if m.country and m.country == mention.country)
        return next((m for m in same if m.kind == wanted), mention)

    def is_titled(self, start: int, end: int) -> bool:
        """Whether text[start:end] is a person's name with nothing but titles before it."""
        person = next((m for m in self.within(start, end) if m.kind == "person"), None)
        lead = self.text[start : person.start].lower().split() if person else []
        return bool(lead) and LEXICONS[self.language].TITLES.issuperset(lead)

    def _officer(self, body: Mention, window: list[Mention]) -> Mention | None:
        """ "Foreign Ministry spokesman Ivan Petrov": the person speaks, not the body."""
        titles = LEXICONS[self.language].TITLES
        for person in window:
            between = self.text[body.end : person.start].lower().split()
            if person.kind == "person" and 0 < len(between) <= 3 and titles.issuperset(between):
                return person
        return None

    def _can_speak(self, mention: Mention) -> bool:
        if mention.place and mention.kind == "state":
            return False
        if speech.ADDRESSED.search(self.text, max(0, mention.start - 18), mention.start):
            return False
        if self.text[mention.end - 2 : mention.end] in ("’s", "'s"):  # "Qahtan's party"
            return bool(speech.SPEAKS_FOR.match(self.text, mention.end, mention.end + 40))
        if mention.form != "adjective":
            return True
        behind = self.text[mention.end : mention.end + 60]
        return bool(AFFILIATION.match(behind) or speech.OWN_BODY.match(behind))

    @staticmethod
    def _distance(mention: Mention, first: int, last: int) -> int:
        return mention.start - last if mention.start >= last else first - mention.end

    def _pronoun(self, start: int, end: int, first: int, last: int) -> bool:
        gerund = self.text[first:last].endswith(("ing", "в", "я"))  # "he left, saying that"
        reach, most = (80, 12) if gerund else (22, 3)
        beside = (
            re.findall(r"\w+", self.text[max(start, first - reach) : first])[-most:]
            + re.findall(r"\w+", self.text[last : min(end, last + 16)])[:2]
        )
        inside = re.findall(r"\w+", self.text[first:last])
        cited = speech.CITED.search(self.text, first, last)  # «приводит его слова агентство»
        told = (speech.PRONOUNS if cited else speech.SUBJECTS)[self.language]
        return any(word.lower() in told for word in beside) or any(
            word.lower() in speech.PRONOUNS[self.language] for word in inside
        )

    def _pronoun_beside(self, first: int, last: int) -> str:
        """ "Turkey, he said, would be", «на это, сказал он, уйдут»: the pronoun that is the subject
        of the verb, blank when none stands right beside it."""
        found = PRONOUN_BEFORE.search(self.text, max(0, first - 8), first)
        found = found or PRONOUN_AFTER.match(self.text, last)
        return found["who"].lower() if found else ""

    def by_pronoun(self, start: int, end: int) -> Mention | None:
        """ "He closed the other door: “…”": whom the subject of text[start:end] means."""
        told = PRONOUN.search(self.text, start, end)
        who = told["who"].lower() if told else ""
        if who not in speech.SUBJECTS[self.language]:
            return None
        return self.person_before(start, GENDERS.get(who))

    def subject_of(self, sentence: Sentence) -> Mention | None:
        """The person a sentence is about: who spoke in it, else its first name, or its "he"."""
        opening = self.text[sentence.start : sentence.start + 40].split(maxsplit=1)
        persons = [m for m in self.within(sentence.start, sentence.end) if m.kind == "person"]
        if self.last and any(m.key == self.last.key for m in persons):
            return self.last
        said = self.narrated.search(self.text, sentence.start, sentence.end)
        if said or (opening and opening[0].lower() in speech.SUBJECTS[self.language]):
            return self.last or self.person_before(sentence.start)
        named = (m for m in persons if not self._is_object(m))
        first = next(named, None)
        opens = first is not None and first.start - sentence.start <= OPENING
        return first if opens else None

    def _verb_gender(self, first: int, last: int) -> str | None:
        """The gender of who speaks, as a Russian verb in the past tells it."""
        said = GENDER.search(self.text, first, last) if self.language == "ru" else None
        return said.lastgroup if said else None

    def person_before(self, position: int, gender: str | None = None) -> Mention | None:
        """Whom a pronoun means: the last sentence's first person who is its subject, as far as the
        words around the name tell, else the person named last."""
        window = self.actors[
            bisect_left(self.starts, position - 1500) : bisect_left(self.starts, position)
        ]
        persons = [
            m
            for m in window
            if m.kind == "person"
            and m.end <= position
            and not self._is_quoted(m, position)
            and may_be(m, gender)
        ]
        if not persons:
            return None
        last = persons[-1]
        ends = [m.end() for m in SENTENCE.finditer(self.text, max(0, position - 1500), position)]
        here = ends[-1] if ends else 0
        if self.language == "ru" and last.start >= here and not self._is_nominative(last):
            # «Комментируя слова Лаврова, она заявила»: one named before, in another sentence
            last = next((m for m in reversed(persons) if m.start < here), last)
        opening = max((end for end in ends if end <= last.start), default=0)
        told = [m for m in persons if m.start >= opening and not self._is_object(m)]
        if self.language == "ru":  # the subject stands in the nominative
            told = [m for m in told if self._is_nominative(m)] or told
            told = [m for m in told if m.start < here] or told if last.start < here else told
        return told[0] if told else last

    def _is_nominative(self, mention: Mention) -> bool:
        return mention.name.endswith(self.text[mention.start : mention.end])

    def _is_quoted(self, mention: Mention, position: int) -> bool:
        """Whether a name stands in a quotation that ends before `position`."""
        last = bisect_left(self.quoted, (mention.start + 1,)) - 1
        return last >= 0 and mention.end <= self.quoted[last][1] <= position

    def _is_object(self, mention: Mention) -> bool:
        """Whether a possessive or a preposition makes a name something else than a subject."""
        return self.text[mention.end - 2 : mention.end] in ("’s", "'s") or bool(
            speech.OBJECT.search(self.text, max(0, mention.start - 12), mention.start)
        )
