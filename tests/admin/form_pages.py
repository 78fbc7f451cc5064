"""Forms of the editing site as a browser sees them: opened, filled in, sent."""

from __future__ import annotations

from typing import Any

from django.db.models import Model
from django.forms import BaseForm
from django.test import Client
from django.urls import reverse


def address(record: Model | type[Model], page: str = "") -> str:
    """The address of a page: of a record its form, of a model its list, unless told otherwise."""
    name = f"admin:{record._meta.app_label}_{record._meta.model_name}"
    if isinstance(record, Model):
        return reverse(f"{name}_{page or 'change'}", args=[record.pk])
    return reverse(f"{name}_{page or 'changelist'}")


class FormPage:
    """One form with its rows. `data` is what the browser would send; change it, then `save`."""

    def __init__(self, client: Client, record: Model | type[Model]) -> None:
        self.client = client
        self.address = address(record, "" if isinstance(record, Model) else "add")
        self.read(client.get(self.address))

    def read(self, response: Any) -> None:
        assert response.status_code == 200
        self.context = response.context
        self.data: dict[str, Any] = values(self.form)
        for formset in self.formsets:
            self.data |= values(formset.management_form)
            for form in formset.initial_forms:
                self.data |= values(form)

    @property
    def form(self) -> BaseForm:
        return self.context["adminform"].form

    @property
    def formsets(self) -> list[Any]:
        return [rows.formset for rows in self.context["inline_admin_formsets"]]

    def add_row(self, prefix: str, **fields: Any) -> str:
        """Fill in one more row; its fields' common prefix, to find its errors by."""
        number = int(self.data[f"{prefix}-TOTAL_FORMS"])
        formset = next(one for one in self.formsets if one.prefix == prefix)
        row = {
            name.replace("__prefix__", str(number)): value
            for name, value in values(formset.empty_form).items()
        }
        own = {f"{prefix}-{number}-{name}": value for name, value in fields.items()}
        self.data |= {**row, **own, f"{prefix}-TOTAL_FORMS": number + 1}
        return f"{prefix}-{number}"

    def save(self, **changes: Any) -> Any:
        """Send the form; the response, a redirect when it was saved."""
        self.data |= changes
        response = self.client.post(self.address, self.data)
        if response.context:
            self.context = response.context
        return response

    def errors(self) -> dict[str, list[str]]:
        """What the form said was wrong, by field; rows by prefix and field."""
        found = {name: [*map(str, told)] for name, told in self.form.errors.items()}
        for formset in self.formsets:
            if formset.non_form_errors():
                found[formset.prefix] = [*map(str, formset.non_form_errors())]
            for form in formset.forms:
                found |= {
                    f"{form.prefix}-{name}": [*map(str, t)] for name, t in form.errors.items()
                }
        return found


def all_told(page: FormPage) -> str:
    """Every error of a form as one text."""
    return " ".join(text for told in page.errors().values() for text in told)


def values(form: BaseForm) -> dict[str, Any]:
    """The names and values a browser would send of a form left as it is."""
    sent: dict[str, Any] = {}
    for box in form:
        value = box.value()
        if value is True:
            sent[box.html_name] = "on"
        elif value is not None and value is not False:
            sent[box.html_name] = value
    return sent
