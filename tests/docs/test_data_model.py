"""docs/data-model.md is what the models say now, and leaves nothing out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from core.models import DefinedChoices
from intake.model_description import described
from intake.packages.tables import TABLES

PAGE = Path(__file__).resolve().parents[2] / "docs" / "data-model.md"


def test_the_committed_page_is_current():
    assert PAGE.read_text(encoding="utf-8") == f"{described()}\n", (
        "The models have changed: python manage.py describemodel > docs/data-model.md"
    )


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_every_model_is_told_with_its_fields_and_indexes(table):
    page = described()
    section = page.partition(f"\n### {table.model.__name__}\n")[2].partition("\n### ")[0]

    assert section
    common = page.partition("\n## Sources\n")[0]
    for name in table.fields:
        assert f"| `{name}` |" in section or f"| `{name}` |" in common
    for index in table.model._meta.indexes:
        assert re.search(rf"^- `{index.name}`: \S", section, re.MULTILINE)


@pytest.mark.parametrize("codes", DefinedChoices.__subclasses__(), ids=lambda c: c.__name__)
def test_every_code_is_told_with_its_meaning(codes):
    section = described().partition(f"\n### {codes.__name__}\n")[2].partition("\n### ")[0]

    for code in codes:
        assert f"| `{code.value}` | {code.label} | {code.definition} |" in section
