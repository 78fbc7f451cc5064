"""Citations inside a record's form: a passage chosen, or new words quoted from a source."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminTextareaWidget, RelatedFieldWidgetWrapper
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from sources.editing.autocomplete import Found
from sources.editing.forms import RowForm, facts_of
from sources.editing.parts import chain
from sources.editing.refusals import refused_as
from sources.editing.rows import RowsInBlocks
from sources.models import Passage, Source

SOURCE = Passage._meta.get_field("source")


def _source_box() -> RelatedFieldWidgetWrapper:
    return RelatedFieldWidgetWrapper(
        Found(SOURCE, admin.site), SOURCE.remote_field, admin.site, can_add_related=True
    )


class CitationForm(RowForm):
    """A passage, or a source and words quoted from it, made into a passage with the row."""

    source = forms.ModelChoiceField(
        Source.objects.defer("text"),
        required=False,
        label=_("Source"),
        help_text=_("To quote words not recorded yet, instead of choosing a passage."),
    )
    quote = forms.CharField(
        required=False,
        max_length=4000,
        label=_("Words quoted"),
        widget=AdminTextareaWidget({"rows": 2}),
        help_text=_("Letter for letter. They must stand in the source's text, where it is held."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.quoted: Passage | None = None
        self.fields["passage"].required = False
        source: Any = self.fields["source"]
        source.widget = _source_box()
        source.widget.choices = source.choices
        self.fields["field"] = self._facts()

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        passage, source = cleaned.get("passage"), cleaned.get("source")
        quote = (cleaned.get("quote") or "").replace("\r\n", "\n")
        if self.errors:
            return cleaned
        if passage and (source or quote):
            raise ValidationError({"passage": _("Choose a passage or quote new words, not both.")})
        if not passage and not (source and quote):
            missing = "passage" if not (source or quote) else "quote" if source else "source"
            raise ValidationError(
                {missing: _("Choose a passage, or give a source and the words quoted from it.")}
            )
        if not passage:
            cleaned["passage"] = self._passage(source, quote)
        return cleaned

    def _passage(self, source: Any, quote: str) -> Passage | None:
        """The recorded passage of these words, or None when they are to be recorded on saving."""
        recorded = Passage.objects.filter(source=source, exact=quote).order_by("start").first()
        if recorded:
            return recorded
        passage = Passage(source=source, exact=quote)
        try:
            passage.full_clean()
        except ValidationError as refused:
            messages = [text for texts in refused.message_dict.values() for text in texts]
            raise ValidationError({"quote": messages}) from refused
        self.quoted = passage
        return None

    def save(self, commit: bool = True) -> Any:
        if self.quoted is not None:
            with refused_as(self.prefix):
                self.instance.passage = self._recorded(self.quoted)
        return super().save(commit)

    @staticmethod
    def _recorded(quoted: Passage) -> Passage:
        """The passage, saved; another row of the same form may have quoted the same words."""
        twin = Passage.objects.filter(slug=quoted.slug).first()
        if twin is None:
            quoted.save()
        return twin or quoted

    def _facts(self) -> forms.Field:
        """The fields of the record as a list to choose from."""
        record = self._meta.model._meta.get_field("record").related_model
        choices = [("", _("the whole record")), *facts_of(record)]
        if self.instance.field not in {name for name, _label in choices}:
            choices.append((self.instance.field, self.instance.field))
        return forms.ChoiceField(
            choices=choices,
            required=False,
            label=_("Bears out"),
            help_text=_("The field it is about."),
        )


class Citations(RowsInBlocks):
    """The passages that support or dispute a record, each beside its source."""

    form = CitationForm
    readonly_fields = ("quoted",)
    fetched = ("passage__source",)
    verbose_name = _("citation")
    verbose_name_plural = _("citations")
    fieldsets = (
        (
            None,
            {
                "fields": (
                    "quoted",
                    ("field", "stance", "perspective"),
                    "passage",
                    ("source", "quote"),
                )
            },
        ),
        (
            _("Where the source differs"),
            {"fields": (("stated_value", "note", "inferred"),), "classes": ("collapse",)},
        ),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).defer("passage__source__text")

    @admin.display(description=_("Words"))
    def quoted(self, citation: Any) -> str:
        """The whole quote, and where it is from."""
        if citation.passage_id is None:
            return "–"
        source = citation.passage.source
        return format_html(
            '<q>{}</q> – <a href="{}">{}</a>',
            citation.passage.exact,
            reverse("admin:sources_source_change", args=[source.pk]),
            source,
        )

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """As declared; a citation that speaks for one of two readings says first for which."""
        if not any(field.name == "side" for field in self.opts.fields):
            return super().get_fieldsets(request, obj)
        (name, first), *others = super().get_fieldsets(request, obj)
        return ((name, {"fields": ("side", *first["fields"])}), *others)


def citations_of(model: type[models.Model]) -> type[Citations]:
    """The citations of a model as rows of its form."""
    citation = chain(model, "citations")[0].model
    return type(f"{citation.__name__}s", (Citations,), {"model": citation})
