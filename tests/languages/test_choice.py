"""Which language a reader gets, and that changing it changes nothing else."""

import re
from html import unescape

import pytest
from django.conf import settings

LANGUAGES = [code for code, _name in settings.LANGUAGES]


def language_of(response):
    return re.search(r'<html lang="([^"]+)"', response.content.decode()).group(1)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("address", "cookie", "accepts", "expected"),
    [
        ("/about/", "", "", "en"),
        ("/about/", "", "ru", "ru"),
        ("/about/", "", "kk-KZ,kk;q=0.9,ru;q=0.8", "kk"),
        ("/about/", "", "fr, de;q=0.8", "en"),
        ("/about/", "", "fr, ru;q=0.8", "ru"),
        ("/about/", "kk", "ru", "kk"),
        ("/about/", "xx", "ru", "ru"),
        ("/about/?lang=ru", "kk", "en", "ru"),
        ("/about/?lang=en", "kk", "ru", "en"),
        ("/about/?lang=xx", "kk", "ru", "kk"),
        ("/about/?lang=", "", "ru", "ru"),
        ("/about/?lang=ru&lang=kk", "", "", "kk"),
        ('/about/?lang="><script>', "", "", "en"),
    ],
)
def test_the_address_then_the_choice_then_the_browser(client, address, cookie, accepts, expected):
    if cookie:
        client.cookies[settings.LANGUAGE_COOKIE_NAME] = cookie
    response = client.get(address, headers={"accept-language": accepts})
    assert language_of(response) == expected
    assert response.headers["Content-Language"] == expected
    assert {"Accept-Language", "Cookie"} <= set(response.headers["Vary"].split(", "))


@pytest.mark.django_db
def test_a_choice_is_remembered_and_nothing_else_sets_a_cookie(client):
    assert not client.get("/about/", headers={"accept-language": "ru"}).cookies
    chosen = client.get("/about/?lang=kk").cookies[settings.LANGUAGE_COOKIE_NAME]
    assert (chosen.value, chosen["httponly"], chosen["samesite"]) == ("kk", True, "Lax")
    assert int(chosen["max-age"]) > 30 * 24 * 3600
    assert language_of(client.get("/about/")) == "kk"
    assert client.get("/about/?lang=nonsense").cookies == {}


@pytest.mark.django_db
def test_the_switch_keeps_the_page_and_its_filters(client, starter_facts):
    address = "/rounds/?country=kz&country=ch&after=2015&page=1"
    first = client.get(address)
    page, count = first.content.decode(), first.context["paginator"].count
    links = dict(re.findall(r'<a href="([^"]+)" lang="(\w\w)" hreflang', unescape(page)))
    assert sorted(links.values()) == sorted(LANGUAGES)
    for link, language in links.items():
        assert link.startswith("?country=kz&country=ch&after=2015&page=1&lang=")
        answer = client.get("/rounds/" + link)
        assert answer.status_code == 200
        assert language_of(answer) == language
        assert answer.context["filterset"].values.keys() == {"country", "after"}
        assert answer.context["paginator"].count == count


@pytest.mark.django_db
def test_links_of_a_page_do_not_carry_the_language_on(client, starter_facts):
    page = client.get("/rounds/?lang=ru&country=kz").content.decode()
    carrying = re.findall(r'<a [^>]*href="([^"]*lang=[^"]*)"', page)
    assert sorted(carrying) == sorted(f"?country=kz&amp;lang={code}" for code in LANGUAGES)


@pytest.mark.django_db
def test_search_engines_are_told_of_every_language(client, starter_facts):
    page = client.get("/hosts/kz/").content.decode()
    alternates = re.findall(r'<link rel="alternate" hreflang="(\w\w)" href="([^"]+)"', page)
    assert alternates == [(code, f"http://testserver/hosts/kz/?lang={code}") for code in LANGUAGES]
    for code, address in alternates:
        assert language_of(client.get(address)) == code


@pytest.mark.django_db
def test_the_api_knows_no_such_parameter(client, starter_facts):
    answer = client.get("/api/v1/rounds/?lang=ru")
    assert answer.status_code == 400
    assert "lang" in answer.content.decode()
    assert not answer.cookies
