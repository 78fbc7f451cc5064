"""`manage.py loadfacts DIR`: a data package into the database, all of it or nothing."""

from __future__ import annotations

import gc
import getpass
import sys
from argparse import ArgumentParser, BooleanOptionalAction
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from intake.packages.reading import Package
from intake.rejects import FactsRefusedError, Reject
from intake.services import Tally, write_facts


class Command(BaseCommand):
    """Prints what was done to each table; on rejects, lists them all and exits with 1."""

    help = (
        "Load a data package in one transaction: records are created or updated by key, records "
        "the package does not name are left alone, and nothing is loaded when anything is wrong."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("directory", type=Path, help="holds datapackage.json and the tables")
        parser.add_argument(
            "--dry-run", action="store_true", help="do everything, then undo it: a full check"
        )
        parser.add_argument(
            "--progress",
            action=BooleanOptionalAction,
            default=sys.stderr.isatty(),
            help="the progress bar; by default when the output is a terminal",
        )

    def handle(self, *, directory: Path, dry_run: bool, progress: bool, **_: Any) -> None:
        # What is imported by now stays to the end: looking through it for garbage over and over
        # takes a third of a long load.
        gc.freeze()
        rejects: list[Reject] = []
        try:
            package = Package(directory, rejects)
            with tqdm(total=package.size(), unit="B", unit_scale=True, disable=not progress) as bar:
                tallies = write_facts(
                    package.feeds(bar.update),
                    who=f"loadfacts, run by {getpass.getuser()}",
                    why=f"Loaded from the data package “{package.title}”",
                    rejects=rejects,
                    dry_run=dry_run,
                )
        except FactsRefusedError as refused:
            for reject in refused.rejects:
                self.stderr.write(str(reject))
            count = len(refused.rejects)
            raise CommandError(
                f"{count} {'reject' if count == 1 else 'rejects'}: nothing was loaded."
            ) from refused
        self._summarise(tallies, dry_run)

    def _summarise(self, tallies: list[Tally], dry_run: bool) -> None:
        width = max((len(tally.table) for tally in tallies), default=0)
        for tally in tallies:
            self.stdout.write(
                f"{tally.table:{width}}  created {tally.created:>7,}  "
                f"updated {tally.updated:>7,}  unchanged {tally.unchanged:>7,}"
            )
        done = sum(tally.created + tally.updated for tally in tallies)
        if not done:
            self.stdout.write("Nothing changed: every record is as the package has it.")
        elif dry_run:
            self.stdout.write(f"Dry run: {done:,} records would be written; nothing was.")
        else:
            self.stdout.write(f"{done:,} records written.")
