"""The three groups of people who write: contributors, editors, administrators.

A fresh database gives out permissions only after its last migration, so they are made here first.
Run again it changes nothing. Tables that come later need a migration that grants them too;
tests/admin/test_groups.py fails until they have one.
"""

from django.contrib.auth.management import create_permissions
from django.contrib.contenttypes.management import create_contenttypes
from django.db import migrations
from django.db.models import Q

FACTS = ["sources", "venues", "actors", "events"]
# Rows without a review status of their own: who may write their record may also remove them.
FREE = ["actorname", "placename", "negotiationname"]


def of_facts(permissions):
    """Permissions on the tables of facts, not on their histories."""
    return permissions.filter(content_type__app_label__in=FACTS).exclude(
        content_type__model__endswith="event"
    )


def grant(apps, schema_editor):
    for label in [*FACTS, "auth", "admin"]:
        app = apps.get_app_config(label)
        # The stub of an app in a migration has no module, and would be passed over.
        app.models_module = getattr(app, "models_module", None) or True
        create_contenttypes(app, verbosity=0, apps=apps)
        create_permissions(app, verbosity=0, apps=apps)
    permissions = apps.get_model("auth", "Permission").objects.all()
    group = apps.get_model("auth", "Group").objects
    facts = of_facts(permissions)

    writing = facts.filter(
        Q(codename__startswith="add_")
        | Q(codename__startswith="change_")
        | Q(codename__startswith="view_")
    ).exclude(content_type__model="retiredslug")
    seeing = facts.filter(codename="view_retiredslug")
    free = facts.filter(codename__startswith="delete_").filter(
        Q(content_type__model__in=FREE) | Q(content_type__model__endswith="citation")
    )
    contributor, _made = group.get_or_create(name="Contributor")
    contributor.permissions.add(*writing, *seeing, *free)

    editor, _made = group.get_or_create(name="Editor")
    editor.permissions.add(*facts)

    administrator, _made = group.get_or_create(name="Administrator")
    people = permissions.filter(content_type__app_label="auth")
    log = permissions.filter(codename="view_logentry")
    administrator.permissions.add(*facts, *people, *log)


def revoke(apps, schema_editor):
    names = ["Contributor", "Editor", "Administrator"]
    apps.get_model("auth", "Group").objects.filter(name__in=names).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("admin", "0003_logentry_add_action_flag_choices"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("sources", "0001_initial"),
        ("venues", "0001_initial"),
        ("actors", "0001_initial"),
        ("events", "0001_initial"),
    ]
    operations = [migrations.RunPython(grant, revoke, elidable=False)]
