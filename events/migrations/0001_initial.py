import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.indexes
import django.core.validators
import django.db.models.deletion
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
        ("actors", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Conflict",
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
                (
                    "name",
                    models.CharField(
                        help_text="The preferred name in English; other names go below.",
                        max_length=300,
                    ),
                ),
                (
                    "period",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="From/to as EDTF: 2019-03-23/2022-09-17, 2012-05-07/.. when ongoing.",
                        max_length=64,
                    ),
                ),
                (
                    "starts",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("period"),
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
                            models.F("period"),
                            function="edtf_upper",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "region",
                    models.CharField(
                        blank=True, help_text="Part of the world, in words.", max_length=60
                    ),
                ),
                (
                    "ucdp_id",
                    models.PositiveIntegerField(
                        blank=True, help_text="UCDP conflict number", null=True, unique=True
                    ),
                ),
                (
                    "countries",
                    models.ManyToManyField(
                        blank=True, related_name="conflicts", to="venues.country"
                    ),
                ),
            ],
            options={
                "ordering": ["name", "id"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        django.db.models.functions.comparison.Collate(
                            django.db.models.functions.text.Left(
                                core.search.columns.Folded("name"), 200
                            ),
                            "C",
                        ),
                        name="events_conflict_begins",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("name"), name="events_conflict_named"
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("summary"), name="events_conflict_says"
                    ),
                    models.Index(fields=["name", "id"], name="events_conflict_by_name"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="events_conflict_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="events_conflict_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Func(
                            "period", function="edtf_is_valid", output_field=models.BooleanField()
                        ),
                        name="events_conflict_period_edtf",
                        violation_error_message="Period: not a valid EDTF date or interval.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_conflictevent" ("id", "name", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "review_status", "slug", "summary", "ucdp_id", "unsourced") VALUES (NEW."id", NEW."name", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."region", NEW."review_status", NEW."slug", NEW."summary", NEW."ucdp_id", NEW."unsourced"); RETURN NULL;',
                            hash="ee8642bc17d1233f8a01dd8ba377c05685a1eb31",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_401ce",
                            table="events_conflict",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."period" IS DISTINCT FROM (NEW."period") OR OLD."region" IS DISTINCT FROM (NEW."region") OR OLD."review_status" IS DISTINCT FROM (NEW."review_status") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."ucdp_id" IS DISTINCT FROM (NEW."ucdp_id") OR OLD."unsourced" IS DISTINCT FROM (NEW."unsourced"))',
                            func='INSERT INTO "events_conflictevent" ("id", "name", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "review_status", "slug", "summary", "ucdp_id", "unsourced") VALUES (NEW."id", NEW."name", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."region", NEW."review_status", NEW."slug", NEW."summary", NEW."ucdp_id", NEW."unsourced"); RETURN NULL;',
                            hash="01b06a7f1b0e70dbe98f4b3026dd31a352a11033",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_124d9",
                            table="events_conflict",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_conflictevent" ("id", "name", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "review_status", "slug", "summary", "ucdp_id", "unsourced") VALUES (OLD."id", OLD."name", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."region", OLD."review_status", OLD."slug", OLD."summary", OLD."ucdp_id", OLD."unsourced"); RETURN NULL;',
                            hash="4361b09c15d240d4a09b05a96c23d154519e1070",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5578e",
                            table="events_conflict",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="522c2fcc8c14f133275724009988ea152ead538d",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_7f2ad",
                            table="events_conflict",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Negotiation",
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
                (
                    "name",
                    models.CharField(
                        help_text="The preferred name in English; other names go below.",
                        max_length=300,
                    ),
                ),
                (
                    "period",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="From/to as EDTF: 2019-03-23/2022-09-17, 2012-05-07/.. when ongoing.",
                        max_length=64,
                    ),
                ),
                (
                    "starts",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("period"),
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
                            models.F("period"),
                            function="edtf_upper",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("format", "Format"),
                            ("process", "Process"),
                            ("talks", "Talks"),
                            ("track", "Track"),
                            ("conference", "Conference"),
                            ("summit_series", "Summit series"),
                            ("dialogue", "Dialogue"),
                            ("congress", "Congress"),
                        ],
                        max_length=14,
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("proposed", "Proposed"),
                            ("active", "Active"),
                            ("suspended", "Suspended"),
                            ("dormant", "Dormant"),
                            ("concluded", "Concluded"),
                            ("collapsed", "Collapsed"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "status_reason",
                    models.CharField(blank=True, help_text="Why it stands there.", max_length=300),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        help_text="The larger negotiation this one is a track of.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tracks",
                        to="events.negotiation",
                    ),
                ),
                (
                    "complete_through",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Every numbered round up to this one is recorded.",
                        null=True,
                    ),
                ),
                (
                    "coverage_note",
                    models.CharField(
                        blank=True,
                        help_text="What is known to be missing, in words.",
                        max_length=300,
                    ),
                ),
                (
                    "pax_process_id",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Peace Agreements Database (PA-X) process number",
                        null=True,
                    ),
                ),
                (
                    "conflicts",
                    models.ManyToManyField(
                        blank=True, related_name="negotiations", to="events.conflict"
                    ),
                ),
            ],
            options={
                "ordering": ["name", "id"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        django.db.models.functions.comparison.Collate(
                            django.db.models.functions.text.Left(
                                core.search.columns.Folded("name"), 200
                            ),
                            "C",
                        ),
                        name="events_negotiation_begins",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("name"), name="events_negotiation_named"
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("summary"), name="events_negotiation_says"
                    ),
                    models.Index(fields=["name", "id"], name="events_negotiation_by_name"),
                    models.Index(
                        fields=["starts", "ends", "id"], name="events_negotiation_by_date"
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="events_negotiation_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="events_negotiation_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Func(
                            "period", function="edtf_is_valid", output_field=models.BooleanField()
                        ),
                        name="events_negotiation_period_edtf",
                        violation_error_message="Period: not a valid EDTF date or interval.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("parent__isnull", True),
                            models.Q(("parent", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="events_negotiation_not_own_parent",
                        violation_error_message="Parent: a negotiation cannot be a track of itself.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "format",
                                    "process",
                                    "talks",
                                    "track",
                                    "conference",
                                    "summit_series",
                                    "dialogue",
                                    "congress",
                                ],
                            )
                        ),
                        name="events_negotiation_kind_known",
                        violation_error_message="Kind: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                [
                                    "proposed",
                                    "active",
                                    "suspended",
                                    "dormant",
                                    "concluded",
                                    "collapsed",
                                ],
                            )
                        ),
                        name="events_negotiation_status_known",
                        violation_error_message="Status: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_negotiationevent" ("complete_through", "coverage_note", "id", "kind", "name", "parent_id", "pax_process_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "status", "status_reason", "summary", "unsourced") VALUES (NEW."complete_through", NEW."coverage_note", NEW."id", NEW."kind", NEW."name", NEW."parent_id", NEW."pax_process_id", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_status", NEW."slug", NEW."status", NEW."status_reason", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="b4d45568b298a66f9232a55c0b7559cc0241b472",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0f899",
                            table="events_negotiation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."complete_through" IS DISTINCT FROM (NEW."complete_through") OR OLD."coverage_note" IS DISTINCT FROM (NEW."coverage_note") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."parent_id" IS DISTINCT FROM (NEW."parent_id") OR OLD."pax_process_id" IS DISTINCT FROM (NEW."pax_process_id") OR OLD."period" IS DISTINCT FROM (NEW."period") OR OLD."review_status" IS DISTINCT FROM (NEW."review_status") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."status_reason" IS DISTINCT FROM (NEW."status_reason") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."unsourced" IS DISTINCT FROM (NEW."unsourced"))',
                            func='INSERT INTO "events_negotiationevent" ("complete_through", "coverage_note", "id", "kind", "name", "parent_id", "pax_process_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "status", "status_reason", "summary", "unsourced") VALUES (NEW."complete_through", NEW."coverage_note", NEW."id", NEW."kind", NEW."name", NEW."parent_id", NEW."pax_process_id", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_status", NEW."slug", NEW."status", NEW."status_reason", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="aea3f37d1ee3c6a608ead61434782ff2bfb15a6c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bc899",
                            table="events_negotiation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_negotiationevent" ("complete_through", "coverage_note", "id", "kind", "name", "parent_id", "pax_process_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "status", "status_reason", "summary", "unsourced") VALUES (OLD."complete_through", OLD."coverage_note", OLD."id", OLD."kind", OLD."name", OLD."parent_id", OLD."pax_process_id", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_status", OLD."slug", OLD."status", OLD."status_reason", OLD."summary", OLD."unsourced"); RETURN NULL;',
                            hash="aa0d144be3e62f811306035b8e843730f0ebe904",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_29f91",
                            table="events_negotiation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="9faa836bb8ec8fc38918e04c41a6d101c544bc22",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_a289a",
                            table="events_negotiation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Round",
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
                (
                    "dates",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="EDTF or plainly: 2017-01-23/2017-01-24, 23–24 January 2017, January 2017.",
                        max_length=64,
                    ),
                ),
                (
                    "starts",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("dates"),
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
                            models.F("dates"),
                            function="edtf_upper",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "negotiation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rounds",
                        to="events.negotiation",
                    ),
                ),
                (
                    "number",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="Its number in the format, if it has one.", null=True
                    ),
                ),
                ("title", models.CharField(max_length=300)),
                (
                    "span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("dates"),
                            function="edtf_span",
                            output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                        ),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "planned_dates",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="The days announced beforehand, if a source gives them.",
                        max_length=64,
                    ),
                ),
                (
                    "planned_starts",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("planned_dates"),
                            function="edtf_lower",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "planned_ends",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("planned_dates"),
                            function="edtf_upper",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "planned_days",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="The length announced beforehand, in days.", null=True
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("proposed", "Proposed"),
                            ("offered", "Offered"),
                            ("scheduled", "Scheduled"),
                            ("postponed", "Postponed"),
                            ("rescheduled", "Rescheduled"),
                            ("relocated", "Relocated"),
                            ("suspended", "Suspended"),
                            ("cancelled", "Cancelled"),
                            ("declined", "Declined"),
                            ("held", "Held"),
                            ("partly_held", "Partly held"),
                            ("unknown", "Unknown"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "status_reason",
                    models.TextField(
                        blank=True,
                        help_text="Why it was put off, called off or cut short.",
                        max_length=1000,
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        help_text="The country of the venue.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rounds",
                        to="venues.country",
                    ),
                ),
                (
                    "city",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rounds",
                        to="venues.city",
                    ),
                ),
                (
                    "venue",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rounds",
                        to="venues.venue",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("plenary_round", "Plenary round"),
                            ("summit", "Summit"),
                            ("ministerial", "Ministerial"),
                            ("technical", "Technical meeting"),
                            ("bilateral", "Bilateral"),
                            ("trilateral", "Trilateral"),
                            ("conference", "Conference"),
                            ("ceremony", "Ceremony"),
                            ("congress", "Congress"),
                            ("visit", "Visit"),
                            ("call", "Call"),
                        ],
                        max_length=14,
                    ),
                ),
                (
                    "level",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("head_of_state_or_government", "Head of state or government"),
                            ("minister", "Minister"),
                            ("envoy", "Envoy or deputy minister"),
                            ("security_adviser", "Security adviser"),
                            ("expert", "Expert"),
                            ("parliamentary", "Parliamentary"),
                            ("religious_leaders", "Religious leaders"),
                            ("party_representatives", "Representatives of the parties"),
                        ],
                        max_length=28,
                    ),
                ),
                (
                    "track",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("1", "Track 1"),
                            ("1.5", "Track 1.5"),
                            ("2", "Track 2"),
                            ("3", "Track 3"),
                        ],
                        max_length=3,
                    ),
                ),
                (
                    "mode",
                    models.CharField(
                        choices=[
                            ("in_person", "In person"),
                            ("proximity", "Proximity talks"),
                            ("shuttle", "Shuttle"),
                            ("virtual", "Virtual"),
                            ("hybrid", "Hybrid"),
                            ("phone", "Phone"),
                        ],
                        default="in_person",
                        max_length=10,
                    ),
                ),
                (
                    "method",
                    models.CharField(
                        choices=[
                            ("direct", "Direct"),
                            ("mediated", "Mediated"),
                            ("good_offices", "Good offices"),
                            ("conciliation", "Conciliation"),
                            ("arbitration", "Arbitration"),
                            ("mixed", "Mixed"),
                            ("unknown", "Unknown"),
                        ],
                        default="unknown",
                        max_length=12,
                    ),
                ),
            ],
            options={
                "ordering": ["starts", "ends", "id"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        django.db.models.functions.comparison.Collate(
                            django.db.models.functions.text.Left(
                                core.search.columns.Folded("title"), 200
                            ),
                            "C",
                        ),
                        name="events_round_begins",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("title", core.search.columns.Years("dates")),
                        name="events_round_named",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("summary", "status_reason"),
                        name="events_round_says",
                    ),
                    models.Index(fields=["starts", "ends", "id"], name="events_round_by_date"),
                    models.Index(
                        models.Func(
                            models.F("starts"),
                            output_field=models.DateField(),
                            template="COALESCE(%(expressions)s, 'infinity'::date)",
                        ),
                        models.Func(
                            models.F("ends"),
                            output_field=models.DateField(),
                            template="COALESCE(%(expressions)s, 'infinity'::date)",
                        ),
                        models.F("id"),
                        name="events_round_oldest",
                    ),
                    models.Index(
                        models.Func(
                            models.F("starts"),
                            output_field=models.DateField(),
                            template="COALESCE(%(expressions)s, '-infinity'::date)",
                        ),
                        models.Func(
                            models.F("ends"),
                            output_field=models.DateField(),
                            template="COALESCE(%(expressions)s, '-infinity'::date)",
                        ),
                        models.F("id"),
                        name="events_round_newest",
                    ),
                    models.Index(fields=["title", "id"], name="events_round_by_title"),
                    models.Index(
                        models.Func(
                            models.F("number"),
                            output_field=models.PositiveSmallIntegerField(),
                            template="COALESCE(%(expressions)s, 2147483647)",
                        ),
                        models.F("id"),
                        name="events_round_by_no",
                    ),
                    models.Index(
                        models.Func(
                            models.F("number"),
                            output_field=models.PositiveSmallIntegerField(),
                            template="COALESCE(%(expressions)s, -1)",
                        ),
                        models.F("id"),
                        name="events_round_by_no_down",
                    ),
                    models.Index(fields=["kind"], name="events_round_by_kind"),
                    models.Index(fields=["level"], name="events_round_by_level"),
                    models.Index(fields=["track"], name="events_round_by_track"),
                    models.Index(fields=["mode"], name="events_round_by_mode"),
                    models.Index(fields=["method"], name="events_round_by_method"),
                    models.Index(
                        fields=["negotiation", "starts", "ends", "id"], name="events_round_of_neg"
                    ),
                    models.Index(
                        fields=["country", "status", "starts", "id"], name="events_round_of_host"
                    ),
                    models.Index(
                        fields=["status", "starts", "ends", "id"], name="events_round_by_status"
                    ),
                    django.contrib.postgres.indexes.GistIndex(
                        fields=["span"], name="events_round_by_span"
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="events_round_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="events_round_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Func(
                            "dates", function="edtf_is_valid", output_field=models.BooleanField()
                        ),
                        name="events_round_dates_edtf",
                        violation_error_message="Dates: not a valid EDTF date or interval.",
                    ),
                    models.CheckConstraint(
                        condition=models.Func(
                            "planned_dates",
                            function="edtf_is_valid",
                            output_field=models.BooleanField(),
                        ),
                        name="events_round_planned_dates_edtf",
                        violation_error_message="Planned dates: not a valid EDTF date or interval.",
                    ),
                    models.UniqueConstraint(
                        fields=("negotiation", "number"),
                        name="events_round_number_once",
                        violation_error_message="Number: this negotiation already has a round so numbered.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("city__isnull", True), ("country__isnull", False), _connector="OR"
                        ),
                        name="events_round_city_has_country",
                        violation_error_message="Country: give the country of the city.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("venue__isnull", True), ("city__isnull", False), _connector="OR"
                        ),
                        name="events_round_venue_has_city",
                        violation_error_message="City: give the city of the venue.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                [
                                    "proposed",
                                    "offered",
                                    "scheduled",
                                    "postponed",
                                    "rescheduled",
                                    "relocated",
                                    "suspended",
                                    "cancelled",
                                    "declined",
                                    "held",
                                    "partly_held",
                                    "unknown",
                                ],
                            )
                        ),
                        name="events_round_status_known",
                        violation_error_message="Status: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "plenary_round",
                                    "summit",
                                    "ministerial",
                                    "technical",
                                    "bilateral",
                                    "trilateral",
                                    "conference",
                                    "ceremony",
                                    "congress",
                                    "visit",
                                    "call",
                                ],
                            )
                        ),
                        name="events_round_kind_known",
                        violation_error_message="Kind: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "level__in",
                                [
                                    "head_of_state_or_government",
                                    "minister",
                                    "envoy",
                                    "security_adviser",
                                    "expert",
                                    "parliamentary",
                                    "religious_leaders",
                                    "party_representatives",
                                    "",
                                ],
                            )
                        ),
                        name="events_round_level_known",
                        violation_error_message="Level: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("track__in", ["1", "1.5", "2", "3", ""])),
                        name="events_round_track_known",
                        violation_error_message="Track: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "mode__in",
                                ["in_person", "proximity", "shuttle", "virtual", "hybrid", "phone"],
                            )
                        ),
                        name="events_round_mode_known",
                        violation_error_message="Mode: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "method__in",
                                [
                                    "direct",
                                    "mediated",
                                    "good_offices",
                                    "conciliation",
                                    "arbitration",
                                    "mixed",
                                    "unknown",
                                ],
                            )
                        ),
                        name="events_round_method_known",
                        violation_error_message="Method: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="place_agrees",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (NEW."city_id" IS NOT NULL)',
                            func="\n                    IF NOT EXISTS (\n                        SELECT FROM venues_city c\n                        WHERE c.id = NEW.city_id AND c.country_id = NEW.country_id\n                    ) THEN\n                        RAISE EXCEPTION 'Country: the city lies in another country.'\n                        USING ERRCODE = 'check_violation',\n                              CONSTRAINT = 'events_round_place_agrees';\n                    END IF;\n                    IF NEW.venue_id IS NOT NULL AND NOT EXISTS (\n                        SELECT FROM venues_venue v\n                        WHERE v.id = NEW.venue_id AND v.city_id = NEW.city_id\n                    ) THEN\n                        RAISE EXCEPTION 'Venue: the venue lies in another city.'\n                        USING ERRCODE = 'check_violation',\n                              CONSTRAINT = 'events_round_place_agrees';\n                    END IF;\n                    RETURN NULL;\n                ",
                            hash="f4e00f28f287243310b76eef0f1660da0f00f92e",
                            operation='INSERT OR UPDATE OF "country_id", "city_id", "venue_id"',
                            pgid="pgtrigger_place_agrees_9853c",
                            table="events_round",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_roundevent" ("city_id", "country_id", "dates", "id", "kind", "level", "method", "mode", "negotiation_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_dates", "planned_days", "review_status", "slug", "status", "status_reason", "summary", "title", "track", "unsourced", "venue_id") VALUES (NEW."city_id", NEW."country_id", NEW."dates", NEW."id", NEW."kind", NEW."level", NEW."method", NEW."mode", NEW."negotiation_id", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned_dates", NEW."planned_days", NEW."review_status", NEW."slug", NEW."status", NEW."status_reason", NEW."summary", NEW."title", NEW."track", NEW."unsourced", NEW."venue_id"); RETURN NULL;',
                            hash="086c62fde7e6e1facdf33cbcc1d39315e1d7da4d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ab8cc",
                            table="events_round",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."city_id" IS DISTINCT FROM (NEW."city_id") OR OLD."country_id" IS DISTINCT FROM (NEW."country_id") OR OLD."dates" IS DISTINCT FROM (NEW."dates") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."level" IS DISTINCT FROM (NEW."level") OR OLD."method" IS DISTINCT FROM (NEW."method") OR OLD."mode" IS DISTINCT FROM (NEW."mode") OR OLD."negotiation_id" IS DISTINCT FROM (NEW."negotiation_id") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."planned_dates" IS DISTINCT FROM (NEW."planned_dates") OR OLD."planned_days" IS DISTINCT FROM (NEW."planned_days") OR OLD."review_status" IS DISTINCT FROM (NEW."review_status") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."status_reason" IS DISTINCT FROM (NEW."status_reason") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."track" IS DISTINCT FROM (NEW."track") OR OLD."unsourced" IS DISTINCT FROM (NEW."unsourced") OR OLD."venue_id" IS DISTINCT FROM (NEW."venue_id"))',
                            func='INSERT INTO "events_roundevent" ("city_id", "country_id", "dates", "id", "kind", "level", "method", "mode", "negotiation_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_dates", "planned_days", "review_status", "slug", "status", "status_reason", "summary", "title", "track", "unsourced", "venue_id") VALUES (NEW."city_id", NEW."country_id", NEW."dates", NEW."id", NEW."kind", NEW."level", NEW."method", NEW."mode", NEW."negotiation_id", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned_dates", NEW."planned_days", NEW."review_status", NEW."slug", NEW."status", NEW."status_reason", NEW."summary", NEW."title", NEW."track", NEW."unsourced", NEW."venue_id"); RETURN NULL;',
                            hash="8390a22fd602f1f17d5f4bd368c43e824cd9e524",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_73ca7",
                            table="events_round",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_roundevent" ("city_id", "country_id", "dates", "id", "kind", "level", "method", "mode", "negotiation_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_dates", "planned_days", "review_status", "slug", "status", "status_reason", "summary", "title", "track", "unsourced", "venue_id") VALUES (OLD."city_id", OLD."country_id", OLD."dates", OLD."id", OLD."kind", OLD."level", OLD."method", OLD."mode", OLD."negotiation_id", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."planned_dates", OLD."planned_days", OLD."review_status", OLD."slug", OLD."status", OLD."status_reason", OLD."summary", OLD."title", OLD."track", OLD."unsourced", OLD."venue_id"); RETURN NULL;',
                            hash="32132be76f4beddfd41795eed48d93fb23bb55e7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_36cea",
                            table="events_round",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="9ac1be3380622f1a14192eb3b1c9121edda2d579",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_7af65",
                            table="events_round",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Agreement",
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
                ("title", models.CharField(max_length=300)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("treaty", "Treaty"),
                            ("agreement", "Agreement"),
                            ("memorandum", "Memorandum"),
                            ("declaration", "Declaration"),
                            ("joint_statement", "Joint statement"),
                            ("communique", "Communiqué"),
                            ("protocol", "Protocol"),
                            ("roadmap", "Roadmap"),
                            ("terms_of_reference", "Terms of reference"),
                        ],
                        max_length=18,
                    ),
                ),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("pre_negotiation", "Pre-negotiation"),
                            ("ceasefire", "Ceasefire"),
                            ("framework_partial", "Framework, partial"),
                            ("framework_comprehensive", "Framework, comprehensive"),
                            ("implementation", "Implementation"),
                            ("renewal", "Renewal"),
                            ("other", "Other"),
                        ],
                        default="other",
                        max_length=24,
                    ),
                ),
                (
                    "signed_on",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="The day it was signed or issued (EDTF or plainly).",
                        max_length=64,
                    ),
                ),
                (
                    "starts",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("signed_on"),
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
                            models.F("signed_on"),
                            function="edtf_upper",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        blank=True,
                        help_text="The meeting it came out of.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="agreements",
                        to="events.round",
                    ),
                ),
                (
                    "negotiation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="agreements",
                        to="events.negotiation",
                    ),
                ),
                (
                    "text_url",
                    models.URLField(
                        blank=True, help_text="Where the text can be read.", max_length=1000
                    ),
                ),
                (
                    "pax_id",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Peace Agreements Database (PA-X) number",
                        null=True,
                        unique=True,
                    ),
                ),
                (
                    "supersedes",
                    models.ForeignKey(
                        help_text="The earlier agreement whose place it takes.",
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="superseded_by",
                        to="events.agreement",
                    ),
                ),
                (
                    "conflicts",
                    models.ManyToManyField(
                        blank=True, related_name="agreements", to="events.conflict"
                    ),
                ),
            ],
            options={
                "ordering": ["starts", "ends", "id"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        django.db.models.functions.comparison.Collate(
                            django.db.models.functions.text.Left(
                                core.search.columns.Folded("title"), 200
                            ),
                            "C",
                        ),
                        name="events_agreement_begins",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("title", core.search.columns.Years("signed_on")),
                        name="events_agreement_named",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("summary"), name="events_agreement_says"
                    ),
                    models.Index(fields=["starts", "ends", "id"], name="events_agreement_by_date"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="events_agreement_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="events_agreement_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Func(
                            "signed_on",
                            function="edtf_is_valid",
                            output_field=models.BooleanField(),
                        ),
                        name="events_agreement_signed_on_edtf",
                        violation_error_message="Signed on: not a valid EDTF date.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("supersedes__isnull", True),
                            models.Q(("supersedes", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="events_agreement_not_own_successor",
                        violation_error_message="Supersedes: an agreement cannot supersede itself.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "treaty",
                                    "agreement",
                                    "memorandum",
                                    "declaration",
                                    "joint_statement",
                                    "communique",
                                    "protocol",
                                    "roadmap",
                                    "terms_of_reference",
                                ],
                            )
                        ),
                        name="events_agreement_kind_known",
                        violation_error_message="Kind: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "stage__in",
                                [
                                    "pre_negotiation",
                                    "ceasefire",
                                    "framework_partial",
                                    "framework_comprehensive",
                                    "implementation",
                                    "renewal",
                                    "other",
                                ],
                            )
                        ),
                        name="events_agreement_stage_known",
                        violation_error_message="Stage: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_agreementevent" ("id", "kind", "negotiation_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "round_id", "signed_on", "slug", "stage", "summary", "supersedes_id", "text_url", "title", "unsourced") VALUES (NEW."id", NEW."kind", NEW."negotiation_id", NEW."pax_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_status", NEW."round_id", NEW."signed_on", NEW."slug", NEW."stage", NEW."summary", NEW."supersedes_id", NEW."text_url", NEW."title", NEW."unsourced"); RETURN NULL;',
                            hash="4ef7083101ae62b84e37a2d7cbc7c77ec2a5677e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5b190",
                            table="events_agreement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."negotiation_id" IS DISTINCT FROM (NEW."negotiation_id") OR OLD."pax_id" IS DISTINCT FROM (NEW."pax_id") OR OLD."review_status" IS DISTINCT FROM (NEW."review_status") OR OLD."round_id" IS DISTINCT FROM (NEW."round_id") OR OLD."signed_on" IS DISTINCT FROM (NEW."signed_on") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."stage" IS DISTINCT FROM (NEW."stage") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."supersedes_id" IS DISTINCT FROM (NEW."supersedes_id") OR OLD."text_url" IS DISTINCT FROM (NEW."text_url") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."unsourced" IS DISTINCT FROM (NEW."unsourced"))',
                            func='INSERT INTO "events_agreementevent" ("id", "kind", "negotiation_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "round_id", "signed_on", "slug", "stage", "summary", "supersedes_id", "text_url", "title", "unsourced") VALUES (NEW."id", NEW."kind", NEW."negotiation_id", NEW."pax_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_status", NEW."round_id", NEW."signed_on", NEW."slug", NEW."stage", NEW."summary", NEW."supersedes_id", NEW."text_url", NEW."title", NEW."unsourced"); RETURN NULL;',
                            hash="9cbadc3c511bde4e9d8daeb189970e1f617daf78",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cd933",
                            table="events_agreement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_agreementevent" ("id", "kind", "negotiation_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "round_id", "signed_on", "slug", "stage", "summary", "supersedes_id", "text_url", "title", "unsourced") VALUES (OLD."id", OLD."kind", OLD."negotiation_id", OLD."pax_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_status", OLD."round_id", OLD."signed_on", OLD."slug", OLD."stage", OLD."summary", OLD."supersedes_id", OLD."text_url", OLD."title", OLD."unsourced"); RETURN NULL;',
                            hash="ffcdb662a02bef906bea54e4e07f08a7fab0803c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0d05c",
                            table="events_agreement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="fedd6b19b84df51d8207386bb655b8aea50500af",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_a78c5",
                            table="events_agreement",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AgreementCitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="events.agreement",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="events_agreementcitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="events_agreementcitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="events_agreementcitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_agreementcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="89e7195fe80d84a7f0258a41d79a6c05062e3370",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d3100",
                            table="events_agreementcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_agreementcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="10e11aaa6209d68825ed9835bbd4d91863d5d570",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9fa98",
                            table="events_agreementcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_agreementcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="17dc9df51a61a8c411b77feeee72e6f122d3fa6d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1aaac",
                            table="events_agreementcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="d9e11841ac1950709f6d6fc0f29d4c687a206c6c",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_a5946",
                            table="events_agreementcitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ConflictCitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="events.conflict",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="events_conflictcitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="events_conflictcitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="events_conflictcitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_conflictcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="cb8dc85085130aac2b451cce38e4a73cd1b75c24",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4dca3",
                            table="events_conflictcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_conflictcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="27bc49fda7ecf5edc71acf52af4f70ca325cba71",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ceec3",
                            table="events_conflictcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_conflictcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="21b952b4954827d81967fc6cd66a93acc709001f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_909d8",
                            table="events_conflictcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="a049a51d3e55348c8f1d5e1c515d557c9fe80128",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_5ef49",
                            table="events_conflictcitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Participation",
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
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="participations",
                        to="events.round",
                    ),
                ),
                (
                    "actor",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="participations",
                        to="actors.actor",
                    ),
                ),
                (
                    "name_as_recorded",
                    models.CharField(
                        blank=True,
                        help_text="The name as printed, when no actor is chosen yet.",
                        max_length=300,
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("conflict_party", "Party to the conflict"),
                            ("guarantor", "Guarantor"),
                            ("mediator", "Mediator"),
                            ("facilitator", "Facilitator"),
                            ("good_offices", "Good offices"),
                            ("convener", "Convener"),
                            ("host", "Host"),
                            ("chair", "Chair"),
                            ("signatory", "Signatory"),
                            ("observer", "Observer"),
                            ("witness", "Witness"),
                            ("monitor", "Monitor"),
                            ("accompanier", "Accompanier"),
                            ("adviser", "Adviser"),
                            ("guest", "Guest"),
                        ],
                        max_length=14,
                    ),
                ),
                (
                    "attendance",
                    models.CharField(
                        choices=[
                            ("attended", "Attended"),
                            ("partly", "Partly"),
                            ("remote", "Remotely"),
                            ("represented", "Represented"),
                            ("invited_absent", "Invited, absent"),
                            ("declined", "Declined"),
                            ("boycotted", "Boycotted"),
                            ("withdrew", "Withdrew"),
                            ("excluded", "Excluded"),
                            ("expected", "Expected"),
                            ("unknown", "Unknown"),
                        ],
                        default="unknown",
                        help_text="Absence is data. An announcement is never evidence of attendance.",
                        max_length=14,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
            ],
            options={
                "ordering": ["round", "role", "actor", "id"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["actor", "role", "round"],
                        include=["review_status", "attendance"],
                        name="events_part_of_actor",
                    ),
                    models.Index(fields=["round", "role", "actor"], name="events_part_of_round"),
                    models.Index(fields=["role", "round"], name="events_part_by_role"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="events_participation_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="events_participation_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("actor__isnull", False),
                            models.Q(("name_as_recorded", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="events_participation_someone",
                        violation_error_message="Actor: choose one, or give the name as printed.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("actor__isnull", False)),
                        fields=("round", "actor", "role"),
                        name="events_participation_once",
                        violation_error_message="Role: this actor already has this role at this round.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("actor__isnull", True)),
                        fields=("round", "name_as_recorded", "role"),
                        name="events_participation_name_once",
                        violation_error_message="Name: already has this role at this round.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "role__in",
                                [
                                    "conflict_party",
                                    "guarantor",
                                    "mediator",
                                    "facilitator",
                                    "good_offices",
                                    "convener",
                                    "host",
                                    "chair",
                                    "signatory",
                                    "observer",
                                    "witness",
                                    "monitor",
                                    "accompanier",
                                    "adviser",
                                    "guest",
                                ],
                            )
                        ),
                        name="events_participation_role_known",
                        violation_error_message="Role: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "attendance__in",
                                [
                                    "attended",
                                    "partly",
                                    "remote",
                                    "represented",
                                    "invited_absent",
                                    "declined",
                                    "boycotted",
                                    "withdrew",
                                    "excluded",
                                    "expected",
                                    "unknown",
                                ],
                            )
                        ),
                        name="events_participation_attendance_known",
                        violation_error_message="Attendance: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_participationevent" ("actor_id", "attendance", "id", "name_as_recorded", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "role", "round_id", "slug", "summary", "unsourced") VALUES (NEW."actor_id", NEW."attendance", NEW."id", NEW."name_as_recorded", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_status", NEW."role", NEW."round_id", NEW."slug", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="209b0ac6c7ba927777689161778c05e7da2e4040",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_24e15",
                            table="events_participation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_participationevent" ("actor_id", "attendance", "id", "name_as_recorded", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "role", "round_id", "slug", "summary", "unsourced") VALUES (NEW."actor_id", NEW."attendance", NEW."id", NEW."name_as_recorded", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_status", NEW."role", NEW."round_id", NEW."slug", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="133a98c06df463a933c6f932eae4543fecd295e7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_dbe74",
                            table="events_participation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_participationevent" ("actor_id", "attendance", "id", "name_as_recorded", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "role", "round_id", "slug", "summary", "unsourced") VALUES (OLD."actor_id", OLD."attendance", OLD."id", OLD."name_as_recorded", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_status", OLD."role", OLD."round_id", OLD."slug", OLD."summary", OLD."unsourced"); RETURN NULL;',
                            hash="19dc83d655202113ac2cc14bc0113d0a30a1c01d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_56313",
                            table="events_participation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="dfa520d690b99662b530d84ec1fbc8daa7de8bed",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_e0008",
                            table="events_participation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Delegate",
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
                (
                    "participation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="delegates",
                        to="events.participation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="delegacies",
                        to="actors.actor",
                    ),
                ),
                (
                    "name_as_recorded",
                    models.CharField(
                        blank=True,
                        help_text="The name as printed, when no person is chosen yet.",
                        max_length=300,
                    ),
                ),
                (
                    "capacity",
                    models.CharField(
                        blank=True,
                        help_text="The office held that day, as printed.",
                        max_length=200,
                    ),
                ),
                ("is_head", models.BooleanField(default=False, help_text="Led the delegation.")),
            ],
            options={
                "ordering": ["participation", "-is_head", "id"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="events_delegate_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="events_delegate_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("person__isnull", False),
                            models.Q(("name_as_recorded", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="events_delegate_someone",
                        violation_error_message="Person: choose one, or give the name as printed.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("is_head", True)),
                        fields=("participation",),
                        name="events_delegate_one_head",
                        violation_error_message="Head: a delegation has one head; this one has one already.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("person__isnull", False)),
                        fields=("participation", "person"),
                        name="events_delegate_once",
                        violation_error_message="Person: is already in this delegation.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("person__isnull", True)),
                        fields=("participation", "name_as_recorded"),
                        name="events_delegate_name_once",
                        violation_error_message="Name: is already in this delegation.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_delegateevent" ("capacity", "id", "is_head", "name_as_recorded", "participation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "unsourced") VALUES (NEW."capacity", NEW."id", NEW."is_head", NEW."name_as_recorded", NEW."participation_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="7dda288b9e776e62733e4160ff95b096b26c6ac4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9a22b",
                            table="events_delegate",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_delegateevent" ("capacity", "id", "is_head", "name_as_recorded", "participation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "unsourced") VALUES (NEW."capacity", NEW."id", NEW."is_head", NEW."name_as_recorded", NEW."participation_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="5c0ea8fb67acb3df79d3912e41c44fb9f4d3c5d4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a6979",
                            table="events_delegate",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_delegateevent" ("capacity", "id", "is_head", "name_as_recorded", "participation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "unsourced") VALUES (OLD."capacity", OLD."id", OLD."is_head", OLD."name_as_recorded", OLD."participation_id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_status", OLD."slug", OLD."summary", OLD."unsourced"); RETURN NULL;',
                            hash="23469ad44d95bfc8c2a069cede73cee0fcf3bfbe",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fdc1a",
                            table="events_delegate",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="c63a3defd99ed9f18d6c11bf25d1a27ac7a5de74",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_9709b",
                            table="events_delegate",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DelegateCitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="events.delegate",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="events_delegatecitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="events_delegatecitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="events_delegatecitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_delegatecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="d3308473993ef79467a54627053051e98c5b7f38",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bbe7d",
                            table="events_delegatecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_delegatecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="ec728c8f8f5a180d369870dfd0960ff069039004",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_29404",
                            table="events_delegatecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_delegatecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="41f52888fdad48e97261b7231f8e424ca6f4ec82",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_06b6d",
                            table="events_delegatecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="70c6d989db0ed106c632ceeff0fc1802f310f508",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_0e23a",
                            table="events_delegatecitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Disagreement",
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
                ("topic", models.CharField(max_length=300)),
                ("claim_a", models.TextField(help_text="The first reading.", max_length=2000)),
                ("claim_b", models.TextField(help_text="The second reading.", max_length=2000)),
                (
                    "assessment",
                    models.TextField(
                        blank=True, help_text="What we make of it, and why.", max_length=2000
                    ),
                ),
                (
                    "negotiations",
                    models.ManyToManyField(
                        blank=True, related_name="disagreements", to="events.negotiation"
                    ),
                ),
                (
                    "rounds",
                    models.ManyToManyField(
                        blank=True, related_name="disagreements", to="events.round"
                    ),
                ),
                (
                    "agreements",
                    models.ManyToManyField(
                        blank=True, related_name="disagreements", to="events.agreement"
                    ),
                ),
                (
                    "actors",
                    models.ManyToManyField(
                        blank=True, related_name="disagreements", to="actors.actor"
                    ),
                ),
                (
                    "countries",
                    models.ManyToManyField(
                        blank=True, related_name="disagreements", to="venues.country"
                    ),
                ),
            ],
            options={
                "ordering": ["topic", "id"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        django.db.models.functions.comparison.Collate(
                            django.db.models.functions.text.Left(
                                core.search.columns.Folded("topic"), 200
                            ),
                            "C",
                        ),
                        name="events_disagreement_begins",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("topic"), name="events_disagreement_named"
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("claim_a", "claim_b", "assessment", "summary"),
                        name="events_disagreement_says",
                    ),
                    models.Index(fields=["topic", "id"], name="events_disagreement_by_topic"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="events_disagreement_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="events_disagreement_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_disagreementevent" ("assessment", "claim_a", "claim_b", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "topic", "unsourced") VALUES (NEW."assessment", NEW."claim_a", NEW."claim_b", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."topic", NEW."unsourced"); RETURN NULL;',
                            hash="5a1253e4c78e7cd49a980fbb4f9481f5e237d97b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_40c71",
                            table="events_disagreement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_disagreementevent" ("assessment", "claim_a", "claim_b", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "topic", "unsourced") VALUES (NEW."assessment", NEW."claim_a", NEW."claim_b", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."topic", NEW."unsourced"); RETURN NULL;',
                            hash="489114039a0ae9339a23cc9e2b2dd609da0e054a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_37ebf",
                            table="events_disagreement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_disagreementevent" ("assessment", "claim_a", "claim_b", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "topic", "unsourced") VALUES (OLD."assessment", OLD."claim_a", OLD."claim_b", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_status", OLD."slug", OLD."summary", OLD."topic", OLD."unsourced"); RETURN NULL;',
                            hash="21abd031eaafd03c881e71958fe50343ea28a604",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7a9b1",
                            table="events_disagreement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="814be2c93cb3ecf400a7005fd77bbf0265402857",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_b900b",
                            table="events_disagreement",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DisagreementCitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="events.disagreement",
                    ),
                ),
                (
                    "side",
                    models.CharField(
                        choices=[("a", "First reading"), ("b", "Second reading")],
                        help_text="The reading it speaks for.",
                        max_length=1,
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "side"),
                        name="events_disagreementcitation_once",
                        violation_error_message="This passage is already cited for this reading.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="events_disagreementcitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="events_disagreementcitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("side__in", ["a", "b"])),
                        name="events_disagreementcitation_side_known",
                        violation_error_message="Side: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_disagreementcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "side", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."side", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="ded09ed861403b9f03c649ff7f63372c39dda0ec",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_77a42",
                            table="events_disagreementcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_disagreementcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "side", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."side", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="fc58a8c9efabc7d2562952433615164cdb1c7a85",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_607f1",
                            table="events_disagreementcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_disagreementcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "side", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."side", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="0a1ef4e9c44208ebcca26d3ba3267897452ad5e2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b6533",
                            table="events_disagreementcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="7c23be512ea547de5507182c5d46ebe8a5e8b9d3",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_68e4d",
                            table="events_disagreementcitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NegotiationCitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="events.negotiation",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="events_negotiationcitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="events_negotiationcitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="events_negotiationcitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_negotiationcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="9e91caecbfa9b4771970de67bb667af9b24d5705",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_52586",
                            table="events_negotiationcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_negotiationcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="279a5acb96d70c16cdbc4ba8d279ff0d007bc0a3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_95065",
                            table="events_negotiationcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_negotiationcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="e05430a78d8ba0eb75ebb4684de302deab35f234",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a373d",
                            table="events_negotiationcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="db34dd593f93dc811f6990f959a2560efac9875b",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_a3e96",
                            table="events_negotiationcitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NegotiationName",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "text",
                    models.CharField(
                        help_text="The name as written in that language.", max_length=300
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        help_text="BCP 47 tag: en, ru, kk, fr, ar, zh-Hans …", max_length=35
                    ),
                ),
                (
                    "script",
                    models.CharField(
                        blank=True,
                        help_text="ISO 15924 code, when the tag does not imply it.",
                        max_length=4,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("official", "Official"),
                            ("common", "Common"),
                            ("former", "Former"),
                            ("alias", "Alias"),
                            ("abbreviation", "Abbreviation"),
                            ("transliteration", "Transliteration"),
                        ],
                        default="common",
                        max_length=16,
                    ),
                ),
                (
                    "preferred",
                    models.BooleanField(
                        default=False, help_text="The one to show to readers of this language."
                    ),
                ),
                (
                    "period",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="When the name was in use, if not always (EDTF).",
                        max_length=64,
                    ),
                ),
                (
                    "negotiation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
                        to="events.negotiation",
                    ),
                ),
            ],
            options={
                "ordering": ["language", "-preferred", "text", "id"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        django.db.models.functions.comparison.Collate(
                            django.db.models.functions.text.Left(
                                core.search.columns.Folded("text"), 200
                            ),
                            "C",
                        ),
                        name="events_negotiationname_begins",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("text"), name="events_negotiationname_named"
                    ),
                    models.Index(
                        django.db.models.functions.text.Upper("text"),
                        name="events_negname_any_case",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("negotiation", "text", "language", "kind"),
                        name="events_negotiationname_once",
                        violation_error_message="This name is already recorded in this language.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "official",
                                    "common",
                                    "former",
                                    "alias",
                                    "abbreviation",
                                    "transliteration",
                                ],
                            )
                        ),
                        name="events_negotiationname_kind_known",
                        violation_error_message="Kind: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_negotiationnameevent" ("id", "kind", "language", "negotiation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred", "script", "text") VALUES (NEW."id", NEW."kind", NEW."language", NEW."negotiation_id", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."preferred", NEW."script", NEW."text"); RETURN NULL;',
                            hash="0c7a7496d7c5fe37966e2f6e2be68e4e9757fd4a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e3d6f",
                            table="events_negotiationname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_negotiationnameevent" ("id", "kind", "language", "negotiation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred", "script", "text") VALUES (NEW."id", NEW."kind", NEW."language", NEW."negotiation_id", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."preferred", NEW."script", NEW."text"); RETURN NULL;',
                            hash="a60c564de4723b26347f624eefab123f6fe9faac",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f0f48",
                            table="events_negotiationname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_negotiationnameevent" ("id", "kind", "language", "negotiation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred", "script", "text") VALUES (OLD."id", OLD."kind", OLD."language", OLD."negotiation_id", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."preferred", OLD."script", OLD."text"); RETURN NULL;',
                            hash="9bcd5fa70f572db266b51d97ae96b96d1f74d5da",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bc258",
                            table="events_negotiationname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="f048e127b43cc9247c69c5637893ad259f31ad56",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_605f6",
                            table="events_negotiationname",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Outcome",
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
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="outcomes",
                        to="events.round",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("agreement_signed", "Agreement signed"),
                            ("ceasefire", "Ceasefire"),
                            ("joint_statement", "Joint statement"),
                            ("communique", "Communiqué"),
                            ("agreed_principles", "Agreed principles"),
                            ("roadmap", "Roadmap"),
                            ("confidence_building_measure", "Confidence-building measure"),
                            ("exchange_of_prisoners", "Exchange of prisoners"),
                            ("humanitarian_arrangement", "Humanitarian arrangement"),
                            ("body_created", "Body created"),
                            ("next_meeting_set", "Next meeting set"),
                            ("proposal_tabled", "Proposal tabled"),
                            ("deadlock", "Deadlock"),
                            ("walk_out", "Walk-out"),
                            ("rejection", "Rejection"),
                            ("no_reported_outcome", "No reported outcome"),
                            ("none", "None"),
                        ],
                        max_length=28,
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="events_outcome_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="events_outcome_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.UniqueConstraint(
                        fields=("round", "kind", "summary"),
                        name="events_outcome_once",
                        violation_error_message="Kind: this outcome is already recorded.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "agreement_signed",
                                    "ceasefire",
                                    "joint_statement",
                                    "communique",
                                    "agreed_principles",
                                    "roadmap",
                                    "confidence_building_measure",
                                    "exchange_of_prisoners",
                                    "humanitarian_arrangement",
                                    "body_created",
                                    "next_meeting_set",
                                    "proposal_tabled",
                                    "deadlock",
                                    "walk_out",
                                    "rejection",
                                    "no_reported_outcome",
                                    "none",
                                ],
                            )
                        ),
                        name="events_outcome_kind_known",
                        violation_error_message="Kind: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_outcomeevent" ("id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "round_id", "slug", "summary", "unsourced") VALUES (NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_status", NEW."round_id", NEW."slug", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="39d0acc340fd1a2535744c0a70c07a81a763e5e0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bd1ec",
                            table="events_outcome",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_outcomeevent" ("id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "round_id", "slug", "summary", "unsourced") VALUES (NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_status", NEW."round_id", NEW."slug", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="87316e6eb23e9f5ad40e08bdf1dca8aa00cd4676",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_47d02",
                            table="events_outcome",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_outcomeevent" ("id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "round_id", "slug", "summary", "unsourced") VALUES (OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_status", OLD."round_id", OLD."slug", OLD."summary", OLD."unsourced"); RETURN NULL;',
                            hash="9e8db908ad3627cb00f4ba80af2cd736c0f8ca39",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cf015",
                            table="events_outcome",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="1727799380fd507b49dc2f659a19b7fc52a667ce",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_2f51f",
                            table="events_outcome",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OutcomeCitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="events.outcome",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="events_outcomecitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="events_outcomecitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="events_outcomecitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_outcomecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="c8e13c0f78f7ff1a19779186f620deec8404eadc",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_83d90",
                            table="events_outcomecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_outcomecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="077392957b3bbff19146ebdd1e97cac08dbf1b36",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_18293",
                            table="events_outcomecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_outcomecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="d721379704ebcdb3f1f0613008d132d77ef08db5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8b52a",
                            table="events_outcomecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="b63ed3f997c7d5d653e0ac65bffc486a8f1312df",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_b4394",
                            table="events_outcomecitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ParticipationCitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="events.participation",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="events_participationcitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="events_participationcitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="events_participationcitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_participationcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="1e9a131fb404151f0fc979d4a8ee1a6337cb0897",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4f9d0",
                            table="events_participationcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_participationcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="0c234ef16ebe16be872efac8180498ca471beb13",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b5d90",
                            table="events_participationcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_participationcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="9bcdc181d68d4d31c97faffcaee9825c130d4b9e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d4cec",
                            table="events_participationcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="544da503bac01d682e389095d3ef147836b7ba3b",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_8593f",
                            table="events_participationcitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Party",
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
                (
                    "period",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="From/to as EDTF: 2019-03-23/2022-09-17, 2012-05-07/.. when ongoing.",
                        max_length=64,
                    ),
                ),
                (
                    "starts",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("period"),
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
                            models.F("period"),
                            function="edtf_upper",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "negotiation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parties",
                        to="events.negotiation",
                    ),
                ),
                (
                    "actor",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="standing_roles",
                        to="actors.actor",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("conflict_party", "Party to the conflict"),
                            ("guarantor", "Guarantor"),
                            ("mediator", "Mediator"),
                            ("facilitator", "Facilitator"),
                            ("good_offices", "Good offices"),
                            ("convener", "Convener"),
                            ("host", "Host"),
                            ("chair", "Chair"),
                            ("signatory", "Signatory"),
                            ("observer", "Observer"),
                            ("witness", "Witness"),
                            ("monitor", "Monitor"),
                            ("accompanier", "Accompanier"),
                            ("adviser", "Adviser"),
                            ("guest", "Guest"),
                        ],
                        max_length=14,
                    ),
                ),
                (
                    "from_round",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="The number of the first round it held this role in.",
                        null=True,
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "parties",
                "ordering": ["negotiation", "role", "from_round", "actor", "id"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="events_party_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="events_party_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Func(
                            "period", function="edtf_is_valid", output_field=models.BooleanField()
                        ),
                        name="events_party_period_edtf",
                        violation_error_message="Period: not a valid EDTF date or interval.",
                    ),
                    models.UniqueConstraint(
                        fields=("negotiation", "actor", "role", "period"),
                        name="events_party_once",
                        violation_error_message="Actor: already has this role in this negotiation.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "role__in",
                                [
                                    "conflict_party",
                                    "guarantor",
                                    "mediator",
                                    "facilitator",
                                    "good_offices",
                                    "convener",
                                    "host",
                                    "chair",
                                    "signatory",
                                    "observer",
                                    "witness",
                                    "monitor",
                                    "accompanier",
                                    "adviser",
                                    "guest",
                                ],
                            )
                        ),
                        name="events_party_role_known",
                        violation_error_message="Role: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_partyevent" ("actor_id", "from_round", "id", "negotiation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "role", "slug", "summary", "unsourced") VALUES (NEW."actor_id", NEW."from_round", NEW."id", NEW."negotiation_id", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_status", NEW."role", NEW."slug", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="167f769c813dd20482102bf747ad96a4609000bc",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_194d9",
                            table="events_party",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."actor_id" IS DISTINCT FROM (NEW."actor_id") OR OLD."from_round" IS DISTINCT FROM (NEW."from_round") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."negotiation_id" IS DISTINCT FROM (NEW."negotiation_id") OR OLD."period" IS DISTINCT FROM (NEW."period") OR OLD."review_status" IS DISTINCT FROM (NEW."review_status") OR OLD."role" IS DISTINCT FROM (NEW."role") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."unsourced" IS DISTINCT FROM (NEW."unsourced"))',
                            func='INSERT INTO "events_partyevent" ("actor_id", "from_round", "id", "negotiation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "role", "slug", "summary", "unsourced") VALUES (NEW."actor_id", NEW."from_round", NEW."id", NEW."negotiation_id", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_status", NEW."role", NEW."slug", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="dee84502e269a1b2b491e67a24eedac5429bcebb",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_75200",
                            table="events_party",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_partyevent" ("actor_id", "from_round", "id", "negotiation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "role", "slug", "summary", "unsourced") VALUES (OLD."actor_id", OLD."from_round", OLD."id", OLD."negotiation_id", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_status", OLD."role", OLD."slug", OLD."summary", OLD."unsourced"); RETURN NULL;',
                            hash="b6213a57648de59d049119fe1350477c52018209",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4c521",
                            table="events_party",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="1d67ec7a06060fd61c0d0ca8e9f20c3ac8bd4abf",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_c4081",
                            table="events_party",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PartyCitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="events.party",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="events_partycitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="events_partycitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="events_partycitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_partycitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="6f37b4344d09b9bab44bfa050611e940e2f5068a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_192f7",
                            table="events_partycitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_partycitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="6506dad3599898b1e5b2f242f3169063d95abc15",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ba82a",
                            table="events_partycitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_partycitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="b7d1d23b1c9bbf30d9a8316058073912185d433b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ac549",
                            table="events_partycitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="0b923a751433e8271e5ba88c263c2d25878aa18b",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_3ef46",
                            table="events_partycitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RoundCitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="events.round",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        condition=models.Q(("stance", "disputes")),
                        fields=["record"],
                        name="events_round_disputed",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="events_roundcitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="events_roundcitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="events_roundcitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_roundcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="e549a2905f3d539a476f5217bdd4ff3ce06b8fba",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7f865",
                            table="events_roundcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_roundcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="20d62af981e498a49e28ca196d7bea850d904abe",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2a9b8",
                            table="events_roundcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_roundcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="8eaa653e406e5aa94a8adb0cc545e89c4c9baf19",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2d984",
                            table="events_roundcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="ada5415a87c7a11a1bac7cc7d452eae8c9270c71",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_baa4b",
                            table="events_roundcitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RoundLink",
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
                (
                    "from_round",
                    models.ForeignKey(
                        help_text="The round of which it is told: the one that prepared, or was replaced.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="links",
                        to="events.round",
                    ),
                ),
                (
                    "to_round",
                    models.ForeignKey(
                        help_text="The other round: the one prepared, or held instead.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="links_to",
                        to="events.round",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("prologue_to", "Prologue to"),
                            ("follows_from", "Follows from"),
                            ("prepared", "Prepared"),
                            ("replaced_by", "Replaced by"),
                            ("in_margins_of", "In the margins of"),
                            ("reported_to", "Reported to"),
                        ],
                        max_length=14,
                    ),
                ),
            ],
            options={
                "ordering": ["kind", "id"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="events_roundlink_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="events_roundlink_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("from_round", models.F("to_round")), _negated=True),
                        name="events_roundlink_not_self",
                        violation_error_message="To round: a link needs two different rounds.",
                    ),
                    models.UniqueConstraint(
                        fields=("from_round", "to_round", "kind"),
                        name="events_roundlink_once",
                        violation_error_message="This link is already recorded.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "prologue_to",
                                    "follows_from",
                                    "prepared",
                                    "replaced_by",
                                    "in_margins_of",
                                    "reported_to",
                                ],
                            )
                        ),
                        name="events_roundlink_kind_known",
                        violation_error_message="Kind: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_roundlinkevent" ("from_round_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "to_round_id", "unsourced") VALUES (NEW."from_round_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."to_round_id", NEW."unsourced"); RETURN NULL;',
                            hash="ddd1d3d7a592370109e9d3d5a2f31027e260a690",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3efc3",
                            table="events_roundlink",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_roundlinkevent" ("from_round_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "to_round_id", "unsourced") VALUES (NEW."from_round_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."to_round_id", NEW."unsourced"); RETURN NULL;',
                            hash="89f605cca26cc3c49f80096840a93cfb63364d33",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4e665",
                            table="events_roundlink",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_roundlinkevent" ("from_round_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "to_round_id", "unsourced") VALUES (OLD."from_round_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_status", OLD."slug", OLD."summary", OLD."to_round_id", OLD."unsourced"); RETURN NULL;',
                            hash="f6cb8b0f7a83978c9f5234fd02611d85e1220347",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5f8a3",
                            table="events_roundlink",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="7d75134e4027b6a8698ec58251f0fffec4a39f86",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_30dfd",
                            table="events_roundlink",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RoundLinkCitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="events.roundlink",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="events_roundlinkcitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="events_roundlinkcitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="events_roundlinkcitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_roundlinkcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="0d6ea38c2ca2b8a360ba38bb9145334bea28de74",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a246b",
                            table="events_roundlinkcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_roundlinkcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="85dc2220b5ab1a580d1a2177ac99e3830842d759",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6f7f8",
                            table="events_roundlinkcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_roundlinkcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="55a658ec034d45c8bf13dfcef24de3b39a882241",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f9d98",
                            table="events_roundlinkcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="277805bf944c7159b4489fbc6dc0978a5a2a023f",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_e36b0",
                            table="events_roundlinkcitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Signature",
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
                (
                    "agreement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="signatures",
                        to="events.agreement",
                    ),
                ),
                (
                    "actor",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="signatures",
                        to="actors.actor",
                    ),
                ),
                (
                    "name_as_recorded",
                    models.CharField(
                        blank=True,
                        help_text="The signatories as printed, when no actor is chosen.",
                        max_length=300,
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who held the pen.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="signed",
                        to="actors.actor",
                    ),
                ),
                (
                    "capacity",
                    models.CharField(blank=True, help_text="As what, as printed.", max_length=200),
                ),
            ],
            options={
                "ordering": ["agreement", "id"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="events_signature_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="events_signature_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("actor__isnull", False),
                            models.Q(("name_as_recorded", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="events_signature_someone",
                        violation_error_message="Actor: choose one, or give the signatories as printed.",
                    ),
                    models.UniqueConstraint(
                        fields=("agreement", "actor", "name_as_recorded", "capacity"),
                        name="events_signature_once",
                        nulls_distinct=False,
                        violation_error_message="Actor: already recorded as a signatory in this capacity.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_signatureevent" ("actor_id", "agreement_id", "capacity", "id", "name_as_recorded", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "unsourced") VALUES (NEW."actor_id", NEW."agreement_id", NEW."capacity", NEW."id", NEW."name_as_recorded", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="db29be3c8f7d8a7b6662adcba36f6445fffb8f0a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9f0cb",
                            table="events_signature",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_signatureevent" ("actor_id", "agreement_id", "capacity", "id", "name_as_recorded", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "unsourced") VALUES (NEW."actor_id", NEW."agreement_id", NEW."capacity", NEW."id", NEW."name_as_recorded", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="68d27cb692bba0369329500a3221044abc12ffe4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_90a6b",
                            table="events_signature",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_signatureevent" ("actor_id", "agreement_id", "capacity", "id", "name_as_recorded", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "unsourced") VALUES (OLD."actor_id", OLD."agreement_id", OLD."capacity", OLD."id", OLD."name_as_recorded", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_status", OLD."slug", OLD."summary", OLD."unsourced"); RETURN NULL;',
                            hash="215a6808f274a497946539aa154c32b08840caee",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fc5bf",
                            table="events_signature",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="4f37bfe5b702674785a2150d56b07129579f19b1",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_c0274",
                            table="events_signature",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SignatureCitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="events.signature",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="events_signaturecitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="events_signaturecitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="events_signaturecitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_signaturecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="c30a2f0a4a7f12b2b57d1cd75269b08550da2984",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_829f5",
                            table="events_signaturecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_signaturecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="e68dec86b1ceb3762bbbbd413989df94f947da1c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_51e07",
                            table="events_signaturecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_signaturecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="de7c1b93723534f2b6a05fdd29191668d624558d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5b574",
                            table="events_signaturecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="716e772238ba221a9cdd7aee641ea15ae7081d9a",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_01c51",
                            table="events_signaturecitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Statement",
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
                (
                    "speaker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="actors.actor",
                    ),
                ),
                (
                    "said_on",
                    core.dates.fields.EdtfField(
                        blank=True, help_text="When it was said (EDTF or plainly).", max_length=64
                    ),
                ),
                (
                    "starts",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("said_on"),
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
                            models.F("said_on"),
                            function="edtf_upper",
                            output_field=models.DateField(),
                        ),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "occasion",
                    models.CharField(
                        blank=True, help_text="Where and at what occasion.", max_length=300
                    ),
                ),
                (
                    "quote",
                    models.TextField(
                        blank=True,
                        help_text="The words, at most 25 when the licence is unknown.",
                        max_length=4000,
                    ),
                ),
                (
                    "paraphrase",
                    models.TextField(
                        blank=True, help_text="What was said, in our words.", max_length=4000
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True, help_text="BCP 47 tag of the quoted words.", max_length=35
                    ),
                ),
                (
                    "negotiation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="events.negotiation",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="events.round",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        help_text="The country it speaks of, as a host for example.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="venues.country",
                    ),
                ),
            ],
            options={
                "ordering": ["starts", "ends", "id"],
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("quote", "paraphrase", "occasion", "summary"),
                        name="events_statement_says",
                    ),
                    models.Index(fields=["starts", "ends", "id"], name="events_statement_by_date"),
                    models.Index(
                        fields=["speaker", "starts", "id"], name="events_statement_of_actor"
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="events_statement_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="events_statement_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Func(
                            "said_on", function="edtf_is_valid", output_field=models.BooleanField()
                        ),
                        name="events_statement_said_on_edtf",
                        violation_error_message="Said on: not a valid EDTF date.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("quote", ""), _negated=True),
                            models.Q(("paraphrase", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="events_statement_says_something",
                        violation_error_message="Quote: give the words or a paraphrase.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_statementevent" ("country_id", "id", "language", "negotiation_id", "occasion", "paraphrase", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "review_status", "round_id", "said_on", "slug", "speaker_id", "summary", "unsourced") VALUES (NEW."country_id", NEW."id", NEW."language", NEW."negotiation_id", NEW."occasion", NEW."paraphrase", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."quote", NEW."review_status", NEW."round_id", NEW."said_on", NEW."slug", NEW."speaker_id", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="1d507c73584d3641986280f6ded98f04913e0ac0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a6935",
                            table="events_statement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."country_id" IS DISTINCT FROM (NEW."country_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."negotiation_id" IS DISTINCT FROM (NEW."negotiation_id") OR OLD."occasion" IS DISTINCT FROM (NEW."occasion") OR OLD."paraphrase" IS DISTINCT FROM (NEW."paraphrase") OR OLD."quote" IS DISTINCT FROM (NEW."quote") OR OLD."review_status" IS DISTINCT FROM (NEW."review_status") OR OLD."round_id" IS DISTINCT FROM (NEW."round_id") OR OLD."said_on" IS DISTINCT FROM (NEW."said_on") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."speaker_id" IS DISTINCT FROM (NEW."speaker_id") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."unsourced" IS DISTINCT FROM (NEW."unsourced"))',
                            func='INSERT INTO "events_statementevent" ("country_id", "id", "language", "negotiation_id", "occasion", "paraphrase", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "review_status", "round_id", "said_on", "slug", "speaker_id", "summary", "unsourced") VALUES (NEW."country_id", NEW."id", NEW."language", NEW."negotiation_id", NEW."occasion", NEW."paraphrase", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."quote", NEW."review_status", NEW."round_id", NEW."said_on", NEW."slug", NEW."speaker_id", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="d479ab922cb4a922dab5c5cba1ad8f585d3f6c5d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e3c7f",
                            table="events_statement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_statementevent" ("country_id", "id", "language", "negotiation_id", "occasion", "paraphrase", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "review_status", "round_id", "said_on", "slug", "speaker_id", "summary", "unsourced") VALUES (OLD."country_id", OLD."id", OLD."language", OLD."negotiation_id", OLD."occasion", OLD."paraphrase", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."quote", OLD."review_status", OLD."round_id", OLD."said_on", OLD."slug", OLD."speaker_id", OLD."summary", OLD."unsourced"); RETURN NULL;',
                            hash="d781c951a6bfc526beab703abecb81b340dcb984",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_34085",
                            table="events_statement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="a7f289b0e82a873c5ed4c96dad0c89287223ce51",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_fdb53",
                            table="events_statement",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StatementCitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="events.statement",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="events_statementcitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="events_statementcitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="events_statementcitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_statementcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="6acd3ca5aaea964f8d34553ff65ed30231997cd4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3178c",
                            table="events_statementcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_statementcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="995b82668bc9ae6ed15e1a1212827669d0d5a6b4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_35b2e",
                            table="events_statementcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_statementcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="cacc6ecb6888c1aa00362fe3b522486185ac457f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9dd9d",
                            table="events_statementcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="8173d5058ca8e012907b716cf5b8bc2b566a9db9",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_1534c",
                            table="events_statementcitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StatusChange",
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
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="status_changes",
                        to="events.round",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("proposed", "Proposed"),
                            ("offered", "Offered"),
                            ("scheduled", "Scheduled"),
                            ("postponed", "Postponed"),
                            ("rescheduled", "Rescheduled"),
                            ("relocated", "Relocated"),
                            ("suspended", "Suspended"),
                            ("cancelled", "Cancelled"),
                            ("declined", "Declined"),
                            ("held", "Held"),
                            ("partly_held", "Partly held"),
                            ("unknown", "Unknown"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "on",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="When this was said or done (EDTF or plainly).",
                        max_length=64,
                    ),
                ),
                (
                    "starts",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("on"), function="edtf_lower", output_field=models.DateField()
                        ),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "ends",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("on"), function="edtf_upper", output_field=models.DateField()
                        ),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "dates_then",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="The days it was to be held, as said then.",
                        max_length=64,
                    ),
                ),
                (
                    "place_then",
                    models.CharField(
                        blank=True,
                        help_text="The place it was to be held in, as said then.",
                        max_length=200,
                    ),
                ),
                ("reason", models.TextField(blank=True, max_length=1000)),
            ],
            options={
                "ordering": ["starts", "ends", "id"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="events_statuschange_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="events_statuschange_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Func(
                            "on", function="edtf_is_valid", output_field=models.BooleanField()
                        ),
                        name="events_statuschange_on_edtf",
                        violation_error_message="On: not a valid EDTF date.",
                    ),
                    models.CheckConstraint(
                        condition=models.Func(
                            "dates_then",
                            function="edtf_is_valid",
                            output_field=models.BooleanField(),
                        ),
                        name="events_statuschange_dates_then_edtf",
                        violation_error_message="Dates then: not a valid EDTF date or interval.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                [
                                    "proposed",
                                    "offered",
                                    "scheduled",
                                    "postponed",
                                    "rescheduled",
                                    "relocated",
                                    "suspended",
                                    "cancelled",
                                    "declined",
                                    "held",
                                    "partly_held",
                                    "unknown",
                                ],
                            )
                        ),
                        name="events_statuschange_status_known",
                        violation_error_message="Status: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_statuschangeevent" ("dates_then", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_then", "reason", "review_status", "round_id", "slug", "status", "summary", "unsourced") VALUES (NEW."dates_then", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_then", NEW."reason", NEW."review_status", NEW."round_id", NEW."slug", NEW."status", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="321b9a124f05fe2fee25d945f131ebd4880583a9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_50e3d",
                            table="events_statuschange",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."dates_then" IS DISTINCT FROM (NEW."dates_then") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."on" IS DISTINCT FROM (NEW."on") OR OLD."place_then" IS DISTINCT FROM (NEW."place_then") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."review_status" IS DISTINCT FROM (NEW."review_status") OR OLD."round_id" IS DISTINCT FROM (NEW."round_id") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."unsourced" IS DISTINCT FROM (NEW."unsourced"))',
                            func='INSERT INTO "events_statuschangeevent" ("dates_then", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_then", "reason", "review_status", "round_id", "slug", "status", "summary", "unsourced") VALUES (NEW."dates_then", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_then", NEW."reason", NEW."review_status", NEW."round_id", NEW."slug", NEW."status", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="a15d5f833495344dfc13bf39e337bbea0afee4da",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5e547",
                            table="events_statuschange",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_statuschangeevent" ("dates_then", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_then", "reason", "review_status", "round_id", "slug", "status", "summary", "unsourced") VALUES (OLD."dates_then", OLD."id", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_then", OLD."reason", OLD."review_status", OLD."round_id", OLD."slug", OLD."status", OLD."summary", OLD."unsourced"); RETURN NULL;',
                            hash="84393dc265fa3f5033a150f74cf466f041449713",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b461a",
                            table="events_statuschange",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="fd91b8a0393eb13f16602a8feae563e9d981196d",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_c4700",
                            table="events_statuschange",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StatusChangeCitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="events.statuschange",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="events_statuschangecitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="events_statuschangecitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="events_statuschangecitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_statuschangecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="60198992d5d47260a3202cbc51de43709b1b2b7b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b1fe9",
                            table="events_statuschangecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_statuschangecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="268f2cc778b1016c0c6a0ebdd1da1d9f9896277c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1feeb",
                            table="events_statuschangecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_statuschangecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="79de6b316f6814dd0966550e88183e5635ba3ee8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e5600",
                            table="events_statuschangecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="ede10868e2b72af920e6b8a3812771a697ad2440",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_6d3d8",
                            table="events_statuschangecitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AgreementConflict",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_agreementconflictevent" ("agreement_id", "conflict_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."agreement_id", NEW."conflict_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="cb3cf19f39bdd4b2f490a14f8e335d748cee10ab",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_52bbf",
                            table="events_agreement_conflicts",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_agreementconflictevent" ("agreement_id", "conflict_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."agreement_id", NEW."conflict_id", NEW."id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="5375c72700aa87548bc3ab0397871afc51f54a66",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cf241",
                            table="events_agreement_conflicts",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_agreementconflictevent" ("agreement_id", "conflict_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."agreement_id", OLD."conflict_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="be7795380aa345739a9437b089fdc5e8ed679de1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_75115",
                            table="events_agreement_conflicts",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="db832de4c720bb1406c7442cf94c6100fab744fe",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_5e3c4",
                            table="events_agreement_conflicts",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("events.agreement_conflicts",),
        ),
        migrations.CreateModel(
            name="ConflictCountry",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_conflictcountryevent" ("conflict_id", "country_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."conflict_id", NEW."country_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="3c12c4c2701d5db3c1825fc30d09268e3d6a1fc5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f9b8a",
                            table="events_conflict_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_conflictcountryevent" ("conflict_id", "country_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."conflict_id", NEW."country_id", NEW."id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="125bb6f0ab5766d1a796698cbbd4cfd6f4780068",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_48594",
                            table="events_conflict_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_conflictcountryevent" ("conflict_id", "country_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."conflict_id", OLD."country_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="fb5f907ba5b4412c84eb4c1d1e59be766bd4e5e2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3851f",
                            table="events_conflict_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="c6f5ffe160faa6f52d014725591da39a12d4b22a",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_3afba",
                            table="events_conflict_countries",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("events.conflict_countries",),
        ),
        migrations.CreateModel(
            name="DisagreementActor",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_disagreementactorevent" ("actor_id", "disagreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."actor_id", NEW."disagreement_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="181c49f7aa06ed2f5e0d69f901ceb04f1ff6b64f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ac16d",
                            table="events_disagreement_actors",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_disagreementactorevent" ("actor_id", "disagreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."actor_id", NEW."disagreement_id", NEW."id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="0cb0b9a23779b51a5c0106295726dfa89baa8be2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_94de4",
                            table="events_disagreement_actors",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_disagreementactorevent" ("actor_id", "disagreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."actor_id", OLD."disagreement_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="74b64aa6faaedff653f87ec477fcca8af95d54e7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d69a8",
                            table="events_disagreement_actors",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="d9d55310ea94a6863c1e0979b18791e8a6f0e609",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_dec6c",
                            table="events_disagreement_actors",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("events.disagreement_actors",),
        ),
        migrations.CreateModel(
            name="DisagreementAgreement",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_disagreementagreementevent" ("agreement_id", "disagreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."agreement_id", NEW."disagreement_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="4654ee64a95d8932d7178556018707043743f386",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1b37e",
                            table="events_disagreement_agreements",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_disagreementagreementevent" ("agreement_id", "disagreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."agreement_id", NEW."disagreement_id", NEW."id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="93cc1af84cbd957d65ce6c10edde48c052ce9113",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6c794",
                            table="events_disagreement_agreements",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_disagreementagreementevent" ("agreement_id", "disagreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."agreement_id", OLD."disagreement_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="23c19f5ec14eb535c99722a7c3a83d9c18d4da82",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6418c",
                            table="events_disagreement_agreements",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="9870cfe092e500fe62c56c56285acdee2df0a9c2",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_1f02d",
                            table="events_disagreement_agreements",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("events.disagreement_agreements",),
        ),
        migrations.CreateModel(
            name="DisagreementCountry",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_disagreementcountryevent" ("country_id", "disagreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."country_id", NEW."disagreement_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="aa9d1e8d0306169f1f3e8a24d12a84643a28c12e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9b01f",
                            table="events_disagreement_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_disagreementcountryevent" ("country_id", "disagreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."country_id", NEW."disagreement_id", NEW."id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="58bff2bdca861aa3acdf768c1731649ec86051da",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_79453",
                            table="events_disagreement_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_disagreementcountryevent" ("country_id", "disagreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."country_id", OLD."disagreement_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="73426b2334acfd08c891a085465c192804845c6e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_25c02",
                            table="events_disagreement_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="993d619ea86e10b969c7cd5c2570a2caa0863344",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_0acbd",
                            table="events_disagreement_countries",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("events.disagreement_countries",),
        ),
        migrations.CreateModel(
            name="DisagreementNegotiation",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_disagreementnegotiationevent" ("disagreement_id", "id", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."disagreement_id", NEW."id", NEW."negotiation_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="08cf38e30b7e1eaf93bbe1bb0ee9c5e859080731",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5cd20",
                            table="events_disagreement_negotiations",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_disagreementnegotiationevent" ("disagreement_id", "id", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."disagreement_id", NEW."id", NEW."negotiation_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="147c710a9c2d57c2a2a5fd459fef60c83f8c93c7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_80c7a",
                            table="events_disagreement_negotiations",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_disagreementnegotiationevent" ("disagreement_id", "id", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."disagreement_id", OLD."id", OLD."negotiation_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="6c92263ec8d346e4dbd36245e2adb697516750b5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_95c7f",
                            table="events_disagreement_negotiations",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="20be33f6a72a7899e59581d59a442292001a7a81",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_e9396",
                            table="events_disagreement_negotiations",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("events.disagreement_negotiations",),
        ),
        migrations.CreateModel(
            name="DisagreementRound",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_disagreementroundevent" ("disagreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "round_id") VALUES (NEW."disagreement_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."round_id"); RETURN NULL;',
                            hash="dd7fd9692c9e7bd5abc41970ad3a411cd60e081c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cc4ef",
                            table="events_disagreement_rounds",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_disagreementroundevent" ("disagreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "round_id") VALUES (NEW."disagreement_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."round_id"); RETURN NULL;',
                            hash="233c53ef8d51b2b2e8b3491b4d536f54aa41a076",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f9d70",
                            table="events_disagreement_rounds",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_disagreementroundevent" ("disagreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "round_id") VALUES (OLD."disagreement_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."round_id"); RETURN NULL;',
                            hash="a5208f1f4aebea515ffb7360d9594afdb95af73c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_40d1d",
                            table="events_disagreement_rounds",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="d127c17cb73983f8e7d3b710e42bd695a1f41097",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_06a35",
                            table="events_disagreement_rounds",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("events.disagreement_rounds",),
        ),
        migrations.CreateModel(
            name="NegotiationConflict",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_negotiationconflictevent" ("conflict_id", "id", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."conflict_id", NEW."id", NEW."negotiation_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="dc45f20230b8faad52bcc9d5e2d9c2ef6c842dcd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2dbcd",
                            table="events_negotiation_conflicts",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "events_negotiationconflictevent" ("conflict_id", "id", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."conflict_id", NEW."id", NEW."negotiation_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="41dad4efe61f8b1359e2bc50ba4699b2e203cbe9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_02b51",
                            table="events_negotiation_conflicts",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "events_negotiationconflictevent" ("conflict_id", "id", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."conflict_id", OLD."id", OLD."negotiation_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="683de7049cd5400c394c0fb421434ea73d147100",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f125e",
                            table="events_negotiation_conflicts",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="611bcd26b80496c06a6201f91e7d471a7b03606c",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_8cd00",
                            table="events_negotiation_conflicts",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("events.negotiation_conflicts",),
        ),
        migrations.CreateModel(
            name="AgreementCitationEvent",
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
                        to="events.agreementcitation",
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
                    "passage",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.agreement",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AgreementConflictEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "agreement",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.agreement",
                    ),
                ),
                (
                    "conflict",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.conflict",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AgreementEvent",
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
                        to="events.agreement",
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
                ("title", models.CharField(max_length=300)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("treaty", "Treaty"),
                            ("agreement", "Agreement"),
                            ("memorandum", "Memorandum"),
                            ("declaration", "Declaration"),
                            ("joint_statement", "Joint statement"),
                            ("communique", "Communiqué"),
                            ("protocol", "Protocol"),
                            ("roadmap", "Roadmap"),
                            ("terms_of_reference", "Terms of reference"),
                        ],
                        max_length=18,
                    ),
                ),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("pre_negotiation", "Pre-negotiation"),
                            ("ceasefire", "Ceasefire"),
                            ("framework_partial", "Framework, partial"),
                            ("framework_comprehensive", "Framework, comprehensive"),
                            ("implementation", "Implementation"),
                            ("renewal", "Renewal"),
                            ("other", "Other"),
                        ],
                        default="other",
                        max_length=24,
                    ),
                ),
                (
                    "signed_on",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="The day it was signed or issued (EDTF or plainly).",
                        max_length=64,
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="The meeting it came out of.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.round",
                    ),
                ),
                (
                    "negotiation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.negotiation",
                    ),
                ),
                (
                    "text_url",
                    models.URLField(
                        blank=True, help_text="Where the text can be read.", max_length=1000
                    ),
                ),
                (
                    "pax_id",
                    models.PositiveIntegerField(
                        blank=True, help_text="Peace Agreements Database (PA-X) number", null=True
                    ),
                ),
                (
                    "supersedes",
                    models.ForeignKey(
                        help_text="The earlier agreement whose place it takes.",
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.agreement",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ConflictCitationEvent",
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
                        to="events.conflictcitation",
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
                    "passage",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.conflict",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ConflictCountryEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "conflict",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.conflict",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="venues.country",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ConflictEvent",
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
                        to="events.conflict",
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
                (
                    "name",
                    models.CharField(
                        help_text="The preferred name in English; other names go below.",
                        max_length=300,
                    ),
                ),
                (
                    "period",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="From/to as EDTF: 2019-03-23/2022-09-17, 2012-05-07/.. when ongoing.",
                        max_length=64,
                    ),
                ),
                (
                    "region",
                    models.CharField(
                        blank=True, help_text="Part of the world, in words.", max_length=60
                    ),
                ),
                (
                    "ucdp_id",
                    models.PositiveIntegerField(
                        blank=True, help_text="UCDP conflict number", null=True
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DelegateCitationEvent",
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
                        to="events.delegatecitation",
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
                    "passage",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.delegate",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DelegateEvent",
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
                        to="events.delegate",
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
                (
                    "participation",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.participation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.actor",
                    ),
                ),
                (
                    "name_as_recorded",
                    models.CharField(
                        blank=True,
                        help_text="The name as printed, when no person is chosen yet.",
                        max_length=300,
                    ),
                ),
                (
                    "capacity",
                    models.CharField(
                        blank=True,
                        help_text="The office held that day, as printed.",
                        max_length=200,
                    ),
                ),
                ("is_head", models.BooleanField(default=False, help_text="Led the delegation.")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DisagreementActorEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "disagreement",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.disagreement",
                    ),
                ),
                (
                    "actor",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.actor",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DisagreementAgreementEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "disagreement",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.disagreement",
                    ),
                ),
                (
                    "agreement",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.agreement",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DisagreementCitationEvent",
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
                        to="events.disagreementcitation",
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
                    "passage",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.disagreement",
                    ),
                ),
                (
                    "side",
                    models.CharField(
                        choices=[("a", "First reading"), ("b", "Second reading")],
                        help_text="The reading it speaks for.",
                        max_length=1,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DisagreementCountryEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "disagreement",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.disagreement",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="venues.country",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DisagreementEvent",
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
                        to="events.disagreement",
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
                ("topic", models.CharField(max_length=300)),
                ("claim_a", models.TextField(help_text="The first reading.", max_length=2000)),
                ("claim_b", models.TextField(help_text="The second reading.", max_length=2000)),
                (
                    "assessment",
                    models.TextField(
                        blank=True, help_text="What we make of it, and why.", max_length=2000
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DisagreementNegotiationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "disagreement",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.disagreement",
                    ),
                ),
                (
                    "negotiation",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.negotiation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DisagreementRoundEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "disagreement",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.disagreement",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.round",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NegotiationCitationEvent",
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
                        to="events.negotiationcitation",
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
                    "passage",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.negotiation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NegotiationConflictEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "negotiation",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.negotiation",
                    ),
                ),
                (
                    "conflict",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.conflict",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NegotiationEvent",
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
                        to="events.negotiation",
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
                (
                    "name",
                    models.CharField(
                        help_text="The preferred name in English; other names go below.",
                        max_length=300,
                    ),
                ),
                (
                    "period",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="From/to as EDTF: 2019-03-23/2022-09-17, 2012-05-07/.. when ongoing.",
                        max_length=64,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("format", "Format"),
                            ("process", "Process"),
                            ("talks", "Talks"),
                            ("track", "Track"),
                            ("conference", "Conference"),
                            ("summit_series", "Summit series"),
                            ("dialogue", "Dialogue"),
                            ("congress", "Congress"),
                        ],
                        max_length=14,
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("proposed", "Proposed"),
                            ("active", "Active"),
                            ("suspended", "Suspended"),
                            ("dormant", "Dormant"),
                            ("concluded", "Concluded"),
                            ("collapsed", "Collapsed"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "status_reason",
                    models.CharField(blank=True, help_text="Why it stands there.", max_length=300),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="The larger negotiation this one is a track of.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.negotiation",
                    ),
                ),
                (
                    "complete_through",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Every numbered round up to this one is recorded.",
                        null=True,
                    ),
                ),
                (
                    "coverage_note",
                    models.CharField(
                        blank=True,
                        help_text="What is known to be missing, in words.",
                        max_length=300,
                    ),
                ),
                (
                    "pax_process_id",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Peace Agreements Database (PA-X) process number",
                        null=True,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NegotiationNameEvent",
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
                        to="events.negotiationname",
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
                    "text",
                    models.CharField(
                        help_text="The name as written in that language.", max_length=300
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        help_text="BCP 47 tag: en, ru, kk, fr, ar, zh-Hans …", max_length=35
                    ),
                ),
                (
                    "script",
                    models.CharField(
                        blank=True,
                        help_text="ISO 15924 code, when the tag does not imply it.",
                        max_length=4,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("official", "Official"),
                            ("common", "Common"),
                            ("former", "Former"),
                            ("alias", "Alias"),
                            ("abbreviation", "Abbreviation"),
                            ("transliteration", "Transliteration"),
                        ],
                        default="common",
                        max_length=16,
                    ),
                ),
                (
                    "preferred",
                    models.BooleanField(
                        default=False, help_text="The one to show to readers of this language."
                    ),
                ),
                (
                    "period",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="When the name was in use, if not always (EDTF).",
                        max_length=64,
                    ),
                ),
                (
                    "negotiation",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.negotiation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OutcomeCitationEvent",
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
                        to="events.outcomecitation",
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
                    "passage",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.outcome",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OutcomeEvent",
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
                        to="events.outcome",
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
                (
                    "round",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.round",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("agreement_signed", "Agreement signed"),
                            ("ceasefire", "Ceasefire"),
                            ("joint_statement", "Joint statement"),
                            ("communique", "Communiqué"),
                            ("agreed_principles", "Agreed principles"),
                            ("roadmap", "Roadmap"),
                            ("confidence_building_measure", "Confidence-building measure"),
                            ("exchange_of_prisoners", "Exchange of prisoners"),
                            ("humanitarian_arrangement", "Humanitarian arrangement"),
                            ("body_created", "Body created"),
                            ("next_meeting_set", "Next meeting set"),
                            ("proposal_tabled", "Proposal tabled"),
                            ("deadlock", "Deadlock"),
                            ("walk_out", "Walk-out"),
                            ("rejection", "Rejection"),
                            ("no_reported_outcome", "No reported outcome"),
                            ("none", "None"),
                        ],
                        max_length=28,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ParticipationCitationEvent",
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
                        to="events.participationcitation",
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
                    "passage",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.participation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ParticipationEvent",
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
                        to="events.participation",
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
                (
                    "round",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.round",
                    ),
                ),
                (
                    "actor",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.actor",
                    ),
                ),
                (
                    "name_as_recorded",
                    models.CharField(
                        blank=True,
                        help_text="The name as printed, when no actor is chosen yet.",
                        max_length=300,
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("conflict_party", "Party to the conflict"),
                            ("guarantor", "Guarantor"),
                            ("mediator", "Mediator"),
                            ("facilitator", "Facilitator"),
                            ("good_offices", "Good offices"),
                            ("convener", "Convener"),
                            ("host", "Host"),
                            ("chair", "Chair"),
                            ("signatory", "Signatory"),
                            ("observer", "Observer"),
                            ("witness", "Witness"),
                            ("monitor", "Monitor"),
                            ("accompanier", "Accompanier"),
                            ("adviser", "Adviser"),
                            ("guest", "Guest"),
                        ],
                        max_length=14,
                    ),
                ),
                (
                    "attendance",
                    models.CharField(
                        choices=[
                            ("attended", "Attended"),
                            ("partly", "Partly"),
                            ("remote", "Remotely"),
                            ("represented", "Represented"),
                            ("invited_absent", "Invited, absent"),
                            ("declined", "Declined"),
                            ("boycotted", "Boycotted"),
                            ("withdrew", "Withdrew"),
                            ("excluded", "Excluded"),
                            ("expected", "Expected"),
                            ("unknown", "Unknown"),
                        ],
                        default="unknown",
                        help_text="Absence is data. An announcement is never evidence of attendance.",
                        max_length=14,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PartyCitationEvent",
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
                        to="events.partycitation",
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
                    "passage",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.party",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PartyEvent",
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
                        to="events.party",
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
                (
                    "period",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="From/to as EDTF: 2019-03-23/2022-09-17, 2012-05-07/.. when ongoing.",
                        max_length=64,
                    ),
                ),
                (
                    "negotiation",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.negotiation",
                    ),
                ),
                (
                    "actor",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.actor",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("conflict_party", "Party to the conflict"),
                            ("guarantor", "Guarantor"),
                            ("mediator", "Mediator"),
                            ("facilitator", "Facilitator"),
                            ("good_offices", "Good offices"),
                            ("convener", "Convener"),
                            ("host", "Host"),
                            ("chair", "Chair"),
                            ("signatory", "Signatory"),
                            ("observer", "Observer"),
                            ("witness", "Witness"),
                            ("monitor", "Monitor"),
                            ("accompanier", "Accompanier"),
                            ("adviser", "Adviser"),
                            ("guest", "Guest"),
                        ],
                        max_length=14,
                    ),
                ),
                (
                    "from_round",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="The number of the first round it held this role in.",
                        null=True,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RoundCitationEvent",
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
                        to="events.roundcitation",
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
                    "passage",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.round",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RoundEvent",
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
                        to="events.round",
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
                (
                    "dates",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="EDTF or plainly: 2017-01-23/2017-01-24, 23–24 January 2017, January 2017.",
                        max_length=64,
                    ),
                ),
                (
                    "negotiation",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.negotiation",
                    ),
                ),
                (
                    "number",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="Its number in the format, if it has one.", null=True
                    ),
                ),
                ("title", models.CharField(max_length=300)),
                (
                    "planned_dates",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="The days announced beforehand, if a source gives them.",
                        max_length=64,
                    ),
                ),
                (
                    "planned_days",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="The length announced beforehand, in days.", null=True
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("proposed", "Proposed"),
                            ("offered", "Offered"),
                            ("scheduled", "Scheduled"),
                            ("postponed", "Postponed"),
                            ("rescheduled", "Rescheduled"),
                            ("relocated", "Relocated"),
                            ("suspended", "Suspended"),
                            ("cancelled", "Cancelled"),
                            ("declined", "Declined"),
                            ("held", "Held"),
                            ("partly_held", "Partly held"),
                            ("unknown", "Unknown"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "status_reason",
                    models.TextField(
                        blank=True,
                        help_text="Why it was put off, called off or cut short.",
                        max_length=1000,
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="The country of the venue.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="venues.country",
                    ),
                ),
                (
                    "city",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="venues.city",
                    ),
                ),
                (
                    "venue",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="venues.venue",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("plenary_round", "Plenary round"),
                            ("summit", "Summit"),
                            ("ministerial", "Ministerial"),
                            ("technical", "Technical meeting"),
                            ("bilateral", "Bilateral"),
                            ("trilateral", "Trilateral"),
                            ("conference", "Conference"),
                            ("ceremony", "Ceremony"),
                            ("congress", "Congress"),
                            ("visit", "Visit"),
                            ("call", "Call"),
                        ],
                        max_length=14,
                    ),
                ),
                (
                    "level",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("head_of_state_or_government", "Head of state or government"),
                            ("minister", "Minister"),
                            ("envoy", "Envoy or deputy minister"),
                            ("security_adviser", "Security adviser"),
                            ("expert", "Expert"),
                            ("parliamentary", "Parliamentary"),
                            ("religious_leaders", "Religious leaders"),
                            ("party_representatives", "Representatives of the parties"),
                        ],
                        max_length=28,
                    ),
                ),
                (
                    "track",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("1", "Track 1"),
                            ("1.5", "Track 1.5"),
                            ("2", "Track 2"),
                            ("3", "Track 3"),
                        ],
                        max_length=3,
                    ),
                ),
                (
                    "mode",
                    models.CharField(
                        choices=[
                            ("in_person", "In person"),
                            ("proximity", "Proximity talks"),
                            ("shuttle", "Shuttle"),
                            ("virtual", "Virtual"),
                            ("hybrid", "Hybrid"),
                            ("phone", "Phone"),
                        ],
                        default="in_person",
                        max_length=10,
                    ),
                ),
                (
                    "method",
                    models.CharField(
                        choices=[
                            ("direct", "Direct"),
                            ("mediated", "Mediated"),
                            ("good_offices", "Good offices"),
                            ("conciliation", "Conciliation"),
                            ("arbitration", "Arbitration"),
                            ("mixed", "Mixed"),
                            ("unknown", "Unknown"),
                        ],
                        default="unknown",
                        max_length=12,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RoundLinkCitationEvent",
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
                        to="events.roundlinkcitation",
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
                    "passage",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.roundlink",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RoundLinkEvent",
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
                        to="events.roundlink",
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
                (
                    "from_round",
                    models.ForeignKey(
                        help_text="The round of which it is told: the one that prepared, or was replaced.",
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.round",
                    ),
                ),
                (
                    "to_round",
                    models.ForeignKey(
                        help_text="The other round: the one prepared, or held instead.",
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.round",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("prologue_to", "Prologue to"),
                            ("follows_from", "Follows from"),
                            ("prepared", "Prepared"),
                            ("replaced_by", "Replaced by"),
                            ("in_margins_of", "In the margins of"),
                            ("reported_to", "Reported to"),
                        ],
                        max_length=14,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SignatureCitationEvent",
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
                        to="events.signaturecitation",
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
                    "passage",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.signature",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SignatureEvent",
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
                        to="events.signature",
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
                (
                    "agreement",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.agreement",
                    ),
                ),
                (
                    "actor",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.actor",
                    ),
                ),
                (
                    "name_as_recorded",
                    models.CharField(
                        blank=True,
                        help_text="The signatories as printed, when no actor is chosen.",
                        max_length=300,
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="Who held the pen.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.actor",
                    ),
                ),
                (
                    "capacity",
                    models.CharField(blank=True, help_text="As what, as printed.", max_length=200),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StatementCitationEvent",
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
                        to="events.statementcitation",
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
                    "passage",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.statement",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StatementEvent",
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
                        to="events.statement",
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
                (
                    "speaker",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.actor",
                    ),
                ),
                (
                    "said_on",
                    core.dates.fields.EdtfField(
                        blank=True, help_text="When it was said (EDTF or plainly).", max_length=64
                    ),
                ),
                (
                    "occasion",
                    models.CharField(
                        blank=True, help_text="Where and at what occasion.", max_length=300
                    ),
                ),
                (
                    "quote",
                    models.TextField(
                        blank=True,
                        help_text="The words, at most 25 when the licence is unknown.",
                        max_length=4000,
                    ),
                ),
                (
                    "paraphrase",
                    models.TextField(
                        blank=True, help_text="What was said, in our words.", max_length=4000
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True, help_text="BCP 47 tag of the quoted words.", max_length=35
                    ),
                ),
                (
                    "negotiation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.negotiation",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.round",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="The country it speaks of, as a host for example.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="venues.country",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StatusChangeCitationEvent",
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
                        to="events.statuschangecitation",
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
                    "passage",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sources.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field borne out; blank for the whole record.",
                        max_length=60,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("disputes", "Disputes"),
                            ("context", "Context"),
                        ],
                        default="supports",
                        max_length=10,
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("actual", "Actual"),
                            ("retrospective", "Looking back"),
                        ],
                        help_text="Whether the passage speaks of the plan, the event, or looks back.",
                        max_length=14,
                    ),
                ),
                (
                    "inferred",
                    models.BooleanField(
                        default=False,
                        help_text="The passage confirms the event this record belongs to; the record itself is inferred.",
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the source says, where it differs.",
                        max_length=500,
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=500)),
                (
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.statuschange",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StatusChangeEvent",
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
                        to="events.statuschange",
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
                (
                    "round",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="events.round",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("proposed", "Proposed"),
                            ("offered", "Offered"),
                            ("scheduled", "Scheduled"),
                            ("postponed", "Postponed"),
                            ("rescheduled", "Rescheduled"),
                            ("relocated", "Relocated"),
                            ("suspended", "Suspended"),
                            ("cancelled", "Cancelled"),
                            ("declined", "Declined"),
                            ("held", "Held"),
                            ("partly_held", "Partly held"),
                            ("unknown", "Unknown"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "on",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="When this was said or done (EDTF or plainly).",
                        max_length=64,
                    ),
                ),
                (
                    "dates_then",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="The days it was to be held, as said then.",
                        max_length=64,
                    ),
                ),
                (
                    "place_then",
                    models.CharField(
                        blank=True,
                        help_text="The place it was to be held in, as said then.",
                        max_length=200,
                    ),
                ),
                ("reason", models.TextField(blank=True, max_length=1000)),
            ],
            options={
                "abstract": False,
            },
        ),
        core.migrations._triggers.InstallTriggers(),
    ]
