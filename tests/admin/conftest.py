"""People who write, each logged in."""

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, User
from django.test import Client


@pytest.fixture
def people(db):
    """A function from the name of a group to a logged-in client of a member."""

    def member_of(group: str) -> Client:
        if not Group.objects.filter(name=group).exists():
            # A test that emptied every table took what the migration had granted.
            import_module("intake.migrations.0001_groups").grant(apps, None)
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
