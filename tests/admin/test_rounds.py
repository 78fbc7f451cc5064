"""The form of a round: its table in one page, and the way to the next round."""

import pytest

from actors.models import Actor
from events.models import Delegate, Participation, Round
from tests import factories
from tests.admin.form_pages import FormPage, address, all_told


@pytest.fixture
def tenth(db):
    negotiation = factories.negotiation(name="Astana format", slug="astana-process")
    return factories.round_(
        negotiation=negotiation, number=10, title="Tenth round", dates="2018-07-30/2018-07-31"
    )


def test_a_round_written_at_one_go(editor, tenth):
    russia = factories.actor("Russia", kind="state")
    lavrentiev = factories.person("Alexander Lavrentiev")
    page = FormPage(editor, Round)
    page.add_row(
        "participations",
        actor=russia.pk,
        role="guarantor",
        attendance="attended",
        head_person=lavrentiev.pk,
        head_capacity="Special Presidential Envoy",
    )
    page.add_row("outcomes", kind="communique", summary="They agreed to meet again.")
    page.add_row("status_changes", status="scheduled", on="12 January 2017", dates_then="2017-01")
    page.add_row("links", kind="prepared", to_round=tenth.pk)
    response = page.save(
        negotiation=tenth.negotiation.pk,
        number=1,
        title="First round",
        dates="23–24 Jan 2017",
        planned_dates="January 2017",
        status="held",
        kind="plenary_round",
        mode="in_person",
        method="mediated",
    )
    assert response.status_code == 302, page.errors()
    first = Round.objects.get(slug="astana-process-r01")
    assert (first.dates, first.planned_dates) == ("2017-01-23/2017-01-24", "2017-01")
    assert first.status_changes.get().on == "2017-01-12"
    assert first.outcomes.get().kind == "communique"
    assert first.links.get().to_round == tenth
    head = Delegate.objects.get(participation__round=first)
    assert (head.person, head.capacity, head.is_head) == (
        lavrentiev,
        "Special Presidential Envoy",
        True,
    )
    assert head.slug == "astana-process-r01.russia.guarantor.alexander-lavrentiev"


def test_a_head_is_added_and_changed_beside_the_participant(editor, tenth):
    participation = factories.participation(round=tenth)
    page = FormPage(editor, tenth)
    first, second = factories.person("Sedat Önal"), factories.person("Selçuk Ünal")
    page.save(**{"participations-0-head_person": first.pk})
    assert participation.delegates.get().person == first
    page = FormPage(editor, tenth)
    assert page.data["participations-0-head_person"] == first.pk
    page.save(**{"participations-0-head_person": second.pk})
    head = participation.delegates.get()
    assert (head.person, head.is_head) == (second, True)


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        ({"head_capacity": "Envoy"}, "head_person", "give the name as printed"),
        ({"head_person": "state"}, "head_person", "not one of the available choices"),
        ({"head_name": "x" * 301}, "head_name", "300 characters"),
        ({"head_person": "delegate"}, "head_person", "already in this delegation"),
        ({"head_name": "Petrov"}, "head_name", "already in this delegation"),
    ],
)
def test_a_wrong_head_is_refused_in_its_row(editor, tenth, typed, field, said):
    participation = factories.participation(round=tenth)
    state = factories.actor("Türkiye", kind="state")
    delegate = factories.delegate(participation=participation, is_head=False).person
    factories.delegate(participation=participation, name_as_recorded="Petrov")
    known = {"state": state.pk, "delegate": delegate.pk}
    page = FormPage(editor, tenth)
    given = {f"participations-0-{name}": known.get(v, v) for name, v in typed.items()}
    assert page.save(**given).status_code == 200
    assert said in page.errors().get(f"participations-0-{field}", [all_told(page)])[0]
    assert participation.delegates.count() == 2


def test_a_head_is_not_removed_by_emptying_the_row(editor, tenth):
    participation = factories.participation(round=tenth)
    factories.delegate(participation=participation, is_head=True)
    page = FormPage(editor, tenth)
    page.save(**{"participations-0-head_person": "", "participations-0-head_name": ""})
    assert "open the participant" in page.errors()["participations-0-head_person"][0]
    assert participation.delegates.filter(is_head=True).exists()


@pytest.fixture
def table(tenth):
    """A round with two participants, the first with a head and one more delegate."""
    russia, iran = (
        factories.participation(round=tenth, actor=factories.actor(name, kind="state"))
        for name in ("Russia", "Iran")
    )
    factories.delegate(participation=russia, person=factories.person("Lavrentiev"), is_head=True)
    factories.delegate(participation=russia, person=factories.person("Vershinin"))
    return {"russia": russia, "iran": iran}


