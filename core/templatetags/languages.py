"""What is shown in another language than the page's, and where the page is in another language."""

from __future__ import annotations

from typing import Any

from django import template
from django.conf import settings
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

register = template.Library()


@register.filter
def written_in(text: Any, language: str) -> Any:
    """Text marked with its language, where that is not the page's own."""
    if not text or not language or language == get_language():
        return text
    return format_html('<span lang="{}" dir="auto">{}</span>', language, text)


@register.filter
def in_english(text: Any) -> Any:
    """Text of a record, which is written in English whatever the page is."""
    return written_in(text, settings.LANGUAGE_CODE)


@register.filter
def named(record: Any) -> Any:
    """The name or title of a record in the reader's language, else in English, marked as English.

    For places where marks cannot stand, such as attributes, `{{ record }}` is the same in plain
    text.
    """
    if not record:
        return ""
    return getattr(record, "local_name", "") or in_english(str(record))


@register.simple_tag(takes_context=True)
def address_in(context: template.Context, language: str) -> SafeString | str:
    """The full address of this page, filters included, that answers in a language to anyone."""
    request = context["request"]
    query = request.GET.copy()
    query["lang"] = language
    return str(request.build_absolute_uri(f"{request.path}?{query.urlencode()}"))
