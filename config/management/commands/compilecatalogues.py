"""`manage.py compilecatalogues`: what the server reads of the translations, from their texts."""

from typing import Any

from django.core.management.base import BaseCommand

from config.languages.catalogues import compile_stale


class Command(BaseCommand):
    help = "Compiles the catalogues of translated messages that changed since they were compiled."
    requires_system_checks = []

    def handle(self, *args: Any, **options: Any) -> None:
        for language in compile_stale():
            self.stdout.write(f"Compiled the messages in {language}.")
