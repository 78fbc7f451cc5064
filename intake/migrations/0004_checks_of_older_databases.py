"""Gives databases made before each code had a check of its own the checks that new ones begin with.

The first migrations were written anew then (decision 8), so that an older database has not seen
them. On a new one there is nothing to do.
"""

from django.db import migrations

APPS = ("venues", "sources", "actors", "events", "intake")
REPLACED = {
    "events_agreement": "events_agreement_codes_known",
    "events_negotiation": "events_negotiation_codes_known",
    "events_participation": "events_participation_codes_known",
    "events_round": "events_round_codes_known",
    "intake_proposal": "intake_proposal_codes_known",
}
"""Checks of several codes at once, by table: each code has its own now."""


def add_missing(apps, schema_editor):
    connection = schema_editor.connection
    for label in APPS:
        for model in apps.get_app_config(label).get_models():
            table = model._meta.db_table
            with connection.cursor() as cursor:
                known = connection.introspection.get_constraints(cursor, table)
            for constraint in model._meta.constraints:
                if constraint.name not in known:
                    schema_editor.add_constraint(model, constraint)
            if REPLACED.get(table) in known:
                schema_editor.execute(f"ALTER TABLE {table} DROP CONSTRAINT {REPLACED[table]}")


class Migration(migrations.Migration):
    dependencies = [
        ("intake", "0003_reading_rights"),
        ("actors", "0001_initial"),
        ("events", "0005_large_sets"),
        ("sources", "0001_initial"),
        ("venues", "0002_both_halves_of_a_point"),
    ]
    operations = [migrations.RunPython(add_missing, migrations.RunPython.noop)]
