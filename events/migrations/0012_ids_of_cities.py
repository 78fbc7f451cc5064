"""The ids of the rounds of a city and of a venue in an index."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0011_negotiations_of_pax"),
        ("venues", "0002_both_halves_of_a_point"),
    ]

    operations = [
        migrations.AlterField(
            model_name="round",
            name="city",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="rounds",
                to="venues.city",
            ),
        ),
        migrations.AlterField(
            model_name="round",
            name="venue",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="rounds",
                to="venues.venue",
            ),
        ),
        migrations.AddIndex(
            model_name="round",
            index=models.Index(fields=["city", "id"], name="events_round_of_city"),
        ),
        migrations.AddIndex(
            model_name="round",
            index=models.Index(fields=["venue", "id"], name="events_round_of_venue"),
        ),
    ]
