"""The editing site: its name, the order of its index, and the reading of dates."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import path
from django.utils.translation import gettext_lazy as _

from sources.editing.dates import read_date


class EditingSite(admin.AdminSite):
    """Django's admin under the project's name, its tables in the order they are registered."""

    site_header = _("Parley: editing")
    site_title = _("Parley")
    index_title = _("What do you want to write down?")
    enable_nav_sidebar = True

    def get_urls(self) -> list[Any]:
        view = self.admin_view(read_date)
        return [path("read-date/", view, name="read_date"), *super().get_urls()]

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[Any]:
        """Apps and tables as registered: what is edited most stands first."""
        order = {model: place for place, model in enumerate(self._registry)}
        apps = super().get_app_list(request, app_label)
        for app in apps:
            app["models"].sort(key=lambda table: order[table["model"]])
        return sorted(apps, key=lambda app: order[app["models"][0]["model"]])
