"""Two editors at one proposal, and a process killed in the middle: all or nothing, once."""

import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.conf import settings
from django.db import connection, connections
from django.test import Client

from actors.models import Actor
from intake.accepting import AlreadyDecidedError, accept
from intake.choices import ProposalKind
from intake.proposal_forms import ActorForm
from sources.models import Source
from tests.intake.review.conftest import member_of
from tests.intake.review.proposed import all_facts, article, propose

NAME = "Free Valley Council"
KILLED = """
import django, os, signal
django.setup()
from intake import accepting
from intake.models import Proposal
from intake.proposal_forms import ActorForm
from django.contrib.auth.models import User

def struck(*_):
    os.kill(os.getpid(), signal.SIGKILL)

accepting.note = struck
proposal = Proposal.objects.get()
form = ActorForm.as_proposed(proposal)
assert form.is_valid(), form.errors
accepting.accept(proposal, form.values(), User.objects.get())
"""


@pytest.fixture
def proposal(transactional_db):
    from importlib import import_module  # noqa: PLC0415

    from django.apps import apps  # noqa: PLC0415

    # The tables have been emptied before: the groups are granted anew.
    import_module("intake.migrations.0001_groups").grant(apps, None)
    import_module("intake.migrations.0003_reading_rights").grant(apps, None)
    return propose(article(), ProposalKind.ACTOR, NAME, fields={"name": NAME})


def pressed_at_once(address, data=None, presses=4):
    """The status codes of the same form sent several times at once, over as many connections."""
    user = member_of("Editor")
    clients = []
    for _ in range(presses):
        client = Client()
        client.force_login(user)
        clients.append(client)
    start = Barrier(len(clients))

    def press(client):
        start.wait()
        try:
            return client.post(address, data).status_code
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(clients)) as pool:
        return list(pool.map(press, clients))


def test_an_article_sent_twice_is_read_once(proposal):
    sent = {"text": "They met in Oslo.", "title": "Oslo", "kind": "news", "origin": "other"}
    codes = pressed_at_once("/admin/intake/articlereading/add/", sent)
    assert sorted(codes) == [200, 200, 200, 302]
    assert Source.objects.filter(title="Oslo").count() == 1


def test_pressed_twice_it_is_written_once(proposal):
    codes = pressed_at_once(f"/admin/intake/articlereading/proposal/{proposal.pk}/accept/")
    # Whoever comes second goes back to the review, or sees that the name is taken now.
    assert set(codes) <= {302, 200}
    assert Actor.objects.filter(name=NAME).count() == 1
    assert Actor.objects.get(name=NAME).citations.count() == 1


def test_who_is_late_is_told(proposal):
    user = member_of("Editor")
    form = ActorForm.as_proposed(proposal)
    assert form.is_valid()
    accept(proposal, form.values(), user)
    with pytest.raises(AlreadyDecidedError):
        accept(proposal, form.values(), user)
    client = Client()
    client.force_login(user)
    address = f"/admin/intake/articlereading/proposal/{proposal.pk}/"
    page = client.get(address, follow=True).content.decode()
    assert "Somebody has decided on this proposal meanwhile." in page


def test_killed_before_the_end_it_has_written_nothing(proposal):
    member_of("Editor")
    before = all_facts()
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "config.settings"}
    code = "from django.conf import settings\nsettings.DATABASES['default']['NAME'] = "
    code += f"{connection.settings_dict['NAME']!r}\n{KILLED}"
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=settings.BASE_DIR,
        env=environment,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr.decode()
    assert all_facts() == before
    proposal.refresh_from_db()
    assert proposal.is_open
