"""Names, rounds, statements and quoted sentences by the thousand, beside the starter facts.

Names are made of syllables, so that some words are common and most are rare; titles, statements
and sentences take the words of the starter facts. Drawn by a fixed sequence.
"""

from django.db import connection, transaction

NAMES = 100_000
ROUNDS = 20_000
SENTENCES = 40_000

STATEMENTS = (
    # The history of made-up rows is not wanted.
    "SET LOCAL session_replication_role = replica",
    "SELECT setseed(0.5)",
    """
    CREATE TEMP TABLE made ON COMMIT DROP AS
    SELECT k, initcap(string_agg(syllables[1 + floor(power(random(), 1.5) * 30)::int], '')) AS word
    FROM generate_series(1, 30000) k,
        generate_series(1, 2 + k %% 3) part,
        string_to_array(
            'ka ra lo mi tan ber shev no ur gul dak ias pe tro vich '
            'sen al sad ham mar jon liu wei dor bek zhan ali nar sul tem', ' '
        ) syllables
    GROUP BY k
    """,
    """
    INSERT INTO actors_actor
        (slug, summary, review_status, unsourced, name, kind, existed, wikidata_id)
    SELECT 'bench-' || n, 'Took part in talks.', 'published', '{}', a.word || ' ' || b.word,
        'person', '', ''
    FROM generate_series(1, %(names)s / 2) n
    JOIN made a ON a.k = 1 + (n * 7919::bigint) %% 30000
    JOIN made b ON b.k = 1 + (n * 104729::bigint) %% 30000
    """,
    """
    INSERT INTO actors_actorname (text, language, script, kind, preferred, period, actor_id)
    SELECT w.name || CASE n WHEN 1 THEN '' ELSE ' ' || b.word END, 'en', '', 'alias', false, '',
        w.id
    FROM actors_actor w CROSS JOIN generate_series(1, 2) n
    JOIN made b ON b.k = 1 + (w.id * 31) %% 30000
    WHERE w.slug LIKE 'bench-%%'
    """,
    """
    INSERT INTO events_round
        (slug, summary, review_status, unsourced, dates, number, title, planned_dates, status,
         status_reason, kind, level, track, mode, method, city_id, country_id, negotiation_id)
    SELECT 'bench-' || n, like_it.summary, 'published', '{}', day::text, NULL,
        like_it.title || ', ' || place.name || ' (' || made.word || ')', '', 'held', '',
        'plenary_round', 'minister', '1', 'in_person', 'unknown', place.id, place.country_id,
        like_it.negotiation_id
    FROM generate_series(1, %(rounds)s) n
    CROSS JOIN LATERAL (SELECT (date '1950-01-01' + (n * 7919) %% 27000) AS day) d
    JOIN (SELECT *, row_number() OVER (ORDER BY id) - 1 AS k FROM events_round) like_it
        ON like_it.k = n %% (SELECT count(*) FROM events_round)
    JOIN (SELECT *, row_number() OVER (ORDER BY id) - 1 AS k FROM venues_city) place
        ON place.k = (n * 31) %% (SELECT count(*) FROM venues_city)
    JOIN made ON made.k = 1 + n
    """,
    """
    INSERT INTO sources_passage (slug, exact, prefix, suffix, source_id)
    SELECT 'bench-' || n, like_it.exact || ' (' || made.word || ' ' || n || ')', '', '',
        like_it.source_id
    FROM generate_series(1, %(sentences)s) n
    JOIN (SELECT *, row_number() OVER (ORDER BY id) - 1 AS k FROM sources_passage) like_it
        ON like_it.k = n %% (SELECT count(*) FROM sources_passage)
    JOIN made ON made.k = 1 + n %% 30000
    """,
    """
    INSERT INTO events_statement
        (slug, summary, review_status, unsourced, said_on, occasion, quote, paraphrase, language,
         speaker_id)
    SELECT 'bench-' || n, '', 'published', '{}', '2020', 'A briefing', p.exact, '', 'en', w.id
    FROM generate_series(1, %(rounds)s) n
    JOIN sources_passage p ON p.slug = 'bench-' || n JOIN actors_actor w ON w.slug = 'bench-' || n
    """,
    "UPDATE dataset_version SET version = version + 1",
)


def generate() -> None:
    """Write the made-up records and let the planner know of them."""
    sizes = {"names": NAMES, "rounds": ROUNDS, "sentences": SENTENCES}
    with transaction.atomic(), connection.cursor() as cursor:
        for statement in STATEMENTS:
            cursor.execute(statement, sizes)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
