"""Which three letters in a row a text has: what an index finds a part of a word by.

The extension pg_trgm has this ready, but the embedded PostgreSQL comes without extensions. It costs
more than 1, but is seldom called: conditions on the text itself stand before it.
"""

from django.db import migrations

TRIGRAMS = """
CREATE FUNCTION trigrams(value text) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1 SET search_path = pg_catalog
RETURN ARRAY(
    SELECT DISTINCT substr(upper(value), n, 3) FROM generate_series(1, length(upper(value)) - 2) n
);
"""


class Migration(migrations.Migration):
    dependencies = [("core", "0004_dataset_version_told")]
    operations = [migrations.RunSQL(TRIGRAMS, "DROP FUNCTION trigrams(text);")]
