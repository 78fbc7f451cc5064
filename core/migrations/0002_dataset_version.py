"""One row that says which version of the knowledge base this is, and a checksum for texts.

The row is moved by a statement trigger on every tracked table, inside the writer's transaction:
a reader who sees the new facts sees the new version, and no other. A sequence or the highest
history id would not do: neither waits for the commit.
"""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("core", "0001_edtf_functions")]
    operations = [
        migrations.RunSQL(
            """
            CREATE TABLE dataset_version (
                only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
                version bigint NOT NULL,
                changed timestamptz NOT NULL
            );
            INSERT INTO dataset_version (version, changed) VALUES (0, clock_timestamp());
            """,
            "DROP TABLE dataset_version;",
        ),
        migrations.RunSQL(
            """
            CREATE FUNCTION text_sha256(value text) RETURNS text
            LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
            RETURN encode(sha256(convert_to(value, 'UTF8')), 'hex');
            """,
            "DROP FUNCTION text_sha256(text);",
        ),
    ]
