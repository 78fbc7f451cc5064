"""Who was at the table, and as what."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Output = Callable[..., dict[str, Any]]
MET_RU = "10 мая 2024 года Армения и Азербайджан встретились в Астане. "
MET = "Armenia and Azerbaijan met in Astana on 10 May 2024. "

ROLES = [
    ("Russia, Turkey and Iran, the guarantors, met in Astana on 3 May 2017.",
     {("Russia", "guarantor"), ("Turkey", "guarantor"), ("Iran", "guarantor")}),
    ("The round was held in Astana on 3 May 2017; Jordan and Iraq attended as observers.",
     {("Jordan", "observer"), ("Iraq", "observer")}),
    ("The round was held in Pretoria on 25 October 2022, mediated by the African Union.",
     {("African Union", "mediator")}),
    ("The round was held at Sattahip in Thailand on 3 May 2002, with Norway as facilitator.",
     {("Norway", "facilitator"), ("Thailand", "host")}),
    ("Talks convened by the United States were held in Geneva on 14 August 2024.",
     {("United States", "convener"), ("Switzerland", "host")}),
    ("3 мая 2017 года в Астане прошёл раунд. Гарантами выступили Россия, Турция и Иран.",
     {("Россия", "guarantor"), ("Турция", "guarantor"), ("Иран", "guarantor")}),
    ("14 мая 2023 года в Брюсселе прошла встреча при посредничестве Шарля Мишеля.",
     {("Шарль Мишель", "mediator"), ("Бельгия", "host")}),
    ("5 марта 2025 года в Женеве прошёл раунд; сопредседателями были ООН, ОБСЕ и ЕС.",
     {("ООН", "chair"), ("ОБСЕ", "chair"), ("ЕС", "chair")}),
    ("The guarantors of the accord signed in Moscow on 27 June 1997 were Norway and Iran.",
     {("Norway", "guarantor"), ("Iran", "guarantor"), ("Russia", "host")}),
    ("The Qatari-mediated talks took place in Cairo on 12 April 2024.",
     {("Qatar", "mediator"), ("Egypt", "host")}),
    ("The talks took place in Cairo on 12 April 2024 under Qatari mediation.",
     {("Qatar", "mediator"), ("Egypt", "host")}),
    ("Посредником на встрече в Риме 12 апреля 2025 года выступил глава МИД Омана Бадр аль-Бусаиди.",
     {("Бадр аль-Бусаиди", "mediator"), ("Италия", "host")}),
    ("Переговоры прошли в Каире 12 апреля 2024 года при катарском посредничестве.",
     {("Катар", "mediator"), ("Египет", "host")}),
    ("The talks took place in Muscat on 12 April 2025; Omani officials carried the papers about.",
     {("Oman", "mediator")}),
    ("Jimmy Carter kept Menachem Begin and Anwar Sadat at Camp David from 5 to 17 September 1978.",
     {("Jimmy Carter", "mediator"), ("Menachem Begin", "participant")}),
    ("Cyrus Vance and David Owen brought the parties face to face in Geneva on 2 January 1993.",
     {("Cyrus Vance", "convener"), ("David Owen", "convener")}),
    ("The agreement was signed in Arusha on 28 August 2000 under Nelson Mandela's mediation.",
     {("Nelson Mandela", "mediator"), ("Tanzania", "host")}),
    ("Fourteen armed groups met in Khartoum on 2 February 2019 under African Union auspices.",
     {("African Union", "convener")}),
    ("The two sides met in Rimbo on 6 December 2018 with Jane Doe of the United Nations.",
     {("Jane Doe", "facilitator"), ("United Nations", "facilitator")}),
    ("10 марта 2022 года в Анталье Мевлют Чавушоглу усадил за один стол Лаврова и Кулебу.",
     {("Мевлют Чавушоглу", "convener")}),
    ("Лидеров Армении и Азербайджана Путин усадил за один стол в Кремле 11 января 2021 года.",
     {("Владимир Путин", "convener")}),
    ("6 октября 2022 года в Праге Алиев и Пашинян встретились при участии Эмманюэля Макрона.",
     {("Эмманюэль Макрон", "facilitator")}),
    ("Abiy and Isaias were received in Abu Dhabi on 24 July 2018 by Mohammed bin Zayed.",
     {("Mohammed bin Zayed", "host"), ("United Arab Emirates", "host")}),
    ("The two men signed in Jeddah on 16 September 2018 with António Guterres looking on.",
     {("António Guterres", "witness"), ("Saudi Arabia", "host")}),
    ("16 октября 2007 года лидеров пяти стран принимал в Тегеране Махмуд Ахмадинежад.",
     {("Махмуд Ахмадинежад", "host"), ("Иран", "host")}),
    ("17 ноября 1997 года стороны встретились в Женеве: председательствует ООН.",
     {("ООН", "chair"), ("Швейцария", "host")}),
]  # fmt: skip
NOT_MEDIATOR = [
    MET + "Kazakhstan will not mediate.",
    MET + "Kazakhstan is not a mediator and never was one.",
    MET + "Kazakhstan, which hosted the talks, offered no plan of its own.",
    MET + "Astana does not see itself as an intermediary.",
    MET + "Kazakhstan was neither a guarantor nor a mediator.",
    MET + "Kazakh diplomats reject the word mediator.",
    MET + "Kazakhstan kept reporters out of it, and took no part in the talks.",
    MET_RU + "Казахстан посредником не был.",
    MET_RU + "Посредником Казахстан себя не называл.",
    MET_RU + "Обошлись без посредников, заметил Казахстан.",
]


def pairs(result: dict[str, Any]) -> set[tuple[str, str]]:
    return {(p["name"], p["role"]) for m in result["meetings"] for p in m["participants"]}


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_role_by_cue(output: Output, text: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= pairs(output(text))


@pytest.mark.parametrize("text", NOT_MEDIATOR)
def test_host_is_no_mediator(output: Output, text: str) -> None:
    found = pairs(output(text))
    assert {role for name, role in found if name in ("Kazakhstan", "Казахстан", "Astana")} == {
        "host"
    }


def test_through_the_night_is_through_nobody(output: Output) -> None:
    text = "They negotiated through the night in Astana on 10 May 2024; Kazakhstan poured the tea."
    found = pairs(output(text))
    assert ("Kazakhstan", "host") in found
    assert ("Kazakhstan", "mediator") not in found


SINCE_2001 = (
    "The sides met in Oslo in May 2016. They met in Rome in June 2017.\n\n"
    "Norway, which has acted as a facilitator since 2001, declined to comment."
)
LASTING = [
    ("Round 1 met in Sattahip in May 2002, with Norway as facilitator; round 3 in Oslo in June.",
     "Norway", "facilitator"),
    ("Norway facilitated the talks, which met in Havana in May 2003 and in Quito that June.",
     "Norway", "facilitator"),
    ("Первый раунд прошёл в Москве в мае 1994 года. Второй — в Дохе в июне. Посредничала ООН.",
     "ООН", "mediator"),
    (SINCE_2001, "Norway", "facilitator"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "role"), LASTING)
def test_a_role_told_once_holds_at_every_meeting(
    output: Output, text: str, name: str, role: str
) -> None:
    meetings = output(text)["meetings"]
    assert len(meetings) == 2
    for meeting in meetings:
        assert (name, role) in {(p["name"], p["role"]) for p in meeting["participants"]}


def test_a_role_at_one_meeting_says_nothing_of_another_negotiation(output: Output) -> None:
    text = (
        "The Normandy format met in Paris on 9 December 2019, mediated by Norway.\n\n"
        "Round 22 of the Astana format was held in Astana on 11 November 2024."
    )
    _, astana = output(text)["meetings"]
    assert "Norway" not in {p["name"] for p in astana["participants"]}


def test_an_agency_that_negotiates_for_itself_is_no_helper(output: Output) -> None:
    text = "Iran, Russia, China and the IAEA met in Vienna on 3 May 2021."
    assert ("IAEA", "participant") in pairs(output(text))


def test_the_absent_are_not_present(output: Output) -> None:
    text = "Norway and Sweden met in Oslo on 3 May 2016; Finland was not invited."
    assert "Finland" not in {name for name, _ in pairs(output(text))}


def test_the_subject_of_talks_is_no_participant(output: Output) -> None:
    text = "Russia and Turkey met in Sochi on 3 May 2019 for talks on Syria."
    assert {"Russia", "Turkey"} <= {name for name, _ in pairs(output(text))}
    assert "Syria" not in {name for name, _ in pairs(output(text))}


def test_who_reports_it_was_not_there(output: Output) -> None:
    text = "Russia and Iran met in Sochi on 3 May 2019, the Kazakh Foreign Ministry said."
    assert not any("Ministry" in name for name, _ in pairs(output(text)))
