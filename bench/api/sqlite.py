"""The rounds as a SQLite file, with the page and the record as queries that build JSON."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from django.db import connection

TABLES = {
    "events_round": "id slug number title summary dates starts ends planned_dates status"
    " status_reason kind level track mode method negotiation_id country_id city_id venue_id"
    " review_status",
    "events_negotiation": "id slug name",
    "venues_country": "id slug name",
    "venues_city": "id slug name lat lon",
    "venues_venue": "id slug name lat lon",
    "events_outcome": "id round_id kind summary",
    "events_participation": "id round_id actor_id role attendance name_as_recorded",
    "events_delegate": "id participation_id person_id is_head capacity name_as_recorded",
    "actors_actor": "id slug name",
}
INDEXES = (
    "events_round(starts, ends, id)",
    "events_round(slug)",
    "events_outcome(round_id)",
    "events_participation(round_id)",
    "events_delegate(participation_id)",
)
SHORT = "json_object('slug', {0}.slug, 'name', {0}.name)"
RECORD = f"""
    SELECT json_object('slug', r.slug, 'number', r.number, 'title', r.title,
        'summary', r.summary, 'dates', r.dates, 'starts', r.starts, 'ends', r.ends,
        'planned_dates', r.planned_dates, 'status', r.status, 'status_reason', r.status_reason,
        'kind', r.kind, 'level', r.level, 'track', r.track, 'mode', r.mode, 'method', r.method,
        'negotiation', {SHORT.format("n")}, 'country', {SHORT.format("k")},
        'city', {SHORT.format("c")}, 'venue', {SHORT.format("v")},
        'outcome', (SELECT json_group_array(json_object('kind', o.kind, 'summary', o.summary))
            FROM events_outcome o WHERE o.round_id = r.id),
        'participants', (SELECT json_group_array(json_object('actor', {SHORT.format("a")},
            'name_as_recorded', p.name_as_recorded, 'role', p.role, 'attendance', p.attendance,
            'delegates', (SELECT json_group_array(json_object('person', {SHORT.format("w")},
                'capacity', d.capacity, 'is_head', d.is_head))
                FROM events_delegate d LEFT JOIN actors_actor w ON w.id = d.person_id
                WHERE d.participation_id = p.id)))
            FROM events_participation p LEFT JOIN actors_actor a ON a.id = p.actor_id
            WHERE p.round_id = r.id)) AS record
    FROM events_round r JOIN events_negotiation n ON n.id = r.negotiation_id
    LEFT JOIN venues_country k ON k.id = r.country_id
    LEFT JOIN venues_city c ON c.id = r.city_id LEFT JOIN venues_venue v ON v.id = r.venue_id
"""  # noqa: S608
QUERIES = {
    "page": {
        "sql": f"{RECORD} WHERE r.review_status = 'published' ORDER BY starts, ends, r.id LIMIT 50"
    },
    "one": {"sql": f"{RECORD} WHERE r.review_status = 'published' AND r.slug = :slug"},
}


def copy_to(path: Path) -> dict[str, dict[str, str]]:
    """Write the tables to a new file; the queries to serve on it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    with sqlite3.connect(path) as file, connection.cursor() as cursor:
        for table, names in TABLES.items():
            columns = names.split()
            file.execute(f"CREATE TABLE {table} ({', '.join(columns)}, PRIMARY KEY (id))")
            cursor.execute(f"SELECT {', '.join(columns)} FROM {table}")  # noqa: S608
            marks = ", ".join("?" * len(columns))
            rows = ([_plain(value) for value in row] for row in cursor.fetchall())
            file.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608
        for index in INDEXES:
            file.execute(
                f"CREATE INDEX {index.replace('(', '_by_').split(',')[0].strip(')')} ON {index}"
            )
        file.execute("ANALYZE")
    return QUERIES


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, int | float | str) else str(value)
