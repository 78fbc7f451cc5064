"""EDTF in Django: the model field, its form field, and the columns the database computes from it.

The computed columns call the SQL functions of the migration `0001_edtf_functions`.
"""

from typing import Any

from django import forms
from django.contrib.postgres.fields import DateRangeField
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from core.dates.edtf import MAX_LENGTH, parse
from core.dates.errors import EdtfError
from core.dates.plain import MAX_LENGTH as MAX_PLAIN_LENGTH
from core.dates.plain import read_plain


def validate_edtf(value: str) -> None:
    """Refuse what is not EDTF with the code and the message of its EdtfError."""
    try:
        parse(value)
    except EdtfError as error:
        raise ValidationError(str(error), code=error.code) from error


class EdtfFormField(forms.CharField):
    """Takes EDTF or a date written plainly; its value is EDTF, blank when nothing was entered."""

    default_help_text = _(
        "EDTF, such as 2017-01-23/2017-01-24, 2017-01 or 2015~, or plainly: 23–24 January 2017, "
        "January 2017, 2015 (approx.), since March 2011."
    )

    def __init__(self, *, help_text: Any = "", **kwargs: Any) -> None:
        super().__init__(help_text=help_text or self.default_help_text, **kwargs)

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value)
        if text is None or text in self.empty_values:
            return text
        try:
            return read_plain(text)
        except EdtfError as error:
            raise ValidationError(str(error), code=error.code) from error


class EdtfField(models.CharField):
    """A date or an interval as EDTF text of levels 0 and 1; blank when nothing is known."""

    default_validators = [validate_edtf]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", MAX_LENGTH)
        super().__init__(*args, **kwargs)

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value)
        return text.strip() if isinstance(text, str) else text

    def formfield(self, **kwargs: Any) -> forms.Field | None:
        return super().formfield(
            **{"form_class": EdtfFormField, "max_length": MAX_PLAIN_LENGTH, **kwargs}
        )


def lower_bound(column: str) -> models.GeneratedField:
    """The first possible day of an EDTF column; NULL when blank, open or unknown there."""
    return _computed("edtf_lower", column, models.DateField())


def upper_bound(column: str) -> models.GeneratedField:
    """The last possible day of an EDTF column; NULL when blank, open or unknown there."""
    return _computed("edtf_upper", column, models.DateField())


def date_span(column: str) -> models.GeneratedField:
    """The days an EDTF column covers, as a daterange; NULL when blank, unbounded where open."""
    return _computed("edtf_span", column, DateRangeField())


def _computed(function: str, column: str, output: models.Field) -> models.GeneratedField:
    return models.GeneratedField(
        expression=models.Func(models.F(column), function=function, output_field=output.clone()),
        output_field=output,
        db_persist=True,
    )
