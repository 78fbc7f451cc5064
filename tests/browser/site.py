"""The site before the browser, served from the very transaction that holds a module's facts."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.servers.basehttp import ThreadedWSGIServer
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections, connections
from django.test.testcases import QuietWSGIRequestHandler


class Server(ThreadedWSGIServer):
    """Every request uses the connection of the tests, and leaves it open."""

    def _close_connections(self) -> None:
        pass


@contextmanager
def served() -> Iterator[str]:
    """The address of a server that sees what this thread has not committed."""
    connection = connections["default"]
    connection.inc_thread_sharing()
    # A connection in a transaction looks like a forgotten one to the start and end of a request.
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    server = Server(
        ("localhost", 0),
        QuietWSGIRequestHandler,
        connections_override={"default": connection},
    )
    server.set_app(StaticFilesHandler(get_wsgi_application()))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://localhost:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        for signal in signals:
            signal.connect(close_old_connections)
        connection.dec_thread_sharing()
