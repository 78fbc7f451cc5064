"""Persons: the known ones by full name or surname, and new ones by how their names are written."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType

from intake.reading.gazetteer import Gazetteer
from intake.reading.lexicon import people_en, people_ru, speech
from intake.reading.mentions import Mention, label
from intake.reading.namesakes import alike, equal, is_surname, patronymic
from intake.reading.russian import same_name, stem
from intake.reading.russian_names import nominative_name
from intake.reading.segments import Sentence
from intake.reading.words import Word, fold

LEXICONS: dict[str, ModuleType] = {"en": people_en, "ru": people_ru}
ARABIC = ("al", "el", "аль", "эль")
ROMAN = re.compile(r"[IVX]{1,5}")
HYPHENS = "-‐‑"
LONGEST_NAME = 6
LOOSE = 2  # words that may stand side by side by chance
MOST_NAMESAKES = 60  # names that start alike; an article has few
# «Востоковед Вадим Самарин — о том, почему…» over an interview
INTRODUCED = re.compile(r"[А-ЯЁа-яё -]{4,60} [А-ЯЁ][а-яё-]+ [А-ЯЁ][а-яё-]+\s?[—–:]\s")
TITLE_STEMS = frozenset(stem(fold(word)) for word in people_ru.TITLES)


class People:
    """Finds the persons of one article; later namings by surname alone resolve to earlier ones."""

    def __init__(
        self, text: str, sentences: list[Sentence], language: str, gazetteer: Gazetteer
    ) -> None:
        self.text = text
        self.sentences = sentences
        self.lexicon = LEXICONS[language]
        self.russian = language == "ru"
        self.gazetteer = gazetteer
        self.say = re.compile(speech.SAY[language])
        self.lower = {
            word.key for sentence in sentences for word in sentence.words if word.text[0].islower()
        }
        self.called: dict[str, list[Mention]] = defaultdict(list)  # a name's word -> who bears it

    def read(self, known: list[list[Mention]]) -> list[list[Mention]]:
        """The mentions of `known` with those of persons added, sentence by sentence."""
        for mentions in known:
            for mention in mentions:
                if mention.kind == "person":
                    self._remember(mention)
        found = [list(mentions) for mentions in known]
        for number, sentence in enumerate(self.sentences):
            if not sentence.heading or INTRODUCED.match(self.text, sentence.start, sentence.end):
                found[number] += self._new_in(number, sentence, known[number])
        for number, sentence in enumerate(self.sentences):
            persons = [m for m in found[number] if m.kind == "person"]
            found[number] = [
                m
                for m in found[number]
                if m.kind != "city"
                or not (
                    any(p.start <= m.start < p.end for p in persons)
                    or is_surname(self.text, m, self.called.get(fold(m.name)[:3], ()))
                )
            ]
            found[number].extend(self._surnames_in(number, sentence, found[number]))
            found[number].sort(key=lambda mention: mention.start)
        return found

    def _remember(self, mention: Mention) -> None:
        parts = [
            part
            for part in mention.name.replace("-", " ").split()
            if part[:1].isupper() and len(part) > 2 and fold(part) not in self.lexicon.TITLES
        ]
        labels = [name.text.split()[-1] for name in mention.entry.names] if mention.entry else []
        for part in {*parts, *labels}:
            bearers = self.called[fold(part)[:3]]
            if len(bearers) < MOST_NAMESAKES and all(
                bearer.key != mention.key for bearer in bearers
            ):
                bearers.append(mention)

    # -- new names -----------------------------------------------------------------------------

    def _runs(self, sentence: Sentence, taken: list[Mention]) -> Iterator[tuple[int, int]]:
        """Stretches of capitalised words, particles and hyphens between them, as word indexes."""
        words = sentence.words
        busy = {
            i
            for i, word in enumerate(words)
            if any(
                m.start <= word.start < m.end
                for m in taken
                if not (self._may_be_surname(words, i, m) or self._may_be_given(words, i, m))
            )
        }
        position = 0
        while position < len(words):
            if position in busy or not self._can_start(words[position]):
                position += 1
                continue
            last = position + 1
            following = last
            while following < len(words) and following not in busy and following - position < 12:
                word = words[following]
                glued = word.start == words[following - 1].end
                if ROMAN.fullmatch(word.text) and not glued and last == following:
                    last = following + 1  # "Benedict XVI"
                    break
                if self._can_start(word) and (
                    not glued or words[following - 1].text in HYPHENS + "'’"
                ):
                    last = following + 1
                elif not (
                    word.key in self.lexicon.PARTICLES
                    or (word.text in HYPHENS and glued)
                    or (word.text == "." and len(words[following - 1].text) == 1)
                ):
                    break
                following += 1
            yield position, last
            position = last

    def _may_be_surname(self, words: tuple[Word, ...], i: int, mention: Mention) -> bool:
        """ "Carmen Medina": a city of one word right after a capital that is no word of the
        language."""
        before = words[i - 1] if i else None
        return (
            mention.kind == "city"
            and mention.start == words[i].start
            and mention.end == words[i].end
            and before is not None
            and before.end + 1 == words[i].start
            and self._can_start(before)
            and before.key not in self.lower
            and before.key not in self.lexicon.NOT_PERSONS
            and before.key not in self.lexicon.OPENERS
            and not self._is_title(before)
        )

    def _may_be_given(self, words: tuple[Word, ...], i: int, mention: Mention) -> bool:
        """«Лаша Дарсалия», no city of Lashio: a given name right before another capital."""
        given = words[i].key in people_ru.MALE or words[i].key in people_ru.FEMALE
        if not (given and self.russian and mention.kind == "city" and i + 1 < len(words)):
            return False
        return words[i].end + 1 == words[i + 1].start and self._can_start(words[i + 1])

    def _can_start(self, word: Word) -> bool:
        return (
            word.is_capital
            and word.key not in self.lexicon.CALENDAR
            and word.is_word
            and not (len(word.text) > 1 and word.text.isupper())
            and word.text[-1].isalpha()
        )

    def _new_in(self, number: int, sentence: Sentence, taken: list[Mention]) -> list[Mention]:
        found = []
        for first, last in self._runs(sentence, taken):
            mention = self._person(number, sentence, first, last, taken)
            if mention:
                self._remember(mention)
                found.append(mention)
        return found

    def _is_title(self, word: Word) -> bool:
        return word.key in self.lexicon.TITLES or (self.russian and word.stem in TITLE_STEMS)

    def _person(
        self, number: int, sentence: Sentence, first: int, last: int, taken: list[Mention]
    ) -> Mention | None:
        words = sentence.words
        start, titled = self._name_start(sentence, first, last)
        names = [word for word in words[start:last] if word.is_word]
        proper = [word for word in names if word.is_capital]
        if not proper or len(names) > LONGEST_NAME or self._is_institution(names):
            return None
        if len(proper) == 1 or (len(proper) == 2 and proper[0].key in ARABIC):
            owner = self._bearer(proper[-1]) or self._leader(words, start, proper[-1])
            if owner and not self._reigns(words, start, proper[-1], owner):
                return _again(owner, words[start].start, words[last - 1].end, number)
        if len(proper) == LOOSE and start == 0 and self._only_opens(*proper):
            return None
        printed = self.text[words[start].start : words[last - 1].end]
        single = len(proper) == 1 or (self.russian and not any(map(str.isspace, printed)))
        if single and not (
            (titled or self._speaks(words, start, last))
            and self._is_single(words, start, proper[0])
        ):
            return None
        begin = words[start].start
        touching = any(  # "Humberto de la Calle Lombana" is all one name
            m.end == begin or (m.kind == "person" and m.end + 1 == begin) for m in taken
        )
        if (
            touching
            or self._in_title(sentence, start, taken)
            or self._is_thing(words, start, titled)
        ):
            return None
        before = words[start - 1] if start else None
        regal = before is not None and before.is_capital and before.key in self.lexicon.REGAL
        return self._mention(number, words, start - (regal and len(proper) == 1), last)

    def _only_opens(self, word: Word, surname: Word) -> bool:
        """«Встреч Путина не было»: a sentence's first word ahead of a surname known already."""
        owner = self._bearer(surname) if self.russian else None
        return owner is not None and not any(
            alike(fold(part), word.key) for part in owner.name.replace("-", " ").split()
        )

    def _speaks(self, words: tuple[Word, ...], start: int, last: int) -> bool:
        """Whether a verb of saying stands right beside a name in mid-sentence."""
        before = words[start - 1].text if start else ""
        beside = [] if speech.TELLS_WHOM.fullmatch(before) else [before]  # "he told Reuters"
        beside += [words[last].text] if last < len(words) else []
        return start > 0 and any(self.say.fullmatch(word) for word in beside)

    def _name_start(self, sentence: Sentence, first: int, last: int) -> tuple[int, bool]:
        """Where a name begins behind titles and words that only open a sentence; titled or not."""
        words = sentence.words
        from_town = self.russian and first and words[first - 1].key == "из" and last - first > 2
        start = first + bool(from_town)  # «историк из Эксетера Элинор Мойес»
        titled = bool(first) and self._is_title(words[first - 1])
        while start < last:
            title = self._is_title(words[start])
            if words[start].is_word and not title and not self._opens(sentence, start):
                break
            titled = titled or title
            start += 1
        return start, titled

    def _is_institution(self, names: list[Word]) -> bool:
        return any(word.key in self.lexicon.NOT_PERSONS for word in names)

    def _is_thing(self, words: tuple[Word, ...], start: int, titled: bool) -> bool:
        """Whether "in" or "the" stands before: a place or a thing, not a person."""
        before = words[start - 1].key if start else ""
        return not titled and (before in self.lexicon.LOCATIVE or before in ("the", "a", "an"))

    def _in_title(self, sentence: Sentence, position: int, taken: list[Mention]) -> bool:
        """Whether capitals before, joined by "of" or "and", make these words part of an event's
        title."""
        words = sentence.words
        linked = False
        position -= 1
        while position >= 0 and (
            words[position].key in ("of", "and", "the", "for") or words[position].is_capital
        ):
            if any(m.start <= words[position].start < m.end for m in taken):
                return False
            linked = linked or words[position].key in ("of", "for")
            if (
                linked
                and words[position].key in self.lexicon.NOT_PERSONS
                and words[position].is_capital
            ):
                return True
            position -= 1
        return False

    def _is_single(self, words: tuple[Word, ...], start: int, word: Word) -> bool:
        """One capital word after a title is a name unless it is a word of the language too."""
        return (
            bool(start)
            and word.key not in self.lower
            and len(word.text) > 2
            and word.key not in self.lexicon.OPENERS
        )

    def _opens(self, sentence: Sentence, position: int) -> bool:
        """Whether a capital is owed to the start of a sentence or quotation, not to a name."""
        word = sentence.words[position]
        if word.key in self.lexicon.OPENERS:
            return True
        first = position == 0 or sentence.words[position - 1].text in '"“«„:*•—–-('
        return first and word.key in self.lower

    def _mention(
        self, number: int, words: tuple[Word, ...], start: int, last: int
    ) -> Mention | None:
        begin, end = words[start].start, words[last - 1].end
        printed = self.text[begin:end]
        if (
            self.russian
            and printed.split()[-1].lower().endswith(people_ru.PATRONYMIC)
            and len(printed.split()) == 2
        ):
            owner = self._bearer(words[start])
            if owner:
                return _again(owner, begin, end, number)
            if words[last - 1].key.startswith(tuple(people_ru.MALE)):
                return None  # «Костюкевич» is a surname, «Сергеевич» none
        before = self.text[words[max(0, start - 2)].start : begin]
        name = nominative_name(printed, before, start == 0) if self.russian else printed
        same = self._same_as_known(printed)
        if same:
            return _again(same, begin, end, number)
        return Mention(begin, end, "person", name, None, None, "name", False, number)

    def _same_as_known(self, printed: str) -> Mention | None:
        """One named before with the same words in another case, or "De Mistura", his last ones."""
        parts = [fold(part) for part in printed.split()]
        for bearer in self.called.get(parts[-1][:3], ()):
            known = [fold(part) for part in bearer.name.split()]
            if 1 < len(parts) < len(known) and parts[0] in self.lexicon.PARTICLES:
                known = known[-len(parts) :]
            if len(known) == len(parts) and all(map(alike, known, parts)):
                return bearer
        return None

    # -- surnames ------------------------------------------------------------------------------

    def _bearer(self, word: Word) -> Mention | None:
        bearers = [m for m in self.called.get(word.key[:3], ()) if self._bears(m, word)]
        bearers = [m for m in bearers if not self._is_father(m, word)]
        exact = [m for m in bearers if alike(fold(m.name.replace("-", " ").split()[-1]), word.key)]
        pool = exact or bearers
        return pool[0] if len({m.key for m in pool}) == 1 else None

    def _is_father(self, mention: Mention, word: Word) -> bool:
        """Whether a word is the father's name in "Faisal bin Farhan"."""
        return patronymic(mention.name) and alike(fold(mention.name.split()[-1]), word.key)

    def _reigns(self, words: tuple[Word, ...], start: int, word: Word, owner: Mention) -> bool:
        """Whether "King Salman" is another than his son: kings go by their first name."""
        before = words[start - 1].key if start else ""
        names = [name.text for name in owner.entry.names] if owner.entry else [owner.name]
        first = {fold(part) for name in names for part in name.split()[:2]}
        return before in self.lexicon.REGAL and not any(alike(part, word.key) for part in first)

    def _bears(self, mention: Mention, word: Word) -> bool:
        parts = mention.name.replace("-", " ").split()
        labels = [name.text.split()[-1] for name in mention.entry.names] if mention.entry else []
        same = same_name if self.russian else equal
        return any(
            same(fold(part), word.key)
            for part in (*parts, *labels)
            if len(part) > 2 and part[0].isupper()
        )

    def _surnames_in(self, number: int, sentence: Sentence, taken: list[Mention]) -> list[Mention]:
        found = []
        words = sentence.words
        skip_until = 0
        for i, word in enumerate(words):
            if (
                i < skip_until
                or not word.is_capital
                or len(word.text) < 3
                or not word.text[1].islower()
            ):
                continue
            if self._is_title(word) or any(m.start <= word.start < m.end for m in taken):
                continue
            end = i
            glued = (
                i + 2 < len(words)
                and words[i + 1].text in HYPHENS
                and words[i + 1].start == word.end
            )
            if glued and words[i + 2].is_capital:
                end = i + 2
            skip_until = end + 1
            owner = self._bearer(words[end]) or self._leader(words, i, words[end])
            if owner and not self._reigns(words, i, words[end], owner):
                begin = word.start
                found.append(_again(owner, begin, words[end].end, number))
        return found

    def _leader(self, words: tuple[Word, ...], position: int, word: Word) -> Mention | None:
        """A known person named by surname only, without a fuller naming in the article."""
        if word.key in self.lower or word.key in self.lexicon.OPENERS or len(word.text) < 4:
            return None
        persons = self.gazetteer.persons_called(word)
        if len(persons) != 1:
            return None
        entry = persons[0]
        mention = Mention(
            word.start,
            word.end,
            "person",
            label(entry, "ru" if self.russian else "en"),
            entry,
            entry.country,
            "name",
            False,
            0,
        )
        self._remember(mention)
        return mention


def _again(mention: Mention, start: int, end: int, sentence: int) -> Mention:
    return replace(mention, start=start, end=end, form="surname", place=False, sentence=sentence)
