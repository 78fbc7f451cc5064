"""Contributors and editors read articles and decide on proposals; what is written stays a draft."""

from django.contrib.auth.management import create_permissions
from django.contrib.contenttypes.management import create_contenttypes
from django.db import migrations

TABLES = ["articlereading", "proposal"]


def grant(apps, schema_editor):
    app = apps.get_app_config("intake")
    # The stub of an app in a migration has no module, and would be passed over.
    app.models_module = getattr(app, "models_module", None) or True
    create_contenttypes(app, verbosity=0, apps=apps)
    create_permissions(app, verbosity=0, apps=apps)
    permissions = apps.get_model("auth", "Permission").objects
    all_of_them = permissions.filter(
        content_type__app_label="intake", content_type__model__in=TABLES
    )
    group = apps.get_model("auth", "Group").objects
    group.get(name="Contributor").permissions.add(
        *all_of_them.exclude(codename__startswith="delete_")
    )
    for name in ("Editor", "Administrator"):
        group.get(name=name).permissions.add(*all_of_them)


def revoke(apps, schema_editor):
    apps.get_model("auth", "Permission").objects.filter(
        content_type__app_label="intake", content_type__model__in=TABLES
    ).delete()


class Migration(migrations.Migration):
    dependencies = [("intake", "0002_readings")]
    operations = [migrations.RunPython(grant, revoke, elidable=False)]
