"""Whose words they are, in every layout of quotation marks and attributions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Output = Callable[..., dict[str, Any]]

# Words in quotation marks, however they and their speaker are set.
LAYOUTS = [
    (
        (
            "В среду Дональд Трамп сообщил, что саммита не будет. «Мне показалось, что это "
            "неправильно, — объяснил президент США. — Поэтому встречу мы отменили»."
        ),
        "Дональд Трамп",
        "Поэтому встречу мы отменили",
    ),
    (
        (
            "Касым-Жомарт Токаев подчеркнул, что республика не посредник. Мы поговорили с "
            "политологом Данияром Сейтказиным. «Посредник отвечает за мир», — говорит эксперт."
        ),
        "Данияр Сейтказин",
        "Посредник отвечает за мир",
    ),
    (
        "«Формат умер не за столом, и винить некого», — пожимает плечами Иван Сейтказин.",
        "Иван Сейтказин",
        "Формат умер не за столом, и винить некого",
    ),
    (
        (
            "«Минскую группу погубили не споры, — говорит тбилисский историк Мераб Лордкипанидзе, "
            "приехавший в Женеву наблюдателем от университета. — С Женевой такого не случится»."
        ),
        "Мераб Лордкипанидзе",
        "С Женевой такого не случится",
    ),
    (
        "Defne Tuncel said the city was practical. “Both have consulates here,” she told Meridian.",
        "Defne Tuncel",
        "Both have consulates here,",
    ),
    (
        (
            "There was no warrant to fear for Vladimir Putin if he came, said its foreign "
            "minister, Ignazio Cassis, with a smile. “We have always been ready,” he added."
        ),
        "Ignazio Cassis",
        "We have always been ready,",
    ),
    (
        "«О нём вспоминают, как о свадьбе», — говорит минский политолог Дарья Костюкевич.",
        "Дарья Костюкевич",
        "О нём вспоминают, как о свадьбе",
    ),
    (
        (
            "Иван Петров, эксперт из Баку, спорит. С ним не согласна Анаит Мелкумян. Она считает, "
            "что договор останется на бумаге. «Формат хорош для сильного», — отметила эксперт."
        ),
        "Анаит Мелкумян",
        "Формат хорош для сильного",
    ),
    (
        "«Прошло два года», — сказал агентству бакинский политолог Рустам Гаджибейли.",
        "Рустам Гаджибейли",
        "Прошло два года",
    ),
    (
        "Сергей Лавров молчал. «Мы услышали друг друга», — подвёл черту Лавров.",
        "Сергей Лавров",
        "Мы услышали друг друга",
    ),
    (
        (
            "Самира Хамди, юрист из Триполи, сдержанна. Она напоминает, что обещали управиться за "
            "год. «Временное живёт дольше», — замечает она."
        ),
        "Самира Хамди",
        "Временное живёт дольше",
    ),
    (
        "Asked about the delay, Talgat Kaliyev was blunt. “Nobody in the room wanted a date.”",
        "Talgat Kaliyev",
        "Nobody in the room wanted a date.",
    ),
    (
        "“The room was cold,” recalls Talgat Kaliyev, who led the delegation. “And so were we.”",
        "Talgat Kaliyev",
        "And so were we.",
    ),
    (
        "Talgat Kaliyev put it bluntly: the mediators, he said, were “guests who would not leave”.",
        "Talgat Kaliyev",
        "guests who would not leave",
    ),
    (
        "“We came to listen,” said Talgat Kaliyev, “and we shall go on listening until they tire.”",
        "Talgat Kaliyev",
        "and we shall go on listening until they tire.",
    ),
    (
        "“There will be another round in the spring.” So said Talgat Kaliyev on leaving the hotel.",
        "Talgat Kaliyev",
        "There will be another round in the spring.",
    ),
    (
        "“There will be another round in the spring” were the parting words of Talgat Kaliyev.",
        "Talgat Kaliyev",
        "There will be another round in the spring",
    ),
    (
        "“There will be another round in the spring” – Talgat Kaliyev, political scientist.",
        "Talgat Kaliyev",
        "There will be another round in the spring",
    ),
    (
        "The outcome was “a truce between two absences”, according to Talgat Kaliyev.",
        "Talgat Kaliyev",
        "a truce between two absences",
    ),
    (
        (
            "“Nobody asked us to come to the table,” says Talgat Kaliyev. “They simply sent "
            "a car.\n\n“And we got into the car because it was raining that morning.”"
        ),
        "Talgat Kaliyev",
        "And we got into the car because it was raining that morning.",
    ),
    (
        "Talgat Kaliyev's verdict was short: “They came, they ate, they left.”",
        "Talgat Kaliyev",
        "They came, they ate, they left.",
    ),
    (
        "“They came, they ate, they left” is Talgat Kaliyev's verdict on the second round.",
        "Talgat Kaliyev",
        "They came, they ate, they left",
    ),
    (
        (
            "Talgat Kaliyev remembers the night. “Somebody had put out the lamps, and we "
            "signed by candlelight.”"
        ),
        "Talgat Kaliyev",
        "Somebody had put out the lamps, and we signed by candlelight.",
    ),
    (
        "“The door is open.” Talgat Kaliyev repeated the sentence twice.",
        "Talgat Kaliyev",
        "The door is open.",
    ),
    (
        (
            "«Ждать больше нечего, — заявил Талгат Калиев. — Надо ехать домой, пока не "
            "закрыли перевал»."
        ),
        "Талгат Калиев",
        "Надо ехать домой, пока не закрыли перевал",
    ),
    (
        "По словам Талгата Калиева, стороны «говорят на разных языках и не ищут переводчика».",
        "Талгат Калиев",
        "говорят на разных языках и не ищут переводчика",
    ),
    (
        "Талгат Калиев не скрывает скепсиса. «Площадка хороша, когда на неё хотят прийти двое».",
        "Талгат Калиев",
        "Площадка хороша, когда на неё хотят прийти двое",
    ),
    (
        "Как выразился Талгат Калиев, «это был обед, а не переговоры».",
        "Талгат Калиев",
        "это был обед, а не переговоры",
    ),
    (
        "«Это был обед, а не переговоры» — так охарактеризовал встречу Талгат Калиев.",
        "Талгат Калиев",
        "Это был обед, а не переговоры",
    ),
    (
        "— Мы никого не звали, — вспоминает Талгат Калиев. — Они приехали сами.",
        "Талгат Калиев",
        "Они приехали сами.",
    ),
    (
        "«Мы никого не звали! — восклицает Талгат Калиев. — Они приехали сами, в тёмных машинах».",
        "Талгат Калиев",
        "Они приехали сами, в тёмных машинах",
    ),
    ("“Ждать больше нечего”, – подытожил Талгат Калиев.", "Талгат Калиев", "Ждать больше нечего"),
    (
        "«Ждать больше нечего». Эти слова Талгат Калиев произнёс уже у трапа.",
        "Талгат Калиев",
        "Ждать больше нечего",
    ),
    (
        "Комментируя итоги, Талгат Калиев заметил: «Главное, что никто не ушёл».",
        "Талгат Калиев",
        "Главное, что никто не ушёл",
    ),
    (
        "«Главное, что никто не ушёл», — приводит агентство слова Талгата Калиева.",
        "Талгат Калиев",
        "Главное, что никто не ушёл",
    ),
    (
        "Jan Egeland said: “We have agreed on a text at last.\n\n“And then we shall see.”",
        "Jan Egeland",
        "And then we shall see.",
    ),
    (
        "Мы никого не торопим и сами не спешим, — поделилась Мария Захарова.",
        "Мария Захарова",
        "Мы никого не торопим и сами не спешим",
    ),
    (
        "Об этом сообщил Ян Эгеланн. «Мы готовы принять всех», — приводит его слова агентство.",
        "Ян Эгеланн",
        "Мы готовы принять всех",
    ),
    (
        "«Мы никуда не спешим». Так Ян Эгеланн ответил на вопрос о сроках.",
        "Ян Эгеланн",
        "Мы никуда не спешим",
    ),
    (
        "Пришли эксперт Анна Орлова и эксперт Пётр Волков. «Мы ждали другого», — сказала эксперт.",
        "Анна Орлова",
        "Мы ждали другого",
    ),
    (
        "«Будапешт подходит для этого лучше всех», — радовался венгерский премьер Ян Эгеланн.",
        "Ян Эгеланн",
        "Будапешт подходит для этого лучше всех",
    ),
]


@pytest.mark.parametrize(("text", "speaker", "quote"), LAYOUTS)
def test_quoted_words_find_their_speaker(
    output: Output, text: str, speaker: str, quote: str
) -> None:
    found = [(s["kind"], s["speaker"], s["quote"]) for s in output(text)["statements"]]
    assert ("direct", speaker, quote) in found


REPORTED = [
    (
        (
            "The talks are over, the head of the delegation, political scientist Talgat "
            "Kaliyev, said on Friday."
        ),
        "Talgat Kaliyev",
        "The talks are over",
    ),
    (
        (
            "The talks have no future, says Talgat Kaliyev, professor of history at the "
            "University of Geneva."
        ),
        "Talgat Kaliyev",
        "The talks have no future",
    ),
    (
        "Talgat Kaliyev, the envoy of the African Union, said that the doors would remain open.",
        "Talgat Kaliyev",
        "the doors would remain open",
    ),
    (
        (
            "Political scientist Talgat Kaliyev came late. The political scientist said that "
            "the doors were open."
        ),
        "Talgat Kaliyev",
        "the doors were open",
    ),
    (
        "The expert, Talgat Kaliyev, came late. He went on to say that the doors were open.",
        "Talgat Kaliyev",
        "the doors were open",
    ),
    (
        "Двери останутся открытыми для всех. Об этом сообщил во вторник политолог Талгат Калиев.",
        "Талгат Калиев",
        "Двери останутся открытыми для всех",
    ),
    (
        (
            "Двери останутся открытыми, заявил на встрече с журналистами в Женеве политолог "
            "Талгат Калиев."
        ),
        "Талгат Калиев",
        "Двери останутся открытыми",
    ),
    ("Børge Brende came; Ethiopia said that its diary was full.", "Ethiopia", "its diary was full"),
    (
        "Børge Brende of the African Union said that the door was open.",
        "Børge Brende",
        "the door was open",
    ),
    (
        "Børge Brende, of the Forum on Arms Control, thinks the Europeans are about to lose.",
        "Børge Brende",
        "the Europeans are about to lose",
    ),
    (
        "The Philippine government said on Sunday it would not take part in a fifth round.",
        "Philippines",
        "it would not take part in a fifth round",
    ),
    (
        "Børge Brende is sure that the hall would be opened again.",
        "Børge Brende",
        "the hall would be opened again",
    ),
    (
        "Børge Brende called it a first step towards peace.",
        "Børge Brende",
        "a first step towards peace",
    ),
    (
        "Ян Эгеланн назвал это победой диалога и победой мира.",
        "Ян Эгеланн",
        "победой диалога и победой мира",
    ),
    (
        "Восьмой раунд, по словам Яна Эгеланна, начнётся там же в ближайшие недели.",
        "Ян Эгеланн",
        "начнётся там же в ближайшие недели",
    ),
    (
        "Ян Эгеланн с этим не согласен: посредник был нужен, чтобы каждый мог уступить.",
        "Ян Эгеланн",
        "посредник был нужен, чтобы каждый мог уступить",
    ),
    (
        "Ян Эгеланн назвал разговор полезным, хотя и непростым для всех.",
        "Ян Эгеланн",
        "полезным, хотя и непростым для всех",
    ),
    (
        "Minister Børge Brende left. It was a new page, declared the minister, Jan Egeland.",
        "Jan Egeland",
        "It was a new page",
    ),
    (
        "Об этом сказал Ян Эгеланн. На его взгляд, это была удача любителей.",
        "Ян Эгеланн",
        "это была удача любителей",
    ),
]


def test_an_office_means_the_one_who_is_named_soon_after(output: Output) -> None:
    text = (
        "“It was a useful day for everybody,” the Omani foreign minister said. "
        "Omani Foreign Minister Badr al-Busaidi then went home."
    )
    (said,) = output(text)["statements"]
    assert said["speaker"].endswith("Busaidi")


@pytest.mark.parametrize(("text", "speaker", "quote"), REPORTED)
def test_reported_words_find_their_speaker(
    output: Output, text: str, speaker: str, quote: str
) -> None:
    found = [(s["kind"], s["speaker"], s["quote"]) for s in output(text)["statements"]]
    assert found == [("indirect", speaker, quote)]


def test_what_that_opens_anew_is_said_apart(output: Output) -> None:
    text = "Jan Egeland said that the talks were over, and that nobody would come back to them."
    assert [s["quote"] for s in output(text)["statements"]] == [
        "the talks were over",
        "nobody would come back to them",
    ]
