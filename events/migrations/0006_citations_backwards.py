"""The view of all citations from its other end.

Its branches are ordered, so that PostgreSQL merges them and stops at the end of a page; but it does
not read ordered branches backwards, and joined and sorted all there is for the last page. This
view is the same with each branch in the other order.
"""

from importlib import import_module

from django.db import migrations

first = import_module("events.migrations.0002_all_citations")
BRANCHES = ") UNION ALL (".join(f"{first.branch(*row)} DESC" for row in first.TABLES)
VIEW = f"CREATE VIEW every_citation_backwards AS ({BRANCHES});"


class Migration(migrations.Migration):
    dependencies = [("events", "0005_large_sets")]
    operations = [migrations.RunSQL(VIEW, "DROP VIEW every_citation_backwards")]
