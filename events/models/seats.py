"""Who was in which room, in the order of time: an index that the database keeps, not a record."""

from __future__ import annotations

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models

from actors.models import Actor
from events.choices import Role
from events.models.negotiations import Negotiation
from events.models.rounds import Round
from events.querysets import CompanyQuerySet, SeatQuerySet


class Seat(models.Model):
    """An actor at a round in a role, or a person who spoke for one; those known to be absent not.

    Made from the published participations and delegates by triggers (migration 0004, decision 21),
    so that the rounds of an actor are read in their order however many there are. The four days are
    those of the round as a list by date compares them in either direction: what is unknown comes
    last (`core.pagination.BEYOND`), the negotiation is that of the round if it is published. One
    seat an actor and round `counts` where the role does not matter. Without foreign keys in the
    database: the triggers see to that.
    """

    pk = models.CompositePrimaryKey("round", "actor", "role")
    actor = models.ForeignKey(
        Actor, on_delete=models.DO_NOTHING, db_constraint=False, db_index=False, related_name="+"
    )
    role = models.CharField(max_length=14, choices=Role)
    round = models.ForeignKey(
        Round,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        db_index=False,
        related_name="seats",
    )
    counts = models.BooleanField()
    negotiation = models.ForeignKey(
        Negotiation,
        on_delete=models.DO_NOTHING,
        null=True,
        db_constraint=False,
        db_index=False,
        related_name="+",
    )
    starts_up = models.DateField()
    ends_up = models.DateField()
    starts_down = models.DateField()
    ends_down = models.DateField()

    objects = SeatQuerySet.as_manager()

    class Meta:
        default_permissions = ()
        indexes: ClassVar = [
            # ?actor=, ?person=, ?actor_role=, oldest first and newest first
            models.Index(
                fields=["actor", "starts_up", "ends_up", "round", "role"],
                include=["counts"],
                name="events_seat_up",
            ),
            models.Index(
                fields=["actor", "starts_down", "ends_down", "round", "role"],
                include=["counts"],
                name="events_seat_down",
            ),
            # /api/v1/negotiations/?actor=
            models.Index(fields=["actor", "negotiation"], name="events_seat_of_neg"),
        ]

    def __str__(self) -> str:
        return f"{self.actor_id} at {self.round_id}: {self.role}"


class Company(models.Model):
    """All who had a seat at a round, in one row: an index of the rounds that several share.

    Kept by the same function as the seats. An index of lists holds the rounds of an actor in two
    bytes each, and compares two actors at thirty thousand rounds each in less than two
    milliseconds; their seats, in order of time, take seven when they hardly ever met.
    """

    round = models.OneToOneField(
        Round,
        on_delete=models.DO_NOTHING,
        primary_key=True,
        db_constraint=False,
        related_name="company",
    )
    actors = ArrayField(models.BigIntegerField())

    objects = CompanyQuerySet.as_manager()

    class Meta:
        default_permissions = ()
        verbose_name_plural = "companies"
        indexes: ClassVar = [
            # ?actor=, ?person=, ?actor_role= with several
            GinIndex(fields=["actors"], name="events_company_of_all"),
        ]

    def __str__(self) -> str:
        return f"{len(self.actors)} at {self.round_id}"
