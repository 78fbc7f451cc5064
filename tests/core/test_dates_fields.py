"""EDTF in models and forms: what is typed, kept, computed and refused."""

from datetime import date

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, models, transaction
from django.db.migrations.writer import MigrationWriter
from django.test.utils import isolate_apps

from core.dates import (
    EdtfField,
    EdtfFormField,
    date_span,
    lower_bound,
    upper_bound,
    validate_edtf,
)
from core.dates.edtf import MAX_LENGTH


@pytest.fixture
def meeting(db):
    """A model with every piece, its table made for one test."""
    with isolate_apps("django.contrib.postgres"):

        class Meeting(models.Model):
            dates = EdtfField(blank=True)
            announced = EdtfField(null=True, blank=True)
            starts = lower_bound("dates")
            ends = upper_bound("dates")
            span = date_span("dates")
            announced_starts = lower_bound("announced")
            announced_span = date_span("announced")

            class Meta:
                app_label = "core"
                constraints = [
                    models.CheckConstraint(
                        condition=models.Func(
                            "dates", function="edtf_is_valid", output_field=models.BooleanField()
                        ),
                        name="core_meeting_dates_edtf",
                        violation_error_message="Dates: not EDTF.",
                    )
                ]

            def __str__(self):
                return self.dates

        with connection.schema_editor() as editor:
            editor.create_model(Meeting)
        yield Meeting


def span_of(row):
    return row.span and (row.span.lower, row.span.upper)


@pytest.mark.parametrize(
    ("text", "starts", "ends", "span"),
    [
        (
            "2017-01-23/2017-01-24",
            date(2017, 1, 23),
            date(2017, 1, 24),
            (date(2017, 1, 23), date(2017, 1, 25)),
        ),
        ("2017-01~", date(2017, 1, 1), date(2017, 1, 31), (date(2017, 1, 1), date(2017, 2, 1))),
        ("2011-03/..", date(2011, 3, 1), None, (date(2011, 3, 1), None)),
        ("../2025-08-08", None, date(2025, 8, 8), (None, date(2025, 8, 9))),
        ("9999", date(9999, 1, 1), date(9999, 12, 31), (date(9999, 1, 1), None)),
        ("", None, None, None),
    ],
)
def test_the_database_computes_bounds_and_span(meeting, text, starts, ends, span):
    row = meeting.objects.create(dates=text)
    row.refresh_from_db()
    assert (row.dates, row.starts, row.ends, span_of(row)) == (text, starts, ends, span)


def test_null_text_has_no_bounds(meeting):
    row = meeting.objects.create(announced=None)
    row.refresh_from_db()
    assert (row.announced_starts, row.announced_span) == (None, None)


def test_span_finds_what_overlaps(meeting):
    for text in ("2017-01-23/2017-01-24", "2017", "2018/..", "../2016-12-31", ""):
        meeting.objects.create(dates=text)
    found = meeting.objects.filter(span__overlap=(date(2017, 1, 24), date(2017, 2, 1)))
    assert sorted(found.values_list("dates", flat=True)) == ["2017", "2017-01-23/2017-01-24"]


@pytest.mark.parametrize("text", ["2017-01-24/2017-01-23", "2017-11-31", "../..", "January 2017"])
def test_the_constraint_speaks_when_a_form_was_passed_by(meeting, text):
    with pytest.raises(IntegrityError, match="core_meeting_dates_edtf"), transaction.atomic():
        meeting.objects.create(dates=text)
    row = meeting(dates=text)
    with pytest.raises(ValidationError, match=r"Dates: not EDTF\."):
        row.validate_constraints()


def test_full_clean_normalises_and_names_the_nearest_form(meeting):
    row = meeting(dates=" 2017-01 \n")
    row.full_clean()
    assert row.dates == "2017-01"
    row.dates = "2017-11-31"
    with pytest.raises(ValidationError) as caught:
        row.full_clean()
    (error,) = caught.value.error_dict["dates"]
    assert error.code == "day"
    assert error.messages == ["November 2017 has 30 days. Nearest valid form: “2017-11-30”."]


def test_look_ups_by_part_of_the_text_are_not_refused(meeting):
    meeting.objects.create(dates="2017-01-23")
    assert meeting.objects.filter(dates__startswith="2017-01-2").exists()


def test_the_model_form_takes_plain_dates(meeting):
    form_class = forms.modelform_factory(meeting, fields=["dates"])
    form = form_class({"dates": " 23–24 January 2017 "})
    assert form.is_valid(), form.errors
    saved = form.save()
    saved.refresh_from_db()
    assert (saved.dates, saved.starts) == ("2017-01-23/2017-01-24", date(2017, 1, 23))
    assert isinstance(form.fields["dates"], EdtfFormField)
    assert "23–24 January 2017" in form.fields["dates"].help_text
    assert form_class({"dates": ""}).is_valid()


def test_the_model_form_says_what_is_wrong(meeting):
    form = forms.modelform_factory(meeting, fields=["dates"])({"dates": "03/04/2017"})
    (error,) = form.errors.as_data()["dates"]
    assert error.code == "ambiguous"
    assert "2017-04-03" in error.message
    assert "2017-03-04" in error.message


def form_field(field):
    return field.formfield()


def test_a_plain_date_may_be_longer_than_its_edtf():
    text = "approx. uncertain 30 September 2017 – approx. uncertain September 2018 (day unknown)"
    assert len(text) > MAX_LENGTH
    assert form_field(EdtfField()).clean(text) == "2017-09-30%/2018-09-XX%"


def test_a_field_keeps_its_own_help():
    assert form_field(EdtfField(help_text="When they met.")).help_text == "When they met."


def test_a_required_form_field_refuses_blank():
    with pytest.raises(ValidationError) as caught:
        EdtfFormField().clean("  ")
    assert caught.value.code == "required"


def test_the_validator_takes_edtf_only():
    validate_edtf("2017-01/2017-02")
    with pytest.raises(ValidationError) as caught:
        validate_edtf("January 2017")
    assert caught.value.code == "format"


def test_fields_are_written_to_migrations():
    written, imports = MigrationWriter.serialize(EdtfField(blank=True))
    assert written == "core.dates.fields.EdtfField(blank=True, max_length=64)"
    assert imports == {"import core.dates.fields"}
    for generated in (lower_bound("dates"), upper_bound("dates"), date_span("dates")):
        written, _imports = MigrationWriter.serialize(generated)
        assert "core.dates" not in written
        assert "models.F('dates')" in written
