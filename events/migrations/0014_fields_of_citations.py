"""Citations by the field they bear out, and by perspective, in an index."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0013_negotiations_of_seats"),
        ("sources", "0001_initial"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="agreementcitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="agreementcitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="agreementcitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="agreementcitation_perspect",
            ),
        ),
        migrations.AddIndex(
            model_name="conflictcitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="conflictcitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="conflictcitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="conflictcitation_perspect",
            ),
        ),
        migrations.AddIndex(
            model_name="delegatecitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="delegatecitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="delegatecitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="delegatecitation_perspect",
            ),
        ),
        migrations.AddIndex(
            model_name="disagreementcitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="disagreementcitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="disagreementcitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="disagreementcitation_perspect",
            ),
        ),
        migrations.AddIndex(
            model_name="negotiation",
            index=models.Index(fields=["status"], name="events_negotiation_by_status"),
        ),
        migrations.AddIndex(
            model_name="negotiationcitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="negotiationcitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="negotiationcitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="negotiationcitation_perspect",
            ),
        ),
        migrations.AddIndex(
            model_name="outcomecitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="outcomecitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="outcomecitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="outcomecitation_perspect",
            ),
        ),
        migrations.AddIndex(
            model_name="participationcitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="participationcitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="participationcitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="participationcitation_perspect",
            ),
        ),
        migrations.AddIndex(
            model_name="partycitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="partycitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="partycitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="partycitation_perspect",
            ),
        ),
        migrations.AddIndex(
            model_name="roundcitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="roundcitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="roundcitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="roundcitation_perspect",
            ),
        ),
        migrations.AddIndex(
            model_name="roundlinkcitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="roundlinkcitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="roundlinkcitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="roundlinkcitation_perspect",
            ),
        ),
        migrations.AddIndex(
            model_name="signaturecitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="signaturecitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="signaturecitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="signaturecitation_perspect",
            ),
        ),
        migrations.AddIndex(
            model_name="statementcitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="statementcitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="statementcitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="statementcitation_perspect",
            ),
        ),
        migrations.AddIndex(
            model_name="statuschangecitation",
            index=models.Index(
                condition=models.Q(("field", ""), _negated=True),
                fields=["field"],
                name="statuschangecitation_field",
            ),
        ),
        migrations.AddIndex(
            model_name="statuschangecitation",
            index=models.Index(
                condition=models.Q(("perspective", ""), _negated=True),
                fields=["perspective"],
                name="statuschangecitation_perspect",
            ),
        ),
    ]
