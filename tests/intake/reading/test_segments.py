"""The article apart from the page around it."""

from __future__ import annotations

import pytest

from intake.reading.page import NoArticleError, text_of_html
from intake.reading.segments import article_spans, sentences_of

BODY = "The ministers met in Astana on 10 May 2024 and agreed to meet again before the summer ends."
FURNITURE = [
    "Home | Region | Archive | Sign in",
    "13.11.2024 09:11",
    "Views: 1204",
    "3232",
    "Главная Политика Экономика Спорт",
    "Register to read more",
    "Latest: Lira firms ahead of 17 April rate decision",
    "Snow closes the Gotthard road pass, 24 November",
    "Новый номер вышел 15 января",
    "Курс на 21 августа: без изменений",
]
AFTER = [
    "Related news\nRound of talks on the Caspian ends in Baku",
    "Comments (14)\nuser | 10.03.2025 18:22 | boring",
    "Читайте также\nВ Гомеле откроют ярмарку",
    "© All rights reserved",
    "Теги: дипломатия",
]


def article(text: str) -> str:
    return "|".join(text[a:b] for a, b in article_spans(text))


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture_before(line: str) -> None:
    assert article(f"{line}\n{BODY}") == BODY


@pytest.mark.parametrize("lines", AFTER)
def test_furniture_after(lines: str) -> None:
    assert article(f"{BODY}\n{lines}") == BODY


def test_title_byline_and_signature_belong_to_the_article() -> None:
    text = f"How the talks in Astana ended\nBy Helen Orrick\n{BODY}"
    assert article(text).startswith("How the talks in Astana ended|By Helen Orrick|")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Mr. Smith met Gen. Jones. They left.", 2),
        ("It was 3.5 percent. No more.", 2),
        ("Он прибыл в 2015 г. в Астану. Потом уехал.", 2),
        ("“Why?” he asked. Nobody knew.", 2),
    ],
)
def test_sentences(text: str, count: int) -> None:
    assert len(sentences_of(text, [(0, len(text))])) == count


def test_html_becomes_the_text_that_is_stored() -> None:
    html = (
        "<html><head><title>x</title></head><body><nav><a href='/'>Home</a></nav><article>"
        f"<h1>Talks</h1><p>{BODY}</p><p>{BODY.replace('Astana', 'Almaty')}</p></article>"
        "<script>alert(1)</script></body></html>"
    )
    text = text_of_html(html)
    assert BODY in text
    assert "alert" not in text


def test_html_without_an_article_is_refused() -> None:
    with pytest.raises(NoArticleError):
        text_of_html("<html><body></body></html>")


@pytest.mark.parametrize("day", ["27 August 2025", "May 12, 2025", "20 ноября 2024 года"])
def test_the_day_of_publication_stands_under_the_title(day: str) -> None:
    text = f"Everybody has a table to lend\n\n{day}\n\n{BODY}"
    assert day in article(text)


def test_a_year_alone_heads_what_follows() -> None:
    assert article(f"{BODY}\n\n2016\n\n{BODY}") == f"{BODY}|2016|{BODY}"
