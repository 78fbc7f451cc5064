"""What the three groups may do; a new table without grants fails here."""

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission

grants = import_module("intake.migrations.0001_groups")
CONTRIBUTORS_MAY_NOT = {"add_retiredslug", "change_retiredslug"}


def of(group: str, apps_only: list[str] | None = None) -> set[str]:
    found = Group.objects.get(name=group).permissions.all()
    if apps_only:
        found = found.filter(content_type__app_label__in=apps_only)
    return set(found.values_list("codename", flat=True))


@pytest.fixture
def tables():
    """Every table of facts, without histories and what the database keeps by itself."""
    return [
        model._meta.model_name
        for label in grants.FACTS
        for model in apps.get_app_config(label).get_models()
        if not hasattr(model, "pgh_tracked_model") or model.pgh_tracked_model is None
        if model._meta.default_permissions
    ]


def test_editors_may_do_everything_with_facts(groups, tables):
    deeds = ("add", "change", "delete", "view")
    wanted = {f"{deed}_{table}" for deed in deeds for table in tables}
    assert of("Editor", grants.FACTS) == wanted | {"publish_record"}


def test_contributors_write_and_do_not_publish(groups, tables):
    may = of("Contributor", grants.FACTS)
    wanted = {f"{deed}_{table}" for deed in ("add", "change", "view") for table in tables}
    assert wanted - may == CONTRIBUTORS_MAY_NOT
    assert "publish_record" not in may
    deletes = {name for name in may if name.startswith("delete_")}
    assert all(name.endswith(("citation", "name")) for name in deletes)


def test_both_read_articles_and_decide_on_proposals(groups):
    reading = {
        f"{deed}_{table}"
        for deed in ("add", "change", "view")
        for table in ("articlereading", "proposal")
    }
    assert of("Contributor", ["intake"]) == reading
    assert of("Editor", ["intake"]) > reading


def test_administrators_also_see_to_people(groups):
    may = of("Administrator")
    assert may > of("Editor")
    assert {"add_user", "change_user", "delete_user", "change_group", "view_logentry"} <= may


def test_granting_again_changes_nothing(groups):
    before = {group.name: of(group.name) for group in Group.objects.all()}
    grants.grant(apps, None)
    assert {group.name: of(group.name) for group in Group.objects.all()} == before
    assert Permission.objects.filter(codename="publish_record").count() == 1
