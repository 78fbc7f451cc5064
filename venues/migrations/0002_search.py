import django.contrib.postgres.indexes
import django.db.models.functions.comparison
import django.db.models.functions.text
from django.db import migrations, models

import core.search.columns


class Migration(migrations.Migration):
    dependencies = [
        ("core", "0003_search"),
        ("venues", "0001_initial"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="city",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    django.db.models.functions.text.Left(core.search.columns.Folded("name"), 200),
                    "C",
                ),
                name="venues_city_begins",
            ),
        ),
        migrations.AddIndex(
            model_name="city",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("name"), name="venues_city_named"
            ),
        ),
        migrations.AddIndex(
            model_name="city",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("summary"), name="venues_city_says"
            ),
        ),
        migrations.AddIndex(
            model_name="country",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    django.db.models.functions.text.Left(core.search.columns.Folded("name"), 200),
                    "C",
                ),
                name="venues_country_begins",
            ),
        ),
        migrations.AddIndex(
            model_name="country",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("name"), name="venues_country_named"
            ),
        ),
        migrations.AddIndex(
            model_name="country",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("summary"), name="venues_country_says"
            ),
        ),
        migrations.AddIndex(
            model_name="placename",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    django.db.models.functions.text.Left(core.search.columns.Folded("text"), 200),
                    "C",
                ),
                name="venues_placename_begins",
            ),
        ),
        migrations.AddIndex(
            model_name="placename",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("text"), name="venues_placename_named"
            ),
        ),
        migrations.AddIndex(
            model_name="venue",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    django.db.models.functions.text.Left(core.search.columns.Folded("name"), 200),
                    "C",
                ),
                name="venues_venue_begins",
            ),
        ),
        migrations.AddIndex(
            model_name="venue",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("name"), name="venues_venue_named"
            ),
        ),
        migrations.AddIndex(
            model_name="venue",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("summary"), name="venues_venue_says"
            ),
        ),
    ]
