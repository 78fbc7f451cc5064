"""What a reading proposes, as proposals an editor can decide on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from django.db import transaction

from actors.models import Actor
from core.dates import display
from events.choices import AgreementKind, RoundKind
from events.models import Negotiation, Round
from events.models.statements import QUOTE_WORDS
from intake.choices import Decision, ProposalKind
from intake.knowledge import gazetteer, slug_of
from intake.models import ArticleReading, Proposal
from intake.reading import read
from intake.reading.proposals import (
    AgreementProposal,
    Difference,
    Passage,
    Reading,
    RoundProposal,
    StatementProposal,
)
from intake.seating import STATUSES, Seating
from intake.uploads import refuse_long
from sources.models import Source
from venues.models import City, Venue

LONGEST = 4_000
"""The most code points a passage, a quotation or a paraphrase may have."""


def read_source(source: Source, user: Any) -> ArticleReading:
    """Read a source's text, again if it has been read before, and keep what was decided on it.

    What the reader proposes anew replaces open proposals; a decided one stays as it is. In one
    transaction. Raises UnreadableError for a text too long to be read.
    """
    refuse_long(source.text)
    found = read(
        source.text,
        gazetteer(),
        published=source.published or None,
        language=source.language[:2] or None,
    )
    with transaction.atomic():
        reading, _created = ArticleReading.objects.update_or_create(
            source=source,
            defaults={
                "article": [list(span) for span in found.article],
                "language": found.language,
                "read_by": user,
            },
        )
        keep(reading, proposals_of(found, reading))
    return reading


def keep(reading: ArticleReading, proposals: Iterable[Proposal]) -> None:
    """Save proposals in place of the open ones, but those of words already decided on.

    A decided proposal answers for one fresh proposal of its kind: of the same words, or, when the
    reader now takes in more or fewer of them, of words it shares.
    """
    reading.proposals.undecided().delete()
    decided = {proposal.place: proposal for proposal in reading.proposals.all()}
    fresh = [one for one in proposals if decided.pop(one.place, None) is None]
    left = list(decided.values())
    for proposal in list(fresh):
        answered = next((one for one in left if shares_words(one, proposal)), None)
        if answered:
            left.remove(answered)
            fresh.remove(proposal)
    Proposal.objects.bulk_create(fresh)


def shares_words(one: Proposal, other: Proposal) -> bool:
    """Whether two proposals of a kind rest on the same words, by more than half of the fewer."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    fewer = min(one.end - one.start, other.end - other.start)
    return one.kind == other.kind and shared * 2 > fewer


def proposals_of(found: Reading, reading: ArticleReading) -> Iterator[Proposal]:
    """The proposals of a reading that rest on words, not yet saved."""
    return (proposal for proposal in _all_of(found, reading) if proposal.passages)


def _all_of(found: Reading, reading: ArticleReading) -> Iterator[Proposal]:
    made = Maker(reading, found, found.rounds)
    for actor in found.actors:
        # States need no proposal: the country is known, and a state is entered by hand.
        if actor.kind != "state" and not actor.known_key:
            office = {"office": actor.office or ""}
            country = {"country": (actor.country or "").lower()}
            fields = {"name": actor.name, "kind": actor.kind, **country, **office}
            yield made.proposal(ProposalKind.ACTOR, actor.passages, fields)
    for meeting in found.rounds:
        yield made.round(meeting)
    for said in found.statements:
        yield made.statement(said)
    for text in found.agreements:
        yield made.agreement(text)


def spans_of(passages: Iterable[Passage]) -> list[list[int]]:
    """Passages by their offsets, none blank, none longer than a passage may be."""
    return [[p.start, min(p.end, p.start + LONGEST)] for p in passages if p.quote.strip()]


