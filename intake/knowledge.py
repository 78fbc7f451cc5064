"""The gazetteer of the article reader, filled from the knowledge base itself.

Every name of every actor, place and negotiation, in every language, drafts included: an editor
reads against all that is known, not only what readers may see.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from typing import Any

from actors.models import Actor, ActorName, Tenure
from core.conditional import ask_version, changed_at
from core.dates import parse
from events.models import Negotiation, NegotiationName, Round
from intake.reading import Entry, Gazetteer, KnownRound, Name, Office, with_world
from intake.reading.gazetteer import PARENTHESIS
from venues.models import City, Country, PlaceName, Venue

PREFIXES: dict[type[Any], str] = {
    City: "city:",
    Venue: "venue:",
    Negotiation: "negotiation:",
    Actor: "actor:",
}


def key_of(model: type[Any], slug: str) -> str:
    """The gazetteer's key of a record: the kinds share one space of keys."""
    return f"{PREFIXES[model]}{slug}"


def slug_of(model: type[Any], key: str | None) -> str:
    """The slug behind a gazetteer's key; empty for what the knowledge base does not hold."""
    prefix = PREFIXES[model]
    return key.removeprefix(prefix) if key and key.startswith(prefix) else ""


def gazetteer() -> Gazetteer:
    """Every name known now. Built once a version of the dataset."""
    return _gazetteer(ask_version(), changed_at())


@lru_cache(maxsize=1)
def _gazetteer(version: int, changed: datetime) -> Gazetteer:
    """The gazetteer of a version; the moment tells apart two that one number was given to."""
    return with_world([*_places(), *_actors(), *_countries(), *_negotiations()])


def namesakes() -> dict[str, list[str]]:
    """The slugs of the persons who share a name with others, by each of their slugs.

    Which of them an article means cannot be told from the name.
    """
    return _namesakes(ask_version(), changed_at())


@lru_cache(maxsize=1)
def _namesakes(version: int, changed: datetime) -> dict[str, list[str]]:
    called: dict[str, set[str]] = defaultdict(set)
    for entry in _gazetteer(version, changed).of_kind("person"):
        for name in entry.names if entry.recorded else ():
            called[PARENTHESIS.sub("", name.text).casefold()].add(slug_of(Actor, entry.key))
    shared = [sorted(slugs) for slugs in called.values() if len(slugs) > 1]
    return {slug: slugs for slugs in shared for slug in slugs}


def _places() -> Iterator[Entry]:
    names = _names(PlaceName, "city_id")
    rows = City.objects.values_list("pk", "slug", "name", "country__iso2")
    for pk, slug, name, iso2 in rows.iterator():
        yield Entry("city", key_of(City, slug), (Name(name, "en"), *names[pk]), country=iso2)
    names = _names(PlaceName, "venue_id")
    venues = Venue.objects.values_list("pk", "slug", "name", "city__name", "city__country__iso2")
    for pk, slug, name, city, iso2 in venues.iterator():
        own = (Name(name, "en"), *names[pk])
        yield Entry("venue", key_of(Venue, slug), own, country=iso2, city=city)


def _actors() -> Iterator[Entry]:
    """Every actor. A state that is no more does not lend its name to the one in its place."""
    names = _names(ActorName, "actor_id")
    offices = defaultdict(list)
    held = Tenure.objects.in_time().values_list("person_id", "title", "body__slug", "period")
    for person, title, body, period in held.iterator():
        since, _slash, until = period.partition("/")
        office = Office(title, key_of(Actor, body), since or None, until or None)
        offices[person].append(office)
    rows = Actor.objects.values_list(
        *("pk", "slug", "name", "kind", "country__iso2", "parent__slug", "existed")
    )
    for pk, slug, name, kind, iso2, parent, existed in rows.iterator():
        is_no_more = kind == "state" and existed and parse(existed).upper is not None
        yield Entry(
            kind,
            key_of(Actor, slug),
            (Name(name, "en"), *names[pk]),
            country=None if is_no_more else iso2,
            parent=key_of(Actor, parent) if parent else None,
            offices=tuple(offices[pk]),
        )


def _countries() -> Iterator[Entry]:
    """The names of countries, for their states; a country without one is still a name."""
    names = _names(PlaceName, "country_id")
    for pk, slug, name, iso2 in Country.objects.values_list("pk", "slug", "name", "iso2"):
        own = (Name(name, "en"), *names[pk])
        yield Entry("state", f"country:{slug}", own, country=iso2, recorded=False)


def _negotiations() -> Iterator[Entry]:
    names = _names(NegotiationName, "negotiation_id")
    rounds = defaultdict(list)
    known = Round.objects.in_time().values_list(
        *("negotiation_id", "slug", "number", "dates", "status", "city__name", "country__iso2")
    )
    for negotiation, slug, number, dates, status, city, iso2 in known.iterator():
        rounds[negotiation].append(KnownRound(slug, number, dates or None, status, city, iso2))
    for pk, slug, name in Negotiation.objects.values_list("pk", "slug", "name").iterator():
        yield Entry(
            "negotiation",
            key_of(Negotiation, slug),
            (Name(name, "en"), *names[pk]),
            rounds=tuple(rounds[pk]),
        )


def _names(model: type[Any], owner: str) -> dict[int, list[Name]]:
    """The names of a table by the record they are of, the preferred ones first."""
    found = defaultdict(list)
    rows = model.objects.filter(**{f"{owner}__isnull": False}).order_by("-preferred", "id")
    for record, text, language, kind in rows.values_list(owner, "text", "language", "kind"):
        found[record].append(Name(text, language, kind))
    return found
