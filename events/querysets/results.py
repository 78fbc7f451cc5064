"""Verbs of what came out and what is said: agreements, signatures, statements, disagreements."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self

from django.db.models import Model, Prefetch, Q

from core.querysets import DatedQuerySet, RecordQuerySet, is_shown
from core.search import Searched, Years


class AgreementQuerySet(DatedQuerySet):
    """Texts that came out of talks."""

    searched = Searched(title="title", beside=(Years("signed_on"),), body=("summary",))

    def about(self, conflicts: Iterable[Model]) -> Self:
        """Agreements on one of these conflicts."""
        links = self.model.conflicts.through.objects.filter(conflict__in=conflicts)
        return self.filter(pk__in=links.values("agreement"))

    def signed_by(self, actors: Iterable[Any]) -> Self:
        """Agreements all of these signed; a person also by holding the pen."""
        rows = self
        for actor in actors:
            signed = self.rows_of("signatures").published().filter(Q(actor=actor) | Q(person=actor))
            rows = rows.filter(pk__in=signed.values("agreement"))
        return rows

    def reached_in(self, countries: Iterable[Model]) -> Self:
        """Agreements that came out of a round in one of these countries."""
        reached = Q(round__country__in=countries)
        return self.filter(reached & is_shown(self.model, "round"))

    def called(self, text: str) -> Self:
        """Agreements whose title contains the text."""
        return self.filter(title__icontains=text)

    def for_list(self) -> Self:
        """An agreement with its round, negotiation and citations."""
        return (
            self.select_related(
                "round__negotiation", "round__city__country", "round__country", "negotiation"
            )
            .with_local_names("round__country", "round__city", "negotiation")
            .with_needs_source()
            .with_citations()
        )

    def for_detail(self) -> Self:
        """An agreement with its signatories, conflicts and disagreements."""
        return (
            self.for_list()
            .select_related("supersedes")
            .prefetch_related(
                Prefetch("signatures", self.rows_of("signatures").published().for_list()),
                Prefetch("disagreements", self.rows_of("disagreements").published().for_list()),
            )
        )


class SignatureQuerySet(RecordQuerySet):
    """Who signed agreements."""

    stands_on = ("agreement", "actor", "person")

    def called(self, text: str) -> Self:
        """Signatures of actors or persons so named, or recorded under such a name."""
        named = self.seen_at("actor").called(text).values("pk")
        return self.filter(
            Q(actor__in=named) | Q(person__in=named) | Q(name_as_recorded__icontains=text)
        )

    def for_list(self) -> Self:
        """A signature with the agreement and whoever signed."""
        return (
            self.select_related("agreement", "actor", "person")
            .with_local_names("actor", "person")
            .with_needs_source()
            .with_citations()
        )

    def for_detail(self) -> Self:
        """The same: a signature has no more to show."""
        return self.for_list()


class StatementQuerySet(DatedQuerySet):
    """Who said what."""

    stands_on = ("speaker",)
    searched = Searched(body=("quote", "paraphrase", "occasion", "summary"), dated=True)

    def called(self, text: str) -> Self:
        """Statements whose words, paraphrase, occasion or speaker contain the text."""
        return self.filter(
            Q(quote__icontains=text)
            | Q(paraphrase__icontains=text)
            | Q(occasion__icontains=text)
            | Q(speaker__in=self.seen_at("speaker").called(text).values("pk"))
        )

    def for_list(self) -> Self:
        """A statement with its speaker, what it is about, and its citations."""
        return (
            self.select_related("speaker", "negotiation", "round__negotiation", "country")
            .with_local_names("speaker", "negotiation", "country")
            .with_needs_source()
            .with_citations()
        )

    def for_detail(self) -> Self:
        """The same: a statement has no more to show."""
        return self.for_list()


class DisagreementQuerySet(RecordQuerySet):
    """Matters on which the sources differ."""

    searched = Searched(title="topic", body=("claim_a", "claim_b", "assessment", "summary"))

    def touching_negotiations(self, records: Iterable[Model]) -> Self:
        """Disagreements that touch one of these negotiations or a round of one."""
        rounds = self.model.rounds.through.objects.filter(round__negotiation__in=records)
        return self.filter(
            Q(pk__in=self._linked("negotiations", "negotiation", records))
            | Q(pk__in=rounds.values("disagreement"))
        )

    def touching_rounds(self, records: Iterable[Model]) -> Self:
        """Disagreements that touch one of these rounds."""
        return self.filter(pk__in=self._linked("rounds", "round", records))

    def touching_agreements(self, records: Iterable[Model]) -> Self:
        """Disagreements that touch one of these agreements."""
        return self.filter(pk__in=self._linked("agreements", "agreement", records))

    def touching_actors(self, records: Iterable[Model]) -> Self:
        """Disagreements that touch one of these actors."""
        return self.filter(pk__in=self._linked("actors", "actor", records))

    def touching_countries(self, records: Iterable[Model]) -> Self:
        """Disagreements that touch one of these countries."""
        return self.filter(pk__in=self._linked("countries", "country", records))

    def _linked(self, relation: str, far: str, records: Iterable[Model]) -> Any:
        links = getattr(self.model, relation).through.objects
        return links.filter(**{f"{far}__in": records}).values("disagreement")

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
            Prefetch("negotiations", self.rows_of("negotiations").published().with_local_names()),
            Prefetch("rounds", self.rows_of("rounds").published().with_place()),
            Prefetch("agreements", self.rows_of("agreements").published()),
            Prefetch("actors", self.rows_of("actors").published().with_local_names()),
            Prefetch("countries", self.rows_of("countries").published().with_local_names()),
        )
