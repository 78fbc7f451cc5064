"""The kinds of filter. Each reads its values strictly, calls one queryset verb, and has words.

`words` is a piece of the sentence that tells a reader what is shown, translatable, with `{}` for
the value: " hosted by {}", ", with {} at the table". It brings its own space or comma.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import ProhibitNullCharactersValidator
from django.db.models import TextChoices
from django.utils.text import get_text_list
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from core.dates import EdtfError, EdtfFormField, display, parse, read_plain
from core.filters.problems import nearest
from core.filters.widgets import AsManyAsGiven
from core.pagination import Listing, Order, Stream

MAX_VALUE_LENGTH = 300
MAX_TEXT_LENGTH = 200
LARGEST_NUMBER = 2_147_483_647
Words = Any
"""A translatable piece of a sentence (gettext_lazy), or text."""


class Narrowing(django_filters.Filter):
    """A filter that hands its values to a verb of the queryset.

    verb        name of the queryset method, given one value, or the list when `repeatable`
    repeatable  the parameter may be given several times, for any of these
    all_hold    or for all of them at once
    covers      model fields this filter speaks for, beside its own name
    facet       path to count the values of the filtered set by; blank when that says nothing
    facet_if    what must hold for a related row to be counted, as look-ups
    listed_by   without a verb: whose ids an index has together for a value, "pk" or a relation at
                the beginning of `field_name`; blank when none has
    """

    field_class = forms.CharField
    group: Words = _("Name and order")
    """The part of the form it stands in."""
    schema: dict[str, Any] = {"type": "string", "maxLength": MAX_VALUE_LENGTH}
    """What one value is, as JSON Schema."""

    def __init__(  # noqa: PLR0913 - each is a different thing to say of a filter
        self,
        *,
        label: Words,
        help_text: Words,
        example: str,
        verb: str = "",
        words: Words = "",
        repeatable: bool = False,
        all_hold: bool = False,
        covers: Sequence[str] = (),
        facet: str = "",
        facet_if: Mapping[str, Any] | None = None,
        listed_by: str = "",
        **kwargs: Any,
    ) -> None:
        super().__init__(label=label, help_text=help_text, **kwargs)
        self.help_text = help_text
        self.example = example
        self.verb = verb
        self.words = words
        self.repeatable = repeatable
        self.all_hold = all_hold
        self.covers = tuple(covers)
        self.facet = facet
        self.facet_if = dict(facet_if or {})
        self.listed_by = listed_by

    def read(self, given: list[str], known: Mapping[str, Any]) -> Any:
        """The value to narrow by, from what was given; ValidationError says what is wrong.

        `known` are the records named in it, by slug, if the filter is of records.
        """
        values = [self.read_one(text.strip()) for text in given]
        return values if self.repeatable else values[0]

    def read_one(self, text: str) -> Any:
        """One value; a ValidationError may carry `nearest` in its params."""
        if len(text) > MAX_VALUE_LENGTH:
            raise ValidationError(
                _("At most %(limit)d characters."), params={"limit": MAX_VALUE_LENGTH}
            )
        ProhibitNullCharactersValidator()(text)
        return text

    def wanted(self, value: Any) -> Any:
        """What the verb is given for the value read."""
        return value

    def narrow(self, rows: Any, value: Any, others: dict[str, Any]) -> Any:
        """The rows that fit; `others` are the other parameters' values, by name."""
        if not self.verb:
            return self.narrow_by_field(rows, value)
        return getattr(rows, self.verb)(value, **self.manner(others))

    def narrow_few(self, rows: Any, value: Any, others: dict[str, Any]) -> Any:
        """The same, said so that a few rows are quickly asked, however many there are.

        A verb that is slow for all that it gathers has a twin for that, `…_one_by_one`.
        """
        twin = getattr(rows, f"{self.verb}_one_by_one", None) if self.verb else None
        return twin(value, **self.manner(others)) if twin else self.narrow(rows, value, others)

    def narrow_by_field(self, rows: Any, value: Any, field: str = "") -> Any:
        """Without a verb: the rows whose field has the value, or one of the values."""
        field = field or self.field_name
        return rows.filter(**{f"{field}__in" if self.repeatable else field: value})

    def stream(self, rows: Any, value: Any, others: dict[str, Any], order: Order) -> Stream | None:
        """The set that fits as an index gives it in this order; None when none does.

        A verb that can be so answered has a twin, `…_in_order`.
        """
        twin = getattr(rows, f"{self.verb}_in_order", None) if self.verb else None
        return twin(value, order, **self.manner(others)) if twin else None

    def listing(self, rows: Any, value: Any, others: dict[str, Any]) -> Listing | None:
        """The ids of the set that fits, in no order, from an index alone; None when none has them.

        A verb that can be so answered has another twin, `…_listed`.
        """
        if self.verb:
            twin = getattr(rows, f"{self.verb}_listed", None)
            return twin(value, **self.manner(others)) if twin else None
        if not self.listed_by:
            return None
        own = self.listed_by == "pk"
        model = rows.model if own else rows.model._meta.get_field(self.listed_by).related_model
        field = self.field_name.removeprefix(f"{self.listed_by}__")
        listed = self.narrow_by_field(model._default_manager.order_by(), value, field).values("pk")
        return Listing(listed.query.sql_with_params(), self.listed_by)

    def manner(self, others: dict[str, Any]) -> dict[str, Any]:
        """What the other parameters tell the verb, by its own names for it."""
        return {}

    def shown(self, value: Any) -> str:
        """One value as a reader sees it."""
        return str(value)

    def in_words(self, value: Any) -> str:
        """The piece of the sentence for the value read; blank when it adds nothing."""
        shown = [self.shown(one) for one in value] if self.repeatable else [self.shown(value)]
        last = str(_("and") if self.all_hold else _("or"))
        return str(self.words).format(get_text_list(shown, last))

    @property
    def field(self) -> forms.Field:
        """The form field for pages: it draws the filter; reading and refusing is done here."""
        if not hasattr(self, "_field"):
            drawn = self.form_field()
            if self.repeatable:
                drawn.widget = AsManyAsGiven(drawn.widget)
            self._field = drawn
        return self._field

    def form_field(self) -> forms.Field:
        """The field for one value."""
        return forms.CharField(label=self.label, help_text=self.help_text, required=False)


