"""The abstract bases every record of the knowledge base stands on. No tables of its own.

A record has a stable slug, a short summary, a review status, citations and a history; its code
lists carry their definitions; its uncertain dates carry bounds the database computes.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, ClassVar, Self

import pghistory
import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import FieldDoesNotExist, ObjectDoesNotExist, ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from core.dates import EdtfField, lower_bound, upper_bound

SLUG = RegexValidator(
    r"\A[a-z0-9]+(?:[-.][a-z0-9]+)*\Z",
    _("Use lower-case letters, digits, single hyphens and dots, for example “astana-r22”."),
    code="slug",
)
PART = "part"
"""What `unsourced` says when some part of a record, not known which, still needs a source."""


def slug_from(*parts: object, digest_of: str = "") -> str:
    """A slug from what identifies a record: ASCII words joined by hyphens, at most 120 letters.

    `digest_of`, or the parts themselves when they leave no ASCII letter, adds six hex digits of
    a SHA-256, so that two records of the same name do not collide.
    """
    words = (
        slugify(" ".join(str(part) for part in parts if part))[:110].strip("-_").replace("_", "-")
    )
    words = re.sub(r"-{2,}", "-", words)
    if digest_of or not words:
        seed = digest_of or " ".join(str(part) for part in parts)
        words = f"{words}-{hashlib.sha256(seed.encode()).hexdigest()[:6]}".strip("-")
    return words


class DefinedChoices(models.TextChoices):
    """A code list whose members say what they mean and what other code lists call them.

    A member is written `NAME = "code", definition, crosswalk, label`; `crosswalk` maps the name
    of a foreign list ("PA-X", "CAMEO", "schema.org") to its code. The codebook page, the API
    schema, the admin's help and docs/data-model.md are made from these.
    """

    definition: str
    crosswalk: Mapping[str, str]

    def __new__(
        cls, code: str, definition: str, crosswalk: Mapping[str, str] | None = None
    ) -> Self:
        member = str.__new__(cls, code)
        member._value_ = code
        member.definition = definition
        member.crosswalk = crosswalk or {}
        return member


def one_of(
    codes: type[models.TextChoices], field: str, told: Any, *, blank: bool = False
) -> models.CheckConstraint:
    """A check that a field holds one of these codes, or no text where it may be `blank`.

    `told` begins with the label of the field, by which a form knows where to show it.
    """
    return models.CheckConstraint(
        condition=models.Q(**{f"{field}__in": [*codes.values, *([""] if blank else [])]}),
        name=f"%(app_label)s_%(class)s_{field}_known",
        violation_error_message=told,
    )


class ReviewStatus(DefinedChoices):
    """How far a record has come on its way to readers."""

    DRAFT = "draft", _("Being written; seen by editors only."), _("Draft")
    IN_REVIEW = "in_review", _("Complete for its author, waiting for an editor."), _("In review")
    PUBLISHED = "published", _("Checked by an editor and open to every reader."), _("Published")


class NameKind(DefinedChoices):
    """What sort of name a name is."""

    OFFICIAL = "official", _("The full name in law or protocol."), _("Official")
    COMMON = "common", _("The name in ordinary use."), _("Common")
    FORMER = "former", _("A name no longer in use."), _("Former")
    ALIAS = "alias", _("Another name for the same thing, in use beside the common one."), _("Alias")
    ABBREVIATION = "abbreviation", _("Initials or another short form."), _("Abbreviation")
    TRANSLITERATION = (
        "transliteration",
        _("The name written in another script by its sound."),
        _("Transliteration"),
    )


class Record(models.Model):
    """What every record has: an address that never changes meaning, a review status, gaps said.

    Subclasses name the fields their slug is made from in `natural_slug`, and have a concrete
    citation table whose foreign key is reachable as `citations`.
    """

    slug = models.CharField(
        max_length=300,
        unique=True,
        validators=[SLUG],
        blank=True,
        help_text=_(
            "The stable key of the record in addresses, files and the API. "
            "Left blank, it is made from the record itself. Do not reuse one for something else."
        ),
    )
    summary = models.TextField(
        blank=True, max_length=4000, help_text=_("One to three plain sentences, in our own words.")
    )
    review_status = models.CharField(
        max_length=12,
        choices=ReviewStatus,
        default=ReviewStatus.DRAFT,
        help_text=_("Only what is published is shown to anonymous readers and in the API."),
    )
    unsourced = ArrayField(
        models.CharField(max_length=60),
        blank=True,
        default=list,
        help_text=_(
            "Fields of this record no citation bears out yet, by name; “part” when it is not "
            "known which. A record without any supporting citation needs a source anyway."
        ),
    )

    class Meta:
        abstract = True
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(slug__regex=r"^[a-z0-9]+([-.][a-z0-9]+)*$"),
                name="%(app_label)s_%(class)s_slug_form",
                violation_error_message=_(
                    "Slug: use lower-case letters, digits, single hyphens and dots."
                ),
            ),
            one_of(
                ReviewStatus,
                "review_status",
                _("Review status: choose draft, in review or published."),
            ),
        ]

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self.slug:
            self.slug = self.natural_slug()
        super().save(*args, **kwargs)

    def natural_slug(self) -> str:
        """The slug a record gets when none is given: made from what identifies it."""
        raise NotImplementedError(f"{type(self).__name__} does not say how its slug is made")

    def clean(self) -> None:
        super().clean()
        for name in self.unsourced or []:
            if name == PART:
                continue
            try:
                self._meta.get_field(name)
            except FieldDoesNotExist as missing:
                raise ValidationError(
                    {"unsourced": _("“%(name)s” is not a field of this record.") % {"name": name}}
                ) from missing

    def clean_fields(self, exclude: Any = None) -> None:
        if not self.slug:
            # What the slug is made from may be missing; its own field then says so.
            with suppress(ObjectDoesNotExist):
                self.slug = self.natural_slug()
        super().clean_fields(exclude=exclude)


class Named(Record):
    """A record known by a name: the English preferred one, with all others in its name table."""

    name = models.CharField(
        max_length=300, help_text=_("The preferred name in English; other names go below.")
    )
    local_name = ""
    """The preferred name in the reader's language, where `with_local_names` has fetched one."""

    class Meta(Record.Meta):
        abstract = True

    def __str__(self) -> str:
        return self.local_name or self.name


