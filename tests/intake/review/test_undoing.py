"""Undo takes back exactly what was written, or refuses and says why."""

import pghistory
import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from actors.models import Actor
from core.models import ReviewStatus
from events.models import Round
from intake.choices import ProposalKind
from intake.models import Proposal
from tests import factories as make
from tests.intake.review.proposed import all_facts, propose, seat, span

HELD = "On 11 November 2024 the 22nd round was held in Astana."
QUOTE = "We agree on peace,"


@pytest.fixture
def post(browse):
    """A function that accepts or undoes as a user; returns what the user is told."""

    def deed(user, what, proposal):
        address = reverse(f"admin:intake_{what}", args=[proposal.pk])
        response = browse(user).post(address)
        proposal.refresh_from_db()
        return [str(told) for told in get_messages(response.wsgi_request)]

    return deed


def round_of(reading, **given):
    """A round proposed with all that a round can bring."""
    delegate = {"person": "omarova", "capacity": "Envoy"}
    seats = [
        seat(reading, "Russia", actor="russia", delegates=[delegate]),
        seat(reading, "Free Valley Council", role="observer"),
    ]
    outcome = {"kind": "agreement_signed", "summary": "A memorandum was signed"}
    outcome["passages"] = [span(reading, "A memorandum was signed")]
    fields = {
        "negotiation": "astana",
        "planned_days": 2,
        "country": "kz",
        "city": "astana",
        "participants": seats,
        "outcomes": [outcome],
    }
    return propose(reading, ProposalKind.ROUND, HELD, **{**given, "fields": fields})


DIFFERENCE = {"field": "status", "known": "cancelled", "stated": "held"}
ACCEPTED = {
    "a new round": round_of,
    "a known round": lambda r: round_of(r, known="astana-r22", differences=[DIFFERENCE]),
    "a new actor": lambda r: propose(
        r, ProposalKind.ACTOR, "Free Valley Council", fields={"name": "Free Valley Council"}
    ),
    "a statement": lambda r: propose(
        r, ProposalKind.STATEMENT, QUOTE, fields={"speaker": "russia", "quote": QUOTE}
    ),
    "an agreement": lambda r: propose(
        r, ProposalKind.AGREEMENT, "A memorandum", fields={"title": "A memorandum"}
    ),
}


@pytest.mark.parametrize("made", ACCEPTED.values(), ids=ACCEPTED.keys())
def test_everything_is_as_before(known, reading, editor, post, made):
    make.cite(known.round)
    proposal = made(reading)
    before = all_facts()
    assert post(editor, "accept", proposal) == []
    assert all_facts() != before
    assert post(editor, "undo", proposal) == []
    assert all_facts() == before
    assert (proposal.decision, proposal.edit, proposal.record) == ("open", None, "")
    # And it can be accepted and taken back once more.
    assert post(editor, "accept", proposal) == []
    assert post(editor, "undo", proposal) == []
    assert all_facts() == before


def test_of_two_acceptances_one_is_taken_back(known, reading, editor, post):
    first = round_of(reading)
    second = propose(
        reading, ProposalKind.STATEMENT, QUOTE, fields={"speaker": "russia", "quote": QUOTE}
    )
    post(editor, "accept", second)
    between = all_facts()
    post(editor, "accept", first)
    post(editor, "undo", first)
    assert all_facts() == between


def edited(known):
    made = Round.objects.get(title="Astana format, round 22")
    made.summary = "Edited."
    made.save()


def published(known):
    Round.objects.filter(title="Astana format, round 22").update(
        review_status=ReviewStatus.PUBLISHED
    )


def built_upon(known):
    made = Round.objects.get(title="Astana format, round 22")
    make.participation(round=made, actor=known.iran)


def protected(known):
    made = Round.objects.get(title="Astana format, round 22")
    make.statement(round=made)


def linked(known):
    made = Round.objects.get(title="Astana format, round 22")
    make.disagreement().rounds.add(made)


def deleted(known):
    Round.objects.get(title="Astana format, round 22").delete()


@pytest.mark.parametrize("since", [edited, published, built_upon, protected, linked, deleted])
def test_what_has_been_built_upon_stays(known, reading, editor, post, since):
    proposal = round_of(reading)
    post(editor, "accept", proposal)
    with pghistory.context(who="another"):
        since(known)
    before = all_facts()
    told = post(editor, "undo", proposal)
    assert len(told) == 1
    assert told[0].startswith("Not taken back, nothing was changed: ")
    assert not proposal.is_open
    assert all_facts() == before


def test_a_passage_cited_elsewhere_meanwhile_is_kept(known, reading, editor, post):
    proposal = ACCEPTED["a statement"](reading)
    post(editor, "accept", proposal)
    passage = reading.source.passages.get()
    with pghistory.context(who="another"):
        make.cite(known.round, passage=passage)
    assert post(editor, "undo", proposal) == []
    assert known.round.citations.get().passage == passage


def test_contributors_write_drafts_only(known, reading, contributor, post):
    merged = round_of(reading, known="astana-r22")
    before = all_facts()
    post(contributor, "accept", merged)
    assert merged.is_open
    assert all_facts() == before
    fresh = ACCEPTED["a new actor"](reading)
    assert post(contributor, "accept", fresh) == []
    assert Actor.objects.get(slug="free-valley-council").review_status == ReviewStatus.DRAFT


def test_contributors_take_nothing_from_what_readers_see(known, reading, editor, contributor, post):
    merged = round_of(reading, known="astana-r22")
    post(editor, "accept", merged)
    before = all_facts()
    assert len(post(contributor, "undo", merged)) == 1
    assert all_facts() == before


def test_nobody_else_decides(known, reading, browse, django_user_model):
    guest = django_user_model.objects.create_user("guest", is_staff=True)
    proposal = ACCEPTED["a new actor"](reading)
    for what in ("accept", "reject", "undo"):
        address = reverse(f"admin:intake_{what}", args=[proposal.pk])
        assert browse(guest).post(address, {"reason": "x"}).status_code == 403
    assert Proposal.objects.get().is_open
    assert browse(guest).get(reading.get_absolute_url()).status_code == 403
