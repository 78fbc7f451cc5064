"""Rounds by the thousand beside the starter facts, written straight into the tables.

Each has a negotiation of its own century, a city, four participants on average, two in three of
them with a head of delegation, and a citation. Drawn by a fixed sequence: every run is the same.
"""

from django.db import connection, transaction

A_NEGOTIATION = 50
"""Rounds of each negotiation, on average: where there are more rounds, there are more talks."""

STATEMENTS = (
    "SELECT setseed(0.5)",
    """
    INSERT INTO events_negotiation
        (slug, summary, review_status, unsourced, name, period, kind, status, status_reason,
         coverage_note)
    SELECT 'bench-' || n, 'Talks made up to measure.', 'published', '{}', 'Talks ' || n, '',
        'format', 'active', '', ''
    FROM generate_series(1, %(negotiations)s) n
    """,
    """
    INSERT INTO events_round
        (slug, summary, review_status, unsourced, dates, number, title, planned_dates, status,
         status_reason, kind, level, track, mode, method, city_id, country_id, negotiation_id)
    SELECT 'bench-' || n, 'The parties met and agreed to meet again, round ' || n || '.',
        'published', '{}',
        CASE WHEN n %% 50 = 0 THEN '' ELSE day || '/' || (day + n %% 3) END,
        NULL, 'Made-up meeting ' || n, '',
        (ARRAY['held', 'held', 'held', 'held', 'held', 'partly_held', 'offered', 'cancelled'])
            [1 + n %% 8], '', 'plenary_round',
        (ARRAY['minister', 'envoy', 'expert'])[1 + n %% 3], '1', 'in_person', 'unknown',
        place.id, place.country_id, talks.id
    FROM generate_series(1, %(rounds)s) n
    CROSS JOIN LATERAL (SELECT date '1950-01-01' + (n::bigint * 7919 %% 27000)::int AS day) d
    JOIN (SELECT id, country_id, row_number() OVER (ORDER BY id) - 1 AS k,
          count(*) OVER () AS all_of FROM venues_city) place ON place.k = (n * 31) %% place.all_of
    JOIN events_negotiation talks ON talks.slug = 'bench-' || (1 + (n * 17) %% %(negotiations)s)
    """,
    """
    INSERT INTO events_participation
        (slug, summary, review_status, unsourced, name_as_recorded, role, attendance, note,
         actor_id, round_id)
    SELECT r.slug || '.' || seat, '', 'published', '{}', '',
        (ARRAY['conflict_party', 'conflict_party', 'guarantor', 'mediator', 'observer', 'host'])
            [seat], 'attended', '', who.id, r.id
    FROM events_round r
    CROSS JOIN LATERAL generate_series(1, 2 + r.id::int %% 5) seat
    JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS k, count(*) OVER () AS all_of
          FROM actors_actor WHERE kind <> 'person') who
        ON who.k = (r.id * 13 + seat * 7) %% who.all_of
    WHERE r.slug LIKE 'bench-%%'
    """,
    """
    INSERT INTO events_delegate
        (slug, summary, review_status, unsourced, name_as_recorded, capacity, is_head, person_id,
         participation_id)
    SELECT p.slug || '.head', '', 'published', '{}', '', 'Head of delegation', true, who.id, p.id
    FROM events_participation p
    JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS k, count(*) OVER () AS all_of
          FROM actors_actor WHERE kind = 'person') who ON who.k = (p.id * 11) %% who.all_of
    WHERE p.slug LIKE 'bench-%%' AND p.id %% 3 > 0
    """,
    """
    INSERT INTO events_roundcitation
        (field, stance, perspective, inferred, stated_value, note, record_id, passage_id)
    SELECT '', 'supports', '', false, '', '', r.id, said.id
    FROM events_round r
    JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS k, count(*) OVER () AS all_of
          FROM sources_passage) said ON said.k = (r.id * 3) %% said.all_of
    WHERE r.slug LIKE 'bench-%%' AND r.id %% 4 > 0
    """,
    # What triggers would have done, had they been at work.
    "SELECT events_reseat(ARRAY(SELECT id FROM events_round WHERE slug LIKE 'bench-%%'))",
)


def generate(rounds: int) -> None:
    """Write this many rounds; the history is not kept for them. Needs a superuser's session."""
    negotiations = max(1, rounds // A_NEGOTIATION)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        for statement in STATEMENTS:
            cursor.execute(statement, {"rounds": rounds, "negotiations": negotiations})
            # Without the new counts the next plan would be made for tables next to empty.
            cursor.execute("ANALYZE")
        # Without the new counts the old plans would be kept, made for tables next to empty.
        cursor.execute("ANALYZE")