class Name(models.Model):
    """One name of a thing in one language, as it is or was used.

    Every look-up, search and article reading uses all names, not the preferred one alone.
    """

    text = models.CharField(max_length=300, help_text=_("The name as written in that language."))
    language = models.CharField(
        max_length=35, help_text=_("BCP 47 tag: en, ru, kk, fr, ar, zh-Hans …")
    )
    script = models.CharField(
        max_length=4, blank=True, help_text=_("ISO 15924 code, when the tag does not imply it.")
    )
    kind = models.CharField(max_length=16, choices=NameKind, default=NameKind.COMMON)
    preferred = models.BooleanField(
        default=False, help_text=_("The one to show to readers of this language.")
    )
    period = EdtfField(blank=True, help_text=_("When the name was in use, if not always (EDTF)."))

    class Meta:
        abstract = True
        ordering: ClassVar = ["language", "-preferred", "text", "id"]
        constraints: ClassVar = [one_of(NameKind, "kind", _("Kind: choose one of the list."))]

    def __str__(self) -> str:
        return f"{self.text} ({self.language})"


class Dated(models.Model):
    """Something that happens on uncertain days: EDTF text, and bounds the database computes."""

    dates = EdtfField(
        blank=True,
        help_text=_("EDTF or plainly: 2017-01-23/2017-01-24, 23–24 January 2017, January 2017."),
    )
    starts = lower_bound("dates")
    ends = upper_bound("dates")

    class Meta:
        abstract = True
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Func(
                    "dates", function="edtf_is_valid", output_field=models.BooleanField()
                ),
                name="%(app_label)s_%(class)s_dates_edtf",
                violation_error_message=_("Dates: not a valid EDTF date or interval."),
            )
        ]


class Lasting(models.Model):
    """Something that holds for a time: an office, a role, a relation. `../` is explicit."""

    period = EdtfField(
        blank=True,
        help_text=_("From/to as EDTF: 2019-03-23/2022-09-17, 2012-05-07/.. when ongoing."),
    )
    starts = lower_bound("period")
    ends = upper_bound("period")

    class Meta:
        abstract = True
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Func(
                    "period", function="edtf_is_valid", output_field=models.BooleanField()
                ),
                name="%(app_label)s_%(class)s_period_edtf",
                violation_error_message=_("Period: not a valid EDTF date or interval."),
            )
        ]


class Located(models.Model):
    """A point on the map, in decimal degrees (WGS 84); both or neither."""

    lat = models.DecimalField(max_digits=8, decimal_places=5, null=True, blank=True)
    lon = models.DecimalField(max_digits=8, decimal_places=5, null=True, blank=True)

    class Meta:
        abstract = True
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(lat__isnull=True, lon__isnull=True)
                | models.Q(
                    lat__isnull=False,
                    lon__isnull=False,
                    lat__range=(-90, 90),
                    lon__range=(-180, 180),
                ),
                name="%(app_label)s_%(class)s_point",
                violation_error_message=_(
                    "Latitude and longitude: give both (-90 to 90, -180 to 180) or neither."
                ),
            )
        ]


def tracked(model: type[models.Model]) -> type[models.Model]:
    """Class decorator: every version of a row is kept, and a change moves the dataset's version.

    Generated columns are left out of the snapshots: they follow from the others. A link of a
    many-to-many field is tracked by its proxy and its ends, having no identity of its own. The last
    trigger is what makes an ETag honest (see core.conditional): it fires once a statement.
    """
    rows = model._meta.concrete_model or model
    generated = [field.name for field in rows._meta.local_fields if field.generated]
    reference: dict[str, Any] = {"obj_field": None} if model._meta.proxy else {}
    pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(),
        pghistory.DeleteEvent(),
        exclude=generated,
        **reference,
    )(model)
    pgtrigger.register(
        pgtrigger.Trigger(
            name="moves_dataset_version",
            level=pgtrigger.Statement,
            when=pgtrigger.After,
            operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
            func="UPDATE dataset_version SET version = version + 1, changed = clock_timestamp();"
            " RETURN NULL;",
        )
    )(model)
    return model
