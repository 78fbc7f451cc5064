"""What accepting writes: drafts, each pinned to its sentence; what is here is only added to."""

from datetime import date

import pytest
from django.urls import reverse

from actors.models import Actor
from core.models import ReviewStatus
from events.models import Agreement, Disagreement, Participation, Round, Statement
from intake.choices import Decision, ProposalKind
from intake.proposal_forms import FORMS
from intake.proposing import read_source
from sources.models import Passage, Source
from tests import factories as make
from tests.intake.review.proposed import all_facts, article, propose, seat, span

HELD = "On 11 November 2024 the 22nd round was held in Astana."
QUOTE = "We agree on peace,"


@pytest.fixture
def decide(editor, browse):
    """A function that accepts, edits or rejects a proposal as an editor; returns the response."""
    client = browse(editor)

    def deed(proposal, what="accept", **data):
        name = "intake_proposal" if what == "edit" else f"intake_{what}"
        response = client.post(reverse(f"admin:{name}", args=[proposal.pk]), data)
        proposal.refresh_from_db()
        return response

    return deed


def errors_of(response):
    form = response.context["form"]
    return {name: list(messages) for name, messages in form.errors.items()}


def test_a_new_round_is_a_draft_with_those_at_the_table_and_the_sentences(known, reading, decide):
    seats = [
        seat(reading, "Russia", actor="russia"),
        seat(reading, "Iran", actor="iran"),
        seat(reading, "Free Valley Council", role="observer"),
        seat(reading, "Aigerim Omarova", role=""),
    ]
    outcome = {"kind": "agreement_signed", "summary": "A memorandum was signed"}
    outcome["passages"] = [span(reading, "A memorandum was signed")]
    proposal = propose(
        reading,
        ProposalKind.ROUND,
        HELD,
        fields={
            "negotiation": "astana",
            "number": 23,
            "dates": "2024-11-11",
            "country": "kz",
            "city": "astana",
            "participants": seats,
            "outcomes": [outcome],
        },
    )
    assert decide(proposal).status_code == 302

    made = Round.objects.get(slug="astana-r23")
    assert proposal.decision == Decision.ACCEPTED
    assert proposal.record == made.slug
    assert (made.review_status, made.dates, made.city) == ("draft", "2024-11-11", known.city)
    assert [c.passage.exact for c in made.citations.all()] == [HELD]
    table = {p.actor or p.name_as_recorded: p for p in made.participations.all()}
    # The one without a role is left for an editor.
    assert set(table) == {known.russia, known.iran, "Free Valley Council"}
    assert all(p.review_status == "draft" for p in table.values())
    assert table["Free Valley Council"].citations.get().passage.exact == "Free Valley Council"
    assert made.outcomes.get().citations.get().passage.exact == "A memorandum was signed"
    for passage in Passage.objects.filter(source=reading.source):
        assert reading.source.text[passage.start : passage.end] == passage.exact


def test_a_known_round_gets_citations_and_only_what_it_lacks(known, reading, decide):
    make.participation(round=known.round, actor=known.russia, role="guarantor")
    make.participation(round=known.round, actor=known.iran, role="observer")
    proposal = propose(
        reading,
        ProposalKind.ROUND,
        HELD,
        known="astana-r22",
        fields={
            "title": "Another title",
            "negotiation": "astana",
            "dates": "2024-11",
            "planned_days": 2,
            "country": "kz",
            "city": "astana",
            "participants": [
                seat(reading, "Russia", actor="russia"),
                seat(reading, "Iran", actor="iran"),
            ],
        },
    )
    assert decide(proposal).status_code == 302

    assert proposal.decision == Decision.MERGED
    assert Round.objects.count() == 1
    known.round.refresh_from_db()
    assert known.round.title == "Round 22 of the Astana format"
    assert known.round.dates == "2024-11-11"
    assert (known.round.planned_days, known.round.city) == (2, known.city)
    assert known.round.review_status == ReviewStatus.PUBLISHED
    assert known.round.citations.get().passage.exact == HELD
    roles = known.round.participations.values_list("actor__slug", "role", "review_status")
    assert sorted(roles) == [
        ("iran", "guarantor", "draft"),
        ("iran", "observer", "published"),
        ("russia", "guarantor", "published"),
    ]
    russia = known.round.participations.get(actor=known.russia)
    assert russia.citations.get().passage.exact == "Russia"


def test_a_city_of_another_country_is_not_filled_in(known, reading, decide):
    known.round.country = make.country("CH")
    known.round.save()
    fields = {"negotiation": "astana", "country": "kz", "city": "astana"}
    proposal = propose(reading, ProposalKind.ROUND, HELD, known="astana-r22", fields=fields)
    assert decide(proposal).status_code == 302
    known.round.refresh_from_db()
    assert known.round.city is None


