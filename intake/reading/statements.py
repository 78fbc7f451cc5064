"""Who said what: words in quotation marks, and clauses after verbs of saying."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from intake.reading.clauses import ACTORS
from intake.reading.lexicon import speech
from intake.reading.lexicon.roles import PEOPLE
from intake.reading.mentions import Mention
from intake.reading.people import LEXICONS
from intake.reading.quotes import Quote, quotes_in
from intake.reading.segments import Sentence

FEW = 4  # words: shorter quotations are turns of phrase
NEAR = 130  # characters between a quotation and its "he said"
AFFILIATION = re.compile(PEOPLE)


Span = TypeVar("Span")


def _overlapping(
    spans: Sequence[Span], sentence: Sentence, ends: Callable[[Span], tuple[int, int]]
) -> list[Span]:
    """The spans, in order and apart from each other, that share words with a sentence."""
    last = bisect_left(spans, sentence.end, key=lambda span: ends(span)[0])
    first = bisect_left(spans, sentence.start, hi=last, key=lambda span: ends(span)[1])
    return list(spans[first:last])


@dataclass(frozen=True, slots=True)
class Said:
    """Words at text[start:end] and who said them; `by` is where the speaker was named, if it
    was."""

    start: int
    end: int
    kind: str
    speaker: Mention
    named_at: int | None


class StatementReader:
    """Finds the statements of one article."""

    def __init__(
        self, text: str, sentences: list[Sentence], mentions: list[list[Mention]], language: str
    ) -> None:
        self.text, self.sentences, self.language = text, sentences, language
        self.actors = sorted(
            (m for group in mentions for m in group if m.kind in ACTORS), key=lambda m: m.start
        )
        say, put = speech.SAY[language], speech.PUT[language]
        self.say = re.compile(rf"(?<!\w)(?:{say})(?!\w)")
        self.attribute = re.compile(rf"(?<!\w)(?:{say}|{put})(?!\w)")
        self.that = re.compile(speech.THAT[language])
        self.by = re.compile(speech.BY[language])
        self.view = re.compile(speech.VIEW[language])
        self.bare = re.compile(rf"(?<!\w)(?:{speech.BARELY[language]}){speech.BARE[language]}")
        self.trades = re.compile(
            "|".join(re.escape(word) for word in LEXICONS[language].TRADES), re.IGNORECASE
        )
        self.starts = [mention.start for mention in self.actors]
        self.last: Mention | None = None

    def read(self) -> list[Said]:
        """The statements in text order, none inside another."""
        found: list[Said] = []
        paragraphs: dict[int, list[Sentence]] = {}
        for sentence in self.sentences:
            paragraphs.setdefault(sentence.paragraph, []).append(sentence)
        for group in paragraphs.values():
            start, end = group[0].start, group[-1].end
            quotes = list(quotes_in(self.text, start, end))
            said = list(self._direct(quotes, group))
            reported: list[Said] = []
            for sentence in group:
                if not sentence.heading:
                    inside = _overlapping(quotes, sentence, lambda q: (q.outer_start, q.outer_end))
                    direct = _overlapping(said, sentence, lambda s: (s.start, s.end))
                    reported += self._indirect(sentence, inside, direct)
            found += sorted(said + reported, key=lambda s: s.start)
        return found

    # -- direct --------------------------------------------------------------------------------

    def _direct(self, quotes: list[Quote], group: list[Sentence]) -> Iterator[Said]:
        previous: Mention | None = None
        for i, quote in enumerate(quotes):
            words = self.text[quote.start : quote.end].split()
            if len(words) < FEW:
                continue
            speaker, named_at = self._speaker_of(
                quote,
                group,
                quotes[i - 1] if i else None,
                quotes[i + 1] if i + 1 < len(quotes) else None,
            )
            if speaker is None and previous is not None and len(words) >= 5:
                speaker = previous
            if speaker is None:
                continue
            previous = self.last = speaker
            yield Said(quote.start, quote.end, "direct", speaker, named_at)

    def _speaker_of(
        self, quote: Quote, group: list[Sentence], before: Quote | None, after: Quote | None
    ) -> tuple[Mention | None, int | None]:
        stop = min(after.outer_start if after else group[-1].end, quote.outer_end + NEAR)
        tail = self._cut(quote.outer_end, stop)
        start = max(before.outer_end if before else group[0].start, quote.outer_start - NEAR)
        head = self._cut_before(start, quote.outer_start)
        first, second = ((head, quote.outer_start), (quote.outer_end, tail))
        if self.text[quote.outer_start - 2 : quote.outer_start].strip() != ":":
            for begin, end in (second, first):
                found = self._attributed(begin, end, begin == head)
                if found[0]:
                    return found
        return self._attributed(*first, True) if first[1] > first[0] else (None, None)

    def _cut(self, start: int, stop: int) -> int:
        """The end of the sentence that goes on after a quotation."""
        match = re.compile(r"[.!?](?=\s|$)|\n").search(self.text, start, stop)
        return match.start() if match else stop

    def _cut_before(self, start: int, stop: int) -> int:
        """The start of the sentence that leads up to a quotation."""
        piece = self.text[start:stop]
        ends = [m.end() for m in re.finditer(r"[.!?]\s|\n", piece[:-2])]
        return start + (ends[-1] if ends else 0)

    def _attributed(self, start: int, end: int, before: bool) -> tuple[Mention | None, int | None]:
        """The speaker named in text[start:end], if it attributes words that stand before or after
        it."""
        verbs = list(self.attribute.finditer(self.text, start, end))
        verb = (verbs[-1] if before else verbs[0]) if verbs else None
        by = self.by.search(self.text, start, end)
        view = self.view.search(self.text, start, end)
        anchor = verb or by or view
        if anchor is None:
            return None, None
        return self._subject(start, end, anchor.start(), anchor.end())

    def _subject(
        self, start: int, end: int, first: int, last: int
    ) -> tuple[Mention | None, int | None]:
        """The speaker among the actors of text[start:end], nearest to the verb at [first, last)."""
        window = self.actors[bisect_left(self.starts, start) : bisect_left(self.starts, end)]
        near = [m for m in window if m.end <= end and self._can_speak(m)]
        if self._unnamed(start, end, first, last):
            return None, None
        pronoun = self._pronoun(start, end, first, last)
        if near:
            ranked = sorted(near, key=lambda m: (self._distance(m, first, last), m.start))
            persons = [
                m
                for m in ranked
                if m.kind == "person"
                and self._distance(m, first, last)
                < self._distance(ranked[0], first, last)
                + (60 if self.text[m.end : m.end + 1] == "," else 25)
            ]
            chosen = self._officer(ranked[0], window) or (persons or ranked)[0]
            if not pronoun or self._distance(chosen, first, last) <= 12:
                return chosen, chosen.start
        if pronoun:
            return self._person_before(first), None
        if self.trades.search(self.text, start, end):
            return self.last or self._person_before(first), None
        return None, None

    def _unnamed(self, start: int, end: int, first: int, last: int) -> bool:
        """ "Officials said": the verb has a subject, and it has no name."""
        ahead = self.text[max(start, first - 60) : first]
        return bool(
            speech.UNNAMED_BEFORE[self.language].search(ahead)
            or speech.UNNAMED_AFTER[self.language].match(self.text[last : min(end, last + 40)])
        )

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
        if mention.form != "adjective":
            return True
        return bool(AFFILIATION.match(self.text[mention.end : mention.end + 60]))

    @staticmethod
    def _distance(mention: Mention, first: int, last: int) -> int:
        return mention.start - last if mention.start >= last else first - mention.end

    def _pronoun(self, start: int, end: int, first: int, last: int) -> bool:
        beside = (
            re.findall(r"\w+", self.text[max(start, first - 22) : first])[-3:]
            + re.findall(r"\w+", self.text[last : min(end, last + 16)])[:2]
        )
        inside = re.findall(r"\w+", self.text[first:last])
        return any(word.lower() in speech.PRONOUNS[self.language] for word in beside + inside)

    def _person_before(self, position: int) -> Mention | None:
        window = self.actors[
            bisect_left(self.starts, position - 1500) : bisect_left(self.starts, position)
        ]
        return next((m for m in reversed(window) if m.kind == "person" and m.end <= position), None)

    # -- indirect ------------------------------------------------------------------------------

    def _indirect(self, sentence: Sentence, quotes: list[Quote], said: list[Said]) -> list[Said]:
        found: list[Said] = []
        spans = self._reported(sentence)
        stops = [span[0] for span in spans[1:]] + [sentence.end]
        for (start, verb_start, verb_end, words), stop in zip(spans, stops, strict=False):
            begin, end = self._trim(words, stop if stop > words else sentence.end)
            quoted = any(q.outer_start < verb_start < q.outer_end for q in quotes)
            if quoted or self._is_scrap(begin, end) or _is_direct(begin, end, said):
                continue
            speaker, named_at = self._subject(start, begin, verb_start, verb_end)
            if speaker is None or any(s.start < end and begin < s.end for s in found):
                continue
            self.last = speaker
            found.append(Said(begin, end, "indirect", speaker, named_at))
        return found or self._trailing(sentence, quotes, said)

    def _is_scrap(self, begin: int, end: int) -> bool:
        return end - begin < 12 or len(self.text[begin:end].split()) < 3

    def _reported(self, sentence: Sentence) -> list[tuple[int, int, int, int]]:
        """(start of the attribution, verb, its end, start of the words) for every report in a
        sentence."""
        spans = []
        cut = sentence.start
        for verb in self.say.finditer(self.text, sentence.start, sentence.end):
            that = self.that.search(self.text, verb.end(), min(sentence.end, verb.end() + 70))
            bare = self.bare.match(self.text, verb.start(), sentence.end)
            if that and not re.search(r"[.;:“«\"]", self.text[verb.end() : that.start()]):
                spans.append((self._start(cut, verb.start()), verb.start(), verb.end(), that.end()))
            elif bare:
                spans.append((self._start(cut, verb.start()), verb.start(), verb.end(), bare.end()))
            else:
                continue
            cut = spans[-1][3]
        if not spans:
            for pattern in (self.by, self.view):
                by = pattern.search(self.text, sentence.start, sentence.end)
                comma = self.text.find(",", by.end(), sentence.end) if by else -1
                if by and 0 <= comma - by.end() < 60:
                    spans.append((by.start(), by.start(), by.end(), comma + 1))
                    break
        return spans

    def _start(self, cut: int, verb: int) -> int:
        """Where the clause of a verb of saying starts: after the words reported before it."""
        if cut and verb - cut > 0:
            split = re.compile(r",? (?:but|and|while|но|а|и) (?:[\w]+ ){0,3}$").search(
                self.text, max(cut, verb - 45), verb
            )
            if split and split.start() > cut:
                return split.start()
        return cut

    def _trim(self, start: int, end: int) -> tuple[int, int]:
        while start < end and not (self.text[start].isalnum() or self.text[start] in '“«"„('):
            start += 1
        while end > start and self.text[end - 1] in " \t\n\r\u00a0.;,":
            end -= 1
        return start, end

    def _trailing(self, sentence: Sentence, quotes: list[Quote], said: list[Said]) -> list[Said]:
        """ "The talks are over, the minister said." """
        if any(s.start < sentence.end and sentence.start < s.end for s in said):
            return []
        comma = self.text.rfind(",", sentence.start, sentence.end)
        if comma < 0 or sentence.end - comma > 75 or comma - sentence.start < 25:
            return []
        verb = self.say.search(self.text, comma, sentence.end)
        if verb is None or any(q.outer_start < verb.start() < q.outer_end for q in quotes):
            return []
        speaker, named_at = self._subject(comma, sentence.end, verb.start(), verb.end())
        if speaker is None:
            return []
        begin, end = self._trim(sentence.start, comma)
        self.last = speaker
        return [Said(begin, end, "indirect", speaker, named_at)]


def _is_direct(begin: int, end: int, said: list[Said]) -> bool:
    """Whether quoted words, told already, fill most of a reported clause."""
    return any(
        s.start < end and begin < s.end and s.end - s.start > 0.4 * (end - begin) for s in said
    )
