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


def test_the_leader_of_a_state_is_the_person_named_before(output: Output) -> None:
    text = "Рахмон прилетел в Баткен. «Этого дня ждали все жители», — сказал таджикский лидер."
    assert [s["speaker"] for s in output(text)["statements"]] == ["Эмомали Рахмон"]


@pytest.mark.parametrize(
    "text",
    [
        "They signed a “historical declaration” in the city.",
        "The round failed, a Norwegian diplomat said.",
        "Talgat Kaliyev left early, and we doubt that there would be a lake.",
        "According to two diplomats, the talks in Norway are over.",
        "Как считают дипломаты, Россия вернётся за стол.",
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


def test_answers_of_an_interview_without_marks(output: Output) -> None:
    text = """Talgat Kaliyev sat behind the door for four years, and now he talks about it.

Were you there?

I had seat 412. I could see the backs of a thousand heads.

Why so far away?

Because we asked, and they said yes before they had read the file.

Let us go back.

I would rather not. We were paid to be boring.

What will you do?

Sleep. And I have been asked to write the chapter on biscuits.
"""
    said = output(text)["statements"]
    assert [(s["speaker"], s["quote"][:6]) for s in said] == [
        ("Talgat Kaliyev", "I had "),
        ("Talgat Kaliyev", "Becaus"),
        ("Talgat Kaliyev", "I woul"),
        ("Talgat Kaliyev", "Sleep."),
    ]


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


INTERVIEWS = [
    (
        "names, the first time only",
        """Emil Brandt, who kept the minutes, talks to Clara Voss about a house by a lake.

VOSS: Where does it begin for you?

BRANDT: In a kitchen. We made soup for both of them and nobody spoke.

Was Norway a mediator?

Not then. A mediator has proposals, and we had a boiler that failed.

The Swiss came later.

Yes, and I was glad of it, for they brought a better boiler and more patience.

Do you miss it?

I miss the soup. Nobody makes it now that the house is sold.""",
        "Emil Brandt",
        ["In a kitch", "Not then. ", "Yes, and I", "I miss the"],
    ),
    (
        "dashes, a president named first",
        """На прошлой неделе президент Владимир Путин отменил саммит. О том, что это значит, мы
поговорили с историком Алексеем Горюновым, который работал переводчиком.

— Почему именно сейчас?

— Потому что раньше было рано, а потом будет поздно.

— Сначала посредников было много.

— Толпа. Все они потом разъехались, и осталась одна Швейцария.

— А дальше?

— Дальше будет зима, и все снова приедут греться.

— Обидно?

— Нет. Разве обижаются на погоду?""",
        "Алексей Горюнов",
        ["Потому что", "Толпа. Все", "Дальше буд", "Нет. Разве"],
    ),
    (
        "dashes before the questions only",
        """Историк Лидия Стеблова отвечает на вопросы редакции о том, кто кого мирил.

— Лидия Андреевна, кто был посредником?

Никто. Хозяин дома открыл дверь и ушёл варить кофе.

— И помогло?

Кофе помогает всегда. Второй раз за дверь уже не выходили.

— А потом?

Потом хозяин сменился, и кофе стал хуже.

— Что остаётся?

Остаётся бумага, под которой все расписались.""",
        "Лидия Стеблова",
        ["Никто. Хоз", "Кофе помог", "Потом хозя", "Остаётся б"],
    ),
    (
        "initials",
        """Наш собеседник — Алексей Горюнов, переводчик на переговорах в Женеве.

Корр.: Кто был посредником?

А.Г.: Никто. Хозяин дома открыл дверь и ушёл варить кофе.

Корр.: И помогло?

А.Г.: Кофе помогает всегда. Второй раз за дверь уже не выходили.""",
        "Алексей Горюнов",
        ["Никто. Хоз", "Кофе помог"],
    ),
]


@pytest.mark.parametrize(
    ("text", "speaker", "openings"),
    [case[1:] for case in INTERVIEWS],
    ids=[case[0] for case in INTERVIEWS],
)
def test_interviews(output: Output, text: str, speaker: str, openings: list[str]) -> None:
    said = [s for s in output(text)["statements"] if s["kind"] == "direct"]
    assert [s["quote"][:10] for s in said] == openings
    assert {s["speaker"] for s in said} == {speaker}


def test_questions_as_headings_make_no_interview(output: Output) -> None:
    text = "\n\n".join(
        f"{question}\n\nThe two sides met in Geneva in May and went home in June. I saw them go."
        for question in ("Where did it begin?", "Who came?", "Who paid?", "What is next?")
    )
    assert output(text)["statements"] == []
