"""What a page tells the programs that pass it on."""

from __future__ import annotations

import json
from typing import Any

from django import template
from django.conf import settings
from django.http import HttpRequest
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from events.models import Negotiation
from events.sharing.citing import citation_of
from events.sharing.linked import linked_data
from events.sharing.sitemaps import COLLECTIONS

register = template.Library()

UNSAFE = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


class DataBlock(str):
    """JSON that no browser takes for markup: the signs that could end it are written as codes."""

    __slots__ = ()

    def __html__(self) -> str:
        return str(self)


@register.simple_tag(takes_context=True)
def linked(context: template.Context, record: Any) -> SafeString | str:
    """The record as JSON-LD in a block of data, which is never run; nothing for other pages."""
    request = context.get("request")
    if request is None or not hasattr(record, "get_absolute_url"):
        return ""
    described = linked_data(record, request.build_absolute_uri)
    if described is None:
        return ""
    block = DataBlock(json.dumps(described, ensure_ascii=False).translate(UNSAFE))
    return format_html('<script type="application/ld+json">{}</script>', block)


@register.simple_tag(takes_context=True)
def address_here(context: template.Context) -> str:
    """The full address of this page, in whatever language it is read."""
    request = context["request"]
    query = request.GET.copy()
    query.pop("lang", None)
    asked = f"?{query.urlencode()}" if query else ""
    return str(request.build_absolute_uri(request.path + asked))


@register.inclusion_tag("components/cite_page.html", takes_context=True)
def cite_page(context: template.Context, record: Any) -> dict[str, Any]:
    """How to cite the page of a published record; nothing for other pages."""
    request = context.get("request")
    published = getattr(record, "review_status", "") == "published"
    if request is None or not published or type(record) not in COLLECTIONS.values():
        return {}
    language = get_language() or settings.LANGUAGE_CODE
    return {
        "words": citation_of(request, record).in_words(language),
        "address": record.get_absolute_url(),
        "frame": _frame(record, request) if isinstance(record, Negotiation) else "",
    }


def _frame(negotiation: Negotiation, request: HttpRequest) -> str:
    """The markup that shows its timeline in a page of another site, as plain text."""
    address = request.build_absolute_uri(f"{negotiation.get_absolute_url()}embed/")
    title = escape(negotiation.name)
    return f'<iframe src="{escape(address)}" title="{title}" width="100%" height="480"></iframe>'
