"""Every question the filters can ask by their examples, timed one at a time.

Of each collection: the list, each order of it, each filter, and the facets of the same; of rounds
also each two filters at once. Written to a file, to be compared with that of a larger base: so a
question that grows with the base is found without anybody having thought of it.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any
from urllib.parse import quote

from bench.api.measure import milliseconds, prepare, quiet_client
from config.api import COLLECTIONS
from core.filters import Ordering

WORDS = ("talks", "astana", "russia")
"""Words that nearly all, some and few names have."""
TURNS, LONGEST = 8, 3.0
"""How often a question is put, and for how many seconds at most."""
LIMIT = 1.5
Times = dict[str, float]
"""By question, the shortest of its times, in milliseconds."""


def measure_every(rounds: int, to: Path, against: Path | None) -> None:
    """Time every question at so many rounds, write the times to a file, and print which took more
    than half as long again as in another file of the kind."""
    prepare(rounds)
    times = _times(_questions())
    to.write_text(json.dumps(times, indent=0), encoding="utf-8")
    if against is None:
        return
    before: Times = json.loads(against.read_text(encoding="utf-8"))
    asked = [question for question in times if question in before]
    slower = [one for one in asked if times[one] > LIMIT * before[one]]
    print(f"{len(slower)} of {len(asked)} questions took more than {LIMIT} times as long:")
    for one in sorted(slower, key=lambda one: before[one] / times[one]):
        print(f"| {one} | {before[one]:.1f} | {times[one]:.1f} | {times[one] / before[one]:.1f} |")


def _times(questions: Iterator[str]) -> Times:
    client = quiet_client()
    times: Times = {}
    for question in questions:
        began = time.perf_counter()
        for _turn in range(TURNS):
            taken = milliseconds(client, question)
            times[question] = min(taken, times.get(question, taken))
            if time.perf_counter() - began > LONGEST:
                break
    return times


def _questions() -> Iterator[str]:
    for one in COLLECTIONS:
        address = f"/api/v1/{one.collection}/"
        filters: dict[str, Any] = dict(one.filterset_class.base_filters)
        ordering: Ordering = filters.pop("ordering")
        asked = [f"{name}={quote(filter_.example)}" for name, filter_ in filters.items()]
        asked += [f"q={word}" for word in WORDS]
        if one.collection == "rounds":
            several = [f"{first}&{second}" for first, second in combinations(asked, 2)]
            # A parameter that is given once only cannot be given twice.
            asked += [both for both in several if both.count("q=") < 2]
        for query in ("", *asked):
            yield f"{address}?{query}"
            yield f"{address}facets/?{query}"
        for order in ordering.orders:
            yield f"{address}?ordering={order}"
