"""Who may write what: contributors their drafts, editors everything, and only editors publish."""

from __future__ import annotations

from typing import Any

import pghistory
from django import forms
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from core.models import ReviewStatus
from sources.editing.parts import rows_at

PUBLISH = "sources.publish_record"


def may_publish(user: Any) -> bool:
    """Whether a user may publish records and change what is no longer a draft."""
    return bool(user.has_perm(PUBLISH))


def may_change(user: Any, review_status: str) -> bool:
    """Whether a user who may change records of a kind may change one of this review status."""
    return review_status == ReviewStatus.DRAFT or may_publish(user)


class ReviewedForm(forms.ModelForm):
    """A form of anything with a review status; others pass through untouched."""

    editor: Any

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        status: Any = self.fields.get("review_status")
        if status is None or may_publish(self.editor):
            return
        if not self.instance.pk or self.instance.review_status != ReviewStatus.PUBLISHED:
            status.choices = [c for c in status.choices if c[0] != ReviewStatus.PUBLISHED]
            status.error_messages["invalid_choice"] = _("Only an editor may publish.")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        before = self.initial.get("review_status")
        written = self.instance.pk and self.has_changed()
        if written and before and not may_change(self.editor, before):
            raise ValidationError(_("Only an editor may change what is no longer a draft."))
        return cleaned


class ReviewedAdmin(admin.ModelAdmin):
    """Rights that follow the review status, and the two steps of it as actions on a list.

    `published_together` names the relations whose rows are part of the record for a reader, as
    those at the table are of a round: they are published with it.
    """

    actions = ("send_to_review", "publish")
    published_together: tuple[str, ...] = ()

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_change_permission(request, obj) and self._is_open(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_delete_permission(request, obj) and self._is_open(request, obj)

    def has_publish_permission(self, request: HttpRequest) -> bool:
        return self.has_change_permission(request) and may_publish(request.user)

    def _is_open(self, request: HttpRequest, obj: Any) -> bool:
        if obj is None:
            return True
        stored = getattr(obj, "stored_review_status", obj.review_status)
        return may_change(request.user, stored)

    @admin.action(description=_("Publish"), permissions=["publish"])
    def publish(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Open the chosen records to readers, with what is part of them, all or none."""
        keys = list(queryset.values_list("pk", flat=True))
        with transaction.atomic(), pghistory.context(why=str(_("Published from the list"))):
            changed = _publish(self.model._default_manager.filter(pk__in=keys))
            parts = sum(
                _publish(rows_at(self.model, path, keys)) for path in self.published_together
            )
        told = ngettext("%(n)d record published", "%(n)d records published", changed)
        told = told % {"n": changed}
        if parts:
            told += ngettext(
                ", with %(n)d row inside",
                ", with %(n)d rows inside",
                parts,
            ) % {"n": parts}
        self.message_user(request, f"{told}.", messages.SUCCESS)

    @admin.action(description=_("Send to review"), permissions=["change"])
    def send_to_review(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Tell editors that the chosen drafts are complete."""
        keys = list(queryset.values_list("pk", flat=True))
        drafts = self.model._default_manager.filter(pk__in=keys, review_status=ReviewStatus.DRAFT)
        with transaction.atomic(), pghistory.context(why=str(_("Sent to review from the list"))):
            changed = drafts.update(review_status=ReviewStatus.IN_REVIEW)
        told = ngettext("%(n)d draft sent to review.", "%(n)d drafts sent to review.", changed) % {
            "n": changed
        }
        self.message_user(request, told, messages.SUCCESS if changed else messages.WARNING)


def _publish(rows: QuerySet[Any]) -> int:
    return rows.exclude(review_status=ReviewStatus.PUBLISHED).update(
        review_status=ReviewStatus.PUBLISHED
    )
