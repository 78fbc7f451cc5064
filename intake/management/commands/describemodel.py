"""`manage.py describemodel`: the data model as a page of documentation."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from intake.model_description import described


class Command(BaseCommand):
    """Prints Markdown: entities, fields, code lists, rules, indexes, and how they hang together."""

    help = "Print docs/data-model.md, made from the models."

    def handle(self, **_: Any) -> None:
        self.stdout.write(described())
