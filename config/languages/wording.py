"""Words that nobody marked for translation, because they follow from names in the code.

A model, its fields and its app are called what their names say (“status change”, “planned
dates”); a code list is titled by its class and explained by its docstring. Here they become
messages like any other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db.models import Field, Model
from django.utils.translation import gettext_lazy, override

APPS = ("core", "sources", "venues", "actors", "events", "intake")


def translate_derived_names() -> None:
    """Let models, fields and apps be called in the reader's language from now on.

    What migrations see of them stays as it is: they keep only what is written in the code.
    """
    for thing, attribute in _named():
        setattr(thing, attribute, gettext_lazy(_in_english(thing, attribute)))


def derived() -> list[str]:
    """The derived words in English: names of things, titles and meanings of code lists."""
    # Here, not above: views may be imported only once every app is there.
    from events.views.reference import CODE_LISTS, CodeList  # noqa: PLC0415

    names = [_in_english(thing, attribute) for thing, attribute in _named()]
    with override(None):
        lists = [
            text for codes in map(CodeList, CODE_LISTS) for text in (codes.title, codes.meaning)
        ]
    return sorted({*names, *lists})


def _in_english(thing: Any, attribute: str) -> str:
    with override(None):
        return str(getattr(thing, attribute))


def _named() -> Iterator[tuple[Any, str]]:
    """Everything that is called by a derived name, and the attribute that holds it."""
    for label in APPS:
        yield apps.get_app_config(label), "verbose_name"
    for model in _models():
        yield model._meta, "verbose_name"
        if not model._meta.proxy:
            yield model._meta, "verbose_name_plural"
        for field in model._meta.get_fields():
            if isinstance(field, Field):
                yield field, "verbose_name"


def _models() -> Iterator[type[Model]]:
    for label in APPS:
        for model in apps.get_app_config(label).get_models():
            # Nobody is shown what nobody may be given a right to.
            if not hasattr(model, "pgh_tracked_model") and model._meta.default_permissions:
                yield model
