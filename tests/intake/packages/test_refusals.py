"""loadfacts on a bad package: each wrong thing is said in its place, and nothing is loaded."""

from __future__ import annotations

import pytest

from core.dates import EdtfError, parse
from events.models import Round
from sources.models import Source
from tests.small_package import QUOTE

pytestmark = pytest.mark.django_db


def edtf_says(text: str) -> str:
    """What the reader of dates says of a bad one."""
    with pytest.raises(EdtfError) as refused:
        parse(text)
    return str(refused.value)


def cell(table: str, place: int, **cells: str):
    """A package with other cells in one row."""
    return lambda package: package.row(table, place).update(cells)


def more(table: str, like: int = 0, **cells: str):
    """A package with one row more."""
    return lambda package: package.add(table, like, **cells)


CASES = {
    "unknown code": (
        cell("participations", 0, role="mediater"),
        ["participations.csv:2: role: mediater: unknown code. Nearest: mediator. Known: "],
    ),
    "reversed dates": (
        cell("rounds", 1, dates="2017-01-24/2017-01-23"),
        ["rounds.csv:4: dates: 2017-01-24/2017-01-23: " + edtf_says("2017-01-24/2017-01-23")],
    ),
    "31 November": (
        cell("rounds", 0, dates="2017-11-31"),
        ["rounds.csv:2: dates: 2017-11-31: " + edtf_says("2017-11-31")],
    ),
    "no day of the calendar": (
        cell("sources", 0, retrieved="2026-02-30"),
        ["sources.csv:2: retrieved: 2026-02-30: not a day of the calendar"],
    ),
    "round number taken": (
        cell("rounds", 1, number="1"),
        ["rounds.csv:4: number: 1: this negotiation already has a round so numbered. (talks-r01)"],
    ),
    "two heads of one delegation": (
        cell("delegates", 1, is_head="true"),
        ["delegates.csv:3: is_head: true: a delegation has one head; this one has one already."],
    ),
    "quote not in its source": (
        cell("passages", 1, exact="They met in Astana.", start="", end=""),
        ["passages.csv:3: exact: They met in Astana.: These words do not stand in the source"],
    ),
    "quote at another place of its source": (
        cell("passages", 1, start="0", end=str(len(QUOTE))),
        [f"passages.csv:3: exact: {QUOTE}: These words do not stand at that place"],
    ),
    "1 MB in a name": (
        cell("actors", 0, name="x" * 1_000_000),
        [f"actors.csv:2: name: {'x' * 80}…: 1,000,000 characters long, 300 are allowed"],
    ),
    "1 MB in a summary": (
        cell("rounds", 1, summary="y" * 1_000_000),
        [f"rounds.csv:4: summary: {'y' * 80}…: 1,000,000 characters long, 4,000 are allowed"],
    ),
    "unknown reference": (
        cell("rounds", 1, negotiation="talk"),
        ["rounds.csv:4: negotiation: talk: no negotiation has this slug. Nearest: talks."],
    ),
    "unknown reference in a list": (
        cell("conflicts", 0, countries="kz;xx"),
        ["conflicts.csv:2: countries: xx: no country has this slug."],
    ),
    "duplicate key": (
        more("rounds", 0, number="7"),
        ["rounds.csv:5: slug: talks-r01: duplicate: same slug as line 2"],
    ),
    "duplicate key of several columns": (
        more("round_citations", note="again"),
        ["round_citations.csv:3: record: talks-r01: duplicate: same record and passage and field"],
    ),
    "same address under another slug": (
        more("sources", 1, slug="wire-2"),
        ["sources.csv:4: url: https://example.org/a?b=c&d=1: a source with this address is"],
    ),
    "a column that must be unique": (
        more("countries", 0, slug="xx", iso3="XXX"),
        ["countries.csv:4: iso2: KZ: Country with this Iso2 already exists."],
    ),
    "blank where something is needed": (
        cell("rounds", 0, title=""),
        ["rounds.csv:2: title: -: may not be blank"],
    ),
    "not a number": (
        cell("rounds", 0, number="one"),
        ["rounds.csv:2: number: one: not a whole number"],
    ),
    "number out of range": (
        cell("rounds", 0, number="40000"),
        ["rounds.csv:2: number: 40000: Ensure this value is less than or equal to 32767."],
    ),
    "not true or false": (
        cell("delegates", 0, is_head="yes"),
        ["delegates.csv:2: is_head: yes: write true or false"],
    ),
    "not a slug": (
        cell("rounds", 1, slug="Talks R2"),
        ["rounds.csv:4: slug: Talks R2: Use lower-case letters"],
    ),
    "not an address": (
        cell("sources", 0, url="javascript:alert(1)"),
        ["sources.csv:2: url: javascript:alert(1): Enter a valid URL."],
    ),
    "a NUL character": (
        cell("rounds", 0, title="Round\x001"),
        ["rounds.csv:2: title: Round\\x001: holds a NUL character, which no text may"],
    ),
    "not a place on earth": (
        cell("countries", 0, lat="91"),
        ["countries.csv:2: -: -: Latitude and longitude: give both"],
    ),
    "half a place": (
        cell("countries", 0, lon=""),
        ["countries.csv:2: -: -: Latitude and longitude: give both"],
    ),
    "city of another country": (
        cell("rounds", 0, country="tr"),
        ["rounds.csv:2: country: tr: Astana is in Kazakhstan."],
    ),
    "a state as a delegate": (
        cell("delegates", 0, person="the-state"),
        ["delegates.csv:2: person: the-state: Choose a person, not a state or body."],
    ),
    "a name of nothing": (
        cell("place_names", 0, city=""),
        ["place_names.csv:2: -: -: A place name belongs to one country, city or venue."],
    ),
    "a citation of a field there is not": (
        cell("round_citations", 0, field="colour"),
        ["round_citations.csv:2: field: colour: “colour” is not a field of this record."],
    ),
    "parents in a circle": (
        cell("actors", 2, parent="ivan"),
        [
            "actors.csv:2: parent: kz-mfa: this row and others point at one another",
            "actors.csv:3: parent: the-state: this row and others point at one another",
            "actors.csv:4: parent: ivan: this row and others point at one another",
        ],
    ),
    "a parent there is not": (
        cell("actors", 1, parent="the-states"),
        ["actors.csv:3: parent: the-states: no actor has this slug. Nearest: the-state."],
    ),
    "a text in another encoding": (
        lambda package: package.texts.update(wire="Алматы".encode("cp1251")),
        ["texts/wire.txt:1: -: -: not UTF-8: byte 0 of the file is 0xC0. Save the file as UTF-8."],
    ),
    "a text without a source": (
        lambda package: package.texts.update(other=b"text"),
        ["texts/other.txt:0: -: -: sources.csv has no row of this slug"],
    ),
}


