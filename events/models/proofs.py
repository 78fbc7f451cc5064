"""All citations as one collection, read from the view `every_citation`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from django.db import connection, models

from core.api.sampling import AmongIds
from events.choices import CitedKind, DisagreementSide
from events.querysets import EveryCitationQuerySet
from sources.choices import CitationStance, Perspective
from sources.models import Citation, Passage, Source

TABLE_BITS = 40
"""An id is the number of the kind above these bits, and the id in its own table below."""


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
    source = models.ForeignKey(Source, on_delete=models.DO_NOTHING, related_name="+")
    quote = models.TextField()

    objects = EveryCitationQuerySet.as_manager()

    class Meta:
        managed = False
        db_table = "every_citation"
        ordering: ClassVar = ["id"]

    def __str__(self) -> str:
        return self.slug

    @classmethod
    def among(cls, ids: Sequence[int]) -> models.Q:
        """Whether a citation is one of these: of each table only its own ids are asked for."""
        kinds = list(CitedKind)
        by_kind: dict[str, list[int]] = {}
        for pk in ids:
            by_kind.setdefault(kinds[(pk >> TABLE_BITS) - 1], []).append(pk)
        found = models.Q(pk__in=[])
        for kind, own in by_kind.items():
            found |= models.Q(AmongIds(models.F("pk"), own), kind=kind)
        return found

    @classmethod
    def id_ranges(cls) -> list[tuple[int, int]]:
        """The first and the last id of each kind that has any."""
        kinds = list(CitedKind)
        bounds = []
        for table in Citation.__subclasses__():
            kind: Any = table._meta.get_field("record").related_model
            first = (kinds.index(kind._meta.model_name) + 1) << TABLE_BITS
            name = table._meta.db_table
            bounds.append(f"SELECT {first} + min(id), {first} + max(id) FROM {name}")  # noqa: S608
        with connection.cursor() as cursor:
            cursor.execute(" UNION ALL ".join(bounds))
            return [(low, high) for low, high in cursor.fetchall() if low is not None]
