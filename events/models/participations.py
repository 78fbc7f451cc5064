"""Who sat at the table, as what, and who spoke for them."""

from __future__ import annotations

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from actors.choices import ActorKind
from actors.models import Actor
from core.models import Record, one_of, slug_from, tracked
from events.choices import ABSENT, Attendance, Role
from events.models.rounds import Round
from events.querysets import DelegateQuerySet, ParticipationQuerySet


@tracked
class Participation(Record):
    """An actor at a round in a role; one row a role when it had several.

    The name as a source printed it is kept when the actor is not resolved to a record.
    """

    # The indexes below begin with these two keys: one of each alone would say nothing more.
    round = models.ForeignKey(
        Round, on_delete=models.CASCADE, db_index=False, related_name="participations"
    )
    actor = models.ForeignKey(
        Actor,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        db_index=False,
        related_name="participations",
    )
    name_as_recorded = models.CharField(
        max_length=300, blank=True, help_text=_("The name as printed, when no actor is chosen yet.")
    )
    role = models.CharField(max_length=14, choices=Role)
    attendance = models.CharField(
        max_length=14,
        choices=Attendance,
        default=Attendance.UNKNOWN,
        help_text=_("Absence is data. An announcement is never evidence of attendance."),
    )
    note = models.CharField(max_length=500, blank=True)

    objects = ParticipationQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering: ClassVar = ["round", "role", "actor", "id"]
        constraints: ClassVar = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                condition=Q(actor__isnull=False) | ~Q(name_as_recorded=""),
                name="events_participation_someone",
                violation_error_message=_("Actor: choose one, or give the name as printed."),
            ),
            models.UniqueConstraint(
                fields=["round", "actor", "role"],
                condition=Q(actor__isnull=False),
                name="events_participation_once",
                violation_error_message=_("Role: this actor already has this role at this round."),
            ),
            models.UniqueConstraint(
                fields=["round", "name_as_recorded", "role"],
                condition=Q(actor__isnull=True),
                name="events_participation_name_once",
                violation_error_message=_("Name: already has this role at this round."),
            ),
            one_of(Role, "role", _("Role: choose one of the list.")),
            one_of(Attendance, "attendance", _("Attendance: choose one of the list.")),
        ]
        indexes: ClassVar = [
            # ?actor=, and its facets, drawn from the ids in the index
            models.Index(
                fields=["actor", "role", "round"], include=["id"], name="events_part_of_actor"
            ),
            # the table of one round, and of fifty; facets of role, read from the index alone
            models.Index(
                fields=["round", "role", "actor"],
                include=["review_status", "attendance"],
                name="events_part_of_round",
            ),
            # ?q=: the few with a name as printed
            models.Index(
                fields=["id"], condition=~Q(name_as_recorded=""), name="events_part_as_recorded"
            ),
            # ?absent=: the few who stayed away
            models.Index(
                fields=["actor", "round"],
                condition=Q(attendance__in=ABSENT),
                name="events_part_absent",
            ),
            # ?role=
            models.Index(fields=["role", "round"], name="events_part_by_role"),
        ]

    def __str__(self) -> str:
        return f"{self.actor or self.name_as_recorded}, {self.get_role_display().lower()}"

    def get_absolute_url(self) -> str:
        return f"{self.round.get_absolute_url()}#{self.slug}"

    @property
    def absent(self) -> bool:
        """Whether it is known to have stayed away."""
        return self.attendance in ABSENT

    def natural_slug(self) -> str:
        who = self.actor.slug if self.actor else slug_from(self.name_as_recorded)
        return f"{self.round.slug}.{who}.{slug_from(self.role)}"


@tracked
class Delegate(Record):
    """A person who spoke for a participant, in the capacity held that day."""

    participation = models.ForeignKey(
        Participation, on_delete=models.CASCADE, related_name="delegates"
    )
    person = models.ForeignKey(
        Actor,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        db_index=False,
        related_name="delegacies",
    )
    name_as_recorded = models.CharField(
        max_length=300,
        blank=True,
        help_text=_("The name as printed, when no person is chosen yet."),
    )
    capacity = models.CharField(
        max_length=200, blank=True, help_text=_("The office held that day, as printed.")
    )
    is_head = models.BooleanField(default=False, help_text=_("Led the delegation."))

    objects = DelegateQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering: ClassVar = ["participation", "-is_head", "id"]
        constraints: ClassVar = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                condition=Q(person__isnull=False) | ~Q(name_as_recorded=""),
                name="events_delegate_someone",
                violation_error_message=_("Person: choose one, or give the name as printed."),
            ),
            models.UniqueConstraint(
                fields=["participation"],
                condition=Q(is_head=True),
                name="events_delegate_one_head",
                violation_error_message=_(
                    "Head: a delegation has one head; this one has one already."
                ),
            ),
            models.UniqueConstraint(
                fields=["participation", "person"],
                condition=Q(person__isnull=False),
                name="events_delegate_once",
                violation_error_message=_("Person: is already in this delegation."),
            ),
            models.UniqueConstraint(
                fields=["participation", "name_as_recorded"],
                condition=Q(person__isnull=True),
                name="events_delegate_name_once",
                violation_error_message=_("Name: is already in this delegation."),
            ),
        ]
        indexes: ClassVar = [
            # ?person=, and its facets, drawn from the ids in the index
            models.Index(fields=["person", "id"], name="events_delegate_of_person"),
            # ?q=: the few with a name as printed
            models.Index(
                fields=["id"], condition=~Q(name_as_recorded=""), name="events_delegate_as_recorded"
            ),
        ]

    def __str__(self) -> str:
        return str(self.person or self.name_as_recorded)

    def get_absolute_url(self) -> str:
        return self.participation.get_absolute_url()

    def natural_slug(self) -> str:
        who = self.person.slug if self.person else slug_from(self.name_as_recorded)
        return f"{self.participation.slug}.{who}"

    def clean(self) -> None:
        super().clean()
        if self.person and self.person.kind != ActorKind.PERSON:
            raise ValidationError({"person": _("Choose a person, not a state or body.")})
