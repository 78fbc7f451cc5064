"""The SQL functions against PostgreSQL: they agree with Python, and never raise."""

from datetime import date, timedelta
from importlib import import_module

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.dates import EdtfError, parse
from tests.core.date_shapes import ANY_TEXT

pytestmark = pytest.mark.django_db

FUNCTIONS = ["bounds", "is_valid", "lower", "range", "span", "upper"]
SQL = """
    SELECT edtf_is_valid(edtf), edtf_lower(edtf), edtf_upper(edtf), edtf_span(edtf)
    FROM unnest(%s::text[]) WITH ORDINALITY AS given (edtf, place) ORDER BY place
"""


def in_sql(texts):
    with connection.cursor() as cursor:
        cursor.execute(SQL, [texts])
        return [
            (valid, lower, upper, span and (span.lower, span.upper))
            for valid, lower, upper, span in cursor.fetchall()
        ]


def in_python(text):
    """What the functions are to return: validity, first day, last day, range without its end."""
    if text == "":
        return True, None, None, None
    try:
        edtf = parse(text)
    except EdtfError:
        return False, None, None, None
    end = None
    if edtf.upper not in (None, date.max):
        end = edtf.upper + timedelta(days=1)
    return True, edtf.lower, edtf.upper, (edtf.lower, end)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ANY_TEXT, min_size=1, max_size=50))
def test_sql_agrees_with_python(texts):
    assert in_sql(texts) == [in_python(text) for text in texts]


def test_sql_agrees_with_python_on_every_day_and_month():
    days = [
        f"{y}-{m:02}-{d:02}" for y in (1900, 2000, 2015, 2016) for m in range(26) for d in range(33)
    ]
    months = [
        f"{year}-{month:02}" for year in ("0000", "0001", "2015", "9999") for month in range(100)
    ]
    texts = [*days, *months]
    assert in_sql(texts) == [in_python(text) for text in texts]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0000",
        "000X",
        "00XX",
        "99XX",
        "9999",
        "9999-12-31",
        "9999-24",
        "9998-24",
        "2017-01-24/2017-01-23",
        "../..",
        "/",
        "../",
        "..",
        "2017/",
        "/2017",
        "2017-01/2017-02/2017-03",
        "2017\n",
        "\n2017",
        "2017~~",
        "٢٠١٧",
        "2017-0²",
        "20X7",
        "2XXX",
        "2017-X1",
        "2017-XX-01",
        "2015-22-01",
        "2015-22-XX",
        "2017" * 10_000,
    ],
)
def test_sql_agrees_with_python_at_the_edges(text):
    assert in_sql([text]) == [in_python(text)]


def test_null_gives_null():
    assert in_sql([None]) == [(None, None, None, None)]


def test_functions_work_with_an_empty_search_path_as_when_a_dump_is_restored():
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_schema()")
        schema = cursor.fetchone()[0]
        cursor.execute("SET LOCAL search_path = ''")
        cursor.execute(f"SELECT {schema}.edtf_upper('2017/2018'), {schema}.edtf_is_valid('x')")
        assert cursor.fetchone() == (date(2018, 12, 31), False)
        cursor.execute(f"SELECT upper({schema}.edtf_span('2017'))")
        assert cursor.fetchone() == (date(2018, 1, 1),)


def functions_here(cursor):
    cursor.execute(
        "SELECT proname, provolatile, proparallel, proisstrict FROM pg_proc"
        " WHERE pronamespace = current_schema()::regnamespace ORDER BY proname"
    )
    return cursor.fetchall()


def test_migration_makes_and_removes_the_functions():
    operations = import_module("core.migrations.0001_edtf_functions").Migration.operations
    with connection.cursor() as cursor:
        cursor.execute("CREATE SCHEMA elsewhere")
        cursor.execute("SET LOCAL search_path = elsewhere")
        for operation in operations:
            cursor.execute(operation.sql)
        assert functions_here(cursor) == [(f"edtf_{name}", "i", "s", True) for name in FUNCTIONS]
        for operation in reversed(operations):
            cursor.execute(operation.reverse_sql)
        assert functions_here(cursor) == []