@pytest.mark.parametrize(("spoil", "expected"), CASES.values(), ids=CASES.keys())
def test_what_is_wrong_is_said_in_its_place(package, load, version, spoil, expected):
    spoil(package)
    before = version()

    _, rejects = load(package.write())

    matched = [any(reject.startswith(start) for start in expected) for reject in rejects]
    assert rejects, "nothing was rejected"
    assert all(matched), rejects
    assert len(rejects) == len(expected)
    assert version() == before
    assert Source.objects.count() == 0


def on_disk(table: str, change):
    """A change of the bytes of one file."""

    def spoil(package) -> None:
        path = package.path(table)
        path.write_bytes(change(path.read_bytes()))

    return spoil


FILES = {
    "missing column": (
        on_disk("rounds", lambda raw: raw.replace(b",title,", b",", 1)),
        ["rounds.csv:1: title: -: this column is missing"],
    ),
    "unknown column": (
        on_disk("cities", lambda raw: raw.replace(b"geonames_id", b"geoname", 1)),
        [
            "cities.csv:1: geonames_id: -: this column is missing",
            "cities.csv:1: geoname: -: unknown column. Known: slug, ",
        ],
    ),
    "a column twice": (
        on_disk("cities", lambda raw: raw.replace(b"\n", b",name\n", 1)),
        ["cities.csv:1: name: -: this column is there twice"],
    ),
    "an empty file": (
        on_disk("retired_slugs", lambda raw: b""),
        [
            f"retired_slugs.csv:1: {column}: -: this column is missing"
            for column in ("slug", "kind", "successor", "reason")
        ],
    ),
    "a cell too many": (
        on_disk("cities", lambda raw: raw.rstrip(b"\n") + b",more\n"),
        ["cities.csv:2: -: -: 10 cells, the header has 9"],
    ),
    "wrong encoding": (
        on_disk("rounds", lambda raw: raw.replace(b"Round 2", "Раунд 2".encode("cp1251"))),
        ["rounds.csv:4: -: -: not UTF-8: byte "],
    ),
    "UTF-16": (
        on_disk("cities", lambda raw: raw.decode().encode("utf-16")),
        ["cities.csv:1: -: -: not UTF-8: byte 0 of the file is 0xFF."],
    ),
    "a quotation mark never closed": (
        on_disk("cities", lambda raw: raw.replace(b"Astana", b'"Astana')),
        ["cities.csv:2: -: -: not CSV: unexpected end of data"],
    ),
    "a table of another name": (
        lambda package: package.path("rounds").with_name("round.csv").write_text("slug\n"),
        ["round.csv:0: -: -: no table has this name"],
    ),
    "a table that is described and not there": (
        lambda package: package.path("outcomes").unlink(),
        ["datapackage.json:0: path: outcomes.csv: there is no such file"],
    ),
    "no description": (
        lambda package: (package.directory / "datapackage.json").unlink(),
        ["datapackage.json:0: -: -: missing: the directory is no data package"],
    ),
    "a description that is none": (
        lambda package: (package.directory / "datapackage.json").write_text("[]"),
        ["datapackage.json:0: -: -: not the description of a data package"],
    ),
}


