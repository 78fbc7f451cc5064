"""Dates in words: as precise as they are known, in three languages, and readable back."""

import pytest
from hypothesis import assume, given

from core.dates import EdtfError, display, parse, read_plain
from tests.core.date_shapes import MODERN_YEARS, intervals, parts

MODERN = parts(MODERN_YEARS)


@pytest.mark.parametrize(
    ("edtf", "english", "russian", "kazakh"),
    [
        ("2017", "2017", "2017 г.", "2017 жыл"),
        ("2017-01", "January 2017", "январь 2017 г.", "2017 жылғы қаңтар"),
        ("2017-01-23", "23 January 2017", "23 января 2017 г.", "2017 жылғы 23 қаңтар"),
        (
            "2017-01-23/2017-01-24",
            "23–24 January 2017",
            "23–24 января 2017 г.",
            "2017 жылғы 23–24 қаңтар",
        ),
        ("2017-01-23/2017-01-23", "23 January 2017", "23 января 2017 г.", "2017 жылғы 23 қаңтар"),
        (
            "2017-01-30/2017-02-02",
            "30 January – 2 February 2017",
            "30 января – 2 февраля 2017 г.",
            "2017 жылғы 30 қаңтар – 2 ақпан",
        ),
        (
            "2016-12-31/2017-01-02",
            "31 December 2016 – 2 January 2017",
            "31 декабря 2016 г. – 2 января 2017 г.",
            "2016 жылғы 31 желтоқсан – 2017 жылғы 2 қаңтар",
        ),
        (
            "2017-01/2017-03",
            "January–March 2017",
            "январь–март 2017 г.",
            "2017 жылғы қаңтар–наурыз",
        ),
        (
            "2016-11/2017-03",
            "November 2016 – March 2017",
            "ноябрь 2016 г. – март 2017 г.",
            "2016 жылғы қараша – 2017 жылғы наурыз",
        ),
        ("2015/2016", "2015–2016", "2015–2016 гг.", "2015–2016 жылдар"),
        (
            "2015/2016-03-05",
            "2015 – 5 March 2016",
            "2015 г. – 5 марта 2016 г.",
            "2015 жыл – 2016 жылғы 5 наурыз",
        ),
        ("2015~", "2015 (approx.)", "2015 г. (прибл.)", "2015 жыл (шамамен)"),
        ("2015?", "2015 (uncertain)", "2015 г. (предположительно)", "2015 жыл (болжамды)"),
        (
            "2015-05%",
            "May 2015 (approx., uncertain)",
            "май 2015 г. (прибл., предположительно)",
            "2015 жылғы мамыр (шамамен, болжамды)",
        ),
        (
            "2015~/2016~",
            "2015–2016 (approx.)",
            "2015–2016 гг. (прибл.)",
            "2015–2016 жылдар (шамамен)",
        ),
        (
            "2015/2016~",
            "2015 – approx. 2016",
            "2015 г. – прибл. 2016 г.",
            "2015 жыл – шамамен 2016 жыл",
        ),
        ("201X", "2010s", "2010-е годы", "2010-жылдар"),
        ("19XX", "1900s (century)", "1900-е годы (век)", "1900-жылдар (ғасыр)"),
        ("2015-22", "summer 2015", "лето 2015 г.", "2015 жылғы жаз"),
        ("2015-24", "winter 2015–2016", "зима 2015–2016 гг.", "2015–2016 жылғы қыс"),
        ("2015-21/2015-23", "spring–autumn 2015", "весна–осень 2015 г.", "2015 жылғы көктем–күз"),
        (
            "2015-XX",
            "2015 (month unknown)",
            "2015 г. (месяц неизвестен)",
            "2015 жыл (айы белгісіз)",
        ),
        (
            "2015-01-XX",
            "January 2015 (day unknown)",
            "январь 2015 г. (день неизвестен)",
            "2015 жылғы қаңтар (күні белгісіз)",
        ),
        ("2011-03/..", "since March 2011", "с марта 2011 г.", "2011 жылғы наурыздан бері"),
        (
            "2011-03-02/..",
            "since 2 March 2011",
            "со 2 марта 2011 г.",
            "2011 жылғы 2 наурыздан бері",
        ),
        ("2011/..", "since 2011", "с 2011 г.", "2011 жылдан бері"),
        ("201X/..", "since the 2010s", "с 2010-х годов", "2010-жылдардан бері"),
        ("2014-21/..", "since spring 2014", "с весны 2014 г.", "2014 жылғы көктемнен бері"),
        (
            "../2025-08-08",
            "until 8 August 2025",
            "до 8 августа 2025 г.",
            "2025 жылғы 8 тамызға дейін",
        ),
        ("../2025~", "until 2025 (approx.)", "до 2025 г. (прибл.)", "2025 жылға дейін (шамамен)"),
        (
            "2011-03/",
            "March 2011 – unknown",
            "март 2011 г. – неизвестно",
            "2011 жылғы наурыз – белгісіз",
        ),
        ("/2011", "unknown – 2011", "неизвестно – 2011 г.", "белгісіз – 2011 жыл"),
        ("", "", "", ""),
    ],
)
def test_words(edtf, english, russian, kazakh):
    shown = [display(edtf, language) for language in ("en", "ru", "kk")]
    assert shown == [english, russian, kazakh]


@pytest.mark.parametrize(
    ("edtf", "language", "shown"),
    [
        ("2017-01-23/2017-01-24", "en", "23–24 Jan 2017"),
        ("2017-01-30/2017-02-02", "ru", "30 янв. – 2 февр. 2017 г."),
        ("2017-05-30", "ru", "30 мая 2017 г."),
        ("2017-05", "ru", "май 2017 г."),
        ("2017-01-23", "kk", "2017 жылғы 23 қаң."),
        ("2017-08/..", "kk", "2017 жылғы тамыздан бері"),
    ],
)
def test_short_words(edtf, language, shown):
    assert display(edtf, language, short=True) == shown


@pytest.mark.parametrize(
    ("tag", "shown"), [("ru-RU", "май 2014 г."), ("KK", "2014 жылғы мамыр"), ("fr", "May 2014")]
)
def test_language_tags(tag, shown):
    assert display("2014-05", tag) == shown


def test_what_is_not_edtf_is_not_shown():
    with pytest.raises(EdtfError):
        display("2017-11-31")


@pytest.mark.parametrize("short", [False, True])
@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@given(edtf=MODERN | intervals(MODERN))
def test_words_are_read_back_as_the_same_date(language, short, edtf):
    try:
        parts_of_date = parse(edtf).parts
    except EdtfError:
        assume(False)
    # An interval from a date to the same date is shown as that date.
    assume(len({(part.lower, part.upper) for part in parts_of_date}) == len(parts_of_date))
    assert read_plain(display(edtf, language, short)) == edtf
