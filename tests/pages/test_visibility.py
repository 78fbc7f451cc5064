"""Who sees what; where retired addresses lead; what a page costs the database."""

import pytest
from django.contrib.auth.models import User

from core.models import ReviewStatus
from events.models import Round
from sources.models import RetiredSlug
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def staff(client):
    client.force_login(User.objects.create_user("editor", is_staff=True))
    return client


def test_a_draft_is_not_there_for_readers(client):
    draft = make.round_(review_status=ReviewStatus.DRAFT)
    assert client.get(draft.get_absolute_url()).status_code == 404
    assert draft.title not in client.get("/rounds/").text


def test_a_draft_is_shown_to_editors_with_a_banner(staff):
    draft = make.round_(review_status=ReviewStatus.DRAFT)
    page = staff.get(draft.get_absolute_url())
    assert page.status_code == 200
    assert "This record is not published: draft" in page.text
    assert draft.title in staff.get("/rounds/").text


def test_a_round_of_a_negotiation_in_draft_is_not_there_for_readers(client):
    draft = make.negotiation(review_status=ReviewStatus.DRAFT)
    shown = make.round_(negotiation=draft)
    assert client.get(shown.get_absolute_url()).status_code == 404


@pytest.mark.parametrize(
    ("status", "needs_source", "disputed"), [("published", False, True), ("draft", True, False)]
)
def test_only_what_readers_may_read_bears_out_or_disputes(client, status, needs_source, disputed):
    round_ = make.round_()
    source = make.source(review_status=status)
    for stance in ("supports", "disputes"):
        make.cite(round_, passage=make.passage(source=source), stance=stance)
    one = client.get(f"/api/v1{round_.get_absolute_url()}?fields=needs_source").json()
    of_many = client.get("/api/v1/rounds/?fields=needs_source").json()["results"]
    assert [one, *of_many] == [{"needs_source": needs_source}] * 2
    for parameter, expected in (("needs_source", needs_source), ("disputed", disputed)):
        found = client.get(f"/api/v1/rounds/?{parameter}={str(expected).lower()}").json()
        assert [row["slug"] for row in found["results"]] == [round_.slug], parameter
    assert ("needs a source" in client.get("/rounds/").text) is needs_source
    # Who writes a draft has given its source: it waits to be published with it.
    assert Round.objects.needing_source().exists() is False


def test_a_renamed_record_redirects_for_good(client):
    kept = make.negotiation()
    RetiredSlug.objects.create(
        kind="negotiation", slug="old-name", successor=kept.slug, reason="Named twice."
    )
    response = client.get("/negotiations/old-name/")
    assert response.status_code == 301
    assert response["Location"] == kept.get_absolute_url()


@pytest.mark.parametrize("path", ["/negotiations/old-name/", "/api/v1/negotiations/old-name/"])
def test_an_old_address_does_not_tell_the_slug_of_a_draft(client, path):
    draft = make.negotiation(review_status=ReviewStatus.DRAFT)
    RetiredSlug.objects.create(
        kind="negotiation", slug="old-name", successor=draft.slug, reason="Named twice."
    )
    assert client.get(path).status_code == 404


def test_a_withdrawn_record_is_gone_with_the_reason(client):
    RetiredSlug.objects.create(kind="round", slug="never-was", reason="It was a hoax.")
    response = client.get("/rounds/never-was/")
    assert response.status_code == 410
    assert "It was a hoax." in response.text


def test_an_unknown_address_is_answered_in_words(client):
    response = client.get("/rounds/no-such-round/")
    assert response.status_code == 404
    assert "There is no page at this address" in response.text


def sixty_rounds():
    one = make.negotiation()
    actors = [make.actor() for _ in range(5)]
    for number in range(1, 61):
        row = make.round_(negotiation=one, number=number)
        make.cite(row)
        for actor in actors:
            make.cite(make.participation(round=row, actor=actor))
    return one


def test_fifty_rounds_with_participants_cost_five_queries_at_most(
    client, django_assert_max_num_queries
):
    sixty_rounds()
    with django_assert_max_num_queries(5):
        page = client.get("/rounds/")
    assert len(page.context["object_list"]) == 50


def test_home_costs_twelve_queries_at_most(client, django_assert_max_num_queries):
    sixty_rounds()
    with django_assert_max_num_queries(12):
        assert client.get("/").status_code == 200


def test_the_page_of_a_negotiation_costs_no_more_with_more_rounds(
    client, django_assert_max_num_queries
):
    one = sixty_rounds()
    with django_assert_max_num_queries(36):
        assert client.get(one.get_absolute_url()).status_code == 200