DIFFERENCES = [
    ({"field": "status", "known": "cancelled", "stated": "held"}, "Cancelled", "Held"),
    (
        {"field": "dates", "known": "2024-11-11", "stated": "2024-12"},
        "11 November 2024",
        "December 2024",
    ),
    ({"field": "country", "known": "CH", "stated": "KZ"}, "Switzerland", "Kazakhstan"),
    ({"field": "city", "known": "Geneva", "stated": "Astana"}, "Geneva", "Astana"),
    ({"field": "number", "known": "21", "stated": "22"}, "21", "22"),
]


@pytest.mark.parametrize("case", DIFFERENCES)
def test_a_contradiction_is_drafted_with_both_passages(known, reading, decide, case):
    difference, ours, theirs = case
    make.country("CH")
    make.cite(known.round, passage=make.passage(exact="It was called off."))
    proposal = propose(
        reading,
        ProposalKind.ROUND,
        HELD,
        known="astana-r22",
        differences=[difference],
        fields={"negotiation": "astana"},
    )
    assert decide(proposal).status_code == 302
    drafted = Disagreement.objects.get()
    assert (drafted.claim_a, drafted.claim_b) == (ours, theirs)
    assert drafted.review_status == ReviewStatus.DRAFT
    assert list(drafted.rounds.all()) == [known.round]
    sides = {c.side: c.passage.exact for c in drafted.citations.all()}
    assert sides == {"a": "It was called off.", "b": HELD}


def test_a_contradiction_may_be_left_undrafted(known, reading, decide):
    difference = {"field": "number", "known": "21", "stated": "22"}
    proposal = propose(
        reading,
        ProposalKind.ROUND,
        HELD,
        known="astana-r22",
        differences=[difference],
        fields={"negotiation": "astana"},
    )
    data = {
        "p-target": known.round.pk,
        "p-negotiation": known.talks.pk,
        "p-title": "Round",
        "p-status": "held",
        "p-kind": "plenary_round",
        "participants-TOTAL_FORMS": 0,
        "participants-INITIAL_FORMS": 0,
        "outcomes-TOTAL_FORMS": 0,
        "outcomes-INITIAL_FORMS": 0,
    }
    assert decide(proposal, "edit", **data).status_code == 302
    assert not Disagreement.objects.exists()


def test_a_name_kept_as_printed_is_resolved_when_its_actor_is_accepted(known, reading, decide):
    name = "Free Valley Council"
    fields = {"negotiation": "astana", "participants": [seat(reading, name, role="observer")]}
    meeting = propose(reading, ProposalKind.ROUND, HELD, fields=fields)
    body = propose(
        reading, ProposalKind.ACTOR, name, fields={"name": name, "kind": "opposition_body"}
    )
    decide(meeting)
    kept = Participation.objects.get()
    assert (kept.actor, kept.name_as_recorded) == (None, name)
    decide(body)
    kept.refresh_from_db()
    assert (kept.actor.slug, kept.name_as_recorded) == ("free-valley-council", name)
    # Taken back, the name stands alone again.
    decide(body, "undo")
    kept.refresh_from_db()
    assert (kept.actor, kept.name_as_recorded) == (None, name)


def test_an_actor_accepted_first_is_found_by_those_that_name_it(known, reading, decide):
    name = "Free Valley Council"
    decide(propose(reading, ProposalKind.ACTOR, name, fields={"name": name}))
    fields = {"negotiation": "astana", "participants": [seat(reading, name, role="observer")]}
    decide(propose(reading, ProposalKind.ROUND, HELD, fields=fields))
    assert Participation.objects.get().actor.slug == "free-valley-council"
    said = {"speaker_as_printed": name, "quote": QUOTE}
    decide(propose(reading, ProposalKind.STATEMENT, QUOTE, fields=said))
    assert Statement.objects.get().speaker.slug == "free-valley-council"


def test_a_statement_points_at_the_round_its_own_article_brought(known, reading, decide):
    fields = {"negotiation": "astana", "number": 23}
    meeting = propose(reading, ProposalKind.ROUND, HELD, fields=fields)
    said = {"speaker": "russia", "quote": QUOTE, "proposed_round": meeting.place}
    statement = propose(reading, ProposalKind.STATEMENT, QUOTE, fields=said)
    signed = {"title": "A memorandum", "proposed_round": meeting.place}
    text = propose(reading, ProposalKind.AGREEMENT, "A memorandum", fields=signed)
    for proposal in (meeting, statement, text):
        assert decide(proposal).status_code == 302
    assert Statement.objects.get().round.slug == "astana-r23"
    assert Agreement.objects.get().round.slug == "astana-r23"


def test_the_day_something_was_said_goes_from_the_article_into_the_record(known, decide):
    text = "Russia said on 5 May 2024 that it would come to the next round in Astana."
    fields = {"title": "Plans", "url": "https://example.org/plans", "language": "en"}
    reading = read_source(Source.objects.create(text=text, **fields), None)
    proposal = reading.proposals.get(kind=ProposalKind.STATEMENT)
    assert (proposal.fields["speaker"], proposal.fields["said_on"]) == ("russia", "2024-05-05")
    form = FORMS[ProposalKind.STATEMENT](proposal)
    assert form.initial["said_on"] == "2024-05-05"
    assert decide(proposal).status_code == 302
    statement = Statement.objects.get()
    assert (statement.said_on, statement.starts) == ("2024-05-05", date(2024, 5, 5))


