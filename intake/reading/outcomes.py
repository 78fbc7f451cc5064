"""What came of the meetings, and the texts signed at them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from intake.reading.actors import passage
from intake.reading.cues import cues_of
from intake.reading.drafts import Draft
from intake.reading.lexicon.outcomes import AGREEMENTS, KINDS, OUTCOMES
from intake.reading.proposals import AgreementProposal, OutcomeProposal

HAPPENED = ("held", "ongoing")
PIECE = re.compile(r"[^;]+")


@lru_cache(maxsize=2)
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (kind, re.compile(rf"(?<!\w)(?:{pattern})", re.IGNORECASE))
        for kind, pattern in OUTCOMES[language]
    )


def outcomes_of(text: str, draft: Draft, language: str) -> tuple[OutcomeProposal, ...]:
    """The outcomes of a meeting that happened; a plan has none yet."""
    if draft.status not in HAPPENED:
        return ()
    found: dict[str, OutcomeProposal] = {}
    for clause in [*draft.clauses, *draft.asides[:4]]:
        for piece in PIECE.finditer(text, clause.start, clause.end):
            for kind, pattern in _patterns(language):
                if pattern.search(text, piece.start(), piece.end()):
                    words = piece.group().strip(" ,.\n\r\u00a0—–-")
                    start = text.index(words, piece.start())
                    quote = passage(text, start, start + len(words))
                    found.setdefault(kind, OutcomeProposal(kind, " ".join(words.split()), (quote,)))
                    break
    return tuple(found.values())


def agreements_of(
    text: str, draft: Draft, index: int, language: str
) -> Iterator[AgreementProposal]:
    """The texts signed at a meeting, named as printed."""
    if draft.status not in HAPPENED:
        return
    pattern = re.compile(AGREEMENTS[language])
    signed = cues_of(language).signed
    for clause in [*draft.clauses, *draft.asides[:3]]:
        if not (signed.search(clause.text) or clause.signing):
            continue
        match = pattern.search(text, clause.start, clause.end)
        if match:
            kind = next(
                (code for word, code in KINDS.items() if match["kind"].lower().startswith(word)),
                "other",
            )
            date = draft.date.edtf if draft.date else None
            yield AgreementProposal(
                match.group().strip(),
                kind,
                date,
                index,
                (passage(text, match.start(), match.end()),),
            )
            return
