"""The embedded database: PostgreSQL out of a wheel, started when first asked, under var/.

`ENGINE = "config.embedded"` is Django's own PostgreSQL backend, except that opening a connection
first makes sure that the server runs. Why, and what else was weighed: docs/decisions/0001.
"""


class CannotStartError(Exception):
    """The embedded server cannot start; the message says why and what to do."""
