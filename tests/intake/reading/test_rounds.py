"""Meetings: numbers, statuses, places, mergers, and what is no meeting."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from intake.reading.numbers import roman, round_numbers

Output = Callable[..., dict[str, Any]]

NUMBERS = [
    ("The 22nd round ended.", "en", 22),
    ("The twenty-first round ended.", "en", 21),
    ("Round XXII ended.", "en", 22),
    ("The last, 9th session ended.", "en", 9),
    ("Прошёл 63-й раунд.", "ru", 63),
    ("Прошёл XX раунд.", "ru", 20),
    ("Прошло шестое заседание.", "ru", 6),
    ("На четвёртом раунде подписали.", "ru", 4),
]
STATUSES = [
    ("The second round was held in Geneva on 3 May 2016.", "held"),
    ("The second round will be held in Geneva on 3 May 2026.", "planned"),
    ("The second round, planned in Geneva for 3 May 2016, was cancelled.", "cancelled"),
    ("A second round was to be held in Geneva on 3 May 2016. It was put off.", "postponed"),
    ("The summit in Geneva set for 3 May 2016 never took place.", "cancelled"),
    ("Switzerland offered to host talks between Kyiv and Moscow.", "offered"),
    ("Oman said it was ready to host the talks again.", "offered"),
    ("There is talk of a meeting in Oslo next week.", "hypothetical"),
    ("The round, planned for May 2016, was held in Geneva in June 2016.", "held"),
    ("Второй раунд прошёл в Женеве 3 мая 2016 года.", "held"),
    ("Второй раунд состоится в Женеве 3 мая 2026 года.", "planned"),
    ("Встреча в Женеве, назначенная на 3 мая 2016 года, не состоялась.", "cancelled"),
    ("Встреча в Женеве 3 мая 2016 года была отложена.", "postponed"),
    ("Казахстан готов принять переговоры Киева и Москвы.", "offered"),
    ("The sixth round in Muscat, set for 15 June 2025, was disrupted by the strikes.", "cancelled"),
    ("The summit in Ankara on 3 March 2024 did not go ahead.", "cancelled"),
    ("He invited both to Ankara for 3 March 2024, then called the whole thing off.", "cancelled"),
    ("Angola invited both sides to Luanda on 18 March 2025, but M23 pulled out.", "cancelled"),
    ("He was to host a summit in Astana on 15 January 2015.", "planned"),
    (
        "They were to sit down in Luanda on 18 March 2025. The day before, the M23 withdrew.",
        "cancelled",
    ),
    ("He summoned both to Pretoria for 8 October 2022, only to put the meeting off.", "postponed"),
    ("Sweden invited both delegations to return to Stockholm on 19 October 2019.", "offered"),
    ("He meant to gather everyone in Ankara in May 2018.", "planned"),
    (
        "На встречу, назначенную на 6 декабря 2016 года в Каракасе, оппозиция не явилась.",
        "cancelled",
    ),
    ("Встреча министров в Вашингтоне, намеченная на 20 ноября 2023 года, невозможна.", "rejected"),
    ("Встретиться снова договорились в апреле 2020 года в Берлине.", "planned"),
    ("A round in Doha on 3 May 2016 will not now take place.", "cancelled"),
    ("Саммит в Сочи, намеченный на октябрь 2025 года, не состоится.", "cancelled"),
    ("Встречу в Астане, назначенную на март 2020 года, пришлось отложить.", "postponed"),
    ("Сообщения о тайной встрече в Осло опровергли.", "rejected"),
    ("No meeting took place in Minsk in 2021.", "cancelled"),
    ("Анкара заявила, что готова в любой момент принять делегации двух стран.", "offered"),
    ("Туркменистан выразил готовность предоставить площадку для переговоров.", "offered"),
    ("Kuwait has let it be known that it would receive the parties if asked.", "offered"),
    ("The round fixed for Caracas on 20 November 1989 was abandoned.", "cancelled"),
    ("London was turned down by the Americans as a place for the talks of 1986.", "rejected"),
    ("Казахстан мог бы стать посредником между сторонами.", "offered"),
]
PLACES = [
    ("Biden and Putin met at Villa La Grange on 16 June 2021.", "Geneva"),
    ("The two men signed the treaty at the White House on 8 August 2020.", "Washington"),
    ("The ministers spent seven hours at the Itamaraty Palace on 25 January 2024.", "Brasilia"),
    ("19 сентября 2019 года за брюссельским столом встретились министры.", "Брюссель"),
    ("27 июня 1997 года в Кремле стороны подписали соглашение.", "Москва"),
    ("Abu Dhabi received the delegations of Ukraine and Russia on 23 January 2024.", "Abu Dhabi"),
    ("Затем был Тегеран, июнь 1994 года.", "Тегеран"),
    (
        "The file had been to Geneva, where the sides met on 9 December 2002, and to Tokyo.",
        "Geneva",
    ),
    (
        "The two sides met in Rimbo, where a truce for Hodeidah was agreed on 13 December 2018.",
        "Rimbo",
    ),
    ("14 сентября 2013 года в женевской гостинице Керри и Лавров ударили по рукам.", "Женева"),
    ("Шанхайская встреча, июнь 2001 года, дала имя организации.", "Шанхай"),
    ("На Мальте 2–3 декабря 1989 года встретились Буш и Горбачёв.", None),
    ("В женевском отеле 24 ноября 2013 года было достигнуто соглашение.", "Женева"),
    ("Женевская встреча 16 июня 2021 года свела Байдена и Путина.", "Женева"),
    ("Третья встреча, бакинская, пришлась на 18 ноября 2010 года.", "Баку"),
    ("16–18 октября 1998 года обе делегации приняли у себя Афины.", "Афины"),
    ("Kabila was in Pretoria on 3 May 2002, where Mbeki told him what he wanted.", "Pretoria"),
]
NO_MEETING = [
    "A high-level meeting cannot be organized in one day without preparation.",
    "Elections were held in the country in May 2016, and prices fell.",
    "Observers noted that talks are always difficult and take time.",
    "The war in Syria had lasted since 2011 and nobody saw its end.",
    "Встречи такого уровня всегда тщательно готовятся, говорят дипломаты.",
]


@pytest.mark.parametrize(("text", "language", "number"), NUMBERS)
def test_round_number(text: str, language: str, number: int) -> None:
    assert [n.value for n in round_numbers(text, 0, len(text), language, False)] == [number]


@pytest.mark.parametrize(("text", "value"), [("IV", 4), ("IX", 9), ("XXII", 22), ("ХХ", 20)])
def test_roman(text: str, value: int) -> None:
    assert roman(text) == value


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_place_of_a_hall_or_of_the_capital_that_receives(
    output: Output, text: str, place: str | None
) -> None:
    assert [meeting["place"] for meeting in output(text)["meetings"]] == [place]


def test_a_session_without_a_place_was_where_the_talks_were(output: Output) -> None:
    text = (
        "Two delegations met at Naqoura on 14 October 2020. The talks at Naqoura were slow.\n\n"
        "A second session took place on 28 October 2020.\n\n"
        "On 4 May 2021 there was a meeting here."
    )
    assert {m["place"] for m in output(text)["meetings"]} == {"Naqoura"}


def test_a_chain_of_days_goes_back_and_forth(output: Output) -> None:
    text = "8 апреля 1982 года Хейг ужинал в Лондоне у Тэтчер. 12 апреля — снова Лондон."
    assert [m["date"] for m in output(text)["meetings"]] == ["1982-04-08", "1982-04-12"]


@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_status(output: Output, text: str, status: str) -> None:
    assert [m["status"] for m in output(text)["meetings"]] == [status]


@pytest.mark.parametrize("text", NO_MEETING)
def test_talk_about_meetings_is_none(output: Output, text: str) -> None:
    assert output(text)["meetings"] == []


def test_two_tellings_of_one_round_are_one_meeting(output: Output) -> None:
    text = (
        "The 22nd round of the Astana talks was held in November 2024. "
        "Delegations met in Astana on 11-12 November 2024 for the 22nd round."
    )
    (meeting,) = output(text)["meetings"]
    assert (meeting["round"], meeting["date"], meeting["host_country"]) == (
        22,
        "2024-11-11/2024-11-12",
        "KZ",
    )


def test_a_list_of_days_and_cities_is_as_many_meetings(output: Output) -> None:
    text = (
        "The delegations met in Istanbul on 14 April 2012, on 23 May in Baghdad, "
        "and on 18 June in Moscow."
    )
    found = {(m["date"], m["host_country"]) for m in output(text)["meetings"]}
    assert found == {("2012-04-14", "TR"), ("2012-05-23", "IQ"), ("2012-06-18", "RU")}


@pytest.mark.parametrize(
    "text",
    [
        "Istanbul has seen three rounds this year: on 16 May, 2 June and 23 July.",
        "В Стамбуле в этом году делегации встречались трижды: 16 мая, 2 июня и 23 июля.",
    ],
)
def test_rounds_whose_days_are_listed_are_as_many_meetings(output: Output, text: str) -> None:
    found = [(m["date"], m["host_country"]) for m in output(text)["meetings"]]
    assert found == [("2025-05-16", "TR"), ("2025-06-02", "TR"), ("2025-07-23", "TR")]


CHRONICLE = [
    "14 November 1975, Madrid. Spain signs away the territory to Morocco and Mauritania.",
    "Madrid, 14 November 1975: Spain signs away the territory to Morocco and Mauritania.",
    "14 November 1975: in Madrid Spain and Morocco sign an agreement.",
]


@pytest.mark.parametrize("text", CHRONICLE)
def test_a_line_of_a_chronology(output: Output, text: str) -> None:
    found = [(m["date"], m["place"], m["status"]) for m in output(text)["meetings"]]
    assert found == [("1975-11-14", "Madrid", "held")]


HEADED = [
    ("4 May 1992. Lubeln", "The two ministers met in the castle and agreed on nothing.", "Lubeln"),
    ("Geneva, 4 May 1992", "A first meeting of the two sides, at which nobody smiled.", "Geneva"),
    ("4 мая 1992 года. Нукус", "Вторая встреча министров, снова без итогов.", "Нукус"),
]


@pytest.mark.parametrize(("heading", "story", "place"), HEADED)
def test_a_day_and_a_place_over_what_happened_there(
    output: Output, heading: str, story: str, place: str
) -> None:
    lead = "The talks are thirty years old." if heading[0] < "А" else "Переговорам тридцать лет."
    found = output(f"{lead}\n\n{heading}\n\n{story}\n")["meetings"]
    assert [(m["date"], m["place"]) for m in found] == [("1992-05-04", place)]


NAMED_IN_ITS_STATE = [
    ("The delegations met in Austrian Dürnstein on 4 May 1992.", "Dürnstein", "AT"),
    ("Делегации встретились в узбекском Нукусе 4 мая 1992 года.", "Нукус", "UZ"),
]


@pytest.mark.parametrize(("text", "place", "state"), NAMED_IN_ITS_STATE)
def test_a_place_said_with_its_state(output: Output, text: str, place: str, state: str) -> None:
    (meeting,) = output(text)["meetings"]
    assert meeting["place"].startswith(place)
    assert meeting["host_country"] == state


def test_an_unknown_place_is_not_that_of_the_meeting_before(output: Output) -> None:
    text = (
        "The delegations met in Vienna on 2 May 1992. Political talks were opened on 9 May 1992 "
        "in Foundiougne, a town in the delta."
    )
    places = [m["place"] for m in output(text)["meetings"]]
    assert places == ["Vienna", "Foundiougne"]


WITHOUT_THEIR_NOUN = [
    (
        (
            "The first round was held in Rome on 4 May 2024. The second, fixed for 2 June in Oslo, "
            "was put off."
        ),
        [("held", "2024-05-04", "IT"), ("postponed", "2024-06-02", "NO")],
    ),
    (
        (
            "The delegations met in Rome on 4 May 2024. The next one, held on 2 June in Oslo, "
            "brought nothing."
        ),
        [("held", "2024-05-04", "IT"), ("held", "2024-06-02", "NO")],
    ),
    (
        "Делегации встретились в Риме 4 мая 2024 года. Третья, 2 июня в Осло, заняла час.",
        [("held", "2024-05-04", "IT"), ("held", "2024-06-02", "NO")],
    ),
]


@pytest.mark.parametrize(("text", "told"), WITHOUT_THEIR_NOUN)
def test_one_more_meeting_without_its_noun(
    output: Output, text: str, told: list[tuple[str, str, str]]
) -> None:
    found = [(m["status"], m["date"], m["host_country"]) for m in output(text)["meetings"]]
    assert found == told


def test_a_city_after_a_government_and_its_verb_is_where_they_met(output: Output) -> None:
    text = "4 мая 2024 года повстанцы и правительство встретились в Куньмине."
    assert [m["host_country"] for m in output(text)["meetings"]] == ["CN"]


HOUSED = [
    ("The delegations met on 4 May 1992 in a Paris hotel.", "FR"),
    ("Делегации встретились 4 мая 1992 года в одном из отелей Астаны.", "KZ"),
    ("The ministers met on 4 May 1992 at an air base near Mendoza.", "AR"),
    ("The talks were held on 4 May 1992 in the Norwegian embassy in Berlin.", "DE"),
    ("Переговоры прошли 4 мая 1992 года в норвежском посольстве в Берлине.", "DE"),
]


@pytest.mark.parametrize(("text", "state"), HOUSED)
def test_a_house_in_a_city_is_where_they_met(output: Output, text: str, state: str) -> None:
    (meeting,) = output(text)["meetings"]
    assert meeting["host_country"] == state


def test_there_is_the_city_they_met_in_not_the_country_around_it(output: Output) -> None:
    text = (
        "Talks were opened on 1 February 2005 in Foundiougne, a town in the Saloum delta. "
        "A second session took place there in December 2005."
    )
    assert [m["place"] for m in output(text)["meetings"]] == ["Foundiougne", "Foundiougne"]


def test_again_with_a_day_is_one_meeting_more(output: Output) -> None:
    text = "Hakan Fidan had the two ministers in Ankara on 1 July 2024; again on 12 and 13 August."
    found = [(m["date"], m["place"]) for m in output(text)["meetings"]]
    assert found == [("2024-07-01", "Ankara"), ("2024-08-12/2024-08-13", "Ankara")]


def test_there_is_the_city_last_named(output: Output) -> None:
    text = "Muscat was chosen for its quiet. The two delegations met there on 12 April 2025."
    (meeting,) = output(text)["meetings"]
    assert meeting["place"] == "Muscat"


def test_there_looks_back_in_its_own_sentence(output: Output) -> None:
    text = "Oslo has seen such talks before: in March 2015 two delegations met there for a week."
    (meeting,) = output(text)["meetings"]
    assert (meeting["place"], meeting["host_country"]) == ("Oslo", "NO")


def test_rounds_counted_on_without_their_noun(output: Output) -> None:
    text = "Первый раунд прошёл в Стамбуле 16 мая 2025 года, второй — 2 июня, третий — 23 июля."
    found = {(m["round"], m["date"], m["host_country"]) for m in output(text)["meetings"]}
    assert found == {(1, "2025-05-16", "TR"), (2, "2025-06-02", "TR"), (3, "2025-07-23", "TR")}


def test_a_capital_by_paraphrase(output: Output) -> None:
    (meeting,) = output("The ministers met in the Kazakh capital on 12 April 2025.")["meetings"]
    assert (meeting["place"], meeting["host_country"]) == ("Astana", "KZ")


def test_planned_and_actual_length(output: Output) -> None:
    text = (
        "The ministers met in Almaty on 10 May 2024. "
        "The talks lasted two days instead of the planned one."
    )
    (meeting,) = output(text)["meetings"]
    assert (meeting["actual_days"], meeting["planned_days"]) == (2, 1)


def test_a_meeting_after_publication_is_planned(output: Output) -> None:
    (meeting,) = output("The round opens in Vienna on 3 October 2025.")["meetings"]
    assert meeting["status"] == "planned"


def test_known_round_is_linked_and_contradiction_kept(output: Output) -> None:
    text = "The 22nd round of the Astana format was held in Almaty on 11 November 2024."
    (meeting,) = output(text)["meetings"]
    assert meeting["known"] == "astana-22"
    assert {"field": "city", "known": "Astana", "stated": "Almaty"} in meeting["differences"]


def test_agreeing_article_contradicts_nothing(output: Output) -> None:
    text = "The 22nd round of the Astana format was held in Astana in November 2024."
    (meeting,) = output(text)["meetings"]
    assert (meeting["known"], meeting["differences"]) == ("astana-22", [])


def test_cancelled_against_held_is_a_difference(output: Output) -> None:
    text = "The 22nd round of the Astana format in Astana, set for 11 November 2024, was cancelled."
    (meeting,) = output(text)["meetings"]
    assert {"field": "status", "known": "held", "stated": "cancelled"} in meeting["differences"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("5 мая 2021 года делегации провели переговоры на границе, у пункта Маргара.", "Маргара"),
        ("Переговоры прошли 5 мая 2021 года в селе Кайкен.", "Кайкен"),
        ("Singapore hosted Trump and Kim on 12 June 2018.", "Singapore"),
        ("They met at a farm on the edge of Quito on 12 June 2018.", "Quito"),
        ("The talks were held in the Kazakh capital, Astana, on 3 May 2022.", "Astana"),
        ("Mexico hosted it in its capital, Mexico City, on 3 May 2022.", "Mexico City"),
        ("5 мая 2021 года стороны встретились в минском Дворце независимости.", "Минск"),
        ("20 июня премьер прилетел в Стамбул, что в Ереване поспешили назвать удачей.", "Стамбул"),
    ],
)
def test_where_they_met(output: Output, text: str, place: str) -> None:
    assert [meeting["place"] for meeting in output(text)["meetings"]] == [place]


def test_who_answered_in_a_capital_met_nobody_there(output: Output) -> None:
    assert output("Предложенный план в Баку отвергли.")["meetings"] == []


def test_a_host_that_receives_two_sides_needs_no_city(output: Output) -> None:
    (meeting,) = output("Oman received the Iranian and American envoys on 12 April 2021.")[
        "meetings"
    ]
    assert (meeting["place"], meeting["host_country"]) == (None, "OM")


def test_a_chronology_of_years_days_and_places(output: Output) -> None:
    text = """Хронология встреч, которые прошли за девять лет на разных площадках при участии ООН.

2016

7–11 ноября. Швейцарский курорт Мон-Пелерен. Лидеры общин пять дней работают над картами.

20–21 ноября. Там же. Второй раунд заканчивается глубокой ночью; договориться не удалось.

2017

12 января. Женева. Открывается конференция с участием министров трёх держав.
"""
    assert [(m["date"], m["place"]) for m in output(text)["meetings"]] == [
        ("2016-11-07/2016-11-11", "Мон-Пелерен"),
        ("2016-11-20/2016-11-21", "Мон-Пелерен"),
        ("2017-01-12", "Женева"),
    ]
