"""The settings: safe when nothing is set, complete in production, plain when wrong."""

import importlib.util
import os
import re
import stat
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command

from config import environment

PRODUCTION = {
    "DATABASE_URL": "postgresql://parley:secret@db.example.org:5432/parley",
    "PARLEY_SECRET_KEY": "correct-horse-battery-staple-correct-horse-battery-staple",
    "PARLEY_HOSTS": "parley.example.org",
    "PARLEY_HTTPS": "1",
}


def manage(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=settings.BASE_DIR,
        env={"PATH": os.environ["PATH"], **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def test_production_passes_every_deployment_check():
    finished = manage("check", "--deploy", "--fail-level", "WARNING", **PRODUCTION)
    assert finished.returncode == 0, finished.stderr
    assert "no issues (0 silenced)" in finished.stdout


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"PARLEY_SECRET_KEY": ""}, "PARLEY_SECRET_KEY is not set"),
        ({"PARLEY_HTTPS": "yes"}, "PARLEY_HTTPS is 'yes': write 1 for yes or 0 for no"),
        ({"DATABASE_URL": "mysql://db/parley"}, "DATABASE_URL must read postgresql://"),
        ({"DATABASE_URL": "postgresql://db"}, "DATABASE_URL must read postgresql://"),
        ({"DATABASE_URL": "postgresql://db:port/parley"}, "DATABASE_URL must read postgresql://"),
    ],
)
def test_a_wrong_variable_is_named(changed, words):
    finished = manage("check", **{**PRODUCTION, **changed})
    assert finished.returncode == 1
    assert words in finished.stderr
    assert "Traceback" not in finished.stderr


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (
            "postgres://u:p%40ss%2Fword@db:6432/parley?sslmode=require",
            {
                "NAME": "parley",
                "USER": "u",
                "PASSWORD": "p@ss/word",
                "HOST": "db",
                "PORT": "6432",
                "OPTIONS": {"sslmode": "require"},
            },
        ),
        (
            "postgresql:///parley",
            {"NAME": "parley", "USER": "", "PASSWORD": "", "HOST": "", "PORT": "", "OPTIONS": {}},
        ),
        (
            "postgresql://%2Fvar%2Frun%2Fpostgresql/parley",
            {
                "NAME": "parley",
                "USER": "",
                "PASSWORD": "",
                "HOST": "/var/run/postgresql",
                "PORT": "",
                "OPTIONS": {},
            },
        ),
    ],
)
def test_database_url(monkeypatch, tmp_path, url, expected):
    monkeypatch.setenv("DATABASE_URL", url)
    database = environment.database(embedded_in=tmp_path)
    assert {key: database[key] for key in expected} == expected
    assert database["ENGINE"] == "django.db.backends.postgresql"


def test_without_a_database_url_the_embedded_server_is_used(monkeypatch, tmp_path):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert environment.database(embedded_in=tmp_path)["ENGINE"] == "config.embedded"


def test_the_secret_key_is_made_once_and_kept_from_others(monkeypatch, tmp_path):
    monkeypatch.delenv("PARLEY_SECRET_KEY", raising=False)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    file = tmp_path / "var" / "secret-key"
    key = environment.secret_key(file)
    assert len(key) >= 50
    assert environment.secret_key(file) == key
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize(
    ("value", "expected"), [("", ["x"]), ("a", ["a"]), (" a , b,", ["a", "b"]), (",", ["x"])]
)
def test_words(monkeypatch, value, expected):
    monkeypatch.setenv("PARLEY_HOSTS", value)
    assert environment.words("PARLEY_HOSTS", default=["x"]) == expected


@pytest.mark.parametrize(("value", "expected"), [("", False), ("0", False), ("1", True)])
def test_flag(monkeypatch, value, expected):
    monkeypatch.setenv("PARLEY_DEBUG", value)
    assert environment.flag("PARLEY_DEBUG") is expected


def test_flag_refuses_what_it_does_not_know(monkeypatch):
    monkeypatch.setenv("PARLEY_DEBUG", "true")
    with pytest.raises(ImproperlyConfigured, match="PARLEY_DEBUG"):
        environment.flag("PARLEY_DEBUG")


def test_debugging_is_off_unless_asked_for():
    finished = manage(
        "shell", "-v0", "-c", "from django.conf import settings; print(settings.DEBUG)"
    )
    assert finished.stdout.strip() == "False", finished.stderr


@pytest.mark.django_db
def test_every_model_has_its_migration():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_one_driver():
    """Django takes psycopg 3 without a word when it is there; the project is measured on 2."""
    assert importlib.util.find_spec("psycopg") is None


def test_docker_compose_hands_on_every_variable_that_may_be_set():
    """Those of this machine alone, and the address of the database, compose sets or leaves out."""
    own = {"DATABASE_URL", "PARLEY_BIND", "PARLEY_VAR", "PARLEY_DEBUG", "DJANGO_SUPERUSER_PASSWORD"}
    told = re.findall(
        r"^#?([A-Z_]+)=", (settings.BASE_DIR / ".env.example").read_text(), re.MULTILINE
    )
    compose = (settings.BASE_DIR / "docker-compose.yml").read_text()
    handed_on = re.findall(r"^ +([A-Z_]+):\s*$|\$\{([A-Z_]+):", compose, re.MULTILINE)

    assert set(told) - own == {name for names in handed_on for name in names if name}
