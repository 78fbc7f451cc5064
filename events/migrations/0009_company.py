"""Who sat together at which round, kept by the function that keeps the seats."""

from importlib import import_module

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
from django.db import migrations, models

COMPANY = """
    DELETE FROM events_company WHERE round_id = ANY(rounds);
    INSERT INTO events_company (round_id, actors)
    SELECT round_id, array_agg(actor_id) FROM events_seat
    WHERE round_id = ANY(rounds) AND counts GROUP BY round_id;
$$"""
SEATS = import_module("events.migrations.0004_seats").RESEAT.replace(
    "CREATE FUNCTION", "CREATE OR REPLACE FUNCTION"
)
RESEAT = COMPANY.join(SEATS.rsplit("$$", 1))


class Migration(migrations.Migration):
    dependencies = [("events", "0008_negotiations_by_date")]

    operations = [
        migrations.CreateModel(
            name="Company",
            fields=[
                (
                    "round",
                    models.OneToOneField(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        primary_key=True,
                        related_name="company",
                        serialize=False,
                        to="events.round",
                    ),
                ),
                (
                    "actors",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.BigIntegerField(), size=None
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "companies",
                "default_permissions": (),
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["actors"], name="events_company_of_all"
                    )
                ],
            },
        ),
        migrations.RunSQL(RESEAT, SEATS),
        migrations.RunSQL(
            "INSERT INTO events_company (round_id, actors)"
            " SELECT round_id, array_agg(actor_id) FROM events_seat WHERE counts GROUP BY round_id",
            migrations.RunSQL.noop,
        ),
    ]
