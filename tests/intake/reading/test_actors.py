"""Names: known in every form, by surname, by office; new ones by how they are written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from intake.reading import Entry, Gazetteer, Name, with_world
from intake.reading.russian import same_name, stem
from intake.reading.russian_names import nominative_name
from intake.reading.segments import sentences_of
from intake.reading.words import fold

Output = Callable[..., dict[str, Any]]


def names(result: dict[str, Any], kind: str | None = None) -> set[str]:
    return {a["name"] for a in result["actors"] if kind in (None, a["type"])}


@pytest.mark.parametrize(
    ("nominative", "forms"),
    [
        ("Токаев", "Токаева Токаеву Токаевым Токаеве"),
        ("Мединский", "Мединского Мединскому Мединским"),
        ("Россия", "России Россию Россией"),
        ("Казахстан", "Казахстана Казахстаном Казахстане"),
        ("Женева", "Женевы Женеве Женеву"),
        ("Рим", "Рима Риме"),
        ("Алиев", "Алиева Алиевым"),
        ("Турция", "Турции Турцией"),
        ("Ереван", "Еревана Ереване"),
        ("Ивлева", "Ивлевой Ивлеву"),
    ],
)
def test_case_forms_share_a_key(nominative: str, forms: str) -> None:
    for form in forms.split():
        assert stem(fold(form)) == stem(fold(nominative))
        assert same_name(fold(nominative), fold(form))


@pytest.mark.parametrize(
    ("printed", "nominative"),
    [
        ("Сергея Лаврова", "Сергей Лавров"),
        ("Владимиром Мединским", "Владимир Мединский"),
        ("Хакана Фидана", "Хакан Фидан"),
        ("Дмитрия Кулебы", "Дмитрий Кулеба"),
        ("Мария Касаткина", "Мария Касаткина"),
        ("Мевлюта Чавушоглу", "Мевлют Чавушоглу"),
        ("Герд Мерем", "Герд Мерем"),
        ("Давидом Арахамией", "Давид Арахамия"),
        ("Владислава Ардзинбу", "Владислав Ардзинба"),
        ("Алексеем Горюновым", "Алексей Горюнов"),
        ("Сергею Лаврову", "Сергей Лавров"),
        ("Гасана Саламе", "Гасан Саламе"),
        ("Садеком Готбзаде", "Садек Готбзаде"),
        ("Мохаммеда Бенъяхьи", "Мохаммед Бенъяхья"),
        ("Игоря Лукашевича-Рема", "Игорь Лукашевич-Рем"),
    ],
)
def test_nominative_of_a_name(printed: str, nominative: str) -> None:
    assert nominative_name(printed) == nominative


AFTER = [
    ("политолог", "Сейду Дембеле", "Сейду Дембеле"),
    ("полковник", "Ассими Гойта", "Ассими Гойта"),
    ("рассказал", "Вере Милютиной", "Вера Милютина"),
    ("министра", "Сергей Кислица", "Сергей Кислица"),
]


@pytest.mark.parametrize(("before", "printed", "nominative"), AFTER)
def test_a_name_stands_in_the_case_of_the_title_before_it(
    before: str, printed: str, nominative: str
) -> None:
    assert nominative_name(printed, before) == nominative


NOT_CASES = [
    ("Кабул", "Кабулов"),
    ("Львов", "Льва"),
    ("Токио", "Токаев"),
    ("Баку", "Баков"),
    ("Дар", "Дарья"),
]


@pytest.mark.parametrize(("name", "other"), NOT_CASES)
def test_a_name_much_like_another_is_no_case_of_it(name: str, other: str) -> None:
    assert not same_name(fold(name), fold(other))


def test_the_first_word_of_a_sentence_is_no_given_name(output: Output) -> None:
    text = "Владимир Путин приехал в Астану. Встреч Путина с журналистами не было."
    assert names(output(text), "person") == {"Владимир Путин"}


def test_surname_alone_is_the_person_named_before(output: Output) -> None:
    result = output("President Talgat Kaliyev spoke. “This is only the start of it,” Kaliev said.")
    assert names(result, "person") == {"Talgat Kaliyev"}
    assert result["statements"][0]["known"] == "kaliyev"


def test_possessive_and_demonym_mean_the_state(output: Output) -> None:
    result = output("Norway's minister and a Swedish delegation met in Oslo on 3 May 2016.")
    assert {"Norway", "Sweden"} <= names(result, "state")


def test_ministry_with_its_state(output: Output) -> None:
    result = output("The Kazakh Foreign Ministry said that the talks would go on for weeks.")
    assert [a["known"] for a in result["actors"] if a["type"] == "government_body"] == ["kz-mfa"]


def test_new_person_is_proposed_without_a_key(output: Output) -> None:
    result = output(
        "“Nobody changes the waiter in a meal,” said Leila Shahrokh, an analyst in Lyon."
    )
    assert [(a["name"], a["known"]) for a in result["actors"] if a["type"] == "person"] == [
        ("Leila Shahrokh", None)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Congress of Leaders of World and Traditional Religions opened.",
        "They met at Lake Lucerne.",
        "The Working Group on Detainees was set up.",
        "It was the Cold War.",
        "“We are patient,” the envoy told Meridian on Tuesday.",
    ],
)
def test_capitals_that_are_no_person(output: Output, text: str) -> None:
    assert names(output(text), "person") == set()


def test_capital_after_in_is_a_place_else_the_state(output: Output) -> None:
    assert "Russia" not in names(output("He landed in Moscow at night and slept."))
    moscow = [a for a in output("Moscow said that it was ready.")["actors"] if a["type"] == "state"]
    assert [a["evidence"][0]["quote"] for a in moscow] == ["Moscow"]


def test_acronyms_need_their_capitals(output: Output) -> None:
    assert names(output("He told us who it was, and us alone.")) == set()


def test_the_knowledge_base_wins_over_the_world() -> None:
    gazetteer = with_world([Entry("state", "turkey", (Name("Türkiye", "en"),), country="TR")])
    text = "Turkey agreed."
    (sentence,) = sentences_of(text, [(0, len(text))])
    (hit,) = gazetteer.hits(text, sentence.words)
    assert hit.entries[0].key == "turkey"


def test_longest_name_wins() -> None:
    gazetteer = Gazetteer.of(
        [Entry("state", "sudan", (Name("Sudan"),)), Entry("state", "ss", (Name("South Sudan"),))]
    )
    text = "South Sudan and Sudan agreed."
    (sentence,) = sentences_of(text, [(0, len(text))])
    assert [hit.entries[0].key for hit in gazetteer.hits(text, sentence.words)] == ["ss", "sudan"]


def test_a_name_whose_last_vowel_falls_out_is_known_in_every_case(output: Output) -> None:
    text = "3 мая 2016 года в Женеве стороны встретились с министрами Египта и Омана."
    assert "Египет" in names(output(text))


def test_a_particle_with_a_capital_opens_no_other_name(output: Output) -> None:
    text = "Staffan de Mistura met both sides in Geneva. De Mistura said that he was tired of it."
    assert names(output(text), "person") == {"Staffan de Mistura"}


def test_a_chamber_is_no_part_of_its_members_name(output: Output) -> None:
    text = "Об этом сообщил сенатор Совета Федерации Пётр Волков, вернувшись из Женевы."
    assert names(output(text), "person") == {"Пётр Волков"}


def test_a_given_name_is_no_city_and_a_surname_none_either(output: Output) -> None:
    named = {a["name"] for a in output("«Мы готовы», — сказал Лаша Дарсалия.")["actors"]}
    assert named == {"Лаша Дарсалия"}
    said = output("Danilo Medina came on Monday. “We have to go on talking,” Medina announced.")
    assert [one["speaker"] for one in said["statements"]] == ["Danilo Medina"]


def test_a_name_that_opens_a_sentence_stands_in_the_nominative(output: Output) -> None:
    said = output("Керем Озсой видит в этом порядок. «Здесь все мирятся сами», — рассуждает он.")
    assert [one["speaker"] for one in said["statements"]] == ["Керем Озсой"]
