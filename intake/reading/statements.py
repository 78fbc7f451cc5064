"""Who said what: words in quotation marks, and clauses after verbs of saying."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from intake.reading.lexicon import speech
from intake.reading.mentions import Mention
from intake.reading.quotes import Quote, spoken_in
from intake.reading.reports import ReportReader
from intake.reading.segments import Sentence
from intake.reading.speakers import NOBODY, By, Said, Speakers

FEW = 4  # words: shorter quotations are turns of phrase, unless a word of saying touches them
NEAR = 170  # characters between a quotation and its "he said"
# A book or a paper is called so: every word but the small ones has a capital.
TITLE = re.compile(r"[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|of|the|in|and|for|a|an|to|on|with|at|by))+")
SIGNED = re.compile(r"[.,!?]?\s[—–-]\s")
SIGNATURE = 90  # characters
ALSO = re.compile(r"\b(?:and|then|but|и|а|но|затем)(?: (?:then|also|затем|тут же|тут|также))? $")
NEXT = re.compile(r"\s+[A-ZА-ЯЁ]")


Span = TypeVar("Span")


def _overlapping(
    spans: Sequence[Span], sentence: Sentence, ends: Callable[[Span], tuple[int, int]]
) -> list[Span]:
    """The spans, in order and apart from each other, that share words with a sentence."""
    last = bisect_left(spans, sentence.end, key=lambda span: ends(span)[0])
    first = bisect_left(spans, sentence.start, hi=last, key=lambda span: ends(span)[1])
    return list(spans[first:last])


def _is_sentence(words: list[str]) -> bool:
    """Whether quoted words are a sentence, however short."""
    return len(words) > 2 and words[0][:1].isupper() and words[-1][-1:] in (".", "!", "?", "…")


def _told_of(sentence: Sentence, said: Iterable[Said]) -> bool:
    """Whether any of a sentence is somebody's words already."""
    return any(s.start < sentence.end and sentence.start < s.end for s in said)


