"""`manage.py ensuredemo`: an administrator to look around with."""

import os
import secrets
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand

USERNAME = "demo"


class Command(BaseCommand):
    help = (
        f"Makes the administrator {USERNAME!r} when there is none, with a random password that is "
        f"printed once, or with the one in DJANGO_SUPERUSER_PASSWORD."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        users = get_user_model().objects
        chosen = os.environ.get("DJANGO_SUPERUSER_PASSWORD", "")
        demo = users.filter(username=USERNAME).first()
        if demo is None:
            password = chosen or secrets.token_urlsafe(12)
            users.create_superuser(USERNAME, password=password)
            shown = "from DJANGO_SUPERUSER_PASSWORD" if chosen else password
            self.stdout.write(f"Administrator: {USERNAME}, password: {shown}")
        elif chosen and not demo.check_password(chosen):
            demo.set_password(chosen)
            demo.save(update_fields=["password"])
            self.stdout.write(f"Administrator: {USERNAME}, password: DJANGO_SUPERUSER_PASSWORD")
        else:
            self.stdout.write(
                f"Administrator: {USERNAME}, password: as printed when it was made "
                f"(forgotten: .venv/bin/python manage.py changepassword {USERNAME})"
            )
