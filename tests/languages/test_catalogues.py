"""The catalogues: complete, fresh, true to their messages, and right in their plurals."""

import gettext
import os
import re
import shutil

import pytest
from django.conf import settings
from django.core.management import call_command
from django.utils import translation
from django.utils.translation import ngettext

from config.languages import catalogues
from config.languages.wording import derived
from events.models import Round

PLACEHOLDER = re.compile(r"%\(\w+\)[sd0-9]+|%[sd]|\{\w*\}|</?\w+[^>]*>|%%")
LANGUAGES = catalogues.languages()


@pytest.fixture(scope="module")
def messages():
    return catalogues.messages()


def forms(message):
    return [message.string] if isinstance(message.string, str) else list(message.string)


def known(catalogue):
    return {(message.context, message.id) for message in catalogue if message.id}


def test_there_is_a_catalogue_for_every_language_but_that_of_the_messages():
    assert LANGUAGES == ["ru", "kk"]
    assert all(catalogues.text_of(language).exists() for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_of_the_code_is_translated_and_no_other(language, messages):
    catalogue = catalogues.read(language)
    advice = "python manage.py updatecatalogues, then translate what it says is waiting"
    assert known(messages) - known(catalogue) == set(), advice
    assert known(catalogue) - known(messages) == set(), advice
    assert catalogues.untranslated(catalogue) == [], advice
    assert not [message.id for message in catalogue if message.fuzzy]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_is_as_the_command_writes_it(language, tmp_path, monkeypatch):
    before = catalogues.text_of(language).read_text(encoding="utf-8")
    monkeypatch.setattr(settings, "LOCALE_PATHS", [tmp_path])
    path = catalogues.text_of(language)
    path.parent.mkdir(parents=True)
    path.write_text(before, encoding="utf-8")
    catalogues.bring_up_to_date(language)
    assert path.read_text(encoding="utf-8") == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_what_stands_in_their_messages(language):
    for message in catalogues.read(language):
        if not message.id:
            continue
        if isinstance(message.id, str):
            expected = sorted(PLACEHOLDER.findall(message.id))
            assert sorted(PLACEHOLDER.findall(message.string)) == expected, message.id
        else:
            one, many = (set(PLACEHOLDER.findall(text)) for text in message.id)
            for string in message.string:
                assert set(PLACEHOLDER.findall(string)) <= one | many, message.id
            assert set(PLACEHOLDER.findall(message.string[-1])) == many, message.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_begin_and_end_as_their_messages_do(language):
    """Pieces of sentences bring their own space or comma; sentences end in their full stop."""
    for message in catalogues.read(language):
        if not message.id or not isinstance(message.id, str):
            continue
        text, string = message.id, message.string
        assert (text[0] in " ,") == (string[0] in " ,"), text
        assert text.endswith(" ") == string.endswith(" "), text
        if text.endswith((".", ":", "?")) and len(text) > 5:
            assert string.endswith((text[-1], "..")), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_are_written_in_their_alphabet(language):
    """No message was left in English, but for names and codes that are the same everywhere."""
    same = {"API", "ID", "id", "url", "URL", "Parley", " ", ", {}"}
    for message in catalogues.read(language):
        for string in forms(message):
            bare = PLACEHOLDER.sub("", string)
            if message.id and message.id not in same and re.search("[A-Za-z]{4}", bare):
                assert re.search("[а-яәіңғүұқөһ]", bare, re.I) or _is_a_name(bare), message.id


def _is_a_name(text):
    return re.fullmatch(r"(ISO|geonames|alpha|CC|BY|PA-X|UCDP|[\d\W])+[-\w., ]*", text) is not None


def test_russian_words_do_not_hide_in_the_kazakh_catalogue():
    """Small words that only Russian has would tell a text left in it."""
    russian = re.compile(r"\b(что|который|которая|которое|котор\w+|если|или|только|этот|эта|для)\b")
    for message in catalogues.read("kk"):
        for string in forms(message):
            assert not russian.search(string), string


@pytest.mark.parametrize(
    ("count", "rounds", "years", "days"),
    [
        (0, "0 раундов", "0 лет", "0 дней"),
        (1, "1 раунд", "1 год", "1 день"),
        (2, "2 раунда", "2 года", "2 дня"),
        (4, "4 раунда", "4 года", "4 дня"),
        (5, "5 раундов", "5 лет", "5 дней"),
        (11, "11 раундов", "11 лет", "11 дней"),
        (12, "12 раундов", "12 лет", "12 дней"),
        (14, "14 раундов", "14 лет", "14 дней"),
        (20, "20 раундов", "20 лет", "20 дней"),
        (21, "21 раунд", "21 год", "21 день"),
        (22, "22 раунда", "22 года", "22 дня"),
        (25, "25 раундов", "25 лет", "25 дней"),
        (101, "101 раунд", "101 год", "101 день"),
        (111, "111 раундов", "111 лет", "111 дней"),
        (112, "112 раундов", "112 лет", "112 дней"),
        (1002, "1002 раунда", "1002 года", "1002 дня"),
    ],
)
def test_russian_plurals(count, rounds, years, days):
    with translation.override("ru"):
        assert ngettext("%(count)d round", "%(count)d rounds", count) % {"count": count} == rounds
        assert ngettext("%(n)d year", "%(n)d years", count) % {"n": count} == years
        assert ngettext("%(n)d day", "%(n)d days", count) % {"n": count} == days


@pytest.mark.parametrize("count", [0, 1, 2, 5, 11, 21, 22, 100])
def test_a_kazakh_word_after_a_number_stays_as_it_is(count):
    with translation.override("kk"):
        words = ngettext("%(count)d round", "%(count)d rounds", count) % {"count": count}
        assert words == f"{count} раунд"
        assert ngettext("%(n)d year", "%(n)d years", count) % {"n": count} == f"{count} жыл"


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_are_those_of_django(language):
    own = gettext.c2py(catalogues.PLURALS[language].partition("plural=")[2].strip(";"))
    path = f"{translation.__path__[0]}/../../conf/locale/{language}/LC_MESSAGES/django.mo"
    with open(path, "rb") as file:  # noqa: PTH123 - a path inside Django
        theirs = gettext.GNUTranslations(file).plural
    assert [own(n) for n in range(300)] == [theirs(n) for n in range(300)]


def test_compiling_needs_no_gettext_and_happens_only_when_stale(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert shutil.which("msgfmt") is None
    source = catalogues.text_of("ru").read_bytes()
    monkeypatch.setattr(settings, "LOCALE_PATHS", [tmp_path])
    for language in LANGUAGES:
        catalogues.text_of(language).parent.mkdir(parents=True)
        catalogues.text_of(language).write_bytes(source)
    assert catalogues.compile_stale() == LANGUAGES
    assert catalogues.compile_stale() == []
    later = catalogues.compiled_of("kk").stat().st_mtime + 10
    os.utime(catalogues.text_of("kk"), (later, later))
    assert catalogues.compile_stale() == ["kk"]
    with catalogues.compiled_of("ru").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    assert compiled.gettext("Guarantor") == "Гарант"
    assert compiled.ngettext("%(count)d round", "%(count)d rounds", 5) == "%(count)d раундов"
    assert [path.name for path in compiled_folder(tmp_path)] == ["django.mo", "django.po"]


def compiled_folder(root):
    return sorted((root / "ru" / "LC_MESSAGES").iterdir())


def test_what_is_found_where(messages):
    """One message of each kind of place they come from."""
    found = {text for _context, text in known(messages)}
    assert "Skip to the content" in found  # {% translate %} in a template
    assert ("%(n)s round held", "%(n)s rounds held") in found  # {% blocktranslate count %}
    assert "This list as data" in found  # _("…") in a template tag
    assert "Guarantor" in found  # a label of a code list
    assert "Undertakes to secure what is agreed." in found  # its definition
    assert ("%(count)d round", "%(count)d rounds") in found  # ngettext_lazy
    assert "planned dates" in found  # a field called by its name
    assert "status changes" in found  # a model called by its name
    assert "Round Status" in found  # the title of a code list
    assert "How official a meeting is." in found  # its docstring


def test_derived_words_are_shown_in_the_readers_language():
    assert "planned dates" in derived()
    with translation.override("ru"):
        assert str(Round._meta.verbose_name) == "раунд"
        assert str(Round._meta.get_field("planned_dates").verbose_name) == "намеченные даты"
    with translation.override("kk"):
        assert str(Round._meta.verbose_name_plural) == "раундтар"
    assert str(Round._meta.verbose_name_plural) == "rounds"


def test_the_command_says_what_waits(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "LOCALE_PATHS", [tmp_path])
    call_command("updatecatalogues")
    said = capsys.readouterr().out
    count = len(catalogues.read("kk"))
    assert count > 1000
    assert said.count(f"{count} messages, {count} waiting") == 2


@pytest.mark.django_db
def test_models_and_migrations_do_not_notice_the_translation():
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)
