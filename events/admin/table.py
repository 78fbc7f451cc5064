"""Those at the table: participants, and the persons who spoke for them."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from actors.models import Actor
from events.models import Delegate, Participation, Round
from sources.editing.autocomplete import Found
from sources.editing.forms import RecordOfRow, RowForm
from sources.editing.listing import NeedsSource, SourcesDisagree
from sources.editing.records import RecordAdmin
from sources.editing.refusals import labelled, refused_as
from sources.editing.review import may_change
from sources.editing.rows import Cells, RowsInBlocks, RowsInTable

HEAD = {"head_person": "person", "head_name": "name_as_recorded", "head_capacity": "capacity"}
"""The fields of a participant's row that are its head delegate's: field of the row, of Delegate."""


class ParticipantForm(RowForm):
    """A participant of a round, with the head of its delegation in the same row.

    The other delegates are rows of their own; a head is removed on the participant's own page.
    """

    head_person = forms.ModelChoiceField(
        Actor.objects.people(),
        required=False,
        label=_("Head of delegation"),
    )
    head_name = forms.CharField(required=False, max_length=300, label=_("Head’s name as printed"))
    head_capacity = forms.CharField(required=False, max_length=200, label=_("In what capacity"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.head is not None:
            for own, theirs in HEAD.items():
                self.initial[own] = self.head.serializable_value(theirs)

    def already_fetched(self) -> dict[str, Any]:
        self.head = self._head()
        box = Found(Delegate._meta.get_field("person"), admin.site)
        head: Any = self.fields["head_person"]
        head.widget = box
        box.choices = head.choices
        person = self.head.person if self.head else None
        return {**super().already_fetched(), "head_person": person}

    def _head(self) -> Delegate | None:
        if self.instance.pk is None:
            return None
        return next((one for one in self.instance.delegates.all() if one.is_head), None)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not set(self.changed_data) & set(HEAD) or set(self.errors) & set(HEAD):
            return cleaned
        if self.head and not may_change(self.editor, self.head.review_status):
            raise ValidationError(_("Only an editor may change what is no longer a draft."))
        if not cleaned["head_person"] and not cleaned["head_name"]:
            if self.head:
                told = _("To remove the head of a delegation, open the participant.")
            else:
                told = _("Choose the person, or give the name as printed.")
            raise ValidationError({"head_person": told})
        self._check(cleaned)
        return cleaned

    def _check(self, cleaned: dict[str, Any]) -> None:
        head = self.head or Delegate(is_head=True)
        for own, theirs in HEAD.items():
            setattr(head, theirs, cleaned[own])
        left_out = ["slug"]
        if self.instance.pk is None:
            left_out.append("participation")
        else:
            head.participation = self.instance
        try:
            head.full_clean(exclude=left_out)
        except ValidationError as refused:
            raise self._beside(refused) from refused
        self.head = head

    def _beside(self, refused: ValidationError) -> ValidationError:
        """What is wrong with the head, at the fields of the row that are its own."""
        ours = {theirs: own for own, theirs in HEAD.items()}
        labels = {f.name: str(f.verbose_name) for f in Delegate._meta.fields if f.name in ours}
        told: dict[str, list[str]] = {}
        for name, messages in refused.message_dict.items():
            for message in messages:
                field = labelled(message, labels) if name == NON_FIELD_ERRORS else name
                told.setdefault(ours.get(field, "head_person"), []).append(message)
        return ValidationError(told)

    def save(self, commit: bool = True) -> Any:
        participation = super().save(commit)
        if self.head is not None and set(self.changed_data) & set(HEAD):
            with refused_as(self.prefix):
                if self.head.pk is None:
                    # Its slug is made from the participant's, which is known only now.
                    self.head.slug = ""
                    self.head.participation = participation
                    self.head.review_status = participation.review_status
                self.head.save()
        return participation


class Participants(RowsInBlocks):
    """Those at the table of a round, each with the head of its delegation."""

    model = Participation
    form = ParticipantForm
    fieldsets = (
        (
            None,
            {
                "fields": (
                    ("actor", "role", "attendance", "review_status"),
                    ("head_person", "head_capacity", "delegation"),
                )
            },
        ),
        (
            _("Names as printed, note"),
            {"fields": (("name_as_recorded", "head_name", "note"),), "classes": ("collapse",)},
        ),
    )
    readonly_fields = ("delegation",)
    fetched = ("actor", "round")
    show_change_link = True
    verbose_name = _("participant")
    verbose_name_plural = _("participants")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        delegates = Delegate.objects.select_related("person")
        return super().get_queryset(request).prefetch_related(Prefetch("delegates", delegates))

    @admin.display(description=_("Delegates"))
    def delegation(self, participation: Participation) -> str:
        if participation.pk is None:
            return "–"
        count = len(participation.delegates.all())
        return ngettext("%(n)d recorded", "%(n)d recorded", count) % {"n": count}

    @admin.display(description=_("Head of delegation"))
    def head_person(self, participation: Participation) -> str:
        """For those who may look and not write."""
        heads = [str(one) for one in participation.delegates.all() if one.is_head]
        return ", ".join(heads)

    @admin.display(description=_("In what capacity"))
    def head_capacity(self, participation: Participation) -> str:
        """For those who may look and not write."""
        heads = [one.capacity for one in participation.delegates.all() if one.is_head]
        return ", ".join(heads)


class Delegates(RowsInTable):
    """The persons who spoke for a participant."""

    model = Delegate
    fields = ("person", "name_as_recorded", "capacity", "is_head", "review_status")
    fetched = ("person",)
    show_change_link = True


class DelegateForm(RowForm):
    """A delegate in the form of a round: whose, is chosen in the row."""

    participation = RecordOfRow(Participation.objects.none(), label=_("Participant"))


class CellsOfRound(Cells):
    """The delegates of all participants of a round but the heads, who stand beside theirs.

    They hang on the participants, not on the round, so Django's formset of a record's rows does
    not find them.
    """

    def __init__(self, *args: Any, instance: Round, **kwargs: Any) -> None:
        kwargs.pop("save_as_new", None)  # a button this site does not have
        self.participants = instance.participations.select_related("actor")
        self.choices = [("", "–"), *((one.pk, str(one)) for one in self.participants)]
        kwargs["queryset"] = kwargs["queryset"].filter(participation__round=instance, is_head=False)
        super().__init__(*args, **kwargs)

    @classmethod
    def get_default_prefix(cls) -> str:
        return "delegates"

    def add_fields(self, form: Any, index: Any) -> None:
        super().add_fields(form, index)
        form.fields["participation"].queryset = self.participants
        # The same list for every row, fetched once.
        form.fields["participation"].choices = self.choices


class OtherDelegates(RowsInTable):
    """The delegates of all participants of a round, without the heads."""

    model = Delegate
    form = DelegateForm
    formset = CellsOfRound  # type: ignore[assignment]
    fields = ("participation", *Delegates.fields)
    fetched = ("person", "participation__actor")
    show_change_link = True
    verbose_name_plural = _("delegates besides the heads")

    def __init__(self, parent_model: Any, admin_site: Any) -> None:
        # What the rows hang on by their key; Django makes the formset for it.
        super().__init__(Participation, admin_site)

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        formset = super().get_formset(request, obj, **kwargs)
        # Else the key would be left out of the columns as that of the record of the form.
        formset.fk = None
        return formset


class ParticipationAdmin(RecordAdmin):
    """Actors at rounds in roles."""

    fields_first = (
        "round",
        ("actor", "name_as_recorded"),
        ("role", "attendance"),
        "note",
        "summary",
    )
    rows = (Delegates,)
    history_of = ("delegates",)
    published_together = ("delegates",)
    list_display = ("__str__", "round", "attendance", "review_status", "sourced")
    list_filter = ("review_status", NeedsSource, SourcesDisagree, "role", "attendance")
    list_select_related = ("actor", "round")


class DelegateAdmin(RecordAdmin):
    """Persons who spoke for participants."""

    fields_first = (
        "participation",
        ("person", "name_as_recorded"),
        ("capacity", "is_head"),
        "summary",
    )
    list_display = ("__str__", "capacity", "is_head", "participation", "review_status", "sourced")
    list_filter = ("review_status", NeedsSource, SourcesDisagree, "is_head")
    list_select_related = ("person", "participation__actor", "participation__round")
