"""Reads an article against the knowledge base and says what it proposes. Nothing is written."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from actors.models import Actor
from core.dates import EdtfError, parse
from intake.knowledge import gazetteer, slug_of
from intake.reading import read, to_intake_output
from intake.reading.proposals import Reading

SHOWN = 100
"""How much of a passage the summary shows, in characters."""


class Command(BaseCommand):
    """`manage.py readarticle FILE [--published DAY] [--language en] [--doc-id ID] [--json]`."""

    help = __doc__

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "file", help="UTF-8 text; - reads standard input. Offsets count in it as it is."
        )
        parser.add_argument(
            "--published", default="", help="day of publication: relative dates count from it"
        )
        parser.add_argument(
            "--language", choices=("en", "ru"), help="told from the letters when left out"
        )
        parser.add_argument("--doc-id", default="", help="the doc_id of the output")
        parser.add_argument(
            "--json", action="store_true", help="print the exchange form intake-output/1"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        published = _day(options["published"])
        text = _text(options["file"])
        found = read(text, gazetteer(), published=published, language=options["language"])
        if options["json"]:
            output = _with_slugs(to_intake_output(found, options["doc_id"]))
            self.stdout.write(json.dumps(output, ensure_ascii=False, indent=1))
        else:
            for line in _summary(found):
                self.stdout.write(line)


def _with_slugs(output: dict[str, Any]) -> dict[str, Any]:
    """The output with the slugs of the actors it knows in place of the reader's keys."""
    seats = [one for meeting in output["meetings"] for one in meeting["participants"]]
    for one in (*seats, *output["actors"], *output["statements"]):
        one["known"] = slug_of(Actor, one["known"]) or None
    return output


def _day(published: str) -> str | None:
    try:
        if published:
            parse(published)
        return published or None
    except EdtfError as error:
        raise CommandError(f"--published {published}: {error}") from error


def _text(file: str) -> str:
    """The text of a file, no line end translated: every offset counts in it."""
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise CommandError(f"{file}: {error.strerror}") from error
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise CommandError(f"{file}: not UTF-8 text, byte {error.start + 1}") from error


def _summary(found: Reading) -> list[str]:
    """A line a proposal, with where its words begin."""
    lines = [f"{len(found.rounds)} rounds"]
    for meeting in found.rounds:
        told = [meeting.status, meeting.date, meeting.place or meeting.host, meeting.negotiation]
        number = f"round {meeting.number}" if meeting.number else None
        known = f"= {meeting.known_key}" if meeting.known_key else None
        lines.append(_line(meeting.passages, *told, number, known))
        seats = (f"{one.actor} ({one.role})" for one in meeting.participants)
        lines.append(f"{'':10}{', '.join(seats) or 'nobody named'}")
    lines.append(f"{len(found.statements)} statements")
    for said in found.statements:
        words = " ".join(said.passage.quote.split())[:SHOWN]
        lines.append(_line((said.passage,), said.speaker, f"{said.kind}: {words}"))
    fresh = [actor for actor in found.actors if not actor.known_key and actor.kind != "state"]
    lines.append(f"{len(fresh)} actors not known yet")
    lines += [_line(actor.passages, actor.name, actor.kind, actor.office) for actor in fresh]
    lines.append(f"{len(found.agreements)} agreements")
    lines += [_line(text.passages, text.title, text.signed_on) for text in found.agreements]
    return lines


def _line(passages: Any, *parts: str | None) -> str:
    start = passages[0].start if passages else 0
    return f"{start:>8}  {' · '.join(part for part in parts if part)}"
