"""Whether something published rests on a passage, as the database itself can say.

A reader sees a passage when one of the twenty kinds of record that may cite it is published, with all
it stands on. Asked within a query of passages it would be twenty subqueries over sixty tables, which
take longer to plan than to answer; a function keeps its plans.
"""

from importlib import import_module

from django.db import migrations

TABLES = import_module("events.migrations.0002_all_citations").TABLES
COMMON = ("participation", "round", "agreement", "party")
"""What most passages are cited on is asked first."""


def asked(app, model, stands_on):
    return f"""
    IF EXISTS (
        SELECT FROM {app}_{model}citation c
        JOIN {app}_{model} r ON r.id = c.record_id AND r.review_status = 'published'
            AND c.passage_id = passage
        {stands_on}
    ) THEN
        RETURN true;
    END IF;"""


IN_ORDER = sorted(TABLES, key=lambda table: table[2] not in COMMON)
FUNCTION = f"""
CREATE OR REPLACE FUNCTION passage_bears_something_out(passage bigint) RETURNS boolean
LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE COST 5000 AS $$
BEGIN
    {"".join(asked(app, model, on) for _number, app, model, _collection, on in IN_ORDER)}
    RETURN false;
END
$$;
"""


class Migration(migrations.Migration):
    dependencies = [("events", "0002_all_citations")]
    operations = [migrations.RunSQL(FUNCTION, "DROP FUNCTION passage_bears_something_out(bigint);")]
