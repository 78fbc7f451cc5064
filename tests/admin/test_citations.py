"""Citations typed in a record's form."""

import pytest

from sources.models import Passage
from tests import factories
from tests.admin.form_pages import FormPage, all_told

TEXT = "On 23 January they met in Astana.\nThe talks lasted two days.\n"


@pytest.fixture
def source(db):
    return factories.source(text=TEXT, title="The bulletin")


def test_words_become_a_passage_with_its_place_in_the_text(editor, source):
    round_ = factories.round_()
    page = FormPage(editor, round_)
    page.add_row("citations", source=source.pk, quote="they met in Astana", field="city")
    assert page.save().status_code == 302, page.errors()
    citation = round_.citations.get()
    start = TEXT.index("they met")
    assert (citation.field, citation.passage.exact) == ("city", "they met in Astana")
    assert (citation.passage.start, citation.passage.source) == (start, source)


def test_words_over_two_lines_as_a_browser_sends_them(editor, source):
    round_ = factories.round_()
    page = FormPage(editor, round_)
    page.add_row("citations", source=source.pk, quote="met in Astana.\r\nThe talks")
    assert page.save().status_code == 302, page.errors()
    assert round_.citations.get().passage.exact == "met in Astana.\nThe talks"


def test_the_same_words_are_one_passage(editor, source):
    round_ = factories.round_()
    page = FormPage(editor, round_)
    page.add_row("citations", source=source.pk, quote="two days", field="dates")
    page.add_row("citations", source=source.pk, quote="two days", field="planned_days")
    assert page.save().status_code == 302, page.errors()
    page = FormPage(editor, round_)
    page.add_row("citations", source=source.pk, quote="two days", field="status")
    assert page.save().status_code == 302, page.errors()
    assert Passage.objects.filter(exact="two days").count() == 1
    assert round_.citations.count() == 3


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({}, "passage"),
        ({"quote": "two days"}, "source"),
        ({"source": True}, "quote"),
        ({"passage": True, "quote": "two days"}, "passage"),
    ],
)
def test_half_a_citation_is_refused(editor, source, given, field):
    round_ = factories.round_()
    given = {**given}
    if "source" in given:
        given["source"] = source.pk
    if "passage" in given:
        given["passage"] = factories.passage(source=source, exact="two days").pk
    page = FormPage(editor, round_)
    row = page.add_row("citations", stance="disputes", **given)
    assert page.save().status_code == 200
    assert f"{row}-{field}" in page.errors()
    assert not round_.citations.exists()


def test_a_passage_cited_twice_for_one_field(editor, source):
    passage = factories.passage(source=source, exact="two days")
    round_ = factories.round_()
    factories.cite(round_, passage=passage, field="dates")
    page = FormPage(editor, round_)
    page.add_row("citations", passage=passage.pk, field="dates")
    assert page.save().status_code == 200
    assert "already cited for this field" in all_told(page)


def test_words_quoted_leave_nothing_behind_when_the_record_is_refused(editor, source):
    round_ = factories.round_()
    page = FormPage(editor, round_)
    page.add_row("citations", source=source.pk, quote="two days")
    assert page.save(dates="31 November").status_code == 200
    assert not Passage.objects.exists()


def test_a_reading_of_a_disagreement_is_named(editor, source):
    disagreement = factories.disagreement()
    page = FormPage(editor, disagreement)
    row = page.add_row("citations", source=source.pk, quote="two days", side="")
    page.save()
    assert f"{row}-side" in page.errors()
    page.data[f"{row}-side"] = "a"
    assert page.save().status_code == 302, page.errors()
    assert disagreement.citations.filter(side="a").exists()
