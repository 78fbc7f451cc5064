"""The Atom feed of changes, and text fit for XML."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from core.conditional import changed_at
from events.sharing.changes import Change, recent_changes, title_of

UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def fit(text: str) -> str:
    """The text without what XML 1.0 cannot hold."""
    return UNFIT.sub("", text)


class ChangesFeed(Feed):
    """What was published or changed, newest first."""

    feed_type = Atom1Feed
    link = "/"
    author_name = "Parley"

    def title(self) -> str:
        return _("Parley: changes")

    def subtitle(self) -> str:
        return _("What was added to the knowledge base or changed in it.")

    def items(self) -> list[Change]:
        return recent_changes()

    def item_title(self, item: Any) -> str:
        return fit(title_of(item))

    def item_description(self, item: Any) -> str:
        return fit(item.in_words)

    def item_link(self, item: Any) -> str:
        return str(item.address)

    def item_guid(self, item: Any) -> str:
        return f"urn:parley:change:{item.key}"

    def item_updateddate(self, item: Any) -> datetime:
        moment: datetime = item.when
        return moment

    def item_pubdate(self, item: Any) -> datetime:
        return self.item_updateddate(item)

    def feed_updated(self) -> datetime:
        return changed_at()

    def __call__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        response = super().__call__(request, *args, **kwargs)
        response.headers["Content-Type"] = "application/atom+xml; charset=utf-8"
        return response
