import django.contrib.postgres.indexes
import django.db.models.functions.comparison
import django.db.models.functions.text
from django.db import migrations, models

import core.search.columns


class Migration(migrations.Migration):
    dependencies = [
        ("core", "0003_search"),
        ("actors", "0002_initial"),
        ("venues", "0002_search"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="actor",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    django.db.models.functions.text.Left(core.search.columns.Folded("name"), 200),
                    "C",
                ),
                name="actors_actor_begins",
            ),
        ),
        migrations.AddIndex(
            model_name="actor",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("name"), name="actors_actor_named"
            ),
        ),
        migrations.AddIndex(
            model_name="actor",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("summary"), name="actors_actor_says"
            ),
        ),
        migrations.AddIndex(
            model_name="actorname",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    django.db.models.functions.text.Left(core.search.columns.Folded("text"), 200),
                    "C",
                ),
                name="actors_actorname_begins",
            ),
        ),
        migrations.AddIndex(
            model_name="actorname",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("text"), name="actors_actorname_named"
            ),
        ),
    ]
