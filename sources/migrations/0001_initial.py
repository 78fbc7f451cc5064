import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.core.validators
import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.comparison
import django.db.models.functions.text
import pgtrigger.compiler
from django.db import migrations, models

import core.dates.fields
import core.migrations._triggers
import core.search.columns


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("core", "0004_dataset_version_told"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Source",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "slug",
                    models.CharField(
                        blank=True,
                        help_text="The stable key of the record in addresses, files and the API. Left blank, it is made from the record itself. Do not reuse one for something else.",
                        max_length=300,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[-.][a-z0-9]+)*\\Z",
                                "Use lower-case letters, digits, single hyphens and dots, for example “astana-r22”.",
                                code="slug",
                            )
                        ],
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        help_text="One to three plain sentences, in our own words.",
                        max_length=4000,
                    ),
                ),
                (
                    "review_status",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("in_review", "In review"),
                            ("published", "Published"),
                        ],
                        default="draft",
                        help_text="Only what is published is shown to anonymous readers and in the API.",
                        max_length=12,
                    ),
                ),
                (
                    "unsourced",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=60),
                        blank=True,
                        default=list,
                        help_text="Fields of this record no citation bears out yet, by name; “part” when it is not known which. A record without any supporting citation needs a source anyway.",
                        size=None,
                    ),
                ),
                ("title", models.CharField(max_length=500)),
                (
                    "url",
                    models.URLField(
                        blank=True,
                        help_text="Where it was read. One source an address.",
                        max_length=1000,
                    ),
                ),
                (
                    "archive_url",
                    models.URLField(
                        blank=True,
                        help_text="A lasting copy, in a web archive for example.",
                        max_length=1000,
                    ),
                ),
                ("publisher", models.CharField(blank=True, max_length=200)),
                (
                    "authors",
                    models.CharField(
                        blank=True, help_text="As printed, separated by semicolons.", max_length=300
                    ),
                ),
                (
                    "published",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="When it was published, as EDTF or plainly.",
                        max_length=64,
                    ),
                ),
                (
                    "starts",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("published"),
                            function="edtf_lower",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "ends",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("published"),
                            function="edtf_upper",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "retrieved",
                    models.DateField(blank=True, help_text="When we read it.", null=True),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True, help_text="BCP 47 tag: en, ru, ar …", max_length=35
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("news", "News"),
                            ("opinion", "Opinion"),
                            ("official_statement", "Official statement"),
                            ("agreement_text", "Agreement text"),
                            ("report", "Report"),
                            ("book", "Book"),
                            ("dataset", "Dataset"),
                            ("interview", "Interview"),
                        ],
                        default="news",
                        max_length=20,
                    ),
                ),
                (
                    "origin",
                    models.CharField(
                        choices=[
                            ("party", "Party"),
                            ("third_party_or_host", "Third party or host"),
                            ("un_or_igo", "UN or other organisation"),
                            ("independent_media", "Independent media"),
                            ("state_media", "State media"),
                            ("academic", "Academic"),
                            ("other", "Other"),
                        ],
                        default="other",
                        max_length=20,
                    ),
                ),
                (
                    "licence",
                    models.CharField(
                        blank=True,
                        help_text="SPDX identifier or words; blank when unknown.",
                        max_length=120,
                    ),
                ),
                (
                    "may_show_text",
                    models.BooleanField(
                        default=False,
                        help_text="The licence lets us show the whole text to readers.",
                    ),
                ),
                (
                    "text",
                    models.TextField(
                        blank=True,
                        help_text="The text exactly as received, line ends as LF, otherwise untouched.",
                    ),
                ),
                (
                    "text_sha256",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(models.F("text"), function="text_sha256"),
                        output_field=models.CharField(max_length=64),
                    ),
                ),
            ],
            options={
                "ordering": ["-starts", "title", "id"],
                "permissions": [
                    ("publish_record", "Can publish records, and change what is no longer a draft")
                ],
                "abstract": False,
                "indexes": [
                    models.Index(
                        django.db.models.functions.comparison.Collate(
                            django.db.models.functions.text.Left(
                                core.search.columns.Folded("title"), 200
                            ),
                            "C",
                        ),
                        name="sources_source_begins",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words(
                            "title", "publisher", core.search.columns.Years("published")
                        ),
                        name="sources_source_named",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("summary", "authors"), name="sources_source_says"
                    ),
                    models.Index(
                        models.OrderBy(models.F("starts"), descending=True, nulls_last=True),
                        models.F("id"),
                        name="sources_source_newest",
                    ),
                    models.Index(
                        models.F("text_sha256"),
                        condition=models.Q(("text", ""), _negated=True),
                        name="sources_source_sha",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="sources_source_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="sources_source_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("url", ""), _negated=True),
                        fields=("url",),
                        name="sources_source_url_once",
                        violation_error_message="URL: a source with this address is already recorded.",
                    ),
                    models.CheckConstraint(
                        condition=models.Func(
                            "published",
                            function="edtf_is_valid",
                            output_field=models.BooleanField(),
                        ),
                        name="sources_source_published_edtf",
                        violation_error_message="Published: not a valid EDTF date.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("text__contains", "\r"), _negated=True),
                        name="sources_source_text_lf",
                        violation_error_message="Text: line ends must be LF.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "news",
                                    "opinion",
                                    "official_statement",
                                    "agreement_text",
                                    "report",
                                    "book",
                                    "dataset",
                                    "interview",
                                ],
                            )
                        ),
                        name="sources_source_kind_known",
                        violation_error_message="Kind: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "origin__in",
                                [
                                    "party",
                                    "third_party_or_host",
                                    "un_or_igo",
                                    "independent_media",
                                    "state_media",
                                    "academic",
                                    "other",
                                ],
                            )
                        ),
                        name="sources_source_origin_known",
                        violation_error_message="Origin: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="text_keeps_its_passages",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."text" IS DISTINCT FROM (NEW."text"))',
                            func="\n                    IF EXISTS (\n                        SELECT FROM sources_passage p WHERE p.source_id = NEW.id\n                        AND p.start IS NOT NULL\n                        AND substr(NEW.text, p.start + 1, p.\"end\" - p.start) <> p.exact\n                    ) THEN\n                        RAISE EXCEPTION 'Text: passages already cited would no longer match it.'\n                        USING ERRCODE = 'check_violation',\n                              CONSTRAINT = 'sources_source_text_keeps_its_passages';\n                    END IF;\n                    RETURN NULL;\n                ",
                            hash="adcdbd8bddaeca44d4487cde5859814cffa449f2",
                            operation='UPDATE OF "text"',
                            pgid="pgtrigger_text_keeps_its_passages_e42e9",
                            table="sources_source",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_sourceevent" ("archive_url", "authors", "id", "kind", "language", "licence", "may_show_text", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published", "publisher", "retrieved", "review_status", "slug", "summary", "text", "title", "unsourced", "url") VALUES (NEW."archive_url", NEW."authors", NEW."id", NEW."kind", NEW."language", NEW."licence", NEW."may_show_text", NEW."origin", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."published", NEW."publisher", NEW."retrieved", NEW."review_status", NEW."slug", NEW."summary", NEW."text", NEW."title", NEW."unsourced", NEW."url"); RETURN NULL;',
                            hash="5a1b6045584e5e9dd0cf6780aa60c9ae41d6592e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c3ed3",
                            table="sources_source",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."archive_url" IS DISTINCT FROM (NEW."archive_url") OR OLD."authors" IS DISTINCT FROM (NEW."authors") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."licence" IS DISTINCT FROM (NEW."licence") OR OLD."may_show_text" IS DISTINCT FROM (NEW."may_show_text") OR OLD."origin" IS DISTINCT FROM (NEW."origin") OR OLD."published" IS DISTINCT FROM (NEW."published") OR OLD."publisher" IS DISTINCT FROM (NEW."publisher") OR OLD."retrieved" IS DISTINCT FROM (NEW."retrieved") OR OLD."review_status" IS DISTINCT FROM (NEW."review_status") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."unsourced" IS DISTINCT FROM (NEW."unsourced") OR OLD."url" IS DISTINCT FROM (NEW."url"))',
                            func='INSERT INTO "sources_sourceevent" ("archive_url", "authors", "id", "kind", "language", "licence", "may_show_text", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published", "publisher", "retrieved", "review_status", "slug", "summary", "text", "title", "unsourced", "url") VALUES (NEW."archive_url", NEW."authors", NEW."id", NEW."kind", NEW."language", NEW."licence", NEW."may_show_text", NEW."origin", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."published", NEW."publisher", NEW."retrieved", NEW."review_status", NEW."slug", NEW."summary", NEW."text", NEW."title", NEW."unsourced", NEW."url"); RETURN NULL;',
                            hash="10056af10a9415b46ac30d72c0810805f47871ea",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e6185",
                            table="sources_source",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_sourceevent" ("archive_url", "authors", "id", "kind", "language", "licence", "may_show_text", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published", "publisher", "retrieved", "review_status", "slug", "summary", "text", "title", "unsourced", "url") VALUES (OLD."archive_url", OLD."authors", OLD."id", OLD."kind", OLD."language", OLD."licence", OLD."may_show_text", OLD."origin", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."published", OLD."publisher", OLD."retrieved", OLD."review_status", OLD."slug", OLD."summary", OLD."text", OLD."title", OLD."unsourced", OLD."url"); RETURN NULL;',
                            hash="492d42c643955e09f54ddc8274bdd0b0be91ee77",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fde77",
                            table="sources_source",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="a4b5ec5d3729bfa2c290a4b8feb3112dae300bdb",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_102c8",
                            table="sources_source",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Passage",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "slug",
                    models.CharField(
                        blank=True,
                        max_length=240,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[-.][a-z0-9]+)*\\Z",
                                "Use lower-case letters, digits, single hyphens and dots, for example “astana-r22”.",
                                code="slug",
                            )
                        ],
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passages",
                        to="sources.source",
                    ),
                ),
                (
                    "exact",
                    models.TextField(help_text="The words, letter for letter.", max_length=4000),
                ),
                (
                    "prefix",
                    models.CharField(blank=True, help_text="The words just before.", max_length=64),
                ),
                (
                    "suffix",
                    models.CharField(blank=True, help_text="The words just after.", max_length=64),
                ),
                (
                    "start",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Code point where it begins; blank when the text is not held.",
                        null=True,
                    ),
                ),
                (
                    "end",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Code point just past its end; blank when the text is not held.",
                        null=True,
                    ),
                ),
            ],
            options={
                "ordering": ["source", "start", "id"],
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("exact"), name="sources_passage_says"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("exact", ""), _negated=True),
                        name="sources_passage_exact_given",
                        violation_error_message="Exact: give the words quoted.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("end__isnull", True), ("start__isnull", True)),
                            models.Q(
                                (
                                    "end",
                                    django.db.models.expressions.CombinedExpression(
                                        models.F("start"),
                                        "+",
                                        django.db.models.functions.text.Length("exact"),
                                    ),
                                ),
                                ("start__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="sources_passage_span",
                        violation_error_message="Start and end: give both, as far apart as the quote is long, or neither.",
                    ),
                    models.UniqueConstraint(
                        models.Func(
                            models.F("exact"),
                            function="text_sha256",
                            output_field=models.TextField(),
                        ),
                        models.F("source"),
                        models.F("start"),
                        name="sources_passage_once",
                        nulls_distinct=False,
                        violation_error_message="Exact: this passage of the source is already recorded.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="stands_in_its_source",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (NEW."start" IS NOT NULL)',
                            func="\n                    IF NOT EXISTS (\n                        SELECT FROM sources_source s WHERE s.id = NEW.source_id\n                        AND substr(s.text, NEW.start + 1, NEW.\"end\" - NEW.start) = NEW.exact\n                    ) THEN\n                        RAISE EXCEPTION\n                            'Exact: these words do not stand at that place of the source.'\n                        USING ERRCODE = 'check_violation',\n                              CONSTRAINT = 'sources_passage_stands_in_its_source';\n                    END IF;\n                    RETURN NULL;\n                ",
                            hash="f927955db1f5885883224620c6e8e3010104c2d7",
                            operation='INSERT OR UPDATE OF "exact", "start", "end", "source_id"',
                            pgid="pgtrigger_stands_in_its_source_06e68",
                            table="sources_passage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_passageevent" ("end", "exact", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "slug", "source_id", "start", "suffix") VALUES (NEW."end", NEW."exact", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."prefix", NEW."slug", NEW."source_id", NEW."start", NEW."suffix"); RETURN NULL;',
                            hash="92e69fea97c2c8af02b0023f19721f6ad4980bb5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_af5cd",
                            table="sources_passage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_passageevent" ("end", "exact", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "slug", "source_id", "start", "suffix") VALUES (NEW."end", NEW."exact", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."prefix", NEW."slug", NEW."source_id", NEW."start", NEW."suffix"); RETURN NULL;',
                            hash="7d25f674168016302d5862754fb73ac457c0c9e1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1d8d7",
                            table="sources_passage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_passageevent" ("end", "exact", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "slug", "source_id", "start", "suffix") VALUES (OLD."end", OLD."exact", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."prefix", OLD."slug", OLD."source_id", OLD."start", OLD."suffix"); RETURN NULL;',
                            hash="e614d754f10d77369b2609d2807524267637d686",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cbe2a",
                            table="sources_passage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="e82c2ab23642b8e6c94db54fd8387ef99a00903e",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_20af4",
                            table="sources_passage",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RetiredSlug",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("actor", "Actor"),
                            ("agreement", "Agreement"),
                            ("city", "City"),
                            ("conflict", "Conflict"),
                            ("disagreement", "Disagreement"),
                            ("negotiation", "Negotiation"),
                            ("round", "Round"),
                            ("source", "Source"),
                            ("statement", "Statement"),
                            ("venue", "Venue"),
                        ],
                        max_length=14,
                    ),
                ),
                (
                    "slug",
                    models.CharField(
                        max_length=300,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[-.][a-z0-9]+)*\\Z",
                                "Use lower-case letters, digits, single hyphens and dots, for example “astana-r22”.",
                                code="slug",
                            )
                        ],
                    ),
                ),
                (
                    "successor",
                    models.CharField(
                        blank=True,
                        help_text="The slug that took its place.",
                        max_length=300,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[-.][a-z0-9]+)*\\Z",
                                "Use lower-case letters, digits, single hyphens and dots, for example “astana-r22”.",
                                code="slug",
                            )
                        ],
                    ),
                ),
                (
                    "reason",
                    models.CharField(help_text="Why, in words readers will see.", max_length=500),
                ),
            ],
            options={
                "ordering": ["kind", "slug"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("kind", "slug"),
                        name="sources_retiredslug_once",
                        violation_error_message="This address is already retired.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "actor",
                                    "agreement",
                                    "city",
                                    "conflict",
                                    "disagreement",
                                    "negotiation",
                                    "round",
                                    "source",
                                    "statement",
                                    "venue",
                                ],
                            )
                        ),
                        name="sources_retiredslug_kind_known",
                        violation_error_message="Kind: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_retiredslugevent" ("id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "slug", "successor") VALUES (NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."slug", NEW."successor"); RETURN NULL;',
                            hash="0c33c7d70595b8267d70e7c38ccd4bdcac30051f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_231fc",
                            table="sources_retiredslug",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sources_retiredslugevent" ("id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "slug", "successor") VALUES (NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."slug", NEW."successor"); RETURN NULL;',
                            hash="a4c17493203bcaff7ec46a2093fc3f64529029ba",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7ea75",
                            table="sources_retiredslug",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sources_retiredslugevent" ("id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "slug", "successor") VALUES (OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."slug", OLD."successor"); RETURN NULL;',
                            hash="f9d7a14a545fb347db02d9c168b74bab8565bae0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c68a7",
                            table="sources_retiredslug",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="8b63741b43d01f4a22f72362db9b3692e1f2052e",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_74064",
                            table="sources_retiredslug",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PassageEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="sources.passage",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "slug",
                    models.CharField(
                        blank=True,
                        max_length=240,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[-.][a-z0-9]+)*\\Z",
                                "Use lower-case letters, digits, single hyphens and dots, for example “astana-r22”.",
                                code="slug",
                            )
                        ],
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.source",
                    ),
                ),
                (
                    "exact",
                    models.TextField(help_text="The words, letter for letter.", max_length=4000),
                ),
                (
                    "prefix",
                    models.CharField(blank=True, help_text="The words just before.", max_length=64),
                ),
                (
                    "suffix",
                    models.CharField(blank=True, help_text="The words just after.", max_length=64),
                ),
                (
                    "start",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Code point where it begins; blank when the text is not held.",
                        null=True,
                    ),
                ),
                (
                    "end",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Code point just past its end; blank when the text is not held.",
                        null=True,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RetiredSlugEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="sources.retiredslug",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("actor", "Actor"),
                            ("agreement", "Agreement"),
                            ("city", "City"),
                            ("conflict", "Conflict"),
                            ("disagreement", "Disagreement"),
                            ("negotiation", "Negotiation"),
                            ("round", "Round"),
                            ("source", "Source"),
                            ("statement", "Statement"),
                            ("venue", "Venue"),
                        ],
                        max_length=14,
                    ),
                ),
                (
                    "slug",
                    models.CharField(
                        max_length=300,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[-.][a-z0-9]+)*\\Z",
                                "Use lower-case letters, digits, single hyphens and dots, for example “astana-r22”.",
                                code="slug",
                            )
                        ],
                    ),
                ),
                (
                    "successor",
                    models.CharField(
                        blank=True,
                        help_text="The slug that took its place.",
                        max_length=300,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[-.][a-z0-9]+)*\\Z",
                                "Use lower-case letters, digits, single hyphens and dots, for example “astana-r22”.",
                                code="slug",
                            )
                        ],
                    ),
                ),
                (
                    "reason",
                    models.CharField(help_text="Why, in words readers will see.", max_length=500),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SourceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="sources.source",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "slug",
                    models.CharField(
                        blank=True,
                        help_text="The stable key of the record in addresses, files and the API. Left blank, it is made from the record itself. Do not reuse one for something else.",
                        max_length=300,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[-.][a-z0-9]+)*\\Z",
                                "Use lower-case letters, digits, single hyphens and dots, for example “astana-r22”.",
                                code="slug",
                            )
                        ],
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        help_text="One to three plain sentences, in our own words.",
                        max_length=4000,
                    ),
                ),
                (
                    "review_status",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("in_review", "In review"),
                            ("published", "Published"),
                        ],
                        default="draft",
                        help_text="Only what is published is shown to anonymous readers and in the API.",
                        max_length=12,
                    ),
                ),
                (
                    "unsourced",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=60),
                        blank=True,
                        default=list,
                        help_text="Fields of this record no citation bears out yet, by name; “part” when it is not known which. A record without any supporting citation needs a source anyway.",
                        size=None,
                    ),
                ),
                ("title", models.CharField(max_length=500)),
                (
                    "url",
                    models.URLField(
                        blank=True,
                        help_text="Where it was read. One source an address.",
                        max_length=1000,
                    ),
                ),
                (
                    "archive_url",
                    models.URLField(
                        blank=True,
                        help_text="A lasting copy, in a web archive for example.",
                        max_length=1000,
                    ),
                ),
                ("publisher", models.CharField(blank=True, max_length=200)),
                (
                    "authors",
                    models.CharField(
                        blank=True, help_text="As printed, separated by semicolons.", max_length=300
                    ),
                ),
                (
                    "published",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="When it was published, as EDTF or plainly.",
                        max_length=64,
                    ),
                ),
                (
                    "retrieved",
                    models.DateField(blank=True, help_text="When we read it.", null=True),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True, help_text="BCP 47 tag: en, ru, ar …", max_length=35
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("news", "News"),
                            ("opinion", "Opinion"),
                            ("official_statement", "Official statement"),
                            ("agreement_text", "Agreement text"),
                            ("report", "Report"),
                            ("book", "Book"),
                            ("dataset", "Dataset"),
                            ("interview", "Interview"),
                        ],
                        default="news",
                        max_length=20,
                    ),
                ),
                (
                    "origin",
                    models.CharField(
                        choices=[
                            ("party", "Party"),
                            ("third_party_or_host", "Third party or host"),
                            ("un_or_igo", "UN or other organisation"),
                            ("independent_media", "Independent media"),
                            ("state_media", "State media"),
                            ("academic", "Academic"),
                            ("other", "Other"),
                        ],
                        default="other",
                        max_length=20,
                    ),
                ),
                (
                    "licence",
                    models.CharField(
                        blank=True,
                        help_text="SPDX identifier or words; blank when unknown.",
                        max_length=120,
                    ),
                ),
                (
                    "may_show_text",
                    models.BooleanField(
                        default=False,
                        help_text="The licence lets us show the whole text to readers.",
                    ),
                ),
                (
                    "text",
                    models.TextField(
                        blank=True,
                        help_text="The text exactly as received, line ends as LF, otherwise untouched.",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        core.migrations._triggers.InstallTriggers(),
    ]
