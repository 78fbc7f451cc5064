"""Every page of every table opens, for whoever may open it, and in as few queries at any length."""

import re

import pytest
from django.contrib import admin

from events.models import Conflict, Disagreement
from sources.editing.parts import has
from tests import factories
from tests.admin.form_pages import FormPage, address

MODELS = [
    m
    for m in admin.site._registry
    if m._meta.app_label in {"sources", "venues", "actors", "events"}
]


def named(model):
    return model._meta.label


@pytest.fixture
def one_of_each(db):
    round_ = factories.round_(number=1)
    participation = factories.participation(round=round_)
    factories.delegate(participation=participation)
    factories.cite(round_)
    return round_


@pytest.mark.parametrize("model", MODELS, ids=named)
def test_list_and_empty_form_open(model, editor, one_of_each):
    assert editor.get(address(model)).status_code == 200
    assert editor.get(address(model), {"q": "astana 1"}).status_code == 200
    assert editor.get(address(model, "add")).status_code == 200


@pytest.mark.parametrize("model", MODELS, ids=named)
def test_an_empty_form_is_refused_with_words(model, editor):
    page = FormPage(editor, model)
    response = page.save()
    assert response.status_code == 200
    assert page.errors()


@pytest.mark.parametrize("model", MODELS, ids=named)
def test_a_field_in_a_table_says_the_name_of_its_column(model, editor, one_of_each):
    page = editor.get(address(model, "add")).content.decode()
    for cell in re.findall(r'<td class="(?:field-|delete).*?</td>', page, re.DOTALL):
        for field in re.findall(r"<(?:input|select|textarea)[^>]*>", cell):
            assert 'type="hidden"' in field or re.search(r'aria-label="\w', field), field


def test_records_without_a_value_can_be_asked_for(editor, db):
    factories.conflict(name="Somewhere", region="")
    factories.conflict(name="Elsewhere", region="Central Asia")
    shown = editor.get(address(Conflict), {"region": ""})
    assert [str(row) for row in shown.context["cl"].result_list] == ["Somewhere"]
    assert re.search(r'<a href="\?region=">\s*not recorded\s*</a>', shown.content.decode())


CITED = [m for m in MODELS if has(m, "citations") and m is not Disagreement]


@pytest.mark.parametrize("model", CITED, ids=named)
def test_records_are_narrowed_by_what_is_said_for_and_against_them(model, editor, db):
    asked = {
        one.parameter_name
        for one in editor.get(address(model)).context["cl"].filter_specs
        if hasattr(one, "parameter_name")
    }
    assert {"needs_source", "sources_disagree"} <= asked
    assert editor.get(address(model), {"sources_disagree": "yes"}).status_code == 200
