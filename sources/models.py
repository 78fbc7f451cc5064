"""Sources, the exact passages taken from them, and the citation every fact hangs on."""

from __future__ import annotations

import hashlib
from typing import Any, ClassVar
from urllib.parse import quote

import pgtrigger
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Func, Q
from django.db.models.functions import Length
from django.utils.translation import gettext_lazy as _

from core.dates import EdtfField, lower_bound, upper_bound
from core.models import SLUG, Record, one_of, slug_from, tracked
from sources.choices import AddressKind, CitationStance, Perspective, SourceKind, SourceOrigin
from sources.querysets import PassageQuerySet, SourceQuerySet

FRAGMENT_WORDS = 6
"""Words at either end of a quotation by which a browser finds it in the original."""


@tracked
class Source(Record):
    """Something that can be quoted: an article, a communiqué, a dataset, a book.

    `text`, when held, is the text exactly as received with line ends as LF and nothing else
    touched; passages point into it by code points. It is shown to readers only where the licence
    allows (`may_show_text`); otherwise they see the quoted passages alone.
    """

    title = models.CharField(max_length=500)
    url = models.URLField(
        max_length=1000, blank=True, help_text=_("Where it was read. One source an address.")
    )
    archive_url = models.URLField(
        max_length=1000, blank=True, help_text=_("A lasting copy, in a web archive for example.")
    )
    publisher = models.CharField(max_length=200, blank=True)
    authors = models.CharField(
        max_length=300, blank=True, help_text=_("As printed, separated by semicolons.")
    )
    published = EdtfField(blank=True, help_text=_("When it was published, as EDTF or plainly."))
    starts = lower_bound("published")
    ends = upper_bound("published")
    retrieved = models.DateField(null=True, blank=True, help_text=_("When we read it."))
    language = models.CharField(max_length=35, blank=True, help_text=_("BCP 47 tag: en, ru, ar …"))
    kind = models.CharField(max_length=20, choices=SourceKind, default=SourceKind.NEWS)
    origin = models.CharField(max_length=20, choices=SourceOrigin, default=SourceOrigin.OTHER)
    licence = models.CharField(
        max_length=120, blank=True, help_text=_("SPDX identifier or words; blank when unknown.")
    )
    may_show_text = models.BooleanField(
        default=False, help_text=_("The licence lets us show the whole text to readers.")
    )
    text = models.TextField(
        blank=True,
        help_text=_("The text exactly as received, line ends as LF, otherwise untouched."),
    )
    text_sha256 = models.GeneratedField(
        expression=Func(F("text"), function="text_sha256"),
        output_field=models.CharField(max_length=64),
        db_persist=True,
    )

    objects = SourceQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering: ClassVar = ["-starts", "title", "id"]
        # One right for every record, kept where the lowest table is.
        permissions: ClassVar = [
            ("publish_record", "Can publish records, and change what is no longer a draft")
        ]
        constraints: ClassVar = [
            *Record.Meta.constraints,
            models.UniqueConstraint(
                fields=["url"],
                condition=~Q(url=""),
                name="sources_source_url_once",
                violation_error_message=_("URL: a source with this address is already recorded."),
            ),
            models.CheckConstraint(
                condition=Func(
                    "published", function="edtf_is_valid", output_field=models.BooleanField()
                ),
                name="sources_source_published_edtf",
                violation_error_message=_("Published: not a valid EDTF date."),
            ),
            models.CheckConstraint(
                condition=~Q(text__contains="\r"),
                name="sources_source_text_lf",
                violation_error_message=_("Text: line ends must be LF."),
            ),
            one_of(SourceKind, "kind", _("Kind: choose one of the list.")),
            one_of(SourceOrigin, "origin", _("Origin: choose one of the list.")),
        ]
        indexes: ClassVar = [
            *SourceQuerySet.searched.indexes("sources_source"),
            # /sources/ and /api/v1/sources/ newest first
            models.Index(F("starts").desc(nulls_last=True), "id", name="sources_source_newest"),
            # "is this text already here?" when an article is pasted
            models.Index("text_sha256", name="sources_source_sha", condition=~Q(text="")),
        ]
        triggers: ClassVar = [
            pgtrigger.Trigger(
                name="text_keeps_its_passages",
                when=pgtrigger.After,
                operation=pgtrigger.UpdateOf("text"),
                condition=pgtrigger.Q(old__text__df=pgtrigger.F("new__text")),
                func="""
                    IF EXISTS (
                        SELECT FROM sources_passage p WHERE p.source_id = NEW.id
                        AND p.start IS NOT NULL
                        AND substr(NEW.text, p.start + 1, p."end" - p.start) <> p.exact
                    ) THEN
                        RAISE EXCEPTION 'Text: passages already cited would no longer match it.'
                        USING ERRCODE = 'check_violation',
                              CONSTRAINT = 'sources_source_text_keeps_its_passages';
                    END IF;
                    RETURN NULL;
                """,
            )
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.publisher})" if self.publisher else self.title

    def natural_slug(self) -> str:
        return slug_from(self.publisher, self.title, digest_of=self.url or self.title)

    def get_absolute_url(self) -> str:
        return f"/sources/{self.slug}/"

    def clean(self) -> None:
        super().clean()
        self.text = self.text.replace("\r\n", "\n").replace("\r", "\n")


