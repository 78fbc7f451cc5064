"""Reported speech: clauses after verbs of saying, "according to", words told before or aside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from intake.reading.lexicon import speech
from intake.reading.quotes import Quote
from intake.reading.segments import Sentence
from intake.reading.speakers import By, Said, Speakers
from intake.reading.words import is_open

TAIL = 75  # characters after the verb of an attribution at the end of a sentence
INVERTED = 230  # and where the speaker is named after the verb
LONGEST_NAMING = 240
NAMING = re.compile(r"(?:the|his|her|its|their|former|he|she|он|она)\s|[A-ZА-ЯЁ]")
OPENED = re.compile(r"(?:At|In|On|By|After|Before|During|From|Under|With|For|Within|Through)\b")
CLAUSE = re.compile(
    r"\b(?:was|were|would|had|has|have|is|are|will|could|might|should|must|can|may|did|does|do|[a-z]{2,}(?:ed|s))\b|[а-яё]{3,}"
)
LEAD = 15  # and of the words before it, at least
FEW_WORDS = 40  # characters: less than this is no clause
LINK = re.compile(r",? (?:but|and|while|но|а|и) (?:[\w]+ ){0,3}$")
RELATIVE = re.compile(r"(?:wh\w+|though|although|хотя|котор\w+|где|когда|куда|чем)$", re.IGNORECASE)
BROKEN = re.compile(r"[.;:“«\"]|\b(?:so|such)\b")
JOINED = re.compile(r"\b(?:но|а|и|but|and|while|which|that|who|что|котор\w+), $")
WHO = re.compile(r",\s(?:who|котор(?:ый|ая|ое|ые))\s(?:\w+\s){0,3}$")
THAT_CLAUSE = re.compile(r"\bthat\b|,\sчто\b|:")
PARTICIPLE = re.compile(r"(?:вш|щ)\w{2,3}\Z")
WATCHED = re.compile(r"observed(?=[.;])")  # "Jordan and Iraq observed." says nothing
FINITE = re.compile(r"\b(?:was|were|would|had|has|have|is|are|will|could|might|should|must|can)\b")
RELATIVE_CLAUSE = re.compile(r",\s(?:\w{1,3}\s)?(?:котор|who|which|whose|чь|где|where)[^,]{3,90},")
PREDICATE = {
    "en": re.compile(
        r"\b(?:was|were|would|had|has|have|is|are|will|could|might|should|must|can|did|does|do"
        r"|[a-z]{3,}ed|[a-z]{2,}es|said|came|went|began|took|gave|made|got|held|met)\b"
    ),
    "ru": re.compile(
        r"\b(?:[а-яё]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись|ает|яет|еет|ует|ит|ят|ают|яют|еют|уют|ется"
        r"|ются|ится|ятся|ан[аоы]|ен[аоы])|был[аои]?|есть|нет|надо|нужн[оаы]|можно|буд[еу]т|готов[аоы]?"
        r"|идёт|идут|даст|станет|стали|ведёт|—)(?!\w)"
    ),
}
CLAUSE_END = re.compile(r",\s(?!хотя|но\b|а\b|чем|если|though|but|if|than|however)|[;:]\s|\s[—–]\s")
AND_THAT = re.compile(r", (?:and|but) that (?=[\w’'-]+ )|, (?:и|а|но),? что (?=[а-яёА-ЯЁ])")
PLAIN = re.compile(
    r"(?:had |has |have )?"
    r"(?:said|says|believe[sd]?|thinks?|thought|insist(?:s|ed)|claim(?:s|ed))(?! that\b)"
)
AS_TOLD = re.compile(r"(?:As|Как)\s")


@dataclass(frozen=True, slots=True)
class _Report:
    """A word of saying at verb, its speaker somewhere in frame, and where the words start."""

    frame: tuple[int, int]
    verb: tuple[int, int]
    words: int
    stop: int | None = None  # where they end, when it is told


class ReportReader:
    """Finds the reported speech of one article."""

    def __init__(self, text: str, language: str, speakers: Speakers) -> None:
        self.text, self.language, self.speakers = text, language, speakers
        self.say = re.compile(rf"(?<!\w)(?:{speech.SAY[language]})(?!\w)")
        self.called = re.compile(speech.CALLED[language])
        self.that = re.compile(speech.THAT[language])
        self.by = re.compile(speech.BY[language])
        self.view = re.compile(speech.VIEW[language])
        self.bare = re.compile(rf"(?<!\w)(?:{speech.BARELY[language]})(?:{speech.BARE[language]})")
        self.about = re.compile(speech.ABOUT[language])
        self.apposed = re.compile(speech.APPOSED[language])
        self.tail = (
            TAIL if language == "en" else 1
        )  # «…, министр сказал» is all that Russian allows
        self.goes_on = speech.GOES_ON[language]
        self.subordinate = speech.SUBORDINATE[language]
        self.when = re.compile(speech.WHEN[language])
        self.inverted = re.compile(speech.INVERTED[language])
        self.that_day = re.compile(speech.THAT_DAY[language])

    def read_back(self, sentence: Sentence, before: Sentence) -> Said | None:
        """«Об этом сообщил министр»: the sentence `before` as the words of the one named."""
        if before.heading or not self.about.match(self.text, sentence.start, sentence.end):
            return None
        verb = next(iter(self._verbs(sentence)), None)
        if verb is None or verb.start() - sentence.start > TAIL:
            return None
        by = self.speakers.subject(sentence.start, sentence.end, *verb.span())
        if by.speaker is None:
            return None
        self.speakers.last = by.speaker
        begin, end = self._trim(before.start, before.end)
        return Said(begin, end, "indirect", by.speaker, by.named_at, by.verb)

    def read(self, sentence: Sentence, quotes: list[Quote], said: list[Said]) -> list[Said]:
        """The reports of a sentence that stand outside its quotations and the words `said`."""
        found: list[Said] = []
        reports = self._reported(sentence)
        stops = [report.frame[0] for report in reports[1:]] + [sentence.end]
        for report, stop in zip(reports, stops, strict=False):
            begin, end = self._trim(report.words, self._ends_at(sentence, report, stop))
            quoted = any(q.outer_start < report.verb[0] < q.outer_end for q in quotes)
            if quoted or self._is_scrap(begin, end) or _is_direct(begin, end, said):
                continue
            by = self.speakers.subject(*report.frame, *report.verb)
            if by.speaker is None and found and report.frame[0] > sentence.start:
                by = By(found[-1].speaker, None, report.verb)  # "…, but stressed that"
            if by.speaker is None or any(s.start < end and begin < s.end for s in found):
                continue
            self.speakers.last = by.speaker
            found += [
                Said(*self._trim(a, b), "indirect", by.speaker, by.named_at, by.verb)
                for a, b in self._apart(begin, end)
            ]
        return (
            found
            or self._called(sentence, quotes)
            or self._trailing(sentence, quotes, said)
            or self._aside(sentence, quotes, said)
        )

    def _apart(self, begin: int, end: int) -> Iterator[tuple[int, int]]:
        """ "… was over, and that nobody would come": what "that" opens anew is said apart."""
        for link in AND_THAT.finditer(self.text, begin, end):
            if link.start() - begin > LEAD and end - link.end() > LEAD:
                yield begin, link.start()
                begin = link.end()
        yield begin, end

    def _ends_at(self, sentence: Sentence, report: _Report, stop: int) -> int:
        """Where reported words end: before a main clause, or words attributed anew."""
        if report.stop:
            return report.stop
        stop = stop if stop > report.words else sentence.end
        anew = self.by.search(self.text, report.words + 20, stop)
        if anew and self.text[anew.start() - 2 : anew.start()].strip() in (":", ";"):
            stop = anew.start() - 2
        lead = self.text[max(sentence.start, report.verb[0] - 30) : report.verb[0]]
        if WHO.search(lead) or PARTICIPLE.search(
            self.text, *report.verb
        ):  # "Trump, who said that it would end, has named nobody"
            comma = self.text.find(",", report.words + 12, stop)
            stop = comma if comma > 0 else stop
        if self.when.match(self.text, sentence.start, report.verb[0]):
            comma = self.text.rfind(",", report.words + 8, stop)
            stop = comma if comma > 0 else stop
        return self._before_the_rest(report.words, stop)

    def _before_the_rest(self, start: int, stop: int) -> int:
        """Where words end that the reporter follows up: "… would come; nobody did"."""
        rest = self.goes_on.search(self.text, start + 8, stop)
        if rest and not is_open(self.text[start : rest.start()]):
            stop = rest.start()
        told = speech.TOLD.search(self.text, start + 12, stop)
        if told and speech.UNREAL.search(self.text, start, told.start()):
            stop = told.start()
        return stop

    def _is_scrap(self, begin: int, end: int) -> bool:
        return end - begin < 12 or len(self.text[begin:end].split()) < 2

    def _reported(self, sentence: Sentence) -> list[_Report]:
        """Every report in a sentence, in order."""
        reports: list[_Report] = []
        cut = sentence.start
        for verb in self._verbs(sentence):
            words = self._opens_at(verb, sentence)
            if words is None:
                continue
            start = self._start(cut, verb.start()) if reports else cut
            reports.append(_Report((start, words), verb.span(), words))
            cut = words
        return reports or self._according(sentence)

    def _opens_at(self, verb: re.Match[str], sentence: Sentence) -> int | None:
        """Where the words start that a verb of saying reports: after "that", or right behind."""
        that = self.that.search(self.text, verb.end(), min(sentence.end, verb.end() + 70))
        bare = self.bare.match(self.text, verb.start(), sentence.end)
        inverted = self.text.startswith(", ", verb.start() - 2) and self.inverted.match(
            self.text, verb.end(), sentence.end
        )
        if bare and (inverted or self.that_day.match(self.text, bare.end())):
            bare = None
        if that and not (
            BROKEN.search(self.text, verb.end(), that.start())
            or self.say.search(self.text, verb.end(), that.start())
            or (
                bare
                and PLAIN.match(self.text, verb.start())
                and FINITE.search(self.text, verb.end(), that.start())
            )
        ):
            return that.end()
        return bare.end() if bare else None

    def _verbs(self, sentence: Sentence) -> Iterator[re.Match[str]]:
        """The words of saying in a sentence that are verbs with a subject of their own."""
        for verb in self.say.finditer(self.text, sentence.start, sentence.end):
            before = self.text[max(sentence.start, verb.start() - 24) : verb.start()]
            watched = WATCHED.match(self.text, verb.start())
            if not watched and not speech.NOT_SAID_AFTER[self.language].search(before):
                yield verb

    def _according(self, sentence: Sentence) -> list[_Report]:
        """ "According to X, …", also in the midst: «цели, по его словам, достигнуты»."""
        for pattern in (self.view, self.by):
            by = pattern.search(self.text, sentence.start, sentence.end)
            if by and pattern is self.view and self.text.startswith(" ", by.end()):
                return [_Report(by.span(), by.span(), by.end())]  # "In her opinion the day is lost"
            comma = self.text.find(",", by.end(), sentence.end) if by else -1
            if by is None:
                continue
            lead = self.text[sentence.start : by.start()]
            if comma < 0 and lead.endswith(", ") and len(lead) > LEAD:  # "…, according to X."
                return [_Report((by.start(), sentence.end), by.span(), sentence.start, by.start())]
            if not 0 <= comma - by.end() < 60:
                continue
            begin = sentence.start + max(lead.rfind(": "), lead.rfind("; "), -1) + 1
            before, after = by.start() - begin, sentence.end - comma
            if not lead.rstrip().endswith(",") or JOINED.search(lead):
                words, stop = comma + 1, None
            elif self._is_subject(begin, by.start()) and after > FEW_WORDS // 2:
                words, stop = comma + 1, None  # «Раунд, по его словам, начнётся там же»
            elif before > after or before > FEW_WORDS:
                words, stop = begin, by.start() if before > FEW_WORDS else None
            else:
                words, stop = comma + 1, None
            return [_Report((by.start(), comma + 1), by.span(), words, stop)]
        return []

    def _is_subject(self, start: int, end: int) -> bool:
        """Whether the words before an attribution are only the subject of those behind it."""
        lead = RELATIVE_CLAUSE.sub("", self.text[start:end])
        return not PREDICATE[self.language].search(lead)

    def _start(self, cut: int, verb: int) -> int:
        """Where the clause of a verb of saying starts: after the words reported before it."""
        split = LINK.search(self.text, max(cut, verb - 45), verb)
        return split.start() if split and split.start() > cut else cut

    def _aside(self, sentence: Sentence, quotes: list[Quote], said: list[Said]) -> list[Said]:
        """ "The file, he complained, was left", «Киев, как утверждает Москва, вышел из него»."""
        if any(s.start < sentence.end and sentence.start < s.end for s in said):
            return []
        for verb in self._verbs(sentence):
            left = self.text.rfind(",", sentence.start, verb.start())
            if left < 0 and not AS_TOLD.match(self.text, sentence.start, verb.start()):
                continue
            left = left if left >= 0 else sentence.start - 1
            right = self.text.find(",", verb.end(), sentence.end)
            if right < 0 or right - left > 90:
                continue
            words = self.text[left + 1 : right].split()
            quoted = any(q.outer_start < verb.start() < q.outer_end for q in quotes)
            rest = self.text[right + 1 : sentence.end].split()
            if quoted or len(words) > 9 or words[0].lower() in self.subordinate:
                continue
            by = self.speakers.subject(left, right, *verb.span())
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
            self.speakers.last = by.speaker
            return [Said(begin, end, "indirect", by.speaker, by.named_at, by.verb)]
        return []

    def _called(self, sentence: Sentence, quotes: list[Quote]) -> list[Said]:
        """ "He called it a first step towards peace": what somebody, with a name, calls a thing."""
        called = self.called.search(self.text, sentence.start, sentence.end)
        if called is None or quotes:
            return []
        stop = CLAUSE_END.search(self.text, called.end(), sentence.end)
        begin, end = self._trim(called.end(), stop.start() if stop else sentence.end)
        if len(self.text[begin:end].split()) < 3:
            return []
        by = self.speakers.subject(sentence.start, called.end(), *called.span())
        if by.speaker is None or by.speaker.kind != "person":
            return []
        self.speakers.last = by.speaker
        return [Said(begin, end, "indirect", by.speaker, by.named_at, by.verb)]

    def _trim(self, start: int, end: int) -> tuple[int, int]:
        while start < end and not (self.text[start].isalnum() or self.text[start] in '“«"„('):
            start += 1
        while end > start and self.text[end - 1] in " \t\n\r\u00a0.;,":
            end -= 1
        return start, end

    def _trailing(self, sentence: Sentence, quotes: list[Quote], said: list[Said]) -> list[Said]:
        """ "The talks are over, the minister of Oman, Badr al-Busaidi, said on Friday", and the
        same with the verb first."""
        for verb in reversed(list(self._verbs(sentence))):
            if any(q.outer_start < verb.start() < q.outer_end for q in quotes):
                continue
            comma = self._told_before(sentence, verb)
            if comma < 0 or any(s.start < comma and sentence.start < s.end for s in said):
                return []
            by = self.speakers.subject(comma, sentence.end, *verb.span())
            begin, end = self._trim(sentence.start, comma)
            if by.speaker is None or self._is_scrap(begin, end):
                return []
            self.speakers.last = by.speaker
            return [Said(begin, end, "indirect", by.speaker, by.named_at, by.verb)]
        return []

    def _told_before(self, sentence: Sentence, verb: re.Match[str]) -> int:
        """Where the words end that stand before the attribution by `verb` which closes a sentence;
        -1 when it closes none."""
        lead = self.text[sentence.start : verb.start()]
        inverted = lead.endswith(", ") and not speech.CIRCUMSTANCE.match(
            self.text, verb.end(), sentence.end
        )
        plain = inverted or speech.CIRCUMSTANCE.match(self.text, verb.end(), sentence.end)
        reach = INVERTED if inverted else self.tail
        if not (plain or speech.TOLD_WHOM.search(verb.group())):
            return -1
        if (
            sentence.end - verb.end() > reach
            or self._is_inset(verb.end(), sentence.end, inverted)
            or THAT_CLAUSE.search(self.text, verb.end(), sentence.end)
        ):
            return -1
        comma = verb.start() - 2 if inverted else self._named_from(sentence, verb.start())
        opening = self.text[comma + 1 : verb.start()].split()[:1]
        clause = not OPENED.match(lead) or CLAUSE.search(self.text, sentence.start, comma)
        fits = (
            comma - sentence.start >= LEAD
            and clause
            and not self.subordinate.intersection(word.lower() for word in opening)
            and not self.when.match(self.text, sentence.start, comma)
        )
        return comma if fits else -1

    def _is_inset(self, start: int, end: int, inverted: bool) -> bool:
        """Whether the clause of a verb of saying ends with a comma, and what was said goes on."""
        comma = self.text.find(",", start, end)
        if comma < 0 or (not inverted and comma > start):
            return False
        return not inverted or not self.apposed.match(self.text, comma, end)

    def _named_from(self, sentence: Sentence, verb: int) -> int:
        """The comma after which the words before a verb of saying only name its subject; -1 when
        there is none."""
        found, stop = -1, verb
        while stop - sentence.start > LEAD:
            comma = self.text.rfind(", ", sentence.start, stop)
            if comma < 0 or verb - comma > LONGEST_NAMING:
                break
            words = self.text[comma + 2 : stop]
            if words.strip() and (
                FINITE.search(words)
                or not (NAMING.match(words) or self.speakers.is_titled(comma + 2, stop))
            ):
                break
            found, stop = (comma, comma) if words.strip() else (found, comma)
        return found


def _is_direct(begin: int, end: int, said: list[Said]) -> bool:
    """Whether quoted words, told already, fill most of a reported clause."""
    return any(
        s.start < end and begin < s.end and s.end - s.start > 0.4 * (end - begin) for s in said
    )