@pytest.mark.parametrize(("spoil", "expected"), FILES.values(), ids=FILES.keys())
def test_a_file_that_cannot_be_read_is_said_to_be(package, load, version, spoil, expected):
    package.write()
    spoil(package)
    before = version()

    _, rejects = load(package.directory)

    first = [reject for reject in rejects if reject.startswith(tuple(expected))]
    assert len(first) == len(expected), rejects
    assert version() == before


def test_the_place_of_a_wrong_byte_is_counted_from_the_start_of_the_file(package, load):
    package.write()
    path = package.path("rounds")
    raw = path.read_bytes().replace(b"Round 2", b"Round \xff")
    path.write_bytes(raw)

    _, rejects = load(package.directory)

    assert f"byte {raw.index(0xFF)} of the file is 0xFF" in rejects[0]


def test_every_reject_is_listed_and_what_hangs_on_it_is_not(package, load):
    package.row("rounds", 0)["status"] = "hold"
    package.row("rounds", 1)["kind"] = "sumit"
    package.row("actors", 0)["kind"] = "persona"

    _, rejects = load(package.write())

    assert [reject.split(": unknown")[0] for reject in rejects] == [
        "actors.csv:2: kind: persona",
        "rounds.csv:2: status: hold",
        "rounds.csv:4: kind: sumit",
    ]


def test_a_bad_package_changes_nothing_of_what_is_there(package, load, version):
    load(package.write())
    before = version()
    package.row("rounds", 0)["title"] = "Another title"
    package.row("rounds", 1)["status"] = "hold"

    load(package.write())

    assert version() == before
    assert Round.objects.get(slug="talks-r01").title == "Round 1"


def test_what_the_database_alone_refuses_is_found_among_many_rows(package, load):
    """A chunk is halved until it is known which of its rows are refused."""
    for number in range(3, 40):
        package.add("rounds", 1, slug=f"talks-r{number:02}", number=str(number))
    package.row("rounds", 9)["number"] = "2"
    package.row("rounds", 30)["number"] = "5"

    _, rejects = load(package.write())

    assert [reject.split(": this")[0] for reject in rejects] == [
        "rounds.csv:12: number: 2",
        "rounds.csv:33: number: 5",
    ]
