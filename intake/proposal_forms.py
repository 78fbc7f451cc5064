"""Each kind of proposal as a form: prefilled with what the article says, open to correction."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.db import models
from django.utils.translation import gettext_lazy as _

from actors.choices import ActorKind
from actors.models import Actor, ActorCitation
from core.dates import EdtfFormField
from core.models import ReviewStatus
from events.choices import AgreementKind, RoundKind, RoundStatus
from events.models import (
    Agreement,
    AgreementCitation,
    Round,
    RoundCitation,
    Statement,
    StatementCitation,
)
from intake.choices import ProposalKind
from intake.models import Proposal
from intake.proposal_parts import Outcomes, PartFormSet, Seats
from intake.resolving import actor_called, by_slug, record_of
from sources.editing.autocomplete import Found
from sources.editing.dates import DateInput


def search_box(model: type[models.Model], name: str, **kwargs: Any) -> forms.ModelChoiceField:
    """A field that finds a record by any of its names, as the admin's own forms do."""
    field: Any = model._meta.get_field(name)
    return forms.ModelChoiceField(
        field.related_model._default_manager.all(),
        **{
            "widget": Found(field, admin.site),
            "required": False,
            "label": str(field.verbose_name).capitalize(),
            **kwargs,
        },
    )


def line(label: Any, **kwargs: Any) -> forms.CharField:
    """One line of text."""
    wide = forms.TextInput({"class": "vTextField"})
    return forms.CharField(label=label, widget=wide, **{"max_length": 300, **kwargs})


def lines(label: Any, **kwargs: Any) -> forms.CharField:
    """A few lines of text, which may stay blank."""
    box = forms.Textarea({"rows": 3, "class": "vLargeTextField"})
    return forms.CharField(label=label, widget=box, required=False, max_length=4000, **kwargs)


def when(label: Any) -> EdtfFormField:
    """A date, read back as it is typed."""
    return EdtfFormField(label=label, required=False, widget=DateInput)


class ProposalForm(forms.Form):
    """What every proposal's form has: the record it may be merged into, and its values as typed.

    Unbound it shows the proposal; `as_proposed` binds it to exactly that. A published record is
    added to only by those who may publish (`may_publish`).
    """

    layout: tuple[tuple[str, ...], ...] = ()
    part_classes: tuple[type[PartFormSet], ...] = ()

    def __init__(self, proposal: Proposal, data: Any = None, *, may_publish: bool = False) -> None:
        self.proposal = proposal
        self.may_publish = may_publish
        super().__init__(data, initial=self.starting_values(), prefix="p")
        self.parts = [part(proposal, data) for part in self.part_classes]

    @classmethod
    def as_proposed(cls, proposal: Proposal, *, may_publish: bool = False) -> ProposalForm:
        """The form filled in with what is proposed, unchanged."""
        shown = cls(proposal)
        data = _typed(shown)
        for part in shown.parts:
            data |= _typed(part.management_form)
            for form in part.forms:
                data |= _typed(form)
        return cls(proposal, data, may_publish=may_publish)

    def starting_values(self) -> dict[str, Any]:
        """The proposal's values, references as records."""
        values: dict[str, Any] = dict(self.proposal.fields)
        for name, field in self.base_fields.items():
            if isinstance(field, forms.ModelChoiceField) and field.queryset is not None:
                slug = self.proposal.known if name == "target" else self.slug_for(name)
                values[name] = by_slug(field.queryset.model, slug)
        return values

    def slug_for(self, name: str) -> str:
        """The slug of the record a field refers to; a round may be one this reading proposed."""
        slug = str(self.proposal.value(name))
        if name == "round" and not slug:
            slug = record_of(self.proposal, str(self.proposal.value("proposed_round")))
        return slug

    def rows(self) -> list[list[forms.BoundField]]:
        """The fields as they stand on the page, those of one line together."""
        rows = ([self[name] for name in row if name in self.fields] for row in self.layout)
        return [row for row in rows if row]

    def is_valid(self) -> bool:
        """Whether the form and its parts can be written."""
        parts = [part.is_valid() for part in self.parts]
        return super().is_valid() and all(parts)

    def clean_target(self) -> Any:
        target = self.cleaned_data["target"]
        if target and target.review_status != ReviewStatus.DRAFT and not self.may_publish:
            raise forms.ValidationError(
                _("This record is no longer a draft: only an editor can add to it.")
            )
        return target

    def values(self) -> dict[str, Any]:
        """What is to be written: the cleaned values with those of the parts."""
        found = dict(self.cleaned_data)
        for part in self.parts:
            found[part.name] = part.kept()
        return found

    def refuse(self, place: str, column: str, problem: str) -> None:
        """Show what the database refused: at its field, or with the table it is of."""
        if column in self.fields and place == f"{self.proposal.kind}s":
            self.add_error(column, problem)
        else:
            label = " ".join(filter(None, (place.replace("_", " "), column.replace("_", " "))))
            self.add_error(None, f"{label.capitalize()}: {problem}")


