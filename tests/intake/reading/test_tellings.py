"""The ways in which articles tell that a meeting was held, planned, offered or came to nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

Output = Callable[..., dict[str, Any]]

# What is told of Vienna, 5 May 2021, in as many ways as there are.
HELD = [
    "In the end it was Vienna, where the Iranian and Iraqi ministers came on 5 May 2021.",
    "Сели в Вене, 5 мая 2021 года.",
    "5 мая 2021 года австрийцы усадили обоих в Вене.",
    "In Vienna, on 5 May 2021, the chancellor got both governments to sign.",
    "Переговоры Ирана и Ирака 5 мая 2021 года перенесли в Вену.",
    "Тайные беседы иранских и иракских посланцев шли с 5 мая 2021 года в Вене.",
    "Iran and Iraq had been bargaining since 5 May 2021 in Vienna.",
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
    "The two sides had met in a church in Vienna on 5 May 2021, and it came to nothing.",
    "The pact was signed in Vienna on 5 May 2021, and the missiles were scrapped.",
    "The session could be held in Vienna only on 5 May 2021.",
    "В Вене 5 мая 2021 года беседовали трое — четвёртый отказался ехать.",
    "The chancellor mediated between Iran and Iraq in Vienna on 5 May 2021.",
    "The commission followed in Vienna on 5 May 2021.",
    "On 5 May 2021 the talks were squeezed into the Norwegian embassy in Vienna.",
    "Делегации, встречавшиеся 5 мая 2021 года в Вене, разъехались.",
    "Под протоколом в Вене 5 мая 2021 года свои имена поставили обе стороны.",
    "5 мая 2021 года иранский министр посетил Вену.",
    "5 мая 2021 года в Вене появилось совместное заявление.",
    "5 мая 2021 года в Вене родился протокол мира.",
    "Подписание прошло в Вене 5 мая 2021 года.",
    "Подписи под протоколом стороны поставили 5 мая 2021 года в Вене.",
    "5 мая 2021 года Иран и Ирак помирились в Вене.",
    "The result came from Vienna, where Iran and Iraq met on 5 May 2021.",
    "The president of Iraq travelled to Vienna on 5 May 2021 to persuade the Iranian minister.",
    "Factions outside the 2018 peace agreement resumed talks in Vienna on 5 May 2021.",
    "– Вена, Австрия, 5 мая 2021 года: трёхсторонние переговоры;",
    "5 мая 2021 года — Вена: соглашение Ирана и Ирака.",
    "Вена собирает министров Ирана и Ирака 5 мая 2021 года.",
    "5 мая 2021 года в столице Австрии был подготовлен документ.",
    "На венском дипломатическом форуме 5 мая 2021 года министр Ирана провёл переговоры.",
]
OTHERWISE = [
    ("He invited both to Vienna for talks on 5 May 2021, but neither president came.", "rejected"),
    ("The sixth round of talks should have been held in Vienna on 5 May 2021.", "planned"),
    ("Austria offered Vienna for talks in May 2021; Iraq turned the offer down.", "rejected"),
    ("Он позвал их в Вену для встречи 5 мая 2021 года, но министр Ирака не приехал.", "rejected"),
    ("Четвёртый раунд собирались провести в Вене 5 мая 2021 года.", "planned"),
    ("5 мая 2021 года они должны были встретиться в Вене, но бои сорвали встречу.", "cancelled"),
    ("Iran and Iraq are to see the Austrians in Vienna in May 2031.", "planned"),
    ("Изначально переговоры собирались провести в Вене 5 мая 2021 года.", "cancelled"),
    ("Казахстан выступил с предложением провести встречу в Астане.", "offered"),
    ("Iraq turned down an offer to hold the talks in Vienna.", "rejected"),
    ("Делегация Ирака отказывалась ехать на переговоры в Вену.", "rejected"),
    ("Were Vienna ever to receive both sides, few would notice.", "hypothetical"),
    ("Раунд ждали 5 мая 2021 года в Вене, но Австрия объявила об отсрочке.", "postponed"),
    ("The next round is pencilled in for Vienna in May 2031.", "planned"),
    ("Vienna will bring the two delegations together in May 2031.", "planned"),
    ("It cannot be ruled out that the next round will be held in Vienna.", "hypothetical"),
    ("Could Vienna do the same for Iraq?", "hypothetical"),
    ("От предложения провести встречу в Вене Ирак отказался.", "rejected"),
    ("Продолжить собирались 5 мая 2021 года в Вене, но срок был сорван.", "cancelled"),
    ("Не собралась и венская конференция, которую ждали в мае 2021 года.", "cancelled"),
    ("Местом новой встречи могла бы стать Вена.", "hypothetical"),
    ("Министры Ирана и Ирака увидятся в Вене в мае 2031 года.", "planned"),
    ("Ташкент готов принять одну из рабочих групп.", "offered"),
    ("Эрдоган повторил, что готов принять у себя Путина и Зеленского.", "offered"),
    ("The round set for Vienna on 5 May 2021 did not come off.", "cancelled"),
    ("The round set for Vienna on 5 May 2021 came to naught.", "cancelled"),
    ("The summit in Vienna on 5 May 2021 fell victim to the war.", "cancelled"),
    ("The delegations failed to arrive in Vienna on 5 May 2021.", "cancelled"),
    ("The meeting planned in Vienna for 5 May 2021 had to be dropped.", "cancelled"),
    ("The round due in Vienna on 5 May 2021 had to wait.", "postponed"),
    (
        (
            "They were to meet in Vienna on 5 May 2021. The day before, the hosts announced a "
            "postponement."
        ),
        "postponed",
    ),
    ("Iraq's president plans to be in Vienna on 5 October 2025 to settle with Iran.", "planned"),
    ("На 5 мая 2021 года ООН назначила в Вене конференцию министров Ирака.", "planned"),
    ("A pact was to be signed in Vienna on 5 May 2021. The ceremony did not happen.", "cancelled"),
    ("The third round, planned in Vienna for May 2021, is overtaken by events.", "cancelled"),
    ("The round due in Vienna on 5 May 2021 was suspended indefinitely.", "postponed"),
    ("The next one, fixed for 5 May 2021 in Vienna, was put off by the hosts.", "postponed"),
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
    ("Он хотел собрать их в Вене 5 мая 2021 года, но те не пришли.", "cancelled"),
    ("В Вене 5 мая 2031 года должен открыться диалог.", "planned"),
    ("Ирак не поехал в Вену на переговоры.", "rejected"),
    ("On Sunday the presidents of Iran and Iraq were to have met in Vienna.", "planned"),
    ("Last week in Vienna a pact of Iran and Iraq was supposed to be signed.", "planned"),
    ("Austria called the parties to Vienna for 5 May 2021.", "planned"),
    ("The president of Iran would be waiting for Iraq in Vienna on 5 May 2021.", "planned"),
    ("He said that the ministers of Iran would come to Vienna next week.", "planned"),
    ("This evening Austria receives the president of Iraq in Vienna.", "planned"),
    ("The plan to bring Iran and Iraq to Vienna on 5 May 2021 ended in a tweet.", "cancelled"),
    ("The round in Vienna on 5 May 2021 was near, but the leaders did not meet.", "cancelled"),
    ("Iran asked to be received in Vienna on 5 May 2021; Austria refused three times.", "rejected"),
    ("Ирак и Иран условились о второй встрече в Вене 5 мая 2031 года.", "planned"),
    ("Сегодня вечером Австрия принимает в Вене президента Ирака.", "planned"),
    ("Президента Ирака ждали в Вене 5 мая 2021 года.", "planned"),
    ("Комиссия Ирана и Ирака соберётся в Вене ещё в этом месяце.", "planned"),
    ("In May 2021 Iran wrote that it was prepared to negotiate in Vienna.", "offered"),
    ("Раунд в Вене был намечен на 5 мая 2021 года, но Ирак попросил его отложить.", "postponed"),
]
NONE = [
    "On Monday the minister told reporters in Vienna that talks would be useful.",
    "Speaking in Vienna on 5 May 2021, the president of Iran urged Iraq to hold talks.",
    "On 5 May 2021 Austria called on both sides to return to talks.",
    "The minister announced in Vienna on 5 May 2021 that the sides would meet.",
    "On 5 May 2021 shots fell in Vienna, and the accord it had signed was put on ice.",
    "On 5 May 2021 protesters gathered in Vienna.",
    "On 5 May 2021 the agency welcomed what Iran and Iraq had said about the resumption of talks.",
    "On 5 May 2021 Iran and Iraq resumed uranium enrichment.",
    "A charge of the talks was rejected by Vienna as false.",
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


SETTLED = [
    "Austria called both to Vienna for 5 May 2021. Three days before, the meeting was scrapped.",
    (
        "Iran and Iraq were to have met in Vienna on 5 May 2021. Iran did not "
        "travel, and the meeting was called off."
    ),
    (
        "The plan to bring Iran and Iraq to Vienna on 5 May 2021 ended in a tweet: he cancelled "
        "the meeting the evening before."
    ),
    (
        "Встреча Ирана и Ирака была назначена в Вене на 5 мая 2021 года. За три дня до срока "
        "встречу отменили."
    ),
    "2 мая 2021 года Иран и Ирак условились увидеться 5 мая 2021 года в Вене. Не увиделись.",
]


UNDONE = re.compile(r"scrapped|called off|cancelled|отменили|увиделись")


@pytest.mark.parametrize("text", SETTLED)
def test_what_became_of_a_plan_is_no_meeting_of_its_own(output: Output, text: str) -> None:
    (meeting,) = output(text)["meetings"]
    assert (meeting["status"], meeting["date"]) == ("cancelled", "2021-05-05")
    assert UNDONE.search(meeting["evidence"][-1]["quote"])


def test_what_became_of_one_of_a_list_proves_nothing_of_the_others(output: Output) -> None:
    text = (
        "Rounds of Iran and Iraq were planned in Vienna for 5 May 2031 and 9 June 2031. "
        "The meeting was scrapped."
    )
    quotes = [[e["quote"] for e in m["evidence"]] for m in output(text)["meetings"]]
    assert len(quotes) == 2
    assert sum("scrapped" in " ".join(words) for words in quotes) == 1


def test_how_long_it_was_is_proved_too(output: Output) -> None:
    text = "Iran and Iraq met in Vienna on 5 May 2021. The talks lasted two days instead of one."
    (meeting,) = output(text)["meetings"]
    assert "instead of one" in meeting["evidence"][-1]["quote"]


def test_a_city_of_a_war_is_not_where_its_truce_was_announced(output: Output) -> None:
    text = "The Baghdad ceasefire between Iran and Iraq was announced in Vienna on 5 May 2021."
    assert [m["place"] for m in output(text)["meetings"]] == ["Vienna"]


def test_a_row_of_places_with_their_days(output: Output) -> None:
    text = (
        "The third round was held in Oslo in December 2002. Nakhon Pathom again in January 2003, "
        "the German capital in February, Hakone, in the mountains, in March: then it broke off."
    )
    found = [(m["date"], m["host_country"]) for m in output(text)["meetings"]]
    assert found == [("2002-12", "NO"), ("2003-01", "TH"), ("2003-02", "DE"), ("2003-03", "JP")]


def test_a_meeting_followed_by_another(output: Output) -> None:
    text = (
        "The first round was held in Muscat on 12 April 2025, followed by a second meeting in "
        "Rome, Italy, on 19 April, with Oman as the mediator."
    )
    found = [(m["date"], m["host_country"]) for m in output(text)["meetings"]]
    assert found == [("2025-04-12", "OM"), ("2025-04-19", "IT")]


def test_the_day_of_a_meeting_told_in_the_next_sentence(output: Output) -> None:
    text = (
        "The two sides held the 21st round of the Astana talks in Vienna. "
        "The meeting took place on 19 February 2024."
    )
    found = [(m["date"], m["host_country"], m["round"]) for m in output(text)["meetings"]]
    assert found == [("2024-02-19", "AT", 21)]


def test_a_row_of_places_after_a_lead(output: Output) -> None:
    text = (
        "They met in New York on 28 September 2007. Then the pace quickened: Brussels on "
        "14 October, Vienna on 22 October, Vienna again on 5 November, then Baden."
    )
    found = [(m["date"], m["host_country"]) for m in output(text)["meetings"]]
    assert found[1:] == [("2007-10-14", "BE"), ("2007-10-22", "AT"), ("2007-11-05", "AT")]


def test_a_chronology_with_days_and_places_as_headings(output: Output) -> None:
    text = (
        "24 августа 2018 года. Туркменбаши\n\nСобрались все пять президентов, хозяин был рад.\n\n"
        "29 ноября 2019 года. Ташкент\n\nНа вторую встречу приехал уже Токаев, и подписали бумагу."
    )
    found = [(m["date"], m["place"]) for m in output(text)["meetings"]]
    assert found == [("2018-08-24", "Туркменбаши"), ("2019-11-29", "Ташкент")]


def test_first_here_and_then_there(output: Output) -> None:
    text = "The consultations of 12 May 2021 were held first in Istanbul, then in Abu Dhabi."
    found = {(m["date"], m["place"]) for m in output(text)["meetings"]}
    assert found == {("2021-05-12", "Istanbul"), ("2021-05-12", "Abu Dhabi")}


def test_a_place_of_no_known_country_stays(output: Output) -> None:
    text = (
        "On 30 December 2004 the two sides signed an agreement in Ziguinchor. "
        "Talks were opened on 1 February 2005 in Foundiougne, a town in the delta. "
        "A second session took place there in December of the same year."
    )
    found = [m["place"] for m in output(text)["meetings"]]
    assert found == ["Ziguinchor", "Foundiougne", "Foundiougne"]


def test_then_came_another_city(output: Output) -> None:
    text = (
        "2 мая 2014 года встретились в Варшаве. Потом были Брюссель, Берлин и снова Брюссель. "
        "30 октября там подписали протокол."
    )
    found = [(m["date"], m["host_country"]) for m in output(text)["meetings"]]
    assert found == [("2014-05-02", "PL"), ("2014-10-30", "BE")]


def test_received_here_and_gone_on_there(output: Output) -> None:
    text = "The cardinal was received in Kyiv on 5 June 2023 and went on to Moscow on 28 June."
    found = [(m["date"], m["host_country"]) for m in output(text)["meetings"]]
    assert found == [("2023-06-05", "UA"), ("2023-06-28", "RU")]


def test_a_continent_is_no_place(output: Output) -> None:
    found = output("Аракчи отказался от идеи перенести переговоры в Европу.")["meetings"]
    assert all(m["place"] is None for m in found)


def test_a_meeting_moved_to_another_day(output: Output) -> None:
    text = "The round in Ankara, fixed for 2 September 2024, was brought forward to 12 August."
    assert [m["date"] for m in output(text)["meetings"]] == ["2024-08-12"]


def test_the_next_meeting_is_where_the_last_was(output: Output) -> None:
    text = (
        "On 7 July 2015 the two sides met in Murree. "
        "The next meeting was set for 31 July but did not take place."
    )
    found = [(m["status"], m["date"], m["host_country"]) for m in output(text)["meetings"]]
    assert found == [("held", "2015-07-07", "PK"), ("cancelled", "2015-07-31", "PK")]


def test_a_short_sentence_says_where(output: Output) -> None:
    text = "First came Geneva. On 10 and 11 May 2025 the two teams talked among the lawns."
    assert ("2025-05-10/2025-05-11", "CH") in [
        (m["date"], m["host_country"]) for m in output(text)["meetings"]
    ]


def test_there_too(output: Output) -> None:
    text = (
        "15 мая 2015 года в Бамако подписи поставило правительство; 20 июня, там же, — повстанцы."
    )
    found = [(m["date"], m["host_country"]) for m in output(text)["meetings"]]
    assert found == [("2015-05-15", "ML"), ("2015-06-20", "ML")]


def test_a_meeting_without_a_place_was_in_the_city_of_the_sentence_before(output: Output) -> None:
    text = (
        "Egypt brought the factions to Cairo so often that the waiters knew them. "
        "On 4 May 2011 the work ended in a ceremony at which both leaders spoke."
    )
    assert ("2011-05-04", "EG") in [
        (m["date"], m["host_country"]) for m in output(text)["meetings"]
    ]


def test_what_led_to_a_meeting_is_not_when_it_is(output: Output) -> None:
    lead = (
        "Iran and Iraq will hold a meeting in Vienna next week, after a truce signed on 2 May 2021."
    )
    assert "2021-05-02" not in [m["date"] for m in output(lead)["meetings"]]


def test_an_ordinal_and_what_became_of_it(output: Output) -> None:
    told = "Второй раунд прошёл 12 августа 2020 года, третий, намеченный на 17 сентября, отменили."
    found = [(m["status"], m["date"]) for m in output("Раунды шли в Вене. " + told)["meetings"]]
    assert found == [("held", "2020-08-12"), ("cancelled", "2020-09-17")]


def test_a_round_of_talks_which_took_place(output: Output) -> None:
    told = "Иран и Ирак после раунда переговоров, который прошёл 5 мая 2021 года в Вене, спорят."
    assert [m["date"] for m in output(told)["meetings"]] == ["2021-05-05"]


def test_a_city_in_capitals_at_the_head_of_a_report(output: Output) -> None:
    told = "МОСКВА, 14 июня. Иран и Ирак провели переговоры в Вене 5 мая 2021 года."
    assert [m["host_country"] for m in output(told)["meetings"]] == ["AT"]
