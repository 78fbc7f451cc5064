"""All citations as one collection, read from the view `every_citation`."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from events.choices import CitedKind, DisagreementSide
from events.querysets import EveryCitationQuerySet
from sources.choices import CitationStance, Perspective
from sources.models import Passage


class EveryCitation(models.Model):
    """A passage of a published source, cited on a published record of any kind.

    Its slug says what is cited on what: kind, record, passage, field, stance and side, joined by
    tildes. Read only: citations are written to the table of the record they belong to.
    """

    id = models.BigIntegerField(primary_key=True)
    slug = models.TextField()
    kind = models.TextField(choices=CitedKind)
    collection = models.TextField(blank=True)
    record = models.TextField()
    field = models.TextField(blank=True)
    stance = models.TextField(choices=CitationStance)
    perspective = models.TextField(choices=Perspective, blank=True)
    inferred = models.BooleanField()
    stated_value = models.TextField(blank=True)
    note = models.TextField(blank=True)
    side = models.TextField(choices=DisagreementSide, blank=True)
    passage = models.ForeignKey(Passage, on_delete=models.DO_NOTHING, related_name="+")

    objects = EveryCitationQuerySet.as_manager()

    class Meta:
        managed = False
        db_table = "every_citation"
        ordering: ClassVar = ["id"]

    def __str__(self) -> str:
        return self.slug
