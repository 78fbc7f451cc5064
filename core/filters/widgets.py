"""How filters look in a plain form: a select or a text input with suggestions, once a value."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django import forms
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _


class Suggesting(forms.TextInput):
    """A text input with a `datalist` of (value, name) beside it, read when it is drawn."""

    def __init__(self, suggestions: Callable[[], Iterable[tuple[str, str]]]) -> None:
        super().__init__(attrs={"autocomplete": "off", "autocapitalize": "none"})
        self.suggestions = suggestions

    def render(
        self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None
    ) -> SafeString:
        listed = f"{(attrs or {}).get('id') or name}-suggestions"
        box = super().render(name, value, {**(attrs or {}), "list": listed}, renderer)
        options = format_html_join("", '<option value="{}">{}</option>', self.suggestions())
        return format_html('{}<datalist id="{}">{}</datalist>', box, listed, options)


class AsManyAsGiven(forms.Widget):
    """One input for each value given, and an empty one to add another; no script needed."""

    def __init__(self, one: forms.Widget) -> None:
        super().__init__()
        self.one = one

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        return [value for value in data.getlist(name) if value.strip()]

    def render(
        self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None
    ) -> SafeString:
        first = (attrs or {}).get("id") or f"id_{name}"
        drawn = []
        for place, given in enumerate([*(value or []), ""]):
            own = {**(attrs or {}), "id": f"{first}_{place}" if place else first}
            if place:
                own["aria-label"] = _("one more")
            drawn.append((self.one.render(name, given, own, renderer),))
        return format_html_join(" ", "{}", drawn)
