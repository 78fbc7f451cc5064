# ruff: noqa: SIM905 (words read better in a row)
"""Places no gazetteer knows: a capitalised name after "in" or "at", and halls within cities."""

from __future__ import annotations

import re
from collections.abc import Iterator

from intake.reading.mentions import Mention
from intake.reading.people import LEXICONS
from intake.reading.segments import Sentence
from intake.reading.words import Word

VENUE_EN = frozenset(
    "palace hotel hall villa castle house mansion residence centre center resort headquarters "
    "embassy lodge chateau château abbey monastery airport base university academy "
    "sheraton hilton marriott ritz intercontinental hyatt radisson rixos kempinski".split()
)
CHRONICLE = re.compile(
    r"[^,.:]{0,30}\b\d{4}(?: года)?,? "
    r"(?P<place>[A-ZÀ-ÞА-ЯЁ][\w’'-]+(?: [A-ZÀ-ÞА-ЯЁ][\w’'-]+){0,2})[.:]"
)
HEADING = re.compile(
    r"[^,:]{0,30}\b\d{4}(?: года| г\.)?[,.:]? ?(?:[—–-] )?"
    r"(?P<place>[A-ZÀ-ÞА-ЯЁ][\w’'-]+(?: [A-ZÀ-ÞА-ЯЁ][\w’'-]+){0,2})\.?\Z"
)
VENUE_RU = (
    "дворец",
    "дворц",
    "отел",
    "гостиниц",
    "вилл",
    "резиденци",
    "замок",
    "замк",
    "дом",
    "центр",
    "посольств",
    "аэропорт",
)
REGION_RU = ("област", "район", "кра", "регион")
BEFORE_EN = frozenset(["in", "at", "near", "outside", "around"])
BEFORE_RU = frozenset(["в", "во", "на", "под", "близ", "около"])
KINDS_EN = frozenset(
    [
        "city",
        "town",
        "village",
        "resort",
        "suburb",
        "port",
        "district",
        "province",
        "region",
        "town",
        "island",
    ]
)
KIND_RU = re.compile(
    r"(?:погран)?(?:пункт|переход|город|городк|сел|деревн|пос[её]лк|местечк|остров|полуостров|курорт|баз|переправ|"
    r"станиц|аул|кишлак|селени|поместь|аэропорт|порт|замк|вилл|резиденци|монастыр|отел|санатори|усадьб)"
    r"(?:а|е|у|и|ю|я|ом|ой|ей|ем|ке|ку|ка|ии)?"
)
ADJECTIVE = re.compile(r"(?:ск|цк)(?:ой|ом|ая|ое|ие|их|ими|ого|ому|ую|им)$")
LIKE = re.compile(r"(?:ом|ем|ои|еи|ии|ыи|ая|ое)$")
WATERS = re.compile(r"\s(?:мор|океан|залив|пролив|Sea\b|Ocean\b|Gulf\b)")
NOT_A_PLACE = re.compile(
    r"^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|"
    r"Thursday|Friday|Saturday|Sunday|(?:Via|Rue|Avenue|Boulevard|Piazza|Plaza) .*|"
    r"Europe|Asia|Africa|America|Eurasia|Arabia|Caucasus|Balkans|Европ[аеуы]|Ази[июя]|Африк[аеуи]|Америк[аеуи]|Евраз\w+|"
    r"Рождество|Пасху|Рамадан|Новый|English|Arabic|French|Christmas|Ramadan|Easter|God)$"
)


