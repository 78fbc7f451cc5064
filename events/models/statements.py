"""Who said what about it; and matters on which the sources differ."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Func, Q
from django.utils.translation import gettext_lazy as _

from actors.models import Actor
from core.dates import EdtfField, lower_bound, upper_bound
from core.models import Record, slug_from, tracked
from events.choices import DisagreementSide
from events.models.agreements import Agreement
from events.models.negotiations import Negotiation
from events.models.rounds import Round
from events.querysets import DisagreementQuerySet, StatementQuerySet
from venues.models import Country

QUOTE_WORDS = 25
"""The longest quotation, in words, of a text whose licence is not known."""


@tracked
class Statement(Record):
    """Who said what about a negotiation, a round or a country, when and where."""

    speaker = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="statements")
    said_on = EdtfField(blank=True, help_text=_("When it was said (EDTF or plainly)."))
    starts = lower_bound("said_on")
    ends = upper_bound("said_on")
    occasion = models.CharField(
        max_length=300, blank=True, help_text=_("Where and at what occasion.")
    )
    quote = models.TextField(
        blank=True,
        max_length=4000,
        help_text=_("The words, at most 25 when the licence is unknown."),
    )
    paraphrase = models.TextField(
        blank=True, max_length=4000, help_text=_("What was said, in our words.")
    )
    language = models.CharField(
        max_length=35, blank=True, help_text=_("BCP 47 tag of the quoted words.")
    )
    negotiation = models.ForeignKey(
        Negotiation, on_delete=models.PROTECT, null=True, blank=True, related_name="statements"
    )
    round = models.ForeignKey(
        Round, on_delete=models.PROTECT, null=True, blank=True, related_name="statements"
    )
    country = models.ForeignKey(
        Country,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="statements",
        help_text=_("The country it speaks of, as a host for example."),
    )

    objects = StatementQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering: ClassVar = ["starts", "ends", "id"]
        constraints: ClassVar = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                condition=Func(
                    "said_on", function="edtf_is_valid", output_field=models.BooleanField()
                ),
                name="events_statement_said_on_edtf",
                violation_error_message=_("Said on: not a valid EDTF date."),
            ),
            models.CheckConstraint(
                condition=~Q(quote="") | ~Q(paraphrase=""),
                name="events_statement_says_something",
                violation_error_message=_("Quote: give the words or a paraphrase."),
            ),
        ]
        indexes: ClassVar = [
            *StatementQuerySet.searched.indexes("events_statement"),
            # /statements/ in order of time
            models.Index(fields=["starts", "ends", "id"], name="events_statement_by_date"),
            # statements of a speaker in order (/actors/<slug>/)
            models.Index(fields=["speaker", "starts", "id"], name="events_statement_of_actor"),
        ]

    def __str__(self) -> str:
        return f"{self.speaker}: {(self.quote or self.paraphrase)[:80]}"

    def natural_slug(self) -> str:
        return slug_from(
            self.speaker.slug,
            self.said_on.split("/")[0].rstrip("~?%"),
            digest_of=self.quote + self.paraphrase,
        )

    def get_absolute_url(self) -> str:
        return f"/statements/{self.slug}/"

    def clean(self) -> None:
        super().clean()
        if len(self.quote.split()) > QUOTE_WORDS and not self.licence_is_known():
            raise ValidationError(
                {
                    "quote": _(
                        "Quote at most %(words)d words, or cite a source whose licence is recorded."
                    )
                    % {"words": QUOTE_WORDS}
                }
            )

    def licence_is_known(self) -> bool:
        """Whether a cited source's licence is recorded, which lets more than 25 words be quoted."""
        return bool(self.pk and self.citations.exclude(passage__source__licence="").exists())


@tracked
class Disagreement(Record):
    """Two readings of one matter, side by side, each with its citation, and our assessment."""

    topic = models.CharField(max_length=300)
    claim_a = models.TextField(max_length=2000, help_text=_("The first reading."))
    claim_b = models.TextField(max_length=2000, help_text=_("The second reading."))
    assessment = models.TextField(
        blank=True, max_length=2000, help_text=_("What we make of it, and why.")
    )
    negotiations = models.ManyToManyField(Negotiation, blank=True, related_name="disagreements")
    rounds = models.ManyToManyField(Round, blank=True, related_name="disagreements")
    agreements = models.ManyToManyField(Agreement, blank=True, related_name="disagreements")
    actors = models.ManyToManyField(Actor, blank=True, related_name="disagreements")
    countries = models.ManyToManyField(Country, blank=True, related_name="disagreements")

    objects = DisagreementQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering: ClassVar = ["topic", "id"]
        constraints: ClassVar = [*Record.Meta.constraints]
        indexes: ClassVar = [
            *DisagreementQuerySet.searched.indexes("events_disagreement"),
            # /disagreements/ by topic
            models.Index(fields=["topic", "id"], name="events_disagreement_by_topic"),
        ]

    def __str__(self) -> str:
        return self.topic

    def natural_slug(self) -> str:
        return slug_from(self.topic, digest_of=self.claim_a + self.claim_b)

    def get_absolute_url(self) -> str:
        return f"/disagreements/{self.slug}/"

    @property
    def side_a(self) -> list[Any]:
        """The citations that speak for the first reading."""
        return [c for c in self.citations.all() if c.side == DisagreementSide.A]

    @property
    def side_b(self) -> list[Any]:
        """The citations that speak for the second reading."""
        return [c for c in self.citations.all() if c.side == DisagreementSide.B]
