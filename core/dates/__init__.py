"""Uncertain dates: EDTF text, its first and last day, and its words.

Dates of negotiations are known to the day, the month or the decade, and often only approximately.
They are kept as EDTF text (ISO 8601-2, levels 0 and 1), read by `parse`, written in words by
`display`, typed in words through `read_plain`, and filtered through the days `bounds` gives. Models
use `EdtfField`, with `lower_bound`, `upper_bound` and `date_span` for the columns the database
computes from it. Whatever can not be read is an `EdtfError` that says why and names the nearest
valid form.
"""

from core.dates.display import display
from core.dates.edtf import Edge, Edtf, Part, Precision, bounds, parse
from core.dates.errors import EdtfError
from core.dates.fields import (
    EdtfField,
    EdtfFormField,
    date_span,
    lower_bound,
    upper_bound,
    validate_edtf,
)
from core.dates.plain import read_plain

__all__ = [
    "Edge",
    "Edtf",
    "EdtfError",
    "EdtfField",
    "EdtfFormField",
    "Part",
    "Precision",
    "bounds",
    "date_span",
    "display",
    "lower_bound",
    "parse",
    "read_plain",
    "upper_bound",
    "validate_edtf",
]
