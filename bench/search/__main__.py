"""How long a search takes: `python -m bench.search [--explain TEXT]`."""

import os
from importlib import import_module

import django

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    raise SystemExit(import_module("bench.search.measure").main())
