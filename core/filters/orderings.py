"""The parameter `ordering`: only orders on the list, each ending in a unique key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.functional import lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from core.filters.kinds import Narrowing, Words
from core.filters.problems import nearest
from core.pagination import Order

_reversed = lazy(lambda order: gettext("%(order)s, reversed") % {"order": order}, str)
"""What the other direction of an order is called, once it is known in which language."""


class Ordering(Narrowing):
    """Orders by name, `-` in front for the other direction; the first one is the default.

    `orders` maps a name to its label and its columns, the last of them unique.
    """

    def __init__(
        self,
        model: type[Model],
        orders: Mapping[str, tuple[Words, tuple[str, ...]]],
        default: str = "",
    ) -> None:
        self.choices = [
            (sign + name, _reversed(label) if sign else label)
            for name, (label, _columns) in orders.items()
            for sign in ("", "-")
        ]
        self.orders = {
            sign + name: Order(sign + name, model, columns, descending=bool(sign))
            for name, (_label, columns) in orders.items()
            for sign in ("", "-")
        }
        self.default = default or next(iter(self.orders))
        super().__init__(
            label=_("Order"),
            help_text=_("The order of the list; ties are settled by a unique key, gaps come last."),
            example=self.default.removeprefix("-")
            if self.default[0] == "-"
            else f"-{self.default}",
        )
        self.schema = {"type": "string", "enum": list(self.orders), "default": self.default}

    def read_one(self, text: str) -> str:
        if text not in self.orders:
            raise ValidationError(
                _("“%(given)s” is not one of: %(known)s."),
                params={
                    "given": text[:60],
                    "known": ", ".join(self.orders),
                    "nearest": nearest(text, self.orders),
                },
            )
        return text

    def narrow(self, rows: Any, value: Any, others: dict[str, Any]) -> Any:
        return self.orders[value].sort(rows)

    def shown(self, value: Any) -> str:
        return str(dict(self.choices)[value])

    def form_field(self) -> forms.Field:
        return forms.ChoiceField(
            label=self.label,
            help_text=self.help_text,
            required=False,
            choices=[("", _("Default")), *self.choices],
        )
