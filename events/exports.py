"""Rounds on the map and in the calendar: GeoJSON (RFC 7946) and iCalendar (RFC 5545)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

from core.api.formats import Asked, Format
from core.conditional import changed_at
from core.dates import display
from events.choices import RoundStatus


class GeoJson(Format):
    """A FeatureCollection; a round whose place has no coordinates has no geometry."""

    suffix = "geojson"
    media_type = "application/geo+json"
    about = "The whole set as a FeatureCollection of points."
    schema = {"type": "object"}
    fields_needed = ("slug", "lat", "lon")

    def write(self, batches: Iterable[list[str]], asked: Asked) -> Iterator[str]:
        yield '{"type": "FeatureCollection", "features": ['
        comma = ""
        for texts in batches:
            features = [_feature(text) for text in texts]
            if features:
                yield comma + ",\n".join(features)
                comma = ",\n"
        yield "]}"


def _feature(text: str) -> str:
    record = json.loads(text)
    point = None
    if record["lat"] is not None and record["lon"] is not None:
        point = {"type": "Point", "coordinates": [record["lon"], record["lat"]]}
    members = f'"id": {json.dumps(record["slug"])}, "geometry": {json.dumps(point)}'
    return f'{{"type": "Feature", {members}, "properties": {text}}}'


class ICalendar(Format):
    """A calendar of all-day events; what is cancelled or tentative stays so.

    A round without a date is left out. Where the day is not known, the event covers all the days
    it may have been on, and says so in its description.
    """

    suffix = "ics"
    media_type = "text/calendar"
    about = "The dated ones of the set, for a calendar program."
    fields_needed = (
        *("slug", "html_url", "title", "summary", "dates", "starts", "ends", "status"),
        *("negotiation", "country", "city", "venue", "lat", "lon"),
    )

    def write(self, batches: Iterable[list[str]], asked: Asked) -> Iterator[str]:
        host = asked.origin.partition("://")[2]
        stamp = changed_at()
        maker = ("PRODID", f"-//{host}//Parley//EN")
        yield _lines(("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), maker)
        for texts in batches:
            yield "".join(_event(json.loads(text), host, stamp) for text in texts)
        yield _lines(("END", "VCALENDAR"))


def _event(record: dict[str, Any], host: str, stamp: datetime) -> str:
    first = record["starts"] or record["ends"]
    if first is None:
        return ""
    last = date.fromisoformat(record["ends"] or first)
    place = [record[part]["name"] for part in ("venue", "city", "country") if record[part]]
    status = RoundStatus(record["status"])  # type: ignore[call-arg]
    about = [display(record["dates"]), record["summary"]]
    lines = [
        ("BEGIN", "VEVENT"),
        ("UID", f"{record['slug']}@{host}"),
        ("DTSTAMP", f"{stamp:%Y%m%dT%H%M%SZ}"),
        ("DTSTART;VALUE=DATE", first.replace("-", "")),
        # The end of an all-day event is the day after its last.
        ("DTEND;VALUE=DATE", f"{last + timedelta(days=1):%Y%m%d}"),
        ("SUMMARY", _escaped(record["title"])),
        ("STATUS", status.crosswalk.get("iCalendar", "TENTATIVE")),
        ("DESCRIPTION", _escaped("\n".join(filter(None, about)))),
        ("URL", record["html_url"]),
    ]
    if place:
        lines.append(("LOCATION", _escaped(", ".join(place))))
    if record["lat"] is not None and record["lon"] is not None:
        lines.append(("GEO", f"{record['lat']};{record['lon']}"))
    if record["negotiation"]:
        lines.append(("CATEGORIES", _escaped(record["negotiation"]["name"])))
    return _lines(*lines, ("TRANSP", "TRANSPARENT"), ("END", "VEVENT"))


def _escaped(text: str) -> str:
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(plain, escaped)
    return text.replace("\r", "")


def _lines(*properties: tuple[str, str]) -> str:
    return "".join(_folded(f"{name}:{value}") for name, value in properties)


def _folded(line: str) -> str:
    """The line in pieces of at most 75 bytes, no character cut in two."""
    pieces, size = [""], 0
    for character in line:
        width = len(character.encode())
        if size + width > 75:
            pieces.append(" ")
            size = 1
        pieces[-1] += character
        size += width
    return "\r\n".join(pieces) + "\r\n"
