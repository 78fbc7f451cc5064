"""Where the embedded server keeps its files, and which account of the machine it runs as."""

import hashlib
import os
import pwd
import stat
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

# The kernel's limit for the address of a socket is 104 to 108 bytes; its name takes 15 of them.
LONGEST_SOCKET_FOLDER = 88


@dataclass(frozen=True)
class Place:
    """The files of one embedded server, all derived from the folder it was asked to live in."""

    folder: Path

    @cached_property
    def account(self) -> pwd.struct_passwd | None:
        """The account to run PostgreSQL as, or None for our own.

        PostgreSQL refuses to run as root. Root therefore hands it to whoever owns the folder, or to
        `nobody` when that is root as well.
        """
        if os.geteuid() != 0:
            return None
        existing = next(path for path in [self.folder, *self.folder.parents] if path.exists())
        owner = existing.stat().st_uid
        try:
            return pwd.getpwuid(owner) if owner else pwd.getpwnam("nobody")
        except KeyError:
            return pwd.getpwnam("nobody")

    @cached_property
    def home(self) -> Path:
        """Everything the server writes, in one folder closed to other accounts.

        Root's own folders are often closed to `nobody`. Nothing is opened for it: the server then
        lives in /var/lib instead.
        """
        if self.reachable(self.folder):
            return self.folder / "postgres"
        return Path("/var/lib") / f"parley-{self._mark}"

    @property
    def data(self) -> Path:
        return self.home / "data"

    @property
    def log(self) -> Path:
        return self.home / "log"

    @cached_property
    def sockets(self) -> Path:
        """The folder of the socket. libpq reads a comma as "or", so a path with one is no use."""
        path = self.home / "run"
        if len(os.fsencode(path)) <= LONGEST_SOCKET_FOLDER and "," not in str(path):
            return path
        return Path(tempfile.gettempdir()) / f"parley-{os.geteuid()}-{self._mark}"

    @property
    def socket(self) -> Path:
        return self.sockets / ".s.PGSQL.5432"

    def reachable(self, path: Path) -> bool:
        """Whether the server's account may pass through every folder down to the path."""
        if self.account is None:
            return True
        folders = [folder for folder in [path, *path.parents] if folder.is_dir()]
        return all(_may_enter(self.account, folder.stat()) for folder in folders)

    @property
    def _mark(self) -> str:
        return hashlib.sha256(os.fsencode(self.folder)).hexdigest()[:12]


def _may_enter(account: pwd.struct_passwd, status: os.stat_result) -> bool:
    if status.st_uid == account.pw_uid:
        return bool(status.st_mode & stat.S_IXUSR)
    if status.st_gid == account.pw_gid:
        return bool(status.st_mode & stat.S_IXGRP)
    return bool(status.st_mode & stat.S_IXOTH)
