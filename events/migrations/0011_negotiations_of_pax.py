"""Negotiations by their id in PA-X from an index."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0010_parts_of_negotiations"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="negotiation",
            index=models.Index(
                condition=models.Q(("pax_process_id__isnull", False)),
                fields=["pax_process_id"],
                name="events_negotiation_pax",
            ),
        ),
    ]
