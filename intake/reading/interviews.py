"""Interviews: answers are the words of the one interviewed, without quotation marks."""

from __future__ import annotations

import re

from intake.reading.mentions import Mention
from intake.reading.segments import Sentence
from intake.reading.statements import Said

MARK = re.compile(r"(?:(?P<side>[QAВО]|Question|Answer|Вопрос|Ответ)\s*[:.]|[—–-])\s")
ASKS = re.compile(r"(?:\?|…|\.\.\.)[\"”»]?\s*$")
NARRATED = re.compile(r",?\s[—–]\s(?=(?:говорит|считает|отвечает|смеётся|улыбается|добавляет)\b)")
AFTER = re.compile(r"[.!?]\s*[—–]\s")


def answers(text: str, sentences: list[Sentence], mentions: list[list[Mention]]) -> list[Said]:
    """The answers of an interview as direct statements; nothing for any other article."""
    paragraphs: dict[int, list[Sentence]] = {}
    for sentence in sentences:
        paragraphs.setdefault(sentence.paragraph, []).append(sentence)
    marked = [
        (group, mark) for group in paragraphs.values() if (mark := MARK.match(text, group[0].start))
    ]
    asked = sum(bool(ASKS.search(text[g[0].start : g[-1].end])) for g, _ in marked)
    if len(marked) < 4 or asked < 2:
        return []
    speaker = _interviewed(sentences, mentions, marked[0][0][0].start)
    if speaker is None:
        return []
    found: list[Said] = []
    question = False
    for group, mark in marked:
        side = (mark["side"] or "")[:1]
        asks = (
            side in ("Q", "В")
            if side
            else bool(ASKS.search(text[group[0].start : group[-1].end])) and not question
        )
        if not asks:
            found += _parts(text, mark.end(), group[-1].end, speaker)
        question = asks
    return found


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
