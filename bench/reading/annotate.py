"""Compile an annotated article (sources/*.txt) into its plain text and its gold record.

An annotated source is a header of `key: value` lines and tables, then `text:` and the article with
inline marks `{tag|words}`, which may nest:

    d EDTF, r EDTF, o EDTF   a date; relative to another date; one that need not be found
    q WHO, s WHO             a direct or an indirect statement (qc, sc: only context)
    m1 or m1,m2              evidence of meetings M1, M2
    x1                       an outcome of meeting M1
    t KIND                   a trap: words a careless reader takes for something they are not

Lines `===` switch between site boilerplate and article. Offsets are Unicode code points,
half-open, into the compiled text.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.reading.measure import CLASSES

TAG = re.compile(r"\{([a-z]+[0-9]*(?:,m[0-9]+)*(?: [^{}|]+)?)\|")
MEETING = re.compile(
    r"(?P<id>M\d+) (?P<tier>core|context) (?P<status>\w+) (?P<date>[^\s:]+)(?P<rest>[^:]*)"
    r"(?::(?P<who>.*))?$"
)
HERE = Path(__file__).parent


@dataclass
class Source:
    """The parts of an annotated source before compilation."""

    doc_id: str
    head: dict[str, str] = field(default_factory=dict)
    tables: dict[str, list[str]] = field(default_factory=dict)
    body: str = ""


def parse(path: Path) -> Source:
    """Split an annotated source file into its header fields, tables and marked body."""
    head, _, body = path.read_text(encoding="utf-8").partition("\ntext:\n")
    source = Source(path.stem, body=body)
    table: list[str] = []
    for line in head.splitlines():
        if re.fullmatch(r"(actors|places|processes|meetings):", line):
            table = source.tables.setdefault(line[:-1], [])
        elif ":" in line and not source.tables:
            key, _, value = line.partition(":")
            source.head[key] = value.strip()
        elif line.strip():
            table.append(line)
    return source


def strip_marks(body: str) -> tuple[str, list[tuple[str, int, int]], list[tuple[int, int]]]:
    """Return the plain text, its marks as (tag, start, end) and the article's spans."""
    out: list[str] = []
    length = 0
    marks: list[tuple[str, int, int]] = []
    opened: list[tuple[str, int]] = []
    spans: list[tuple[int, int]] = []
    inside: int | None = None
    position = 0
    while position < len(body):
        at_line = position == 0 or body[position - 1] == "\n"
        if at_line and body.startswith("===\n", position):
            if inside is None:
                inside = length
            else:
                spans.append((inside, length - 1))
                inside = None
            position += 4
            continue
        tag = TAG.match(body, position)
        if tag:
            opened.append((tag.group(1), length))
            position = tag.end()
        elif body[position] == "}":
            name, start = opened.pop()
            marks.append((name, start, length))
            position += 1
        else:
            out.append(body[position])
            length += 1
            position += 1
    if opened or inside is not None:
        raise ValueError(f"unclosed {opened or 'article span'}")
    return "".join(out), marks, spans


def named(line: str) -> tuple[list[str], list[str]]:
    """`ID kind: Name; alias` -> (words before the colon, names)."""
    left, _, right = line.partition(":")
    return left.split(), [name.strip() for name in right.split(";")]


def mentions(names: list[str], text: str, spans: list[tuple[int, int]]) -> list[dict[str, Any]]:
    """Every occurrence of the names inside the article, longest first, none overlapping."""
    found: list[tuple[int, int]] = []
    for name in sorted(names, key=len, reverse=True):
        for hit in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            start, end = hit.span()
            inside = any(a <= start and end <= b for a, b in spans)
            if inside and not any(start < e and s < end for s, e in found):
                found.append((start, end))
    return [passage(text, start, end) for start, end in sorted(found)]


def passage(text: str, start: int, end: int) -> dict[str, Any]:
    return {"quote": text[start:end], "start": start, "end": end}


def options(rest: str) -> dict[str, str]:
    fields = dict(part.split("=", 1) for part in rest.split() if "=" in part)
    for part in rest.split():
        if part.startswith("@"):
            fields["place"] = part[1:]
        elif re.fullmatch(r"[A-Z]{2}", part):
            fields["host"] = part
    return fields


def nullable(value: str | None) -> str | None:
    return None if value in (None, "null") else value


