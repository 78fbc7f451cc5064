"""What editors type, in English, Russian and Kazakh, and what it is read as."""

from time import perf_counter

import pytest
from hypothesis import given

from core.dates import EdtfError, parse, read_plain
from tests.core.date_shapes import ANY_TEXT, parts


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("January 2017", "2017-01"),
        ("Jan 2017", "2017-01"),
        ("jan. 2017", "2017-01"),
        ("Sept. 2017", "2017-09"),
        ("23 January 2017", "2017-01-23"),
        ("the 23rd of January, 2017", "2017-01-23"),
        ("January 23, 2017", "2017-01-23"),
        ("2017 January 23", "2017-01-23"),
        ("23–24 Jan 2017", "2017-01-23/2017-01-24"),
        ("23-24 January 2017", "2017-01-23/2017-01-24"),
        ("23 — 24 January 2017", "2017-01-23/2017-01-24"),
        ("January 23-24, 2017", "2017-01-23/2017-01-24"),
        ("January 23 – February 2, 2017", "2017-01-23/2017-02-02"),
        ("30 January – 2 February 2017", "2017-01-30/2017-02-02"),
        ("31 Dec 2016 - 2 Jan 2017", "2016-12-31/2017-01-02"),
        ("from 23 to 24 January 2017", "2017-01-23/2017-01-24"),
        ("23 through 24 January 2017", "2017-01-23/2017-01-24"),
        ("Jan-Mar 2017", "2017-01/2017-03"),
        ("2015-2016", "2015/2016"),
        ("2015–2016", "2015/2016"),
        ("2015 to March 2016", "2015/2016-03"),
        ("2015 (approx.)", "2015~"),
        ("2015 (uncertain, approx.)", "2015%"),
        ("c. 2015", "2015~"),
        ("about May 2014", "2014-05~"),
        ("probably 5 May 2014", "2014-05-05?"),
        ("2015?", "2015?"),
        ("May 2015?", "2015-05?"),
        ("about 23–24 January 2017", "2017-01-23~/2017-01-24~"),
        ("c. 2015–2016", "2015~/2016"),
        ("2015–2016 (approx.)", "2015~/2016~"),
        ("2015 – approx. 2016", "2015/2016~"),
        ("2015 (uncertain) – 2016 (approx.)", "2015?/2016~"),
        ("January 2015 (day unknown)", "2015-01-XX"),
        ("2015 (month and day unknown, uncertain)", "2015-XX-XX?"),
        ("spring 2014", "2014-21"),
        ("fall of 2014", "2014-23"),
        ("winter 2014", "2014-24"),
        ("winter 2014/15", "2014-24"),
        ("winter 2014-2015", "2014-24"),
        ("winter 1999–00", "1999-24"),
        ("winter 2004/05", "2004-24"),
        ("winter 2014-15 – spring 2015", "2014-24/2015-21"),
        ("spring–autumn 2014", "2014-21/2014-23"),
        ("2010s", "201X"),
        ("the 2010s", "201X"),
        ("1900s (century)", "19XX"),
        ("since March 2011", "2011-03/.."),
        ("from March 2011 onwards", "2011-03/.."),
        ("March 2011 – present", "2011-03/.."),
        ("March 2011/..", "2011-03/.."),
        ("March 2011 – unknown", "2011-03/"),
        ("unknown – March 2011", "/2011-03"),
        ("until 8 August 2025", "../2025-08-08"),
        ("since c. 2015", "2015~/.."),
        ("23.01.2017", "2017-01-23"),
        ("03.04.2017", "2017-04-03"),
        ("23/01/2017", "2017-01-23"),
        ("01/23/2017", "2017-01-23"),
        ("03/03/2017", "2017-03-03"),
        ("2017/1/3", "2017-01-03"),
        ("20170123", "2017-01-23"),
        ("23.01–02.02.2017", "2017-01-23/2017-02-02"),
        ("23-24.01.2017", "2017-01-23/2017-01-24"),
        ("01.02.2017 - 03.02.2017", "2017-02-01/2017-02-03"),
        ("2017-01-23 – 2017-01-25", "2017-01-23/2017-01-25"),
        ("since 2017-01", "2017-01/.."),
        ("c. 201x", "201X~"),
        ("23–24 января 2017 года", "2017-01-23/2017-01-24"),
        ("с 23 по 24 января 2017 г.", "2017-01-23/2017-01-24"),
        ("23-го января 2017", "2017-01-23"),
        ("в январе 2017", "2017-01"),
        ("Январь 2017 г.", "2017-01"),
        ("30 янв. – 2 февр. 2017", "2017-01-30/2017-02-02"),
        ("весна 2014", "2014-21"),
        ("весной 2014 года", "2014-21"),
        ("зимой 2014–2015 гг.", "2014-24"),
        ("с марта 2011", "2011-03/.."),
        ("со 2 марта 2011 г.", "2011-03-02/.."),
        ("с марта 2011 по настоящее время", "2011-03/.."),
        ("до 8 августа 2025 г.", "../2025-08-08"),
        ("1990-е годы", "199X"),
        ("около 2015 года", "2015~"),
        ("предположительно май 2014", "2014-05?"),
        ("маи\u0306 2017", "2017-05"),
        ("2017 жылғы 23–24 қаңтар", "2017-01-23/2017-01-24"),
        ("2011 жылғы наурыздан бері", "2011-03/.."),
        ("2025 жылғы 8 тамызға дейін", "../2025-08-08"),
    ],
)
def test_plain_dates(text, edtf):
    assert read_plain(text) == edtf
    assert read_plain(f"  {text} \n") == edtf


