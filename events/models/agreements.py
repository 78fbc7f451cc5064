"""The texts that came out of talks, and who signed them."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import F, Func, Q
from django.utils.translation import gettext_lazy as _

from actors.models import Actor
from core.dates import EdtfField, lower_bound, upper_bound
from core.models import Record, one_of, slug_from, tracked
from events.choices import AgreementKind, AgreementStage
from events.models.negotiations import Conflict, Negotiation
from events.models.rounds import Round
from events.querysets import AgreementQuerySet, SignatureQuerySet


@tracked
class Agreement(Record):
    """A text that came out of talks: a treaty, a memorandum, a joint statement."""

    title = models.CharField(max_length=300)
    kind = models.CharField(max_length=18, choices=AgreementKind)
    stage = models.CharField(max_length=24, choices=AgreementStage, default=AgreementStage.OTHER)
    signed_on = EdtfField(
        blank=True, help_text=_("The day it was signed or issued (EDTF or plainly).")
    )
    starts = lower_bound("signed_on")
    ends = upper_bound("signed_on")
    round = models.ForeignKey(
        Round,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="agreements",
        help_text=_("The meeting it came out of."),
    )
    negotiation = models.ForeignKey(
        Negotiation, on_delete=models.PROTECT, null=True, blank=True, related_name="agreements"
    )
    conflicts = models.ManyToManyField(Conflict, blank=True, related_name="agreements")
    text_url = models.URLField(
        max_length=1000, blank=True, help_text=_("Where the text can be read.")
    )
    pax_id = models.PositiveIntegerField(
        null=True, blank=True, unique=True, help_text=_("Peace Agreements Database (PA-X) number")
    )
    supersedes = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="superseded_by",
        help_text=_("The earlier agreement whose place it takes."),
    )

    objects = AgreementQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering: ClassVar = ["starts", "ends", "id"]
        constraints: ClassVar = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                condition=Func(
                    "signed_on", function="edtf_is_valid", output_field=models.BooleanField()
                ),
                name="events_agreement_signed_on_edtf",
                violation_error_message=_("Signed on: not a valid EDTF date."),
            ),
            models.CheckConstraint(
                condition=Q(supersedes__isnull=True) | ~Q(supersedes=F("id")),
                name="events_agreement_not_own_successor",
                violation_error_message=_("Supersedes: an agreement cannot supersede itself."),
            ),
            one_of(AgreementKind, "kind", _("Kind: choose one of the list.")),
            one_of(AgreementStage, "stage", _("Stage: choose one of the list.")),
        ]
        indexes: ClassVar = [
            *AgreementQuerySet.searched.indexes("events_agreement"),
            # /agreements/ in order of time
            models.Index(fields=["starts", "ends", "id"], name="events_agreement_by_date"),
        ]

    def __str__(self) -> str:
        return self.title

    def natural_slug(self) -> str:
        return slug_from(self.title, self.signed_on[:4])

    def get_absolute_url(self) -> str:
        return f"/agreements/{self.slug}/"


@tracked
class Signature(Record):
    """Who signed an agreement, and in what capacity."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="signatures")
    actor = models.ForeignKey(
        Actor, on_delete=models.PROTECT, null=True, blank=True, related_name="signatures"
    )
    name_as_recorded = models.CharField(
        max_length=300,
        blank=True,
        help_text=_("The signatories as printed, when no actor is chosen."),
    )
    person = models.ForeignKey(
        Actor,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="signed",
        help_text=_("Who held the pen."),
    )
    capacity = models.CharField(max_length=200, blank=True, help_text=_("As what, as printed."))

    objects = SignatureQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering: ClassVar = ["agreement", "id"]
        constraints: ClassVar = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                condition=Q(actor__isnull=False) | ~Q(name_as_recorded=""),
                name="events_signature_someone",
                violation_error_message=_("Actor: choose one, or give the signatories as printed."),
            ),
            models.UniqueConstraint(
                fields=["agreement", "actor", "name_as_recorded", "capacity"],
                nulls_distinct=False,
                name="events_signature_once",
                violation_error_message=_(
                    "Actor: already recorded as a signatory in this capacity."
                ),
            ),
        ]

    def __str__(self) -> str:
        return str(self.actor or self.name_as_recorded)

    def get_absolute_url(self) -> str:
        return f"{self.agreement.get_absolute_url()}#{self.slug}"

    def natural_slug(self) -> str:
        who = self.actor.slug if self.actor else slug_from(self.name_as_recorded)
        return ".".join(
            filter(None, (self.agreement.slug, who, self.capacity and slug_from(self.capacity)))
        )
