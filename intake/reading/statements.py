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
LINK = re.compile(r",? (?:but|and|while|но|а|и) (?:[\w]+ ){0,3}$")
RELATIVE = re.compile(r"(?:wh\w+|though|although|хотя|котор\w+|где|когда|куда|чем)$", re.IGNORECASE)
AS_TOLD = re.compile(r"(?:As|Как)\s")
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
    """Words at text[start:end] and who said them; `named_at` is where the speaker was named,
    `verb` where the word of saying stands, if they do."""

    start: int
    end: int
    kind: str
    speaker: Mention
    named_at: int | None
    verb: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class _By:
    """Who words are attributed to, where that one is named, and by which word of saying."""

    speaker: Mention | None = None
    named_at: int | None = None
    verb: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class _Report:
    """A word of saying at verb, its speaker somewhere in frame, and where the words start."""

    frame: tuple[int, int]
    verb: tuple[int, int]
    words: int


NOBODY = _By()


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
        self.bare = re.compile(rf"(?<!\w)(?:{speech.BARELY[language]})(?:{speech.BARE[language]})")
        self.trades = re.compile(
            "|".join(re.escape(word) for word in LEXICONS[language].TRADES), re.IGNORECASE
        )
        self.subordinate = speech.SUBORDINATE[language]
        self.when = re.compile(speech.WHEN[language])
        self.that_day = re.compile(speech.THAT_DAY[language])
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
            by = self._speaker_of(
                quote,
                group,
                quotes[i - 1] if i else None,
                quotes[i + 1] if i + 1 < len(quotes) else None,
            )
            speaker = by.speaker or (previous if len(words) >= 5 else None)
            if speaker is None:
                continue
            previous = self.last = speaker
            yield Said(quote.start, quote.end, "direct", speaker, by.named_at, by.verb)

    def _speaker_of(
        self, quote: Quote, group: list[Sentence], before: Quote | None, after: Quote | None
    ) -> _By:
        stop = min(after.outer_start if after else group[-1].end, quote.outer_end + NEAR)
        tail = self._cut(quote.outer_end, stop)
        start = max(before.outer_end if before else group[0].start, quote.outer_start - NEAR)
        head = self._cut_before(start, quote.outer_start)
        first, second = ((head, quote.outer_start), (quote.outer_end, tail))
        if self.text[quote.outer_start - 2 : quote.outer_start].strip() != ":":
            for begin, end in (second, first):
                found = self._attributed(begin, end, begin == head)
                if found.speaker:
                    return found
            return NOBODY
        found = self._attributed(*first, True) if first[1] > first[0] else NOBODY
        return found if found.speaker else self._announced(*first)

    def _announced(self, start: int, end: int) -> _By:
        """ "The minister was less sure: “…”": the person whom a colon lets speak."""
        persons = (m for m in self._actors_in(start, end) if m.kind == "person")
        first = next(persons, None)
        return _By(first, first.start) if first else NOBODY

    def _actors_in(self, start: int, end: int) -> list[Mention]:
        window = self.actors[bisect_left(self.starts, start) : bisect_left(self.starts, end)]
        return [m for m in window if m.end <= end]

    def _cut(self, start: int, stop: int) -> int:
        """The end of the sentence that goes on after a quotation."""
        match = re.compile(r"[.!?](?=\s|$)|\n").search(self.text, start, stop)
        return match.start() if match else stop

    def _cut_before(self, start: int, stop: int) -> int:
        """The start of the sentence that leads up to a quotation."""
        piece = self.text[start:stop]
        ends = [m.end() for m in re.finditer(r"[.!?]\s|\n", piece[:-2])]
        return start + (ends[-1] if ends else 0)

    def _attributed(self, start: int, end: int, before: bool) -> _By:
        """The speaker named in text[start:end], if it attributes words that stand before or after
        it."""
        verbs = list(self.attribute.finditer(self.text, start, end))
        verb = (verbs[-1] if before else verbs[0]) if verbs else None
        by = self.by.search(self.text, start, end)
        view = self.view.search(self.text, start, end)
        anchor = verb or by or view
        if anchor is None:
            return NOBODY
        return self._subject(start, end, anchor.start(), anchor.end())

    def _subject(self, start: int, end: int, first: int, last: int) -> _By:
        """The speaker among the actors of text[start:end], nearest to the verb at [first, last)."""
        window = self._actors_in(start, end)
        near = [m for m in window if self._can_speak(m)]
        verb = first, last
        if self._unnamed(start, end, first, last):
            return NOBODY
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
                return _By(chosen, chosen.start, verb)
        if pronoun:
            return _By(self._person_before(first), None, verb)
        if self.trades.search(self.text, start, end):
            return _By(self.last or self._person_before(first), None, verb)
        return NOBODY

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
        reports = self._reported(sentence)
        stops = [report.frame[0] for report in reports[1:]] + [sentence.end]
        for report, stop in zip(reports, stops, strict=False):
            begin, end = self._trim(report.words, self._ends_at(sentence, report, stop))
            quoted = any(q.outer_start < report.verb[0] < q.outer_end for q in quotes)
            if quoted or self._is_scrap(begin, end) or _is_direct(begin, end, said):
                continue
            by = self._subject(*report.frame, *report.verb)
            if by.speaker is None and found and report.frame[0] > sentence.start:
                by = _By(found[-1].speaker, None, report.verb)  # "…, but stressed that"
            if by.speaker is None or any(s.start < end and begin < s.end for s in found):
                continue
            self.last = by.speaker
            found.append(Said(begin, end, "indirect", by.speaker, by.named_at, by.verb))
        return (
            found or self._aside(sentence, quotes, said) or self._trailing(sentence, quotes, said)
        )

    def _ends_at(self, sentence: Sentence, report: _Report, stop: int) -> int:
        """Where reported words end: before a main clause, or words attributed anew."""
        stop = stop if stop > report.words else sentence.end
        anew = self.by.search(self.text, report.words + 20, stop)
        if anew and self.text[anew.start() - 2 : anew.start()].strip() in (":", ";"):
            stop = anew.start() - 2
        if self.when.match(self.text, sentence.start, report.verb[0]):
            comma = self.text.rfind(",", report.words + 20, stop)
            stop = comma if comma > 0 else stop
        return stop

    def _is_scrap(self, begin: int, end: int) -> bool:
        return end - begin < 12 or len(self.text[begin:end].split()) < 2

    def _reported(self, sentence: Sentence) -> list[_Report]:
        """Every report in a sentence, in order."""
        reports: list[_Report] = []
        cut = sentence.start
        for verb in self.say.finditer(self.text, sentence.start, sentence.end):
            that = self.that.search(self.text, verb.end(), min(sentence.end, verb.end() + 70))
            bare = self.bare.match(self.text, verb.start(), sentence.end)
            if that and not re.search(r"[.;:“«\"]", self.text[verb.end() : that.start()]):
                words = that.end()
            elif bare and not self.that_day.match(self.text, bare.end()):
                words = bare.end()
            else:
                continue
            start = self._start(cut, verb.start()) if reports else cut
            reports.append(_Report((start, words), verb.span(), words))
            cut = words
        return reports or self._according(sentence)

    def _according(self, sentence: Sentence) -> list[_Report]:
        """ "According to X, …", also in the midst: «цели, по его словам, достигнуты»."""
        for pattern in (self.by, self.view):
            by = pattern.search(self.text, sentence.start, sentence.end)
            comma = self.text.find(",", by.end(), sentence.end) if by else -1
            if by is None or not 0 <= comma - by.end() < 60:
                continue
            words = comma + 1
            if self.text[by.start() - 2 : by.start()].strip() == "," and (
                sentence.end - comma < by.start() - sentence.start
            ):
                words = sentence.start
            return [_Report((by.start(), comma + 1), by.span(), words)]
        return []

    def _start(self, cut: int, verb: int) -> int:
        """Where the clause of a verb of saying starts: after the words reported before it."""
        split = LINK.search(self.text, max(cut, verb - 45), verb)
        return split.start() if split and split.start() > cut else cut

    def _aside(self, sentence: Sentence, quotes: list[Quote], said: list[Said]) -> list[Said]:
        """ "The file, he complained, was left", «Киев, как утверждает Москва, вышел из него»."""
        if any(s.start < sentence.end and sentence.start < s.end for s in said):
            return []
        for verb in self.say.finditer(self.text, sentence.start, sentence.end):
            left = self.text.rfind(",", sentence.start, verb.start())
            if AS_TOLD.match(self.text, sentence.start, verb.start()) and left < 0:
                left = sentence.start - 1
            right = self.text.find(",", verb.end(), sentence.end)
            if left < sentence.start - 1 or right < 0 or right - left > 90:
                continue
            words = self.text[left + 1 : right].split()
            quoted = any(q.outer_start < verb.start() < q.outer_end for q in quotes)
            rest = self.text[right + 1 : sentence.end].split()
            if quoted or len(words) > 9 or words[0].lower() in self.subordinate:
                continue
            by = self._subject(left, right, *verb.span())
            if by.speaker is None:
                continue
            lead = self.text[sentence.start : left].split()
            as_told = words[0].lower() in ("as", "как") or len(lead) <= 5
            if not rest or (RELATIVE.match(rest[0]) and not as_told):
                continue
            begin = (
                right if as_told or sentence.end - right > left - sentence.start else sentence.start
            )
            begin, end = self._trim(begin, sentence.end)
            if self._is_scrap(begin, end):
                continue
            self.last = by.speaker
            return [Said(begin, end, "indirect", by.speaker, by.named_at, by.verb)]
        return []

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
        tail = self.text[comma + 1 : sentence.end].split()
        verb = self.say.search(self.text, comma, sentence.end)
        if (
            verb is None
            or self.subordinate.intersection(word.lower() for word in tail[:-2])
            or self.when.match(self.text, sentence.start, comma)
            or any(q.outer_start < verb.start() < q.outer_end for q in quotes)
        ):
            return []
        by = self._subject(comma, sentence.end, *verb.span())
        if by.speaker is None:
            return []
        begin, end = self._trim(sentence.start, comma)
        self.last = by.speaker
        return [Said(begin, end, "indirect", by.speaker, by.named_at, by.verb)]


def _is_direct(begin: int, end: int, said: list[Said]) -> bool:
    """Whether quoted words, told already, fill most of a reported clause."""
    return any(
        s.start < end and begin < s.end and s.end - s.start > 0.4 * (end - begin) for s in said
    )
