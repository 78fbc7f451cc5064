# ruff: noqa: SIM905 (words read better in a row)
"""Movements, armies, parties and bodies not yet known, by how their names are built, and how they
are named again: by their letters, or by their head noun with a capital.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from intake.reading.lexicon.groups import (
    ARMED,
    CALLED_RU,
    HEADS_EN,
    HEADS_RU,
    ORDINARY,
    STOP_RU,
)
from intake.reading.mentions import Mention
from intake.reading.segments import Sentence

_CAP = r"[A-Z][\w’'-]+"
_HEADS = "|".join(pattern for _, pattern in HEADS_EN)
_TAIL = rf"(?: (?:of|for)(?: the)?(?: (?:and |of |for )?{_CAP}){{1,4}})"
_LETTERS = r"(?:\s\((?:the )?(?P<letters>[A-Z][A-Za-z]{0,3}[A-Z][A-Za-z-]{0,5})\))"
BUILT = re.compile(
    rf"(?<![\w’'-])(?P<name>(?:{_CAP} ){{1,5}}(?P<head>{_HEADS}){_TAIL}?"
    rf"|(?P<first>(?!Congress)(?:{_HEADS})){_TAIL})(?![\w-]){_LETTERS}?"
)
SPELLED = re.compile(
    rf"(?<![\w’'-])(?P<name>{_CAP}"
    rf"(?: (?:(?:of|for|and|the|de|del|la|y|da|do|e) ){{0,2}}{_CAP}){{1,6}}){_LETTERS}"
)
KINDS = tuple((kind, re.compile(rf"(?:{pattern})")) for kind, pattern in HEADS_EN)
AGAIN = re.compile(rf"(?<=[Tt]he )(?P<head>{_HEADS})(?![\w’-]| [A-Z]| of\b| for\b)")
SEATED = re.compile(r"\S+-based ")
GATHERING = re.compile(r"Congress of ")  # is a meeting
NO_NAME = re.compile(ORDINARY)
AROUND = re.compile(ARMED)
RANGE = 60  # characters around a name that tell what its bearers are
OPENERS = frozenset(
    "The A An In At On By For From With And But Then When While As After Before Under Its His Her "
    "Their This That These Those Former Both".split()
)
STEMS = sorted(HEADS_RU, key=len, reverse=True)
_STEMS = "|".join(STEMS)
_ENDS = r"(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ей|ое|ее|ые|ие|ых|их|ыми|ими)"
_FIRST = (
    r"(?:[а-яё-]+(?:ого|его|ой|ых|их|ов|ев|ия|ии|ства|ости|ий)|тр[её]х|двух|народа|мира)(?![\w-])"
)
_MORE = rf"(?!{STOP_RU})[А-ЯЁа-яё][а-яё-]+(?:ого|его|ой|ей|ий|ых|их|ов|ев|и|ы|а|я|ств)(?![\w-])"
_MANY = r"[а-яё-]+(?:ых|их) [а-яё]{3,}(?<![лтьюу])(?![\w-])"  # «северных долин»
_LAST = r"(?: [а-яё]{4,}(?<![аеёиуюя]т)(?<!л)(?<!л[аио])(?=[.,;)]))?"
_GENITIVE = (
    rf"(?: (?!{STOP_RU})(?:{_MANY}|{_FIRST}(?: и {_FIRST})?)"
    rf"(?: {_MANY}| {_MORE}){{0,4}}{_LAST})"
)
_CYRILLIC = r"(?:\s\((?:далее — )?(?P<letters>[А-ЯЁ]{2,8})\))"
BUILT_RU = re.compile(
    rf"(?<![\w-])(?:(?P<head>(?i:{_STEMS})[а-яё]{{0,3}})(?P<rest>{_GENITIVE})"
    rf"|(?P<adjectives>[А-ЯЁ][а-яё-]+{_ENDS}(?: [а-яё-]+{_ENDS}){{0,2}}) "
    rf"(?P<noun>(?:{_STEMS})[а-яё]{{0,3}})(?P<more>{_GENITIVE})?){_CYRILLIC}?"
)
QUOTED_RU = re.compile(
    rf"(?<![\w-])(?i:{CALLED_RU}) (?P<name>[«\"“](?P<inner>[^»\"”]{{2,40}})[»\"”])"
)
BODIES = (
    *("intergovernmental_organization", "venue", "government_body", "media", "ngo"),
    *("armed_group", "opposition_body", "coalition", "organisation", "religious_body"),
)
TAKEN = (*BODIES, "negotiation", "person")


class Groups:
    """Adds the bodies that an article names to its mentions."""

    def __init__(self, text: str, sentences: list[Sentence], language: str) -> None:
        self.text, self.sentences, self.language = text, sentences, language
        self.letters: dict[str, Mention] = {}  # their letters, as the article gives them
        self.heads: dict[str, dict[str, Mention]] = {}  # a head noun -> who is called by it

    def read(self, known: list[list[Mention]]) -> list[list[Mention]]:
        """The mentions with those of bodies added; a state's name inside one is no mention."""
        result = []
        for number, (sentence, mentions) in enumerate(zip(self.sentences, known, strict=True)):
            for mention in mentions:
                self._learn(mention)
            found = [] if sentence.heading else list(self._named(number, sentence, mentions))
            for mention in found:
                self._learn(mention)
            result.append(_merged(mentions, found))
        return [
            mentions if sentence.heading else _merged(mentions, self._again(number, sentence))
            for number, (sentence, mentions) in enumerate(zip(self.sentences, result, strict=True))
        ]

    def _learn(self, mention: Mention) -> None:
        """Note by which of its words a body may be named again."""
        if mention.kind in BODIES:
            words = mention.name.split()
            for word in {words[0], words[-1]} if len(words) > 1 else ():
                self.heads.setdefault(word, {}).setdefault(mention.key, mention)

    def _named(self, number: int, sentence: Sentence, mentions: list[Mention]) -> Iterator[Mention]:
        found = self._english(sentence) if self.language == "en" else self._russian(sentence)
        last = sentence.start
        for start, end, kind, name, letters in found:
            blocked = any(m.kind in TAKEN and m.start < end and start < m.end for m in mentions)
            if start < last or blocked:
                continue
            last = end
            mention = Mention(start, end, kind, name, None, None, "name", False, number)
            if letters:
                self.letters.setdefault(letters, mention)
            yield mention

    def _english(self, sentence: Sentence) -> Iterator[tuple[int, int, str, str, str | None]]:
        matches = [*BUILT.finditer(self.text, sentence.start, sentence.end)]
        matches += SPELLED.finditer(self.text, sentence.start, sentence.end)
        for match in sorted(matches, key=lambda m: (m.start(), -m.end())):
            parts = match.groupdict()
            head, name, start = (
                parts.get("head") or parts.get("first"),
                match["name"],
                match.start(),
            )
            while " " in name and (name.split()[0] in OPENERS or SEATED.match(name)):
                start += len(name.split()[0]) + 1
                name = name.split(maxsplit=1)[1]
            letters = match["letters"]
            if head is None and not _spells(name, letters):
                continue
            lead = name[: name.find(head)].strip() if head and parts.get("head") else ""
            if " " not in name or NO_NAME.search(lead) or GATHERING.search(name):
                continue
            yield start, start + len(name), self._kind(head or "", match), name, letters

    def _kind(self, head: str, match: re.Match[str]) -> str:
        """What a body is: by its head noun, or by what is said around its name."""
        around = self.text[max(0, match.start() - RANGE) : match.end() + RANGE]
        kind = next((kind for kind, heads in KINDS if heads.fullmatch(head)), "opposition_body")
        return "armed_group" if kind != "organisation" and AROUND.search(around) else kind

    def _russian(self, sentence: Sentence) -> Iterator[tuple[int, int, str, str, str | None]]:
        for match in BUILT_RU.finditer(self.text, sentence.start, sentence.end):
            noun, rest = match["head"] or match["noun"], match["rest"] or match["more"] or ""
            proper = match["head"] is None or (noun[0].isupper() and match.start() > sentence.start)
            if not proper and not match["letters"]:
                continue
            if match["adjectives"] and match.start() == sentence.start and not match["letters"]:
                continue
            stem = next(
                s for s in sorted(HEADS_RU, key=len, reverse=True) if noun.lower().startswith(s)
            )
            nominative, gender, kind = HEADS_RU[stem]
            if noun[0].isupper():
                nominative = nominative.capitalize()
            adjectives = [_agree(word, gender) for word in (match["adjectives"] or "").split()]
            name = " ".join([*adjectives, nominative]) + rest
            end = match.end("rest") if match["head"] else max(match.end("noun"), match.end("more"))
            yield match.start(), end, kind, name, match["letters"]
        for match in QUOTED_RU.finditer(self.text, sentence.start, sentence.end):
            yield (*match.span("name"), "opposition_body", match["inner"], f"«{match['inner']}»")

    def _again(self, number: int, sentence: Sentence) -> list[Mention]:
        """The bodies named by their letters, or as "the Front"."""
        found = []
        for letters in self.letters if self.letters else ():
            position = self.text.find(letters, sentence.start, sentence.end)
            while position >= 0:
                end = position + len(letters)
                around = self.text[position - 1 : position] + self.text[end : end + 1]
                if not any(sign.isalnum() for sign in around):
                    found.append(_renamed(self.letters[letters], position, end, number))
                position = self.text.find(letters, end, sentence.end)
        if self.language == "en":
            for match in AGAIN.finditer(self.text, sentence.start, sentence.end):
                bearers = list(self.heads.get(match["head"], {}).values())
                if len(bearers) == 1:
                    found.append(_renamed(bearers[0], *match.span(), number))
        return sorted(found, key=lambda m: m.start)


