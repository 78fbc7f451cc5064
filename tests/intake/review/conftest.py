"""A little of what is known, and the people who review."""

from types import SimpleNamespace

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client

from tests import factories as make
from tests.intake.review.proposed import article


@pytest.fixture
def known(db):
    """A published format with its round 22, its host and two guarantors."""
    kz = make.country("KZ")
    talks = make.negotiation("Astana format", slug="astana")
    return SimpleNamespace(
        kz=kz,
        city=make.city("Astana", country=kz, slug="astana"),
        talks=talks,
        russia=make.actor("Russia", slug="russia"),
        iran=make.actor("Iran", slug="iran"),
        omarova=make.person("A. Omarova", slug="omarova"),
        round=make.round_(
            negotiation=talks,
            number=22,
            title="Round 22 of the Astana format",
            slug="astana-r22",
            dates="2024-11-11",
            country=kz,
        ),
    )


@pytest.fixture
def reading(db):
    return article()


def member_of(group: str) -> User:
    user = User.objects.create_user(group.lower(), is_staff=True)
    user.groups.add(Group.objects.get(name=group))
    return user


@pytest.fixture
def editor(db):
    return member_of("Editor")


@pytest.fixture
def contributor(db):
    return member_of("Contributor")


@pytest.fixture
def browse():
    """A function from a user to a client logged in as them."""

    def client_of(user: User) -> Client:
        client = Client()
        client.force_login(user)
        return client

    return client_of
