"""Two people at one record: the second is told, and decides."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections

from events.models import Round
from tests import factories
from tests.admin.form_pages import FormPage, all_told


@pytest.fixture
def round_(db):
    return factories.round_(title="First round", summary="Old words.")


def test_the_second_save_says_what_the_first_changed(people, round_):
    one, two = people("Editor"), people("Administrator")
    first, second = FormPage(one, round_), FormPage(two, round_)
    assert first.save(title="Opening round").status_code == 302
    assert second.save(summary="New words.").status_code == 200
    assert "changed since you opened it" in all_told(second)
    assert "editor changed round" in all_told(second)
    assert "Title: First round → Opening round" in all_told(second)
    round_.refresh_from_db()
    assert (round_.title, round_.summary) == ("Opening round", "Old words.")


def test_saving_again_after_reading_it_writes_it(people, round_):
    one, two = people("Editor"), people("Administrator")
    first, second = FormPage(one, round_), FormPage(two, round_)
    first.save(title="Opening round")
    second.save(summary="New words.")
    assert second.save(seen=second.form["seen"].value()).status_code == 302, second.errors()
    round_.refresh_from_db()
    assert (round_.title, round_.summary) == ("First round", "New words.")


def test_a_row_changed_elsewhere_counts(people, round_):
    one, two = people("Editor"), people("Administrator")
    participation = factories.participation(round=round_)
    second = FormPage(two, round_)
    elsewhere = FormPage(one, participation)
    elsewhere.add_row("delegates", person=factories.person("Sedat Önal").pk)
    assert elsewhere.save(note="Left early.").status_code == 302, elsewhere.errors()
    assert second.save(summary="New words.").status_code == 200
    assert "Note: – → Left early." in all_told(second)
    assert "Sedat Önal" in all_told(second)


def test_a_row_deleted_elsewhere_is_told_and_breaks_nothing(people, round_):
    one, two = people("Editor"), people("Administrator")
    for summary in ("They agreed.", "They parted."):
        factories.outcome(round=round_, summary=summary)
    second = FormPage(two, round_)
    first = FormPage(one, round_)
    assert first.save(**{"outcomes-0-DELETE": "on", "outcomes-1-DELETE": "on"}).status_code == 302
    assert second.save(summary="New words.").status_code == 200
    assert "deleted outcome" in all_told(second)


def test_a_passage_changed_meanwhile_is_not_overwritten(people):
    passage = factories.passage(prefix="Before.")
    first, second = (FormPage(people(group), passage) for group in ("Editor", "Administrator"))
    assert first.save(prefix="Just before.").status_code == 302
    assert second.save(suffix="After.").status_code == 200
    assert "Prefix: Before. → Just before." in all_told(second)


@pytest.mark.django_db(transaction=True)
def test_of_two_saves_at_one_instant_one_is_told_of_the_other(people):
    round_ = factories.round_(title="First round")
    pages = [FormPage(people(group), round_) for group in ("Editor", "Administrator")]
    start = Barrier(len(pages))

    def save(page):
        start.wait()
        try:
            return page.save(title=f"Saved as {id(page)}").status_code
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(pages)) as pool:
        codes = list(pool.map(save, pages))
    assert sorted(codes) == [200, 302]
    round_.refresh_from_db()
    assert round_.title == f"Saved as {id(pages[codes.index(302)])}"


@pytest.mark.parametrize("seen", ["", "0", "nonsense", "9999999.0.0.0.0.0.0.0.0", "1;drop table"])
def test_a_form_that_does_not_say_what_it_saw_is_refused(editor, round_, seen):
    page = FormPage(editor, round_)
    assert page.save(seen=seen, title="Blind").status_code == 200
    assert "changed since you opened it" in all_told(page)
    assert Round.objects.get(pk=round_.pk).title == "First round"