def _renamed(mention: Mention, start: int, end: int, number: int) -> Mention:
    return replace(mention, start=start, end=end, form="name", place=False, sentence=number)


def _merged(mentions: list[Mention], found: list[Mention]) -> list[Mention]:
    """Both in text order: a longer name takes in what it covers, and yields to what covers it."""
    fresh = [f for f in found if not any(m.start <= f.start and f.end <= m.end for m in mentions)]
    kept = [m for m in mentions if not any(f.start <= m.start and m.end <= f.end for f in fresh)]
    return sorted(kept + fresh, key=lambda mention: mention.start)


def _spells(name: str, letters: str) -> bool:
    """Whether the capitals of a name are the letters in brackets behind it."""
    initials = "".join(word[0] for word in re.split(r"[ -]", name) if word[:1].isupper())
    return len(letters) > 1 and initials.lower() == letters.replace("-", "").lower()


def _agree(adjective: str, gender: str) -> str:
    """A Russian adjective in the nominative of a gender."""
    stem = re.sub(rf"{_ENDS}$", "", adjective)
    soft = stem[-1:] in "гкхжшчщ"
    ends = {"m": "ий" if soft else "ый", "f": "ая", "n": "ое", "p": "ие" if soft else "ые"}
    return stem + ends[gender]
