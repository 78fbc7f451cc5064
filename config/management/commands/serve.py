"""`manage.py serve`: from whatever state things are in to a running site."""

import hashlib
import socket
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection, connections
from django.db.migrations.executor import MigrationExecutor

from config import webserver
from events.models import Negotiation

DATA = Path(settings.BASE_DIR) / "data"


class Command(BaseCommand):
    help = (
        "Migrates the database, loads the facts of data/ when they changed, makes the demo "
        "administrator, collects the static files, compiles the translations "
        "and serves the site. PORT chooses the port."
    )
    requires_system_checks = []

    def handle(self, *args: Any, **options: Any) -> None:
        self._ensure_port_is_free()
        self._migrate()
        self._load_facts()
        call_command("ensuredemo", stdout=self.stdout)
        self._collect_static()
        call_command("compilecatalogues", stdout=self.stdout)
        # Workers are forked from here; a connection must not be shared with them.
        connections.close_all()
        self.stdout.write(
            f"Parley is at http://{webserver.HOST}:{webserver.PORT}/ - Ctrl-C ends it."
        )
        self.stdout.flush()
        webserver.serve()

    def _ensure_port_is_free(self) -> None:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((webserver.HOST, webserver.PORT))
            except (OSError, OverflowError) as error:
                raise CommandError(
                    f"Cannot listen on {webserver.HOST}:{webserver.PORT}: {error}. "
                    f"Choose another port: make serve PORT=8001"
                ) from error

    def _migrate(self) -> None:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            self.stdout.write("Bringing the database up to date ...")
            call_command("migrate", verbosity=0, stdout=self.stdout)

    def _load_facts(self) -> None:
        files = sorted(path for path in DATA.rglob("*") if path.is_file())
        database = connection.settings_dict
        loaded = Stamp(
            "facts", files, of=f"{database['HOST']}:{database['PORT']}/{database['NAME']}"
        )
        if loaded.current and Negotiation.objects.exists():
            return
        self.stdout.write("Loading the facts of data/ ...")
        call_command("loadfacts", str(DATA), stdout=self.stdout)
        loaded.keep()

    def _collect_static(self) -> None:
        found = [
            Path(storage.path(name))
            for finder in get_finders()
            for name, storage in finder.list(["CVS", ".*", "*~"])
        ]
        collected = Stamp("static", sorted(found))
        if collected.current and Path(settings.STATIC_ROOT).is_dir():
            return
        self.stdout.write("Collecting the static files ...")
        call_command("collectstatic", interactive=False, clear=True, verbosity=0)
        collected.keep()


class Stamp:
    """Remembers in var/ which state of some files something was done for."""

    def __init__(self, name: str, files: list[Path], of: str = "") -> None:
        self._file = Path(settings.VAR_DIR) / f"{name}.stamp"
        digest = hashlib.sha256(of.encode())
        for file in files:
            status = file.stat()
            digest.update(f"{file}\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
        self._state = digest.hexdigest()

    @property
    def current(self) -> bool:
        return self._file.exists() and self._file.read_text() == self._state

    def keep(self) -> None:
        self._file.write_text(self._state)
