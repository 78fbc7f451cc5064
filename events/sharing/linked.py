"""Records as linked data in the vocabulary of schema.org.

A record is described by the page it has: `@id` is its address. Dates are as precise as they are
known and no more; one that is approximate, uncertain or open on a side is left out on that side.
The context names the vocabulary itself, so that a reader needs no other host to understand it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from actors.choices import ActorKind
from actors.models import Actor
from core.dates import Edge, Part, Precision, parse
from core.models import DefinedChoices, ReviewStatus
from events.choices import Attendance, Mode, RoundStatus
from events.models import Agreement, Negotiation, Round, Statement
from sources.choices import SourceKind
from sources.models import Source
from venues.models import City, Country, Venue

Described = dict[str, Any]
Absolute = Callable[[str], str]

SCHEMA = "https://schema.org/"
ADDRESSES = ("url", "sameAs", "eventStatus", "eventAttendanceMode", "license")
CONTEXT = {
    "@vocab": SCHEMA,
    **{name: {"@type": "@id"} for name in ADDRESSES},
    **{
        name: {"@type": f"{SCHEMA}Date"}
        for name in ("startDate", "endDate", "birthDate", "deathDate", "datePublished")
    },
}
MOST_ROUNDS = 200
"""Rounds named in the description of their negotiation."""
THERE = frozenset({Attendance.ATTENDED, Attendance.PARTLY, Attendance.REMOTE})
TEXTS = {
    SourceKind.NEWS.value: "NewsArticle",
    SourceKind.OPINION.value: "OpinionNewsArticle",
    SourceKind.REPORT.value: "Report",
    SourceKind.BOOK.value: "Book",
    SourceKind.DATASET.value: "Dataset",
}


def _words_for(codes: type[DefinedChoices]) -> dict[str, str]:
    """Code -> what the vocabulary calls it, of the codes it has a word for."""
    return {
        str(code.value): code.crosswalk["schema.org"]
        for code in codes
        if "schema.org" in code.crosswalk
    }


ACTORS = _words_for(ActorKind)
STATUSES = _words_for(RoundStatus)
MODES = _words_for(Mode)


def linked_data(record: Any, absolute: Absolute) -> Described | None:
    """The description of a record, or None when the vocabulary has no word for its kind.

    absolute  makes a full address of a path
    """
    describe = DESCRIPTIONS.get(type(record))
    if describe is None:
        return None
    about = {
        "name": str(record),
        "description": record.summary,
        "url": absolute(record.get_absolute_url()),
        **describe(record, absolute),
    }
    return {"@context": CONTEXT, **_named(record, absolute), **_said(about)}


def iso_days(edtf: str) -> tuple[str, str]:
    """The first and last day, month or year of a date in ISO 8601; blank where it is not sure."""
    if not edtf:
        return "", ""
    date = parse(edtf)
    return _iso(date.start), _iso(date.end)


def _iso(side: Part | Edge) -> str:
    if isinstance(side, Edge) or side.uncertain or side.approximate or side.left_out:
        return ""
    known = side.precision in (Precision.DAY, Precision.MONTH, Precision.YEAR)
    return side.text if known else ""


def _said(about: Mapping[str, Any]) -> Described:
    """What is known of it: blanks say nothing."""
    lists = {key: [v for v in value if v] for key, value in about.items() if type(value) is list}
    return {key: v for key, v in {**about, **lists}.items() if v not in ("", None, [])}


def _named(record: Any, absolute: Absolute) -> Described:
    """The type and identifier of a record."""
    kinds: dict[type[Any], str] = {
        Round: "Event",
        Negotiation: "EventSeries",
        Country: "Country",
        City: "City",
        Venue: "Place",
        Agreement: "CreativeWork",
        Statement: "Quotation",
    }
    if isinstance(record, Actor):
        kind = ACTORS.get(record.kind, "Organization")
    elif isinstance(record, Source):
        kind = TEXTS.get(record.kind, "CreativeWork")
    else:
        kind = kinds[type(record)]
    return {"@type": kind, "@id": absolute(record.get_absolute_url())}


def _brief(record: Any, absolute: Absolute) -> Described | None:
    """A record mentioned by another: its type, address and name; nothing of what is a draft."""
    if record is None or record.review_status != ReviewStatus.PUBLISHED:
        return None
    return {**_named(record, absolute), "name": str(record)}


def _other_names(record: Any) -> list[str]:
    return sorted({name.text for name in record.names.all()} - {record.name})


def _point(place: Any) -> Described | None:
    if place.lat is None:
        return None
    return {
        "@type": "GeoCoordinates",
        "latitude": float(place.lat),
        "longitude": float(place.lon),
    }


def _round(record: Round, absolute: Absolute) -> Described:
    start, end = iso_days(record.dates)
    places = (_brief(place, absolute) for place in (record.venue, record.city, record.country))
    location = next(filter(None, places), None)
    seats = record.participations.all()
    there = dict.fromkeys(s.actor for s in seats if s.actor and s.attendance in THERE)
    return {
        "startDate": start,
        "endDate": end,
        "eventStatus": SCHEMA + STATUSES[record.status] if record.status in STATUSES else "",
        "eventAttendanceMode": SCHEMA + MODES[record.mode] if record.mode in MODES else "",
        "location": location and {**location, "address": _address(record)},
        "superEvent": _brief(record.negotiation, absolute),
        "attendee": [_brief(actor, absolute) for actor in there],
        "subjectOf": [_brief(source, absolute) for source in _sources(record)],
    }


def _address(record: Round) -> Described:
    return _said(
        {
            "@type": "PostalAddress",
            "addressLocality": record.city.name if record.city else "",
            "addressCountry": record.country.iso2 if record.country else "",
        }
    )


def _sources(record: Any) -> list[Source]:
    return list(dict.fromkeys(citation.passage.source for citation in record.citations.all()))


def _negotiation(record: Negotiation, absolute: Absolute) -> Described:
    start, end = iso_days(record.period)
    rounds = record.rounds.published().in_time()[:MOST_ROUNDS]
    return {
        "alternateName": _other_names(record),
        "startDate": start,
        "endDate": end,
        "superEvent": _brief(record.parent, absolute),
        "subEvent": [
            _said({**_named(one, absolute), "name": str(one), "startDate": iso_days(one.dates)[0]})
            for one in rounds
        ],
    }


def _country(record: Country, absolute: Absolute) -> Described:
    return {
        "alternateName": _other_names(record),
        "identifier": record.iso2,
        "geo": _point(record),
    }


def _city(record: City, absolute: Absolute) -> Described:
    known = record.geonames_id
    return {
        "alternateName": _other_names(record),
        "containedInPlace": _brief(record.country, absolute),
        "geo": _point(record),
        "sameAs": f"https://www.geonames.org/{known}" if known else "",
    }


def _venue(record: Venue, absolute: Absolute) -> Described:
    return {
        "alternateName": _other_names(record),
        "containedInPlace": _brief(record.city, absolute),
        "geo": _point(record),
    }


def _actor(record: Actor, absolute: Absolute) -> Described:
    start, end = iso_days(record.existed)
    known = record.wikidata_id
    about: Described = {
        "alternateName": _other_names(record),
        "sameAs": f"https://www.wikidata.org/entity/{known}" if known else "",
    }
    if record.kind == ActorKind.PERSON:
        nation = _brief(record.country, absolute)
        return {**about, "birthDate": start, "deathDate": end, "nationality": nation}
    if record.kind == ActorKind.STATE:
        return about
    parent = _brief(record.parent, absolute)
    return {
        **about,
        "foundingDate": start,
        "dissolutionDate": end,
        "parentOrganization": parent,
    }


def _agreement(record: Agreement, absolute: Absolute) -> Described:
    signed = [one.actor for one in record.signatures.all() if one.actor]
    return {
        "dateCreated": iso_days(record.signed_on)[0],
        "recordedAt": _brief(record.round, absolute),
        "creator": [_brief(actor, absolute) for actor in dict.fromkeys(signed)],
        "sameAs": record.text_url,
    }


def _statement(record: Statement, absolute: Absolute) -> Described:
    return {
        "text": record.quote or record.paraphrase,
        "creator": _brief(record.speaker, absolute),
        "dateCreated": iso_days(record.said_on)[0],
        "inLanguage": record.language,
    }


def _source(record: Source, absolute: Absolute) -> Described:
    return {
        "name": record.title,
        "author": [
            {"@type": "Person", "name": name.strip()}
            for name in record.authors.split(";")
            if name.strip()
        ],
        "publisher": record.publisher and {"@type": "Organization", "name": record.publisher},
        "datePublished": iso_days(record.published)[0],
        "inLanguage": record.language,
        "sameAs": record.url,
    }


DESCRIPTIONS: dict[type[Any], Callable[[Any, Absolute], Described]] = {
    Round: _round,
    Negotiation: _negotiation,
    Country: _country,
    City: _city,
    Venue: _venue,
    Actor: _actor,
    Agreement: _agreement,
    Statement: _statement,
    Source: _source,
}
