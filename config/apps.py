from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig


class ConfigConfig(AppConfig):
    name = "config"
    verbose_name = "Wiring"


class EditingConfig(AdminConfig):
    default_site = "sources.editing.site.EditingSite"
