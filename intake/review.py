"""The screen on which a reading is reviewed: the text with its marks, the proposals beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from actors.choices import ActorKind
from actors.models import Actor
from core.models import ReviewStatus
from events.choices import AgreementKind, OutcomeKind, Role, RoundStatus
from events.models import Agreement, Disagreement, Round, Statement
from intake.builders import MODELS
from intake.choices import Decision, ProposalKind
from intake.models import ArticleReading, Proposal
from intake.wording import in_words, label, round_field, when
from sources.highlights import Stretch, stretches

SHOWN: tuple[Any, ...] = (Round, Actor, Statement, Agreement, Disagreement)
"""The records of which an editor is told what was written, most important first."""


@dataclass
class Card:
    """One proposal as it is shown: its number, headline, and what is worth a look."""

    number: int
    proposal: Proposal
    quotes: list[str] = field(default_factory=list)
    headline: str = ""
    tags: list[str] = field(default_factory=list)
    seats: list[tuple[str, str]] = field(default_factory=list)
    unseated: list[str] = field(default_factory=list)
    outcomes: list[str] = field(default_factory=list)
    differences: list[tuple[str, str, str]] = field(default_factory=list)
    record: Any = None
    address: str = ""


@dataclass
class Span:
    """One passage of a proposal, by its code points."""

    start: int
    end: int


@dataclass
class Mark:
    """A passage on the screen: the card it belongs to; none for the article's own stretches."""

    passage: Span
    card: Card | None
    is_first: bool = False


@dataclass
class Side:
    """A run of the text and whether it is part of the article or of the page around it."""

    stretch: Stretch
    is_article: bool


def cards_of(proposals: list[Proposal]) -> list[Card]:
    """The proposals as cards, numbered, with the records they seem to be or became."""
    wanted: dict[type[models.Model], set[str]] = defaultdict(set)
    for one in proposals:
        wanted[MODELS[one.kind]].add(one.record or one.known)
    records = {
        (model, record.slug): record  # type: ignore[attr-defined]
        for model, slugs in wanted.items()
        for record in model._default_manager.filter(slug__in=slugs - {""})
    }
    cards = []
    for number, one in enumerate(proposals, 1):
        card = Card(number, one, quotes_of(one))
        TELL[one.kind](card)
        card.record = records.get((MODELS[one.kind], one.record or one.known))
        if card.record:
            options = card.record._meta
            name = f"admin:{options.app_label}_{options.model_name}_change"
            card.address = reverse(name, args=[card.record.pk])
        cards.append(card)
    return cards


def passages_of(proposal: Proposal) -> list[tuple[int, int]]:
    """Every passage that accepting would cite: its own, first the one it is known by, and those of
    what came of a meeting."""
    outcomes = proposal.fields.get("outcomes") or ()
    cited = [*proposal.passages, *(span for one in outcomes for span in one["passages"])]
    return list(dict.fromkeys((start, end) for start, end in cited))


def quotes_of(proposal: Proposal) -> list[str]:
    """The words of its passages in the order of the text, none told within another. Of an actor
    the first alone: the others are its name again."""
    if proposal.kind == ProposalKind.ACTOR:
        return [proposal.quote]
    text, passages = proposal.reading.source.text, sorted(passages_of(proposal))
    whole = [
        (start, end)
        for start, end in passages
        if not any(a <= start and end <= b and (a, b) != (start, end) for a, b in passages)
    ]
    return [text[start:end] for start, end in whole]


def _round(card: Card) -> None:
    fields = card.proposal.fields
    card.headline = fields["title"]
    card.tags = [label(RoundStatus, fields["status"]), when(fields["dates"])]
    for seat in fields["participants"]:
        if seat["role"]:
            card.seats.append((seat["name"], label(Role, seat["role"])))
        else:
            card.unseated.append(seat["name"])
    card.outcomes = [label(OutcomeKind, one["kind"]) for one in fields["outcomes"]]
    card.differences = [
        (
            round_field(one["field"]).capitalize(),
            in_words(one["field"], one["known"]),
            in_words(one["field"], one["stated"]),
        )
        for one in card.proposal.differences
    ]


