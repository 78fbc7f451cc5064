"""An article on its way to records: what a reading proposed, and what an editor decided."""

from __future__ import annotations

from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from core.models import one_of
from intake.choices import Decision, ProposalKind
from intake.querysets import ArticleReadingQuerySet, ProposalQuerySet
from sources.models import Source


class ArticleReading(models.Model):
    """One source read by the article reader; read again, it keeps the decisions made."""

    source = models.OneToOneField(Source, on_delete=models.CASCADE, related_name="reading")
    article = models.JSONField(
        default=list, help_text=_("The stretches of the text that are the article: [start, end].")
    )
    language = models.CharField(max_length=35, help_text=_("BCP 47 tag of what was read."))
    read_at = models.DateTimeField(auto_now=True)
    read_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )

    objects = ArticleReadingQuerySet.as_manager()

    class Meta:
        verbose_name = _("article reading")
        verbose_name_plural = _("article readings")
        ordering: ClassVar = ["-read_at", "-id"]
        indexes: ClassVar = [
            # the list of readings, latest first
            models.Index(fields=["-read_at", "-id"], name="intake_reading_latest"),
        ]

    def __str__(self) -> str:
        return self.source.title

    def get_absolute_url(self) -> str:
        return reverse("admin:intake_articlereading_change", args=[self.pk])


class Proposal(models.Model):
    """Something an article says, as a record it could become, with the passages that say it.

    `fields` holds the values by field name, as an editor would type them. `edit` names the entry of
    the history under which accepting it was written, so that it can be undone.
    """

    reading = models.ForeignKey(ArticleReading, on_delete=models.CASCADE, related_name="proposals")
    kind = models.CharField(max_length=10, choices=ProposalKind)
    nth = models.PositiveSmallIntegerField(
        default=1, help_text=_("Which it is of those proposed from the same words: 1, 2, …")
    )
    start = models.PositiveIntegerField(help_text=_("Code point where its first passage begins."))
    end = models.PositiveIntegerField(help_text=_("Code point just past its first passage."))
    passages = models.JSONField(help_text=_("Every passage that bears it out: [start, end]."))
    fields = models.JSONField(help_text=_("The values proposed, by field."))
    known = models.CharField(
        max_length=300, blank=True, help_text=_("The slug of the record it seems to be.")
    )
    differences = models.JSONField(
        default=list, help_text=_("Where it departs from that record: field, known, stated.")
    )
    suggested_by = models.CharField(
        max_length=120,
        blank=True,
        help_text=_("The language model that suggested it; blank for the reader's own rules."),
    )
    decision = models.CharField(max_length=8, choices=Decision, default=Decision.OPEN)
    reason = models.CharField(max_length=300, blank=True, help_text=_("Why it was turned down."))
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    edit = models.UUIDField(null=True, blank=True, editable=False)
    record = models.CharField(
        max_length=300, blank=True, help_text=_("The slug of the record it became or was added to.")
    )

    objects = ProposalQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["start", "kind", "nth", "id"]
        constraints: ClassVar = [
            one_of(ProposalKind, "kind", _("Kind: choose one of the list.")),
            one_of(Decision, "decision", _("Decision: choose one of the list.")),
            models.CheckConstraint(
                condition=~Q(decision=Decision.REJECTED) | ~Q(reason=""),
                name="intake_proposal_rejected_why",
                violation_error_message=_("Reason: say why it is turned down."),
            ),
            models.UniqueConstraint(
                fields=["reading", "kind", "start", "end", "nth"],
                name="intake_proposal_once",
                violation_error_message=_("This passage is already proposed as such a record."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.quote[:80]}"

    @property
    def quote(self) -> str:
        """The words of its first passage."""
        return self.reading.source.text[self.start : self.end]

    @property
    def place(self) -> str:
        """What it is known by within its reading, whoever reads the text again."""
        return f"{self.kind}:{self.start}-{self.end}:{self.nth}"

    @property
    def is_open(self) -> bool:
        """Whether nothing has been decided yet."""
        return self.decision == Decision.OPEN

    def value(self, field: str) -> Any:
        """What it proposes for a field; an empty text when nothing."""
        return self.fields.get(field) or ""
