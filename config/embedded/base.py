"""Django's PostgreSQL backend, with the server started on the first connection."""

from pathlib import Path
from typing import Any

import psycopg2
from django.db.backends.postgresql import base, client

from config.embedded.binaries import programs
from config.embedded.server import USER, server_in


class DatabaseClient(client.DatabaseClient):
    """`manage.py dbshell` with the psql of the embedded server."""

    @classmethod
    def settings_to_cmd_args_env(
        cls, settings_dict: dict[str, Any], parameters: Any
    ) -> tuple[list[str], dict[str, str] | None]:
        server = server_in(settings_dict["EMBEDDED_IN"])
        server.ensure_running()
        arguments, environment = super().settings_to_cmd_args_env(settings_dict, parameters)
        return [str(programs(server.place) / "psql"), *arguments[1:]], environment


class DatabaseWrapper(base.DatabaseWrapper):
    client_class = DatabaseClient

    def __init__(self, settings_dict: dict[str, Any], alias: str = "default") -> None:
        self.server = server_in(Path(settings_dict["EMBEDDED_IN"]))
        settings_dict.update(HOST=str(self.server.place.sockets), USER=USER)
        super().__init__(settings_dict, alias)

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        self.server.join()
        try:
            return super().get_new_connection(conn_params)
        except psycopg2.OperationalError:
            if self.server.answers():
                raise
            self.server.ensure_running()
            return super().get_new_connection(conn_params)
