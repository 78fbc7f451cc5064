"""Interviews: answers are the words of the one interviewed, without quotation marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from intake.reading.lexicon import speech
from intake.reading.mentions import Mention
from intake.reading.segments import TURN, Sentence
from intake.reading.speakers import Said
from intake.reading.words import fold

DASH = "—"
SHORT = 25  # words: a question is no longer
FEWEST = 4  # questions that make an interview without marks
OWN = re.compile(r"\b(?:I|we|We|me|us|my|our|я|мы|Я|Мы|мне|нам|нас|меня|мой|наш\w*)\b")
YOU = re.compile(r"\b(?:you|your|вы|вас|вам|вами|ваш\w*)\b", re.IGNORECASE)
QUESTION = ("q", "question", "в", "вопрос", "корр", "корреспондент")
ASKS = re.compile(r"(?:\?|…|\.\.\.)[\"”»]?\s*$")
ENDED = re.compile(r"[.?!…][\"”»]?\s*$")
AFTER = re.compile(r"[.!?,]\s*[—–]\s")
STARTS = re.compile(r"(?:^|[.!?…»”\"]\s+)(?:[\w-]+\s){0,5}$")


@dataclass(frozen=True, slots=True)
class _Turn:
    """A paragraph: who is to speak by the mark before it, whether it asks, and its words."""

    start: int
    end: int
    label: str
    asks: bool
    ended: bool
    words: int

    @property
    def short(self) -> bool:
        return self.words <= SHORT


def answers(text: str, sentences: list[Sentence], mentions: list[list[Mention]]) -> list[Said]:
    """The answers of an interview as direct statements; nothing for any other article."""
    turns = _turns(text, sentences)
    label = _asking(turns)
    if label is None:
        first, spoken = _dashed(turns) or _unmarked(text, turns)
    elif label == DASH:
        first = next(i for i, turn in enumerate(turns) if turn.label == DASH and turn.asks)
        spoken = list(_between_dashes(turns, first))
    else:
        asked = [i for i, turn in enumerate(turns) if turn.label == label and turn.asks]
        first, spoken = asked[0], list(_after_questions(turns, label, asked))
    if not spoken:
        return []
    labels = Counter(turn.label for turn in spoken if turn.label not in ("", DASH))
    (answering, _), *_ = labels.most_common(1) or [("", 0)]
    speaker = _interviewed(text, mentions, turns[first], answering)
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
        mark = TURN.match(text, start, end)
        label = (mark["label"] or DASH).lower().rstrip(". ") if mark else ""
        start = mark.end() if mark else start
        words = text[start:end]
        last = words[-8:]
        turns.append(
            _Turn(
                start,
                end,
                label,
                bool(ASKS.search(last)) or label in QUESTION,
                bool(ENDED.search(last)),
                len(words.split()),
            )
        )
    return turns


def _asks_next(turns: list[_Turn], i: int) -> bool:
    """Whether turn `i`, which follows an answer, is the next question, also one put as a remark:
    short, and answered at greater length by what does not ask."""
    turn = turns[i]
    if not turn.short or i + 1 >= len(turns):
        return False
    following = turns[i + 1]
    return turn.asks or (turn.ended and following.words > turn.words and not following.asks)


def _alternating(turns: list[_Turn]) -> Iterator[tuple[_Turn, bool]]:
    """The turns from a first question on, each with whether it asks."""
    question = False
    for i in range(len(turns)):
        question = not question and (i == 0 or _asks_next(turns, i))
        yield turns[i], question


def _dashed(turns: list[_Turn]) -> tuple[int, list[_Turn]] | None:
    """The first question and the answers where dashes mark the answers alone: before nearly each
    of them stands a short paragraph without a mark, and many of these ask."""
    spoken = [i for i, turn in enumerate(turns) if turn.label == DASH and turn.ended and i]
    asked = [turns[i - 1] for i in spoken if not turns[i - 1].label and turns[i - 1].short]
    many = len(asked) >= FEWEST and 5 * len(asked) >= 4 * len(spoken)
    if not many or 3 * sum(turn.asks for turn in asked) < len(asked):
        return None
    return spoken[0] - 1, [turns[i] for i in spoken]


def _unmarked(text: str, turns: list[_Turn]) -> tuple[int, list[_Turn]]:
    """The first question and the answers of an interview that marks neither side (or only the
    first turn of each).

    Many of its questions ask, nearly all end like sentences, somebody is addressed as "you", and
    answers say "I" or "we".
    """
    first = next((i for i, turn in enumerate(turns) if turn.asks and turn.short), None)
    if first is None:
        return 0, []
    told = list(_alternating(turns[first:]))
    questions = [turn for turn, question in told if question]
    last = max(i for i, (_, question) in enumerate(told) if question)
    spoken = [turn for turn, question in told[: last + 2] if not question and turn.ended]
    count = len(questions)
    fits = (
        count >= FEWEST
        and len(spoken) <= 2 * count
        and 3 * sum(turn.asks for turn in questions) >= count
        and sum(turn.ended for turn in questions) >= 0.8 * count
        and any(YOU.search(text[turn.start : turn.end]) for turn in questions)
        and 5 * sum(bool(OWN.search(text[turn.start : turn.end])) for turn in spoken)
        >= 2 * len(spoken)
    )
    return first, spoken if fits else []


def _asking(turns: list[_Turn]) -> str | None:
    """The label of the one who asks: many of its paragraphs, two or more, are questions."""
    share: dict[str, float] = {}
    for label in dict.fromkeys(turn.label for turn in turns if turn.label):
        own = [turn.asks for turn in turns if turn.label == label]
        if sum(own) >= 2 and (len(own) >= 4 or label != DASH):
            share[label] = sum(own) / len(own)
    best = max(share, key=lambda label: share[label], default=None)
    if best is None or share[best] < (0.25 if best == DASH else 0.4):
        return None
    return best


def _between_dashes(turns: list[_Turn], first: int) -> Iterator[_Turn]:
    """Dashes mark both sides, or the questions alone: what follows a question is its answer."""
    rest = turns[first:]
    marked = [i for i, turn in enumerate(rest) if turn.label == DASH]
    followed = sum(i + 1 < len(rest) and not rest[i + 1].label for i in marked)
    asking = sum(rest[i].asks for i in marked)
    if 3 * followed >= 2 * len(marked) and 2 * asking >= len(marked):
        for i, turn in enumerate(rest[: marked[-1] + 2]):
            if turn.label != DASH and (turn.ended or rest[i - 1].label == DASH):
                yield turn
        return
    for turn, question in _alternating([turn for turn in rest if turn.label == DASH]):
        if not question:
            yield turn


def _after_questions(turns: list[_Turn], label: str, asked: list[int]) -> Iterator[_Turn]:
    """Whatever is no question is an answer; after the last one, only what is marked or first."""
    for i in range(asked[0], len(turns)):
        marked = bool(turns[i].label) and turns[i].label != label
        if turns[i].label != label and (i <= asked[-1] + 1 or marked):
            yield turns[i]


def _interviewed(
    text: str, mentions: list[list[Mention]], first: _Turn, answering: str
) -> Mention | None:
    """The person whom the answers' label names, else the one that the lead says was asked, else
    the first one named."""
    persons = [m for group in mentions for m in group if m.kind == "person"]
    labelled = next((person for person in persons if _labels(answering, person)), None)
    if labelled:
        return labelled
    persons = [person for person in persons if not _labels(first.label, person)]
    ahead = [m for m in persons if m.end <= first.start]
    if not ahead:
        return next(iter(persons), None)
    return max(ahead, key=lambda m: _asked(text, m))


def _labels(label: str, person: Mention) -> bool:
    """Whether a label is a person's name, surname or initials."""
    words = [fold(word) for word in person.name.replace("-", " ").split()]
    parts = [fold(part) for part in re.findall(r"[^\W_]+", label)]
    if not parts:
        return False
    if all(len(part) == 1 for part in parts):
        return len(parts) > 1 and parts == [word[0] for word in words[: len(parts)]]
    initials = {word[0] for word in words}
    return all(part in words or part in initials for part in parts)


def _asked(text: str, person: Mention) -> int:
    """How plainly the lead tells that this person answers."""
    lead = text[max(0, person.start - 90) : person.start]
    tail = text[person.end : person.end + 150]
    asked = bool(speech.ASKED.search(lead)) or (
        text[person.start : person.end] == person.name and bool(speech.TELLS.search(lead))
    )
    byline = not asked and bool(speech.INTERVIEWER.search(lead))
    return 4 * (asked - byline) + 2 * bool(speech.ANSWERS.match(tail)) + bool(STARTS.search(lead))


def _parts(text: str, start: int, end: int, speaker: Mention) -> list[Said]:
    """An answer, without the reporter's "he says" in its midst."""
    narrated = speech.NARRATED.search(text, start, end)
    if narrated is None:
        return [Said(start, end, "direct", speaker, None)]
    rest = AFTER.search(text, narrated.end(), end)
    parts = [Said(start, narrated.start(), "direct", speaker, None)]
    if rest and rest.end() < end:
        parts.append(Said(rest.end(), end, "direct", speaker, None))
    return parts
