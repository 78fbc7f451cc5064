"""Verbs of negotiations, rounds, those at the table and what came out."""

from __future__ import annotations

from typing import Self

from django.db.models import Count, Exists, OuterRef, Prefetch, Q

from core.querysets import PUBLISHED, DatedQuerySet, NamedQuerySet, RecordQuerySet
from events.choices import HAPPENED


class ConflictQuerySet(NamedQuerySet, DatedQuerySet):
    """What is being negotiated about."""

    def for_list(self) -> Self:
        """A conflict with its countries and the number of its published negotiations."""
        return self.prefetch_related("countries").annotate(
            negotiation_count=Count(
                "negotiations", filter=Q(negotiations__review_status=PUBLISHED), distinct=True
            )
        )

    def for_detail(self) -> Self:
        """A conflict with its citations."""
        return self.for_list().with_needs_source().with_citations()


class NegotiationQuerySet(NamedQuerySet, DatedQuerySet):
    """Formats, processes, tracks and one-off talks."""

    def with_round_counts(self) -> Self:
        """Annotate `round_count` (all recorded) and `held_count` (those that happened)."""
        shown = Q(rounds__review_status=PUBLISHED)
        return self.annotate(
            round_count=Count("rounds", filter=shown, distinct=True),
            held_count=Count(
                "rounds", filter=shown & Q(rounds__status__in=HAPPENED), distinct=True
            ),
        )

    def for_list(self) -> Self:
        """A negotiation with its conflicts, parent and counts of rounds."""
        return self.select_related("parent").prefetch_related("conflicts").with_round_counts()

    def for_detail(self) -> Self:
        """A negotiation with its names, parties, tracks, disagreements and citations."""
        return (
            self.for_list()
            .with_needs_source()
            .with_citations()
            .prefetch_related(
                "names",
                Prefetch("parties", self.rows_of("parties").published().for_list()),
                Prefetch("tracks", self.rows_of("tracks").published()),
                Prefetch("disagreements", self.rows_of("disagreements").published().for_list()),
            )
        )


class PartyQuerySet(DatedQuerySet):
    """Standing roles in negotiations."""

    stands_on = ("negotiation", "actor")

    def for_list(self) -> Self:
        """A standing role with its actor, negotiation and citations."""
        return (
            self.select_related("negotiation", "actor")
            .with_needs_source()
            .with_citations()
            .order_by("negotiation__name", "role", "from_round", "actor__name", "id")
        )

    def for_detail(self) -> Self:
        """The same: a standing role has no more to show."""
        return self.for_list()


class RoundQuerySet(DatedQuerySet):
    """Meetings, held or not."""

    stands_on = ("negotiation",)

    def held(self) -> Self:
        """Only those that happened: held or partly held."""
        return self.filter(status__in=HAPPENED)

    def numbered(self) -> Self:
        """Only those with a number in their format."""
        return self.filter(number__isnull=False)

    def hosted_by(self, iso2: str) -> Self:
        """Rounds whose venue is, or was to be, in this country."""
        return self.filter(country__iso2=iso2.upper())

    def attended_by(self, actor_slug: str, role: str | None = None) -> Self:
        """Rounds at which an actor is recorded as a participant, in a role if one is given.

        A person counts when listed as a participant or as a delegate of one.
        """
        rows = self.rows_of("participations").filter(round=OuterRef("pk"), review_status=PUBLISHED)
        rows = rows.filter(Q(actor__slug=actor_slug) | Q(delegates__person__slug=actor_slug))
        return self.filter(Exists(rows.filter(role=role) if role else rows))

    def called(self, text: str) -> Self:
        """Rounds whose title, negotiation or city contains the text in any of its names."""
        negotiation_names = self.rows_of("negotiation").called(text).values("pk")
        city_names = self.rows_of("city").called(text).values("pk")
        return self.filter(
            Q(title__icontains=text) | Q(negotiation__in=negotiation_names) | Q(city__in=city_names)
        )

    def with_place(self) -> Self:
        """With negotiation, country, city and venue in the same query."""
        return self.select_related("negotiation", "country", "city", "venue")

    def with_table(self) -> Self:
        """With those at the table and who led them: two more queries, however many rounds."""
        return self.prefetch_related(
            Prefetch("participations", self.rows_of("participations").published().with_delegates())
        )

    def for_list(self) -> Self:
        """A round with its place, those at the table and what came of it: four queries."""
        return (
            self.with_place()
            .with_needs_source()
            .with_table()
            .prefetch_related(Prefetch("outcomes", self.rows_of("outcomes").published()))
        )

    def for_detail(self) -> Self:
        """A round with all that is known of it and every passage that says so."""
        return (
            self.with_place()
            .with_needs_source()
            .with_citations()
            .prefetch_related(
                Prefetch(
                    "participations",
                    self.rows_of("participations").published().for_list().with_delegates(),
                ),
                Prefetch(
                    "outcomes",
                    self.rows_of("outcomes").published().with_needs_source().with_citations(),
                ),
                Prefetch(
                    "status_changes",
                    self.rows_of("status_changes").published().with_needs_source().with_citations(),
                ),
                Prefetch("links", self.rows_of("links").published().for_list()),
                Prefetch("links_to", self.rows_of("links").published().for_list()),
                Prefetch("agreements", self.rows_of("agreements").published().for_list()),
                Prefetch("statements", self.rows_of("statements").published().for_list()),
                Prefetch("disagreements", self.rows_of("disagreements").published().for_list()),
            )
        )