@tracked
class Passage(models.Model):
    """An exact stretch of a source's text, or a sentence quoted from a source not held here.

    A W3C TextQuoteSelector (`exact`, `prefix`, `suffix`) and, where the text is held, a
    TextPositionSelector (`start`, `end`: Unicode code points, half-open).
    """

    slug = models.CharField(max_length=240, unique=True, validators=[SLUG], blank=True)
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="passages")
    exact = models.TextField(max_length=4000, help_text=_("The words, letter for letter."))
    prefix = models.CharField(max_length=64, blank=True, help_text=_("The words just before."))
    suffix = models.CharField(max_length=64, blank=True, help_text=_("The words just after."))
    start = models.PositiveIntegerField(
        null=True,
        blank=True,
        help_text=_("Code point where it begins; blank when the text is not held."),
    )
    end = models.PositiveIntegerField(
        null=True,
        blank=True,
        help_text=_("Code point just past its end; blank when the text is not held."),
    )

    objects = PassageQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["source", "start", "id"]
        indexes: ClassVar = PassageQuerySet.searched.indexes("sources_passage")
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~Q(exact=""),
                name="sources_passage_exact_given",
                violation_error_message=_("Exact: give the words quoted."),
            ),
            models.CheckConstraint(
                condition=Q(start__isnull=True, end__isnull=True)
                | Q(start__isnull=False, end=F("start") + Length("exact")),
                name="sources_passage_span",
                violation_error_message=_(
                    "Start and end: give both, as far apart as the quote is long, or neither."
                ),
            ),
            models.UniqueConstraint(
                Func(F("exact"), function="text_sha256", output_field=models.TextField()),
                "source",
                "start",
                nulls_distinct=False,
                name="sources_passage_once",
                violation_error_message=_("Exact: this passage of the source is already recorded."),
            ),
        ]
        triggers: ClassVar = [
            pgtrigger.Trigger(
                name="stands_in_its_source",
                when=pgtrigger.After,
                operation=pgtrigger.Insert
                | pgtrigger.UpdateOf("exact", "start", "end", "source_id"),
                condition=pgtrigger.Q(new__start__isnull=False),
                func="""
                    IF NOT EXISTS (
                        SELECT FROM sources_source s WHERE s.id = NEW.source_id
                        AND substr(s.text, NEW.start + 1, NEW."end" - NEW.start) = NEW.exact
                    ) THEN
                        RAISE EXCEPTION
                            'Exact: these words do not stand at that place of the source.'
                        USING ERRCODE = 'check_violation',
                              CONSTRAINT = 'sources_passage_stands_in_its_source';
                    END IF;
                    RETURN NULL;
                """,
            )
        ]

    def __str__(self) -> str:
        return f"“{self.exact[:80]}{'…' if len(self.exact) > 80 else ''}”"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self.slug:
            self.slug = self.natural_slug()
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return f"{self.source.get_absolute_url()}#{self.anchor}"

    @property
    def original_url(self) -> str:
        """The address it was read at, with a text fragment: a browser scrolls to the words."""
        if not self.source.url:
            return ""
        words = self.exact.split()
        ends = (
            [words]
            if len(words) <= FRAGMENT_WORDS * 2
            else [words[:FRAGMENT_WORDS], words[-FRAGMENT_WORDS:]]
        )
        # A hyphen would part the words from what stands around them.
        asked = ",".join(quote(" ".join(end), safe="").replace("-", "%2D") for end in ends)
        return f"{self.source.url}{'' if '#' in self.source.url else '#'}:~:text={asked}"

    @property
    def anchor(self) -> str:
        """Its place on the page of its source; the same wherever the facts are loaded."""
        return f"p-{self.slug.rpartition('.')[2]}"

    def natural_slug(self) -> str:
        mark = hashlib.sha256(f"{self.start}:{self.exact}".encode()).hexdigest()[:12]
        return f"{self.source.slug}.{mark}"

    def clean(self) -> None:
        """Find the words in the source's text, or refuse them; set the offsets and surroundings."""
        super().clean()
        if not self.source_id or not self.exact or not self.source.text:
            return
        text = self.source.text
        if self.start is None:
            self.start = text.find(self.exact)
            if self.start < 0:
                self.start = None
                raise ValidationError(
                    {
                        "exact": _(
                            "These words do not stand in the source's text. Copy them exactly."
                        )
                    }
                )
            self.end = self.start + len(self.exact)
        if self.end is None or text[self.start : self.end] != self.exact:
            raise ValidationError(
                {"exact": _("These words do not stand at that place of the source.")}
            )
        self.prefix = self.prefix or text[max(0, self.start - 32) : self.start]
        self.suffix = self.suffix or text[self.end : self.end + 32]

    def clean_fields(self, exclude: Any = None) -> None:
        if not self.slug and self.source_id:
            self.slug = self.natural_slug()
        super().clean_fields(exclude=exclude)


