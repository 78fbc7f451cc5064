"""Every reference to another record is typed and found by any of its names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.admin.options import BaseModelAdmin
from django.contrib.admin.widgets import (
    AutocompleteSelect,
    AutocompleteSelectMultiple,
    RelatedFieldWidgetWrapper,
)
from django.db import models
from django.forms import Media, ModelForm
from django.forms.widgets import Script
from django.http import HttpRequest

BOXES: Any = Script("editing/boxes.js", type="module")
NAMES_THE_BOXES = Media(js=[BOXES])


class Found(AutocompleteSelect):
    """A search box that already knows the chosen record, where the form has fetched it."""

    known: models.Model | None = None

    @property
    def media(self) -> Media:
        return super().media + NAMES_THE_BOXES

    def optgroups(self, name: str, value: Any, attr: Any = None) -> Any:
        chosen = [str(one) for one in value if one not in (None, "")]
        if self.known is None or chosen != [str(self.known.pk)]:
            return super().optgroups(name, value, attr)
        options = [self.create_option(name, self.known.pk, str(self.known), True, 1)]
        if not self.is_required:
            options.insert(0, self.create_option(name, "", "", False, 0))
        return [(None, options, 0)]


class FoundMany(AutocompleteSelectMultiple):
    """A search box for several records, each taken out by its own cross."""

    @property
    def media(self) -> Media:
        return super().media + NAMES_THE_BOXES

    def build_attrs(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        # The cross that empties the box stands in a list where only items may.
        return {**super().build_attrs(*args, **kwargs), "data-allow-clear": "false"}


class KnowsItsChoices(ModelForm):
    """A form whose search boxes show what is fetched with the row, without asking for each."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, fetched in self.already_fetched().items():
            field = self.fields.get(name)
            box = getattr(getattr(field, "widget", None), "widget", getattr(field, "widget", None))
            if isinstance(box, Found):
                box.known = fetched

    def already_fetched(self) -> dict[str, Any]:
        """The records in hand, by the field that refers to them."""
        return self.instance._state.fields_cache


class FindsReferences(BaseModelAdmin):
    """An admin all of whose references to registered records are search boxes."""

    def get_autocomplete_fields(self, request: HttpRequest) -> list[str]:
        fields: Iterable[Any] = (*self.opts.fields, *self.opts.many_to_many)
        return [
            field.name
            for field in fields
            if field.remote_field and self.admin_site.is_registered(field.related_model)
        ]

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Beside a search box only adding and changing: records are deleted on their own page."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget.can_delete_related = field.widget.can_view_related = False
        return field

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", Found(db_field, self.admin_site))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", FoundMany(db_field, self.admin_site))
        return super().formfield_for_manytomany(db_field, request, **kwargs)
