"""Part of a text, whatever its case: found by an index on the three letters in a row of it."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db.models import BooleanField, F, Func, Q, TextField, Value
from django.db.models.functions import StrIndex, Upper
from django.db.models.lookups import GreaterThan

FEWEST_LETTERS = 3


class Trigrams(Func):
    """The three letters in a row of a text, in capitals; what to build a GIN index on."""

    function = "trigrams"
    output_field = ArrayField(TextField())


class _Among(Func):
    template = "%(expressions)s)"
    arg_joiner = " @> ("
    output_field = BooleanField()


def containing(column: str, text: str, *, by_index: bool = True) -> Q:
    """Whether a column with an index on its `Trigrams` contains the text, whatever its case.

    Not `by_index` where so many rows do that each is asked: the letters of a text in a row are
    slowly told.

    Not by LIKE: of a LIKE with an unknown text PostgreSQL expects that next to nothing fits, and
    would gather and sort all titles with a common word in them for the first fifty.
    """
    wanted = Value(text, output_field=TextField())
    found = Q(GreaterThan(StrIndex(Upper(column), Upper(wanted)), 0))
    if len(text) < FEWEST_LETTERS or not by_index:
        return found
    # Where rows are gone through one by one, the letters need not be looked at.
    return found & Q(_Among(Trigrams(F(column)), Trigrams(wanted)))
