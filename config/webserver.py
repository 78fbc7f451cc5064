"""gunicorn's settings: `gunicorn --config python:config.webserver config.wsgi`."""

import os
import signal
from typing import Any

bind = f"{os.environ.get('PARLEY_BIND', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
# Rendering pages is work for the processor: a synchronous worker a core.
workers = int(os.environ.get("WEB_CONCURRENCY") or os.cpu_count() or 1)
timeout = 60
# The control socket has one fixed path for all servers of an account: a second one would fail.
control_socket_disable = True
loglevel = "warning"


def post_worker_init(worker: Any) -> None:
    """Ctrl-C reaches every process of a terminal; the master passes it on, and once is enough."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
