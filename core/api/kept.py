"""What is worth keeping in memory for as long as the facts stand: finished records, read questions.

A page of fifty is mostly records that another page has shown before: each is made by the database
once a version of the dataset and process, whatever list, filter or order shows it. A question
that is asked again need not be read, checked and turned into SQL again.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Sequence
from typing import Any

from django.conf import settings
from django.db import connection

from core.conditional import dataset_version

MOST_PLANS = 2_000


class Kept:
    """Things of one version of the dataset by key; when the room is full, all are dropped.

    The version is read before a thing is made: it may be newer than its version, never older.
    Within a transaction nothing is kept, as what is seen there may yet be undone.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.version: int | None = None
        self.things: dict[Hashable, Any] = {}
        self.size = 0

    def of(self, version: int) -> dict[Hashable, Any]:
        """All things of this version, to be read; of another version there are none."""
        with self.lock:
            if version != self.version:
                self.version, self.size, self.things = version, 0, {}
            return self.things

    def keep(self, made: dict[Hashable, Any], size: int, room: int, version: int) -> None:
        """Keep these, as large as `size`, unless the version has moved on."""
        with self.lock:
            if version != self.version:
                return
            self.size += size
            if self.size > room:
                self.size, self.things = 0, {}
                return
            self.things.update(made)


class KeptRecords(Kept):
    """JSON texts, as many as `RECORD_MEGABYTES` holds."""

    def find(
        self, keys: Sequence[Hashable], make: Callable[[list[int]], dict[int, str]]
    ) -> list[str]:
        """The texts of the keys, in their order; `make` gives those missing, by their place.

        What `make` does not give is left out: the record is gone.
        """
        room = settings.RECORD_MEGABYTES * 1_000_000
        if not room or connection.in_atomic_block:
            made = make(list(range(len(keys))))
            return [made[place] for place in range(len(keys)) if place in made]
        version = dataset_version()
        known = self.of(version)
        found = [known.get(key) for key in keys]
        missing = [place for place, text in enumerate(found) if text is None]
        if missing:
            made = make(missing)
            for place, text in made.items():
                found[place] = text
            fresh = {keys[place]: text for place, text in made.items()}
            self.keep(fresh, sum(map(len, fresh.values())), room, version)
        return [text for text in found if text is not None]


class KeptPlans(Kept):
    """Questions that have been read."""

    def find(self, question: Hashable, read: Callable[[], Any]) -> Any:
        """The plan of the question; `read` makes it, or refuses by an exception."""
        if connection.in_atomic_block:
            return read()
        version = dataset_version()
        plan = self.of(version).get(question)
        if plan is None:
            plan = read()
            self.keep({question: plan}, 1, MOST_PLANS, version)
        return plan


RECORDS = KeptRecords()
PLANS = KeptPlans()
