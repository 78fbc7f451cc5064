"""The web server's entry point."""

import os

from django.core.wsgi import get_wsgi_application
from django.db.backends.signals import connection_created

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = get_wsgi_application()

from core.api.limits import limit_queries  # noqa: E402 - settings come first

# Here, not in the settings: a visitor's query has to end, a command's may take its time.
connection_created.connect(limit_queries)
