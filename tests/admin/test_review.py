"""Contributors write drafts; only editors publish, and change what is no longer a draft."""

import pytest

from actors.models import Actor
from core.models import ReviewStatus
from events.models import Round
from tests import factories
from tests.admin.form_pages import FormPage, address

DRAFT, IN_REVIEW, PUBLISHED = ReviewStatus.values


def stored(record):
    return type(record).objects.get(pk=record.pk)


def test_a_contributor_writes_a_draft(contributor, db):
    page = FormPage(contributor, Actor)
    page.add_row("names", text="Россия", language="ru", kind="common")
    assert page.save(name="Russia", kind="state").status_code == 302, page.errors()
    assert Actor.objects.get().review_status == DRAFT


def test_a_contributor_may_correct_and_send_a_draft(contributor, db):
    actor = factories.actor("Rusia", kind="state", review_status=DRAFT)
    page = FormPage(contributor, actor)
    assert page.save(name="Russia", review_status=IN_REVIEW).status_code == 302, page.errors()
    assert (stored(actor).name, stored(actor).review_status) == ("Russia", IN_REVIEW)


@pytest.mark.parametrize("status", [IN_REVIEW, PUBLISHED])
def test_a_contributor_may_only_look_at_what_is_no_draft(contributor, db, status):
    actor = factories.actor("Russia", kind="state", review_status=status)
    assert contributor.get(address(actor)).status_code == 200
    response = contributor.post(address(actor), {"name": "Rusland", "kind": "state"})
    assert response.status_code == 403
    assert stored(actor).name == "Russia"


def test_publishing_by_hand_is_refused(contributor, db):
    actor = factories.actor("Russia", kind="state", review_status=DRAFT)
    page = FormPage(contributor, actor)
    assert PUBLISHED not in dict(page.form.fields["review_status"].choices)
    assert page.save(review_status=PUBLISHED).status_code == 200
    assert page.errors()["review_status"] == ["Only an editor may publish."]
    assert stored(actor).review_status == DRAFT
    # The page that refuses is still a form to correct it in.
    assert b"_save" in contributor.post(page.address, page.data).content


def test_a_new_record_cannot_begin_published(contributor, db):
    page = FormPage(contributor, Actor)
    page.save(name="Russia", kind="state", review_status=PUBLISHED)
    assert page.errors()["review_status"] == ["Only an editor may publish."]
    assert not Actor.objects.exists()


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"participations-0-note": "changed"}, "participations-0-__all__"),
        ({"participations-0-head_capacity": "changed"}, "participations-0-__all__"),
        ({"delegates-0-capacity": "changed"}, "delegates-0-__all__"),
    ],
)
def test_a_published_row_in_a_draft_is_closed_to_contributors(contributor, db, change, where):
    round_ = factories.round_(review_status=DRAFT)
    participation = factories.participation(round=round_)
    factories.delegate(participation=participation, is_head=True)
    factories.delegate(participation=participation)
    page = FormPage(contributor, round_)
    assert page.save(**change).status_code == 200
    assert page.errors()[where] == ["Only an editor may change what is no longer a draft."]
    assert stored(participation).note == ""


def test_a_published_row_left_as_it_is_keeps_no_draft_from_being_saved(contributor, db):
    round_ = factories.round_(review_status=DRAFT)
    participation = factories.participation(round=round_)
    page = FormPage(contributor, round_)
    shown = page.client.get(page.address).content.decode()
    assert '<option value="published" selected>' in shown
    assert page.save(title="Another title").status_code == 302
    assert stored(participation).review_status == PUBLISHED


def test_a_published_head_of_a_draft_participant_is_closed_too(contributor, db):
    round_ = factories.round_(review_status=DRAFT)
    participation = factories.participation(round=round_, review_status=DRAFT)
    head = factories.delegate(participation=participation, is_head=True, capacity="Envoy")
    page = FormPage(contributor, round_)
    page.save(**{"participations-0-head_capacity": "King"})
    assert "Only an editor" in page.errors()["participations-0-__all__"][0]
    assert stored(head).capacity == "Envoy"


def test_a_contributor_cannot_publish_a_row(contributor, db):
    round_ = factories.round_(review_status=DRAFT)
    page = FormPage(contributor, round_)
    row = page.add_row("outcomes", kind="communique", review_status=PUBLISHED)
    page.save()
    assert page.errors()[f"{row}-review_status"] == ["Only an editor may publish."]
    assert not round_.outcomes.exists()


def test_a_contributor_deletes_nothing(contributor, db):
    actor = factories.actor(review_status=DRAFT)
    assert contributor.post(address(actor, "delete"), {"post": "yes"}).status_code == 403
    assert stored(actor)


def test_the_action_is_the_editors(contributor, editor, db):
    round_ = factories.round_(review_status=DRAFT)
    chosen = {"action": "publish", "_selected_action": [round_.pk]}
    contributor.post(address(Round), chosen)
    assert stored(round_).review_status == DRAFT
    editor.post(address(Round), chosen)
    assert stored(round_).review_status == PUBLISHED


def test_contributors_send_their_drafts_and_nothing_else(contributor, db):
    draft = factories.round_(review_status=DRAFT)
    published = factories.round_()
    contributor.post(
        address(Round),
        {"action": "send_to_review", "_selected_action": [draft.pk, published.pk]},
    )
    assert stored(draft).review_status == IN_REVIEW
    assert stored(published).review_status == PUBLISHED


@pytest.mark.parametrize("path", ["/admin/", "/admin/events/round/", "/admin/read-date/?text=2017"])
def test_strangers_are_asked_to_log_in(client, db, path):
    response = client.get(path)
    assert response.status_code == 302
    assert "/admin/login/" in response["Location"]


def test_users_are_the_administrators(editor, administrator, db):
    assert editor.get("/admin/auth/user/").status_code == 403
    assert administrator.get("/admin/auth/user/").status_code == 200
