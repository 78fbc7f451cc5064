"""Dates in digits alone, in an order other than EDTF's: 23.01.2017, 2017/1/23, 20170123."""

import re

from django.utils.translation import gettext as _

from core.dates.errors import EdtfError

# Every piece has a bounded width, so a match never goes back more than a few characters.
NUMERIC = re.compile(
    r"""
    (?P<first>[0-9]{1,2}) (?P<between>[./-]) (?P<second>[0-9]{1,2}) (?P=between)
    (?P<last>[0-9]{4}|[0-9]{2}) (?!\w)
    | (?P<year>[0-9]{4}) (?P<by>[./-]) (?P<month>[0-9]{1,2}) (?P=by) (?P<day>[0-9]{1,2}) (?!\w)
    | (?P<compact>[0-9]{8}) (?!\w)
    """,
    re.VERBOSE,
)


def read_numeric(match: re.Match[str]) -> str:
    """EDTF text of a date matched by NUMERIC; the month and the day may still be impossible.

    Full stops mean day first, as everywhere they are used. Slashes and hyphens are read only when
    one of the numbers can not be a month; otherwise both readings are named and none is taken.
    """
    if compact := match["compact"]:
        return f"{compact[:4]}-{compact[4:6]}-{compact[6:]}"
    if match["year"]:
        return f"{match['year']}-{int(match['month']):02}-{int(match['day']):02}"
    first, second, year = int(match["first"]), int(match["second"]), match["last"]
    if len(year) == 2:
        raise EdtfError(
            "short_year",
            _("“%(text)s” has a year of two digits: write four.") % {"text": match[0]},
            f"20{year}-{second:02}-{first:02}",
        )
    day_first = f"{year}-{second:02}-{first:02}"
    month_first = f"{year}-{first:02}-{second:02}"
    if match["between"] == "." or first == second or first > 12:
        return day_first
    if second > 12:
        return month_first
    raise EdtfError(
        "ambiguous",
        _("“%(text)s” can be read as %(one)s or as %(other)s: write the one you mean.")
        % {"text": match[0], "one": day_first, "other": month_first},
        day_first,
    )
