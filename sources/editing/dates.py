"""Dates typed in EDTF or plainly, and read back in words before anything is saved."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.widgets import AdminTextInputWidget
from django.forms.widgets import Script
from django.http import HttpRequest, JsonResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from core.dates import EdtfError, display, read_plain


def reading(text: str) -> dict[str, str]:
    """How a typed date is understood: its EDTF and its words, or what is wrong with it."""
    if not text.strip():
        return {"edtf": "", "words": ""}
    try:
        edtf = read_plain(text)
    except EdtfError as error:
        return {"error": str(error)}
    return {"edtf": edtf, "words": display(edtf, get_language() or "en")}


def read_date(request: HttpRequest) -> JsonResponse:
    """The reading of `?text=`, for the script that shows it while a date is typed."""
    return JsonResponse(reading(request.GET.get("text", "")))


class DateInput(AdminTextInputWidget):
    """A text input with the reading of what it holds beneath it."""

    class Media:
        js = (Script("editing/dates.js", type="module"),)

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"class": "vTextField date-input", **(attrs or {})})

    def render(
        self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None
    ) -> SafeString:
        read = reading(str(value or ""))
        # What cannot be read is said by the form, beside its other errors.
        said = format_html("{words} <code>{edtf}</code>", **read) if read.get("words") else ""
        return format_html(
            '<span class="date-with-reading" data-read-at="{}">{}'
            '<output class="date-reading" for="{}">{}</output></span>',
            reverse("admin:read_date"),
            super().render(name, value, attrs, renderer),
            (attrs or {}).get("id", ""),
            said,
        )
