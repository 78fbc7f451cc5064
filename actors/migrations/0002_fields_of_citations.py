"""Citations by the field they bear out, and by perspective, in an index."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("actors", "0001_initial"),
        ("sources", "0001_initial"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="actorcitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="actorcitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="actorcitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="actorcitation_perspect",
            ),
        ),
        migrations.AddIndex(
            model_name="actorrelationcitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="actorrelationcitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="actorrelationcitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="actorrelationcitation_perspect",
            ),
        ),
        migrations.AddIndex(
            model_name="stancecitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="stancecitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="stancecitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="stancecitation_perspect",
            ),
        ),
        migrations.AddIndex(
            model_name="tenurecitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="tenurecitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="tenurecitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="tenurecitation_perspect",
            ),
        ),
    ]
