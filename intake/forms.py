"""What an editor fills in to have an article read, and to turn a proposal down."""

from __future__ import annotations

import hashlib
from typing import Any

import pghistory
from django import forms
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from core.dates import EdtfFormField
from intake.reading.words import language_of
from intake.services import wait_for_writers
from intake.uploads import UnreadableError, text_of, text_of_file
from sources.choices import SourceKind, SourceOrigin
from sources.editing.dates import DateInput
from sources.models import Source

LANGUAGES = [("", _("Tell it from the letters")), ("en", _("English")), ("ru", _("Russian"))]
WIDE = {"size": 60, "class": "vTextField"}


class ArticleForm(forms.Form):
    """An article, pasted or uploaded, and where it comes from.

    After `is_valid` has said no, `known` is the source that is already here, if that is why.
    """

    known: Source | None = None

    text = forms.CharField(
        label=_("Text or HTML"),
        required=False,
        strip=False,
        # Nobody comes to this page but to paste an article.
        widget=forms.Textarea({"rows": 14, "class": "vLargeTextField", "autofocus": True}),
        help_text=_("Paste the article as it stands; menus and comments around it do no harm."),
    )
    file = forms.FileField(
        label=_("Or a file"),
        required=False,
        widget=forms.FileInput({"accept": ".txt,.html,.htm,.pdf,.docx"}),
        help_text=_(".txt, .html, .pdf or .docx, at most 5 MB."),
    )
    title = forms.CharField(label=_("Title"), max_length=500, widget=forms.TextInput(WIDE))
    url = forms.URLField(
        label=_("URL"),
        required=False,
        max_length=1000,
        assume_scheme="https",
        widget=forms.URLInput(WIDE),
    )
    publisher = forms.CharField(
        label=_("Publisher"), required=False, max_length=200, widget=forms.TextInput(WIDE)
    )
    authors = forms.CharField(
        label=_("Authors"), required=False, max_length=300, widget=forms.TextInput(WIDE)
    )
    published = EdtfFormField(
        label=_("Published"),
        required=False,
        widget=DateInput,
        help_text=_("“Last week” in the article is counted from this day; blank, it is left out."),
    )
    language = forms.ChoiceField(label=_("Language"), required=False, choices=LANGUAGES)
    kind = forms.ChoiceField(label=_("Kind"), choices=SourceKind.choices, initial=SourceKind.NEWS)
    origin = forms.ChoiceField(
        label=_("Origin"), choices=SourceOrigin.choices, initial=SourceOrigin.OTHER
    )
    licence = forms.CharField(
        label=_("Licence"),
        required=False,
        max_length=120,
        help_text=_("SPDX identifier or words; unknown, quotations are cut to 25 words."),
    )
    may_show_text = forms.BooleanField(
        label=_("The licence lets us show the whole text to readers"), required=False
    )

    def clean_file(self) -> str:
        """The text of the file, empty when there is none."""
        file = self.cleaned_data["file"]
        try:
            return text_of_file(file) if file else ""
        except UnreadableError as error:
            raise forms.ValidationError(str(error)) from error

    def clean_text(self) -> str:
        """The text of what was pasted, empty when nothing was."""
        pasted = self.cleaned_data["text"]
        try:
            return text_of(pasted) if pasted.strip() else ""
        except UnreadableError as error:
            raise forms.ValidationError(str(error)) from error

    def clean_url(self) -> str:
        """An address that no source has yet."""
        url = self.cleaned_data["url"]
        self._refuse_known(url=url)
        return str(url)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if "text" not in cleaned or "file" not in cleaned:
            return cleaned
        if bool(cleaned["text"]) == bool(cleaned["file"]):
            self.add_error("text", _("Paste a text or choose a file: one of the two."))
            return cleaned
        where = "text" if cleaned["text"] else "file"
        cleaned["text"] = cleaned["text"] or cleaned["file"]
        try:
            self._refuse_text()
        except forms.ValidationError as error:
            self.add_error(where, error)
        return cleaned

    def save(self) -> Source:
        """The article as a draft source. Raises ValidationError when the model refuses it."""
        values = {name: value for name, value in self.cleaned_data.items() if name != "file"}
        values["language"] = values["language"] or language_of(values["text"])
        source = Source(**values)
        with transaction.atomic(), pghistory.context(why=str(_("Article to be read"))):
            # The button may have been pressed twice, or a colleague reads the same news.
            wait_for_writers()
            self._refuse_known(url=source.url)
            self._refuse_text()
            source.full_clean()
            source.save()
        return source

    def _refuse_text(self) -> None:
        digest = hashlib.sha256(self.cleaned_data["text"].encode()).hexdigest()
        self._refuse_known(text_sha256=digest)

    def _refuse_known(self, **what: str) -> None:
        """Refuse what a source has already, and remember which."""
        known = Source.objects.filter(**what).defer("text").first() if all(what.values()) else None
        if known is None:
            return
        self.known = known
        told = _("A source with this address is already here: “%(title)s”.")
        if "text_sha256" in what:
            told = _("A source with this very text is already here: “%(title)s”.")
        raise forms.ValidationError(told, params={"title": known.title}, code="duplicate")


class RejectForm(forms.Form):
    """Why a proposal is turned down."""

    reason = forms.CharField(label=_("Reason"), max_length=300)
