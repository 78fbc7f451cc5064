"""An index by which a part of the name of a negotiation is found."""

import django.contrib.postgres.indexes
from django.db import migrations

import core.search.parts


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0009_company"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="negotiation",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.parts.Trigrams("name"), name="events_negotiation_name_parts"
            ),
        ),
    ]
