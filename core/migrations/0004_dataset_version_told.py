"""Tell every web process at once, on commit, that the dataset's version has moved."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("core", "0003_search")]
    operations = [
        migrations.RunSQL(
            """
            CREATE FUNCTION dataset_version_told() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                PERFORM pg_notify('dataset_version', '');
                RETURN NULL;
            END $$;
            CREATE TRIGGER dataset_version_told AFTER UPDATE ON dataset_version
            FOR EACH STATEMENT EXECUTE FUNCTION dataset_version_told();
            """,
            """
            DROP TRIGGER dataset_version_told ON dataset_version;
            DROP FUNCTION dataset_version_told();
            """,
        ),
    ]
