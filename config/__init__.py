"""Wiring only: settings, URLs, the web server's entry point, the embedded database."""
