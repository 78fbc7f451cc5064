"""`manage.py readarticle`: the exchange form, and a summary to read."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

SEED = Path(settings.BASE_DIR) / "data" / "texts" / "alternative-to-switzerland-2025.txt"


def run(*arguments, **options):
    said = StringIO()
    call_command("readarticle", *map(str, arguments), stdout=said, **options)
    return said.getvalue()


@pytest.mark.django_db
def test_every_quote_of_the_output_stands_in_the_file_as_it_is(tmp_path):
    text = "\ufeff🕊 One.\r\nOn 12 May 2024 Aigerim Omarova met Timur Akhmetov in Astana.\r\n"
    file = tmp_path / "article.txt"
    file.write_bytes(text.encode())
    output = json.loads(run(file, "--json", "--doc-id", "X1", "--published", "2024-05-13"))
    assert (output["schema"], output["doc_id"], output["language"]) == (
        "intake-output/1",
        "X1",
        "en",
    )
    quotes = list(quotes_of(output))
    assert quotes
    for quote in quotes:
        assert text[quote["start"] : quote["end"]] == quote["quote"]


def quotes_of(value):
    if isinstance(value, dict):
        if {"quote", "start", "end"} <= set(value):
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from quotes_of(one)


@pytest.mark.django_db
def test_it_works_on_an_empty_knowledge_base():
    output = json.loads(run(SEED, "--json", "--published", "2025-09-26"))
    assert output["meetings"]
    assert {m["known"] for m in output["meetings"]} == {None}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("content", "options", "told"),
    [
        (None, {}, "No such file"),
        (b"\xff\xfe", {}, "not UTF-8 text, byte 1"),
        (b"Talks.", {"published": "last week"}, "--published last week"),
    ],
)
def test_what_is_wrong_is_said(tmp_path, content, options, told):
    file = tmp_path / "a.txt"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(CommandError, match=told):
        run(file, **options)
