"""A date is typed as one likes and read back as it will be kept."""

import pytest
from django.utils.html import escape

from tests import factories
from tests.admin.form_pages import FormPage, address


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("January 2017", {"edtf": "2017-01", "words": "January 2017"}),
        (
            "23–24 Jan 2017",
            {"edtf": "2017-01-23/2017-01-24", "words": "23–24 January 2017"},
        ),
        ("2015~", {"edtf": "2015~", "words": "2015 (approx.)"}),
        ("  ", {"edtf": "", "words": ""}),
    ],
)
def test_the_reading_is_answered_while_typing(editor, typed, answer):
    assert editor.get("/admin/read-date/", {"text": typed}).json() == answer


def test_what_cannot_be_read_is_answered_with_the_nearest_form(editor):
    answer = editor.get("/admin/read-date/", {"text": "2017-11-31"}).json()
    assert set(answer) == {"error"}
    assert "2017-11-30" in answer["error"]


def test_the_form_shows_the_reading_without_a_script(editor):
    round_ = factories.round_(dates="2017-01-23/2017-01-24")
    shown = editor.get(address(round_)).content.decode()
    assert "23–24 January 2017 <code>2017-01-23/2017-01-24</code>" in shown


def test_after_a_refusal_the_form_shows_how_each_date_was_read(editor):
    round_ = factories.round_(dates="")
    page = FormPage(editor, round_)
    response = page.save(dates="23–24 Jan 2017", planned_dates="<31 November>", number="x")
    shown = response.content.decode()
    assert "23–24 January 2017 <code>2017-01-23/2017-01-24</code>" in shown
    assert page.errors()["planned_dates"]
    assert "<31 November>" not in shown
    assert escape("<31 November>") in shown


def test_the_script_is_a_module_of_our_own(editor):
    shown = editor.get(address(factories.round_()))
    assert 'type="module"' in shown.content.decode()
    assert "editing/dates" in shown.content.decode()
    assert "unsafe" not in shown.headers["Content-Security-Policy"]
