"""The article the starter facts come from, read against them."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from intake.knowledge import namesakes
from intake.models import ArticleReading, Proposal
from intake.proposing import read_source
from sources.models import Source

SEED = Path(settings.BASE_DIR) / "data" / "texts" / "alternative-to-switzerland-2025.txt"


def run(*arguments, **options):
    said = StringIO()
    call_command("readarticle", *map(str, arguments), stdout=said, **options)
    return said.getvalue()


@pytest.mark.django_db
def test_it_reads_against_the_knowledge_base(starter_facts):
    output = json.loads(run(SEED, "--json", "--published", "2025-09-26"))
    rounds = {m["round"]: m for m in output["meetings"] if m["round"]}
    assert rounds[22]["known"] == "astana-r22"
    assert rounds[21]["known"] == "astana-r21"
    held = {m["known"]: m["status"] for m in output["meetings"] if m["known"]}
    assert held["astana-r22"] == "held"
    assert held["almaty-mirzoyan-bayramov-2024"] == "held"
    cancelled = [m for m in output["meetings"] if m["status"] == "cancelled"]
    assert [m["process"] for m in cancelled] == ["Normandy format"]
    tokayev = next(a for a in output["actors"] if a["name"] == "Kassym-Jomart Tokayev")
    assert tokayev["known"] == "kassym-jomart-tokayev"
    summary = run(SEED, published="2025-09-26")
    assert "= astana-r22" in summary
    assert "statements" in summary


CORE = [
    # known as, or title; status
    ("astana-r01", "held"),
    ("astana-r20", "held"),
    ("astana-r21", "scheduled"),
    ("astana-r22", "held"),
    ("almaty-mirzoyan-bayramov-2024", "held"),
    ("congress-religions-8", "held"),
    ("Normandy format, Astana, 2015", "cancelled"),
]


@pytest.mark.django_db
def test_its_meetings_are_proposed_as_what_they_are(starter_facts):
    reading = read_source(Source.objects.get(slug=SEED.stem), None)
    rounds = Proposal.objects.filter(reading=reading, kind="round")
    found = {(p.known or p.fields["title"], p.fields["status"]) for p in rounds}
    assert set(CORE) <= found
    first = rounds.get(known="astana-r01")
    seats = {(s["actor"], s["role"]) for s in first.fields["participants"]}
    guarantors = {(slug, "guarantor") for slug in ("russia", "turkiye", "iran")}
    assert guarantors | {("kazakhstan", "host")} <= seats
    assert ("kazakhstan", "mediator") not in seats
    almaty = rounds.get(known="almaty-mirzoyan-bayramov-2024")
    armenia = next(s for s in almaty.fields["participants"] if s["actor"] == "armenia")
    spoke = {"person": "ararat-mirzoyan", "capacity": "Minister of Foreign Affairs"}
    assert armenia["delegates"] == [spoke]


@pytest.mark.django_db
def test_whom_a_name_shared_by_two_means_is_left_open(starter_facts):
    two = ["talgat-kaliyev", "talgat-kaliyev-diplomat"]
    assert namesakes()[two[0]] == two
    reading = read_source(Source.objects.get(slug=SEED.stem), None)
    said = reading.proposals.filter(fields__speaker_as_printed="Talgat Kaliyev")
    assert said
    for proposal in said:
        assert (proposal.fields["speaker"], proposal.fields["namesakes"]) == ("", two)


@pytest.mark.django_db
def test_its_passages_are_pinned(starter_facts):
    source = Source.objects.get(slug=SEED.stem)
    assert source.text == SEED.read_bytes().decode()
    read_source(source, None)
    reading = ArticleReading.objects.get()
    for proposal in reading.proposals.all():
        for start, end in proposal.passages:
            assert source.text[start:end].strip()
            # None is of the menus and links around the article.
            assert any(a <= start and end <= b for a, b in reading.article)
