"""What to do when the embedded server cannot start, in plain words."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from config.embedded import CannotStartError
from config.embedded.place import Place

ELSEWHERE = (
    "Or use a PostgreSQL server of your own: "
    "DATABASE_URL=postgresql://user:password@localhost/parley"
)


@contextmanager
def given(place: Place) -> Iterator[None]:
    """Turn the operating system's refusals into advice."""
    try:
        yield
    except OSError as error:
        raise CannotStartError(_about(error, place)) from error


def on(last_words: str, place: Place) -> str:
    """Advice on what PostgreSQL said before it gave up."""
    if "No space left on device" in last_words:
        return _disk_full(place)
    if "Permission denied" in last_words:
        return _not_ours(place)
    return (
        f"The embedded PostgreSQL server cannot start. It said:\n\n{last_words.strip()}\n\n"
        f"Its files are in {place.home}. If nothing there is worth keeping, delete that folder: "
        f"the next start makes it anew and `make serve` loads the facts again. {ELSEWHERE}"
    )


def _about(error: OSError, place: Place) -> str:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return _disk_full(place)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return _not_ours(place)
    return (
        f"The embedded PostgreSQL server cannot use {place.home}: {error.strerror} "
        f"({error.filename}). Choose another folder with PARLEY_VAR. {ELSEWHERE}"
    )


def _disk_full(place: Place) -> str:
    return (
        f"The disk that holds {place.home} is full. The embedded PostgreSQL server needs about "
        f"100 MB for an empty database: free some space, or choose a folder on another disk with "
        f"PARLEY_VAR. {ELSEWHERE}"
    )


def _not_ours(place: Place) -> str:
    return (
        f"The embedded PostgreSQL server may not write in {place.home}. Run the command as the "
        f"account that owns it, or choose a folder of your own with PARLEY_VAR. {ELSEWHERE}"
    )
