"""What the dates of a paragraph rest on in those around it: where a story goes on."""

from __future__ import annotations

from datetime import date

from intake.reading.dates import DateReader

FRIDAY = date(2025, 9, 26)


def _told(language: str, published: date, *paragraphs: tuple[str, bool]) -> list[str]:
    """What is read of paragraphs, each with whether it is a heading, in order."""
    text = "\n".join(words for words, _ in paragraphs)
    spans, at = [], 0
    for words, heading in paragraphs:
        spans.append((at, at + len(words), heading))
        at += len(words) + 1
    return [d.when.edtf for d in DateReader(language, published).read(text, spans)]


def test_a_year_as_heading_lasts_to_the_next_heading() -> None:
    chronicle = (("2018 год", True), ("Март. Встреча.", False), ("9 ноября. Встреча.", False))
    after = (("2024 год", True), ("4 октября. Встреча.", False))
    days = _told("ru", date(2025, 10, 8), *chronicle, *after)
    assert days == ["2018", "2018-03", "2018-11-09", "2024", "2024-10-04"]


def test_a_day_told_closer_right_after() -> None:
    days = _told(
        "en", FRIDAY, ("They met on 20 June 2018. A week later, on 27 June, they signed.", False)
    )
    assert days == ["2018-06-20", "2018-06-27", "2018-06-27"]


def test_news_between_paragraphs_of_an_old_story() -> None:
    old = ("In July 2011 a framework was signed.", False)
    assert (
        _told("en", date(2023, 11, 20), old, ("On 31 October they signed.", False))[1]
        == "2023-10-31"
    )


def test_an_old_story_goes_on_for_months() -> None:
    old = ("The text was agreed on 30 April 1991.", False)
    assert _told("en", date(2022, 1, 16), old, ("In September they met.", False))[1] == "1991-09"


def test_the_present_of_a_chronology_is_past() -> None:
    entry = (
        "13 January 2020. Moscow invites both. In Montreux another group meets on 7 September.",
        False,
    )
    assert _told("en", date(2021, 2, 6), entry) == ["2020-01-13", "2020-09-07"]


def test_a_movement_named_after_a_day_is_no_date() -> None:
    assert _told("ru", FRIDAY, ("Повстанцы из «Движения 23 марта» приехали.", False)) == []


def test_years_back_are_told_for_a_paragraph() -> None:
    news = ("Говорили 23 апреля 2025 года.", False)
    back = ("Тремя годами раньше уже пробовали. В марте 2022 года сошлись.", False)
    days = _told("ru", date(2025, 7, 25), news, back, ("В ночь на 11 мая предложили снова.", False))
    assert days[-1] == "2025-05-11"


def test_the_first_date_under_a_heading_is_no_aside() -> None:
    before = ("A second conference was held on 23 June 2021.", False)
    under = (
        (
            "The commission, five officers from either side, started work in February 2020. "
            "They first met on 19 October."
        ),
        False,
    )
    days = _told("en", date(2023, 6, 14), before, ("Geneva", True), under)
    assert days == ["2021-06-23", "2020-02", "2020-10-19"]


def test_a_heading_with_a_colon_is_no_turn_of_a_dialogue() -> None:
    old, heading = ("Соглашение подписали 29 февраля 2020 года.", False), ("Мьянма: кресло", True)
    new = ("Посредников много. 26–28 октября прошёл саммит.", False)
    assert _told("ru", date(2025, 11, 11), old, heading, new)[1] == "2025-10-26/2025-10-28"


def test_what_a_paragraph_goes_on_to_is_no_news() -> None:
    old = ("They met on 2 April 2015.", False)
    more = ("The last stretch took place in Vienna. It was to end on 30 June; they met.", False)
    assert _told("en", date(2022, 7, 8), old, more)[1] == "2015-06-30"