def row_of(page, record):
    """The prefix of the fields of a record's row."""
    prefix = {Participation: "participations", Delegate: "delegates"}[type(record)]
    total = int(page.data[f"{prefix}-INITIAL_FORMS"])
    return next(f"{prefix}-{n}" for n in range(total) if page.data[f"{prefix}-{n}-id"] == record.pk)


def test_delegates_of_all_participants_are_rows_of_the_round(editor, tenth, table):
    person = factories.person("Ansari")
    page = FormPage(editor, tenth)
    assert page.data["delegates-TOTAL_FORMS"] == 1
    assert page.data["delegates-0-participation"] == table["russia"].pk
    row = page.add_row(
        "delegates", participation=table["iran"].pk, person=person.pk, capacity="Adviser"
    )
    shown = page.formsets[1].empty_form.fields["participation"]
    assert [str(label) for _value, label in shown.choices] == [
        "–",
        *(str(one) for one in tenth.participations.all()),
    ]
    response = page.save(**{"delegates-0-capacity": "Deputy minister", f"{row}-is_head": "on"})
    assert response.status_code == 302, page.errors()
    told = Delegate.objects.order_by("id").values_list(
        "participation__actor__name", "person__name", "capacity", "is_head"
    )
    assert list(told) == [
        ("Russia", "Lavrentiev", "", True),
        ("Russia", "Vershinin", "Deputy minister", False),
        ("Iran", "Ansari", "Adviser", True),
    ]
    assert (
        Delegate.objects.get(person=person).slug == "astana-process-r10.iran.conflict-party.ansari"
    )


def test_a_delegate_is_moved_and_another_removed_with_who_and_why(editor, tenth, table):
    gone = factories.delegate(participation=table["iran"], person=factories.person("Ansari"))
    page = FormPage(editor, tenth)
    moved = Delegate.objects.get(person__name="Vershinin")
    page.save(
        **{
            f"{row_of(page, moved)}-participation": table["iran"].pk,
            f"{row_of(page, gone)}-DELETE": "on",
            "why": "The list of the ministry.",
        }
    )
    assert table["iran"].delegates.get() == moved
    save = editor.get(address(tenth, "history")).context["page"][0]
    assert (save.who, save.why) == ("editor", "The list of the ministry.")
    assert {(row.row_kind, row.kind) for row in save.rows} == {
        ("delegate", "update"),
        ("delegate", "delete"),
    }


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        ({"is_head": "on"}, "is_head", "one head; this one has one already"),
        ({"person": "Lavrentiev"}, "person", "already in this delegation"),
        ({"person": ""}, "person", "give the name as printed"),
        ({"person": "Russia"}, "person", "not a state or body"),
        ({"person": "", "name_as_recorded": "Petrov"}, "name_as_recorded", "in this delegation"),
        ({"participation": ""}, "participation", "required"),
        ({"participation": "elsewhere"}, "participation", "not one of the available choices"),
        ({"name_as_recorded": "x" * 301}, "name_as_recorded", "300 characters"),
    ],
)
def test_a_wrong_delegate_is_refused_in_its_row(editor, table, typed, field, said):
    russia = table["russia"]
    factories.delegate(participation=russia, name_as_recorded="Petrov")
    known = {actor.name: actor.pk for actor in Actor.objects.all()}
    known["elsewhere"] = factories.participation().pk
    given = {"participation": russia.pk, "person": factories.person("Ansari").pk}
    page = FormPage(editor, russia.round)
    row = page.add_row(
        "delegates", **given | {name: known.get(value, value) for name, value in typed.items()}
    )
    assert page.save().status_code == 200
    assert said in " ".join(page.errors().get(f"{row}-{field}", [])), page.errors()
    assert Delegate.objects.count() == 3


@pytest.mark.parametrize(
    ("beside", "rows", "refused"),
    [
        ({}, [("A", "on"), ("B", "on")], ("delegates-2-is_head", "one head")),
        ({}, [("A", ""), ("A", "")], ("delegates-2-person", "already in this delegation")),
        ({}, [("", ""), ("", "")], ("delegates-2-name_as_recorded", "already in this delegation")),
        ({"head_person": "A"}, [("B", "on")], ("head_person", "one head")),
    ],
    ids=[
        "two heads",
        "one person twice",
        "one name twice",
        "a head beside the participant and another below",
    ],
)
def test_rows_that_contradict_each_other_are_refused(editor, table, beside, rows, refused):
    people = {name: factories.person(name).pk for name in "AB"}
    page = FormPage(editor, table["iran"].round)
    for person, head in rows:
        who = {"person": people[person]} if person else {"name_as_recorded": "Petrov"}
        page.add_row("delegates", participation=table["iran"].pk, is_head=head, **who)
    place = row_of(page, table["iran"])
    assert page.save(**{f"{place}-{k}": people[v] for k, v in beside.items()}).status_code == 200
    (field, said), (told,) = refused, page.errors().items()
    assert told[0].endswith(field)
    assert said in told[1][0]
    assert not table["iran"].delegates.exists()