def test_one_of_two_namesakes_is_left_for_the_editor(known, reading, decide):
    first = make.person("Aigerim Omarova")
    Actor.objects.create(name="Aigerim Omarova", kind="person", slug="aigerim-omarova-2")
    said = {"speaker_as_printed": "Aigerim Omarova", "quote": QUOTE}
    proposal = propose(reading, ProposalKind.STATEMENT, QUOTE, fields=said)
    assert "speaker" in errors_of(decide(proposal))
    assert proposal.is_open
    data = {"p-speaker": first.pk, "p-quote": QUOTE, "p-language": "en"}
    assert decide(proposal, "edit", **data).status_code == 302
    assert Statement.objects.get().speaker == first


def test_an_actor_of_a_name_already_here_is_merged_or_said_to_be_another(known, reading, decide):
    name = "Aigerim Omarova"
    here = make.person(name)
    namesake = {"p-name": name, "p-kind": "person"}
    proposal = propose(reading, ProposalKind.ACTOR, name, fields={"name": name})
    assert "target" in errors_of(decide(proposal, "edit", **namesake))
    assert decide(proposal, "edit", **namesake, **{"p-namesake": "on"}).status_code == 302
    assert Actor.objects.filter(name=name).count() == 2
    decide(proposal, "undo")
    assert list(Actor.objects.filter(name=name)) == [here]
    # Left as it is proposed, it is the one that is here.
    decide(proposal)
    assert proposal.decision == Decision.MERGED
    assert here.citations.get().passage.exact == name


def test_another_name_is_added_to_the_actor_it_is_merged_into(known, reading, decide):
    name = "Free Valley Council"
    here = make.actor("Council of the Free Valley")
    proposal = propose(reading, ProposalKind.ACTOR, name, fields={"name": name})
    data = {"p-target": here.pk, "p-name": name, "p-kind": "opposition_body"}
    assert decide(proposal, "edit", **data).status_code == 302
    assert here.names.get().text == name


def test_slugs_stay_unique(known, reading, decide):
    for slug in ("free-valley", "free-valley-2"):
        make.actor(f"A name like {slug}", slug=slug)
    fields = {"name": "Free Valley"}
    decide(propose(reading, ProposalKind.ACTOR, "Free Valley", fields=fields))
    assert Actor.objects.get(name="Free Valley").slug == "free-valley-3"


REFUSED = [
    # What the database refuses stands at its field, and nothing is written.
    (ProposalKind.ROUND, {"negotiation": "astana", "number": 22}, "number"),
    (ProposalKind.ROUND, {"number": 23}, "negotiation"),
    (ProposalKind.ROUND, {"negotiation": "astana", "dates": "2024-13"}, "dates"),
    (ProposalKind.STATEMENT, {"speaker": "russia"}, "quote"),
    (ProposalKind.STATEMENT, {"speaker": "russia", "quote": "peace " * 26}, "quote"),
    (ProposalKind.STATEMENT, {"speaker": "nobody", "quote": QUOTE}, "speaker"),
    (ProposalKind.AGREEMENT, {"title": ""}, "title"),
]


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused_is_said_at_its_field(known, reading, decide, case):
    kind, fields, column = case
    proposal = propose(reading, kind, HELD, fields=fields)
    before = all_facts()
    response = decide(proposal)
    assert response.status_code == 200
    assert column in errors_of(response)
    assert proposal.is_open
    assert all_facts() == before


def test_a_quotation_of_any_length_may_be_kept_when_the_licence_is_known(known, decide):
    words = " ".join(["peace"] * 30)
    reading = article(f"“{words}” he said.", licence="CC-BY-4.0", slug="free")
    fields = {"speaker": "russia", "quote": words}
    assert decide(propose(reading, ProposalKind.STATEMENT, words, fields=fields)).status_code == 302


def test_an_actor_cannot_sit_twice_in_one_role(known, reading, decide):
    seats = [seat(reading, "Russia", actor="russia"), seat(reading, "Russia", actor="russia")]
    fields = {"negotiation": "astana", "participants": seats}
    proposal = propose(reading, ProposalKind.ROUND, HELD, fields=fields)
    response = decide(proposal)
    assert response.status_code == 200
    assert "already" in response.content.decode()
    assert proposal.is_open


def test_rejecting_needs_a_reason_and_writes_nothing(known, reading, decide):
    proposal = propose(reading, ProposalKind.ACTOR, "Russia", fields={"name": "Russia"})
    before = all_facts()
    decide(proposal, "reject", reason="  ")
    assert proposal.is_open
    decide(proposal, "reject", reason="A state, known already")
    assert (proposal.decision, proposal.reason) == ("rejected", "A state, known already")
    assert all_facts() == before
    decide(proposal, "undo")
    assert (proposal.decision, proposal.reason) == ("open", "")
