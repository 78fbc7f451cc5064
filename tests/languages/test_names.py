"""Names of records in the reader's language: fetched with the rows, in no query of their own."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from actors.models import Actor
from events.models import Negotiation, Participation, Round
from venues.models import City, Country

pytestmark = pytest.mark.django_db


def counted(rows):
    with CaptureQueriesContext(connection) as queries:
        found = list(rows)
    return found, len(queries)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ("Kazakhstan", "Astana", "Russia")),
        ("ru", ("Казахстан", "Астана", "Россия")),
        ("kk", ("Қазақстан", "Астана", "Ресей")),
    ],
)
def test_a_record_is_called_as_its_readers_call_it(starter_facts, language, expected):
    with translation.override(language):
        names = (
            str(Country.objects.for_list().get(slug="kz")),
            str(City.objects.for_list().get(slug="astana")),
            str(Actor.objects.for_list().get(slug="russia")),
        )
    assert names == expected


def test_relations_are_named_too(starter_facts):
    with translation.override("ru"):
        city = City.objects.for_list().get(slug="astana")
        round_ = Round.objects.for_chronicle().get(slug="astana-r03")
        seat = Participation.objects.for_list().filter(actor__slug="russia").first()
    assert str(city.country) == "Казахстан"
    assert str(round_.country) == "Казахстан"
    assert str(round_.city) == "Астана"
    assert "Астан" in round_.negotiation.local_name
    assert str(seat.actor) == "Россия"
    assert {str(seat.actor) for seat in round_.participations.all()} >= {"Россия", "Иран"}


def test_a_numbered_round_is_called_after_its_negotiation(starter_facts):
    with translation.override("ru"):
        numbered = Round.objects.with_place().get(slug="astana-r03")
        assert str(numbered) == f"{numbered.negotiation}, раунд 3"
    with translation.override("en"):
        assert str(Round.objects.with_place().get(slug="astana-r03")) == numbered.title
    assert str(Round.objects.get(slug="astana-r03")) == numbered.title


def test_without_a_preferred_name_in_the_language_the_english_one_stands():
    country = Country.objects.create(name="Nowhere", iso2="XX", iso3="XXX")
    country.names.create(text="Нигде", language="ru", preferred=False)
    country.names.create(text="Nirgends", language="de", preferred=True)
    with translation.override("ru"):
        assert str(Country.objects.for_list().get(iso2="XX")) == "Nowhere"
        country.names.create(text="Небывалия", language="ru", preferred=True)
        assert str(Country.objects.for_list().get(iso2="XX")) == "Небывалия"
        assert str(Country.objects.get(iso2="XX")) == "Nowhere"
    assert Country.objects.for_list().get(iso2="XX").name == "Nowhere"


def test_a_local_name_is_never_saved_as_the_name():
    country = Country.objects.create(name="Nowhere", iso2="XX", iso3="XXX")
    country.names.create(text="Небывалия", language="ru", preferred=True)
    with translation.override("ru"):
        shown = Country.objects.for_list().get(iso2="XX")
        shown.summary = "An island."
        shown.save()
    country.refresh_from_db()
    assert (country.name, country.summary) == ("Nowhere", "An island.")


@pytest.mark.parametrize("verb", ["for_list", "for_chronicle"])
def test_names_cost_no_further_query(starter_facts, verb):
    with translation.override("en"):
        rounds, in_english = counted(getattr(Round.objects.published(), verb)().in_time()[:50])
    with translation.override("ru"):
        named, in_russian = counted(getattr(Round.objects.published(), verb)().in_time()[:50])
        with CaptureQueriesContext(connection) as queries:
            shown = [
                (str(row), str(row.city), str(row.country), *map(str, row.participations.all()))
                for row in named
            ]
    assert len(rounds) == len(shown) == 50
    assert in_russian == in_english <= 5
    assert len(queries) == 0


def test_readers_of_english_ask_for_nothing(starter_facts):
    with translation.override("en"):
        assert "actorname" not in str(Actor.objects.for_list().query)
    with translation.override("kk"):
        assert "actors_actorname" in str(Actor.objects.for_list().query)


def test_lists_to_choose_from_are_in_the_readers_alphabet(starter_facts):
    with translation.override("ru"):
        names = [str(country) for country in Country.objects.by_name()]
    assert names[0].startswith("А")
    assert names.index("Казахстан") < names.index("Россия") < names.index("Швейцария")


PAGES = [
    ("/negotiations/astana-process/", "Астанинский формат (процесс) по Сирии"),
    ("/hosts/kz/", "Казахстан"),
    ("/actors/russia/", "Россия"),
    ("/cities/astana/", "Астана"),
    ("/network/", "Россия"),
    ("/timeline/?lanes=host", "Казахстан"),
    ("/map/", "Казахстан"),
    ("/hosts/compare/?country=KZ&country=CH", "Швейцария"),
]


@pytest.mark.parametrize(("address", "name"), PAGES)
def test_pages_show_them(client, starter_facts, address, name):
    page = client.get(address, headers={"accept-language": "ru"}).content.decode()
    heading = re.sub(r"<[^>]+>", " ", page)
    assert name in heading


def test_text_in_english_is_marked_on_other_pages(client, starter_facts):
    negotiation = Negotiation.objects.get(slug="astana-process")
    address = negotiation.get_absolute_url()
    marked = f'<span lang="en" dir="auto">{negotiation.summary}</span>'
    assert marked in client.get(address, headers={"accept-language": "kk"}).content.decode()
    assert marked not in client.get(address).content.decode()
    assert negotiation.summary in client.get(address).content.decode()
