"""Verbs of what came out and what is said: agreements, signatures, statements, disagreements."""

from __future__ import annotations

from typing import Self

from django.db.models import Prefetch, Q

from core.querysets import DatedQuerySet, RecordQuerySet


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
