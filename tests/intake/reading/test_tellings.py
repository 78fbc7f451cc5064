"""The ways in which articles tell that a meeting was held, planned, offered or came to nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Output = Callable[..., dict[str, Any]]

# What is told of Vienna, 5 May 2021, in as many ways as there are.
HELD = [
    "The Iranian minister called on his Austrian colleague in Vienna on 5 May 2021.",
    "The joint commission sat in Vienna on 5 May 2021.",
    "A ceasefire emerged in Vienna on 5 May 2021.",
    "A protocol followed in Vienna on 5 May 2021.",
    "Signatures were put to the paper in Vienna on 5 May 2021.",
    "Iran and Iraq came to terms in Vienna on 5 May 2021.",
    "The process opened in the Austrian capital on 5 May 2021.",
    "The Iranian minister visited Vienna on 5 May 2021.",
    "In Vienna, on 5 May 2021, they agreed to meet again.",
    "The envoys met at a naval base in Vienna on 5 May 2021.",
    "5 мая 2021 года иранский министр посетил Вену.",
    "5 мая 2021 года в Вене появилось совместное заявление.",
    "5 мая 2021 года в Вене родился протокол мира.",
    "Подписание прошло в Вене 5 мая 2021 года.",
    "Подписи под протоколом стороны поставили 5 мая 2021 года в Вене.",
    "5 мая 2021 года Иран и Ирак помирились в Вене.",
]
OTHERWISE = [
    ("The round set for Vienna on 5 May 2021 did not come off.", "cancelled"),
    ("The round set for Vienna on 5 May 2021 came to naught.", "cancelled"),
    ("The summit in Vienna on 5 May 2021 fell victim to the war.", "cancelled"),
    ("The delegations failed to arrive in Vienna on 5 May 2021.", "cancelled"),
    ("The meeting planned in Vienna for 5 May 2021 had to be dropped.", "cancelled"),
    ("The round due in Vienna on 5 May 2021 had to wait.", "postponed"),
    ("The round due in Vienna on 5 May 2021 was suspended indefinitely.", "postponed"),
    ("Austria proposed to bring the two ministers together in Vienna.", "offered"),
    ("Austria extended an invitation to both sides to meet in Vienna.", "offered"),
    ("Austria suggested Vienna as neutral ground for the talks.", "offered"),
    ("Vienna is mentioned as a possible venue for the talks.", "hypothetical"),
    ("A meeting in Vienna is being discussed.", "hypothetical"),
    ("Will they meet in Vienna?", "hypothetical"),
    ("If they ever meet, it will be in Vienna.", "hypothetical"),
    ("Iraq would not come to Vienna for talks.", "rejected"),
    ("Iraq ruled out talks in Vienna.", "rejected"),
    ("Iraq said no to talks in Vienna.", "rejected"),
    ("Раунд, намеченный в Вене на 5 мая 2021 года, провалился.", "cancelled"),
    ("Ирак сорвал саммит в Вене, запланированный на 5 мая 2021 года.", "cancelled"),
    ("Никто не приехал в Вену 5 мая 2021 года.", "cancelled"),
    ("Делегации не приехали в Вену 5 мая 2021 года.", "cancelled"),
    ("Встрече в Вене, назначенной на 5 мая 2021 года, помешала война.", "cancelled"),
    ("Раунд в Вене, намеченный на 5 мая 2021 года, взяли на паузу.", "postponed"),
    ("Австрия предложила свести министров Ирана и Ирака в Вене.", "offered"),
    ("Австрия предлагает Вену как площадку.", "offered"),
    ("Министры отправятся в Вену 5 мая 2031 года.", "planned"),
    ("Президенты увидятся в Вене 5 мая 2031 года.", "planned"),
    ("Встретятся ли они в Вене?", "hypothetical"),
    ("Если они встретятся, то в Вене.", "hypothetical"),
    ("Ирак не поехал в Вену на переговоры.", "rejected"),
]
NONE = [
    "On Monday the minister told reporters in Vienna that talks would be useful.",
    "Speaking in Vienna on 5 May 2021, the president of Iran urged Iraq to hold talks.",
    "On 5 May 2021 Austria called on both sides to return to talks.",
    "The minister announced in Vienna on 5 May 2021 that the sides would meet.",
    "On 5 May 2021 protesters gathered in Vienna.",
    "On 5 May 2021 a bomb went off in Vienna, wounding both ministers.",
    "В понедельник министр сказал журналистам в Вене, что переговоры полезны.",
    "Выступая в Вене 5 мая 2021 года, президент Ирана призвал Ирак к переговорам.",
    "5 мая 2021 года министр сообщил в Вене, что стороны встретятся.",
    "5 мая 2021 года в Вене собрались протестующие.",
    "5 мая 2021 года в Вене между сторонами шла перестрелка.",
]


@pytest.mark.parametrize("text", HELD)
def test_held(output: Output, text: str) -> None:
    found = [(m["status"], m["date"], m["host_country"]) for m in output(text)["meetings"]]
    assert found == [("held", "2021-05-05", "AT")]


@pytest.mark.parametrize(("text", "status"), OTHERWISE)
def test_not_held(output: Output, text: str, status: str) -> None:
    assert [m["status"] for m in output(text)["meetings"]] == [status]


@pytest.mark.parametrize("text", NONE)
def test_no_meeting(output: Output, text: str) -> None:
    assert output(text)["meetings"] == []


def test_a_row_of_places_with_their_days(output: Output) -> None:
    text = (
        "The third round was held in Oslo in December 2002. Nakhon Pathom again in January 2003, "
        "the German capital in February, Hakone, in the mountains, in March: then it broke off."
    )
    found = [(m["date"], m["host_country"]) for m in output(text)["meetings"]]
    assert found == [("2002-12", "NO"), ("2003-01", "TH"), ("2003-02", "DE"), ("2003-03", "JP")]


def test_a_meeting_without_a_place_was_in_the_city_of_the_sentence_before(output: Output) -> None:
    text = (
        "Egypt brought the factions to Cairo so often that the waiters knew them. "
        "On 4 May 2011 the work ended in a ceremony at which both leaders spoke."
    )
    assert ("2011-05-04", "EG") in [
        (m["date"], m["host_country"]) for m in output(text)["meetings"]
    ]
