"""Who said what."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Output = Callable[..., dict[str, Any]]

SAID = [
    (
        "“We only provide the platform here,” Talgat Kaliyev said.",
        "direct",
        "Talgat Kaliyev",
        "We only provide the platform here,",
    ),
    (
        'Talgat Kaliyev said: "We only provide the platform here."',
        "direct",
        "Talgat Kaliyev",
        "We only provide the platform here.",
    ),
    (
        "«Мы лишь предоставляем площадку», — сказал Талгат Калиев.",
        "direct",
        "Талгат Калиев",
        "Мы лишь предоставляем площадку",
    ),
    (
        "Talgat Kaliyev said that the doors would remain open.",
        "indirect",
        "Talgat Kaliyev",
        "the doors would remain open",
    ),
    (
        "According to Talgat Kaliyev, the doors would remain open.",
        "indirect",
        "Talgat Kaliyev",
        "the doors would remain open",
    ),
    (
        "Талгат Калиев заявил, что двери останутся открытыми.",
        "indirect",
        "Талгат Калиев",
        "двери останутся открытыми",
    ),
    (
        "По мнению Талгата Калиева, двери останутся открытыми.",
        "indirect",
        "Талгат Калиев",
        "двери останутся открытыми",
    ),
]


@pytest.mark.parametrize(("text", "kind", "speaker", "quote"), SAID)
def test_statement(output: Output, text: str, kind: str, speaker: str, quote: str) -> None:
    found = [(s["kind"], s["speaker"], s["quote"]) for s in output(text)["statements"]]
    assert found == [(kind, speaker, quote)]


def test_a_spokesman_speaks_not_his_ministry(output: Output) -> None:
    text = "“We stand ready to help them,” said Swiss Foreign Ministry spokesman Anton Eltschinger."
    (said,) = output(text)["statements"]
    assert said["speaker"] == "Anton Eltschinger"


def test_he_is_the_person_named_last(output: Output) -> None:
    text = "Talgat Kaliyev arrived late. “It will take a long time to agree,” he said."
    (said,) = output(text)["statements"]
    assert said["speaker"] == "Talgat Kaliyev"


def test_words_nobody_said_are_no_statement(output: Output) -> None:
    assert output("They signed a “historical declaration” in the city.")["statements"] == []


def test_missing_closing_mark_swallows_nothing(output: Output) -> None:
    text = (
        "It was a “historic day for all. The war went on.\n\nTalgat Kaliyev said that it would end."
    )
    assert [s["quote"] for s in output(text)["statements"]] == ["it would end"]


def test_answers_of_an_interview(output: Output) -> None:
    text = """Talgat Kaliyev on the art of patience and the price of haste.
Q: Was there a model for these talks?
A: Hardly. We lent a house and kept the press away.
Q: And what came of it all?
A: Less than we hoped and more than we feared."""
    said = output(text)["statements"]
    assert [(s["speaker"], s["quote"][:6]) for s in said] == [
        ("Talgat Kaliyev", "Hardly"),
        ("Talgat Kaliyev", "Less t"),
    ]
