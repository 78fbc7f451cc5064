"""`manage.py dumpfacts DIR`: the whole knowledge base as a data package."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from intake.packages.reading import DESCRIPTOR
from intake.packages.writing import write_package


class Command(BaseCommand):
    """Writes the canonical form: the same records are always the same bytes."""

    help = (
        "Write every record, drafts included, as a data package that loadfacts reads back. "
        "The form is canonical: to bring a package into it, load it into an empty database "
        "and dump it over itself."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "directory", type=Path, help="new, empty, or holding a data package to be replaced"
        )

    def handle(self, *, directory: Path, **_: Any) -> None:
        if (
            directory.exists()
            and any(directory.iterdir())
            and not (directory / DESCRIPTOR).exists()
        ):
            raise CommandError(f"{directory} holds other things than a data package.")
        for name, count in write_package(directory).items():
            self.stdout.write(f"{name}: {count:,}")
