"""What was written when, by whom and why; and the way back."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core.models import ReviewStatus
from events.models import Round
from sources.models import RetiredSlug
from tests import factories
from tests.admin.form_pages import FormPage, address


@pytest.fixture
def round_(db):
    return factories.round_(
        title="First round", dates="2017-01-23", number=1, country=None, city=None, venue=None
    )


def restore(client, record, event, path="", why=""):
    data = {"version": event.pgh_id, "path": path, "why": why}
    return client.post(address(record, "restore"), data, follow=True)


def versions(record):
    return list(record.pgh_event_model.objects.filter(pgh_obj_id=record.pk).order_by("pgh_id"))


def test_it_says_who_when_why_and_what(editor, round_):
    country, city = factories.country(), factories.city()
    page = FormPage(editor, round_)
    response = page.save(
        title="Opening round",
        dates="23–24 January 2017",
        country=country.pk,
        city=city.pk,
        status="partly_held",
        why="The bulletin of the ministry says so.",
    )
    assert response.status_code == 302, page.errors()
    shown = editor.get(address(round_, "history"))
    save = shown.context["page"][0]
    assert (save.who, save.why) == ("editor", "The bulletin of the ministry says so.")
    told = {d.label: (d.before, d.after) for d in save.rows[0].differences}
    assert told == {
        "Title": ("First round", "Opening round"),
        "Dates": ("23 January 2017 (2017-01-23)", "23–24 January 2017 (2017-01-23/2017-01-24)"),
        "Country": ("", "Kazakhstan"),
        "City": ("", "Astana"),
        "Status": ("Held", "Partly held"),
    }
    assert "The bulletin of the ministry says so." in shown.content.decode()


def test_long_texts_are_compared_word_by_word(editor, round_):
    before = "The guarantors met the delegations one by one and then all together in the hall."
    Round.objects.filter(pk=round_.pk).update(summary=before)
    page = FormPage(editor, round_)
    page.save(summary=before.replace("one by one", "<b>twice</b>"))
    change = editor.get(address(round_, "history")).context["page"][0].rows[0].differences[0]
    assert "<del>one by one </del>" in change.before
    assert "<ins>&lt;b&gt;twice&lt;/b&gt; </ins>" in change.after


def test_rows_of_the_record_are_told_too_and_deleted_ones_come_back(editor, round_):
    outcome = factories.outcome(round=round_, summary="They agreed.")
    event = versions(outcome)[0]
    page = FormPage(editor, round_)
    page.save(**{"outcomes-0-DELETE": "on", "why": "Not what happened."})
    assert not round_.outcomes.exists()
    shown = editor.get(address(round_, "history"))
    deleted = shown.context["page"][0].rows[0]
    assert (deleted.kind, deleted.path) == ("delete", "outcomes")
    assert "They agreed." in deleted.shown
    restore(editor, round_, event, path="outcomes", why="It did happen.")
    assert round_.outcomes.get().pk == outcome.pk
    latest = editor.get(address(round_, "history")).context["page"][0]
    assert latest.why.startswith("Went back to the version of")
    assert latest.why.endswith("It did happen.")


def test_going_back_writes_a_new_version(editor, round_):
    Round.objects.filter(pk=round_.pk).update(title="Changed", number=5)
    first, second = versions(round_)
    restore(editor, round_, first)
    round_.refresh_from_db()
    assert (round_.title, round_.number) == ("First round", 1)
    assert [v.title for v in versions(round_)] == ["First round", "Changed", "First round"]
    assert second in versions(round_)


def test_going_back_is_refused_where_another_took_the_number(editor, round_):
    Round.objects.filter(pk=round_.pk).update(number=5)
    factories.round_(negotiation=round_.negotiation, number=1, slug="another")
    response = restore(editor, round_, versions(round_)[0])
    assert "Could not go back, nothing was changed" in response.content.decode()
    assert "already has a round so numbered" in response.content.decode()
    round_.refresh_from_db()
    assert round_.number == 5


def test_going_back_is_refused_where_what_it_stands_on_is_gone(editor, round_):
    city = factories.city("Kurort", country=round_.country or factories.country())
    Round.objects.filter(pk=round_.pk).update(country=city.country, city=city, venue=None)
    there = versions(round_)[-1]
    Round.objects.filter(pk=round_.pk).update(city=None)
    city.delete()
    response = restore(editor, round_, there)
    assert "Could not go back, nothing was changed" in response.content.decode()
    round_.refresh_from_db()
    assert round_.city is None


def test_a_deleted_record_comes_back_under_its_address(editor, round_):
    key, slug = round_.pk, round_.slug
    first = versions(round_)[0]
    editor.post(address(round_, "delete"), {"post": "yes", "reason": "Recorded twice."})
    assert not Round.objects.exists()
    round_.pk = key
    page = editor.get(address(round_, "history"))
    assert "This record is deleted" in page.content.decode()
    assert page.context["page"][0].why == "Recorded twice."
    restore(editor, round_, first)
    assert Round.objects.get(pk=key).slug == slug
    assert not RetiredSlug.objects.exists()


def test_a_version_of_something_else_is_not_found(editor, round_):
    other = factories.round_(title="Other")
    assert restore(editor, round_, versions(other)[0]).status_code == 404
    foreign = factories.outcome()
    assert restore(editor, round_, versions(foreign)[0], path="outcomes").status_code == 404
    assert restore(editor, round_, versions(round_)[0], path="negotiation").status_code == 404
    assert editor.get(address(round_, "restore")).status_code == 405


def test_contributors_go_back_in_drafts_only(contributor, round_):
    Round.objects.filter(pk=round_.pk).update(title="Changed")
    first = versions(round_)[0]
    assert restore(contributor, round_, first).status_code == 403
    Round.objects.filter(pk=round_.pk).update(review_status=ReviewStatus.DRAFT)
    # The version itself was published: going back to it would publish it.
    assert restore(contributor, round_, first).status_code == 403
    Round.objects.filter(pk=round_.pk).update(title="Changed again")
    draft = versions(round_)[-2]
    assert restore(contributor, round_, draft).status_code == 200
    round_.refresh_from_db()
    assert (round_.title, round_.review_status) == ("Changed", "draft")
    assert b"Go back to this" not in contributor.get(address(factories.round_(), "history")).content


@pytest.mark.parametrize("rows", [3, 30])
def test_the_history_of_many_rows_takes_as_few_queries(editor, round_, rows):
    for _ in range(rows):
        factories.participation(round=round_)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert editor.get(address(round_, "history")).status_code == 200
    assert len(queries) <= 30, "\n".join(q["sql"][:150] for q in queries)


def test_links_to_other_records_are_told_and_come_back(editor, db):
    conflict = factories.conflict(name="Syrian civil war")
    negotiation = factories.negotiation()
    negotiation.conflicts.add(conflict)
    link = negotiation.conflicts.through.objects.get()
    page = FormPage(editor, negotiation)
    assert page.save(conflicts=[]).status_code == 302, page.errors()
    assert not negotiation.conflicts.exists()
    latest = editor.get(address(negotiation, "history")).context["page"][0].rows[0]
    assert (latest.kind, latest.path) == ("delete", "conflicts")
    assert "Syrian civil war" in latest.shown
    proxy = latest.event.pgh_tracked_model
    added = proxy.pgh_event_model.objects.get(id=link.pk, pgh_label="insert")
    restore(editor, negotiation, added, path="conflicts")
    assert negotiation.conflicts.get() == conflict
