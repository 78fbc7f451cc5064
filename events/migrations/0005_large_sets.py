"""Indexes by which a part of a large set is found without reading the rest of it."""

import django.contrib.postgres.indexes
import django.db.models.deletion
from django.db import migrations, models

import core.search.parts


class Migration(migrations.Migration):
    dependencies = [
        ("core", "0005_trigrams"),
        ("events", "0004_seats"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="participation",
            name="events_part_of_actor",
        ),
        migrations.RemoveIndex(
            model_name="participation",
            name="events_part_of_round",
        ),
        migrations.AddIndex(
            model_name="delegate",
            index=models.Index(
                condition=models.Q(("name_as_recorded", ""), _negated=True),
                fields=["id"],
                name="events_delegate_as_recorded",
            ),
        ),
        migrations.AddIndex(
            model_name="participation",
            index=models.Index(fields=["actor", "role", "round"], name="events_part_of_actor"),
        ),
        migrations.AddIndex(
            model_name="participation",
            index=models.Index(
                fields=["round", "role", "actor"],
                include=("review_status", "attendance"),
                name="events_part_of_round",
            ),
        ),
        migrations.AddIndex(
            model_name="participation",
            index=models.Index(
                condition=models.Q(("name_as_recorded", ""), _negated=True),
                fields=["id"],
                name="events_part_as_recorded",
            ),
        ),
        migrations.AddIndex(
            model_name="round",
            index=django.contrib.postgres.indexes.GinIndex(
                core.search.parts.Trigrams("title"), name="events_round_title_parts"
            ),
        ),
        migrations.AddIndex(
            model_name="round",
            index=models.Index(
                condition=models.Q(ends__isnull=False, starts__isnull=True),
                fields=["ends", "id"],
                name="events_round_open_beginning",
            ),
        ),
        migrations.AlterField(
            model_name="round",
            name="country",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                help_text="The country of the venue.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="rounds",
                to="venues.country",
            ),
        ),
        migrations.AddIndex(
            model_name="participation",
            index=models.Index(
                condition=models.Q(
                    ("attendance__in", ("invited_absent", "declined", "boycotted", "excluded"))
                ),
                fields=["actor", "round"],
                name="events_part_absent",
            ),
        ),
        migrations.AddIndex(
            model_name="round",
            index=models.Index(
                models.F("country"),
                models.Func(
                    models.F("starts"),
                    output_field=models.DateField(),
                    template="COALESCE(%(expressions)s, 'infinity'::date)",
                ),
                models.Func(
                    models.F("ends"),
                    output_field=models.DateField(),
                    template="COALESCE(%(expressions)s, 'infinity'::date)",
                ),
                models.F("id"),
                name="events_round_country_oldest",
            ),
        ),
        migrations.AddIndex(
            model_name="round",
            index=models.Index(
                models.F("country"),
                models.Func(
                    models.F("starts"),
                    output_field=models.DateField(),
                    template="COALESCE(%(expressions)s, '-infinity'::date)",
                ),
                models.Func(
                    models.F("ends"),
                    output_field=models.DateField(),
                    template="COALESCE(%(expressions)s, '-infinity'::date)",
                ),
                models.F("id"),
                name="events_round_country_newest",
            ),
        ),
    ]
