"""loadfacts on a good package: what it writes, and that it writes it once."""

from __future__ import annotations

import csv
import json

import pghistory.models
import pytest
from django.apps import apps

from actors.models import Actor
from events.models import Negotiation, Participation, Round
from intake.packages.tables import TABLES
from intake.services import Feed, Row, write_facts
from sources.models import Source
from tests.small_package import TEXT

pytestmark = pytest.mark.django_db


def history_rows() -> int:
    """Rows in all history tables."""
    events = [m for m in apps.get_models() if issubclass(m, pghistory.models.Event)]
    return sum(model.objects.count() for model in events if model._meta.managed)


def test_every_row_of_every_table_arrives(package, load):
    load(package.write())

    counts = {name: table.model.objects.count() for name, table in TABLES.items()}
    assert counts == {name: len(rows) for name, rows in package.rows.items()}


def test_values_arrive_as_they_stand(package, load):
    load(package.write())

    assert Source.objects.get(slug="wire").text == TEXT
    first = Round.objects.get(slug="talks-r01")
    assert first.summary == 'Two lines,\n<script>alert(1)</script> & a "mark".'
    assert (str(first.starts), str(first.ends)) == ("2017-01-23", "2017-01-24")
    assert first.review_status == "published"
    talks = Negotiation.objects.get()
    assert talks.unsourced == ["status", "period"]
    assert [conflict.slug for conflict in talks.conflicts.all()] == ["quarrel"]
    assert Actor.objects.get(slug="ivan").parent.parent.slug == "the-state"


def test_a_second_run_changes_nothing_and_says_so(package, load, version):
    load(package.write())
    before = (version(), history_rows())

    said, _ = load(package.directory)

    assert "Nothing changed" in said
    assert (version(), history_rows()) == before


def test_a_changed_row_is_updated_and_the_others_left(package, load):
    load(package.write())
    package.row("rounds")["title"] = "Round one"
    package.row("conflicts")["countries"] = "tr"

    said, _ = load(package.write())

    assert "rounds                    created       0  updated       1  unchanged       1" in said
    assert "conflicts                 created       0  updated       1  unchanged       0" in said
    assert "2 records written." in said
    assert Round.objects.get(slug="talks-r01").title == "Round one"


def test_records_the_package_does_not_name_are_left_alone(package, load):
    load(package.write())
    del package.rows["delegates"][1]

    load(package.write())

    assert TABLES["delegates"].model.objects.count() == 2


def test_history_says_who_and_why(package, load):
    load(package.write())

    context = pghistory.models.Context.objects.get()
    assert context.metadata["who"].startswith("loadfacts")
    assert "Parley" in context.metadata["why"]
    assert Round.objects.first().events.get().pgh_context_id == context.pk


def test_a_dry_run_reports_and_writes_nothing(package, load, version):
    before = version()

    said, _ = load(package.write(), "--dry-run")

    assert "rounds                    created       2" in said
    assert "nothing was" in said
    assert Round.objects.count() == 0
    assert version() == before


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda raw: b"\xef\xbb\xbf" + raw, id="byte order mark"),
        pytest.param(lambda raw: raw.replace(b"\n", b"\r\n"), id="CRLF"),
    ],
)
def test_how_an_office_program_saves_it_makes_no_difference(package, load, spoil):
    load(package.write())
    for path in package.directory.glob("*.csv"):
        path.write_bytes(spoil(path.read_bytes()))

    said, rejects = load(package.directory)

    assert rejects == []
    assert "Nothing changed" in said


def test_columns_may_stand_in_any_order_and_empty_tables_be_absent(package, load):
    package.write()
    for path in package.directory.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            rows = [row[::-1] for row in csv.reader(file)]
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
    descriptor = json.loads((package.directory / "datapackage.json").read_text(encoding="utf-8"))
    for resource in descriptor["resources"]:
        if not package.rows[resource["name"]]:
            (package.directory / resource["path"]).unlink()
    kept = [r for r in descriptor["resources"] if package.rows[r["name"]]]
    (package.directory / "datapackage.json").write_text(
        json.dumps(descriptor | {"resources": kept}), encoding="utf-8"
    )

    _, rejects = load(package.directory)

    assert rejects == []
    assert Participation.objects.count() == 1


def test_a_row_without_a_slug_gets_the_one_its_record_makes(package, load):
    package.row("rounds", 1)["slug"] = ""

    load(package.write())

    assert Round.objects.get(number=2).slug == "talks-r02"


def test_a_passage_without_offsets_is_found_in_its_text(package, load):
    package.row("passages", 1).update(start="", end="")

    load(package.write())

    passage = Source.objects.get(slug="wire").passages.get()
    assert passage.start == TEXT.index(passage.exact)


def test_a_long_quotation_needs_a_cited_source_whose_licence_is_known(package, load):
    words = " ".join(["word"] * 30)
    package.rows["statements"] = [
        dict.fromkeys(TABLES["statements"].columns, "")
        | {"slug": "said", "speaker": "ivan", "quote": words, "review_status": "published"}
    ]
    _, rejects = load(package.write())
    expected = "Quote at most 25 words, or cite a source whose licence is recorded."
    assert rejects == [f"statements.csv:2: quote: {words[:80]}…: {expected}"]

    package.rows["statement_citations"] = [
        package.row("round_citations") | {"record": "said", "field": "quote"}
    ]
    assert load(package.write())[1] == []


def test_a_handful_of_rows_needs_only_the_columns_it_has(package, load):
    load(package.write())

    tallies = write_facts(
        [
            Feed(
                TABLES["rounds"],
                "rounds",
                [
                    Row(1, {"slug": "talks-r02", "status": "held"}),
                    Row(
                        2,
                        {
                            "slug": "",
                            "negotiation": "talks",
                            "number": "3",
                            "title": "Round 3",
                            "status": "scheduled",
                            "kind": "plenary_round",
                        },
                    ),
                ],
            )
        ],
        who="an editor",
        why="Accepted from an article",
    )

    assert [(t.created, t.updated, t.unchanged) for t in tallies] == [(1, 1, 0)]
    second = Round.objects.get(slug="talks-r02")
    assert (second.status, second.title) == ("held", "Round 2")
    assert Round.objects.get(slug="talks-r03").review_status == "draft"
