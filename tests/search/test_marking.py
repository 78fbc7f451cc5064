"""What is marked in a text found, and that a text can pretend nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.search import Marker
from core.search.asking import read

MARKED = [
    ("onal", "Sedat Önal spoke", ["Önal"]),
    ("geneve", "Genève, Geneva", ["Genève", "Geneva"]),
    ("talks", "The talk of talks", ["talk", "talks"]),
    ("женеве", "Женевские переговоры в Женеве", ["Женевские", "Женеве"]),
    ("казахстанда", "Қазақстан ұсынды", []),
    ("қазақстанда", "Қазақстан ұсынды", ["Қазақстан"]),
    ("22", "the 22nd round, 2022", ["22nd"]),
    ("lav", "Lavrov, slav", ["Lavrov"]),
    ("mark", "<mark>Mark</mark>", ["mark", "Mark", "mark"]),
    ("sanaa", "in Sana’a today", ["Sana’a"]),
]


@pytest.mark.parametrize(("typed", "text", "marked"), MARKED)
def test_marks(typed, text, marked):
    parts = Marker(read(typed).folded).whole(text)
    assert [part.text for part in parts if part.hit] == marked


@given(typed=st.text(max_size=20), text=st.text(max_size=300))
def test_a_whole_text_stays_whole(typed, text):
    parts = Marker(read(typed).folded).whole(text)
    assert "".join(part.text for part in parts) == text


@given(text=st.text(max_size=900))
def test_an_excerpt_is_cut_from_the_text(text):
    parts = Marker("astana").excerpt(f"{text} Astana {text}")
    assert "Astana" in [part.text for part in parts if part.hit]
    inside = "".join(part.text for part in parts).removeprefix("… ").removesuffix(" …")
    assert inside in f"{text} Astana {text}"


def test_a_text_without_the_words_has_no_excerpt():
    assert Marker("astana").excerpt("Nothing of the sort.") == []
