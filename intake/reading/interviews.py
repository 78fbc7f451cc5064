"""Interviews: answers are the words of the one interviewed, without quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from intake.reading.mentions import Mention
from intake.reading.segments import Sentence
from intake.reading.speakers import Said

MARK = re.compile(
    r"(?:(?P<label>[A-ZА-ЯЁ][\w’'-]*(?: [\w’'-]+){0,2})(?:\s?:|(?<=\b[QAВО])\.)|(?P<dash>[—–-]))\s"
)
DASH = "—"
SHORT = 25  # words: a question is no longer
FEWEST = 4  # questions that make an interview
OWN = re.compile(r"\b(?:I|we|We|me|us|my|our|я|мы|Я|Мы|мне|нам|нас)\b")
QUESTION = ("q", "question", "в", "вопрос")
ASKS = re.compile(r"(?:\?|…|\.\.\.)[\"”»]?\s*$")
NARRATED = re.compile(r",?\s[—–]\s(?=(?:говорит|считает|отвечает|смеётся|улыбается|добавляет)\b)")
AFTER = re.compile(r"[.!?]\s*[—–]\s")


@dataclass(frozen=True, slots=True)
class _Turn:
    """A paragraph: who is to speak by the mark before it, and whether it asks."""

    start: int
    end: int
    label: str
    asks: bool


def answers(text: str, sentences: list[Sentence], mentions: list[list[Mention]]) -> list[Said]:
    """The answers of an interview as direct statements; nothing for any other article."""
    turns = _turns(text, sentences)
    label = _asking(turns)
    if label is None:
        asked = _unmarked(text, turns)
        spoken = [turns[i + 1] for i in asked]
    else:
        asked = [i for i, turn in enumerate(turns) if turn.label == label and turn.asks]
        spoken = list(
            _between_dashes(turns, asked[0])
            if label == DASH
            else _after_questions(turns, label, asked)
        )
    speaker = _interviewed(sentences, mentions, turns[asked[0]].start) if asked else None
    if speaker is None:
        return []
    return [said for turn in spoken for said in _parts(text, turn.start, turn.end, speaker)]


def _turns(text: str, sentences: list[Sentence]) -> list[_Turn]:
    paragraphs: dict[int, list[Sentence]] = {}
    for sentence in sentences:
        paragraphs.setdefault(sentence.paragraph, []).append(sentence)
    turns = []
    for group in paragraphs.values():
        start, end = group[0].start, group[-1].end
        mark = MARK.match(text, start, end)
        label = (mark["label"] or DASH).lower() if mark else ""
        asks = bool(ASKS.search(text[start:end])) or label in QUESTION
        turns.append(_Turn(mark.end() if mark else start, end, label, asks))
    return turns


def _unmarked(text: str, turns: list[_Turn]) -> list[int]:
    """The questions of an interview that marks neither side: short, and every other paragraph.

    Most of them ask, and most answers say "I" or "we".
    """
    short = [len(text[turn.start : turn.end].split()) <= SHORT for turn in turns]
    first = next((i for i, turn in enumerate(turns) if turn.asks and short[i]), None)
    if first is None:
        return []
    questions = []
    for i in range(first, len(turns) - 1, 2):
        if not short[i]:
            break
        questions.append(i)
    asking = sum(turns[i].asks for i in questions)
    own = sum(bool(OWN.search(text[turns[i + 1].start : turns[i + 1].end])) for i in questions)
    fits = len(questions) >= FEWEST and 2 * asking >= len(questions) and 2 * own >= len(questions)
    return questions if fits else []


def _asking(turns: list[_Turn]) -> str | None:
    """The label of the one who asks: most of its paragraphs, two or more, are questions."""
    for label in dict.fromkeys(turn.label for turn in turns if turn.label):
        own = [turn.asks for turn in turns if turn.label == label]
        enough = 0.3 * len(own) if label == DASH else 0.6 * len(own)
        if sum(own) >= 2 and sum(own) >= enough and (len(own) >= 4 or label != DASH):
            return label
    return None


def _between_dashes(turns: list[_Turn], first: int) -> Iterator[_Turn]:
    """Dashes mark both sides: what follows a question is its answer."""
    question = False
    for turn in turns[first:]:
        if turn.label != DASH:
            continue
        question = turn.asks and not question
        if not question:
            yield turn


def _after_questions(turns: list[_Turn], label: str, asked: list[int]) -> Iterator[_Turn]:
    """Whatever is no question is an answer; after the last one, only what is marked or first."""
    for i in range(asked[0], len(turns)):
        marked = bool(turns[i].label) and turns[i].label != label
        if turns[i].label != label and (i <= asked[-1] + 1 or marked):
            yield turns[i]


def _interviewed(
    sentences: list[Sentence], mentions: list[list[Mention]], before: int
) -> Mention | None:
    """The first person named ahead of the first question, else the first named at all."""
    persons = [m for group in mentions for m in group if m.kind == "person"]
    ahead = [m for m in persons if m.end <= before]
    return next(iter(ahead or persons), None)


def _parts(text: str, start: int, end: int, speaker: Mention) -> list[Said]:
    """An answer, without the reporter's "he says" in its midst."""
    narrated = NARRATED.search(text, start, end)
    if narrated is None:
        return [Said(start, end, "direct", speaker, None)]
    rest = AFTER.search(text, narrated.end(), end)
    parts = [Said(start, narrated.start(), "direct", speaker, None)]
    if rest and rest.end() < end:
        parts.append(Said(rest.end(), end, "direct", speaker, None))
    return parts
