"""When words were said: by a date beside the word of saying, or at the meeting where it was."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from intake.reading.dates import DateMention
from intake.reading.drafts import Draft
from intake.reading.lexicon import speech
from intake.reading.segments import Sentence
from intake.reading.speakers import Said
from intake.reading.when import When

NEAR = 60  # characters between a word of saying and its date
APART = re.compile(r"[.;:!?“”«»\"]|,\s(?:who|which|where|котор\w+|где)\b")
HAPPENED = ("held", "ongoing")


class Occasions:
    """Dates the statements of one article."""

    def __init__(
        self,
        text: str,
        language: str,
        sentences: list[Sentence],
        dates: list[DateMention],
        drafts: list[Draft],
    ) -> None:
        self.text, self.sentences = text, sentences
        self.dates = [d for d in dates if d.when.days <= 31]
        self.starts = [d.start for d in self.dates]
        self.opens = [sentence.start for sentence in sentences]
        self.there = re.compile(speech.THERE[language], re.IGNORECASE)
        self.told: dict[int, Draft] = {}  # the meeting a sentence tells of
        for draft in drafts:
            if draft.status in HAPPENED and draft.date:
                self.told.update((clause.sentence, draft) for clause in draft.clauses)

    def said_on(self, said: Said) -> str | None:
        """The day, or days, on which words were said, as EDTF; None when the text does not tell."""
        if said.verb is None:
            return None
        number = bisect_right(self.opens, said.verb[0]) - 1
        sentence = self.sentences[number]
        beside = self._beside(said, said.verb, sentence)
        if beside:
            return beside.edtf
        return self._at_a_meeting(said, number)

    def _beside(self, said: Said, verb: tuple[int, int], sentence: Sentence) -> When | None:
        """The date nearest to a word of saying, in its sentence and not in the words said."""
        first = bisect_left(self.starts, sentence.start)
        last = bisect_left(self.starts, sentence.end)
        near = []
        for date in self.dates[first:last]:
            if said.start < date.end and date.start < said.end:
                continue
            gap = self.text[min(verb[1], date.end) : max(verb[0], date.start)]
            if len(gap) <= NEAR and not APART.search(gap):
                near.append((len(gap), date.when))
        return min(near, key=lambda pair: pair[0])[1] if near else None

    def _at_a_meeting(self, said: Said, number: int) -> str | None:
        """The date of the meeting that was just told, when the words were said there."""
        sentence = self.sentences[number]
        lead = self.text[sentence.start : min(said.start, sentence.end)]
        tail = self.text[said.end : sentence.end] if said.end < sentence.end else ""
        if not self.there.search(lead) and not self.there.search(tail):
            return None
        for back in range(3):
            draft = self.told.get(number - back)
            if draft and draft.date and draft.date.days <= 31:
                same = self.sentences[number - back].paragraph == sentence.paragraph
                return draft.date.edtf if same else None
        return None
