"""Who said what: words in quotation marks, and clauses after verbs of saying."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from intake.reading.lexicon import speech
from intake.reading.mentions import Mention
from intake.reading.quotes import Quote, spoken_in
from intake.reading.reports import ReportReader
from intake.reading.segments import Sentence
from intake.reading.speakers import NOBODY, By, Said, Speakers

FEW = 4  # words: shorter quotations are turns of phrase, unless a word of saying touches them
NEAR = 130  # characters between a quotation and its "he said"
# A book or a paper is called so: every word but the small ones has a capital.
TITLE = re.compile(r"[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|of|the|in|and|for|a|an|to|on|with|at|by))+")
NEXT = re.compile(r"\s+[A-ZА-ЯЁ]")


Span = TypeVar("Span")


def _overlapping(
    spans: Sequence[Span], sentence: Sentence, ends: Callable[[Span], tuple[int, int]]
) -> list[Span]:
    """The spans, in order and apart from each other, that share words with a sentence."""
    last = bisect_left(spans, sentence.end, key=lambda span: ends(span)[0])
    first = bisect_left(spans, sentence.start, hi=last, key=lambda span: ends(span)[1])
    return list(spans[first:last])


class StatementReader:
    """Finds the statements of one article."""

    def __init__(
        self, text: str, sentences: list[Sentence], mentions: list[list[Mention]], language: str
    ) -> None:
        self.text, self.sentences, self.language = text, sentences, language
        self.speakers = Speakers(text, mentions, language)
        self.reports = ReportReader(text, language, self.speakers)
        say, put = speech.SAY[language], speech.PUT[language]
        self.attribute = re.compile(rf"(?<!\w)(?:{say}|{put})(?!\w)")
        self.uttered = re.compile(
            rf"(?<!\w)(?:{say})(?:(?: [\w’'-]+){{0,3}}?:)? ?\Z"
            rf"|(?<!\w)(?:{put})(?: (?!that\b)[\w’'-]+){{0,5}}?(?: as|:)? ?\Z"
        )
        self.uttered_then = re.compile(
            r"[,.!?]?[”»\"’']?,? (?:[—–-] )?(?:(?:[A-Z][\w’'-]*|he|she|they|the|an?) ){0,4}"
            rf"(?:{say})(?!\w)"
        )
        self.by = re.compile(speech.BY[language])
        self.view = re.compile(speech.VIEW[language])

    def read(self) -> list[Said]:
        """The statements in text order, none inside another."""
        found: list[Said] = []
        paragraphs: dict[int, list[Sentence]] = {}
        for sentence in self.sentences:
            paragraphs.setdefault(sentence.paragraph, []).append(sentence)
        for group in paragraphs.values():
            start, end = group[0].start, group[-1].end
            quotes = spoken_in(self.text, start, end, self.attribute)
            self.speakers.quoted = [(quote.start, quote.end) for quote in quotes]
            said = list(self._direct(quotes, group))
            reported: list[Said] = []
            for sentence in group:
                if not sentence.heading:
                    inside = _overlapping(quotes, sentence, lambda q: (q.outer_start, q.outer_end))
                    direct = _overlapping(said, sentence, lambda s: (s.start, s.end))
                    reported += self.reports.read(sentence, inside, direct)
            found += sorted(said + reported, key=lambda s: s.start)
        return found

    def _direct(self, quotes: list[Quote], group: list[Sentence]) -> Iterator[Said]:
        previous: Mention | None = None
        for i, quote in enumerate(quotes):
            words = self.text[quote.start : quote.end].split()
            if len(words) < FEW and not (len(words) > 1 and self._is_uttered(quote)):
                continue
            if TITLE.fullmatch(self.text, quote.start, quote.end):
                continue
            by = self._speaker_of(
                quote,
                group,
                quotes[i - 1] if i else None,
                quotes[i + 1] if i + 1 < len(quotes) else None,
            )
            speaker = by.speaker or (previous if len(words) >= 5 else None)
            if speaker is None:
                continue
            previous = self.speakers.last = speaker
            yield Said(quote.start, quote.end, "direct", speaker, by.named_at, by.verb)

    def _is_uttered(self, quote: Quote) -> bool:
        """Whether a word of saying stands right before or behind a quotation, or names a thing by
        it: «назвал договор «конституцией моря»»."""
        return bool(
            self.uttered_then.match(self.text, quote.end, quote.outer_end + 40)
            or self.uttered.search(self.text, quote.outer_start - 60, quote.outer_start)
        )

    def _speaker_of(
        self, quote: Quote, group: list[Sentence], before: Quote | None, after: Quote | None
    ) -> By:
        stop = min(after.outer_start if after else group[-1].end, quote.outer_end + NEAR)
        tail = self._cut(quote.outer_end, stop)
        start = max(before.outer_end if before else group[0].start, quote.outer_start - NEAR)
        head = self._cut_before(start, quote.outer_start)
        first, second = ((head, quote.outer_start), (quote.outer_end, tail))
        if self.text[quote.outer_start - 2 : quote.outer_start].strip() != ":":
            closed = self.text[quote.end - 1] == "." and NEXT.match(self.text, quote.outer_end)
            told = self.uttered.search(self.text, quote.outer_start - 60, quote.outer_start)
            order = (first, second) if told else (second, first)
            for begin, end in (first,) if closed else order:
                found = self._attributed(begin, end, begin == head, quote.outer_start)
                if found.speaker:
                    return found
            return NOBODY
        found = self._attributed(*first, True) if first[1] > first[0] else NOBODY
        return found if found.speaker else self._announced(*first)

    def _announced(self, start: int, end: int) -> By:
        """ "The minister was less sure: “…”": the person whom a colon lets speak."""
        persons = (m for m in self.speakers.within(start, end) if m.kind == "person")
        first = next(persons, None)
        return By(first, first.start) if first else NOBODY

    def _cut(self, start: int, stop: int) -> int:
        """The end of the sentence that goes on after a quotation."""
        match = re.compile(r"[.!?](?=\s|$)|\n").search(self.text, start, stop)
        return match.start() if match else stop

    def _cut_before(self, start: int, stop: int) -> int:
        """The start of the sentence that leads up to a quotation."""
        piece = self.text[start:stop]
        ends = [m.end() for m in re.finditer(r"[.!?]\s|\n", piece[:-2])]
        return start + (ends[-1] if ends else 0)

    def _attributed(self, start: int, end: int, before: bool, ahead: int | None = None) -> By:
        """The speaker named in text[start:end], if it attributes words that stand before or after
        it."""
        verbs = list(self.attribute.finditer(self.text, start, end))
        verb = (verbs[-1] if before else verbs[0]) if verbs else None
        by = self.by.search(self.text, start, end)
        view = self.view.search(self.text, start, end)
        anchor = verb or by or view
        if anchor is None:
            return NOBODY
        return self.speakers.subject(start, end, anchor.start(), anchor.end(), ahead)
