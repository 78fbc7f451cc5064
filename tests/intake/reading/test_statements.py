"""Who said what."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from intake.reading import Gazetteer, read

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
    (
        "The file, Talgat Kaliyev complained, was left on the table for others to sign.",
        "indirect",
        "Talgat Kaliyev",
        "was left on the table for others to sign",
    ),
    (
        "Киев, как утверждает Талгат Калиев, вышел из процесса.",
        "indirect",
        "Талгат Калиев",
        "вышел из процесса",
    ),
    (
        "Цели процесса в Астане, по словам Талгата Калиева, достигнуты.",
        "indirect",
        "Талгат Калиев",
        "Цели процесса в Астане, по словам Талгата Калиева, достигнуты",
    ),
    (
        'Talgat Kaliyev was less sure: "We heard the same words as in January."',
        "direct",
        "Talgat Kaliyev",
        "We heard the same words as in January.",
    ),
    (
        "When Talgat Kaliyev said that the doors were open, nobody came.",
        "indirect",
        "Talgat Kaliyev",
        "the doors were open",
    ),
    (
        "Talgat Kaliyev was tired but stressed that the doors would remain open.",
        "indirect",
        "Talgat Kaliyev",
        "the doors would remain open",
    ),
    (
        "Talgat Kaliyev replied that the hall would be ready, although nobody had asked for it.",
        "indirect",
        "Talgat Kaliyev",
        "the hall would be ready",
    ),
    (
        "Talgat Kaliyev announced that a paper had been signed, and on 14 October the talks began.",
        "indirect",
        "Talgat Kaliyev",
        "a paper had been signed",
    ),
    (
        "Талгат Калиев сказал, что двери открыты; никто не пришёл.",
        "indirect",
        "Талгат Калиев",
        "двери открыты",
    ),
    (
        "Талгат Калиев, заявивший во вторник, что двери открыты, вернулся домой.",
        "indirect",
        "Талгат Калиев",
        "двери открыты",
    ),
    (
        "Талгат Калиев, прибывший накануне, был краток: двери должны остаться открытыми.",
        "indirect",
        "Талгат Калиев",
        "двери должны остаться открытыми",
    ),
    (
        "Двери останутся открытыми, отрезал тогда Талгат Калиев.",
        "indirect",
        "Талгат Калиев",
        "Двери останутся открытыми",
    ),
    (
        "Talgat Kaliyev confided that he would miss the house by the lake.",
        "indirect",
        "Talgat Kaliyev",
        "he would miss the house by the lake",
    ),
    (
        "Talgat Kaliyev resigned, convinced that neither side would ever hold a vote.",
        "indirect",
        "Talgat Kaliyev",
        "neither side would ever hold a vote",
    ),
    (
        "Talgat Kaliyev said his panel had recommended that the order be lifted.",
        "indirect",
        "Talgat Kaliyev",
        "his panel had recommended that the order be lifted",
    ),
    (
        "“I will not vote for it,” Talgat Kaliyev, whose party keeps Tokayev in office, declared.",
        "direct",
        "Talgat Kaliyev",
        "I will not vote for it,",
    ),
    (
        "Talgat Kaliyev hailed the outcome as “a tremendous achievement” in his speech.",
        "direct",
        "Talgat Kaliyev",
        "a tremendous achievement",
    ),
    (
        "Талгат Калиев, обращаясь к Сергею Лаврову, произнёс знаменитое: «Море пахнет кровью».",
        "direct",
        "Талгат Калиев",
        "Море пахнет кровью",
    ),
    (
        "Талгат Калиев назвал договор «конституцией моря».",
        "direct",
        "Талгат Калиев",
        "конституцией моря",
    ),
    (
        "— Мы готовы ждать сколько угодно, — сказал Талгат Калиев.",
        "direct",
        "Талгат Калиев",
        "Мы готовы ждать сколько угодно",
    ),
    (
        "‘We are ready to wait for the Swiss’ answer,’ said Talgat Kaliyev.",
        "direct",
        "Talgat Kaliyev",
        "We are ready to wait for the Swiss’ answer,",
    ),
    (
        "'It's a road without a map,' said Talgat Kaliyev.",
        "direct",
        "Talgat Kaliyev",
        "It's a road without a map,",
    ),
    (
        "„Площадка остаётся открытой для всех“, — сказал Талгат Калиев.",
        "direct",
        "Талгат Калиев",
        "Площадка остаётся открытой для всех",
    ),
    (
        "Talgat Kaliyev's view is that the talks were useful.",
        "indirect",
        "Talgat Kaliyev",
        "the talks were useful",
    ),
    (
        "The talks were useful to both of them, according to Talgat Kaliyev.",
        "indirect",
        "Talgat Kaliyev",
        "The talks were useful to both of them",
    ),
    (
        "In Talgat Kaliyev's house they met. In his view the talks were useful.",
        "indirect",
        "Talgat Kaliyev",
        "the talks were useful",
    ),
    (
        "Талгат Калиев выразил надежду, что встреча будет полезной.",
        "indirect",
        "Талгат Калиев",
        "встреча будет полезной",
    ),
    (
        "Историк из Эксетера Элинор Мойес полагает, что встреча была полезной.",
        "indirect",
        "Элинор Мойес",
        "встреча была полезной",
    ),
]


@pytest.mark.parametrize(("text", "kind", "speaker", "quote"), SAID)
def test_statement(output: Output, text: str, kind: str, speaker: str, quote: str) -> None:
    found = [(s["kind"], s["speaker"], s["quote"]) for s in output(text)["statements"]]
    assert found == [(kind, speaker, quote)]


SAID_ON = [
    ("Talgat Kaliyev said on Tuesday that the doors would remain open.", "2025-09-23"),
    ("“It will take a very long time,” Talgat Kaliyev told reporters on 5 May 2024.", "2024-05-05"),
    ("In an interview in March 2024 Talgat Kaliyev said that nobody had asked.", "2024-03"),
    ("Талгат Калиев заявил 5 мая 2024 года, что двери открыты.", "2024-05-05"),
    ("На прошлой неделе, в среду, Талгат Калиев напомнил, что двери открыты.", "2025-09-17"),
    ("Round 22 was held in Astana on 11–12 May 2024. Talgat Kaliyev said there that all was lost.",
     "2024-05-11/2024-05-12"),
    ("Раунд прошёл в Сочи 11 мая 2024 года. После встречи Талгат Калиев сказал, что ждать нечего.",
     "2024-05-11"),
    ("Talgat Kaliyev said that the doors would remain open.", None),
    ("Talgat Kaliyev said that the round of 5 May 2024 had been the last.", None),
    ("Round 22 was held in Astana on 11 May 2024. Talgat Kaliyev doubts that peace is near.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said_on"), SAID_ON)
def test_when_it_was_said(gazetteer: Gazetteer, text: str, said_on: str | None) -> None:
    (said,) = read(text, gazetteer, published="2025-09-26").statements
    assert said.said_on == said_on


def test_a_spokesman_speaks_not_his_ministry(output: Output) -> None:
    text = "“We stand ready to help them,” said Swiss Foreign Ministry spokesman Anton Eltschinger."
    (said,) = output(text)["statements"]
    assert said["speaker"] == "Anton Eltschinger"


def test_he_is_the_person_named_last(output: Output) -> None:
    text = "Talgat Kaliyev arrived late. “It will take a long time to agree,” he said."
    (said,) = output(text)["statements"]
    assert said["speaker"] == "Talgat Kaliyev"


def test_the_words_of_the_author_are_cut_out_of_a_quotation(output: Output) -> None:
    text = "«Мы готовы, — сказал Талгат Калиев, — но ждать вечно никто не станет»."
    said = output(text)["statements"]
    assert [s["quote"] for s in said] == ["Мы готовы", "но ждать вечно никто не станет"]
    assert {s["speaker"] for s in said} == {"Талгат Калиев"}


@pytest.mark.parametrize(
    "before",
    [
        "Talgat Kaliyev, who met Sergei Lavrov in Rome, came home on Monday.",
        "Talgat Kaliyev turned down Sergei Lavrov's offer.",
        "“Sergei Lavrov was a player,” Talgat Kaliyev said. “Sergei Lavrov had a plan.”",
    ],
)
def test_he_is_the_subject_of_the_sentence_before(output: Output, before: str) -> None:
    said = output(f"{before} He said that it would take a long time.")["statements"]
    assert said[-1]["speaker"] == "Talgat Kaliyev"


def test_the_leader_of_a_state_is_the_person_named_before(output: Output) -> None:
    text = "Рахмон прилетел в Баткен. «Этого дня ждали все жители», — сказал таджикский лидер."
    assert [s["speaker"] for s in output(text)["statements"]] == ["Эмомали Рахмон"]


@pytest.mark.parametrize(
    "text",
    [
        "They signed a “historical declaration” in the city.",
        "Talgat Kaliyev wrote “The Art of Waiting in Line” ten years ago.",
        "The round failed, a Norwegian diplomat said.",
        "Talgat Kaliyev left early, and we doubt that there would be a lake.",
        "According to two diplomats, the talks in Norway are over.",
        "Как считают дипломаты, Россия вернётся за стол.",
        "Norway and Sweden came to Rome. The facilitators say that the talks in Norway are over.",
        "По данным телеканала, Норвегия «готова принять переговоры в любое время».",
        "Бывший сотрудник МИД на прошлой неделе сказал, что двери открыты.",
    ],
)
def test_words_of_nobody_with_a_name_are_no_statement(output: Output, text: str) -> None:
    assert output(text)["statements"] == []


def test_missing_closing_mark_swallows_nothing(output: Output) -> None:
    text = (
        "It was a “historic day for all. The war went on.\n\nTalgat Kaliyev said that it would end."
    )
    assert [s["quote"] for s in output(text)["statements"]] == ["it would end"]
