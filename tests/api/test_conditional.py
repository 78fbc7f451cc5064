"""ETags, 304 and kept answers: always true to the facts, and only for those without a session."""

import json
import threading
import time

import pytest
from django.contrib.auth.models import User
from django.db import connections, transaction
from django.test import Client, override_settings

from core.conditional import LISTENER, KeptAnswers, ask_version, code_mark, dataset_version
from tests import factories as make

LIST = "/api/v1/rounds/"


@pytest.fixture
def site(transactional_db):
    """A client whose answers are kept, on facts that are really committed."""
    with override_settings(CACHE_MEGABYTES=1):
        yield Client()
    connections["default"].close()


def heard():
    """Wait until the notice of the last change has arrived."""
    deadline = time.monotonic() + 5
    while dataset_version() != ask_version():
        assert time.monotonic() < deadline
        time.sleep(0.001)


def titles(response):
    return [one["title"] for one in json.loads(response.content)["results"]]


def test_an_answer_is_kept_until_the_facts_change(site):
    meeting = make.round_(title="Before")
    first, second = site.get(LIST), site.get(LIST)
    assert "Age" not in first
    assert second["Age"] == "0"
    assert second.content == first.content
    meeting.title = "After"
    meeting.save()
    heard()
    third = site.get(LIST)
    assert "Age" not in third
    assert (titles(first), titles(third)) == (["Before"], ["After"])
    assert first["ETag"] == second["ETag"] != third["ETag"]


def test_a_kept_answer_carries_every_header(site):
    make.round_()
    first, second = site.get(LIST), site.get(LIST)
    assert {**dict(first.items()), "Age": "0"} == dict(second.items())
    assert second["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert second["Access-Control-Allow-Origin"] == "*"
    assert "Content-Security-Policy" in second
    assert {"Accept", "Accept-Language"} <= set(second["Vary"].split(", "))


@pytest.mark.parametrize(
    "path",
    [
        LIST,
        f"{LIST}?page_size=1",
        f"{LIST}facets/",
        "/api/v1/rounds.csv",
        "/api/v1/",
        LIST + "one/",
    ],
)
def test_what_has_not_changed_is_not_sent_again(client, db, path):
    make.round_(slug="one")
    fresh = client.get(path)
    assert fresh.status_code == 200
    again = client.get(path, headers={"if-none-match": fresh["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again["ETag"] == fresh["ETag"]
    assert again["Vary"] == "Accept, Accept-Language"
    assert again["Access-Control-Allow-Origin"] == "*"
    weak = client.get(path, headers={"if-none-match": f'"other", W/{fresh["ETag"]}'})
    assert weak.status_code == 304
    make.round_(slug="two")
    assert client.get(path, headers={"if-none-match": fresh["ETag"]}).status_code == 200


def test_an_etag_is_good_for_its_own_question_only(client, db):
    make.round_(slug="one")
    tag = client.get(LIST)["ETag"]
    for path, headers in [
        (f"{LIST}?page_size=1", {}),
        (LIST, {"accept": "text/csv"}),
        (LIST, {"accept-language": "ru"}),
        (LIST, {"host": "127.0.0.1"}),
    ]:
        answer = client.get(path, headers={"if-none-match": tag, **headers})
        assert answer.status_code == 200
        assert answer["ETag"] != tag


def test_head_has_the_headers_of_get_and_no_body(client, db):
    make.round_()
    head, get = client.head(LIST), client.get(LIST)
    assert (head.status_code, head.content) == (200, b"")
    assert head["ETag"] == get["ETag"]
    assert head["Content-Length"] == str(len(get.content))


def test_errors_are_never_kept(site):
    refused = site.get(f"{LIST}?contry=kz")
    assert "ETag" not in refused
    assert refused["Cache-Control"] == "no-store"
    assert "Age" not in site.get(f"{LIST}?contry=kz")


def test_nothing_is_kept_for_a_visitor_with_a_session(site):
    site.force_login(User.objects.create(username="editor", is_staff=True))
    make.round_()
    assert "Age" not in site.get(LIST)
    assert "Age" not in site.get(LIST)


def test_an_undone_change_leaves_the_kept_answer_true(site):
    make.round_(title="Before")
    site.get(LIST)
    with transaction.atomic():
        make.round_(title="Undone")
        assert titles(site.get(LIST)) == ["Before", "Undone"]
        transaction.set_rollback(True)
    assert titles(site.get(LIST)) == ["Before"]


def test_a_change_by_another_process_is_heard(site):
    make.round_(title="Mine")
    assert titles(site.get(LIST)) == ["Mine"]

    def elsewhere():
        make.round_(title="Theirs")
        connections.close_all()

    other = threading.Thread(target=elsewhere)
    other.start()
    other.join()
    heard()
    assert titles(site.get(LIST)) == ["Mine", "Theirs"]


def test_the_version_is_known_even_when_the_listening_session_is_lost(site):
    make.round_()
    heard()
    LISTENER.session.close()
    make.round_()
    assert dataset_version() == ask_version()


def test_the_least_used_answer_makes_room():
    class Answer:
        def __init__(self, size):
            self.content = b"x" * size

        def items(self):
            return []

    kept = KeptAnswers(100)
    for question in ("a", "b"):
        kept.keep(question, 1, Answer(40))
    assert kept.find("a", 1)
    kept.keep("c", 1, Answer(40))
    assert [bool(kept.find(question, 1)) for question in ("a", "b", "c")] == [True, False, True]
    kept.keep("d", 1, Answer(101))
    assert kept.find("d", 1) is None
    assert kept.find("a", 2) is None
    kept.keep("a", 2, Answer(1))
    assert (kept.size, kept.find("c", 1)) == (1, None)


def test_another_release_has_other_etags(client, db, tmp_path, settings):
    mark = code_mark()
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "new.py").write_text("pass")
    settings.BASE_DIR = tmp_path
    code_mark.cache_clear()
    assert code_mark() != mark
    code_mark.cache_clear()