class Text(Narrowing):
    """Free text, looked for in names and titles in any language."""

    schema = {"type": "string", "maxLength": MAX_TEXT_LENGTH}

    def read_one(self, text: str) -> str:
        if len(text) > MAX_TEXT_LENGTH:
            raise ValidationError(
                _("At most %(limit)d characters."), params={"limit": MAX_TEXT_LENGTH}
            )
        return str(super().read_one(text))

    def form_field(self) -> forms.Field:
        box = forms.TextInput(attrs={"type": "search"})
        return forms.CharField(
            label=self.label, help_text=self.help_text, required=False, widget=box
        )


class Codes(Narrowing):
    """Codes of a list; several mean any of them."""

    group = _("Of what sort")

    def __init__(self, choices: type[TextChoices], **kwargs: Any) -> None:
        super().__init__(**{"repeatable": True, **kwargs})
        self.choices = choices
        self.schema = {"type": "string", "enum": list(choices.values)}

    def read_one(self, text: str) -> str:
        if text not in self.choices.values:
            likely = nearest(text, self.choices.values)
            raise ValidationError(
                _("“%(given)s” is not one of: %(known)s."),
                params={
                    "given": text[:60],
                    "known": ", ".join(self.choices.values),
                    "nearest": likely,
                },
            )
        return text

    def shown(self, value: Any) -> str:
        label = str(self.choices(value).label)
        return label if label[1:2].isupper() else label[:1].lower() + label[1:]

    def form_field(self) -> forms.Field:
        return forms.ChoiceField(
            label=self.label,
            help_text=self.help_text,
            required=False,
            choices=[("", _("Any")), *self.choices.choices],
        )


class Flag(Narrowing):
    """`true` or `false`; `words` and `words_if_not` are the two pieces of the sentence."""

    group = _("What holds of it")

    schema = {"type": "boolean"}

    def __init__(self, *, words_if_not: Words = "", **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.words_if_not = words_if_not

    def read_one(self, text: str) -> bool:
        if text.lower() not in ("true", "false"):
            raise ValidationError(
                _("Write true or false."), params={"nearest": nearest(text, ("true", "false"))}
            )
        return text.lower() == "true"

    def shown(self, value: Any) -> str:
        return str(_("yes") if value else _("no"))

    def in_words(self, value: Any) -> str:
        return str(self.words if value else self.words_if_not)

    def form_field(self) -> forms.Field:
        return forms.ChoiceField(
            label=self.label,
            # The help speaks of true and false; the form asks for yes or no.
            required=False,
            choices=[("", _("Any")), ("true", _("Yes")), ("false", _("No"))],
        )


class Modifier(Flag):
    """A flag that changes how another parameter is meant, and narrows nothing by itself."""

    group = _("When")

    def wanted(self, value: Any) -> Any:
        """What the verb is given for the value read."""
        return value

    def narrow(self, rows: Any, value: Any, others: dict[str, Any]) -> Any:
        return rows


class Numbers(Narrowing):
    """Whole numbers; several mean any of them."""

    group = _("Of what sort")

    schema = {"type": "integer", "minimum": 0, "maximum": LARGEST_NUMBER}

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"repeatable": True, **kwargs})

    def read_one(self, text: str) -> int:
        # int() also takes "1_0", " 1" and digits of other scripts.
        if not (text.isascii() and text.isdigit() and len(text) <= 10):
            raise ValidationError(_("Write a whole number, for example 22."))
        number = int(text)
        if number > LARGEST_NUMBER:
            raise ValidationError(_("At most %(limit)d."), params={"limit": LARGEST_NUMBER})
        return number

    def form_field(self) -> forms.Field:
        box = forms.TextInput(attrs={"inputmode": "numeric"})
        return forms.CharField(
            label=self.label, help_text=self.help_text, required=False, widget=box
        )


class Dates(Narrowing):
    """An EDTF date or interval: what may fall within it, or with `certain=true` surely does."""

    group = _("When")

    def read_one(self, text: str) -> str:
        text = super().read_one(text)
        try:
            return read_plain(text)
        except EdtfError as error:
            raise ValidationError(
                "%(reason)s",
                params={"reason": str(error), "nearest": getattr(error, "nearest", "") or ""},
            ) from error

    def manner(self, others: dict[str, Any]) -> dict[str, Any]:
        return {"certain": others.get("certain", False)}

    def shown(self, value: Any) -> str:
        return display(value, get_language() or "en")

    def form_field(self) -> forms.Field:
        return EdtfFormField(label=self.label, help_text=self.help_text, required=False)


class Day(Dates):
    """One EDTF date, not an interval: the start or the end of a stretch of time."""

    def read_one(self, text: str) -> str:
        edtf = super().read_one(text)
        if parse(edtf).is_interval:
            raise ValidationError(
                _("Give one date, not an interval; for an interval use “dates”."),
                params={"nearest": next((part for part in edtf.split("/") if part.strip(".")), "")},
            )
        return edtf
