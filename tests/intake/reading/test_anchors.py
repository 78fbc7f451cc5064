"""What a date is counted from: what happened, the answer before it, the story around it."""

from __future__ import annotations

from datetime import date

import pytest

from intake.reading.dates import DateReader

FRIDAY = date(2025, 9, 26)

# What is told, and the last date of it.
ENGLISH = [
    (
        (
            "The truce was signed on 3 May 2021. On 9 June 2021 they met. Two days after the truce "
            "shots fell."
        ),
        "2021-05-05",
    ),
    (
        (
            "He came to Ethiopia on 11 December 2024. On 20 January 2025 they met. Two days after "
            "his Ethiopian triumph he telephoned."
        ),
        "2024-12-13",
    ),
    (
        (
            "They opened on 22 January 2014. They met on 10 March 2014. Two days after the opening "
            "they moved."
        ),
        "2014-01-24",
    ),
    ("They met on 9 June 2021. Three days before the date others met.", "2021-06-06"),
    ("They met on 9 June 2021. Two days after they had parted he called.", "2021-06-11"),
    ("They met on 9 June 2021, the day before and the day after.", "2021-06-10"),
    (
        (
            "They had until 18 August 2025 to agree. They met on 1 July 2025. Ten days before the "
            "deadline they were to come."
        ),
        "2025-08-08",
    ),
    ("He spoke on Thursday. He was speaking two days after they had left.", "2025-09-23"),
    ("They met there in June four years ago.", "2021-06"),
    ("They met on 9 June 2021. On the same days others met.", "2021-06-09"),
    ("They met on 9 June 2021. On the very day that he left they signed.", "2021-06-09"),
    ("In the middle of the war of 2020, they signed on 10 October.", "2020-10-10"),
    ("The round of 9 June 2021, set for 26 May, fell through.", "2021-05-26"),
    (
        (
            "They met on 9 June 2021. “We go on,” he said on the last evening. Three months later "
            "they met again."
        ),
        "2021-09",
    ),
    (
        (
            "The talks opened at Manhasset in June 2007. They ended in March 2009. A decade before "
            "Manhasset others had done better."
        ),
        "1997",
    ),
    ("They met on 9 June 2021 about the maps of 1975. Two months later they fought.", "2021-08"),
]
RUSSIAN = [
    (
        (
            "13 января 2020 года Хафтар улетел из Москвы. На 14–16 апреля 2019 года назначили "
            "конференцию. За десять дней до открытия Хафтар двинул войска."
        ),
        "2019-04-04",
    ),
    (
        (
            "Перемирие заключили 3 мая 2021 года. 9 июня 2021 года встретились. На следующий день "
            "после перемирия стреляли."
        ),
        "2021-05-04",
    ),
    (
        (
            "Переворот случился 26 июля 2023 года. 9 сентября 2023 года встретились. Через месяц "
            "после переворота он предложил помощь."
        ),
        "2023-08",
    ),
    (
        (
            "Они звонили друг другу 12 февраля 2025 года. 3 марта 2025 года встретились. На "
            "следующий день после звонка приехал третий."
        ),
        "2025-02-13",
    ),
    ("Встретились в июне четыре года назад.", "2021-06"),
    (
        (
            "Её ждали 6 августа 2016 года. Раунд назначили на 16 марта 2022 года, но за три дня до "
            "срока отменили."
        ),
        "2022-03-13",
    ),
    (
        (
            "Ей предстояло открыться 14 апреля 2019 года и продлиться до 16-го. За десять дней до "
            "открытия стреляли."
        ),
        "2019-04-04",
    ),
    (
        (
            "Первый раунд прошёл в апреле 1994 года. Второй — с 18 по 28 июня; он ничего не дал. "
            "Тремя месяцами позже подписали."
        ),
        "1994-09",
    ),
    (
        "9 июня 2021 года прошёл раунд. А на будущей неделе съедутся офицеры.",
        "2025-09-29/2025-10-05",
    ),
    ("9 июня 2021 года говорили о картах 1975 года. Через два месяца стреляли.", "2021-08"),
    (
        "12 января 2015 года сели министры. Саммит сдвигается на конец января. Назавтра стреляли.",
        "2015-01-13",
    ),
    ("12 июня 2015 года заседание, назначенное на 26 июня, сорвалось.", "2015-06-26"),
    (
        "12 июня 2015 года он вышел и сказал: «Мой год начнётся 15 сентября».",
        "2015-09-15",
    ),
]


def told(language: str, published: date | None, *paragraphs: str) -> list[str]:
    text = "\n".join(paragraphs)
    spans, at = [], 0
    for words in paragraphs:
        spans.append((at, at + len(words), False))
        at += len(words) + 1
    return [d.when.edtf for d in DateReader(language, published).read(text, spans)]


@pytest.mark.parametrize(("text", "edtf"), ENGLISH)
def test_english(text: str, edtf: str) -> None:
    assert told("en", FRIDAY, text)[-1] == edtf


@pytest.mark.parametrize(("text", "edtf"), RUSSIAN)
def test_russian(text: str, edtf: str) -> None:
    assert told("ru", FRIDAY, text)[-1] == edtf


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("— А дальше?", "— 5 сентября подписали протокол."),
        ("Вопрос: А дальше?", "Ответ: 5 сентября подписали протокол."),
    ],
)
def test_an_answer_goes_on_with_what_was_told_before(question: str, answer: str) -> None:
    old = "— 6 июня 2014 года они впервые поговорили."
    assert told("ru", FRIDAY, old, question, answer)[-1] == "2014-09-05"


def test_a_paragraph_that_is_no_answer_tells_the_news() -> None:
    old = "6 июня 2014 года они впервые поговорили."
    assert told("ru", FRIDAY, old, "А дальше?", "5 сентября подписали.")[-1] == "2025-09-05"


def test_news_told_by_two_words_is_of_the_day_that_both_tell() -> None:
    old = "Он напомнил, что 21 декабря 1991 года здесь подписали декларацию."
    assert told("ru", FRIDAY, old, "Накануне, 25 сентября, сели за стол.")[-1] == "2025-09-25"


def test_what_is_counted_from_a_day_told_needs_no_day_of_publication() -> None:
    text = "They met on 9 June 2021. Two days after they had parted he called."
    assert told("en", None, text)[-1] == "2021-06-11"


def test_this_month_is_neither_past_nor_ahead() -> None:
    text = "Он сообщил, что Киев предложил провести до конца августа встречу."
    assert told("ru", date(2025, 8, 12), text) == ["2025-08"]


def test_after_a_heading_the_news_is_not_of_the_month_told_long_ago() -> None:
    old, head, news = "They met in January 2022.", "Access", "It was announced on 15 January."
    text = f"{old}\n{head}\n{news}"
    at = [0, len(old) + 1, len(old) + len(head) + 2]
    spans = [
        (at[0], at[0] + len(old), False),
        (at[1], at[1] + len(head), True),
        (at[2], len(text), False),
    ]
    found = DateReader("en", date(2025, 3, 13)).read(text, spans)
    assert [d.when.edtf for d in found] == ["2022-01", "2025-01-15"]
