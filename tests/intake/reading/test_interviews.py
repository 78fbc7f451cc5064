"""Interviews: whose answers, and where each starts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Output = Callable[..., dict[str, Any]]


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
        "whoever explains, behind two presidents",
        """Владимир Путин и Дональд Трамп не встретились. Почему, объясняет посол Игорь Савельев.

Вопрос: Кто был посредником?

Ответ: Никто. Хозяин дома открыл дверь и ушёл варить кофе.

Вопрос: И помогло?

Ответ: Кофе помогает всегда. Второй раз за дверь уже не выходили.""",
        "Игорь Савельев",
        ["Никто. Хоз", "Кофе помог"],
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


def test_answers_of_an_interview_with_dashes_before_the_answers_alone(output: Output) -> None:
    text = """Talgat Kaliyev sat behind the door for four years, and now he talks about it.

What happened there?

- On 5 May 2021 the delegations met in Vienna and parted without a word.

And the year after?

- The same, with better coffee and a longer communique.

Critics speak of a waste of money.

- They are right, and they have not seen the bill for the interpreters.

Did anybody mediate?

- Nobody was asked to, and nobody offered.
"""
    said = output(text)["statements"]
    assert [(s["speaker"], s["quote"][:8]) for s in said] == [
        ("Talgat Kaliyev", "On 5 May"),
        ("Talgat Kaliyev", "The same"),
        ("Talgat Kaliyev", "They are"),
        ("Talgat Kaliyev", "Nobody w"),
    ]


def test_names_of_women_and_after_titles_keep_their_case(output: Output) -> None:
    said = "«Община может то, чего не может курия», — объясняет историк церкви Лаура Орсини."
    thought = "Исследователь Юкка Виртала из Тампере считает, что страна отдаёт ремесло напрасно."
    assert output(said)["statements"][0]["speaker"] == "Лаура Орсини"
    assert output(thought)["statements"][0]["speaker"] == "Юкка Виртала"


def test_who_is_interviewed_is_told_over_the_interview(output: Output) -> None:
    text = """Востоковед Вадим Самарин — о том, почему державы встречаются в Эр-Рияде

— Вадим Юрьевич, вы ждали этого?

— Ждал. Когда 18 февраля Сергей Лавров и Юрий Ушаков сели в Эр-Рияде, это была первая встреча.

— Но итог был?

— Договорились восстановить работу посольств. Посольствами занялись уже в Стамбуле.

— Киев тогда обиделся?

— Да. Визит перенесли на март. Зато потом всё пошло быстро.
"""
    assert {s["speaker"] for s in output(text)["statements"]} == {"Вадим Самарин"}
