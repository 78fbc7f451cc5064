"""Citations by the field they bear out, and by perspective, in an index."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("sources", "0001_initial"),
        ("venues", "0002_both_halves_of_a_point"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="citycitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="citycitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="citycitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="citycitation_perspect",
            ),
        ),
        migrations.AddIndex(
            model_name="countrycitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="countrycitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="countrycitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="countrycitation_perspect",
            ),
        ),
        migrations.AddIndex(
            model_name="venuecitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="venuecitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="venuecitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="venuecitation_perspect",
            ),
        ),
    ]