def _at(group: list[Sentence], position: int) -> int:
    """Which sentence of a paragraph a position is in."""
    return max(bisect_left(group, position + 1, key=lambda sentence: sentence.start) - 1, 0)


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
            r"[,.!?]?[”“»\"’']?,? (?:[—–-] )?(?:(?:[A-Z][\w’'-]*|he|she|they|the|an?) ){0,4}"
            rf"(?:{say})(?!\w)"
        )
        self.by = re.compile(speech.BY[language])
        self.view = re.compile(speech.VIEW[language])
        self.back = re.compile(speech.BACK[language])

    def read(self) -> list[Said]:
        """The statements in text order, none inside another."""
        found: list[Said] = []
        paragraphs: dict[int, list[Sentence]] = {}
        for sentence in self.sentences:
            paragraphs.setdefault(sentence.paragraph, []).append(sentence)
        before: list[Sentence] = []
        for group in paragraphs.values():
            start, end = group[0].start, group[-1].end
            quotes = spoken_in(self.text, start, end, self.attribute)
            self.speakers.quoted = [(quote.start, quote.end) for quote in quotes]
            previous = next((s for s in found[-1:] if before and s.end > before[0].start), None)
            said = list(self._direct(quotes, group, (before, previous)))
            reported: list[Said] = []
            for ahead, sentence in pairwise([*before[-1:], *group]):
                told = self.reports.read_back(sentence, ahead)
                reported += [told] if told and not _told_of(ahead, [*found[-9:], *said]) else []
            before = group
            for sentence in group:
                if not sentence.heading:
                    inside = _overlapping(quotes, sentence, lambda q: (q.outer_start, q.outer_end))
                    direct = _overlapping(said, sentence, lambda s: (s.start, s.end))
                    reported += self.reports.read(sentence, inside, direct)
            found += sorted(said + reported, key=lambda s: s.start)
        return found

    def _direct(
        self, quotes: list[Quote], group: list[Sentence], before: tuple[list[Sentence], Said | None]
    ) -> Iterator[Said]:
        previous: Mention | None = None
        quotes = [q for q in quotes if " " in self.text[q.start : q.end]]  # no nicknames
        for i, quote in enumerate(quotes):
            words = self.text[quote.start : quote.end].split()
            stop = self.text[quote.outer_end : quote.outer_end + 1]
            whole = _is_sentence([*words, stop] if stop in (".", "!", "?") else words)
            if len(words) < FEW and not (len(words) > 1 and (whole or self._is_uttered(quote))):
                continue
            if TITLE.fullmatch(self.text, quote.start, quote.end):
                continue
            by = self._speaker_of(
                quote,
                group,
                quotes[i - 1] if i else None,
                quotes[i + 1] if i + 1 < len(quotes) else None,
            )
            speaker = by.speaker or (previous if len(words) >= 5 or whole else None)
            if speaker is None and len(words) >= 5:
                speaker = self._carried(quote, group, *before)
            if speaker is None:
                continue
            previous = self.speakers.last = speaker
            yield Said(quote.start, quote.end, "direct", speaker, by.named_at, by.verb)

    def _carried(
        self, quote: Quote, group: list[Sentence], before: list[Sentence], previous: Said | None
    ) -> Mention | None:
        """Who speaks in a paragraph, or a sentence, of nothing but quoted words: the one who spoke
        last in the paragraph before, or whom the sentence before is about."""
        first, last = _at(group, quote.outer_start), _at(group, quote.outer_end - 1)
        alone = group[first].start == quote.outer_start and group[last].end - quote.outer_end <= 1
        ahead = group[first - 1 : first] or before[-1:]
        if not alone or not ahead or ahead[0].heading:
            return None
        if first == 0 and previous:
            return previous.speaker
        return self.speakers.subject_of(ahead[0])

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
        tail = self._cut(quote.outer_end, stop, group)
        start = max(before.outer_end if before else group[0].start, quote.outer_start - NEAR)
        head = max(start, group[_at(group, quote.outer_start)].start)
        first, second = ((head, quote.outer_start), (quote.outer_end, tail))
        if self.text[quote.outer_start - 2 : quote.outer_start].strip() != ":":
            closed = self.text[quote.end - 1] == "." and NEXT.match(self.text, quote.outer_end)
            told = self.uttered.search(self.text, quote.outer_start - 60, quote.outer_start)
            order = (first, second) if told else (second, first)
            for begin, end in (first,) if closed else order:
                found = self._attributed(begin, end, begin == head, quote.outer_start)
                if found.speaker:
                    return found
            return self._told_next(quote, group) or NOBODY
        found = self._attributed(*first, True) if first[1] > first[0] else NOBODY
        return found if found.speaker else self._announced(*first)

    def _told_next(self, quote: Quote, group: list[Sentence]) -> By | None:
        """ "“…” – Talgat Kaliyev, expert", "“…” So said Talgat Kaliyev": whose words they were."""
        at = _at(group, quote.outer_end - 1)
        signed = SIGNED.match(self.text, quote.outer_end, group[-1].end)
        if signed:
            begin, end = signed.end(), group[_at(group, signed.end())].end
        elif group[at].end - quote.outer_end <= 1 and group[at + 1 : at + 2]:
            begin, end = group[at + 1].start, group[at + 1].end
            if not self.back.match(self.text, begin, end):
                return None
        else:
            return None
        first = next(iter(self.speakers.within(begin, end)), None)
        if first is None or (signed and (first.start > begin or end - begin > SIGNATURE)):
            return None
        return By(first, first.start)

    def _announced(self, start: int, end: int) -> By:
        """ "The minister was less sure: “…”": the person whom a colon lets speak."""
        persons = (m for m in self.speakers.within(start, end) if m.kind == "person")
        first = next(persons, None)
        if first:
            return By(first, first.start)
        told = self.speakers.by_pronoun(start, end)
        return By(told) if told else NOBODY

    def _cut(self, start: int, stop: int, group: list[Sentence]) -> int:
        """The end of the sentence that goes on after a quotation."""
        dash = SIGNED.match(self.text, start, stop)
        sentence = group[_at(group, dash.end() if dash else start - 1)]
        return min(max(sentence.end, start), stop)

    def _attributed(self, start: int, end: int, before: bool, ahead: int | None = None) -> By:
        """The speaker named in text[start:end], if it attributes words that stand before or after
        it."""
        verbs = list(self.attribute.finditer(self.text, start, end))
        verb = (verbs[-1] if before else verbs[0]) if verbs else None
        if before and len(verbs) > 1 and ALSO.search(self.text, verbs[-2].end(), verbs[-1].start()):
            verb = verbs[-2]  # "he recalled that Oman is small, and added: “…”"
        by = self.by.search(self.text, start, end)
        view = self.view.search(self.text, start, end)
        anchor = verb or by or view
        if anchor is None:
            return NOBODY
        return self.speakers.subject(start, end, anchor.start(), anchor.end(), ahead)
