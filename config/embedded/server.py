"""The embedded server's life: made, started, shared by processes, stopped by the last of them."""

import atexit
import errno
import fcntl
import os
import shlex
import shutil
import signal
import socket
import stat
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import psutil
import psycopg2

from config.embedded import CannotStartError, advice
from config.embedded.binaries import VERSION, programs
from config.embedded.place import Place

USER = "parley"
WAIT_SECONDS = 60
LOG_BYTES = 10 * 1024 * 1024

# Facts are worth waiting for the disk: fsync and synchronous_commit stay on. A question is answered
# by one process: starting a second for it takes longer than most answers, and others ask as well.
CONFIGURATION = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "shared_buffers": "256MB",
    "max_wal_size": "2GB",
    "random_page_cost": "1.1",
    "jit": "off",
    "max_parallel_workers_per_gather": "0",
    "timezone": "UTC",
}


class Server:
    """One embedded PostgreSQL server and this process's part in it.

    Every process that uses the server holds a shared lock on a file; the kernel lets go of it even
    for a process that was killed. Whoever ends and finds nobody else holding it stops the server.
    """

    def __init__(self, place: Place) -> None:
        self.place = place
        self._guard = threading.Lock()
        self._share: int | None = None

    def join(self) -> None:
        """Be counted among the server's users until this process ends."""
        with self._guard:
            if self._share is not None:
                return
            with advice.given(self.place):
                self._make_home()
                descriptor = self._open("users.lock")
                fcntl.flock(descriptor, fcntl.LOCK_SH)
            self._share = descriptor
            atexit.register(self._leave_for_good)

    def leave(self) -> None:
        """Stop the server unless another process uses it."""
        with self._guard:
            if self._share is None:
                return
            atexit.unregister(self._leave_for_good)
            # Closing, not unlocking: a forked child shares the lock with its parent.
            os.close(self._share)
            self._share = None
            descriptor = self._open("users.lock")
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self.stop()
            except BlockingIOError:
                pass
            finally:
                os.close(descriptor)

    def _leave_for_good(self) -> None:
        # A second Ctrl-C must not cut this short and leave the server running.
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM, signal.SIGQUIT})
        self.leave()

    def ensure_running(self) -> None:
        """Return when the server takes connections; raise CannotStartError if it never will."""
        self.join()
        if self.answers():
            return
        with self._guard, advice.given(self.place), self._locked("start.lock"):
            if self.answers():
                return
            self._check_version()
            if not (self.place.data / "PG_VERSION").exists():
                self._make_data()
            self._start()

    def answers(self) -> bool:
        """Whether the server takes connections now."""
        with socket.socket(socket.AF_UNIX) as probe:
            try:
                probe.connect(str(self.place.socket))
            except OSError:
                return False
        try:
            psycopg2.connect(host=str(self.place.sockets), user=USER, dbname="postgres").close()
        except psycopg2.OperationalError:
            return False
        return True

    def pid(self) -> int | None:
        """The process id of the running server; None when there is none."""
        try:
            pid = int((self.place.data / "postmaster.pid").read_text().split("\n", 1)[0])
            process = psutil.Process(pid)
            # The id may have gone to another process since; a zombie holds nothing any more.
            if (
                process.status() != psutil.STATUS_ZOMBIE
                and str(self.place.data) in process.cmdline()
            ):
                return pid
        except (FileNotFoundError, ValueError, psutil.NoSuchProcess):
            pass
        return None

    def stop(self) -> None:
        """End the server as PostgreSQL's "fast" shutdown does, and wait for it."""
        pid = self.pid()
        if pid is None:
            return
        os.kill(pid, signal.SIGINT)
        # Not psutil's wait: it would also wait for init to bury a server that has ended.
        deadline = time.monotonic() + WAIT_SECONDS
        while self.pid() == pid and time.monotonic() < deadline:
            time.sleep(0.01)

    def _make_home(self) -> None:
        for folder in (self.place.home, self.place.sockets):
            folder.parent.mkdir(parents=True, exist_ok=True)
            folder.mkdir(mode=0o700, exist_ok=True)
            status = folder.lstat()
            owners = {os.geteuid(), self.place.account.pw_uid if self.place.account else None}
            if not stat.S_ISDIR(status.st_mode) or status.st_uid not in owners:
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
            self._give(folder)

    def _check_version(self) -> None:
        file = self.place.data / "PG_VERSION"
        version = file.read_text().strip() if file.exists() else VERSION
        if version != VERSION:
            raise CannotStartError(
                f"The data in {self.place.data} were written by PostgreSQL {version}, the server "
                f"installed is PostgreSQL {VERSION}. Go back to the version of Parley that wrote "
                f"them, run `manage.py dumpfacts`, move the folder away and load again."
            )

    def _make_data(self) -> None:
        """Make the data folder under another name, so that it is there whole or not at all."""
        draft = self.place.home / "data.new"
        shutil.rmtree(draft, ignore_errors=True)
        self._run(
            "initdb",
            *("-D", str(draft), "-U", USER, "-E", "UTF8"),
            *("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
            *("--auth-local=trust", "--auth-host=reject"),
        )
        draft.rename(self.place.data)

    def _start(self) -> None:
        deadline = time.monotonic() + WAIT_SECONDS
        if self.place.log.exists() and self.place.log.stat().st_size > LOG_BYTES:
            self.place.log.unlink()
        while not self.answers():
            if self.pid() is None:
                self._try_to_start(deadline)
            if time.monotonic() > deadline:
                raise CannotStartError(
                    f"The server started {WAIT_SECONDS} s ago and takes no connections. "
                    f"Its log: {self.place.log}"
                )
            time.sleep(0.02)
        self._make_database()

    def _try_to_start(self, deadline: float) -> None:
        # No server of ours is alive, so its lock files are stale, whoever has its process id now.
        (self.place.data / "postmaster.pid").unlink(missing_ok=True)
        self.place.socket.with_name(f"{self.place.socket.name}.lock").unlink(missing_ok=True)
        settings = {**CONFIGURATION, "unix_socket_directories": f'"{self.place.sockets}"'}
        options = shlex.join(f"-c{name}={value}" for name, value in settings.items())
        written = self.place.log.stat().st_size if self.place.log.exists() else 0
        try:
            self._run(
                "pg_ctl", "start", "-w", "-s", "-t", str(WAIT_SECONDS),
                *("-D", str(self.place.data), "-l", str(self.place.log), "-o", options),
            )  # fmt: skip
        except CannotStartError as error:
            with self.place.log.open(encoding="utf-8", errors="replace") as log:
                log.seek(written)
                last_words = log.read()
            # After a kill -9, the dead server's children take a moment to notice.
            if "is still in use" not in last_words or time.monotonic() > deadline:
                raise CannotStartError(advice.on(last_words, self.place)) from error

    def _make_database(self) -> None:
        connection = psycopg2.connect(host=str(self.place.sockets), user=USER, dbname="postgres")
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [USER])
            if cursor.fetchone() is None:
                cursor.execute(f'CREATE DATABASE "{USER}"')
        connection.close()

    def _run(self, program: str, *arguments: str) -> None:
        """Run one of PostgreSQL's programs as the server's account; its own words when it fails."""
        keywords: dict[str, Any] = {}
        if self.place.account is not None:
            keywords = {
                "user": self.place.account.pw_uid,
                "group": self.place.account.pw_gid,
                "extra_groups": [],
            }
        # pg_ctl hands its output to the server, which outlives it: a pipe would never close.
        report = self.place.home / "report"
        with report.open("w+", encoding="utf-8", errors="replace") as output:
            finished = subprocess.run(  # noqa: S603
                [programs(self.place) / program, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=self.place.home,
                env={"LC_ALL": "C", "PATH": os.defpath},
                check=False,
                **keywords,
            )
            if finished.returncode:
                output.seek(0)
                raise CannotStartError(advice.on(output.read(), self.place))

    def _open(self, name: str) -> int:
        path = self.place.home / name
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        self._give(path)
        return descriptor

    def _give(self, path: Path) -> None:
        if self.place.account is not None:
            os.chown(path, self.place.account.pw_uid, self.place.account.pw_gid)

    @contextmanager
    def _locked(self, name: str) -> Iterator[None]:
        descriptor = self._open(name)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)


@cache
def server_in(folder: Path) -> Server:
    """The one server of a folder, in this process."""
    return Server(Place(folder))