def test_a_delegate_moved_from_a_participant_taken_out_keeps_its_citations(editor, table):
    moved = Delegate.objects.get(person__name="Vershinin")
    factories.cite(moved)
    page = FormPage(editor, table["russia"].round)
    page.add_row("delegates", participation=table["russia"].pk, name_as_recorded="An aide")
    response = page.save(
        **{
            f"{row_of(page, table['russia'])}-DELETE": "on",
            f"{row_of(page, moved)}-participation": table["iran"].pk,
        }
    )
    assert response.status_code == 302, page.errors()
    assert Delegate.objects.get() == moved
    assert (moved.citations.count(), table["iran"].delegates.get()) == (1, moved)


def test_the_form_of_a_new_round_has_no_delegates(editor, db):
    assert "delegates" not in [rows.prefix for rows in FormPage(editor, Round).formsets]


def test_a_field_of_a_delegate_says_the_name_of_its_column(editor, tenth, table):
    page = FormPage(editor, tenth)
    for form in page.formsets[1].forms:
        for name in ("participation", "person", "name_as_recorded", "capacity", "is_head"):
            assert 'aria-label="' in str(form[name]), name


def test_next_round_expects_those_of_the_last(editor, tenth):
    guarantor = factories.participation(round=tenth, role="guarantor", note="came late")
    factories.delegate(participation=guarantor)
    factories.cite(guarantor)
    Participation.objects.create(
        round=tenth, name_as_recorded="Southern Front", role="conflict_party", attendance="attended"
    )
    factories.round_(negotiation=tenth.negotiation, number=11)
    response = editor.post(address(tenth, "next"))
    following = Round.objects.get(negotiation=tenth.negotiation, number=12)
    assert response["Location"] == address(following)
    assert (following.review_status, following.dates, following.city) == ("draft", "", None)
    rows = following.participations.order_by("role")
    assert [(p.actor, p.name_as_recorded, p.role, p.note) for p in rows] == [
        (None, "Southern Front", "conflict_party", ""),
        (guarantor.actor, "", "guarantor", ""),
    ]
    assert {(p.attendance, p.review_status) for p in rows} == {("expected", "draft")}
    assert not Delegate.objects.filter(participation__round=following).exists()
    assert not any(p.citations.exists() for p in rows)
    assert FormPage(editor, following).form.instance == following


def test_next_round_is_asked_for_by_post_only(editor, tenth):
    assert editor.get(address(tenth, "next")).status_code == 405
    assert Round.objects.count() == 1


def test_a_round_without_a_number_has_no_next(editor, tenth):
    summit = factories.round_(negotiation=tenth.negotiation, number=None)
    response = editor.post(address(summit, "next"), follow=True)
    assert "without a number" in response.content.decode()
    assert Round.objects.count() == 2
    assert b"Prepare the next round" not in editor.get(address(summit)).content


def test_publishing_a_round_publishes_its_table(editor, tenth):
    drafts = {"review_status": "draft"}
    Round.objects.filter(pk=tenth.pk).update(**drafts)
    participation = factories.participation(round=tenth, **drafts)
    delegate = factories.delegate(participation=participation, **drafts)
    outcome = factories.outcome(round=tenth, **drafts)
    elsewhere = factories.participation(**drafts)
    response = editor.post(
        address(Round), {"action": "publish", "_selected_action": [tenth.pk]}, follow=True
    )
    assert "1 record published, with 3 rows inside." in response.content.decode()
    for row in (tenth, participation, delegate, outcome):
        row.refresh_from_db()
        assert row.review_status == "published"
    elsewhere.refresh_from_db()
    assert elsewhere.review_status == "draft"


def test_persons_only_are_offered_as_heads(editor, db):
    factories.actor("Annan Peninsula Council", kind="ngo")
    person = factories.person("Kofi Annan")
    asked = {"app_label": "events", "model_name": "delegate", "field_name": "person"}
    found = editor.get("/admin/autocomplete/", {**asked, "term": "annan"}).json()
    assert [one["id"] for one in found["results"]] == [str(person.pk)]
    asked = {"app_label": "events", "model_name": "participation", "field_name": "actor"}
    found = editor.get("/admin/autocomplete/", {**asked, "term": "annan"}).json()
    assert len(found["results"]) == Actor.objects.count() == 2
