"""What is negotiated about, in which undertakings, and who stands in them as what."""

from __future__ import annotations

from typing import ClassVar

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Upper
from django.utils.translation import gettext_lazy as _

from actors.models import Actor
from core.models import Lasting, Name, Named, Record, one_of, slug_from, tracked
from core.pagination import nulls_last
from core.search import NAMES, Trigrams
from events.choices import NegotiationKind, NegotiationStatus, Role
from events.querysets import ConflictQuerySet, NegotiationQuerySet, PartyQuerySet
from venues.models import Country


@tracked
class Conflict(Named, Lasting):
    """What is being negotiated about."""

    region = models.CharField(
        max_length=60, blank=True, help_text=_("Part of the world, in words.")
    )
    countries = models.ManyToManyField(Country, blank=True, related_name="conflicts")
    ucdp_id = models.PositiveIntegerField(
        null=True, blank=True, unique=True, help_text=_("UCDP conflict number")
    )

    objects = ConflictQuerySet.as_manager()

    class Meta(Named.Meta):
        ordering: ClassVar = ["name", "id"]
        constraints: ClassVar = [*Named.Meta.constraints, *Lasting.Meta.constraints]
        indexes: ClassVar = [
            *ConflictQuerySet.searched.indexes("events_conflict"),
            # /conflicts/ by name
            models.Index(fields=["name", "id"], name="events_conflict_by_name"),
        ]

    def natural_slug(self) -> str:
        return slug_from(self.name)

    def get_absolute_url(self) -> str:
        return f"/conflicts/{self.slug}/"


@tracked
class Negotiation(Named, Lasting):
    """A format, process, track or one-off talks: what a round is a round of.

    `complete_through` says how far its numbered rounds are recorded, so that what is missing is
    said and not hidden.
    """

    kind = models.CharField(max_length=14, choices=NegotiationKind)
    status = models.CharField(max_length=10, choices=NegotiationStatus)
    status_reason = models.CharField(
        max_length=300, blank=True, help_text=_("Why it stands there.")
    )
    conflicts = models.ManyToManyField(Conflict, blank=True, related_name="negotiations")
    parent = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="tracks",
        help_text=_("The larger negotiation this one is a track of."),
    )
    complete_through = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text=_("Every numbered round up to this one is recorded.")
    )
    coverage_note = models.CharField(
        max_length=300, blank=True, help_text=_("What is known to be missing, in words.")
    )
    pax_process_id = models.PositiveIntegerField(
        null=True, blank=True, help_text=_("Peace Agreements Database (PA-X) process number")
    )

    objects = NegotiationQuerySet.as_manager()

    class Meta(Named.Meta):
        ordering: ClassVar = ["name", "id"]
        constraints: ClassVar = [
            *Named.Meta.constraints,
            *Lasting.Meta.constraints,
            models.CheckConstraint(
                condition=Q(parent__isnull=True) | ~Q(parent=F("id")),
                name="events_negotiation_not_own_parent",
                violation_error_message=_("Parent: a negotiation cannot be a track of itself."),
            ),
            one_of(NegotiationKind, "kind", _("Kind: choose one of the list.")),
            one_of(NegotiationStatus, "status", _("Status: choose one of the list.")),
        ]
        indexes: ClassVar = [
            *NegotiationQuerySet.searched.indexes("events_negotiation"),
            # /negotiations/ by name
            models.Index(fields=["name", "id"], name="events_negotiation_by_name"),
            # /negotiations/ oldest first, and the swimlanes of /timeline/
            models.Index(fields=["starts", "ends", "id"], name="events_negotiation_by_date"),
            # ?q=: part of the name, also of the negotiation of a round
            GinIndex(Trigrams("name"), name="events_negotiation_name_parts"),
            # ?status=, when few negotiations have it
            models.Index(fields=["status"], name="events_negotiation_by_status"),
            # ?pax_process_id=
            models.Index(
                fields=["pax_process_id"],
                name="events_negotiation_pax",
                condition=models.Q(pax_process_id__isnull=False),
            ),
            # ?ordering=date and ?ordering=-date, asked one by one for ?actor=
            models.Index(
                nulls_last("starts"), nulls_last("ends"), "id", name="events_negotiation_oldest"
            ),
            models.Index(
                nulls_last("starts", descending=True),
                nulls_last("ends", descending=True),
                "id",
                name="events_negotiation_newest",
            ),
        ]

    def natural_slug(self) -> str:
        return slug_from(self.name)

    def get_absolute_url(self) -> str:
        return f"/negotiations/{self.slug}/"


@tracked
class NegotiationName(Name):
    """A name of a negotiation in one language, as it is or was used."""

    negotiation = models.ForeignKey(Negotiation, on_delete=models.CASCADE, related_name="names")

    class Meta(Name.Meta):
        constraints: ClassVar = [
            *Name.Meta.constraints,
            models.UniqueConstraint(
                fields=["negotiation", "text", "language", "kind"],
                name="events_negotiationname_once",
                violation_error_message=_("This name is already recorded in this language."),
            ),
        ]
        indexes: ClassVar = [
            *NAMES.indexes("events_negotiationname"),
            # look-up by any name, whatever its case
            models.Index(Upper("text"), name="events_negname_any_case"),
        ]


@tracked
class Party(Record, Lasting):
    """An actor's standing role in a negotiation, with dates: observer from round 13 on."""

    negotiation = models.ForeignKey(Negotiation, on_delete=models.CASCADE, related_name="parties")
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="standing_roles")
    role = models.CharField(max_length=14, choices=Role)
    from_round = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text=_("The number of the first round it held this role in.")
    )

    objects = PartyQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name_plural = _("parties")
        ordering: ClassVar = ["negotiation", "role", "from_round", "actor", "id"]
        constraints: ClassVar = [
            *Record.Meta.constraints,
            *Lasting.Meta.constraints,
            models.UniqueConstraint(
                fields=["negotiation", "actor", "role", "period"],
                name="events_party_once",
                violation_error_message=_("Actor: already has this role in this negotiation."),
            ),
            one_of(Role, "role", _("Role: choose one of the list.")),
        ]

    def __str__(self) -> str:
        return f"{self.actor}, {self.get_role_display().lower()} in {self.negotiation}"

    def get_absolute_url(self) -> str:
        return f"{self.negotiation.get_absolute_url()}#{self.slug}"

    def natural_slug(self) -> str:
        return ".".join(
            filter(None, (self.negotiation.slug, self.actor.slug, slug_from(self.role)))
        )
