"""One view over the citation tables, so that all citations are one collection.

A row's id is the number of its table and its own id there. Each table has an index on just that
expression and is read in its order, so that PostgreSQL merges twenty ordered scans and stops at the
end of a page, instead of joining and sorting all there is. Source and quote are columns so that
filters on them reach into each table. Only citations of published sources on published records
are in it.
"""

from django.db import migrations, models

ROUND = (
    "JOIN events_round m ON m.id = r.round_id AND m.review_status = 'published'"
    " JOIN events_negotiation n ON n.id = m.negotiation_id AND n.review_status = 'published'"
)


def must(table, alias, column):
    """A join that hides the citation when the record's required relation is not published."""
    return f"JOIN {table} {alias} ON {alias}.id = {column} AND {alias}.review_status = 'published'"


def may(alias, column):
    """The same for an actor that need not be given."""
    shown = f"({alias}.review_status = 'published' OR {column} IS NULL)"
    return f"LEFT JOIN actors_actor {alias} ON {alias}.id = {column}", shown


def all_of(*joins):
    """The joins one after the other, and what they ask of a row in the end."""
    texts = [join if isinstance(join, str) else join[0] for join in joins]
    asked = [join[1] for join in joins if not isinstance(join, str)]
    return " ".join(texts) + (f" WHERE {' AND '.join(asked)}" if asked else "")


# number, app, model of the record, collection in the API, what the record stands on
TABLES = [
    (1, "venues", "country", "countries", ""),
    (2, "venues", "city", "cities", must("venues_country", "a", "r.country_id")),
    (
        *(3, "venues", "venue", "venues"),
        f"{must('venues_city', 'b', 'r.city_id')} {must('venues_country', 'a', 'b.country_id')}",
    ),
    (4, "actors", "actor", "actors", ""),
    (
        *(5, "actors", "tenure", "tenures"),
        f"{must('actors_actor', 'a', 'r.person_id')} {must('actors_actor', 'b', 'r.body_id')}",
    ),
    (
        *(6, "actors", "actorrelation", ""),
        f"{must('actors_actor', 'a', 'r.from_actor_id')} {must('actors_actor', 'b', 'r.to_actor_id')}",
    ),
    (
        *(7, "actors", "stance", "stances"),
        all_of(must("actors_actor", "a", "r.actor_id"), may("b", "r.about_id")),
    ),
    (8, "events", "conflict", "conflicts", ""),
    (9, "events", "negotiation", "negotiations", ""),
    (
        *(10, "events", "party", "parties"),
        f"{must('events_negotiation', 'n', 'r.negotiation_id')}"
        f" {must('actors_actor', 'a', 'r.actor_id')}",
    ),
    (11, "events", "round", "rounds", must("events_negotiation", "n", "r.negotiation_id")),
    (12, "events", "statuschange", "", ROUND),
    (13, "events", "outcome", "", ROUND),
    (
        *(14, "events", "roundlink", ""),
        f"{must('events_round', 'm', 'r.from_round_id')}"
        f" {must('events_negotiation', 'n', 'm.negotiation_id')}"
        f" {must('events_round', 'o', 'r.to_round_id')}"
        f" {must('events_negotiation', 'q', 'o.negotiation_id')}",
    ),
    (15, "events", "participation", "participations", all_of(ROUND, may("a", "r.actor_id"))),
    (
        *(16, "events", "delegate", "delegates"),
        all_of(
            must("events_participation", "t", "r.participation_id"),
            ROUND.replace("r.round_id", "t.round_id"),
            may("a", "t.actor_id"),
            may("b", "r.person_id"),
        ),
    ),
    (17, "events", "agreement", "agreements", ""),
    (
        *(18, "events", "signature", "signatures"),
        all_of(
            must("events_agreement", "g", "r.agreement_id"),
            may("a", "r.actor_id"),
            may("b", "r.person_id"),
        ),
    ),
    (19, "events", "statement", "statements", must("actors_actor", "a", "r.speaker_id")),
    (20, "events", "disagreement", "disagreements", ""),
]


def branch(number, app, model, collection, stands_on):
    side = "c.side" if model == "disagreement" else "''::varchar"
    return f"""
        SELECT ({number}::bigint << 40) + c.id AS id, '{model}'::text AS kind,
            '{collection}'::text AS collection, r.slug AS record,
            concat_ws('~', '{model}', r.slug, p.slug, c.field, c.stance, {side}) AS slug,
            c.field, c.stance, c.perspective, c.inferred, c.stated_value, c.note, {side} AS side,
            c.passage_id, p.source_id, p.exact AS quote
        FROM {app}_{model}citation c
        JOIN {app}_{model} r ON r.id = c.record_id AND r.review_status = 'published'
        JOIN sources_passage p ON p.id = c.passage_id
        JOIN sources_source s ON s.id = p.source_id AND s.review_status = 'published'
        {stands_on}
        ORDER BY ({number}::bigint << 40) + c.id
    """


INDEXES = "".join(
    f"CREATE INDEX IF NOT EXISTS {app}_{model}citation_of_all ON {app}_{model}citation"
    f" ((({number}::bigint << 40) + id));"
    for number, app, model, *_ in TABLES
)
BRANCHES = ") UNION ALL (".join(branch(*row) for row in TABLES)
VIEW = f"CREATE OR REPLACE VIEW every_citation AS ({BRANCHES});"
UNDO = "DROP VIEW every_citation;" + "".join(
    f"DROP INDEX {app}_{model}citation_of_all;" for _number, app, model, *_ in TABLES
)


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0001_initial"),
        ("actors", "0001_initial"),
        ("venues", "0001_initial"),
        ("sources", "0001_initial"),
    ]
    operations = [
        migrations.RunSQL(INDEXES + VIEW, UNDO),
        migrations.CreateModel(
            name="EveryCitation",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("slug", models.TextField()),
                (
                    "kind",
                    models.TextField(
                        choices=[
                            ("country", "Country"),
                            ("city", "City"),
                            ("venue", "Venue"),
                            ("actor", "Actor"),
                            ("tenure", "Office"),
                            ("actorrelation", "Relation"),
                            ("stance", "Stance"),
                            ("conflict", "Conflict"),
                            ("negotiation", "Negotiation"),
                            ("party", "Standing role"),
                            ("round", "Round"),
                            ("statuschange", "Step"),
                            ("outcome", "Outcome"),
                            ("roundlink", "Link between rounds"),
                            ("participation", "Participation"),
                            ("delegate", "Delegate"),
                            ("agreement", "Agreement"),
                            ("signature", "Signature"),
                            ("statement", "Statement"),
                            ("disagreement", "Disagreement"),
                        ]
                    ),
                ),
                ("collection", models.TextField(blank=True)),
                ("record", models.TextField()),
                ("field", models.TextField(blank=True)),
                (
                    "stance",
                    models.TextField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ]
                    ),
                ),
                (
                    "perspective",
                    models.TextField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                    ),
                ),
                ("inferred", models.BooleanField()),
                ("stated_value", models.TextField(blank=True)),
                ("note", models.TextField(blank=True)),
                (
                    "side",
                    models.TextField(
                        blank=True, choices=[("a", "First reading"), ("b", "Second reading")]
                    ),
                ),
                ("quote", models.TextField()),
            ],
            options={
                "db_table": "every_citation",
                "ordering": ["id"],
                "managed": False,
            },
        ),
    ]
