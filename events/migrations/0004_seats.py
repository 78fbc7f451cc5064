"""Who was at which round, in the order of time, kept by triggers on what says so.

A statement that changes participations, delegates or the days of rounds has the seats of the rounds
it touches made anew. Its trigger comes after the one that moves the dataset's version, for which
writers wait for each other (they fire in the order of their names): two of them cannot miss each
other's rows.
"""

import django.db.models.deletion
from django.db import migrations, models

RESEAT = """
CREATE FUNCTION events_reseat(rounds bigint[]) RETURNS void LANGUAGE sql AS $$
    DELETE FROM events_seat WHERE round_id = ANY(rounds);
    INSERT INTO events_seat
        (round_id, actor_id, role, counts, starts_up, ends_up, starts_down, ends_down)
    SELECT r.id, who.actor_id, who.role,
        row_number() OVER (PARTITION BY r.id, who.actor_id ORDER BY who.role) = 1,
        COALESCE(r.starts, 'infinity'), COALESCE(r.ends, 'infinity'),
        COALESCE(r.starts, '-infinity'), COALESCE(r.ends, '-infinity')
    FROM (
        SELECT p.round_id, p.actor_id, p.role
        FROM events_participation p
        WHERE p.round_id = ANY(rounds) AND p.actor_id IS NOT NULL
            AND p.review_status = 'published' AND p.attendance NOT IN ABSENT
        UNION
        SELECT p.round_id, d.person_id, p.role
        FROM events_participation p
        JOIN events_delegate d ON d.participation_id = p.id
        WHERE p.round_id = ANY(rounds) AND d.person_id IS NOT NULL
            AND p.review_status = 'published' AND p.attendance NOT IN ABSENT
            AND d.review_status = 'published'
    ) who
    JOIN events_round r ON r.id = who.round_id;
$$
""".replace("ABSENT", "('invited_absent', 'declined', 'boycotted', 'excluded')")

# Of the rows before and after a statement: the rounds whose seats it may have changed.
TOUCHED = {
    "participation": "SELECT round_id FROM {rows}",
    "delegate": "SELECT p.round_id FROM {rows} JOIN events_participation p"
    " ON p.id = {rows}.participation_id",
}
MOVED = (
    "SELECT now_so.id FROM now_so JOIN was_so ON was_so.id = now_so.id"
    " WHERE (now_so.starts, now_so.ends) IS DISTINCT FROM (was_so.starts, was_so.ends)"
)
WAS, NOW = "OLD TABLE AS was_so", "NEW TABLE AS now_so"


def follow(table, event, touched, known):
    """A function and a trigger that has the seats of the rounds touched made anew."""
    name = f"events_seats_after_{table}_{event}"
    return f"""
CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    rounds bigint[] := ARRAY({touched});
BEGIN
    IF rounds <> '{{}}' THEN
        PERFORM events_reseat(rounds);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER seats_after_{event} AFTER {event} ON events_{table}
REFERENCING {known} FOR EACH STATEMENT EXECUTE FUNCTION {name}();
"""


def triggers():
    """All of them: rounds without seats come and go without one."""
    for table, touched in TOUCHED.items():
        was, now = touched.format(rows="was_so"), touched.format(rows="now_so")
        yield follow(table, "insert", now, NOW)
        yield follow(table, "update", f"{was} UNION {now}", f"{WAS} {NOW}")
        yield follow(table, "delete", was, WAS)
    yield follow("round", "update", MOVED, f"{WAS} {NOW}")


def undo():
    """What takes away the functions and with them the triggers."""
    for table, event in (
        *((table, event) for table in TOUCHED for event in ("insert", "update", "delete")),
        ("round", "update"),
    ):
        yield f"DROP FUNCTION events_seats_after_{table}_{event}() CASCADE"
    yield "DROP FUNCTION events_reseat(bigint[])"


class Migration(migrations.Migration):
    dependencies = [
        ("actors", "0001_initial"),
        ("events", "0003_passages_shown"),
    ]

    operations = [
        migrations.CreateModel(
            name="Seat",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "round",
                        "actor",
                        "role",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("conflict_party", "Party to the conflict"),
                            ("guarantor", "Guarantor"),
                            ("mediator", "Mediator"),
                            ("facilitator", "Facilitator"),
                            ("good_offices", "Good offices"),
                            ("convener", "Convener"),
                            ("host", "Host"),
                            ("chair", "Chair"),
                            ("signatory", "Signatory"),
                            ("observer", "Observer"),
                            ("witness", "Witness"),
                            ("monitor", "Monitor"),
                            ("accompanier", "Accompanier"),
                            ("adviser", "Adviser"),
                            ("guest", "Guest"),
                        ],
                        max_length=14,
                    ),
                ),
                ("counts", models.BooleanField()),
                ("starts_up", models.DateField()),
                ("ends_up", models.DateField()),
                ("starts_down", models.DateField()),
                ("ends_down", models.DateField()),
                (
                    "actor",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="actors.actor",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="seats",
                        to="events.round",
                    ),
                ),
            ],
            options={
                "default_permissions": (),
                "indexes": [
                    models.Index(
                        fields=["actor", "starts_up", "ends_up", "round", "role"],
                        include=["counts"],
                        name="events_seat_up",
                    ),
                    models.Index(
                        fields=["actor", "starts_down", "ends_down", "round", "role"],
                        include=["counts"],
                        name="events_seat_down",
                    ),
                ],
            },
        ),
        migrations.RunSQL([RESEAT, *triggers()], list(undo())),
        migrations.RunSQL(
            "SELECT events_reseat(ARRAY(SELECT DISTINCT round_id FROM events_participation))",
            migrations.RunSQL.noop,
        ),
    ]
