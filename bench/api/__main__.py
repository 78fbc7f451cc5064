"""`python -m bench.api`: requests a second of the API and its peers, in one interleaved run.

`--rounds` 20000, `--passes` 3, `--seconds` 5 a measurement. With `--scale` it measures instead how
long each question takes among so many rounds, nothing kept, and with `--stream csv` or `jsonl`
what writing all of them takes. With `--every FILE` it times every question the filters can ask by
their examples and writes that to a file; `--against FILE`, one of fewer rounds, says which took
more than half as long again. Works on an embedded database of its own.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from importlib import import_module
from pathlib import Path

import django

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m bench.api", description=__doc__)
    parser.add_argument("--rounds", type=int, default=20_000)
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--scale", action="store_true")
    parser.add_argument("--stream", choices=("csv", "jsonl"))
    parser.add_argument("--every", type=Path, metavar="FILE")
    parser.add_argument("--against", type=Path, metavar="FILE")
    options = parser.parse_args()
    options.environment = dict(os.environ)
    alone = options.scale or options.stream or options.every
    if not alone and not shutil.which("wrk"):
        sys.exit("This needs wrk. Install it, on Debian or Ubuntu with: sudo apt-get install wrk")
    var = os.environ.get("PARLEY_VAR", "var")
    os.environ["PARLEY_VAR"] = os.path.join(var, f"bench-api-{options.rounds}")  # noqa: PTH118
    os.environ.pop("DATABASE_URL", None)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

    django.setup()
    measuring = import_module("bench.api.measure")
    if options.every:
        every = import_module("bench.api.every")
        every.measure_every(options.rounds, options.every, options.against)
    elif options.stream:
        measuring.measure_stream(options)
    elif options.scale:
        measuring.measure_scale(options)
    else:
        measuring.measure(options)
