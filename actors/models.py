"""Whoever can sit at a table, the offices people hold, and what a state stands for."""

from __future__ import annotations

from typing import ClassVar

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Func, Q
from django.db.models.functions import Upper
from django.utils.translation import gettext_lazy as _

from actors.choices import ActorKind, RelationKind, StanceTopic
from actors.querysets import ActorQuerySet, ActorRelationQuerySet, StanceQuerySet, TenureQuerySet
from core.dates import EdtfField
from core.models import Lasting, Name, Named, Record, one_of, slug_from, tracked
from core.search import NAMES
from sources.models import Citation
from venues.models import Country


@tracked
class Actor(Named):
    """Whoever can sit at a table: a state, an organisation, an armed group, a body, a person."""

    kind = models.CharField(max_length=32, choices=ActorKind)
    country = models.ForeignKey(
        Country,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="actors",
        help_text=_("The country a state is, a body belongs to, or a person is of."),
    )
    parent = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        help_text=_("The larger body this one is part of."),
    )
    existed = EdtfField(
        blank=True, help_text=_("When it existed: 1922-12-30/1991-12-26; a person’s life dates.")
    )
    wikidata_id = models.CharField(
        max_length=14,
        blank=True,
        validators=[RegexValidator(r"\AQ[1-9]\d*\Z", _("A Q and digits, for example Q232."))],
        help_text=_("Wikidata item, for example Q232"),
    )
    ucdp_id = models.PositiveIntegerField(null=True, blank=True, help_text=_("UCDP actor number"))
    gwno = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text=_("Gleditsch–Ward state number")
    )

    objects = ActorQuerySet.as_manager()

    class Meta(Named.Meta):
        ordering: ClassVar = ["name", "id"]
        constraints: ClassVar = [
            *Named.Meta.constraints,
            models.CheckConstraint(
                condition=Func(
                    "existed", function="edtf_is_valid", output_field=models.BooleanField()
                ),
                name="actors_actor_existed_edtf",
                violation_error_message=_("Existed: not a valid EDTF date or interval."),
            ),
            one_of(ActorKind, "kind", _("Kind: choose one of the list.")),
            models.CheckConstraint(
                condition=Q(parent__isnull=True) | ~Q(parent=F("id")),
                name="actors_actor_not_own_parent",
                violation_error_message=_("Parent: an actor cannot be part of itself."),
            ),
            models.UniqueConstraint(
                fields=["wikidata_id"],
                condition=~Q(wikidata_id=""),
                name="actors_actor_wikidata_once",
                violation_error_message=_("Wikidata id: another actor already has it."),
            ),
        ]
        indexes: ClassVar = [
            *ActorQuerySet.searched.indexes("actors_actor"),
            # /actors/ and every actor list, by name
            models.Index(fields=["name", "id"], name="actors_actor_by_name"),
            # /actors/?kind=
            models.Index(fields=["kind", "name", "id"], name="actors_actor_by_kind"),
        ]

    def natural_slug(self) -> str:
        return slug_from(self.name)

    def get_absolute_url(self) -> str:
        return f"/actors/{self.slug}/"


@tracked
class ActorName(Name):
    """A name of an actor in one language, as it is or was used."""

    actor = models.ForeignKey(Actor, on_delete=models.CASCADE, related_name="names")

    class Meta(Name.Meta):
        constraints: ClassVar = [
            *Name.Meta.constraints,
            models.UniqueConstraint(
                fields=["actor", "text", "language", "kind"],
                name="actors_actorname_once",
                violation_error_message=_("This name is already recorded in this language."),
            ),
        ]
        indexes: ClassVar = [
            *NAMES.indexes("actors_actorname"),
            # look-up by any name, whatever its case
            models.Index(Upper("text"), name="actors_actorname_any_case"),
        ]


