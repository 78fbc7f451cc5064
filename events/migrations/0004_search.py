import django.contrib.postgres.indexes
import django.db.models.functions.comparison
import django.db.models.functions.text
from django.db import migrations, models

import core.search.columns


class Migration(migrations.Migration):
    dependencies = [
        ("core", "0003_search"),
        ("actors", "0003_search"),
        ("events", "0003_initial"),
        ("venues", "0002_search"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="agreement",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    django.db.models.functions.text.Left(core.search.columns.Folded("title"), 200),
                    "C",
                ),
                name="events_agreement_begins",
            ),
        ),
        migrations.AddIndex(
            model_name="agreement",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("title", core.search.columns.Years("signed_on")),
                name="events_agreement_named",
            ),
        ),
        migrations.AddIndex(
            model_name="agreement",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("summary"), name="events_agreement_says"
            ),
        ),
        migrations.AddIndex(
            model_name="conflict",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    django.db.models.functions.text.Left(core.search.columns.Folded("name"), 200),
                    "C",
                ),
                name="events_conflict_begins",
            ),
        ),
        migrations.AddIndex(
            model_name="conflict",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("name"), name="events_conflict_named"
            ),
        ),
        migrations.AddIndex(
            model_name="conflict",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("summary"), name="events_conflict_says"
            ),
        ),
        migrations.AddIndex(
            model_name="disagreement",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    django.db.models.functions.text.Left(core.search.columns.Folded("topic"), 200),
                    "C",
                ),
                name="events_disagreement_begins",
            ),
        ),
        migrations.AddIndex(
            model_name="disagreement",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("topic"), name="events_disagreement_named"
            ),
        ),
        migrations.AddIndex(
            model_name="disagreement",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("claim_a", "claim_b", "assessment", "summary"),
                name="events_disagreement_says",
            ),
        ),
        migrations.AddIndex(
            model_name="negotiation",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    django.db.models.functions.text.Left(core.search.columns.Folded("name"), 200),
                    "C",
                ),
                name="events_negotiation_begins",
            ),
        ),
        migrations.AddIndex(
            model_name="negotiation",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("name"), name="events_negotiation_named"
            ),
        ),
        migrations.AddIndex(
            model_name="negotiation",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("summary"), name="events_negotiation_says"
            ),
        ),
        migrations.AddIndex(
            model_name="negotiationname",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    django.db.models.functions.text.Left(core.search.columns.Folded("text"), 200),
                    "C",
                ),
                name="events_negotiationname_begins",
            ),
        ),
        migrations.AddIndex(
            model_name="negotiationname",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("text"), name="events_negotiationname_named"
            ),
        ),
        migrations.AddIndex(
            model_name="round",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    django.db.models.functions.text.Left(core.search.columns.Folded("title"), 200),
                    "C",
                ),
                name="events_round_begins",
            ),
        ),
        migrations.AddIndex(
            model_name="round",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("title", core.search.columns.Years("dates")),
                name="events_round_named",
            ),
        ),
        migrations.AddIndex(
            model_name="round",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("summary", "status_reason"), name="events_round_says"
            ),
        ),
        migrations.AddIndex(
            model_name="statement",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.columns.Words("quote", "paraphrase", "occasion", "summary"),
                name="events_statement_says",
            ),
        ),
    ]
