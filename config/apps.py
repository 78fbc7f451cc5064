from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig

from config.languages.wording import translate_derived_names


class ConfigConfig(AppConfig):
    name = "config"
    verbose_name = "Wiring"

    def ready(self) -> None:
        translate_derived_names()


class EditingConfig(AdminConfig):
    default_site = "sources.editing.site.EditingSite"
