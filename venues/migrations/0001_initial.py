import django.contrib.postgres.fields
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
        ("sources", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Country",
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
                ("lat", models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True)),
                ("lon", models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True)),
                (
                    "iso2",
                    models.CharField(
                        help_text="ISO 3166-1 alpha-2",
                        max_length=2,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[A-Z]{2}\\Z", "Two capital letters, for example KZ."
                            )
                        ],
                    ),
                ),
                (
                    "iso3",
                    models.CharField(
                        help_text="ISO 3166-1 alpha-3",
                        max_length=3,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[A-Z]{3}\\Z", "Three capital letters, for example KAZ."
                            )
                        ],
                    ),
                ),
                (
                    "region",
                    models.CharField(
                        blank=True,
                        help_text="UN M49 region or sub-region, for example Central Asia.",
                        max_length=60,
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "countries",
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
                        name="venues_country_begins",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("name"), name="venues_country_named"
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("summary"), name="venues_country_says"
                    ),
                    models.Index(fields=["name", "id"], name="venues_country_by_name"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="venues_country_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="venues_country_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("lat__isnull", True), ("lon__isnull", True)),
                            models.Q(("lat__range", (-90, 90)), ("lon__range", (-180, 180))),
                            _connector="OR",
                        ),
                        name="venues_country_point",
                        violation_error_message="Latitude and longitude: give both (-90 to 90, -180 to 180) or neither.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("iso2__regex", "^[A-Z]{2}$"), ("iso3__regex", "^[A-Z]{3}$")
                        ),
                        name="venues_country_iso_form",
                        violation_error_message="ISO codes: two and three capital letters.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "venues_countryevent" ("id", "iso2", "iso3", "lat", "lon", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "review_status", "slug", "summary", "unsourced") VALUES (NEW."id", NEW."iso2", NEW."iso3", NEW."lat", NEW."lon", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."region", NEW."review_status", NEW."slug", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="cbb762e2c140c1ed1bd4b27fb9e780886c178315",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c48e2",
                            table="venues_country",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "venues_countryevent" ("id", "iso2", "iso3", "lat", "lon", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "review_status", "slug", "summary", "unsourced") VALUES (NEW."id", NEW."iso2", NEW."iso3", NEW."lat", NEW."lon", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."region", NEW."review_status", NEW."slug", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="1b2a74b9852e1b33cb7069f91b6fc6b7382e498c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cf1f5",
                            table="venues_country",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "venues_countryevent" ("id", "iso2", "iso3", "lat", "lon", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "review_status", "slug", "summary", "unsourced") VALUES (OLD."id", OLD."iso2", OLD."iso3", OLD."lat", OLD."lon", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."region", OLD."review_status", OLD."slug", OLD."summary", OLD."unsourced"); RETURN NULL;',
                            hash="57e21c8f9daa5609b93a2a4686d34c5d3232bfb2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_acc0f",
                            table="venues_country",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="0b9efca5e513b9c71f7c276485faab261df5537f",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_b2ce0",
                            table="venues_country",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="City",
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
                ("lat", models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True)),
                ("lon", models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True)),
                (
                    "country",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="cities",
                        to="venues.country",
                    ),
                ),
                (
                    "geonames_id",
                    models.PositiveIntegerField(
                        blank=True, help_text="geonames.org, CC BY 4.0", null=True, unique=True
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "cities",
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
                        name="venues_city_begins",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("name"), name="venues_city_named"
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("summary"), name="venues_city_says"
                    ),
                    models.Index(fields=["name", "id"], name="venues_city_by_name"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="venues_city_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="venues_city_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("lat__isnull", True), ("lon__isnull", True)),
                            models.Q(("lat__range", (-90, 90)), ("lon__range", (-180, 180))),
                            _connector="OR",
                        ),
                        name="venues_city_point",
                        violation_error_message="Latitude and longitude: give both (-90 to 90, -180 to 180) or neither.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "venues_cityevent" ("country_id", "geonames_id", "id", "lat", "lon", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "unsourced") VALUES (NEW."country_id", NEW."geonames_id", NEW."id", NEW."lat", NEW."lon", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="69259409572c06fa56d15117689a242f3a2df45a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d8003",
                            table="venues_city",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "venues_cityevent" ("country_id", "geonames_id", "id", "lat", "lon", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "unsourced") VALUES (NEW."country_id", NEW."geonames_id", NEW."id", NEW."lat", NEW."lon", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="d34e80a723ca2bc25b0215a7da85f45dfff2b490",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ebdb3",
                            table="venues_city",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "venues_cityevent" ("country_id", "geonames_id", "id", "lat", "lon", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "unsourced") VALUES (OLD."country_id", OLD."geonames_id", OLD."id", OLD."lat", OLD."lon", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_status", OLD."slug", OLD."summary", OLD."unsourced"); RETURN NULL;',
                            hash="70eb0297647fd1a61d0c6b2d50f5d5bb136365b8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e10a0",
                            table="venues_city",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="3473dd5b8c498744cd5d0e254b886e1afe67fe66",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_9fe48",
                            table="venues_city",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CityCitation",
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
                        to="venues.city",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="venues_citycitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="venues_citycitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="venues_citycitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "venues_citycitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="9a23e8e73fd2b96623b3fd45d2324101ed0042d6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_07be3",
                            table="venues_citycitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "venues_citycitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="7592efdd9fec04c788d3a7930e919e64d377b316",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_98ff8",
                            table="venues_citycitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "venues_citycitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="645f7ed7776a4f153d15711e094ec6513415782c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c24d2",
                            table="venues_citycitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="676377bde1b448ab234a4fe4be2e519583adda9d",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_f5d18",
                            table="venues_citycitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CountryCitation",
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
                        to="venues.country",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="venues_countrycitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="venues_countrycitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="venues_countrycitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "venues_countrycitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="6abf2edcfefef26d47be3ccd7a1d9c62fe763b9c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_25168",
                            table="venues_countrycitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "venues_countrycitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="85f2816145732e20317726034f937e06ae481f0d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_05be5",
                            table="venues_countrycitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "venues_countrycitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="44fc8faeb09ca34551ace5934ea46566565538ad",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7ed06",
                            table="venues_countrycitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="953f3aa5cf166e7ccdf0327871cd7832d8480325",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_6b6e0",
                            table="venues_countrycitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Venue",
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
                ("lat", models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True)),
                ("lon", models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True)),
                (
                    "city",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="venues",
                        to="venues.city",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("hotel", "Hotel"),
                            ("palace", "Palace or castle"),
                            ("residence", "Residence"),
                            ("government_building", "Government building"),
                            ("organisation_seat", "Seat of an organisation"),
                            ("conference_hall", "Conference hall"),
                            ("mission", "Mission"),
                            ("military_site", "Military site"),
                            ("other", "Other"),
                        ],
                        default="other",
                        max_length=20,
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
                        name="venues_venue_begins",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("name"), name="venues_venue_named"
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("summary"), name="venues_venue_says"
                    ),
                    models.Index(fields=["name", "id"], name="venues_venue_by_name"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="venues_venue_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="venues_venue_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("lat__isnull", True), ("lon__isnull", True)),
                            models.Q(("lat__range", (-90, 90)), ("lon__range", (-180, 180))),
                            _connector="OR",
                        ),
                        name="venues_venue_point",
                        violation_error_message="Latitude and longitude: give both (-90 to 90, -180 to 180) or neither.",
                    ),
                    models.UniqueConstraint(
                        fields=("city", "name"),
                        name="venues_venue_once_in_city",
                        violation_error_message="Name: this city already has a venue of that name.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "hotel",
                                    "palace",
                                    "residence",
                                    "government_building",
                                    "organisation_seat",
                                    "conference_hall",
                                    "mission",
                                    "military_site",
                                    "other",
                                ],
                            )
                        ),
                        name="venues_venue_kind_known",
                        violation_error_message="Kind: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "venues_venueevent" ("city_id", "id", "kind", "lat", "lon", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "unsourced") VALUES (NEW."city_id", NEW."id", NEW."kind", NEW."lat", NEW."lon", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="a6b6cceb4ba18a4cc737e422c0449853b5ef8767",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_33ce7",
                            table="venues_venue",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "venues_venueevent" ("city_id", "id", "kind", "lat", "lon", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "unsourced") VALUES (NEW."city_id", NEW."id", NEW."kind", NEW."lat", NEW."lon", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."unsourced"); RETURN NULL;',
                            hash="ce5aa404afeeb05e4901190e3fe4b6584b27f12b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_05908",
                            table="venues_venue",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "venues_venueevent" ("city_id", "id", "kind", "lat", "lon", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "unsourced") VALUES (OLD."city_id", OLD."id", OLD."kind", OLD."lat", OLD."lon", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_status", OLD."slug", OLD."summary", OLD."unsourced"); RETURN NULL;',
                            hash="f67b18ac70642d193532ed7f7262229154023bc0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_85545",
                            table="venues_venue",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="cb550868321339b5159f9712908df744ee05eaed",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_870c6",
                            table="venues_venue",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlaceName",
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
                    "country",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
                        to="venues.country",
                    ),
                ),
                (
                    "city",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
                        to="venues.city",
                    ),
                ),
                (
                    "venue",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
                        to="venues.venue",
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
                        name="venues_placename_begins",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("text"), name="venues_placename_named"
                    ),
                    models.Index(
                        django.db.models.functions.text.Upper("text"),
                        name="venues_placename_any_case",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("city__isnull", True),
                                ("country__isnull", False),
                                ("venue__isnull", True),
                            ),
                            models.Q(
                                ("city__isnull", False),
                                ("country__isnull", True),
                                ("venue__isnull", True),
                            ),
                            models.Q(
                                ("city__isnull", True),
                                ("country__isnull", True),
                                ("venue__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="venues_placename_of_one",
                        violation_error_message="A place name belongs to one country, city or venue.",
                    ),
                    models.UniqueConstraint(
                        fields=("country", "city", "venue", "text", "language", "kind"),
                        name="venues_placename_once",
                        nulls_distinct=False,
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
                        name="venues_placename_kind_known",
                        violation_error_message="Kind: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "venues_placenameevent" ("city_id", "country_id", "id", "kind", "language", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred", "script", "text", "venue_id") VALUES (NEW."city_id", NEW."country_id", NEW."id", NEW."kind", NEW."language", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."preferred", NEW."script", NEW."text", NEW."venue_id"); RETURN NULL;',
                            hash="ae2f48dc318b22fb0517c105850cb34d836f1bdb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5edb9",
                            table="venues_placename",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "venues_placenameevent" ("city_id", "country_id", "id", "kind", "language", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred", "script", "text", "venue_id") VALUES (NEW."city_id", NEW."country_id", NEW."id", NEW."kind", NEW."language", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."preferred", NEW."script", NEW."text", NEW."venue_id"); RETURN NULL;',
                            hash="1709b2f431d6c84ca19401907477f18754e07b2a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f3079",
                            table="venues_placename",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "venues_placenameevent" ("city_id", "country_id", "id", "kind", "language", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred", "script", "text", "venue_id") VALUES (OLD."city_id", OLD."country_id", OLD."id", OLD."kind", OLD."language", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."preferred", OLD."script", OLD."text", OLD."venue_id"); RETURN NULL;',
                            hash="c4971221df3fb458cccbab7f041fa54fd1090391",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d297c",
                            table="venues_placename",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="2c2e6accf57ec9855588d768287f876d099e81ab",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_343ab",
                            table="venues_placename",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="VenueCitation",
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
                        to="venues.venue",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="venues_venuecitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="venues_venuecitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="venues_venuecitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "venues_venuecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="fd77916ab3bf3f3033d0bd0503683b0eb662039e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_29d06",
                            table="venues_venuecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "venues_venuecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="2ea9c8b4883dd442552c01a3924696fa2a286beb",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_23376",
                            table="venues_venuecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "venues_venuecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="6de6c3c0e874e5fe3969960f89d2be59f942d26f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fe64f",
                            table="venues_venuecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="b5c7738b0934c0285ca7c7aec9e0e11f8001687d",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_ca000",
                            table="venues_venuecitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CityCitationEvent",
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
                        to="venues.citycitation",
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
                        to="venues.city",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CityEvent",
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
                        to="venues.city",
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
                ("lat", models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True)),
                ("lon", models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True)),
                (
                    "country",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="venues.country",
                    ),
                ),
                (
                    "geonames_id",
                    models.PositiveIntegerField(
                        blank=True, help_text="geonames.org, CC BY 4.0", null=True
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CountryCitationEvent",
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
                        to="venues.countrycitation",
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
                        to="venues.country",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CountryEvent",
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
                        to="venues.country",
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
                ("lat", models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True)),
                ("lon", models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True)),
                (
                    "iso2",
                    models.CharField(
                        help_text="ISO 3166-1 alpha-2",
                        max_length=2,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[A-Z]{2}\\Z", "Two capital letters, for example KZ."
                            )
                        ],
                    ),
                ),
                (
                    "iso3",
                    models.CharField(
                        help_text="ISO 3166-1 alpha-3",
                        max_length=3,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[A-Z]{3}\\Z", "Three capital letters, for example KAZ."
                            )
                        ],
                    ),
                ),
                (
                    "region",
                    models.CharField(
                        blank=True,
                        help_text="UN M49 region or sub-region, for example Central Asia.",
                        max_length=60,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PlaceNameEvent",
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
                        to="venues.placename",
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
                    "country",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="VenueCitationEvent",
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
                        to="venues.venuecitation",
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
                        to="venues.venue",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="VenueEvent",
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
                        to="venues.venue",
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
                ("lat", models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True)),
                ("lon", models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True)),
                (
                    "city",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="venues.city",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("hotel", "Hotel"),
                            ("palace", "Palace or castle"),
                            ("residence", "Residence"),
                            ("government_building", "Government building"),
                            ("organisation_seat", "Seat of an organisation"),
                            ("conference_hall", "Conference hall"),
                            ("mission", "Mission"),
                            ("military_site", "Military site"),
                            ("other", "Other"),
                        ],
                        default="other",
                        max_length=20,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        core.migrations._triggers.InstallTriggers(),
    ]
