"""Other processes at work on the test database."""

from __future__ import annotations

import os
from urllib.parse import quote, urlencode

import pytest
from django.conf import settings
from django.db import connection


@pytest.fixture
def environment(transactional_db, tmp_path):
    """The environment in which another process uses the test database."""
    database = connection.settings_dict
    place = f"{database['HOST']}:{database['PORT']}" if database["PORT"] else database["HOST"]
    query = dict(database.get("OPTIONS", {}))
    if place.startswith("/"):
        place, query = "", query | {"host": database["HOST"]}
    user = quote(database["USER"])
    if database.get("PASSWORD"):
        user += f":{quote(database['PASSWORD'], safe='')}"
    return os.environ | {
        "DATABASE_URL": f"postgresql://{user}@{place}/{database['NAME']}?{urlencode(query)}",
        "PARLEY_SECRET_KEY": settings.SECRET_KEY,
        "PARLEY_VAR": str(tmp_path / "var"),
    }
