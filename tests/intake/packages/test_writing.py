"""dumpfacts: the package that comes out is the one that went in, byte for byte."""

from __future__ import annotations

import io
from pathlib import Path

import frictionless
import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st

from intake.packages.cells import reader_of, text_of
from intake.packages.tables import TABLES
from tests.small_package import TEXT

pytestmark = pytest.mark.django_db
STARTER = Path(__file__).resolve().parents[3] / "data"


def dump(directory: Path) -> str:
    """Run `manage.py dumpfacts`: what it printed."""
    out = io.StringIO()
    call_command("dumpfacts", directory, stdout=out)
    return out.getvalue()


def contents(directory: Path) -> dict[str, bytes]:
    """Every file of a package, by its path in it."""
    files = (*directory.glob("*.csv"), *directory.glob("*.json"), *directory.glob("texts/*"))
    return {str(path.relative_to(directory)): path.read_bytes() for path in files}


def empty_database() -> None:
    """As after the migrations: no record, no history."""
    with connection.cursor() as cursor:
        tables = ", ".join(table.model._meta.db_table for table in TABLES.values())
        cursor.execute(f"SET CONSTRAINTS ALL IMMEDIATE; TRUNCATE {tables} CASCADE")


def test_what_was_loaded_comes_back_byte_for_byte(package, load, tmp_path):
    load(package.write())

    dump(tmp_path / "out")

    assert contents(tmp_path / "out") == contents(package.directory)


def test_a_dump_loads_again_without_loss(package, load, tmp_path):
    load(package.write())
    dump(tmp_path / "first")
    empty_database()

    said, rejects = load(tmp_path / "first")
    dump(tmp_path / "second")

    assert rejects == []
    assert "rounds                    created       2" in said
    assert contents(tmp_path / "second") == contents(tmp_path / "first")


def test_the_starter_package_is_in_its_canonical_form(load, tmp_path):
    _, rejects = load(STARTER)

    dump(tmp_path / "out")

    assert rejects == []
    assert contents(tmp_path / "out") == contents(STARTER)


@pytest.mark.parametrize(
    "text", ["a\r\nb", "a,b", '"', "a\nb", "é\u0301", "=1+1", " a ", "\ufeff", "😀"]
)
def test_any_text_comes_back_as_it_was(package, load, tmp_path, text):
    """But for the line ends of Windows, which are those of the file and not of the text."""
    package.row("rounds")["summary"] = text
    load(package.write())

    dump(tmp_path / "out")
    dumped = (tmp_path / "out" / "rounds.csv").read_bytes()

    assert dumped == package.path("rounds").read_bytes().replace(b"\r\n", b"\n")


def test_a_dump_into_an_old_package_replaces_it(package, load, tmp_path):
    load(package.write())
    dump(tmp_path / "out")
    (tmp_path / "out" / "texts" / "gone.txt").write_text("a source deleted since")
    (tmp_path / "out" / "README.md").write_text("kept")

    dump(tmp_path / "out")

    assert contents(tmp_path / "out") == contents(package.directory)
    assert (tmp_path / "out" / "README.md").read_text() == "kept"
    assert (tmp_path / "out" / "texts" / "wire.txt").read_bytes() == TEXT.encode()


def test_a_directory_of_other_things_is_left_alone(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear Sir")

    with pytest.raises(CommandError, match="holds other things"):
        dump(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("filled", [True, False], ids=["small package", "empty tables"])
def test_another_implementation_finds_the_package_valid(package, load, tmp_path, filled):
    if filled:
        load(package.write())
    dump(tmp_path / "out")

    report = frictionless.Package(str(tmp_path / "out" / "datapackage.json")).validate()

    assert report.flatten(["type", "note"]) == []
    assert report.valid
    assert report.stats["tasks"] == len(TABLES)


@pytest.mark.parametrize(
    ("table", "cells"),
    [
        ("rounds", {"status": "hold"}),
        ("rounds", {"negotiation": "nowhere"}),
        ("rounds", {"number": "one"}),
        ("rounds", {"title": ""}),
        ("delegates", {"is_head": "yes"}),
        ("sources", {"retrieved": "1 March"}),
    ],
)
def test_the_description_says_what_may_stand_in_a_column(package, table, cells):
    """What loadfacts refuses, another implementation refuses by the description alone."""
    package.row(table).update(cells)

    directory = package.write()

    description = str(directory / "datapackage.json")
    assert not frictionless.Package(description).validate().valid


@given(st.decimals(min_value=-180, max_value=180, places=5))
def test_degrees_are_read_as_they_were_written(degrees):
    assert reader_of(TABLES["countries"].fields["lon"])(text_of(degrees)) == degrees


@given(st.dates())
def test_days_are_read_as_they_were_written(day):
    assert reader_of(TABLES["sources"].fields["retrieved"])(text_of(day)) == day


@given(st.integers(min_value=0, max_value=32_767))
def test_numbers_are_read_as_they_were_written(number):
    assert reader_of(TABLES["rounds"].fields["number"])(text_of(number)) == number


@given(st.lists(st.from_regex(r"[a-z]+(-[a-z]+)*", fullmatch=True), unique=True))
def test_lists_are_read_as_they_were_written(slugs):
    assert reader_of(TABLES["conflicts"].fields["countries"])(text_of(slugs)) == slugs