@pytest.mark.parametrize(
    ("text", "code", "nearest", "words"),
    [
        ("03/04/2017", "ambiguous", "2017-04-03", "2017-04-03 or as 2017-03-04"),
        ("03-04-2017", "ambiguous", "2017-04-03", "2017-04-03 or as 2017-03-04"),
        ("since 03/04/2017", "ambiguous", "2017-04-03", "2017-04-03 or as 2017-03-04"),
        ("23.01.17", "short_year", "2017-01-23", "two digits"),
        ("31.02.16", "short_year", "2016-02-29", "two digits"),
        ("0/1/00", "short_year", "2000-01", "two digits"),
        ("30 March – 29 February 2016", "reversed", "2015-03-30/2016-02-29", "before it begins"),
        ("13.13.2017", "month", "2017-12", "no month 13"),
        ("31 November 2017", "day", "2017-11-30", "November 2017 has 30 days"),
        ("since 2017-11-31", "day", "2017-11-30/..", "November 2017 has 30 days"),
        ("30–31 June 2017", "day", "2017-06-30/2017-06-30", "June 2017 has 30 days"),
        ("24–23 January 2017", "reversed", "2017-01-23/2017-01-24", "before it begins"),
        ("30 December – 2 January 2017", "reversed", "2016-12-30/2017-01-02", "before it begins"),
        ("2014–15", "month_missing", "2014/2015", "needs a month"),
        ("23 January", "year_missing", None, "needs a year"),
        ("January – February", "year_missing", None, "needs a year"),
        ("late 2014", "not_understood", "2014", "“late”"),
        ("spring March 2014", "not_understood", "2014", "“March”"),
        ("23 24 January 2017", "not_understood", "2017", "“24”"),
        ("2015 (they say)", "not_understood", "2015", "“(they say)”"),
        ("until 23–24 January 2017", "not_understood", "2017", "“–”"),
        ("<b>2017</b>", "not_understood", "2017", "“<”"),
        ("1 – 2 – 3 January 2017", "two_ranges", "2017", "a beginning and an end"),
        ("since until 2015", "not_understood", "2015", "“until”"),
        ("2015 (century)", "note", "2015", "does not fit the date 2015"),
        ("2015 (day unknown)", "note", "2015", "does not fit the date 2015"),
        ("January 2015 (month unknown)", "note", "2015-01", "does not fit the date 2015-01"),
        ("spring 2015 (day unknown)", "month", "2015-21", "without a day"),
        ("5 May 2015 (day unknown)", "note", "2015-05-05", "does not fit the date 2015-05-05"),
        ("since", "date_missing", None, "missing"),
        ("January 2017 –", "date_missing", "2017", "missing"),
        ("", "blank", None, "no date"),
        (" , ", "blank", None, "no date"),
        ("2017 " * 30, "too_long", None, "at most 120 characters"),
    ],
)
def test_refusals_say_why_and_what_is_nearest(text, code, nearest, words):
    with pytest.raises(EdtfError) as caught:
        read_plain(text)
    assert (caught.value.code, caught.value.nearest) == (code, nearest)
    assert words in caught.value.reason


@given(parts())
def test_edtf_passes_unchanged(text):
    assert read_plain(text) == text


def read_or_suggested(text):
    """The EDTF of the text, or the suggestion made when it is refused, if any."""
    try:
        return [read_plain(text)]
    except EdtfError as error:
        return [error.nearest] if error.nearest else []


@given(ANY_TEXT)
def test_any_text_becomes_edtf_or_is_refused_with_a_valid_suggestion(text):
    assert all(parse(edtf).text == edtf for edtf in read_or_suggested(text))


@pytest.mark.parametrize("text", ["(" * 10**6, "1." * 10**6, "January " * 10**5, "2014–" * 10**5])
def test_long_junk_is_refused_at_once(text):
    started = perf_counter()
    with pytest.raises(EdtfError):
        read_plain(text)
    assert perf_counter() - started < 0.05
