"""What must be refused: with words, beside the field, and with nothing changed."""

import pytest

from actors.models import Actor, ActorName
from events.choices import RoundStatus
from events.models import Delegate, Negotiation, Participation, Round
from sources.models import Passage
from tests import factories
from tests.admin.form_pages import FormPage, all_told
from venues.models import Country

HUGE = "long " * 200_000
HTML = '<script>alert("1")</script><img src=x onerror=alert(2)>'


@pytest.fixture
def held(db):
    negotiation = factories.negotiation(name="Astana format", slug="astana-process")
    round_ = factories.round_(negotiation=negotiation, number=1, dates="2017-01-23/2017-01-24")
    factories.round_(negotiation=negotiation, number=2)
    factories.participation(round=round_)
    factories.cite(round_)
    return round_


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("dates", "2017-01-24/2017-01-23", "2017-01-23/2017-01-24"),
        ("dates", "24–23 January 2017", ""),
        ("dates", "31 November 2017", "November"),
        ("dates", "2017-11-31", "2017-11-30"),
        ("dates", "sometime soon", ""),
        ("planned_dates", "2017-13", ""),
        ("number", "2", "already has a round so numbered"),
        ("number", "-1", "greater than or equal to 0"),
        ("number", "99999999999", "less than or equal to"),
        ("number", "two", "whole number"),
        ("title", "", "required"),
        ("title", HUGE, "300 characters"),
        ("summary", HUGE, "4000 characters"),
        ("status", "almost_held", "almost_held is not one of the available choices"),
        ("slug", "Not A Slug", "lower-case letters"),
        ("slug", "astana-process-r02", "already exists"),
        ("negotiation", "999999999", "not one of the available choices"),
        ("unsourced", ["nonsense"], "nonsense is not one of the available choices"),
        ("why", HUGE, "500 characters"),
        ("title", "nul\x00byte", "Null characters"),
    ],
)
def test_a_round_refuses(editor, held, field, typed, said):
    page = FormPage(editor, held)
    before = Round.objects.values().get(pk=held.pk)
    response = page.save(**{field: typed})
    assert response.status_code == 200
    assert field in page.errors(), page.errors()
    assert said in " ".join(page.errors()[field])
    assert Round.objects.values().get(pk=held.pk) == before


def test_a_city_in_another_country_is_named(editor, held):
    geneva = factories.city("Geneva", country=factories.country("CH"))
    page = FormPage(editor, held)
    page.save(country=factories.country("KZ").pk, city=geneva.pk)
    assert page.errors()["country"] == ["Geneva is in Switzerland."]


@pytest.mark.parametrize("model", [Negotiation, Actor, Country])
def test_a_megabyte_in_a_name_is_refused(editor, model):
    page = FormPage(editor, model)
    page.add_row("names", text=HUGE, language="en")
    assert page.save(name=HUGE).status_code == 200
    errors = page.errors()
    assert "300 characters" in errors["name"][0]
    assert "300 characters" in errors["names-0-text"][0]
    assert not model.objects.exists()


def test_two_heads_of_one_delegation(editor, held):
    participation = held.participations.get()
    page = FormPage(editor, participation)
    for name in ("Alexander Lavrentiev", "Sergei Vershinin"):
        page.add_row("delegates", person=factories.person(name).pk, is_head="on")
    assert page.save().status_code == 200
    assert "has one head" in all_told(page)
    assert not Delegate.objects.exists()


def test_a_second_head_beside_one_recorded(editor, held):
    participation = held.participations.get()
    factories.delegate(participation=participation, is_head=True)
    page = FormPage(editor, participation)
    row = page.add_row("delegates", person=factories.person().pk, is_head="on")
    assert page.save().status_code == 200
    assert "has one head" in page.errors()[f"{row}-is_head"][0]
    assert Delegate.objects.count() == 1


def test_a_state_as_delegate(editor, held):
    page = FormPage(editor, held.participations.get())
    row = page.add_row("delegates", person=factories.actor("Russia", kind="state").pk)
    assert page.save().status_code == 200
    assert page.errors()[f"{row}-person"] == ["Choose a person, not a state or body."]


def test_a_participant_twice_in_one_role(editor, held):
    first = held.participations.get()
    page = FormPage(editor, held)
    row = page.add_row("participations", actor=first.actor.pk, role=first.role)
    assert page.save().status_code == 200
    assert "already has this role" in page.errors()[f"{row}-role"][0]
    assert held.participations.count() == 1


def test_the_same_participant_twice_among_new_rows(editor, held):
    russia = factories.actor("Russia", kind="state")
    page = FormPage(editor, held)
    rows = [page.add_row("participations", actor=russia.pk, role="guarantor") for _ in "ab"]
    assert page.save().status_code == 200
    assert "already has this role" in page.errors()[f"{rows[1]}-role"][0]
    assert held.participations.count() == 1


@pytest.mark.parametrize("quote", ["They met in Geneva.", "they met in astana.", HUGE])
def test_a_quote_that_is_not_in_its_source(editor, held, quote):
    source = factories.source(text="They met in Astana. They talked.")
    page = FormPage(editor, held)
    row = page.add_row("citations", source=source.pk, quote=quote, field="status")
    before = Passage.objects.count()
    assert page.save().status_code == 200
    assert f"{row}-quote" in page.errors()
    assert Passage.objects.count() == before


def test_html_stays_text(editor, held):
    page = FormPage(editor, held)
    page.add_row("outcomes", kind="communique", summary=HTML)
    page.add_row("participations", name_as_recorded=HTML, role="guest", note=HTML)
    response = page.save(title=HTML, summary=HTML, status_reason=HTML, why=HTML)
    assert response.status_code == 302, page.errors()
    assert Round.objects.get(pk=held.pk).title == HTML
    history = page.address.replace("change", "history")
    for address in (page.address, history, "/admin/events/round/"):
        shown = editor.get(address).content.decode()
        assert "<script>alert" not in shown
        assert "<img src=x" not in shown
        assert "&lt;script&gt;alert(" in shown


def test_a_refused_row_keeps_the_record_too(editor, held):
    page = FormPage(editor, held)
    page.add_row("status_changes", status="postponed", on="31 November 2016")
    page.save(status=RoundStatus.CANCELLED)
    held.refresh_from_db()
    assert held.status == RoundStatus.HELD


def test_names_of_a_participant_are_needed(editor, held):
    page = FormPage(editor, held)
    row = page.add_row("participations", role="guest", attendance="attended")
    assert page.save().status_code == 200
    assert "give the name as printed" in page.errors()[f"{row}-actor"][0]
    assert Participation.objects.count() == 1


def test_a_name_twice_in_one_language(editor, db):
    actor = factories.actor("Russia", kind="state")
    ActorName.objects.create(actor=actor, text="Россия", language="ru", kind="common")
    page = FormPage(editor, actor)
    row = page.add_row("names", text="Россия", language="ru", kind="common")
    assert page.save().status_code == 200
    assert page.errors()[f"{row}-__all__"] == ["This name is already recorded in this language."]
    assert actor.names.count() == 1
