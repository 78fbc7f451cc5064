"""The documentation of the API says what the API does: generated pages, and examples that run."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from config.api import COLLECTIONS
from config.management.commands.writeapidocs import documents
from core.filters import RecordFilterSet

DOCS = Path(settings.BASE_DIR) / "docs"
EXAMPLE = re.compile(r"```(sh|python|r)\n(.+?)```\n```(?:json|text)\n(.+?)```", re.S)
EXAMPLES = EXAMPLE.findall((DOCS / "api.md").read_text(encoding="utf-8"))
RUN = {
    "sh": ["sh", "-eu"],
    "python": [sys.executable, "-"],
    "r": ["Rscript", "--vanilla", "-"],
}
PLACE = {"sh": "SITE='{}'\n", "python": "SITE = '{}'\n", "r": "SITE <- '{}'\n"}


@pytest.mark.parametrize("name", ["filters.md", "columns.md", "openapi.yaml"])
def test_generated_pages_are_those_of_the_code(name):
    written, generated = (DOCS / name).read_bytes(), documents()[name]
    assert written == generated, "run `manage.py writeapidocs` and review what changed"


def filtersets(of=RecordFilterSet):
    for one in of.__subclasses__():
        yield from filtersets(one)
        if one._meta.model:
            yield one


@pytest.mark.parametrize("filterset", [*filtersets()], ids=lambda one: one.__name__)
def test_every_field_has_a_filter_or_a_reason_for_none(filterset):
    assert filterset.uncovered() == set()
    fields = {field.name for field in filterset._meta.model._meta.get_fields()}
    assert set(filterset.exempt) <= fields


@pytest.mark.parametrize("filterset", [*filtersets()], ids=lambda one: one.__name__)
def test_every_filter_says_what_it_is_for(filterset):
    for name, one in filterset.base_filters.items():
        assert all((str(one.label), str(one.help_text), one.example)), name
        assert one.verb == "" or hasattr(filterset._meta.model.objects.all(), one.verb), name


def test_the_documentation_names_every_collection():
    text = (DOCS / "api.md").read_text(encoding="utf-8")
    assert all(one.collection in text for one in COLLECTIONS)


def comparable(text):
    """Without what differs from run to run: cursors, spaces at the ends of lines."""
    text = re.sub(r'"next": "[^"]*"', '"next": "…"', text.strip())
    return [line.rstrip() for line in text.splitlines()]


def test_the_examples_print_what_the_page_says(transactional_db, live_server):
    call_command("loadfacts", str(Path(settings.BASE_DIR) / "data"), verbosity=0)
    assert {kind for kind, _code, _output in EXAMPLES} == set(RUN)
    for kind, code, output in EXAMPLES:
        done = subprocess.run(
            RUN[kind],
            input=PLACE[kind].format(live_server.url) + code.replace("curl ", "curl --silent "),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )
        assert done.returncode == 0, f"{code}\n{done.stderr}"
        assert comparable(done.stdout) == comparable(output), code


def test_the_openapi_document_is_served_from_here(client, db):
    page = client.get("/api/docs/")
    assert page.status_code == 200
    assert b"://" not in page.content.partition(b"<main")[0].replace(b"http://testserver", b"")
    served = json.loads(client.get("/api/schema/?format=json").content)
    assert served["openapi"] == "3.1.1"
    assert client.get("/api/schema/").content == (DOCS / "openapi.yaml").read_bytes()
