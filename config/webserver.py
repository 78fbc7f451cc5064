"""The web server: `python -m config.webserver` serves the site where PARLEY_BIND and PORT say."""

import multiprocessing
import os
import threading
from typing import Any

from django.utils.module_loading import import_string
from granian.constants import HTTPModes, Interfaces
from granian.log import LogLevels
from granian.server import Server

from config.environment import number

HOST = os.environ.get("PARLEY_BIND", "127.0.0.1")
PORT = number("PORT", 8000)
# Rendering pages is work for the processor: one process a core.
WORKERS = number("WEB_CONCURRENCY", os.cpu_count() or 1)
# More than one, so that a long download holds up nobody who asks the same process for a page.
THREADS = 4
# Seconds that requests have to end when the server is told to; open connections are cut then.
LAST_REQUESTS = 3


def load(target: str) -> Any:
    """The application for a worker, which from here on ends when the process above it is gone.

    Without this a `kill -9` of the server would leave its workers answering on its port.
    """
    threading.Thread(target=_end_with_parent, daemon=True).start()
    return import_string(target)


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


def serve() -> None:
    """Answer requests until the process is told to end."""
    Server(
        "config.wsgi.application",
        address=HOST,
        port=PORT,
        interface=Interfaces.WSGI,
        http=HTTPModes.http1,
        websockets=False,
        workers=WORKERS,
        blocking_threads=THREADS,
        log_level=LogLevels.warning,
        respawn_failed_workers=True,
        workers_kill_timeout=LAST_REQUESTS,
    ).serve(target_loader=load)


if __name__ == "__main__":
    serve()
