"""Negotiations in order of time from an index, to be asked one by one for those of an actor."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0007_ids_in_indexes"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="negotiation",
            index=models.Index(
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
                name="events_negotiation_oldest",
            ),
        ),
        migrations.AddIndex(
            model_name="negotiation",
            index=models.Index(
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
                name="events_negotiation_newest",
            ),
        ),
    ]
