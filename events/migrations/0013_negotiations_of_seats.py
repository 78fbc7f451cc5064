"""In which negotiation someone sat, kept with the seat; rounds by number; what goes together.

The kind of statistics is built into PostgreSQL. Without them the planner takes the city of a round
and its level for things that have nothing to do with each other.
"""

from importlib import import_module

import django.db.models.deletion
from django.db import migrations, models

SEATS = import_module("events.migrations.0004_seats")
SEATED = import_module("events.migrations.0009_company").RESEAT
SHOWN = "CASE r.review_status WHEN 'published' THEN r.negotiation_id END"
SEATED_IN = SEATED.replace("ends_down)", "ends_down, negotiation_id)", 1).replace(
    "COALESCE(r.ends, '-infinity')", f"COALESCE(r.ends, '-infinity'), {SHOWN}", 1
)
MOVED = """
    SELECT now_so.id FROM now_so JOIN was_so ON was_so.id = now_so.id
    WHERE (now_so.starts, now_so.ends, now_so.negotiation_id, now_so.review_status)
        IS DISTINCT FROM (was_so.starts, was_so.ends, was_so.negotiation_id, was_so.review_status)
"""


def followed(moved):
    """The function of the trigger that follows rounds; the query says which were changed."""
    function, _trigger = SEATS.follow("round", "update", moved, "").split("CREATE TRIGGER")
    return function.replace("CREATE FUNCTION", "CREATE OR REPLACE FUNCTION")


class Migration(migrations.Migration):
    dependencies = [("events", "0012_ids_of_cities")]

    operations = [
        migrations.AddField(
            model_name="seat",
            name="negotiation",
            field=models.ForeignKey(
                db_constraint=False,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="events.negotiation",
            ),
        ),
        migrations.RunSQL([SEATED_IN, followed(MOVED)], [followed(SEATS.MOVED), SEATED]),
        migrations.RunSQL(
            "UPDATE events_seat SET negotiation_id = r.negotiation_id FROM events_round r"
            " WHERE r.id = round_id AND r.review_status = 'published'",
            migrations.RunSQL.noop,
        ),
        migrations.AddIndex(
            model_name="seat",
            index=models.Index(fields=["actor", "negotiation"], name="events_seat_of_neg"),
        ),
        migrations.AddIndex(
            model_name="round",
            index=models.Index(
                fields=["number"],
                condition=models.Q(number__isnull=False),
                name="events_round_of_number",
            ),
        ),
        migrations.RunSQL(
            "CREATE STATISTICS events_round_alike (mcv)"
            " ON country_id, city_id, status, level, kind, track, mode FROM events_round;"
            "ALTER STATISTICS events_round_alike SET STATISTICS 300",
            "DROP STATISTICS events_round_alike",
        ),
    ]
