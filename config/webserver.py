"""gunicorn's settings: `gunicorn --config python:config.webserver config.wsgi`."""

import os

bind = f"{os.environ.get('PARLEY_BIND', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
# Rendering pages is work for the processor: a synchronous worker a core.
workers = int(os.environ.get("WEB_CONCURRENCY") or os.cpu_count() or 1)
timeout = 60
# The control socket has one fixed path for all servers of an account: a second one would fail.
control_socket_disable = True
loglevel = "warning"