class StatusChangeQuerySet(DatedQuerySet):
    """Steps of rounds' lives."""

    stands_on = ("round", "round__negotiation")

    def for_list(self) -> Self:
        """A step with its round."""
        return self.select_related("round").with_needs_source()

    def for_detail(self) -> Self:
        """A step with its citations."""
        return self.for_list().with_citations()


class OutcomeQuerySet(RecordQuerySet):
    """What came of rounds."""

    stands_on = ("round", "round__negotiation")

    def for_list(self) -> Self:
        """An outcome with its round."""
        return self.select_related("round").with_needs_source()

    def for_detail(self) -> Self:
        """An outcome with its citations."""
        return self.for_list().with_citations()


class RoundLinkQuerySet(RecordQuerySet):
    """How meetings stand to each other."""

    stands_on = ("from_round", "to_round")

    def for_list(self) -> Self:
        """A link with both its rounds."""
        return self.select_related("from_round", "to_round").with_needs_source()

    def for_detail(self) -> Self:
        """A link with its citations."""
        return self.for_list().with_citations()


class ParticipationQuerySet(RecordQuerySet):
    """Actors at rounds in roles."""

    stands_on = ("round", "round__negotiation", "actor")

    def with_delegates(self) -> Self:
        """With the actor, and the persons who spoke for it in one more query."""
        return (
            self.select_related("actor")
            .with_needs_source()
            .order_by("round_id", "role", "actor__name", "id")
            .prefetch_related(
                Prefetch(
                    "delegates",
                    self.rows_of("delegates")
                    .filter(review_status=PUBLISHED)
                    .select_related("person")
                    .order_by("-is_head", "id"),
                )
            )
        )

    def for_list(self) -> Self:
        """A participation with its actor, round and citations."""
        return (
            self.select_related("actor", "round__negotiation").with_needs_source().with_citations()
        )

    def for_detail(self) -> Self:
        """A participation with the persons who spoke for it."""
        return self.for_list().with_delegates()


class DelegateQuerySet(RecordQuerySet):
    """Persons who spoke for participants."""

    stands_on = ("participation", "participation__round", "participation__actor", "person")

    def for_list(self) -> Self:
        """A delegate with the person and the delegation."""
        return (
            self.select_related("person", "participation__actor", "participation__round")
            .with_needs_source()
            .with_citations()
        )

    def for_detail(self) -> Self:
        """The same: a delegate has no more to show."""
        return self.for_list()


class AgreementQuerySet(DatedQuerySet):
    """Texts that came out of talks."""

    def called(self, text: str) -> Self:
        """Agreements whose title contains the text."""
        return self.filter(title__icontains=text)

    def for_list(self) -> Self:
        """An agreement with its round, negotiation and citations."""
        return (
            self.select_related("round__country", "round__city", "negotiation")
            .with_needs_source()
            .with_citations()
        )

    def for_detail(self) -> Self:
        """An agreement with its signatories, conflicts and disagreements."""
        return (
            self.for_list()
            .select_related("supersedes")
            .prefetch_related(
                "conflicts",
                "superseded_by",
                Prefetch("signatures", self.rows_of("signatures").published().for_list()),
                Prefetch("disagreements", self.rows_of("disagreements").published().for_list()),
            )
        )


class SignatureQuerySet(RecordQuerySet):
    """Who signed agreements."""

    stands_on = ("agreement", "actor", "person")

    def for_list(self) -> Self:
        """A signature with the agreement and whoever signed."""
        return (
            self.select_related("agreement", "actor", "person").with_needs_source().with_citations()
        )

    def for_detail(self) -> Self:
        """The same: a signature has no more to show."""
        return self.for_list()


class StatementQuerySet(DatedQuerySet):
    """Who said what."""

    stands_on = ("speaker",)

    def called(self, text: str) -> Self:
        """Statements whose words, paraphrase, occasion or speaker contain the text."""
        return self.filter(
            Q(quote__icontains=text)
            | Q(paraphrase__icontains=text)
            | Q(occasion__icontains=text)
            | Q(speaker__in=self.rows_of("speaker").called(text).values("pk"))
        )

    def for_list(self) -> Self:
        """A statement with its speaker, what it is about, and its citations."""
        return (
            self.select_related("speaker", "negotiation", "round", "country")
            .with_needs_source()
            .with_citations()
        )

    def for_detail(self) -> Self:
        """The same: a statement has no more to show."""
        return self.for_list()


class DisagreementQuerySet(RecordQuerySet):
    """Matters on which the sources differ."""

    def called(self, text: str) -> Self:
        """Disagreements whose topic or readings contain the text."""
        return self.filter(
            Q(topic__icontains=text) | Q(claim_a__icontains=text) | Q(claim_b__icontains=text)
        )

    def for_list(self) -> Self:
        """Both readings, each with its citations."""
        return self.with_needs_source().with_citations()

    def for_detail(self) -> Self:
        """With every record the matter touches."""
        return self.for_list().prefetch_related(
            Prefetch("negotiations", self.rows_of("negotiations").published()),
            Prefetch("rounds", self.rows_of("rounds").published().with_place()),
            Prefetch("agreements", self.rows_of("agreements").published()),
            Prefetch("actors", self.rows_of("actors").published()),
            Prefetch("countries", self.rows_of("countries").published()),
        )
