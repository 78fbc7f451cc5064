"""`python -m bench.pages [ROUNDS]`: on a database of its own, in a directory thrown away."""

import atexit
import os
import shutil
import sys
import tempfile
from importlib import import_module
from pathlib import Path

import django

if __name__ == "__main__":
    place = Path(tempfile.mkdtemp(prefix="parley-bench-"))
    place.chmod(0o755)
    # Before the database server's own farewell is registered, so that it comes after it.
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    os.environ |= {
        "PARLEY_VAR": str(place / "var"),
        "DJANGO_SETTINGS_MODULE": "config.settings",
        # Playwright's own event loop runs in the thread that counts the queries.
        "DJANGO_ALLOW_ASYNC_UNSAFE": "1",
    }
    django.setup()
    import_module("bench.pages.measure").main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
