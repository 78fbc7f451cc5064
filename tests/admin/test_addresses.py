"""An address never changes meaning: it moves, or says why it is gone."""

import pytest

from actors.models import Actor
from core.models import ReviewStatus
from sources.models import RetiredSlug
from tests import factories
from tests.admin.form_pages import FormPage, address


@pytest.fixture
def state(db):
    return factories.actor("Turkey", kind="state", slug="turkey")


def rename(client, record, slug, why=""):
    page = FormPage(client, record)
    response = page.save(slug=slug, why=why)
    record.refresh_from_db()
    return page, response


def retired():
    return list(RetiredSlug.objects.order_by("slug").values_list("kind", "slug", "successor"))


def test_a_renamed_published_record_leaves_its_address_leading_on(editor, state):
    _page, response = rename(editor, state, "turkiye", "Its name since 2022.")
    assert response.status_code == 302
    assert retired() == [("actor", "turkey", "turkiye")]
    assert RetiredSlug.objects.get().reason == "Its name since 2022."


def test_renamed_twice_both_addresses_lead_to_the_last(editor, state):
    rename(editor, state, "turkiye")
    rename(editor, state, "republic-of-turkiye")
    assert retired() == [
        ("actor", "turkey", "republic-of-turkiye"),
        ("actor", "turkiye", "republic-of-turkiye"),
    ]


def test_a_record_may_go_back_to_its_own_address(editor, state):
    rename(editor, state, "turkiye")
    _page, response = rename(editor, state, "turkey")
    assert response.status_code == 302
    assert retired() == [("actor", "turkiye", "turkey")]


def test_an_address_of_another_is_not_used_again(editor, state):
    rename(editor, state, "turkiye")
    page = FormPage(editor, Actor)
    page.save(name="The bird", kind="ngo", slug="turkey")
    assert "once led to another record" in page.errors()["slug"][0]
    # Nor when it is made from the name.
    page = FormPage(editor, Actor)
    page.save(name="Turkey", kind="ngo", slug="")
    assert "once led to another record" in page.errors()["slug"][0]
    assert Actor.objects.count() == 1


def test_a_draft_is_renamed_without_a_trace(editor, state):
    Actor.objects.update(review_status=ReviewStatus.DRAFT)
    rename(editor, state, "turkiye")
    assert retired() == []


def test_deleting_what_is_published_asks_why(editor, state):
    asked = editor.get(address(state, "delete"))
    assert b'name="reason"' in asked.content
    for nothing in ({"post": "yes"}, {"post": "yes", "reason": "  "}):
        refused = editor.post(address(state, "delete"), nothing)
        assert refused.status_code == 200
        assert b"Give a reason" in refused.content
        assert Actor.objects.exists()
    editor.post(address(state, "delete"), {"post": "yes", "reason": "Recorded twice."})
    assert not Actor.objects.exists()
    assert retired() == [("actor", "turkey", "")]
    assert RetiredSlug.objects.get().reason == "Recorded twice."


def test_deleting_also_ends_the_addresses_that_led_there(editor, state):
    rename(editor, state, "turkiye")
    editor.post(address(state, "delete"), {"post": "yes", "reason": "Recorded twice."})
    assert retired() == [("actor", "turkey", ""), ("actor", "turkiye", "")]
    assert {r.reason for r in RetiredSlug.objects.all()} == {"Recorded twice."}


def test_deleting_a_draft_asks_nothing(editor, state):
    Actor.objects.update(review_status=ReviewStatus.DRAFT)
    assert b'name="reason"' not in editor.get(address(state, "delete")).content
    editor.post(address(state, "delete"), {"post": "yes"})
    assert not Actor.objects.exists()
    assert retired() == []


def test_many_addresses_are_not_withdrawn_at_once(editor, state):
    editor.post(
        address(Actor),
        {"action": "delete_selected", "_selected_action": [state.pk], "post": "yes"},
    )
    assert Actor.objects.exists()


def test_what_others_stand_on_is_not_deleted(editor, state):
    factories.participation(actor=state)
    page = editor.post(address(state, "delete"), {"post": "yes", "reason": "Unwanted."})
    assert "protected related objects" in page.content.decode()
    assert Actor.objects.filter(pk=state.pk).exists()
    assert retired() == []