@tracked
class Tenure(Record, Lasting):
    """A person held an office of a body for a time. The office is kept as printed."""

    person = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="tenures")
    title = models.CharField(max_length=200, help_text=_("The office as printed."))
    body = models.ForeignKey(
        Actor,
        on_delete=models.PROTECT,
        related_name="office_holders",
        help_text=_("The state or body whose office it is."),
    )

    objects = TenureQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering: ClassVar = ["starts", "ends", "id"]
        constraints: ClassVar = [*Record.Meta.constraints, *Lasting.Meta.constraints]
        indexes: ClassVar = [
            # offices of a person over time (/actors/<slug>/)
            models.Index(fields=["person", "starts"], name="actors_tenure_of_person"),
        ]

    def __str__(self) -> str:
        return f"{self.person}, {self.title} ({self.body})"

    def get_absolute_url(self) -> str:
        return f"{self.person.get_absolute_url()}#{self.slug}"

    def natural_slug(self) -> str:
        return slug_from(self.person.slug, self.title, self.body.slug, self.period)


@tracked
class ActorRelation(Record, Lasting):
    """How one actor stands to another for a time: member of, part of, successor of."""

    from_actor = models.ForeignKey(
        Actor,
        on_delete=models.CASCADE,
        related_name="relations",
        help_text=_("The actor of which it is told: the member, the part, the successor."),
    )
    to_actor = models.ForeignKey(
        Actor,
        on_delete=models.CASCADE,
        related_name="relations_to",
        help_text=_("The other actor: the organisation, the whole, the predecessor."),
    )
    kind = models.CharField(max_length=14, choices=RelationKind)

    objects = ActorRelationQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering: ClassVar = ["kind", "starts", "ends", "id"]
        constraints: ClassVar = [
            *Record.Meta.constraints,
            *Lasting.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(from_actor=F("to_actor")),
                name="actors_actorrelation_not_self",
                violation_error_message=_("To actor: a relation needs two different actors."),
            ),
            models.UniqueConstraint(
                fields=["from_actor", "to_actor", "kind", "period"],
                name="actors_actorrelation_once",
                violation_error_message=_("This relation is already recorded."),
            ),
            one_of(RelationKind, "kind", _("Kind: choose one of the list.")),
        ]

    def __str__(self) -> str:
        return f"{self.from_actor} {self.get_kind_display().lower()} {self.to_actor}"

    def get_absolute_url(self) -> str:
        return f"{self.from_actor.get_absolute_url()}#{self.slug}"

    def natural_slug(self) -> str:
        return slug_from(self.from_actor.slug, self.kind, self.to_actor.slug, self.period)


@tracked
class Stance(Record, Lasting):
    """What stands for or against a state as neutral ground, as a source puts it."""

    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="stances")
    topic = models.CharField(max_length=22, choices=StanceTopic)
    about = models.ForeignKey(
        Actor,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="stances_about",
        help_text=_("The other actor it concerns, for example the state under sanctions."),
    )
    value = models.CharField(max_length=300, help_text=_("What it is, in plain words."))

    objects = StanceQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering: ClassVar = ["actor", "topic", "starts", "id"]
        constraints: ClassVar = [
            *Record.Meta.constraints,
            *Lasting.Meta.constraints,
            one_of(StanceTopic, "topic", _("Topic: choose one of the list.")),
        ]
        indexes: ClassVar = [
            # stances of a host by topic (/hosts/compare/)
            models.Index(fields=["actor", "topic", "starts"], name="actors_stance_by_topic"),
        ]

    def __str__(self) -> str:
        return f"{self.actor}: {self.get_topic_display()}: {self.value}"

    def get_absolute_url(self) -> str:
        return f"{self.actor.get_absolute_url()}#{self.slug}"

    def natural_slug(self) -> str:
        about = self.about.slug if self.about else ""
        return slug_from(self.actor.slug, self.topic, about, self.period, digest_of=self.value)


@tracked
class ActorCitation(Citation):
    """A passage cited on an actor."""

    record = models.ForeignKey(Actor, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


@tracked
class TenureCitation(Citation):
    """A passage cited on a tenure."""

    record = models.ForeignKey(Tenure, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


@tracked
class ActorRelationCitation(Citation):
    """A passage cited on a relation between actors."""

    record = models.ForeignKey(ActorRelation, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass


@tracked
class StanceCitation(Citation):
    """A passage cited on a stance."""

    record = models.ForeignKey(Stance, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        pass
