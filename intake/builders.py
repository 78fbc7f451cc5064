"""What each kind of proposal becomes once accepted: rows of records with their citations."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from django.db import models
from django.utils.translation import gettext as _

from actors.models import Actor
from core.models import ReviewStatus, slug_from
from events.choices import HAPPENED
from events.models import Agreement, Disagreement, Participation, Round, Statement
from intake.choices import ProposalKind
from intake.sheets import Cells, Sheet, filled, free_slug, slug_or_blank
from intake.wording import in_words, round_field
from sources.choices import CitationStance

Values = dict[str, Any]
Builder = Callable[[Sheet, Values], str]

ROUND_FIELDS = (
    *("negotiation", "number", "title", "dates", "planned_days", "status", "kind"),
    *("country", "city", "venue", "summary"),
)
STATEMENT_FIELDS = (
    *("speaker", "said_on", "occasion", "quote", "paraphrase", "language"),
    *("negotiation", "round"),
)
AGREEMENT_FIELDS = ("title", "kind", "signed_on", "round", "negotiation")


def _actor(sheet: Sheet, values: Values) -> str:
    """An actor, or another name of one known, and its name resolved where it was kept as printed.

    Those at the table of rounds this article is cited on have a seat by that name already.
    """
    target = values.get("target")
    slug = target.slug if target else free_slug(Actor, slug_from(values["name"]))
    cells = filled(values, target, ("name", "kind", "country"))
    if cells or not target:
        sheet.add("actors", {"slug": slug, **cells})
    printed = {values["name"], sheet.proposal.value("name")}
    known_as = {target.name, *target.names.values_list("text", flat=True)} if target else set()
    if target and values["name"] not in known_as:
        name = {"actor": slug, "text": values["name"], "kind": "alias"}
        sheet.add("actor_names", {**name, "language": sheet.proposal.reading.language})
    sheet.cite("actor_citations", slug, sheet.proposal.passages)
    for seat in _unresolved(sheet, printed):
        if not (target and seat.round.participations.filter(actor=target, role=seat.role).exists()):
            sheet.add("participations", {"slug": seat.slug, "actor": slug})
    return slug


def _unresolved(sheet: Sheet, names: set[str]) -> models.QuerySet[Participation]:
    """The draft seats kept under one of these names that rest on this article."""
    return Participation.objects.filter(
        actor__isnull=True,
        name_as_recorded__in=names,
        review_status=ReviewStatus.DRAFT,
        citations__passage__source=sheet.source,
    ).distinct()


def _round(sheet: Sheet, values: Values) -> str:
    target = values.get("target")
    slug = target.slug if target else free_slug(Round, _round_slug(values))
    names: tuple[str, ...] = ROUND_FIELDS
    if target and target.country and target.country != values.get("country"):
        # Its place is another: a city of the article's country would not lie in it.
        names = tuple(name for name in names if name not in ("city", "venue"))
    cells = filled(values, target, names)
    if cells or not target:
        sheet.add("rounds", {"slug": slug, **cells})
    status = target.status if target else values["status"]
    seen = sheet.perspective(values.get("dates") or "", status in HAPPENED)
    sheet.cite("round_citations", slug, sheet.proposal.passages, perspective=seen)
    for seat in values["participants"]:
        _seat(sheet, slug, seat, seen)
    for outcome in values["outcomes"]:
        if not (target and target.outcomes.filter(kind=outcome["kind"]).exists()):
            _outcome(sheet, slug, outcome, seen)
    if target:
        for difference in values["differences"]:
            _disagreement(sheet, target, difference)
    return slug


def _round_slug(values: Values) -> str:
    return Round(
        negotiation=values["negotiation"],
        number=values.get("number"),
        title=values["title"],
        dates=values.get("dates") or "",
    ).natural_slug()


def _seat(sheet: Sheet, round_slug: str, seat: Values, seen: str) -> None:
    """A participation and its delegates; one that is there already gets the citation alone."""
    actor = seat["actor"]
    name = "" if actor else seat["name"]
    same = {"actor": actor} if actor else {"actor": None, "name_as_recorded": name}
    known = Participation.objects.filter(round__slug=round_slug, role=seat["role"], **same).first()
    if known:
        slug = known.slug
    else:
        who = actor.slug if actor else slug_from(name)
        wanted = f"{round_slug}.{who}.{slug_from(seat['role'])}"
        slug = free_slug(Participation, wanted)
        cells = {"slug": slug, "round": round_slug, "actor": slug_or_blank(actor)}
        cells |= {"role": seat["role"], "name_as_recorded": name}
        sheet.add("participations", {**cells, "attendance": seat["attendance"]})
    inferred = "true" if seat["inferred"] else "false"
    spans = seat["passages"] or sheet.proposal.passages
    sheet.cite("participation_citations", slug, spans, inferred=inferred, perspective=seen)
    for delegate in seat["delegates"]:
        person = delegate["person"]
        there = known.delegates.filter(person__slug=person).first() if known else None
        own = there.slug if there else f"{slug}.{person}"
        if not there:
            cells = {"slug": own, "participation": slug, "person": person}
            sheet.add("delegates", {**cells, "capacity": delegate["capacity"]})
        sheet.cite("delegate_citations", own, spans, perspective=seen)


def _outcome(sheet: Sheet, round_slug: str, outcome: Values, seen: str) -> None:
    mark = hashlib.sha256(outcome["summary"].encode()).hexdigest()[:6]
    slug = f"{round_slug}.{slug_from(outcome['kind'])}-{mark}"
    cells = {"slug": slug, "round": round_slug, "kind": outcome["kind"]}
    sheet.add("outcomes", {**cells, "summary": outcome["summary"]})
    sheet.cite("outcome_citations", slug, outcome["passages"], perspective=seen)


def _disagreement(sheet: Sheet, target: Round, difference: dict[str, str]) -> None:
    """A draft with both readings: what the record rests on, and what this article says."""
    field = difference["field"]
    topic = _("%(round)s: %(field)s") % {"round": target.title, "field": round_field(field)}
    slug = free_slug(Disagreement, f"{target.slug}.{slug_from(field)}-{sheet.source.slug}"[:280])
    cells = {"slug": slug, "topic": topic[:300], "rounds": target.slug}
    cells["claim_a"] = in_words(field, difference["known"])
    cells["claim_b"] = in_words(field, difference["stated"])
    sheet.add("disagreements", cells)
    supports = target.citations.filter(stance=CitationStance.SUPPORTS, field__in=("", field))
    for passage in sorted(set(supports.values_list("passage__slug", flat=True))):
        row = {"record": slug, "passage": passage, "field": "", "side": "a"}
        sheet.add("disagreement_citations", {**row, "stance": CitationStance.SUPPORTS})
    sheet.cite("disagreement_citations", slug, sheet.proposal.passages[:1], side="b")


def _statement(sheet: Sheet, values: Values) -> str:
    target = values.get("target")
    slug = slug_or_blank(target) or free_slug(Statement, _statement_slug(values))
    cells = filled(values, target, STATEMENT_FIELDS)
    if cells or not target:
        sheet.add("statements", {"slug": slug, **cells})
    sheet.cite("statement_citations", slug, sheet.proposal.passages)
    return slug


def _statement_slug(values: Values) -> str:
    return Statement(
        speaker=values["speaker"],
        said_on=values.get("said_on") or "",
        quote=values.get("quote") or "",
        paraphrase=values.get("paraphrase") or "",
    ).natural_slug()


def _agreement(sheet: Sheet, values: Values) -> str:
    target = values.get("target")
    signed_on = values.get("signed_on") or ""
    slug = slug_or_blank(target) or free_slug(Agreement, slug_from(values["title"], signed_on[:4]))
    cells: Cells = filled(values, target, AGREEMENT_FIELDS)
    if cells or not target:
        sheet.add("agreements", {"slug": slug, **cells})
    seen = sheet.perspective(signed_on)
    sheet.cite("agreement_citations", slug, sheet.proposal.passages, perspective=seen)
    return slug


BUILDERS: dict[str, Builder] = {
    ProposalKind.ACTOR: _actor,
    ProposalKind.ROUND: _round,
    ProposalKind.STATEMENT: _statement,
    ProposalKind.AGREEMENT: _agreement,
}
"""How each kind is built: the rows are put on the sheet, the slug of the record is returned."""

MODELS: dict[str, type[models.Model]] = {
    ProposalKind.ACTOR: Actor,
    ProposalKind.ROUND: Round,
    ProposalKind.STATEMENT: Statement,
    ProposalKind.AGREEMENT: Agreement,
}
"""What each kind becomes a record of, or is merged into."""
