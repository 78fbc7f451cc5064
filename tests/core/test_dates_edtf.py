"""EDTF text to days: what is read, what is refused and how it says so."""

import re
from datetime import date
from time import perf_counter

import pytest
from edtf import parse_edtf
from hypothesis import assume, given

from core.dates import Edge, EdtfError, Precision, bounds, parse
from tests.core.date_shapes import ANY_TEXT, intervals, parts


@pytest.mark.parametrize(
    ("text", "lower", "upper"),
    [
        ("2017-01-23", "2017-01-23", "2017-01-23"),
        ("2017-01-23/2017-01-24", "2017-01-23", "2017-01-24"),
        ("2017-01", "2017-01-01", "2017-01-31"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("1900-02", "1900-02-01", "1900-02-28"),
        ("2000-02-29", "2000-02-29", "2000-02-29"),
        ("2015~", "2015-01-01", "2015-12-31"),
        ("2015?", "2015-01-01", "2015-12-31"),
        ("2015%", "2015-01-01", "2015-12-31"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("000X", "0001-01-01", "0009-12-31"),
        ("99XX", "9900-01-01", "9999-12-31"),
        ("2015-XX", "2015-01-01", "2015-12-31"),
        ("2015-XX-XX", "2015-01-01", "2015-12-31"),
        ("2015-01-XX~", "2015-01-01", "2015-01-31"),
        ("2015-21", "2015-03-01", "2015-05-31"),
        ("2015-22", "2015-06-01", "2015-08-31"),
        ("2015-23", "2015-09-01", "2015-11-30"),
        ("2015-24", "2015-12-01", "2016-02-29"),
        ("2011-03/..", "2011-03-01", None),
        ("2011-03/", "2011-03-01", None),
        ("../2025-08-08", None, "2025-08-08"),
        ("/2025-08-08", None, "2025-08-08"),
        ("2015~/2016-03?", "2015-01-01", "2016-03-31"),
        ("201X/2021-22%", "2010-01-01", "2021-08-31"),
        ("2017-03/2017", "2017-03-01", "2017-12-31"),
        ("2017/2017-03", "2017-01-01", "2017-03-31"),
        ("0001-01-01/9999-12-31", "0001-01-01", "9999-12-31"),
    ],
)
def test_bounds(text, lower, upper):
    expected = tuple(day and date.fromisoformat(day) for day in (lower, upper))
    assert bounds(text) == expected


@pytest.mark.parametrize(
    ("text", "precision", "uncertain", "approximate"),
    [
        ("2017-01-23", Precision.DAY, False, False),
        ("2017-01", Precision.MONTH, False, False),
        ("2017-01-XX?", Precision.MONTH, True, False),
        ("2017-23~", Precision.SEASON, False, True),
        ("2017-XX", Precision.YEAR, False, False),
        ("201X%", Precision.DECADE, True, True),
        ("20XX", Precision.CENTURY, False, False),
        ("2017-01-23?/2018~", Precision.YEAR, True, True),
        ("../2018-01~", Precision.MONTH, False, True),
    ],
)
def test_what_is_known(text, precision, uncertain, approximate):
    edtf = parse(text)
    assert (edtf.precision, edtf.uncertain, edtf.approximate) == (precision, uncertain, approximate)


def test_sides_keep_their_own_qualifier_and_kind():
    edtf = parse("2015-01-23~/2016-22?")
    start, end = edtf.parts
    assert (start.year, start.month, start.day, start.approximate, start.uncertain) == (
        2015,
        1,
        23,
        True,
        False,
    )
    assert (end.season, end.month, end.approximate, end.uncertain) == (22, None, False, True)
    assert parse("2015/..").end is Edge.OPEN
    assert parse("2015/").end is Edge.UNKNOWN
    assert parse("2015").parts == (parse("2015").end,)


@pytest.mark.parametrize(
    ("text", "code", "nearest", "words"),
    [
        ("2017-11-31", "day", "2017-11-30", "November 2017 has 30 days"),
        ("2017-02-29~", "day", "2017-02-28~", "February 2017 has 28 days"),
        ("2017-06-31/2017-07-02", "day", "2017-06-30/2017-07-02", "June 2017 has 30 days"),
        ("2017-01-00", "day", "2017-01", "31 days"),
        ("2017-13", "month", "2017-12", "no month 13"),
        ("2017-00-00", "month", "2017", "no month 00"),
        ("2014-15", "month", "2014/2015", "no month 15"),
        ("2015-22-01", "month", "2015-22", "without a day"),
        ("2015-25", "month", "2015", "no month 25"),
        ("2017-01-24/2017-01-23", "reversed", "2017-01-23/2017-01-24", "before it begins"),
        ("2017-01-24~/2016?", "reversed", "2016?/2017-01-24~", "before it begins"),
        ("../..", "empty_interval", None, "a date on one side"),
        ("/", "empty_interval", None, "a date on one side"),
        ("../", "empty_interval", None, "a date on one side"),
        ("0000", "year", "0001", "0001 to 9999"),
        ("0000-13", "year", "0001", "0001 to 9999"),
        ("9999-24", "year", "9999-12", "after the year 9999"),
        ("23.01.2017", "format", "2017-01-23", "not a date as EDTF writes it"),
        ("03/04/2017", "format", "2017-04-03", "not a date as EDTF writes it"),
        ("2017/01/23", "format", "2017-01-23", "not a date"),
        ("20170123", "format", "2017-01-23", "not a date"),
        ("2017-1-3", "format", "2017-01-03", "not a date"),
        ("2017-1", "format", "2017-01", "not a date"),
        ("2017-01-23T10:00:00Z", "format", "2017-01-23", "not a date"),
        ("2014-2015", "format", "2014/2015", "not a date"),
        ("2015..2016", "format", "2015/2016", "not a date"),
        ("2017-01 / 2017-02", "format", "2017-01/2017-02", "not a date"),
        (" 2017\n", "format", "2017", "not a date"),
        ("201x", "format", "201X", "not a date"),
        ("?2015-01", "format", "2015-01?", "not a date"),
        ("2015~-01?", "format", "2015-01%", "not a date"),
        ("2017-XX-03", "format", "2017", "not a date"),
        ("[2015]", "format", "2015", "not a date"),
        ("1XXX", "format", None, "not a date"),
        ("..", "format", None, "not a date"),
        ("２０１７", "format", None, "not a date"),
        ("2017-0²", "format", "2017", "not a date"),
        ("when they met", "format", None, "when they met"),
        ("", "blank", None, "no date"),
        ("2017" * 17, "too_long", None, "at most 64 characters; this has 68"),
    ],
)
def test_refusals_say_why_and_what_is_nearest(text, code, nearest, words):
    with pytest.raises(EdtfError) as caught:
        parse(text)
    error = caught.value
    assert (error.code, error.nearest) == (code, nearest)
    assert words in error.reason
    assert nearest is None or f"“{nearest}”" in str(error)


def part_bounds(edtf):
    return [bound for part in set(edtf.parts) for bound in (part.lower, part.upper)]


@given(parts())
def test_every_shape_is_read_and_written_back(text):
    edtf = parse(text)
    assert str(edtf) == text
    assert parse(str(edtf)) == edtf
    assert [edtf.lower, edtf.upper] == sorted(part_bounds(edtf))


@given(intervals())
def test_an_interval_is_its_sides_or_reversed(text):
    before, _, after = text.partition("/")
    lower = bounds(before)[0] if before not in ("", "..") else None
    upper = bounds(after)[1] if after not in ("", "..") else None
    if lower and upper and lower > upper:
        with pytest.raises(EdtfError) as caught:
            parse(text)
        assert caught.value.nearest == f"{after}/{before}"
    else:
        assert bounds(text) == (lower, upper)


def read_or_refusal(text):
    try:
        return parse(text)
    except EdtfError as error:
        return error


@given(ANY_TEXT)
def test_any_text_is_read_or_refused_with_a_valid_suggestion(text):
    result = read_or_refusal(text)
    if isinstance(result, EdtfError):
        assert result.reason
        assert result.nearest is None or parse(result.nearest).text == result.nearest
    else:
        assert result.text == text
        assert result.lower is None or result.upper is None or result.lower <= result.upper


@pytest.mark.parametrize("text", ["2" * 10**6, "2017-01/" * 10**5, "X-" * 10**6, "~" * 10**6])
def test_long_junk_is_refused_at_once(text):
    started = perf_counter()
    with pytest.raises(EdtfError):
        parse(text)
    assert perf_counter() - started < 0.05


QUALIFIED_SEASON = re.compile("[0-9]{4}-2[1-4][?~%]")


def as_days(strict_bounds):
    """The peer's struct_time or infinity as a date; None where it has no bound."""
    return tuple(None if isinstance(bound, float) else date(*bound[:3]) for bound in strict_bounds)


@given(parts() | intervals())
def test_agrees_with_the_edtf_package(text):
    """On level 0 and 1, but for what differs by choice: winter (there it ends on 31 December),
    unknown sides (there ten years away), decades of a year 0, reversed intervals (there valid), and
    qualified seasons and sides with digits left out (there errors)."""
    before, slash, after = text.partition("/")
    assume(not QUALIFIED_SEASON.fullmatch(text))
    assume("-24" not in text and not text.startswith(("000X", "00XX")))
    assume(not slash or (before and after and "X" not in text))
    ours = read_or_refusal(text)
    assume(not isinstance(ours, EdtfError))
    peer = parse_edtf(text)
    assert (ours.lower, ours.upper) == as_days((peer.lower_strict(), peer.upper_strict()))


@pytest.mark.parametrize(
    ("text", "ours", "theirs"),
    [
        ("2015-24", "2016-02-29", "2015-12-31"),
        ("2017/", None, "2027-01-01"),
    ],
)
def test_differs_from_the_edtf_package_by_choice(text, ours, theirs):
    assert bounds(text)[1] == (ours and date.fromisoformat(ours))
    peer = parse_edtf(text)
    assert as_days((peer.lower_strict(), peer.upper_strict()))[1] == date.fromisoformat(theirs)
