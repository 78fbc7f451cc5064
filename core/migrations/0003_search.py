"""What the search indexes are built on: one form for every spelling, and the words of a text.

`fold_accents` is the twin of `core.search.folding.fold`. The two functions that indexes call have
bodies whose names are bound when they are created, so that a dump is restored with an empty search
path; a path of their own keeps the planner from unfolding them into every query. The Russian configuration stems Cyrillic words as Russian and ASCII ones, which folded Latin
words are, as English; the simple one keeps every word whole for exact and prefix search. A text is
read twice, with and without the parting apostrophes: Sana’a is “sanaa”, and d’Ivoire is “ivoire”.
"""

from django.db import migrations

FOLD = r"""
CREATE FUNCTION fold_accents(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 500 SET search_path = pg_catalog
RETURN btrim(regexp_replace(normalize(translate(
    replace(replace(replace(replace(
        regexp_replace(
            lower(normalize(replace(value, '№', ' '), NFKD)),
            '(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7'
            '\u0640\u064b-\u065f\u0670\u200b-\u200f\u00ad''`´’‘‛ʹʻʼʽʾʿˈ′]',
            '', 'g'
        ),
    'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'þ', 'th'),
    'øłđðħŧıəƒςәғқңөұүһіўѓќєґىیکة',
    'olddhtiafσагкноуухиугкегييكه'
), NFC),
    '[\u0001-/:-@[-`{-\u00bf\u00d7\u00f7\u02c2-\u02df\u037e\u0387\u0589\u05be\u05c0\u05c3\u05f3\u05f4'
    '\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff'
    '\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u30fb\ufe10-\ufe6f\uff01-\uff0f\uff1a-\uff20]+',
    ' ', 'g'
));
"""

WORDS = r"""
CREATE FUNCTION search_words(value text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 2000 SET search_path = pg_catalog
RETURN strip(
    to_tsvector('pg_catalog.simple'::regconfig, fold_accents(value))
    || to_tsvector(
        'pg_catalog.russian'::regconfig,
        fold_accents(translate(value, '''`’‘ʼʻʿʾ′', '         '))
    )
);
"""

YEARS = r"""
CREATE FUNCTION edtf_years(edtf text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(translate(edtf, '/~?%', '    '), '-[0-9X][0-9X]', '', 'g');
"""

QUERY = r"""
CREATE FUNCTION search_query(asked text) RETURNS tsquery
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    word text;
    stem text;
    root text;
    endings constant text :=
        '(?:[лдт][ае]р)?(?:сы|си|ы|и)?'
        '(?:[ндт][ыи]н|[гкн][ае]|[ндт][ыи]|н?[дт][ае]|[ндт][ае]н|[мбп]ен|[дт][ае]г[ыи])$';
    one tsquery;
    telling tsquery;
    whole tsquery;
BEGIN
    FOREACH word IN ARRAY string_to_array(fold_accents(asked), ' ') LOOP
        CONTINUE WHEN word = '';
        IF word ~ '^[0-9]+$' THEN
            one := format('%1$s | %1$sst | %1$snd | %1$srd | %1$sth', word)::tsquery;
            stem := word;
        ELSE
            one := format(CASE WHEN length(word) < 3 THEN '''%s''' ELSE '''%s'':*' END, word);
            stem := (tsvector_to_array(to_tsvector('pg_catalog.russian'::regconfig, word)))[1];
            IF stem <> word THEN
                -- A long stem also opens longer forms: астан- in Астанинский, лавров- in Лавровым.
                one := one
                    || format(CASE WHEN length(stem) < 5 THEN '''%s''' ELSE '''%s'':*' END, stem)::tsquery;
            END IF;
            -- Kazakh endings of number, possession and case, after folding: the shortest and the
            -- longest that may be taken off.
            FOREACH root IN ARRAY ARRAY[
                substring(word FROM '^([а-я]{4,})' || endings),
                substring(word FROM '^([а-я]{4,}?)' || endings)
            ] LOOP
                IF root IS NOT NULL THEN
                    one := one || format('''%s''', root)::tsquery;
                END IF;
            END LOOP;
        END IF;
        whole := coalesce(whole && one, one);
        -- Words that carry nothing, such as “of”, count only where there are no others.
        IF stem IS NOT NULL THEN
            telling := coalesce(telling && one, one);
        END IF;
    END LOOP;
    RETURN coalesce(telling, whole, ''::tsquery);
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("core", "0002_dataset_version")]
    operations = [
        migrations.RunSQL(FOLD, "DROP FUNCTION fold_accents(text);"),
        migrations.RunSQL(WORDS, "DROP FUNCTION search_words(text);"),
        migrations.RunSQL(YEARS, "DROP FUNCTION edtf_years(text);"),
        migrations.RunSQL(QUERY, "DROP FUNCTION search_query(text);"),
    ]
