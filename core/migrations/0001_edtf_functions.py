"""EDTF in SQL, to the letter as `core.dates.edtf` reads it.

Generated columns and check constraints call these functions. An invalid or reversed text gives NULL,
never an error, so that the constraint can refuse it with its message. A dump is restored with an empty
search path: `edtf_bounds` and `edtf_range` call nothing of ours, and the others have bodies whose
names are bound when they are created.
"""

from django.db import migrations

BOUNDS = r"""
CREATE FUNCTION edtf_bounds(edtf text) RETURNS date[]
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    cut constant integer := strpos(edtf, '/');
    side text := edtf;
    year integer;
    month integer;
    day integer;
    length integer;
    earliest date;
    first date;
    last date;
BEGIN
    FOR number IN 1..2 LOOP
        IF cut > 0 THEN
            side := CASE number WHEN 1 THEN left(edtf, cut - 1) ELSE substr(edtf, cut + 1) END;
        END IF;
        IF side ~ '^[0-9]{4}-[0-9]{2}(-([0-9]{2}|XX))?[?~%]?$' THEN
            year := left(side, 4)::integer;
            month := substr(side, 6, 2)::integer;
            IF year = 0 THEN
                RETURN NULL;
            ELSIF month BETWEEN 1 AND 12 THEN
                first := make_date(year, month, 1);
                IF substr(side, 9, 2) ~ '^[0-9]' THEN
                    day := substr(side, 9, 2)::integer;
                    last := first + (day - 1);
                    IF day = 0 OR day > 28 AND extract(month FROM last) <> month THEN
                        RETURN NULL;
                    END IF;
                    first := last;
                ELSE
                    last := (first + interval '1 month')::date - 1;
                END IF;
            ELSIF month BETWEEN 21 AND 24 AND substr(side, 8, 1) <> '-' AND (month < 24 OR year < 9999) THEN
                first := make_date(year, (month - 20) * 3, 1);
                last := (first + interval '3 months')::date - 1;
            ELSE
                RETURN NULL;
            END IF;
        ELSIF side ~ '^[0-9]{4}(-XX(-XX)?)?[?~%]?$' THEN
            year := left(side, 4)::integer;
            IF year = 0 THEN
                RETURN NULL;
            END IF;
            first := make_date(year, 1, 1);
            last := make_date(year, 12, 31);
        ELSIF side ~ '^[0-9]{2}[0-9X]X[?~%]?$' THEN
            year := translate(left(side, 4), 'X', '0')::integer;
            length := CASE substr(side, 3, 1) WHEN 'X' THEN 100 ELSE 10 END;
            first := make_date(greatest(year, 1), 1, 1);
            last := make_date(year + length - 1, 12, 31);
        ELSIF cut > 0 AND side IN ('', '..') THEN
            first := NULL;
            last := NULL;
        ELSE
            RETURN NULL;
        END IF;
        IF number = 1 THEN
            earliest := first;
        END IF;
        EXIT WHEN cut = 0;
    END LOOP;
    IF earliest > last OR earliest IS NULL AND last IS NULL THEN
        RETURN NULL;
    END IF;
    RETURN ARRAY[earliest, last];
END
$$;
COMMENT ON FUNCTION edtf_bounds(text) IS
    'First and last possible day of an EDTF text, each NULL where open or unknown; NULL when invalid.';
"""

LOWER = """
CREATE FUNCTION edtf_lower(edtf text) RETURNS date
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (edtf_bounds(edtf))[1];
COMMENT ON FUNCTION edtf_lower(text) IS
    'First possible day of an EDTF text; NULL when it is open, unknown, blank or invalid.';
"""

UPPER = """
CREATE FUNCTION edtf_upper(edtf text) RETURNS date
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (edtf_bounds(edtf))[2];
COMMENT ON FUNCTION edtf_upper(text) IS
    'Last possible day of an EDTF text; NULL when it is open, unknown, blank or invalid.';
"""

IS_VALID = """
CREATE FUNCTION edtf_is_valid(edtf text) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN edtf = '' OR edtf_bounds(edtf) IS NOT NULL;
COMMENT ON FUNCTION edtf_is_valid(text) IS 'Whether a text is EDTF of levels 0 and 1, or blank.';
"""

# The last day there is stands for no end: a range that ends after it can not be read by clients.
RANGE = """
CREATE FUNCTION edtf_range(bounds date[]) RETURNS daterange
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
    RETURN daterange(bounds[1], nullif(bounds[2], date '9999-12-31'), '[]');
END
$$;
COMMENT ON FUNCTION edtf_range(date[]) IS 'The days from the first to the last bound, both included.';
"""

SPAN = """
CREATE FUNCTION edtf_span(edtf text) RETURNS daterange
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN edtf_range(edtf_bounds(edtf));
COMMENT ON FUNCTION edtf_span(text) IS
    'The days an EDTF text covers, unbounded where open or unknown; NULL when blank or invalid.';
"""


class Migration(migrations.Migration):
    operations = [
        migrations.RunSQL(BOUNDS, "DROP FUNCTION edtf_bounds(text)"),
        migrations.RunSQL(LOWER, "DROP FUNCTION edtf_lower(text)"),
        migrations.RunSQL(UPPER, "DROP FUNCTION edtf_upper(text)"),
        migrations.RunSQL(IS_VALID, "DROP FUNCTION edtf_is_valid(text)"),
        migrations.RunSQL(RANGE, "DROP FUNCTION edtf_range(date[])"),
        migrations.RunSQL(SPAN, "DROP FUNCTION edtf_span(text)"),
    ]