def meeting(line: str, titles: dict[str, str]) -> dict[str, Any]:
    parts = MEETING.match(line)
    if not parts:
        raise ValueError(f"not a meeting: {line}")
    fields = options(parts["rest"])
    statuses = [parts["status"], *filter(None, fields.get("alt_status", "").split(","))]
    if unknown := set(statuses) - CLASSES.keys():
        raise ValueError(f"no status: {', '.join(sorted(unknown))} in {line}")
    who = [pair.split() for pair in (parts["who"] or "").split(",") if pair.strip()]
    process = nullable(fields.get("proc"))
    number = fields.get("round")
    label = " ".join(filter(None, [titles.get(process or ""), number, fields.get("place")]))
    return {
        "id": parts["id"],
        "title": label or parts["id"],
        "tier": parts["tier"],
        "status": statuses[0],
        "alt_status": statuses[1:],
        "date": nullable(parts["date"]),
        "alt_dates": [d for d in fields.get("alt_dates", "").split(",") if d],
        "place": nullable(fields.get("place")),
        "venue": fields.get("venue"),
        "host_country": fields.get("host"),
        "process": process,
        "alt_process": [],
        "round": int(number) if number else None,
        "count": int(fields.get("count", 1)),
        "mode": fields.get("mode", "in_person"),
        "participants": [{"actor": actor, "role": role, "alt_roles": []} for actor, role in who],
        "outcomes": [],
        "evidence": [],
    }


def _place_marks(
    text: str, marks: list[tuple[str, int, int]], meetings: dict[str, dict[str, Any]]
) -> dict[str, list[dict[str, Any]]]:
    """Dates, statements and traps by the marks; evidence and outcomes go into their meetings."""
    found: dict[str, list[dict[str, Any]]] = {"dates": [], "statements": [], "traps": []}
    for tag, start, end in sorted(marks, key=lambda mark: (mark[1], -mark[2])):
        name, _, value = tag.partition(" ")
        quote = passage(text, start, end)
        if name in ("d", "r", "o"):
            date = {"edtf": value, "relative": name == "r", "optional": name == "o", **quote}
            found["dates"].append(date)
        elif name in ("q", "s", "qc", "sc"):
            kind = "direct" if name[0] == "q" else "indirect"
            tier = "context" if name.endswith("c") else "core"
            found["statements"].append({"speaker": value, "kind": kind, "tier": tier, **quote})
        elif name == "t":
            found["traps"].append({"kind": value, "note": "", **quote})
        elif name[0] == "x":
            meetings["M" + name[1:]]["outcomes"].append({"summary": quote["quote"], **quote})
        else:
            for key in name.split(","):
                meetings[key.upper()]["evidence"].append(quote)
    return found


def compile_gold(source: Source) -> tuple[str, dict[str, Any]]:
    """Compile one parsed source. Returns (text, gold record, schema intake-gold/1)."""
    text, marks, spans = strip_marks(source.body)
    actors, places, processes = [], [], []
    for line in source.tables.get("actors", ()):
        (key, kind), names = named(line)
        actor = {
            "id": key,
            "name": names[0],
            "type": kind,
            "aliases": names,
            "mentions": mentions(names, text, spans),
        }
        if kind == "state":
            actor["iso"] = key
        actors.append(actor)
    for line in source.tables.get("places", ()):
        (key, country, *within), names = named(line)
        places.append(
            {
                "id": key,
                "name": names[0],
                "aliases": names,
                "country": country,
                "within": within[0].removeprefix("in=") if within else None,
                "mentions": mentions(names, text, spans),
            }
        )
    for line in source.tables.get("processes", ()):
        (key,), names = named(line)
        processes.append(
            {
                "id": key,
                "name": names[0],
                "aliases": names,
                "mentions": mentions(names, text, spans),
            }
        )
    titles: dict[Any, Any] = {process["id"]: process["name"] for process in processes}
    meetings = {m["id"]: m for m in (meeting(line, titles) for line in source.tables["meetings"])}
    said = _place_marks(text, marks, meetings)
    gold = {
        "schema": "intake-gold/1",
        "doc_id": source.doc_id,
        "lang": source.head["lang"],
        "style": source.head["style"],
        "split": source.head["split"],
        "text_file": f"{source.doc_id}.txt",
        "text_chars": len(text),
        "offsets": "Unicode code points, half-open [start, end)",
        "publication_date": source.head["published"],
        "article_spans": [list(span) for span in spans],
        "actors": actors,
        "places": places,
        "processes": processes,
        "dates": said["dates"],
        "meetings": list(meetings.values()),
        "statements": said["statements"],
        "traps": said["traps"],
    }
    known = {actor["id"] for actor in actors}
    for record in meetings.values():
        unknown = {p["actor"] for p in record["participants"]} - known
        if unknown or not record["evidence"]:
            raise ValueError(f"{source.doc_id} {record['id']}: {unknown or 'no evidence'}")
    return text, gold


def main() -> None:
    """Write articles/ and gold/ anew from sources/."""
    for folder in ("articles", "gold"):
        (HERE / folder).mkdir(exist_ok=True)
    for path in sorted((HERE / "sources").glob("*.txt")):
        text, gold = compile_gold(parse(path))
        (HERE / "articles" / path.name).write_text(text, encoding="utf-8", newline="")
        target = HERE / "gold" / f"{path.stem}.json"
        target.write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
