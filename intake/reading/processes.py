# ruff: noqa: SIM905 (words read better in a row)
"""Negotiations by name: the known ones, and others by how such names are built ("the Luanda
process").

A name is linked to a known negotiation when it shares the word that tells it apart.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from intake.reading.gazetteer import PARENTHESIS, Entry, Gazetteer
from intake.reading.lexicon.processes import HEADS_EN, HEADS_RU, NO_PROCESS
from intake.reading.mentions import Mention
from intake.reading.segments import Sentence
from intake.reading.words import WORD, lookup_key

_CAP = r"(?:[A-ZÀ-Þ][\w’'-]{1,24}|int(?:ra|er)-[A-Z]\w{2,20}|\d\+\d(?:\+\d)?|P5\+1|E3)"
ENGLISH = re.compile(
    rf"(?<![\w-])(?P<name>{_CAP}(?:[ -–](?:(?:and|of|on) )?{_CAP}){{0,3}}) "
    rf"(?P<head>{HEADS_EN}|{HEADS_EN.title()})(?!\w)"
)
_ADJ = r"[А-ЯЁа-яё]{3,20}(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)"
_SECOND = r"(?: [а-яё]{4,16}(?:ые|ых|ыми|ая|ой|ую|ий|ого))?"
RUSSIAN = re.compile(
    rf"(?<![\w-])(?P<name>(?:[А-ЯЁа-яё]{{3,12}}-)?{_ADJ}{_SECOND}) (?P<head>{HEADS_RU})(?!\w)"
    rf"|(?P<quoted>формат\w{{0,3}}) (?P<number>[«\"]?\d\+\d[»\"]?)"
)
PARTICIPLE = re.compile(r"-(?:mediated|brokered|led|hosted|sponsored|backed|facilitated)\b")
GENERIC = frozenset(
    "talk process format negoti discussion dialogue peace on the of and in for переговор формат "
    "процесс".split()
)


class Processes:
    """Adds the negotiations that an article names to its mentions."""

    def __init__(self, text: str, language: str, gazetteer: Gazetteer) -> None:
        self.text = text
        self.pattern = ENGLISH if language == "en" else RUSSIAN
        self.index: dict[str, list[Entry]] = defaultdict(list)
        for entry in gazetteer.of_kind("negotiation"):
            for key in {key for name in entry.names for key in _keys(name.text)}:
                self.index[key].append(entry)

    def read(self, sentences: list[Sentence], known: list[list[Mention]]) -> list[list[Mention]]:
        """The mentions with negotiations added; the names inside theirs stay actors or places no
        more."""
        result = []
        for number, (sentence, mentions) in enumerate(zip(sentences, known, strict=True)):
            found = list(self._in_sentence(number, sentence, mentions))
            kept = [
                m
                for m in mentions
                if (m.kind == "city" and m.place)
                or not any(f.start <= m.start and m.end <= f.end for f in found)
            ]
            result.append(sorted(kept + found, key=lambda mention: mention.start))
        return result

    def _in_sentence(
        self, number: int, sentence: Sentence, mentions: list[Mention]
    ) -> Iterator[Mention]:
        for match in self.pattern.finditer(self.text, sentence.start, sentence.end):
            start, end = match.span()
            words = match.group().split()
            while words and words[0].lower() in NO_PROCESS:
                start += len(words[0]) + 1
                words = words[1:]
            if (
                len(words) < 2
                or PARTICIPLE.search(match.group())
                or any(
                    m.kind in ("negotiation", "person") and m.start < end and start < m.end
                    for m in mentions
                )
            ):
                continue
            states = [
                m
                for m in mentions
                if m.kind == "state" and m.form != "capital" and start <= m.start and m.end <= end
            ]
            head = words[-1].lower()
            if (
                len(states) == 1
                and head not in ("format", "process", "talks", "формат", "процесс")
                and not match.groupdict().get("quoted")
            ):
                continue
            city = any(m.kind == "city" and start <= m.start < end for m in mentions)
            name = " ".join(self.text[start:end].split())
            entry = self._entry(name)
            if head == "platform" and entry is None and not city:
                continue
            if (
                entry is None
                and head.startswith(("group", "committee", "групп", "комитет", "консультаци"))
                and not words[0][0].isupper()
            ):
                continue
            yield Mention(start, end, "negotiation", name, entry, None, "phrase", False, number)

    def _entry(self, name: str) -> Entry | None:
        """The known negotiation that shares most words with a name."""
        keys = _keys(name)
        votes: dict[str, tuple[int, Entry]] = {}
        for key in keys:
            for entry in self.index.get(key, ()):
                votes[entry.key] = (votes.get(entry.key, (0, entry))[0] + 1, entry)
        if not votes:
            return None
        best = max(votes.values(), key=lambda vote: (vote[0], len(vote[1].rounds)))
        return best[1]


def _keys(name: str) -> set[str]:
    """The words of a name that tell it apart."""
    keys = {
        lookup_key(m.group())
        for m in WORD.finditer(PARENTHESIS.sub("", name))
        if m.group()[0].isalnum()
    }
    return {
        key for key in keys if len(key) > 2 and not any(key.startswith(word) for word in GENERIC)
    }
