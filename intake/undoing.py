"""Taking back what accepting a proposal wrote: its history says exactly what that was."""

from __future__ import annotations

from typing import Any

import pghistory
from django.contrib.admin.utils import NestedObjects
from django.core.exceptions import ValidationError
from django.db import models, router, transaction
from django.utils.translation import gettext as _

from core.models import ReviewStatus
from intake.accepting import hold, note
from intake.choices import Decision
from intake.models import Proposal
from intake.packages.tables import TABLES
from sources.editing.refusals import RefusedOnSaving
from sources.editing.restoring import restore
from sources.models import Citation, Passage


class CannotUndoError(Exception):
    """What was written has been built upon; the message says by what."""


def undo(proposal: Proposal, user: Any, *, may_publish: bool = False) -> None:
    """Remove the drafts an acceptance made, put back what it changed, and open the proposal again.

    In one transaction. Raises CannotUndoError, and changes nothing, when a record has been
    published or edited since, other records now stand on it, or only who may publish
    (`may_publish`) could take it back. Raises intake.accepting.AlreadyDecidedError when it is open.
    """
    why = _("Acceptance taken back")
    with transaction.atomic(), pghistory.context(who=user.get_username(), why=why) as context:
        hold(proposal, is_open=False)
        if proposal.edit:
            edit = Edit(proposal.edit, context.id, why, may_publish=may_publish)
            edit.take_back()
        proposal.decision = Decision.OPEN
        proposal.reason = proposal.record = ""
        proposal.edit = None
        note(proposal, user)


class Edit:
    """What one entry of the history wrote; `undoing` is the entry that takes it back."""

    def __init__(self, entry: Any, undoing: Any, why: str, *, may_publish: bool) -> None:
        self.entry = entry
        self.undoing = undoing
        self.why = why
        self.may_publish = may_publish

    def take_back(self) -> None:
        """Undo every version, those of the rows that stand on others first."""
        for table in reversed(TABLES.values()):
            model: Any = table.model
            versions = model.pgh_event_model.objects.filter(pgh_context=self.entry)
            for version in versions.order_by("-pgh_id"):
                self._undo(model, version)

    def _undo(self, model: Any, version: Any) -> None:
        record = model._base_manager.filter(pk=version.pgh_obj_id).first()
        if record is None:
            raise CannotUndoError(_("Something of it has been deleted since."))
        versions = model.pgh_event_model.objects.filter(pgh_obj_id=version.pgh_obj_id)
        later = versions.filter(pgh_id__gt=version.pgh_id)
        if later.exclude(pgh_context__in=(self.entry, self.undoing)).exists():
            raise self._refusal(_("“%(record)s” has been published or edited since."), record)
        if not self.may_publish and _is_open_to_readers(record):
            raise self._refusal(_("“%(record)s” is no longer a draft."), record)
        if version.pgh_label != "insert":
            self._restore(versions.filter(pgh_id__lt=version.pgh_id).latest("pgh_id"))
        elif model is not Passage or not _is_cited(record):
            self._delete(record)

    def _restore(self, version: Any) -> None:
        try:
            restore(version, self.why)
        except ValidationError as refused:
            raise CannotUndoError(" ".join(refused.messages)) from refused
        except RefusedOnSaving as refused:
            raise CannotUndoError(refused.message) from refused

    def _delete(self, record: Any) -> None:
        """Delete a record with what stands on it, as long as all of that was written with it."""
        nested = NestedObjects(using=router.db_for_write(type(record)))
        nested.collect([record])
        gone = [*nested.protected, *(one for rows in nested.data.values() for one in rows)]
        for one in gone:
            if one != record and not self._wrote(one):
                raise CannotUndoError(
                    _("“%(other)s” now stands on “%(record)s”.") % {"other": one, "record": record}
                )
        record.delete()

    def _wrote(self, one: Any) -> bool:
        """Whether a row came into being with this edit; a link did with the record it is of."""
        owner = type(one)._meta.auto_created
        row = getattr(one, owner._meta.model_name) if owner else one
        made = row.pgh_event_model.objects.filter(pgh_obj_id=row.pk, pgh_label="insert")
        return bool(made.filter(pgh_context=self.entry).exists())

    @staticmethod
    def _refusal(words: str, record: models.Model) -> CannotUndoError:
        return CannotUndoError(words % {"record": record})


def _is_open_to_readers(row: Any) -> bool:
    """Whether a row, or the record it is cited on, is no longer a draft."""
    record = row.record if isinstance(row, Citation) else row
    return getattr(record, "review_status", ReviewStatus.DRAFT) != ReviewStatus.DRAFT


def _is_cited(passage: Any) -> bool:
    """Whether a passage an acceptance recorded has been cited elsewhere meanwhile."""
    return any(
        relation.related_model._base_manager.filter(passage=passage).exists()
        for relation in passage._meta.related_objects
        if issubclass(relation.related_model, Citation)
    )
