"""Those at the table: the ids of an actor's or a person's from an index alone, and no index twice."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("actors", "0001_initial"),
        ("events", "0006_citations_backwards"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="participation",
            name="events_part_of_actor",
        ),
        migrations.AlterField(
            model_name="delegate",
            name="person",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="delegacies",
                to="actors.actor",
            ),
        ),
        migrations.AlterField(
            model_name="participation",
            name="actor",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="participations",
                to="actors.actor",
            ),
        ),
        migrations.AlterField(
            model_name="participation",
            name="round",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="participations",
                to="events.round",
            ),
        ),
        migrations.AddIndex(
            model_name="delegate",
            index=models.Index(fields=["person", "id"], name="events_delegate_of_person"),
        ),
        migrations.AddIndex(
            model_name="participation",
            index=models.Index(
                fields=["actor", "role", "round"], include=("id",), name="events_part_of_actor"
            ),
        ),
    ]
