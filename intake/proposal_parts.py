"""Rows inside a proposal's form: those at the table of a round, and what came of it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from actors.models import Actor
from events.choices import Attendance, OutcomeKind, Role
from events.models import Participation
from intake.models import Proposal
from intake.resolving import actor_called, by_slug
from sources.editing.autocomplete import Found


class PartFormSet(forms.BaseFormSet):
    """Rows of a proposal that stand inside it.

    `name` is both the proposal's key of the rows and the formset's prefix. What an editor does not
    edit (passages, who spoke) is taken from the proposal, by the row's place.
    """

    name = ""
    title: Any = ""

    def __init__(self, proposal: Proposal, data: Any = None) -> None:
        self.stored: list[dict[str, Any]] = proposal.fields.get(self.name, [])
        super().__init__(data, prefix=self.name, initial=[self.row(r) for r in self.stored])

    def row(self, stored: dict[str, Any]) -> dict[str, Any]:
        """One row's starting values, and what it is called on the page."""
        return {**stored, "keep": True, "called": stored.get("name") or stored.get("summary")}

    def kept(self) -> list[dict[str, Any]]:
        """The rows that are to be written."""
        rows = zip(self.stored, self.cleaned_data, strict=False)
        return [{**stored, **typed} for stored, typed in rows if typed.get("keep")]


class SeatForm(forms.Form):
    """One delegation at the table; the name as printed is kept when no actor is chosen."""

    keep = forms.BooleanField(label=_("Write"), required=False)
    actor = forms.ModelChoiceField(
        Actor.objects.all(),
        label=_("Actor"),
        required=False,
        widget=Found(Participation._meta.get_field("actor"), admin.site),
    )
    role = forms.ChoiceField(label=_("Role"), choices=[("", "–"), *Role.choices], required=False)
    attendance = forms.ChoiceField(label=_("Attendance"), choices=Attendance.choices)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("keep") and not cleaned.get("role"):
            self.add_error("role", _("The article does not say as what: choose a role."))
        return cleaned


class OutcomeForm(forms.Form):
    """One thing that came of a round."""

    keep = forms.BooleanField(label=_("Write"), required=False)
    kind = forms.ChoiceField(label=_("Kind"), choices=OutcomeKind.choices)
    summary = forms.CharField(
        label=_("Summary"), max_length=4000, widget=forms.TextInput({"class": "vTextField"})
    )


class Seats(forms.formset_factory(SeatForm, formset=PartFormSet, extra=0)):  # type: ignore[misc]
    """Those at the table; one without a role is not written until an editor gives it one."""

    name = "participants"
    title = _("Those at the table")

    def row(self, stored: dict[str, Any]) -> dict[str, Any]:
        actor = by_slug(Actor, stored["actor"]) or actor_called(stored["name"])
        return {**super().row(stored), "keep": bool(stored["role"]), "actor": actor}

    def clean(self) -> None:
        """No delegation sits twice in the same role."""
        seen = set()
        for form in self.forms:
            typed = form.cleaned_data if form.is_valid() else {}
            if not typed.get("keep"):
                continue
            place = (typed["actor"] or form.initial.get("name"), typed["role"])
            if place in seen:
                form.add_error("role", _("Is at the table in this role already."))
            seen.add(place)


class Outcomes(forms.formset_factory(OutcomeForm, formset=PartFormSet, extra=0)):  # type: ignore[misc]
    """What came of the round."""

    name = "outcomes"
    title = _("What came of it")