class Maker:
    """Turns what the reader found into proposals; the rounds, of these meetings, first."""

    def __init__(
        self, reading: ArticleReading, found: Reading, meetings: Iterable[RoundProposal]
    ) -> None:
        self.reading = reading
        self.found = found
        self.seating = Seating(meetings)
        self.rounds: list[Proposal] = []
        self._same_words: Counter[tuple[str, int, int]] = Counter()

    def proposal(
        self,
        kind: ProposalKind,
        passages: tuple[Passage, ...],
        fields: dict[str, Any],
        known: str = "",
        differences: Iterable[dict[str, str]] = (),
    ) -> Proposal:
        """An open proposal, told apart from others that rest on the same words."""
        spans = spans_of(passages)
        start, end = spans[0] if spans else (0, 0)
        self._same_words[kind, start, end] += 1
        return Proposal(
            reading=self.reading,
            kind=kind,
            start=start,
            end=end,
            nth=self._same_words[kind, start, end],
            passages=spans,
            fields=fields,
            known=known,
            differences=list(differences),
            decision=Decision.OPEN,
        )

    def round(self, meeting: RoundProposal) -> Proposal:
        """A meeting with those at the table and what came of it."""
        fields = {
            "title": _title(meeting),
            "negotiation": slug_of(Negotiation, meeting.negotiation_key),
            "number": meeting.number or "",
            "dates": meeting.date or "",
            "planned_days": meeting.planned_days or "",
            "status": STATUSES[meeting.status],
            "kind": _kind(meeting),
            "country": (meeting.country or "").lower(),
            "city": slug_of(City, meeting.place_key),
            "venue": _venue(meeting),
            "participants": self.seating.seats(meeting),
            "outcomes": [
                {
                    "kind": outcome.kind,
                    "summary": outcome.summary,
                    "passages": spans_of(outcome.passages),
                }
                for outcome in meeting.outcomes
            ],
        }
        differences = [_difference(one) for one in meeting.differences]
        made = self.proposal(
            ProposalKind.ROUND, meeting.passages, fields, meeting.known_key or "", differences
        )
        self.rounds.append(made)
        return made

    def statement(self, said: StatementProposal) -> Proposal:
        """Quoted words as they stand; reported ones as a paraphrase to be put in our own."""
        words = said.passage.quote
        is_quoted = said.kind == "direct"
        fields = {
            "speaker": self.seating.unmistakable(said.speaker_key),
            "namesakes": self.seating.namesakes.get(slug_of(Actor, said.speaker_key), []),
            "speaker_as_printed": said.speaker,
            "said_on": said.said_on or "",
            "quote": self._quotable(words) if is_quoted else "",
            "paraphrase": "" if is_quoted else words[:LONGEST],
            "language": self.reading.source.language or self.found.language,
            **self._about(said.round_index),
        }
        return self.proposal(ProposalKind.STATEMENT, (said.passage,), fields)

    def agreement(self, text: AgreementProposal) -> Proposal:
        """A text that came out of a meeting."""
        fields = {
            "title": text.title,
            "kind": text.kind if text.kind in AgreementKind.values else AgreementKind.AGREEMENT,
            "signed_on": text.signed_on or "",
            **self._about(text.round_index),
        }
        return self.proposal(ProposalKind.AGREEMENT, text.passages, fields)

    def _quotable(self, words: str) -> str:
        """As much of the words as may be quoted: all when the licence is known."""
        if self.reading.source.licence or len(words.split()) <= QUOTE_WORDS:
            return words
        return f"{' '.join(words.split()[: QUOTE_WORDS - 1])} …"

    def _about(self, index: int | None) -> dict[str, str]:
        """The round spoken of: known already, or one of this very reading's proposals."""
        if index is None:
            return {"round": "", "negotiation": "", "proposed_round": ""}
        about = self.rounds[index]
        return {
            "round": about.known,
            "negotiation": str(about.value("negotiation")),
            "proposed_round": "" if about.known else about.place,
        }


def _difference(difference: Difference) -> dict[str, str]:
    stated = difference.stated
    if difference.field == "status":
        stated = STATUSES[stated]
    return {"field": difference.field, "known": difference.known, "stated": stated}


def _venue(meeting: RoundProposal) -> str:
    """The venue of that name in that city, if there is just one."""
    city = slug_of(City, meeting.place_key)
    if not meeting.venue or not city:
        return ""
    called = Venue.objects.called(meeting.venue).filter(city__slug=city)
    found = list(called.values_list("slug", flat=True)[:2])
    return found[0] if len(found) == 1 else ""


def _title(meeting: RoundProposal) -> str:
    """What it is called in English, whoever reads the article: process and number, where, when."""
    name = meeting.negotiation or "Talks"
    if meeting.number:
        name = f"{name}, round {meeting.number}"
    when = display(meeting.date, short=True) if meeting.date else ""
    title = ", ".join(part for part in (name, meeting.place or meeting.host, when) if part)
    return title[: Round._meta.get_field("title").max_length]


def _kind(meeting: RoundProposal) -> RoundKind:
    if meeting.number:
        return RoundKind.PLENARY_ROUND
    sides = {p.actor for p in meeting.participants if p.role not in ("host", "good_offices")}
    if len(sides) == 2:
        return RoundKind.BILATERAL
    return RoundKind.TRILATERAL if len(sides) == 3 else RoundKind.CONFERENCE
