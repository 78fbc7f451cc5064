"""Words attributed to somebody who is not named beside them: by office, pronoun or second verb."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from intake.reading import Entry, Name, Office, read, with_world

Output = Callable[..., dict[str, Any]]

ATTRIBUTED = [
    # a pronoun between commas is the subject, not the name before it
    (
        (
            "Erdoğan offered more of the same at his press conference. Turkey, he said, would be "
            '"an ideal host for the possible talks".'
        ),
        "Recep Tayyip Erdoğan",
        "an ideal host for the possible talks",
    ),
    # whom a colon lets speak, by a pronoun
    (
        (
            "Kassym-Jomart Tokayev said that his country would provide every service. In the same "
            'breath he closed the other door: "Kazakhstan is not a mediator in the conflict."'
        ),
        "Kassym-Jomart Tokayev",
        "Kazakhstan is not a mediator in the conflict.",
    ),
    # the second of two verbs has the subject of the first
    (
        (
            "Огульджан Овезова напомнила, что Туркменистан никогда не называл себя посредником, и "
            "добавила: «Ключи от зала мы даём, протокол пишут гости»."
        ),
        "Огульджан Овезова",
        "Ключи от зала мы даём, протокол пишут гости",
    ),
    (
        (
            "Ann Parker recalled that Oman is small, and then added: "
            '"Small rooms are easier to keep quiet."'
        ),
        "Ann Parker",
        "Small rooms are easier to keep quiet.",
    ),
    # a pronoun tells the gender where the verb does not
    (
        (
            "Так считает Елена Сорокина. Ей возражает Пётр Дугин, но недолго. «Зал нужен всем», — "
            "говорит она."
        ),
        "Елена Сорокина",
        "Зал нужен всем",
    ),
]


@pytest.mark.parametrize(("text", "speaker", "words"), ATTRIBUTED)
def test_words_find_the_one_they_are_attributed_to(
    output: Output, text: str, speaker: str, words: str
) -> None:
    said = [s for s in output(text)["statements"] if s["quote"] == words]
    assert [s["speaker"] for s in said] == [speaker]


def test_an_office_the_text_never_gives_is_known_of_its_holder() -> None:
    held = (Office("Secretary-General", "un", "2017-01-01"),)
    known = Entry("person", "guterres", (Name("António Guterres", "en"),), offices=held)
    text = (
        "António Guterres gathered the envoys in Doha. Rosemary DiCarlo, his personal envoy, left "
        'early. Asked about it, the secretary-general replied: "It is not the right moment."'
    )
    [said] = read(text, with_world([known]), published="2023-05-04").statements
    assert said.speaker == "António Guterres"
