"""Any text at all: nothing raises, every quotation stands at its offsets, time grows with
length."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench.reading.measure import quotes_of
from intake.reading import Gazetteer, read, to_intake_output

PIECES = [
    "Russia",
    "Tokayev",
    "“",
    "”",
    '"',
    "«",
    "»",
    "said that",
    "met in Astana",
    "on 3 May 2017",
    ". ",
    ", ",
    "\r\n",
    "\n",
    "\u00a0",
    "😀",
    "👩‍👩‍👧",
    "Ёлкин",
    "Сергея Лаврова",
    "встретились в Женеве",
    "23–24 января 2017 года",
    "заявил, что",
    "بغداد",
    "\u202e",
    "\u200f",
    "שלום",
    "e\u0301",
    "<script>",
    "the second round",
    "will be held",
    "was cancelled",
    "last week",
    "two years later",
    "guarantors",
    "Q: ",
    "A: ",
    "— ",
    "*",
    "(",
    ")",
    "\x00",
    "\ud7ff",
    "İstanbul",
]
QUIET = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))


def check(text: str, gazetteer: Gazetteer) -> None:
    reading = read(text, gazetteer, published="2025-09-26")
    for quote in quotes_of(to_intake_output(reading)):
        assert text[quote["start"] : quote["end"]] == quote["quote"]
    for start, end in reading.article:
        assert 0 <= start < end <= len(text)


@QUIET
@given(st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join))
def test_offsets_are_exact_in_words_of_the_genre(gazetteer: Gazetteer, text: str) -> None:
    check(text, gazetteer)


@QUIET
@given(st.text(max_size=300))
def test_no_text_raises(gazetteer: Gazetteer, text: str) -> None:
    check(text, gazetteer)


@QUIET
@given(
    st.text(alphabet="😀\u00a0\r\n “”«»\"'—-ЯяAa1.,:;()<>", max_size=200),
    st.sampled_from(["\r\n", "\n", "\u2028"]),
)
def test_offsets_hold_behind_any_prefix(gazetteer: Gazetteer, prefix: str, newline: str) -> None:
    body = "“We only provide the platform here,” Talgat Kaliyev said in Astana on 3 May 2017."
    check(prefix + newline + body, gazetteer)


HOSTILE = {
    "brackets": "(",
    "quotes": '"',
    "curly": "“”",
    "dots": ".",
    "letters": "a",
    "capitals": "Aa ",
    "hyphens": "Abc-",
    "numbers": "12 ",
    "dates": "1 May ",
    "years": "2015-",
    "said": "Tokayev said that ",
    "clauses": "met in Astana; ",
    "lines": "He met Putin in Rome on 3 May.\n",
    "markup": "<script>",
    "emoji": "😀",
    "received": "received ",
    "offers": "is ready to ",
    "zero": "\u200b",
    "guarantors": "guarantors ",
    "answers": "Q: b?\nA: yes.\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_costs_no_more_than_linear_time(gazetteer: Gazetteer, name: str) -> None:
    def seconds(length: int) -> float:
        text = HOSTILE[name] * (length // len(HOSTILE[name]))
        start = time.process_time()
        read(text, gazetteer, published="2025-09-26")
        return time.process_time() - start

    seconds(1_000)
    short, long = seconds(4_000), seconds(24_000)
    # Six times the length may cost ten times the time, noise included; quadratic would be 36 times.
    assert long < 10 * short + 0.3


def test_a_hundred_thousand_brackets(gazetteer: Gazetteer) -> None:
    check("(" * 100_000, gazetteer)
