"""The forms every row and every record is edited with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib.admin.widgets import AdminTextareaWidget
from django.core.exceptions import ValidationError
from django.db import models
from django.forms.models import InlineForeignKeyField
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _

from core.models import PART
from sources.editing.autocomplete import KnowsItsChoices
from sources.editing.refusals import RefusedOnSaving, beside_fields, refused_as
from sources.editing.review import ReviewedForm
from sources.editing.versions import saves_of, version_of
from sources.services import is_taken_for_good

OUR_OWN = {"id", "slug", "review_status", "unsourced"}
"""Fields that are ours and not facts: no source bears them out."""


def facts_of(model: type[models.Model]) -> list[tuple[str, str]]:
    """The fields of a record a passage can bear out: (name, label)."""
    fields = [*model._meta.concrete_fields, *model._meta.many_to_many]
    return [
        (field.name, str(field.verbose_name).capitalize())
        for field in fields
        if field.name not in OUR_OWN and not getattr(field, "generated", False)
    ]


class RecordOfRow(forms.ModelChoiceField):
    """The record a row is part of, where the row says which: it is not that of the form."""


class RowForm(KnowsItsChoices, ReviewedForm):
    """A row: errors stand beside their fields, whoever finds them: form, model or database.

    The admin sets `editor`, the user, and after a save the database refused, `refusal`.
    """

    refusal: RefusedOnSaving | None = None

    def full_clean(self) -> None:
        super().full_clean()
        refusal = self.refusal
        if self.is_bound and refusal is not None and refusal.prefix == self.prefix:
            self._update_errors(ValidationError(refusal.message))

    def _update_errors(self, errors: ValidationError) -> None:
        super()._update_errors(beside_fields(self, errors))  # type: ignore[misc]

    def _get_validation_exclusions(self) -> set[str]:
        """A slug is made from the row when none is typed: checked once made, shown or not."""
        left_out = super()._get_validation_exclusions()  # type: ignore[misc]
        if getattr(self.instance, "slug", "") and "slug" not in self.errors:
            return left_out - {"slug"}
        return left_out | {"slug"}

    def _post_clean(self) -> None:
        super()._post_clean()  # type: ignore[misc]
        slug = getattr(self.instance, "slug", "")
        if slug and "slug" not in self.errors:
            try:
                self.instance._meta.get_field("slug").run_validators(slug)
            except ValidationError as refused:
                self._update_errors(ValidationError({"slug": refused.messages}))

    def validate_unique(self) -> None:
        """What must be once within the record first: its words say more than those of the slug."""
        try:
            self._be_once_in_record()
        except ValidationError as refused:
            self._update_errors(refused)
        else:
            super().validate_unique()

    def _be_once_in_record(self) -> None:
        """Check what Django leaves to the database: constraints over the key of the record."""
        owners = (InlineForeignKeyField, RecordOfRow)
        keys = {name for name, field in self.fields.items() if isinstance(field, owners)}
        left_out = self._get_validation_exclusions()
        for constraint in self.instance._meta.constraints:
            if isinstance(constraint, models.UniqueConstraint) and keys & {*constraint.fields}:
                constraint.validate(type(self.instance), self.instance, left_out)

    def save(self, commit: bool = True) -> Any:
        if self.instance._state.adding and commit:
            # The row above may have been written since this one was checked.
            try:
                self._be_once_in_record()
            except ValidationError as refused:
                raise RefusedOnSaving(" ".join(refused.messages), self.prefix) from refused
        with refused_as(self.prefix):
            return super().save(commit)


class WatchedForm(RowForm):
    """Anything with a form of its own and a history: no change of somebody else is overwritten.

    The admin also sets `parts`, the paths of rows whose changes count as changes of this one.
    """

    parts: Sequence[str] = ()

    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk and not self.is_bound:
            self.initial["seen"] = self._version()

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.instance.pk and cleaned.get("seen") != self._version():
            self._tell_what_changed(str(cleaned.get("seen") or ""))
        return cleaned

    def _version(self) -> str:
        return version_of(type(self.instance), self.instance.pk, self.parts)

    def _tell_what_changed(self, seen: str) -> None:
        """Refuse once, say what somebody else wrote, and let a second save decide."""
        self.add_error(
            None,
            _(
                "This record was changed since you opened it. Nothing of yours is saved yet: "
                "compare, then save again to write your version over the other."
            ),
        )
        if seen.replace(".", "").isdigit() and seen.count(".") == len(self.parts):
            for save in saves_of(type(self.instance), self.instance.pk, self.parts, since=seen):
                for row in save.rows:
                    self.add_error(None, _in_a_line(save.who, row))
        data: Any = self.data.copy()  # type: ignore[attr-defined]
        data[self.add_prefix("seen")] = self._version()
        self.data = data


class RecordForm(WatchedForm):
    """A record with an address: none is used twice."""

    why = forms.CharField(
        label=_("Reason for the change"),
        required=False,
        max_length=500,
        widget=AdminTextareaWidget({"rows": 2}),
        help_text=_("Kept in the history, beside your name."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.held = self.instance.slug
        if "unsourced" in self.fields:
            self.fields["unsourced"] = self._unsourced()

    def _post_clean(self) -> None:
        super()._post_clean()
        slug = self.instance.slug
        if slug != self.held and is_taken_for_good(type(self.instance), slug, self.held):
            taken = _("This address once led to another record: choose another.")
            self._update_errors(ValidationError({"slug": taken}))

    def _unsourced(self) -> forms.Field:
        """The list of unsourced fields as boxes to tick."""
        choices = [(PART, _("some part, not known which")), *facts_of(type(self.instance))]
        known = {name for name, _label in choices}
        choices += [(name, name) for name in self.instance.unsourced if name not in known]
        return forms.MultipleChoiceField(
            choices=choices,
            required=False,
            widget=forms.CheckboxSelectMultiple,
            label=_("Needs a source"),
            help_text=_(
                "Fields no citation bears out yet. A record without any supporting citation "
                "needs a source anyway."
            ),
        )


def _in_a_line(who: str, row: Any) -> str:
    changed = format_html_join(
        "; ", "{}: {} → {}", ((d.label, d.before or "–", d.after or "–") for d in row.differences)
    )
    deed = {"insert": _("added"), "update": _("changed"), "delete": _("deleted")}[row.kind]
    return format_html(
        "{who} {deed} {what}: {changed}",
        who=who or _("Somebody"),
        deed=deed,
        what=f"{row.row_kind} “{row.shown}”" if row.path else row.row_kind,
        changed=changed or "–",
    )
