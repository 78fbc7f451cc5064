"""The ways in which articles tell who brokered, watched, vouched and hosted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from intake.reading import Entry, Name, read, with_world

Output = Callable[..., dict[str, Any]]


def pairs(result: dict[str, Any]) -> set[tuple[str, str]]:
    return {(p["name"], p["role"]) for m in result["meetings"] for p in m["participants"]}


SIDES = "The two sides met in Geneva on 3 May 2016. "
SIDES_RU = "3 мая 2016 года стороны встретились в Женеве. "
WAYS = [
    (SIDES + "Norway's foreign minister, Børge Brende, who mediated, left early.",
     {("Børge Brende", "mediator")}),
    (SIDES + "The go-between was Jan Egeland, a Norwegian diplomat.",
     {("Jan Egeland", "mediator")}),
    (SIDES + "Acting as middlemen were Qatar and Egypt.",
     {("Egypt", "mediator"), ("Qatar", "mediator")}),
    (SIDES + "The mediator, Jan Egeland, spoke to each of them in turn.",
     {("Jan Egeland", "mediator")}),
    ("The two sides met in Geneva on 3 May 2016 with Qatar acting as mediator.",
     {("Qatar", "mediator")}),
    ("The two sides met in Geneva on 3 May 2016 with Jan Egeland as go-between.",
     {("Jan Egeland", "mediator")}),
    ("The two sides met in Geneva on 3 May 2016 in UN-brokered talks.",
     {("UN", "mediator")}),
    ("Qatari-brokered talks between the two sides took place in Geneva on 3 May 2016.",
     {("Qatar", "mediator")}),
    ("The African Union-led talks between the two sides took place in Geneva on 3 May 2016.",
     {("African Union", "facilitator")}),
    ("The two sides met in Geneva on 3 May 2016 at the invitation of Norway.",
     {("Norway", "convener")}),
    ("The two sides met in Geneva on 3 May 2016 under the auspices of the United Nations.",
     {("United Nations", "convener")}),
    ("The two sides met in Geneva on 3 May 2016 under UN auspices.",
     {("UN", "convener")}),
    ("The two sides met in Geneva on 3 May 2016 thanks to Norwegian good offices.",
     {("Norway", "facilitator")}),
    ("The two sides met in Geneva on 3 May 2016 with the help of Norway.",
     {("Norway", "facilitator")}),
    ("The two sides met in Geneva on 3 May 2016, with the chair taken by Jan Egeland.",
     {("Jan Egeland", "chair")}),
    ("The two sides met in Geneva on 3 May 2016 in a session presided over by Jan Egeland.",
     {("Jan Egeland", "chair")}),
    ("The two sides met in Geneva on 3 May 2016; Jan Egeland presided.",
     {("Jan Egeland", "chair")}),
    ("UN envoy Jan Egeland chaired a meeting of the two sides in Geneva on 3 May 2016.",
     {("Jan Egeland", "chair")}),
    ("UN envoy Jan Egeland convened the two sides in Geneva on 3 May 2016.",
     {("Jan Egeland", "convener"), ("UN", "convener")}),
    ("Norway brought the two sides together in Geneva on 3 May 2016.",
     {("Norway", "convener")}),
    ("Norway organised a meeting of the two sides in Geneva on 3 May 2016.",
     {("Norway", "convener")}),
    ("A meeting of the two sides organised by Norway took place in Geneva on 3 May 2016.",
     {("Norway", "convener")}),
    (SIDES + "Norway served as the facilitator.",
     {("Norway", "facilitator")}),
    (SIDES + "The facilitating countries were Norway and Cuba.",
     {("Cuba", "facilitator"), ("Norway", "facilitator")}),
    (SIDES + "It was Norway that had arranged the meeting.",
     {("Norway", "convener")}),
    (SIDES + "Jan Egeland carried messages between the rooms.",
     {("Jan Egeland", "mediator")}),
    (SIDES + "Jan Egeland acted as an intermediary.",
     {("Jan Egeland", "mediator")}),
    (SIDES + "The meeting was mediated by Jan Egeland of Norway.",
     {("Jan Egeland", "mediator")}),
    (SIDES + "Mediation was provided by Norway and the African Union.",
     {("African Union", "mediator"), ("Norway", "mediator")}),
    (SIDES + "The role of mediator fell to Norway.",
     {("Norway", "mediator")}),
    (SIDES + "The task of mediating fell to Jan Egeland.",
     {("Jan Egeland", "mediator")}),
    (SIDES + "Norway has facilitated the process since 2012.",
     {("Norway", "facilitator")}),
    (SIDES + "Observers from Jordan and Iraq attended.",
     {("Iraq", "observer"), ("Jordan", "observer")}),
    (SIDES + "Jordan and Iraq observed.",
     {("Iraq", "observer"), ("Jordan", "observer")}),
    (SIDES + "Jordan and Iraq sent observers.",
     {("Iraq", "observer"), ("Jordan", "observer")}),
    (SIDES + "Jordan and Iraq had the status of observers.",
     {("Iraq", "observer"), ("Jordan", "observer")}),
    (SIDES + "Also attending as observers were Jordan and Iraq.",
     {("Iraq", "observer"), ("Jordan", "observer")}),
    (SIDES + "The agreement was witnessed by Jordan and Iraq.",
     {("Iraq", "witness"), ("Jordan", "witness")}),
    (SIDES + "Jordan and Iraq signed as witnesses.",
     {("Iraq", "witness"), ("Jordan", "witness")}),
    (SIDES + "Russia and Turkey stood guarantor for the deal.",
     {("Russia", "guarantor"), ("Turkey", "guarantor")}),
    (SIDES + "Russia and Turkey guarantee the deal.",
     {("Russia", "guarantor"), ("Turkey", "guarantor")}),
    (SIDES + "Russia and Turkey undertook to act as guarantors.",
     {("Russia", "guarantor"), ("Turkey", "guarantor")}),
    (SIDES + "The deal is guaranteed by Russia and Turkey.",
     {("Russia", "guarantor"), ("Turkey", "guarantor")}),
    (SIDES + "The guarantor states, Russia and Turkey, also came.",
     {("Russia", "guarantor"), ("Turkey", "guarantor")}),
    ("Didier Burkhalter hosted the two sides in Geneva on 3 May 2016.",
     {("Didier Burkhalter", "host")}),
    ("The two sides met in Geneva on 3 May 2016, hosted by Didier Burkhalter.",
     {("Didier Burkhalter", "host")}),
    ("The two sides met in Geneva on 3 May 2016 with Didier Burkhalter as host.",
     {("Didier Burkhalter", "host")}),
    ("The two sides met in Geneva on 3 May 2016 as guests of Didier Burkhalter.",
     {("Didier Burkhalter", "host")}),
    ("The two sides met in Geneva on 3 May 2016 in the residence of Didier Burkhalter.",
     {("Didier Burkhalter", "host")}),
    ("The two sides met in Geneva on 3 May 2016 in Didier Burkhalter's office.",
     {("Didier Burkhalter", "host")}),
    ("Didier Burkhalter received the two delegations in Geneva on 3 May 2016.",
     {("Didier Burkhalter", "host")}),
    ("Didier Burkhalter welcomed the two delegations to Geneva on 3 May 2016.",
     {("Didier Burkhalter", "host")}),
    (SIDES_RU + "Посредником выступил Ян Эгеланн.",
     {("Ян Эгеланн", "mediator")}),
    (SIDES_RU + "Роль посредника взяла на себя Норвегия.",
     {("Норвегия", "mediator")}),
    (SIDES_RU + "В роли посредника выступила Норвегия.",
     {("Норвегия", "mediator")}),
    (SIDES_RU + "Посредничество обеспечивала Норвегия.",
     {("Норвегия", "mediator")}),
    (SIDES_RU + "Посредническую миссию выполнял Ян Эгеланн.",
     {("Ян Эгеланн", "mediator")}),
    (SIDES_RU + "Между делегациями курсировал Ян Эгеланн.",
     {("Ян Эгеланн", "mediator")}),
    (SIDES_RU + "Модератором встречи был Ян Эгеланн.",
     {("Ян Эгеланн", "chair")}),
    (SIDES_RU + "Вёл встречу Ян Эгеланн.",
     {("Ян Эгеланн", "chair")}),
    (SIDES_RU + "Председательствовал Ян Эгеланн.",
     {("Ян Эгеланн", "chair")}),
    (SIDES_RU + "Встречу организовала Норвегия.",
     {("Норвегия", "convener")}),
    (SIDES_RU + "Встречу созвал Ян Эгеланн.",
     {("Ян Эгеланн", "convener")}),
    (SIDES_RU + "Содействие оказывали Норвегия и Катар.",
     {("Катар", "facilitator"), ("Норвегия", "facilitator")}),
    ("3 мая 2016 года стороны встретились в Женеве при содействии Норвегии и Катара.",
     {("Катар", "facilitator"), ("Норвегия", "facilitator")}),
    ("3 мая 2016 года стороны встретились в Женеве под эгидой ООН.",
     {("ООН", "convener")}),
    ("3 мая 2016 года стороны встретились в Женеве по приглашению Норвегии.",
     {("Норвегия", "convener")}),
    ("3 мая 2016 года стороны встретились в Женеве через посредников — Норвегию и Катар.",
     {("Катар", "mediator"), ("Норвегия", "mediator")}),
    ("3 мая 2016 года стороны встретились в Женеве с участием посредников из Норвегии и Катара.",
     {("Катар", "mediator"), ("Норвегия", "mediator")}),
    ("3 мая 2016 года в Женеве прошли переговоры с норвежским посредничеством.",
     {("Норвегия", "mediator")}),
    ("3 мая 2016 года стороны встретились в Женеве в присутствии наблюдателей от Иордании и Ирака.",
     {("Иордания", "observer"), ("Ирак", "observer")}),
    (SIDES_RU + "Наблюдателями были Иордания и Ирак.",
     {("Иордания", "observer"), ("Ирак", "observer")}),
    (SIDES_RU + "Иордания и Ирак участвовали в качестве наблюдателей.",
     {("Иордания", "observer"), ("Ирак", "observer")}),
    (SIDES_RU + "В качестве наблюдателей присутствовали Иордания и Ирак.",
     {("Иордания", "observer"), ("Ирак", "observer")}),
    (SIDES_RU + "Иордания и Ирак присутствовали как наблюдатели.",
     {("Иордания", "observer"), ("Ирак", "observer")}),
    (SIDES_RU + "Гарантами соглашения стали Россия и Турция.",
     {("Россия", "guarantor"), ("Турция", "guarantor")}),
    (SIDES_RU + "Страны-гаранты — Россия и Турция — подписали протокол.",
     {("Россия", "guarantor"), ("Турция", "guarantor")}),
    (SIDES_RU + "Россия и Турция выступили гарантами.",
     {("Россия", "guarantor"), ("Турция", "guarantor")}),
    (SIDES_RU + "Соглашение гарантируют Россия и Турция.",
     {("Россия", "guarantor"), ("Турция", "guarantor")}),
    ("3 мая 2016 года в Женеве стороны принимал Дидье Буркхальтер.",
     {("Дидье Буркхальтер", "host")}),
    ("3 мая 2016 года Дидье Буркхальтер принял в Женеве обе делегации.",
     {("Дидье Буркхальтер", "host")}),
    ("3 мая 2016 года стороны встретились в Женеве в резиденции Дидье Буркхальтера.",
     {("Дидье Буркхальтер", "host")}),
    (SIDES_RU + "Хозяином встречи был Дидье Буркхальтер.",
     {("Дидье Буркхальтер", "host")}),
    ("The two sides met in Geneva on 3 May 2016 with Egyptian, Qatari and Omani mediation.",
     {("Egypt", "mediator"), ("Qatar", "mediator"), ("Oman", "mediator")}),
    ("The two sides met in Geneva on 3 May 2016, in talks hosted by Egypt, with Qatar as mediator.",
     {("Egypt", "host"), ("Qatar", "mediator")}),
    (SIDES + "Jan Egeland, who had taken over the mediation from Børge Brende, presided.",
     {("Jan Egeland", "chair")}),
    (SIDES + "Jan Egeland relayed messages between the delegations.",
     {("Jan Egeland", "mediator")}),
    (SIDES + "Jan Egeland went from room to room all night.",
     {("Jan Egeland", "mediator")}),
    (SIDES + "The consultations were convened by Jan Egeland.",
     {("Jan Egeland", "convener")}),
    (SIDES + "The UN envoy, Jan Egeland, opened the consultations.",
     {("Jan Egeland", "chair"), ("UN", "chair")}),
    (SIDES + "Børge Brende and the Qatari Prime Minister Jassim Al Thani served as go-betweens.",
     {("Børge Brende", "mediator"), ("Jassim Al Thani", "mediator")}),
    (SIDES + "Ministers of Norway and Oman attended the signing.",
     {("Norway", "witness"), ("Oman", "witness")}),
    (SIDES + "Jan Egeland was there as a guest of honour.",
     {("Jan Egeland", "guest")}),
    (SIDES + "Norway offered to host the next session.",
     {("Norway", "host")}),
    (SIDES_RU + "Консультации открыл спецпредставитель ООН Ян Эгеланн.",
     {("Ян Эгеланн", "chair"), ("ООН", "chair")}),
    (SIDES_RU + "Переговоры вёл Ян Эгеланн.",
     {("Ян Эгеланн", "chair")}),
    (SIDES_RU + "Сопредседательствовали Ян Эгеланн и Бёрге Бренде, а от Омана приехал министр.",
     {("Ян Эгеланн", "chair"), ("Бёрге Бренде", "chair")}),
    (SIDES_RU + "Ян Эгеланн ходил из комнаты в комнату.",
     {("Ян Эгеланн", "mediator")}),
    (SIDES_RU + "На церемонии присутствовали министры Омана и Египта.",
     {("Оман", "witness"), ("Египет", "witness")}),
    (SIDES_RU + "Помирить их взялись посредники из Египта и Катара.",
     {("Египет", "mediator"), ("Катар", "mediator")}),
    (SIDES_RU + "Инициаторами встречи стали Оман и Катар.",
     {("Оман", "convener"), ("Катар", "convener")}),
    ("3 мая 2016 года Ян Эгеланн собрал Алиева и Пашиняна в Женеве и выступил посредником.",
     {("Ян Эгеланн", "mediator")}),
    ("6 сентября 2008 года Абдулла Гюль был в Ереване гостем Сержа Саргсяна.",
     {("Серж Саргсян", "host")}),
    (SIDES + "That was said by Jan Egeland, under whose mediation they had sat down.",
     {("Jan Egeland", "mediator")}),
    (SIDES_RU + "Об этом объявил Ян Эгеланн, при посредничестве которого они прошли.",
     {("Ян Эгеланн", "mediator")}),
    ("3 мая 2016 года в Женеве собрались стороны, вёл встречу дипломат ООН Ян Эгеланн.",
     {("Ян Эгеланн", "chair")}),
    ("12 марта 2022 года в Анталье Мевлют Чавушоглу принял Арарата Мирзояна.",
     {("Мевлют Чавушоглу", "host")}),
    (
        "3 мая 2016 года в Женеве при посредничестве Омана министр Ян Эгеланн подписал бумагу.",
        {("Оман", "mediator"), ("Ян Эгеланн", "signatory")},
    ),
]  # fmt: skip
NOT_BROKERS = [
    ("Norway and Sweden met with mediators from Qatar in Geneva on 3 May 2016.", "Norway"),
    ("Norway and Sweden asked Qatar to mediate; they met in Geneva on 3 May 2016.", "Norway"),
    ("To the surprise of the mediators, Norway and Sweden met in Geneva on 3 May 2016.", "Norway"),
    ("Норвегия и Швеция встретились в Женеве 3 мая 2016 года с посредником из Катара.",
     "Норвегия"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WAYS)
def test_a_role_in_all_the_ways_it_is_told(
    output: Output, text: str, expected: set[tuple[str, str]]
) -> None:
    assert expected <= pairs(output(text))


@pytest.mark.parametrize(("text", "name"), NOT_BROKERS)
def test_who_meets_a_broker_is_none(output: Output, text: str, name: str) -> None:
    assert {role for who, role in pairs(output(text)) if who == name} == {"participant"}


PRINCIPALS = [
    ("Turkish Foreign Minister Hakan Fidan mediated. The sides met in Ankara on 3 May 2016.",
     {("Hakan Fidan", "mediator"), ("Turkey", "host")}),
    ("UN envoy Jan Egeland mediated when the two sides met in Geneva on 3 May 2016.",
     {("Jan Egeland", "mediator"), ("UN", "mediator")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PRINCIPALS)
def test_an_envoy_brings_his_organisation(
    output: Output, text: str, expected: set[tuple[str, str]]
) -> None:
    assert expected <= pairs(output(text))


def test_a_role_told_ahead_of_its_bearers_is_theirs(output: Output) -> None:
    text = "Chad and Mali met in Geneva on 3 May 2016, and as facilitators, Oman and Qatar helped."
    assert {("Oman", "facilitator"), ("Qatar", "facilitator")} <= pairs(output(text))
    assert {("Chad", "participant"), ("Mali", "participant")} <= pairs(output(text))


def test_the_mediator_of_one_day_is_one_on_another(output: Output) -> None:
    text = (
        "Jan Egeland mediated between Norway and Sweden in Oslo on 3 May 2016.\n\n"
        "On 6 June 2016 Egeland, Norway and Sweden met in Geneva."
    )
    meetings = output(text)["meetings"]
    for meeting in meetings:
        roles = {p["role"] for p in meeting["participants"] if p["name"] == "Jan Egeland"}
        assert roles == {"mediator"}


def test_a_state_that_is_no_more_was_host_in_its_day() -> None:
    union = Entry("state", "ussr", (Name("Soviet Union", "en"),))
    text = "Reagan met Gorbachev in Moscow on 30 May 1988. The Soviet Union was tired."
    (meeting,) = read(text, with_world([union]), published="2025-09-26").rounds
    assert ("Soviet Union", "host") in {(p.actor, p.role) for p in meeting.participants}


def test_where_one_meeting_is_told_all_roles_are_its(output: Output) -> None:
    text = (
        "Chad and Mali met in Geneva on 3 May 2016.\n\n"
        "The Sultanate of Oman attended the talks as an observer."
    )
    assert ("Sultanate of Oman", "observer") in pairs(output(text))


def test_whom_the_guarantors_are_offered_a_room_by_is_none_of_them(output: Output) -> None:
    text = "В 2018 году Казахстан предлагал гарантам провести в Астане и саммит."
    assert ("Казахстан", "guarantor") not in pairs(output(text))


def test_the_country_of_a_city_does_not_broker(output: Output) -> None:
    text = (
        "3 мая 1991 года Назарбаев и Ельцин выступили посредниками на переговорах в Железноводске, "
        "в России."
    )
    assert ("Россия", "mediator") not in pairs(output(text))


def test_a_broker_of_other_talks_receives_at_home(output: Output) -> None:
    text = (
        "On 3 May 2021 Jan Egeland of Norway mediated between Chad and Mali in Geneva.\n\n"
        "A meeting of Iran, Iraq and Jan Egeland in Oslo is planned for 9 June 2031."
    )
    away, home = output(text)["meetings"]
    assert ("Jan Egeland", "mediator") in {(p["name"], p["role"]) for p in away["participants"]}
    assert ("Jan Egeland", "mediator") not in {(p["name"], p["role"]) for p in home["participants"]}


def test_a_would_be_mediator_is_none(output: Output) -> None:
    text = "Iran and Iraq met in New Delhi on 3 May 2021; India told every would-be mediator so."
    assert ("India", "mediator") not in pairs(output(text))


def test_whence_a_mediator_comes_does_not_mediate(output: Output) -> None:
    text = (
        "Chad and Mali met in Nairobi on 3 May 2016. Lazaro Sumbeiywo, a retired Kenyan general, "
        "was the chief mediator throughout."
    )
    found = pairs(output(text))
    assert ("Lazaro Sumbeiywo", "mediator") in found
    assert ("Kenya", "mediator") not in found


def test_who_did_not_strive_to_mediate_did_not(output: Output) -> None:
    text = (
        "Чад и Мали 3 мая 2016 года провели переговоры в Тегеране. Иранские дипломаты в посредники "
        "не стремились."
    )
    assert ("Иран", "mediator") not in pairs(output(text))
