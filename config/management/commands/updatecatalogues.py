"""`manage.py updatecatalogues`: the translators' files, brought up to date with the code."""

from typing import Any

from django.core.management.base import BaseCommand

from config.languages.catalogues import bring_up_to_date, languages, text_of, untranslated


class Command(BaseCommand):
    help = (
        "Adds the messages the code has gained to every locale/<language>/LC_MESSAGES/django.po, "
        "drops those it has lost, and says how many wait for a translation."
    )
    requires_system_checks = []

    def handle(self, *args: Any, **options: Any) -> None:
        for language in languages():
            catalogue = bring_up_to_date(language)
            waiting = len(untranslated(catalogue))
            self.stdout.write(f"{text_of(language)}: {len(catalogue)} messages, {waiting} waiting")
