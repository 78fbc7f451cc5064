"""Verbs of those at the table."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar, Self

from django.db.models import Count, Prefetch, Q

from actors.choices import ActorKind
from core.naming import local_name
from core.pagination import Listing
from core.querysets import PUBLISHED, RecordQuerySet
from events.choices import ABSENT, HAPPENED


def recorded_as(text: str) -> Q:
    """Whether the name as printed contains the text; few have one, and an index of their own."""
    return ~Q(name_as_recorded="") & Q(name_as_recorded__icontains=text)


def _through_rounds(listing: Listing | None) -> Listing | None:
    """A list of rounds as one of what hangs on them."""
    return listing and replace(listing, of="round")


class NamedAtTableQuerySet(RecordQuerySet):
    """Those at the table, chosen from the knowledge base (`who`) or only printed."""

    who: ClassVar[str]

    def called(self, text: str) -> Self:
        """Those so named, in the knowledge base or as recorded."""
        return self.filter(self._named(text) | recorded_as(text))

    def called_listed(self, text: str) -> Listing:
        """The ids of the same, and of what is not published."""
        rows, named = self.model._default_manager.order_by(), self._named(text)
        recorded = rows.filter(recorded_as(text)).exclude(named).values("pk")
        every = rows.filter(named).values("pk").union(recorded, all=True)
        return Listing(every.query.sql_with_params())

    def _named(self, text: str) -> Q:
        return self.leading_to(self.who, self.seen_at(self.who).called(text))


class ParticipationQuerySet(NamedAtTableQuerySet):
    """Actors at rounds in roles."""

    stands_on = ("round", "round__negotiation", "actor")
    who = "actor"

    def at_rounds_overlapping(self, edtf: str, certain: bool = False) -> Self:
        """Participations in rounds of this time."""
        return self.at_rounds(self.rows_of("round").overlapping(edtf, certain))

    def at_rounds_overlapping_listed(self, edtf: str, certain: bool = False) -> Listing | None:
        """The ids of the rounds of the same."""
        return _through_rounds(self.rows_of("round").overlapping_listed(edtf, certain))

    def at_rounds_since(self, day: str, certain: bool = False) -> Self:
        """Participations in rounds since this EDTF date."""
        return self.at_rounds(self.rows_of("round").since(day, certain))

    def at_rounds_since_listed(self, day: str, certain: bool = False) -> Listing | None:
        """The ids of the rounds of the same."""
        return _through_rounds(self.rows_of("round").since_listed(day, certain))

    def at_rounds_until(self, day: str, certain: bool = False) -> Self:
        """Participations in rounds until this EDTF date."""
        return self.at_rounds(self.rows_of("round").until(day, certain))

    def at_rounds_until_listed(self, day: str, certain: bool = False) -> Listing | None:
        """The ids of the rounds of the same."""
        return _through_rounds(self.rows_of("round").until_listed(day, certain))

    def at_rounds(self, rounds: Any) -> Self:
        """Participations in these rounds."""
        return self.filter(round__in=rounds.values("pk"))

    def without(self, actor: Any) -> Self:
        """All but those of this actor."""
        return self.exclude(actor=actor)

    def of(self, actor: Any) -> Self:
        """Participations of this actor."""
        return self.filter(actor=actor)

    def spoken_for_by(self, person: Any) -> Self:
        """Participations of this person, or in whose delegation it is recorded."""
        own = Q(actor=person)
        spoke = Q(delegates__person=person, delegates__review_status=PUBLISHED)
        return self.filter(own | spoke).distinct()

    def at_tables(self) -> Self:
        """Those at rounds that happened who are not known to have stayed away, persons left out."""
        return (
            self.filter(round__status__in=HAPPENED, actor__isnull=False)
            .exclude(attendance__in=ABSENT)
            .exclude(actor__kind=ActorKind.PERSON)
        )

    def with_places(self) -> Self:
        """With the cities of their rounds, in the same query."""
        return self.select_related("round__city").with_local_names("round__city")

    def companions(self) -> Any:
        """Those in these seats as dicts with `shared`, the number of rounds; most first."""
        return (
            self.order_by()
            .values("actor", "actor__slug", "actor__kind", name=local_name(self.model, "actor"))
            .annotate(shared=Count("round", distinct=True))
            .order_by("-shared", "name", "actor")
        )

    def in_time(self) -> Self:
        """By the days of their rounds; the undated last."""
        return self.order_by("round__starts", "round__ends", "round_id", "id")

    def with_delegates(self) -> Self:
        """With the actor, and the persons who spoke for it in one more query."""
        return (
            self.select_related("actor")
            .with_local_names("actor")
            .with_needs_source()
            .order_by("round_id", "role", "actor__name", "id")
            .prefetch_related(
                Prefetch(
                    "delegates",
                    self.rows_of("delegates")
                    .published(given="participation")
                    .select_related("person")
                    .with_local_names("person")
                    .order_by("-is_head", "id"),
                )
            )
        )

    def for_list(self) -> Self:
        """A participation with its actor, round and citations."""
        return (
            self.select_related("actor", "round__negotiation")
            .with_local_names("actor", "round__negotiation")
            .with_needs_source()
            .with_citations()
        )

    def for_detail(self) -> Self:
        """A participation with the persons who spoke for it."""
        return self.for_list().with_delegates()


class DelegateQuerySet(NamedAtTableQuerySet):
    """Persons who spoke for participants."""

    stands_on = (
        "participation",
        "participation__round",
        "participation__round__negotiation",
        "participation__actor",
        "person",
    )
    who = "person"

    def for_list(self) -> Self:
        """A delegate with the person and the delegation."""
        return (
            self.select_related("person", "participation__actor", "participation__round")
            .with_local_names("person", "participation__actor")
            .with_needs_source()
            .with_citations()
        )

    def for_detail(self) -> Self:
        """The same: a delegate has no more to show."""
        return self.for_list()
