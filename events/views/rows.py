"""Rows of querysets in the shape the pictures take them."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db.models import Count, Value

from actors.models import Actor
from core.naming import readers_language
from events.pictures import network
from events.pictures.swimlanes import Meeting
from venues.models import City, Country


def counted(**sets: Any) -> dict[str, int]:
    """How many rows each of the sets has: one query for all."""
    first, *others = [
        rows.order_by().annotate(what=Value(what)).values_list("what").annotate(n=Count("pk"))
        for what, rows in sets.items()
    ]
    return {**dict.fromkeys(sets, 0), **dict(first.union(*others, all=True))}


def meetings(rounds: Any) -> list[Meeting]:
    """Rounds as lanes need them: one query, however many."""
    return [
        Meeting(
            slug=row["slug"],
            title=row["title"],
            dates=row["dates"],
            starts=row["starts"],
            ends=row["ends"],
            status=row["status"],
            negotiation=(row["negotiation__slug"], row["negotiation_name"]),
            conflict=(row["conflict_slug"] or "", row["conflict_name"] or ""),
            host=(row["country_slug"] or "", row["country_name"] or ""),
        )
        for row in rounds.as_meetings().in_time()
    ]


def places_by_year(rounds: Any) -> list[tuple[Country, City | None, int, int]]:
    """Rounds counted by country, city and year: three queries."""
    counts = list(rounds.counted_by_place())
    countries = Country.objects.with_local_names().in_bulk({country for country, *_ in counts})
    cities = City.objects.with_local_names().in_bulk({city for _, city, *_ in counts if city})
    return [
        (countries[country], cities.get(city), year, count) for country, city, year, count in counts
    ]


def tables(seats: Any) -> tuple[list[tuple[int, int]], dict[int, network.Actor]]:
    """Who was at which round, and who they are: two queries."""
    pairs = list(seats.order_by().values_list("round", "actor").distinct())
    actors = Actor.objects.published().filter(pk__in={actor for _, actor in pairs})
    actors = actors.with_local_names()
    return pairs, {actor.pk: _in_network(actor) for actor in actors}


def _in_network(actor: Any) -> network.Actor:
    foreign = readers_language() and not getattr(actor, "local_name", "")
    language = settings.LANGUAGE_CODE if foreign else ""
    return network.Actor(actor.slug, str(actor), actor.kind, language)
