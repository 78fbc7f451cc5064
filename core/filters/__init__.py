"""Strict filters: one set a model, the same for its page, its API collection and its exports.

`kinds`, `records` and `orderings` are the filters: each reads its values, calls one queryset verb
and knows its words and an example. `sets` reads a query string with them into one narrowed
queryset, one sentence and one form (`widgets`); `families` are sets many models share. Whatever
is unknown or invalid is a Problem that names the parameter and the nearest valid one: never
"everything".
"""

from core.filters.families import CitedFilterSet, DatedFilterSet
from core.filters.kinds import Codes, Dates, Day, Flag, Modifier, Narrowing, Numbers, Text
from core.filters.orderings import Ordering
from core.filters.problems import Problem, QueryError, blank_value, unknown_parameter, unknown_value
from core.filters.records import Records, RecordsInRole
from core.filters.sets import MAX_VALUES, PAGE_PARAMETERS, ActiveFilter, RecordFilterSet

__all__ = [
    "MAX_VALUES",
    "PAGE_PARAMETERS",
    "ActiveFilter",
    "CitedFilterSet",
    "Codes",
    "DatedFilterSet",
    "Dates",
    "Day",
    "Flag",
    "Modifier",
    "Narrowing",
    "Numbers",
    "Ordering",
    "Problem",
    "QueryError",
    "RecordFilterSet",
    "Records",
    "RecordsInRole",
    "Text",
    "blank_value",
    "unknown_parameter",
    "unknown_value",
]