class ActorForm(ProposalForm):
    """A person or body the knowledge base does not know yet, or knows by another name."""

    layout = (("target",), ("name",), ("kind", "country"), ("namesake",))

    target = search_box(ActorCitation, "record", label=_("Merge into"))
    name = line(_("Name"))
    kind = forms.ChoiceField(label=_("Kind"), choices=ActorKind.choices)
    country = search_box(Actor, "country")
    namesake = forms.BooleanField(
        label=_("Another one of the same name"),
        required=False,
        help_text=_("Tick only if an actor of this name is here and is somebody else."),
    )

    def starting_values(self) -> dict[str, Any]:
        values = super().starting_values()
        values["target"] = values["target"] or actor_called(str(self.proposal.value("name")))
        return values

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        apart = cleaned.get("target") or cleaned.get("namesake")
        namesakes = Actor.objects.named(cleaned.get("name", ""))
        if not apart and (here := ", ".join(namesakes.values_list("slug", flat=True)[:5])):
            told = _(
                "An actor of this name is here: %(slugs)s. Merge into it, or say it is another."
            )
            self.add_error("target", forms.ValidationError(told, params={"slugs": here}))
        return cleaned


class RoundForm(ProposalForm):
    """A meeting, held or not."""

    layout = (
        ("target",),
        ("negotiation", "number"),
        ("title",),
        ("dates", "planned_days"),
        ("status", "kind"),
        ("country", "city", "venue"),
        ("summary",),
        ("disagree",),
    )
    part_classes = (Seats, Outcomes)

    target = search_box(RoundCitation, "record", label=_("Merge into"))
    negotiation = search_box(Round, "negotiation", required=True)
    number = forms.IntegerField(label=_("Number"), required=False, min_value=1, max_value=9999)
    title = line(_("Title"))
    dates = when(_("Dates"))
    planned_days = forms.IntegerField(
        label=_("Planned days"), required=False, min_value=1, max_value=999
    )
    status = forms.ChoiceField(label=_("Status"), choices=RoundStatus.choices)
    kind = forms.ChoiceField(label=_("Kind"), choices=RoundKind.choices)
    country = search_box(Round, "country")
    city = search_box(Round, "city")
    venue = search_box(Round, "venue")
    summary = lines(_("Summary"))
    disagree = forms.BooleanField(
        label=_("Where it differs from the record, draft a disagreement with both passages"),
        required=False,
        initial=True,
    )

    def __init__(self, proposal: Proposal, data: Any = None, *, may_publish: bool = False) -> None:
        super().__init__(proposal, data, may_publish=may_publish)
        if not proposal.differences:
            del self.fields["disagree"]

    def starting_values(self) -> dict[str, Any]:
        return {"disagree": True, **super().starting_values()}

    def clean(self) -> dict[str, Any]:
        """A venue says its city, a city its country, where they are left out."""
        cleaned = super().clean() or {}
        for wider, narrower in (("city", "venue"), ("country", "city")):
            within = cleaned.get(narrower)
            if within and not cleaned.get(wider):
                cleaned[wider] = getattr(within, wider)
        return cleaned

    def values(self) -> dict[str, Any]:
        differences = self.proposal.differences if self.cleaned_data.get("disagree") else []
        return {**super().values(), "differences": differences}


class StatementForm(ProposalForm):
    """What a named speaker said."""

    layout = (
        ("target",),
        ("speaker", "said_on"),
        ("occasion",),
        ("quote", "language"),
        ("paraphrase",),
        ("negotiation", "round"),
    )

    target = search_box(StatementCitation, "record", label=_("Merge into"))
    speaker = search_box(Statement, "speaker", required=True)
    said_on = when(_("Said on"))
    occasion = line(_("Occasion"), required=False)
    quote = lines(_("Quote"), strip=False)
    paraphrase = lines(
        _("Paraphrase"), help_text=_("What was said, in our own words, when it is not quoted.")
    )
    language = forms.CharField(label=_("Language"), required=False, max_length=35)
    negotiation = search_box(Statement, "negotiation")
    round = search_box(Statement, "round")

    def starting_values(self) -> dict[str, Any]:
        values = super().starting_values()
        printed = str(self.proposal.value("speaker_as_printed"))
        values["speaker"] = values["speaker"] or actor_called(printed)
        return values

    def __init__(self, proposal: Proposal, data: Any = None, *, may_publish: bool = False) -> None:
        super().__init__(proposal, data, may_publish=may_publish)
        if namesakes := proposal.value("namesakes"):
            told = _("Several are called so: %(slugs)s.") % {"slugs": ", ".join(namesakes)}
            self.fields["speaker"].help_text = told


class AgreementForm(ProposalForm):
    """A text that came out of talks."""

    layout = (("target",), ("title",), ("kind", "signed_on"), ("round", "negotiation"))

    target = search_box(AgreementCitation, "record", label=_("Merge into"))
    title = line(_("Title"))
    kind = forms.ChoiceField(label=_("Kind"), choices=AgreementKind.choices)
    signed_on = when(_("Signed on"))
    round = search_box(Agreement, "round")
    negotiation = search_box(Agreement, "negotiation")


FORMS: dict[str, type[ProposalForm]] = {
    ProposalKind.ACTOR: ActorForm,
    ProposalKind.ROUND: RoundForm,
    ProposalKind.STATEMENT: StatementForm,
    ProposalKind.AGREEMENT: AgreementForm,
}


def _typed(form: forms.BaseForm) -> dict[str, Any]:
    """A form's starting values as a browser would send them."""
    data = {}
    for bound in form:
        value = bound.value()
        if isinstance(value, models.Model):
            value = value.pk
        if isinstance(value, bool):
            value = "on" if value else None
        if value not in (None, ""):
            data[bound.html_name] = str(value)
    return data