class Places:
    """Adds unknown places and venues to an article's mentions."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.russian = language == "ru"
        self.lexicon = LEXICONS[language]

    def read(self, sentences: list[Sentence], known: list[list[Mention]]) -> list[list[Mention]]:
        """The mentions with places added, sentence by sentence; later namings need no
        preposition."""
        result = []
        for number, (sentence, mentions) in enumerate(zip(sentences, known, strict=True)):
            found = [] if sentence.heading else list(self._in_sentence(number, sentence, mentions))
            found += self._dateline(number, sentence, [*mentions, *found])
            result.append(sorted(mentions + found, key=lambda mention: mention.start))
        return result

    def _in_sentence(
        self, number: int, sentence: Sentence, mentions: list[Mention]
    ) -> Iterator[Mention]:
        words = sentence.words
        before = BEFORE_RU if self.russian else BEFORE_EN
        for i, word in enumerate(words[:-1]):
            beside = word.key == "у" and KIND_RU.fullmatch(words[i + 1].key)  # «у пункта Маргара»
            opens = i == 0 and self.russian and self._is_kind(words, 0)  # «Курорт Мон-Пелерен.»
            inside = word.key == "of" and i and words[i - 1].key in KINDS_EN
            if word.key not in before and not (beside or inside or opens):
                continue
            first = i if opens else i + 1
            while first < len(words) - 1 and (
                words[first].key in ("the", "a", "an", "nearby", "old")
                or words[first].key in KINDS_EN
                or (self.russian and self._is_kind(words, first))
                or _is_adjective(words[first], mentions)
            ):
                first += 1
            last = self._end(words, first)
            if last == first or any(
                m.start < words[last - 1].end and words[first].start < m.end for m in mentions
            ):
                yield from self._venue(number, words, first, mentions)
                continue
            printed = self.text[words[first].start : words[last - 1].end]
            if self.russian and ADJECTIVE.search(printed) and last == first + 1:
                continue
            if (
                WATERS.match(self.text, words[last - 1].end)
                or NOT_A_PLACE.match(printed)
                or (words[first].text.isupper() and len(printed) < 4)
            ):
                continue
            kind = "venue" if self._is_venue(words, first, last) else "city"
            country = self._country(words[first].start, words[last - 1].end, mentions)
            if kind == "city" and country is None and not self._plain(words, first, last):
                continue
            yield Mention(
                words[first].start,
                words[last - 1].end,
                kind,
                printed,
                None,
                country,
                "name",
                True,
                number,
            )

    @staticmethod
    def _is_kind(words: tuple[Word, ...], at: int) -> bool:
        """«в селе», «в горном селе»: the noun of a place before its name, or what it is like."""
        noun = KIND_RU.fullmatch(words[at].key)
        described = at + 1 < len(words) and KIND_RU.fullmatch(words[at + 1].key)
        return bool(noun or (described and LIKE.search(words[at].key)))

    def _dateline(self, number: int, sentence: Sentence, taken: list[Mention]) -> Iterator[Mention]:
        """ "10–11 August 2009, Dürnstein.": the place that a chronology gives beside the day."""
        told = HEADING if sentence.heading else CHRONICLE
        match = told.match(self.text, sentence.start, sentence.end)
        if match and not any(
            m.start < match.end("place") and match.start("place") < m.end for m in taken
        ):
            begin, end = match.span("place")
            yield Mention(begin, end, "city", match["place"], None, None, "name", True, number)

    def _end(self, words: tuple[Word, ...], first: int) -> int:
        """Where a run of capitals ends, taking in hyphens and, in Russian, the noun of a region."""
        last = first
        while last < len(words) and last - first < 6:
            word = words[last]
            glued = last > first and word.start == words[last - 1].end
            if (
                word.is_capital
                and word.is_word
                and (
                    last == first
                    or self.text[words[last - 1].end : word.start] in (" ", "\u00a0", "")
                )
            ) or (
                glued
                and word.text in "-‐‑'’"
                and last + 1 < len(words)
                and words[last + 1].start == word.end
            ):
                last += 1
            else:
                break
        if (
            self.russian
            and last == first + 1
            and last < len(words)
            and words[last].key.startswith(REGION_RU)
        ):
            last += 1
        while last > first and not words[last - 1].is_word:
            last -= 1
        return last

    def _plain(self, words: tuple[Word, ...], first: int, last: int) -> bool:
        """One or two capital words, no institution's: a place name on the face of it."""
        if self.russian and words[last - 1].key.startswith(REGION_RU):
            return True
        names = [word for word in words[first:last] if word.is_word]
        return len(names) <= 3 and all(
            len(w.text) > 2 and not w.text.isupper() and w.key not in self.lexicon.NOT_PERSONS
            for w in names
        )

    def _is_venue(self, words: tuple[Word, ...], first: int, last: int) -> bool:
        if self.russian:
            return words[first].key.startswith(VENUE_RU)
        return any(word.key in VENUE_EN for word in words[first : last + 1])

    def _venue(
        self, number: int, words: tuple[Word, ...], first: int, mentions: list[Mention]
    ) -> Iterator[Mention]:
        """ "at the Rixos hotel", «во дворце Чираган»: a hall by its common noun and a name."""
        if self.russian and words[first].key.startswith(VENUE_RU):
            last = self._end(words, first + 1)
            if last > first + 1 and not any(
                m.start < words[last - 1].end and words[first].start < m.end for m in mentions
            ):
                yield Mention(
                    words[first].start,
                    words[last - 1].end,
                    "venue",
                    self.text[words[first].start : words[last - 1].end],
                    None,
                    None,
                    "name",
                    True,
                    number,
                )

    def _country(self, start: int, end: int, mentions: list[Mention]) -> str | None:
        """The state named right after ("at Sattahip in Thailand") or, by adjective, right
        before."""
        for mention in mentions:
            if mention.kind == "state" and 0 <= mention.start - end <= 5:
                return mention.country
        before = [
            m
            for m in mentions
            if m.kind == "state" and m.form == "adjective" and 0 <= start - m.end <= 25
        ]
        return before[-1].country if before else None


def _is_adjective(word: Word, mentions: list[Mention]) -> bool:
    """ "In Austrian Dürnstein", «в узбекском Нукусе»: the state that a place is said to be in."""
    return any(
        m.kind == "state" and m.form == "adjective" and m.start <= word.start < m.end
        for m in mentions
    )
