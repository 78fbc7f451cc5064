import django.contrib.postgres.indexes
import django.db.models.functions.comparison
import django.db.models.functions.text
from django.db import migrations, models

import core.search.columns


class Migration(migrations.Migration):
    dependencies = [
        ("core", "0003_search"),
        ("sources", "0002_quote_message"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="passage",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("exact"), name="sources_passage_says"
            ),
        ),
        migrations.AddIndex(
            model_name="source",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    django.db.models.functions.text.Left(core.search.columns.Folded("title"), 200),
                    "C",
                ),
                name="sources_source_begins",
            ),
        ),
        migrations.AddIndex(
            model_name="source",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words(
                    "title", "publisher", core.search.columns.Years("published")
                ),
                name="sources_source_named",
            ),
        ),
        migrations.AddIndex(
            model_name="source",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("summary", "authors"), name="sources_source_says"
            ),
        ),
    ]
