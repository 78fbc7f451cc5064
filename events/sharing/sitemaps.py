"""The sitemap: every published record's page, and the lists."""

from __future__ import annotations

from typing import Any

from django.contrib.sitemaps import Sitemap

from actors.models import Actor
from events.models import Agreement, Conflict, Disagreement, Negotiation, Round, Statement
from sources.models import Source
from venues.models import City, Country, Venue

PAGES = (
    *("/", "/negotiations/", "/rounds/", "/actors/", "/hosts/", "/venues/", "/agreements/"),
    *("/conflicts/", "/statements/", "/disagreements/", "/sources/"),
    *("/timeline/", "/map/", "/network/", "/data/", "/about/"),
)
COLLECTIONS: dict[str, Any] = {
    "negotiations": Negotiation,
    "rounds": Round,
    "actors": Actor,
    "hosts": Country,
    "cities": City,
    "venues": Venue,
    "agreements": Agreement,
    "conflicts": Conflict,
    "statements": Statement,
    "disagreements": Disagreement,
    "sources": Source,
}
"""The records that have a page of their own, by the first part of its address."""


class Pages(Sitemap):
    """The pages that are there whatever the facts."""

    def items(self) -> tuple[str, ...]:
        return PAGES

    def location(self, item: Any) -> str:
        return str(item)


class Records(Sitemap):
    """The published records of one collection."""

    limit = 10_000

    def __init__(self, model: Any) -> None:
        super().__init__()
        self.model = model

    def items(self) -> Any:
        return self.model.objects.published().only("slug").order_by("pk")


SITEMAPS = {
    "pages": Pages(),
    **{name: Records(model) for name, model in COLLECTIONS.items()},
}
