"""Movements, parties and armies that nobody has recorded yet, and kings and popes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Output = Callable[..., dict[str, Any]]

NAMED = [
    ("The Lowland Farmers' Front signed a truce with Norway.", "Lowland Farmers' Front"),
    ("The Party of Northern Herders (PNH) left the table.", "Party of Northern Herders"),
    ("The rebels of the Movement for the Lower Valley came late.", "Movement for the Lower Valley"),
    ("Frente Ancho del Sur (FAS) sent nobody to Oslo.", "Frente Ancho del Sur"),
    ("Накануне Армия освобождения северных долин покинула зал переговоров.",
     "Армия освобождения северных долин"),
    ("Вечером в зал вошли люди Объединённого фронта горцев.", "Объединённый фронт горцев"),
    ("Движение «Вольные горы» на эту встречу не приехало.", "Вольные горы"),
    ("Pope Clement XV received the delegations.", "Clement XV"),
    ("В те дни все говорили о письме Иоанна Павла II.", "Иоанн Павел II"),
    ("Об этом тогда говорила юрист Ирина Волошко.", "Ирина Волошко"),
    ("Он приехал на эту встречу с Амром Мусой.", "Амр Муса"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_an_actor_not_yet_known(output: Output, text: str, name: str) -> None:
    assert name in {actor["name"] for actor in output(text)["actors"]}


def test_a_surname_with_its_article_is_the_person_named_before(output: Output) -> None:
    text = "Ahmed bin Hashel Al-Maskari came late. Al-Maskari said that the doors were open."
    assert {actor["name"] for actor in output(text)["actors"]} == {"Ahmed bin Hashel Al-Maskari"}


def test_a_body_is_named_again_by_its_letters(output: Output) -> None:
    text = (
        "The Party of Northern Herders (PNH) met Norway in Oslo on 3 May 2016. "
        "On 6 June 2016 Norway met the PNH in Geneva."
    )
    for meeting in output(text)["meetings"]:
        assert "Party of Northern Herders" in {p["name"] for p in meeting["participants"]}


@pytest.mark.parametrize(
    "text",
    [
        "The Joint Boundary Commission was mentioned in the lobby.",
        "The Congress of Northern Leaders was a meeting.",
        "Это Лига должна решать сама, без чужих советов.",
    ],
)
def test_a_board_or_a_meeting_is_no_actor_by_itself(output: Output, text: str) -> None:
    assert output(text)["actors"] == []