def _actor(card: Card) -> None:
    fields = card.proposal.fields
    card.headline = fields["name"]
    card.tags = [label(ActorKind, fields["kind"]), fields["office"]]


def _statement(card: Card) -> None:
    fields = card.proposal.fields
    card.headline = fields["speaker_as_printed"]
    how = _("In so many words") if fields["quote"] else _("In substance")
    card.tags = [how, when(fields["said_on"])]


def _agreement(card: Card) -> None:
    fields = card.proposal.fields
    card.headline = fields["title"]
    card.tags = [label(AgreementKind, fields["kind"]), when(fields["signed_on"])]


TELL: dict[str, Callable[[Card], None]] = {
    ProposalKind.ROUND: _round,
    ProposalKind.ACTOR: _actor,
    ProposalKind.STATEMENT: _statement,
    ProposalKind.AGREEMENT: _agreement,
}


def sides_of(reading: ArticleReading, cards: list[Card]) -> list[Side]:
    """The text cut at every passage of every proposal and at the article's own ends."""
    marks = [Mark(Span(start, end), None) for start, end in reading.article]
    marks += [
        Mark(Span(start, end), card, place == 0)
        for card in cards
        for place, (start, end) in enumerate(passages_of(card.proposal))
    ]
    sides = []
    for stretch in stretches(reading.source.text, marks):  # type: ignore[arg-type]
        inside = any(mark.card is None for mark in stretch.passages)  # type: ignore[attr-defined]
        for name in ("passages", "beginning", "ending"):
            own = [mark for mark in getattr(stretch, name) if mark.card is not None]
            setattr(stretch, name, own)
        sides.append(Side(stretch, inside))
    return sides


def progress(proposals: list[Proposal]) -> str:
    """ "14 proposals: 9 accepted, 2 rejected, 3 left", in the reader's language."""
    total = len(proposals)
    counted = ngettext("%(n)d proposal", "%(n)d proposals", total) % {"n": total}
    by_decision = {d: sum(one.decision == d for one in proposals) for d in Decision}
    said = [
        (by_decision[Decision.ACCEPTED], _("%(n)d accepted")),
        (by_decision[Decision.MERGED], _("%(n)d merged")),
        (by_decision[Decision.REJECTED], _("%(n)d rejected")),
    ]
    parts = [words % {"n": count} for count, words in said if count]
    left = by_decision[Decision.OPEN]
    parts.append(_("%(n)d left") % {"n": left} if left else _("none left"))
    return f"{counted}: {', '.join(parts)}" if total else counted


@dataclass
class Written:
    """Records of one kind that accepting has made: how many, how many still drafts, where."""

    kind: str
    total: int
    drafts: int
    address: str


def written(proposals: list[Proposal]) -> list[Written]:
    """What accepting these proposals has made, by kind; the addresses list exactly those."""
    edits = [one.edit for one in proposals if one.edit]
    found = []
    for model in SHOWN:
        made = model.pgh_event_model.objects.filter(pgh_context__in=edits, pgh_label="insert")
        rows = model._default_manager.filter(pk__in=made.values("pgh_obj_id"))
        states = dict(rows.values_list("pk", "review_status"))
        if not states:
            continue
        options = model._meta
        address = reverse(f"admin:{options.app_label}_{options.model_name}_changelist")
        keys = ",".join(str(pk) for pk in sorted(states))
        drafts = sum(status != ReviewStatus.PUBLISHED for status in states.values())
        kind = options.verbose_name if len(states) == 1 else options.verbose_name_plural
        found.append(Written(str(kind), len(states), drafts, f"{address}?id__in={keys}"))
    return found
