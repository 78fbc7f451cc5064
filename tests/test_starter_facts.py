"""The starter data package, loaded as a reader gets it: what it must say, and what it must not."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from django.conf import settings
from django.db.models import Count, Exists, OuterRef, Q

from actors.models import Actor, Stance, Tenure
from events.models import (
    Agreement,
    Conflict,
    Delegate,
    Disagreement,
    Negotiation,
    Outcome,
    Participation,
    ParticipationCitation,
    Party,
    Round,
    Statement,
)
from events.models.statements import QUOTE_WORDS
from intake.packages.descriptor import descriptor_text
from intake.packages.json_schema import json_schema_text
from intake.packages.reading import Package
from intake.packages.writing import write_package
from intake.services import write_facts
from sources.models import Passage, Source
from venues.models import City, Country, Venue

DATA = Path(settings.BASE_DIR) / "data"
COLUMN = "alternative-to-switzerland-2025"
ASTANA = "astana-process"
CALLED_OFF = "normandy-astana-2015-01"

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("starter_facts")]


@pytest.mark.parametrize(
    ("model", "rows"),
    [
        (Source, 582),
        (Country, 249),
        (Venue, 64),
        (Actor, 334),
        (Tenure, 79),
        (Stance, 42),
        (Conflict, 24),
        (Negotiation, 60),
        (Round, 242),
        (Agreement, 79),
        (Statement, 32),
        (Disagreement, 39),
        (Delegate, 739),
    ],
)
def test_every_row_arrives_and_is_published(model, rows):
    assert model.objects.count() == rows
    assert model.objects.published().count() == rows


def test_presences_and_the_absences_beside_them_are_told_apart():
    absent = {"boycotted", "invited_absent"}
    assert Participation.objects.exclude(attendance__in=absent).count() == 1_014
    assert set(
        Participation.objects.filter(attendance__in=absent).values_list(
            "round__slug", "actor__slug"
        )
    ) == {
        ("astana-r03", "syrian-armed-opposition"),
        ("astana-r09", "united-states"),
        ("sochi-congress-2018", "snc-negotiations"),
        ("moscow-syria-2015-01", "syrian-national-coalition"),
        ("geneva-sudan-2024-08", "saf"),
    }


def test_a_second_load_changes_nothing():
    tallies = write_facts(
        Package(DATA, []).feeds(lambda _: None), who="a test", why="loading it again"
    )
    assert sum(tally.created + tally.updated for tally in tallies) == 0
    assert sum(tally.unchanged for tally in tallies) > 10_000


def test_it_is_dumped_as_it_was_loaded(tmp_path):
    write_package(tmp_path)
    for path in sorted([*DATA.glob("*.csv"), *DATA.glob("texts/*")]):
        assert (tmp_path / path.relative_to(DATA)).read_bytes() == path.read_bytes(), path.name
    assert {path.name for path in tmp_path.glob("*.csv")} == {p.name for p in DATA.glob("*.csv")}


def test_its_description_follows_the_models():
    stored = (DATA / "datapackage.json").read_text(encoding="utf-8")
    assert stored == descriptor_text(), "run: python manage.py dumpfacts data"
    stored = (DATA / "schema.json").read_text(encoding="utf-8")
    assert stored == json_schema_text(), "run: python manage.py dumpfacts data"


def test_the_astana_format_has_all_its_rounds_in_order():
    rounds = list(
        Round.objects.filter(negotiation__slug=ASTANA, kind="plenary_round")
        .held()
        .order_by("number")
    )
    assert [r.number for r in rounds] == list(range(1, 23))
    assert [r.starts for r in rounds] == sorted(r.starts for r in rounds)
    assert [r.number for r in rounds if r.city.slug == "sochi"] == [10, 15]
    assert {r.city.slug for r in rounds} == {"astana", "sochi"}
    dates = {r.number: r.dates for r in rounds}
    assert dates[1] == "2017-01-23/2017-01-24"
    assert dates[10] == "2018-07-30/2018-07-31"
    assert dates[15] == "2021-02-16/2021-02-17"
    assert dates[22] == "2024-11-11/2024-11-12"
    assert Negotiation.objects.get(slug=ASTANA).complete_through == 22
    assert all(r.citations.filter(stance="supports").exists() for r in rounds)


@pytest.mark.parametrize(
    ("role", "standing"),
    [
        ("guarantor", {"russia": 1, "iran": 1, "turkiye": 1}),
        ("conflict_party", {"sy-gov": 1, "syrian-armed-opposition": 1}),
        ("host", {"kazakhstan": 1}),
        (
            "observer",
            {"un": 1, "united-states": 1, "jordan": 2, "icrc": 11, "unhcr": 11, "iraq": 13,
             "lebanon": 13},
        ),
    ],
)  # fmt: skip
def test_the_standing_roles_of_the_astana_format(role, standing):
    parties = Party.objects.filter(negotiation__slug=ASTANA, role=role)
    assert dict(parties.values_list("actor__slug", "from_round")) == standing


def test_the_summit_planned_for_astana_was_not_held_and_both_reasons_are_told():
    summit = Round.objects.get(slug=CALLED_OFF)
    assert not Round.objects.held().filter(slug=CALLED_OFF).exists()
    assert summit.status == "cancelled"
    assert summit.planned_dates == "2015-01-15/2015-01-16"
    assert "too little progress" in summit.status_reason
    assert "the situation in Donbas grew worse" in summit.status_reason
    reasons = summit.citations.filter(field="status_reason").values_list(
        "passage__exact", flat=True
    )
    assert any("no agreement about sufficient progress" in reason for reason in reasons)
    assert any("aggravation of the situation in Donbas" in reason for reason in reasons)
    assert list(summit.status_changes.values_list("status", "on")) == [
        ("scheduled", "2014-12-29"),
        ("postponed", "2015-01-12"),
        ("cancelled", "2015-02"),
    ]
    [disagreement] = summit.disagreements.all()
    assert set(disagreement.citations.values_list("side", flat=True)) == {"a", "b"}
    [link] = summit.links.filter(kind="replaced_by")
    assert link.to_round.slug == "normandy-2015-02"


@pytest.mark.parametrize(("iso2", "held", "not_held"), [("CH", 42, 1), ("KZ", 38, 5)])
def test_held_rounds_by_host(iso2, held, not_held):
    rounds = Round.objects.filter(country__iso2=iso2)
    assert rounds.held().count() == held
    assert rounds.held(False).count() == not_held


def test_what_was_not_held_has_no_one_attending_and_no_outcome():
    not_held = Round.objects.held(False)
    assert not_held.count() == 11
    for status in ("cancelled", "offered", "postponed", "proposed"):
        assert not_held.filter(status=status).exists()
    seats = Participation.objects.filter(round__in=not_held)
    assert set(seats.values_list("attendance", flat=True)) == {"expected", "declined"}
    assert not Outcome.objects.filter(round__in=not_held).exists()
    assert not not_held.filter(status_reason="").exists()


def test_an_announcement_is_never_evidence_of_attendance():
    proofs = ParticipationCitation.objects.filter(record=OuterRef("pk"), stance="supports")
    only_announced = (
        Participation.objects.filter(Exists(proofs))
        .exclude(Exists(proofs.exclude(perspective="planned")))
        .exclude(role="host")
        .exclude(delegates__citations__perspective__in=["actual", "retrospective", ""])
    )
    assert only_announced.count() > 50
    assert not only_announced.filter(attendance__in=["attended", "partly", "remote"]).exists()


def test_every_round_held_has_an_outcome_and_the_round_that_says_nothing_says_so():
    assert not Round.objects.held().filter(outcomes__isnull=True).exists()
    silent = Outcome.objects.filter(kind="no_reported_outcome")
    assert silent.exists()
    assert (
        not Round.objects.filter(outcomes__in=silent).annotate(n=Count("outcomes")).filter(n__gt=1)
    )
    assert not silent.filter(citations__isnull=False).exists()


def test_the_column_is_held_letter_by_letter_and_quoted_by_place():
    column = Source.objects.get(slug=COLUMN)
    assert column.may_show_text
    assert column.published == "2025-09-26"
    assert hashlib.sha256(column.text.encode()).hexdigest() == (
        "56e1d8525c6ac2e42d35187c5ed5d143a4022670d035c962e7efb54b5980a219"
    )
    passages = list(column.passages.all())
    assert len(passages) > 30
    for passage in passages:
        assert column.text[passage.start : passage.end] == passage.exact
        assert column.text[: passage.start].endswith(passage.prefix)
        assert column.text[passage.end :].startswith(passage.suffix)
    others = Source.objects.exclude(slug=COLUMN)
    assert not others.filter(Q(may_show_text=True) | ~Q(text="")).exists()


def test_quotes_are_brief():
    assert all(
        len(quote.split()) <= QUOTE_WORDS
        for quote in Passage.objects.values_list("exact", flat=True)
    )
    assert all(
        len(quote.split()) <= QUOTE_WORDS
        for quote in Statement.objects.values_list("quote", flat=True)
    )


def test_what_has_no_source_says_so():
    for model in (Round, Participation, Agreement, Stance, Tenure, Negotiation, Statement):
        lacking = model.objects.needing_source()
        uncited = model.objects.filter(citations__isnull=True)
        assert set(uncited.values_list("pk", flat=True)) <= set(
            lacking.values_list("pk", flat=True)
        )
    assert Round.objects.filter(unsourced__contains=["dates"]).count() == 50
    assert Participation.objects.filter(citations__isnull=True).count() == 125


@pytest.mark.parametrize(
    ("model", "name", "slug"),
    [
        (Actor, "Turkey", "turkiye"),
        (Actor, "АҚШ", "united-states"),
        (Actor, "ICRC", "icrc"),
        (Actor, "Лаврентьев", "alexander-lavrentiev"),
        (City, "Нур-Султан", "astana"),
        (City, "Акмола", "astana"),
        (City, "Alma-Ata", "almaty"),
        (Country, "Швейцария", "ch"),
        (Negotiation, "Астана процесі", ASTANA),
        (Negotiation, "Astana talks", ASTANA),
    ],
)
def test_records_are_found_by_any_of_their_names(model, name, slug):
    assert list(model.objects.called(name).values_list("slug", flat=True)) == [slug]


def test_a_state_goes_by_its_name_and_sits_where_its_country_is():
    for slug, iso2 in [
        ("russia", "RU"),
        ("turkiye", "TR"),
        ("iran", "IR"),
        ("united-states", "US"),
    ]:
        assert Actor.objects.get(slug=slug, kind="state").country.iso2 == iso2
    assert Country.objects.get(slug="kz").get_absolute_url() == "/hosts/kz/"


def test_the_office_held_that_day_goes_with_the_delegate():
    held = Delegate.objects.filter(person__slug="rustem-umerov").values_list(
        "participation__round__slug", "capacity"
    )
    assert dict(held)["istanbul-2025-06-02"] == "Minister of Defence"
    assert (
        dict(held)["istanbul-2025-07-23"]
        == "Secretary of the National Security and Defence Council"
    )


def test_what_a_host_stands_for_is_told_about_whom():
    swiss = Stance.objects.filter(actor__slug="switzerland")
    assert swiss.filter(topic="sanctions", about__slug="russia").exists()
    assert swiss.filter(topic="protecting_power", about__slug="ukraine").exists()
    assert swiss.filter(topic="perception").count() == 2
