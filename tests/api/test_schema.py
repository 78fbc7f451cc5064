"""The API against its own description, by schemathesis: every collection, all its checks."""

import subprocess
import sys
from pathlib import Path

from django.conf import settings
from django.core.management import call_command

ROOT = Path(settings.BASE_DIR)
RUN = [
    *(str(Path(sys.executable).with_name("schemathesis")), "run"),
    *("--checks", "all", "--phases", "examples,fuzzing,stateful", "--seed", "22"),
]


def test_every_answer_is_as_the_schema_says(transactional_db, live_server):
    call_command("loadfacts", str(ROOT / "data"), verbosity=0)
    done = subprocess.run(
        [*RUN, f"{live_server.url}/api/schema/"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-6000:]
