"""Every kind of page in every language: nothing of the interface is left in English."""

import re
from functools import cache

import pytest
from django.apps import apps
from django.db import models

from config.languages import catalogues
from tests.languages.reading import read
from tests.pages.addresses import EVERY

ADDRESSES = (
    *EVERY,
    "/statements/?needs_source=true",
    "/rounds/?no-such=filter",
    "/rounds/?dates=nonsense&form=open",
    "/negotiations/?form=open",
    "/actors/?form=open",
    "/search/?q=zzzqqq",
    "/no-such-page/",
)
WORD = re.compile(r"[A-Za-z]{3,}")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd0-9]+|\{\w*\}")
EDGES = " ,;:·().…“”|-–0123456789"
CALLED = {"name", "title", "topic", "publisher", "url", "slug", "text", "capacity"}
SAME_EVERYWHERE = {"Parley", "JSON", "CSV", "SVG", "PNG", "BibTeX", "CSL-JSON", "Wikidata", "UCDP"}


@pytest.fixture(scope="module")
def names(starter_facts, django_db_blocker):
    """What records are called, whichever language that is in."""
    with django_db_blocker.unblock():
        found = set(SAME_EVERYWHERE)
        for label in ("sources", "venues", "actors", "events"):
            for model in apps.get_app_config(label).get_models():
                if hasattr(model, "pgh_tracked_model") or not model._meta.managed:
                    continue
                for field in model._meta.local_fields:
                    if type(field) is models.CharField and field.name in CALLED:
                        rows = model._default_manager.values_list(field.name, flat=True)
                        found |= {" ".join(text.split()).strip(EDGES) for text in rows}
        return found


@cache
def english_of(language):
    """What matches a message that reads otherwise in a language: plain texts, and a pattern."""
    plain, patterns = set(), []
    for message in catalogues.read(language):
        translations = [message.string] if isinstance(message.string, str) else message.string
        for text in [message.id] if isinstance(message.id, str) else message.id:
            if not WORD.search(PLACEHOLDER.sub("", text)) or text in translations:
                continue
            pieces = [" ".join(piece.split()) for piece in PLACEHOLDER.split(text.strip())]
            if len(pieces) == 1:
                plain.add(pieces[0].strip(EDGES))
            elif len(WORD.findall(" ".join(pieces))) > 1:
                patterns.append(".{1,60}".join(map(re.escape, pieces)))
    return plain, re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def pages(client, address, *languages):
    for language in languages:
        answer = client.get(address, headers={"accept-language": language})
        yield read(answer.content.decode(), language).texts


@pytest.mark.django_db
@pytest.mark.parametrize("language", catalogues.languages())
@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_of_the_interface_is_left_in_english(client, names, address, language):
    """No message of the catalogue is, nor a text that was never made one."""
    said, said_in_english = pages(client, address, language, "en")
    plain, pattern = english_of(language)
    texts = {text.strip(EDGES) for text in said} - names
    assert len(said) > 20
    assert [text for text in texts if text in plain or pattern.fullmatch(text)] == []
    unmarked = texts & {text.strip(EDGES) for text in said_in_english}
    assert [text for text in unmarked if WORD.search(text) and not made_of(names, text)] == []


def made_of(names, text):
    """Whether a text is names alone: one, the beginning of a long one, or several in a row."""
    pieces = [piece.strip(EDGES) for piece in re.split(r", | · |: | – | \(|\) ?|; ", text)]
    if all(piece in names or not WORD.search(piece) for piece in pieces):
        return True
    return any(name.startswith(text) or text.startswith(name) for name in names if len(name) > 8)
