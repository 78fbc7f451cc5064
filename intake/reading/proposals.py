"""What a reading proposes: frozen records, each pinned to the exact words that say so.

Offsets are Unicode code points, half-open, into the text that was read:
``text[p.start:p.end] == p.quote`` holds for every `Passage`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """An exact stretch of the text."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which the article departs from the known record (both as text)."""

    field: str
    known: str
    stated: str


@dataclass(frozen=True, slots=True)
class ActorProposal:
    """An actor the article names; `known_key` is empty for one the gazetteer lacks."""

    name: str
    kind: str
    known_key: str | None
    country: str | None
    office: str | None
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class DateProposal:
    """A date expression as EDTF; `relative` when its value rests on another date."""

    edtf: str
    relative: bool
    passage: Passage


@dataclass(frozen=True, slots=True)
class ParticipantProposal:
    """An actor in one role at a round. `basis`: "stated" of this round, "negotiation" (told of its
    negotiation or series), "kind" (an organisation at the table of others), "place" (the venue's
    country)."""

    actor: str
    known_key: str | None
    role: str
    basis: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class OutcomeProposal:
    """What came of a round, by the code of the outcome list."""

    kind: str
    summary: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class AgreementProposal:
    """A text that came out: title as printed, kind, date and the round it belongs to (index)."""

    title: str
    kind: str
    signed_on: str | None
    round_index: int | None
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class RoundProposal:
    """One meeting, held or not.

    `status` is one of held, ongoing, planned, postponed, cancelled, offered, hypothetical,
    rejected. `place` is as printed; `country` is ISO 3166-1 alpha-2. Durations are in days.
    `known_key` links to the round already in the knowledge base, `differences` say where the
    article departs from it and `adds` which empty fields it could fill.
    """

    status: str
    date: str | None
    place: str | None
    place_key: str | None
    venue: str | None
    country: str | None
    host: str | None
    negotiation: str | None
    negotiation_key: str | None
    number: int | None
    count: int
    planned_days: int | None
    actual_days: int | None
    participants: tuple[ParticipantProposal, ...]
    outcomes: tuple[OutcomeProposal, ...]
    passages: tuple[Passage, ...]
    known_key: str | None = None
    differences: tuple[Difference, ...] = ()
    adds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StatementProposal:
    """Words said by a speaker: `kind` direct or indirect; the round spoken of by its index."""

    speaker: str
    speaker_key: str | None
    kind: str
    said_on: str | None
    round_index: int | None
    passage: Passage


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything one article proposes, and which stretches of the text are the article."""

    language: str
    published: str | None
    article: tuple[tuple[int, int], ...]
    actors: tuple[ActorProposal, ...]
    dates: tuple[DateProposal, ...]
    rounds: tuple[RoundProposal, ...]
    statements: tuple[StatementProposal, ...]
    agreements: tuple[AgreementProposal, ...]
