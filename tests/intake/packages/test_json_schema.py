"""The JSON Schema of a data package: the starter package fits it, a spoilt one does not."""

import csv
import json
from pathlib import Path

import pytest
from django.conf import settings
from jsonschema import Draft202012Validator

from intake.packages.json_schema import json_schema
from intake.packages.tables import TABLES

SCHEMA = json_schema()


def rows_of(directory: Path):
    """Every table of a package, each cell as text: what the schema is of."""
    tables = {}
    for path in directory.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            tables[path.stem] = list(csv.DictReader(file))
    return tables


def faults(directory: Path):
    """Table and column of all that does not fit."""
    found = Draft202012Validator(SCHEMA).iter_errors(rows_of(directory))
    return [(error.path[0], error.path[-1]) for error in found]


def test_it_is_a_json_schema_of_every_table():
    Draft202012Validator.check_schema(SCHEMA)
    assert list(SCHEMA["properties"]) == list(TABLES)


def test_the_starter_package_fits():
    assert faults(Path(settings.BASE_DIR) / "data") == []


def test_a_small_package_fits(package):
    assert faults(package.write()) == []


@pytest.mark.parametrize(
    ("table", "column", "cell"),
    [
        ("rounds", "status", "hold"),
        ("rounds", "number", "one"),
        ("rounds", "number", "1.0"),
        ("rounds", "title", ""),
        ("rounds", "title", "a" * 301),
        ("rounds", "city", None),
        ("rounds", "sity", "almaty"),
        ("delegates", "is_head", "yes"),
        ("delegates", "is_head", ""),
        ("sources", "retrieved", "1 March"),
        ("countries", "lat", "51,1"),
    ],
)
def test_a_spoilt_one_does_not(package, table, column, cell):
    directory = package.write()
    rows = rows_of(directory)
    rows[table][0][column] = cell
    found = list(Draft202012Validator(SCHEMA).iter_errors(rows))
    assert {error.path[0] for error in found} == {table}


def test_it_has_an_address(client, db):
    answer = client.get("/api/schema/package/")
    assert answer["Content-Type"] == "application/schema+json"
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert json.loads(answer.content) == json.loads(json.dumps(SCHEMA, default=str))
