"""People who write, each logged in."""

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, User
from django.test import Client


@pytest.fixture
def groups(db):
    """The groups the migration made, made again where a test has emptied every table."""
    if not Group.objects.exists():
        for migration in ("0001_groups", "0003_reading_rights"):
            import_module(f"intake.migrations.{migration}").grant(apps, None)


@pytest.fixture
def people(groups):
    """A function from the name of a group to a logged-in client of a member."""

    def member_of(group: str) -> Client:
        user = User.objects.create_user(group.lower(), password="a long password", is_staff=True)
        user.groups.add(Group.objects.get(name=group))
        client = Client()
        client.force_login(user)
        return client

    return member_of


@pytest.fixture
def contributor(people):
    return people("Contributor")


@pytest.fixture
def editor(people):
    return people("Editor")


@pytest.fixture
def administrator(people):
    return people("Administrator")
