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
        ("venues", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Actor",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("state", "State"),
                            ("intergovernmental_organization", "Intergovernmental organisation"),
                            ("government_body", "Government body"),
                            ("armed_group", "Armed group"),
                            ("opposition_body", "Opposition body"),
                            ("coalition", "Coalition"),
                            ("ngo", "NGO"),
                            ("religious_body", "Religious body"),
                            ("media", "Media"),
                            ("person", "Person"),
                        ],
                        max_length=32,
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        help_text="The country a state is, a body belongs to, or a person is of.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actors",
                        to="venues.country",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        help_text="The larger body this one is part of.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="actors.actor",
                    ),
                ),
                (
                    "existed",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="When it existed: 1922-12-30/1991-12-26; a person’s life dates.",
                        max_length=64,
                    ),
                ),
                (
                    "wikidata_id",
                    models.CharField(
                        blank=True,
                        help_text="Wikidata item, for example Q232",
                        max_length=14,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\AQ[1-9]\\d*\\Z", "A Q and digits, for example Q232."
                            )
                        ],
                    ),
                ),
                (
                    "ucdp_id",
                    models.PositiveIntegerField(
                        blank=True, help_text="UCDP actor number", null=True
                    ),
                ),
                (
                    "gwno",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="Gleditsch–Ward state number", null=True
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
                        name="actors_actor_begins",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("name"), name="actors_actor_named"
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("summary"), name="actors_actor_says"
                    ),
                    models.Index(fields=["name", "id"], name="actors_actor_by_name"),
                    models.Index(fields=["kind", "name", "id"], name="actors_actor_by_kind"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="actors_actor_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="actors_actor_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Func(
                            "existed", function="edtf_is_valid", output_field=models.BooleanField()
                        ),
                        name="actors_actor_existed_edtf",
                        violation_error_message="Existed: not a valid EDTF date or interval.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "state",
                                    "intergovernmental_organization",
                                    "government_body",
                                    "armed_group",
                                    "opposition_body",
                                    "coalition",
                                    "ngo",
                                    "religious_body",
                                    "media",
                                    "person",
                                ],
                            )
                        ),
                        name="actors_actor_kind_known",
                        violation_error_message="Kind: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("parent__isnull", True),
                            models.Q(("parent", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="actors_actor_not_own_parent",
                        violation_error_message="Parent: an actor cannot be part of itself.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("wikidata_id", ""), _negated=True),
                        fields=("wikidata_id",),
                        name="actors_actor_wikidata_once",
                        violation_error_message="Wikidata id: another actor already has it.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_actorevent" ("country_id", "existed", "gwno", "id", "kind", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "ucdp_id", "unsourced", "wikidata_id") VALUES (NEW."country_id", NEW."existed", NEW."gwno", NEW."id", NEW."kind", NEW."name", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."ucdp_id", NEW."unsourced", NEW."wikidata_id"); RETURN NULL;',
                            hash="65f15c94a8e06a5b545f5cdcf24f17202d341bb9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_64c15",
                            table="actors_actor",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "actors_actorevent" ("country_id", "existed", "gwno", "id", "kind", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "ucdp_id", "unsourced", "wikidata_id") VALUES (NEW."country_id", NEW."existed", NEW."gwno", NEW."id", NEW."kind", NEW."name", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."ucdp_id", NEW."unsourced", NEW."wikidata_id"); RETURN NULL;',
                            hash="dba850917c9bb53766e67bc17bfe930779a6636e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_eb0cc",
                            table="actors_actor",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_actorevent" ("country_id", "existed", "gwno", "id", "kind", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "ucdp_id", "unsourced", "wikidata_id") VALUES (OLD."country_id", OLD."existed", OLD."gwno", OLD."id", OLD."kind", OLD."name", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_status", OLD."slug", OLD."summary", OLD."ucdp_id", OLD."unsourced", OLD."wikidata_id"); RETURN NULL;',
                            hash="bf6c9d24d2191828151de3ee960652212f1f1ac1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b7108",
                            table="actors_actor",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="cdec0de2ad580dd7b2570cba3351bda903a9a9a7",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_e8002",
                            table="actors_actor",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ActorCitation",
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
                        to="actors.actor",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="actors_actorcitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="actors_actorcitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="actors_actorcitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_actorcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="e0fab36afcf0aa923c2d10942ef425f7bff9d27c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4b6c3",
                            table="actors_actorcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "actors_actorcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="216e8a04c3e7cb9e0b1b75ebab40700aa923a447",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_73d09",
                            table="actors_actorcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_actorcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="ce51dd0f14b752e484e32d825885d842bebcce19",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5164b",
                            table="actors_actorcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="6bb030526008e8f7f97c1e64cf95852625a6d6bd",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_ef419",
                            table="actors_actorcitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ActorName",
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
                    "actor",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
                        to="actors.actor",
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
                        name="actors_actorname_begins",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        core.search.columns.Words("text"), name="actors_actorname_named"
                    ),
                    models.Index(
                        django.db.models.functions.text.Upper("text"),
                        name="actors_actorname_any_case",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("actor", "text", "language", "kind"),
                        name="actors_actorname_once",
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
                        name="actors_actorname_kind_known",
                        violation_error_message="Kind: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_actornameevent" ("actor_id", "id", "kind", "language", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred", "script", "text") VALUES (NEW."actor_id", NEW."id", NEW."kind", NEW."language", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."preferred", NEW."script", NEW."text"); RETURN NULL;',
                            hash="659faa8018036a895708b2752c78adc34056cc72",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_74dd4",
                            table="actors_actorname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "actors_actornameevent" ("actor_id", "id", "kind", "language", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred", "script", "text") VALUES (NEW."actor_id", NEW."id", NEW."kind", NEW."language", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."preferred", NEW."script", NEW."text"); RETURN NULL;',
                            hash="f1df940c75eb163c0f255d431c9da49f48ee7083",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b33a4",
                            table="actors_actorname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_actornameevent" ("actor_id", "id", "kind", "language", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred", "script", "text") VALUES (OLD."actor_id", OLD."id", OLD."kind", OLD."language", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."preferred", OLD."script", OLD."text"); RETURN NULL;',
                            hash="7ad275683cad66076b82a92429ea51253274423d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4d772",
                            table="actors_actorname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="6fdb1dd6e380ae2be90d039266b8975e5633ffa8",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_d38b6",
                            table="actors_actorname",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ActorRelation",
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
                    "from_actor",
                    models.ForeignKey(
                        help_text="The actor of which it is told: the member, the part, the successor.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="relations",
                        to="actors.actor",
                    ),
                ),
                (
                    "to_actor",
                    models.ForeignKey(
                        help_text="The other actor: the organisation, the whole, the predecessor.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="relations_to",
                        to="actors.actor",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("member_of", "Member of"),
                            ("part_of", "Part of"),
                            ("successor_of", "Successor of"),
                            ("represents", "Represents"),
                        ],
                        max_length=14,
                    ),
                ),
            ],
            options={
                "ordering": ["kind", "starts", "ends", "id"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="actors_actorrelation_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="actors_actorrelation_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Func(
                            "period", function="edtf_is_valid", output_field=models.BooleanField()
                        ),
                        name="actors_actorrelation_period_edtf",
                        violation_error_message="Period: not a valid EDTF date or interval.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("from_actor", models.F("to_actor")), _negated=True),
                        name="actors_actorrelation_not_self",
                        violation_error_message="To actor: a relation needs two different actors.",
                    ),
                    models.UniqueConstraint(
                        fields=("from_actor", "to_actor", "kind", "period"),
                        name="actors_actorrelation_once",
                        violation_error_message="This relation is already recorded.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ["member_of", "part_of", "successor_of", "represents"])
                        ),
                        name="actors_actorrelation_kind_known",
                        violation_error_message="Kind: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_actorrelationevent" ("from_actor_id", "id", "kind", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "to_actor_id", "unsourced") VALUES (NEW."from_actor_id", NEW."id", NEW."kind", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."to_actor_id", NEW."unsourced"); RETURN NULL;',
                            hash="65f051be18a10d2f548fe14a1329d59903ea089a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e907a",
                            table="actors_actorrelation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."from_actor_id" IS DISTINCT FROM (NEW."from_actor_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."period" IS DISTINCT FROM (NEW."period") OR OLD."review_status" IS DISTINCT FROM (NEW."review_status") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."to_actor_id" IS DISTINCT FROM (NEW."to_actor_id") OR OLD."unsourced" IS DISTINCT FROM (NEW."unsourced"))',
                            func='INSERT INTO "actors_actorrelationevent" ("from_actor_id", "id", "kind", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "to_actor_id", "unsourced") VALUES (NEW."from_actor_id", NEW."id", NEW."kind", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."to_actor_id", NEW."unsourced"); RETURN NULL;',
                            hash="fc20917a11598b61b60ed67b68b971d0acc44041",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_988c5",
                            table="actors_actorrelation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_actorrelationevent" ("from_actor_id", "id", "kind", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "to_actor_id", "unsourced") VALUES (OLD."from_actor_id", OLD."id", OLD."kind", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_status", OLD."slug", OLD."summary", OLD."to_actor_id", OLD."unsourced"); RETURN NULL;',
                            hash="5f9c0d0e2cbba383d82a3e70f0dc29d8a648043a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_55232",
                            table="actors_actorrelation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="a12e4d4dfb12ad9ff1378de6c35424742e3b8240",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_dcd01",
                            table="actors_actorrelation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ActorRelationCitation",
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
                        to="actors.actorrelation",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="actors_actorrelationcitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="actors_actorrelationcitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="actors_actorrelationcitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_actorrelationcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="d25c49af72e891e526c4b2d0744015332450f706",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_db1f6",
                            table="actors_actorrelationcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "actors_actorrelationcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="644d5a560a447b232b7e32877c368304dd9bbd4f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1a2b2",
                            table="actors_actorrelationcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_actorrelationcitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="99670fe7cbd4b80397c9268220a2e129df920723",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ab0bc",
                            table="actors_actorrelationcitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="f11681ff5c3cf505422c6058cf2c9f4700181f09",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_b6d4a",
                            table="actors_actorrelationcitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Stance",
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
                    "actor",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="stances",
                        to="actors.actor",
                    ),
                ),
                (
                    "topic",
                    models.CharField(
                        choices=[
                            ("sanctions", "Sanctions"),
                            ("declared_neutrality", "Declared neutrality"),
                            ("alliance", "Alliance"),
                            ("treaty_membership", "Treaty membership"),
                            ("diplomatic_relations", "Diplomatic relations"),
                            ("protecting_power", "Protecting power"),
                            ("mediation_record", "Mediation record"),
                            ("perception", "Perception"),
                        ],
                        max_length=22,
                    ),
                ),
                (
                    "about",
                    models.ForeignKey(
                        blank=True,
                        help_text="The other actor it concerns, for example the state under sanctions.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="stances_about",
                        to="actors.actor",
                    ),
                ),
                (
                    "value",
                    models.CharField(help_text="What it is, in plain words.", max_length=300),
                ),
            ],
            options={
                "ordering": ["actor", "topic", "starts", "id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["actor", "topic", "starts"], name="actors_stance_by_topic")
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="actors_stance_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="actors_stance_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Func(
                            "period", function="edtf_is_valid", output_field=models.BooleanField()
                        ),
                        name="actors_stance_period_edtf",
                        violation_error_message="Period: not a valid EDTF date or interval.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "topic__in",
                                [
                                    "sanctions",
                                    "declared_neutrality",
                                    "alliance",
                                    "treaty_membership",
                                    "diplomatic_relations",
                                    "protecting_power",
                                    "mediation_record",
                                    "perception",
                                ],
                            )
                        ),
                        name="actors_stance_topic_known",
                        violation_error_message="Topic: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_stanceevent" ("about_id", "actor_id", "id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "topic", "unsourced", "value") VALUES (NEW."about_id", NEW."actor_id", NEW."id", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."topic", NEW."unsourced", NEW."value"); RETURN NULL;',
                            hash="457fd4d167549429823f204351c00e9af4998c0b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d9f2d",
                            table="actors_stance",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."about_id" IS DISTINCT FROM (NEW."about_id") OR OLD."actor_id" IS DISTINCT FROM (NEW."actor_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."period" IS DISTINCT FROM (NEW."period") OR OLD."review_status" IS DISTINCT FROM (NEW."review_status") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."topic" IS DISTINCT FROM (NEW."topic") OR OLD."unsourced" IS DISTINCT FROM (NEW."unsourced") OR OLD."value" IS DISTINCT FROM (NEW."value"))',
                            func='INSERT INTO "actors_stanceevent" ("about_id", "actor_id", "id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "topic", "unsourced", "value") VALUES (NEW."about_id", NEW."actor_id", NEW."id", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."topic", NEW."unsourced", NEW."value"); RETURN NULL;',
                            hash="61919aa19e433ffa28659981dcb1d865281315bc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9fbbb",
                            table="actors_stance",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_stanceevent" ("about_id", "actor_id", "id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "topic", "unsourced", "value") VALUES (OLD."about_id", OLD."actor_id", OLD."id", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_status", OLD."slug", OLD."summary", OLD."topic", OLD."unsourced", OLD."value"); RETURN NULL;',
                            hash="834c587e5b3fc6dd2d6a64d399ebbd71d5345bef",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1c1d3",
                            table="actors_stance",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="7ea932d25373838955bbb63e477c211325f2fa74",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_e68c4",
                            table="actors_stance",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StanceCitation",
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
                        to="actors.stance",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="actors_stancecitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="actors_stancecitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="actors_stancecitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_stancecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="1c1ddff081bba4b40a779d2282218b292093d126",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2001a",
                            table="actors_stancecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "actors_stancecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="18d311cf2740000a7e885a228846b6e1a77db823",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b51c3",
                            table="actors_stancecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_stancecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="8b5773f65f91db75cc434a308cd215db11a70912",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a660e",
                            table="actors_stancecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="6b034dd9699f254973a2ac2fc2f0905cc9ab5718",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_4e046",
                            table="actors_stancecitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Tenure",
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
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tenures",
                        to="actors.actor",
                    ),
                ),
                ("title", models.CharField(help_text="The office as printed.", max_length=200)),
                (
                    "body",
                    models.ForeignKey(
                        help_text="The state or body whose office it is.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="office_holders",
                        to="actors.actor",
                    ),
                ),
            ],
            options={
                "ordering": ["starts", "ends", "id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["person", "starts"], name="actors_tenure_of_person")
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+([-.][a-z0-9]+)*$")),
                        name="actors_tenure_slug_form",
                        violation_error_message="Slug: use lower-case letters, digits, single hyphens and dots.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_status__in", ["draft", "in_review", "published"])
                        ),
                        name="actors_tenure_review_status_known",
                        violation_error_message="Review status: choose draft, in review or published.",
                    ),
                    models.CheckConstraint(
                        condition=models.Func(
                            "period", function="edtf_is_valid", output_field=models.BooleanField()
                        ),
                        name="actors_tenure_period_edtf",
                        violation_error_message="Period: not a valid EDTF date or interval.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_tenureevent" ("body_id", "id", "period", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "title", "unsourced") VALUES (NEW."body_id", NEW."id", NEW."period", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."title", NEW."unsourced"); RETURN NULL;',
                            hash="832257c038fa089a9c07e859fee3edf4fd8481f6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d33f9",
                            table="actors_tenure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."body_id" IS DISTINCT FROM (NEW."body_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."period" IS DISTINCT FROM (NEW."period") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."review_status" IS DISTINCT FROM (NEW."review_status") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."unsourced" IS DISTINCT FROM (NEW."unsourced"))',
                            func='INSERT INTO "actors_tenureevent" ("body_id", "id", "period", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "title", "unsourced") VALUES (NEW."body_id", NEW."id", NEW."period", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_status", NEW."slug", NEW."summary", NEW."title", NEW."unsourced"); RETURN NULL;',
                            hash="f38627768b2595a02b650a04c2b80c52e15e04d1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_60e9a",
                            table="actors_tenure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_tenureevent" ("body_id", "id", "period", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_status", "slug", "summary", "title", "unsourced") VALUES (OLD."body_id", OLD."id", OLD."period", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_status", OLD."slug", OLD."summary", OLD."title", OLD."unsourced"); RETURN NULL;',
                            hash="09a90644adc472467393bc6391fac8d29507af05",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9a3ee",
                            table="actors_tenure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="5226476ff5f17498dc7d233dcd959a9f00586dc5",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_f6082",
                            table="actors_tenure",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TenureCitation",
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
                        to="actors.tenure",
                    ),
                ),
            ],
            options={
                "ordering": ["field", "id"],
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record", "passage", "field", "stance"),
                        name="actors_tenurecitation_once",
                        violation_error_message="This passage is already cited for this field.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "context"])),
                        name="actors_tenurecitation_stance_known",
                        violation_error_message="Stance: choose one of the list.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("perspective__in", ["planned", "actual", "retrospective", ""])
                        ),
                        name="actors_tenurecitation_perspective_known",
                        violation_error_message="Perspective: choose one of the list.",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_tenurecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="ac82a3d748ef8bcf808f7b286adf2ae64473d8e3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_731bd",
                            table="actors_tenurecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "actors_tenurecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."inferred", NEW."note", NEW."passage_id", NEW."perspective", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="07d95e68c5508c4433ea108bf3ca0eb35fd0ad21",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_474dc",
                            table="actors_tenurecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_tenurecitationevent" ("field", "id", "inferred", "note", "passage_id", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."inferred", OLD."note", OLD."passage_id", OLD."perspective", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="86b991d22c15baf11ad199518bfac9e764426090",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_14d88",
                            table="actors_tenurecitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="moves_dataset_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp(); RETURN NULL;",
                            hash="c2889d4462b5c48e8b168468530a987eea4e8748",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_moves_dataset_version_29590",
                            table="actors_tenurecitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ActorCitationEvent",
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
                        to="actors.actorcitation",
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
                        to="actors.actor",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ActorEvent",
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
                        to="actors.actor",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("state", "State"),
                            ("intergovernmental_organization", "Intergovernmental organisation"),
                            ("government_body", "Government body"),
                            ("armed_group", "Armed group"),
                            ("opposition_body", "Opposition body"),
                            ("coalition", "Coalition"),
                            ("ngo", "NGO"),
                            ("religious_body", "Religious body"),
                            ("media", "Media"),
                            ("person", "Person"),
                        ],
                        max_length=32,
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="The country a state is, a body belongs to, or a person is of.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="venues.country",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="The larger body this one is part of.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.actor",
                    ),
                ),
                (
                    "existed",
                    core.dates.fields.EdtfField(
                        blank=True,
                        help_text="When it existed: 1922-12-30/1991-12-26; a person’s life dates.",
                        max_length=64,
                    ),
                ),
                (
                    "wikidata_id",
                    models.CharField(
                        blank=True,
                        help_text="Wikidata item, for example Q232",
                        max_length=14,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\AQ[1-9]\\d*\\Z", "A Q and digits, for example Q232."
                            )
                        ],
                    ),
                ),
                (
                    "ucdp_id",
                    models.PositiveIntegerField(
                        blank=True, help_text="UCDP actor number", null=True
                    ),
                ),
                (
                    "gwno",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="Gleditsch–Ward state number", null=True
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ActorNameEvent",
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
                        to="actors.actorname",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ActorRelationCitationEvent",
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
                        to="actors.actorrelationcitation",
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
                        to="actors.actorrelation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ActorRelationEvent",
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
                        to="actors.actorrelation",
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
                    "from_actor",
                    models.ForeignKey(
                        help_text="The actor of which it is told: the member, the part, the successor.",
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.actor",
                    ),
                ),
                (
                    "to_actor",
                    models.ForeignKey(
                        help_text="The other actor: the organisation, the whole, the predecessor.",
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.actor",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("member_of", "Member of"),
                            ("part_of", "Part of"),
                            ("successor_of", "Successor of"),
                            ("represents", "Represents"),
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
            name="StanceCitationEvent",
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
                        to="actors.stancecitation",
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
                        to="actors.stance",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StanceEvent",
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
                        to="actors.stance",
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
                    "topic",
                    models.CharField(
                        choices=[
                            ("sanctions", "Sanctions"),
                            ("declared_neutrality", "Declared neutrality"),
                            ("alliance", "Alliance"),
                            ("treaty_membership", "Treaty membership"),
                            ("diplomatic_relations", "Diplomatic relations"),
                            ("protecting_power", "Protecting power"),
                            ("mediation_record", "Mediation record"),
                            ("perception", "Perception"),
                        ],
                        max_length=22,
                    ),
                ),
                (
                    "about",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        help_text="The other actor it concerns, for example the state under sanctions.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.actor",
                    ),
                ),
                (
                    "value",
                    models.CharField(help_text="What it is, in plain words.", max_length=300),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TenureCitationEvent",
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
                        to="actors.tenurecitation",
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
                        to="actors.tenure",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TenureEvent",
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
                        to="actors.tenure",
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
                    "person",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.actor",
                    ),
                ),
                ("title", models.CharField(help_text="The office as printed.", max_length=200)),
                (
                    "body",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        help_text="The state or body whose office it is.",
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
        core.migrations._triggers.InstallTriggers(),
    ]