CODES_OF_CITATIONS = (
    one_of(CitationStance, "stance", _("Stance: choose one of the list.")),
    one_of(Perspective, "perspective", _("Perspective: choose one of the list."), blank=True),
)


class Citation(models.Model):
    """This passage supports, or disputes, this field of this record.

    Abstract: each cited model has a concrete table with `record` as its foreign key, reachable
    from the record as `citations`.
    """

    record: models.ForeignKey[Any, Any]

    passage = models.ForeignKey(Passage, on_delete=models.PROTECT, related_name="%(class)ss")
    field = models.CharField(
        max_length=60, blank=True, help_text=_("The field borne out; blank for the whole record.")
    )
    stance = models.CharField(
        max_length=10, choices=CitationStance, default=CitationStance.SUPPORTS
    )
    perspective = models.CharField(
        max_length=14,
        choices=Perspective,
        blank=True,
        help_text=_("Whether the passage speaks of the plan, the event, or looks back."),
    )
    inferred = models.BooleanField(
        default=False,
        help_text=_(
            "The passage confirms the event this record belongs to; the record itself is inferred."
        ),
    )
    stated_value = models.CharField(
        max_length=500, blank=True, help_text=_("What the source says, where it differs.")
    )
    note = models.CharField(max_length=500, blank=True)

    class Meta:
        abstract = True
        ordering: ClassVar = ["field", "id"]
        indexes: ClassVar = [
            # /api/v1/citations/?field= and ?perspective=
            models.Index(fields=["field"], condition=~Q(field=""), name="%(class)s_field"),
            models.Index(
                fields=["perspective"], condition=~Q(perspective=""), name="%(class)s_perspect"
            ),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["record", "passage", "field", "stance"],
                name="%(app_label)s_%(class)s_once",
                violation_error_message=_("This passage is already cited for this field."),
            ),
            *CODES_OF_CITATIONS,
        ]

    def __str__(self) -> str:
        return f"{self.get_stance_display()}: {self.passage}"

    def clean(self) -> None:
        super().clean()
        if not self.field:
            return
        names = (
            {f.name for f in self.record._meta.get_fields()}
            if getattr(self, "record_id", None)
            else None
        )
        if names is not None and self.field not in names:
            raise ValidationError(
                {"field": _("“%(name)s” is not a field of this record.") % {"name": self.field}}
            )


@tracked
class RetiredSlug(models.Model):
    """An address that once led to a record which has been renamed, merged or withdrawn.

    With a successor the old address redirects for good (301); without, it answers 410 Gone and
    gives the reason.
    """

    kind = models.CharField(max_length=14, choices=AddressKind)
    slug = models.CharField(max_length=300, validators=[SLUG])
    successor = models.CharField(
        max_length=300, blank=True, validators=[SLUG], help_text=_("The slug that took its place.")
    )
    reason = models.CharField(max_length=500, help_text=_("Why, in words readers will see."))

    class Meta:
        ordering: ClassVar = ["kind", "slug"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["kind", "slug"],
                name="sources_retiredslug_once",
                violation_error_message=_("This address is already retired."),
            ),
            one_of(AddressKind, "kind", _("Kind: choose one of the list.")),
        ]

    def __str__(self) -> str:
        return f"{self.kind}/{self.slug}"

    @classmethod
    def of(cls, slug: str, readable: models.QuerySet[Any]) -> RetiredSlug | None:
        """What is known of an old slug; nothing when it leads to a record not among the readable.

        An address has no word of what its reader may not see: a draft's slug may say whose it is.
        """
        model: Any = readable.model
        retired = cls.objects.filter(kind=model._meta.model_name, slug=slug).first()
        if retired is None or not retired.successor:
            return retired
        leads_to = model.objects.filter(slug=retired.successor)
        hidden = leads_to.exists() and not readable.filter(slug=retired.successor).exists()
        return None if hidden else retired
