"""The tables of a data package, derived from the models: file names, columns, keys."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db import models

from actors import models as actors
from events import models as events
from sources import models as sources
from venues import models as venues

MODELS: tuple[type[models.Model], ...] = (
    sources.Source,
    sources.Passage,
    sources.RetiredSlug,
    venues.Country,
    venues.City,
    venues.Venue,
    venues.PlaceName,
    venues.CountryCitation,
    venues.CityCitation,
    venues.VenueCitation,
    actors.Actor,
    actors.ActorName,
    actors.Tenure,
    actors.ActorRelation,
    actors.Stance,
    actors.ActorCitation,
    actors.TenureCitation,
    actors.ActorRelationCitation,
    actors.StanceCitation,
    events.Conflict,
    events.Negotiation,
    events.NegotiationName,
    events.Party,
    events.Round,
    events.StatusChange,
    events.Outcome,
    events.RoundLink,
    events.Participation,
    events.Delegate,
    events.Agreement,
    events.Signature,
    events.Statement,
    events.Disagreement,
    events.ConflictCitation,
    events.NegotiationCitation,
    events.PartyCitation,
    events.RoundCitation,
    events.StatusChangeCitation,
    events.OutcomeCitation,
    events.RoundLinkCitation,
    events.ParticipationCitation,
    events.DelegateCitation,
    events.AgreementCitation,
    events.SignatureCitation,
    events.StatementCitation,
    events.DisagreementCitation,
)
"""Every model of a data package, each after those its rows point at."""


@dataclass(frozen=True)
class Table:
    """One model as a table of a data package: `columns` in order, rows known by `key`."""

    model: type[models.Model]

    @cached_property
    def name(self) -> str:
        """The plural of the model's name in snake case: `actor_relations`, `cities`."""
        snake = re.sub(r"(?<!^)(?=[A-Z])", "_", self.model.__name__).lower()
        return f"{snake[:-1]}ies" if snake.endswith("y") else f"{snake}s"

    @cached_property
    def fields(self) -> dict[str, Any]:
        """What the model stores of itself, by name: not the row number, nothing computed."""
        options = self.model._meta
        stored = [f for f in options.fields if not (f.primary_key or f.generated)]
        return {field.name: field for field in (*stored, *options.many_to_many)}

    @cached_property
    def file_column(self) -> str | None:
        """The column kept as a file a row under texts/: the text without a bound on its length."""
        unbounded = [
            name
            for name, field in self.fields.items()
            if isinstance(field, models.TextField) and field.max_length is None
        ]
        return unbounded[0] if unbounded else None

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The header of the CSV file: the slug first, then the fields in the model's order."""
        names = [name for name in self.fields if name != self.file_column]
        return tuple(sorted(names, key=lambda name: name != "slug"))

    @cached_property
    def key(self) -> tuple[str, ...]:
        """The columns a row is known by: the slug, or the columns that must be unique together."""
        slug = self.fields.get("slug")
        if slug is not None and slug.unique:
            return ("slug",)
        return next(
            tuple(constraint.fields)
            for constraint in self.model._meta.constraints
            if isinstance(constraint, models.UniqueConstraint)
            and constraint.fields
            and constraint.condition is None
        )

    @cached_property
    def references(self) -> dict[str, type[models.Model]]:
        """The columns that hold the slug of another record, with the model it is of."""
        return {n: f.related_model for n, f in self.fields.items() if f.many_to_one}

    @cached_property
    def lists(self) -> dict[str, type[models.Model]]:
        """The columns that hold slugs of several records, with the model they are of."""
        return {n: f.related_model for n, f in self.fields.items() if f.many_to_many}

    @cached_property
    def plain(self) -> dict[str, Any]:
        """The fields whose value stands in the row itself."""
        return {n: f for n, f in self.fields.items() if not f.is_relation}


def tables_of(order: Iterable[type[models.Model]]) -> dict[str, Table]:
    """Tables by name, in the order given."""
    return {table.name: table for table in map(Table, order)}


TABLES = tables_of(MODELS)
