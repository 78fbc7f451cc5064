"""How to cite a page, read back by the programs people cite with."""

from __future__ import annotations

import json
import warnings
from datetime import date

import bibtexparser
import pytest
from citeproc.source.json import CiteProcJSON
from hypothesis import given
from hypothesis import strategies as st

from core.models import ReviewStatus
from events.sharing.citing import PageCitation
from tests import factories as make

HOSTILE = '"><script>alert(1)</script> {\\write18{x}} $&%#_^~'
TITLES = st.text(
    st.characters(codec="utf-8", categories=["L", "M", "N", "P", "S", "Zs"]), min_size=1
)


def page(title: str) -> PageCitation:
    return PageCitation(
        key="astana-r22",
        title=title,
        url="https://parley.example/rounds/astana-r22/",
        version=7,
        changed=date(2026, 11, 24),
        accessed=date(2026, 11, 25),
    )


def read(bibtex: str):
    library = bibtexparser.parse_string(bibtex)
    assert library.failed_blocks == []
    (entry,) = library.entries
    return entry


def test_bibtex_says_what_when_and_where():
    entry = read(page("International Meeting on Syria").bibtex())
    assert (entry.entry_type, entry.key) == ("misc", "parley-astana-r22")
    fields = {field.key: field.value for field in entry.fields}
    assert fields["title"] == "{International Meeting on Syria}"
    assert fields["url"] == "https://parley.example/rounds/astana-r22/"
    assert (fields["year"], fields["month"]) == ("2026", "11")
    assert "2026-11-25" in fields["note"]


@given(title=TITLES)
def test_any_title_leaves_bibtex_whole(title):
    assert read(page(title).bibtex()).key == "parley-astana-r22"


def test_nothing_in_a_title_is_a_command_to_tex():
    title = read(page(HOSTILE).bibtex())["title"]
    assert r"\textbackslash{}write18\{x\}" in title
    assert r"\$\&\%\#\_\textasciicircum{}\textasciitilde{}" in title


@given(title=TITLES)
def test_csl_says_what_when_and_where(title):
    items = json.loads(page(title).csl())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        read_back = CiteProcJSON(items)["parley-astana-r22"]
    assert str(read_back.title) == " ".join(title.split())
    assert (read_back.issued.year, read_back.issued.month, read_back.issued.day) == (2026, 11, 24)
    assert read_back.accessed.day == 25


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("form", "kind"),
    [
        ("bib", "application/x-bibtex"),
        ("json", "application/vnd.citationstyles.csl+json"),
        ("txt", "text/plain"),
    ],
)
def test_every_page_of_a_record_can_be_cited(client, form, kind):
    record = make.round_(title=HOSTILE)
    answer = client.get(f"{record.get_absolute_url()}cite.{form}")
    assert answer["Content-Type"].startswith(kind)
    assert f"http://testserver{record.get_absolute_url()}" in answer.content.decode()
    shown = client.get(record.get_absolute_url()).content.decode()
    assert f'href="{record.get_absolute_url()}cite.{form}"' in shown
    assert "<script>alert" not in shown


@pytest.mark.django_db
def test_only_what_is_published_can_be_cited(client):
    draft = make.round_(review_status=ReviewStatus.DRAFT)
    for address in (
        f"{draft.get_absolute_url()}cite.bib",
        "/rounds/nothing/cite.bib",
        "/nothing/nothing/cite.bib",
        f"{make.round_().get_absolute_url()}cite.exe",
    ):
        assert client.get(address).status_code == 404
