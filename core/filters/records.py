"""Filters by another record: named by its slug, known to be there, shown by its name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Model, TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.filters.kinds import Narrowing
from core.filters.problems import nearest
from core.filters.widgets import Suggesting
from core.naming import local_name

SUGGESTIONS = 1000
"""How many records a form suggests, and how many are searched for the nearest slug."""


class Records(Narrowing):
    """Published records of a model by slug, whatever its case; several mean any of them.

    The verb is given the records, not their slugs: those of a model are looked up in one query,
    whichever filters name them.
    """

    group = gettext_lazy("Who, where, about what")

    schema = {"type": "string", "maxLength": 300, "pattern": r"^\s*[A-Za-z0-9][A-Za-z0-9.-]*\s*$"}

    def __init__(self, model: type[Model], **kwargs: Any) -> None:
        super().__init__(**{"repeatable": True, **kwargs})
        self.of = model
        self.hint: Any = gettext_lazy("Type a few letters and choose.")

    def names(self, given: list[str]) -> list[str]:
        return [text.strip().lower() for text in given]

    def read(self, given: list[str], known: Mapping[str, Any]) -> Any:
        slugs = [self.read_one(text.strip()).lower() for text in given]
        self.check(slugs, known)
        records = [known[slug] for slug in dict.fromkeys(slugs)]
        return records if self.repeatable else records[0]

    def check(self, slugs: list[str], known: Mapping[str, Any]) -> None:
        """ValidationError when there is no such record, with the slug that is nearest."""
        for slug in slugs:
            if slug not in known:
                raise ValidationError(
                    _("There is no %(kind)s “%(slug)s”."),
                    params={
                        "kind": self.of._meta.verbose_name,
                        "slug": slug[:60],
                        "nearest": nearest(slug, self._near(slug)),
                    },
                )

    def pool(self) -> Any:
        """The records that may be named: the published ones, light enough to be looked up."""
        rows = self.of._default_manager.published()  # type: ignore[attr-defined]
        heavy = [f.name for f in self.of._meta.local_fields if f.name in ("text", "summary")]
        return rows.defer(*heavy).with_local_names()

    def labels(self, keys: Sequence[int]) -> dict[int, tuple[str, str]]:
        """By key, the slug and the name in the reader's language of those that may be named."""
        rows = self.of._default_manager.published().order_by()  # type: ignore[attr-defined]
        named = rows.filter(pk__in=keys).values_list("pk", "slug", local_name(self.of))
        return {key: (slug, name) for key, slug, name in named}

    def suggestions(self) -> Iterable[tuple[str, str]]:
        """Slug and name of the records a form offers."""
        return [(record.slug, str(record)) for record in self.pool()[:SUGGESTIONS]]

    def form_field(self) -> forms.Field:
        return forms.CharField(
            label=self.label,
            help_text=self.hint,
            required=False,
            widget=Suggesting(self.suggestions),
        )

    def _near(self, slug: str) -> list[str]:
        slugs = self.pool().order_by("slug").values_list("slug", flat=True)
        alike = list(slugs.filter(slug__startswith=slug[:2])[:SUGGESTIONS])
        return alike + list(slugs[:SUGGESTIONS])


class RecordsInRole(Records):
    """A record and a code joined by a colon, `russia:guarantor`; several must all hold."""

    schema = {
        "type": "string",
        "maxLength": 300,
        "pattern": r"^\s*[A-Za-z0-9][A-Za-z0-9.-]*\s*:\s*[a-z_]+\s*$",
    }

    def __init__(self, model: type[Model], choices: type[TextChoices], **kwargs: Any) -> None:
        super().__init__(model, **{"all_hold": True, **kwargs})
        self.choices = choices
        self.hint = self.help_text

    def names(self, given: list[str]) -> list[str]:
        return [text.partition(":")[0].strip().lower() for text in given]

    def read(self, given: list[str], known: Mapping[str, Any]) -> list[tuple[Any, str]]:
        pairs = [self._split(self.read_one(text.strip())) for text in given]
        self.check([slug for slug, _code in pairs], known)
        return [(known[slug], code) for slug, code in dict.fromkeys(pairs)]

    def _split(self, text: str) -> tuple[str, str]:
        slug, colon, code = (part.strip() for part in text.partition(":"))
        if not colon or not slug:
            raise ValidationError(
                _("Write an actor and a role with a colon between: %(example)s."),
                params={"example": self.example},
            )
        if code not in self.choices.values:
            likely = nearest(code, self.choices.values)
            raise ValidationError(
                _("“%(given)s” is not one of: %(known)s."),
                params={
                    "given": code[:60],
                    "known": ", ".join(self.choices.values),
                    "nearest": f"{slug}:{likely}" if likely else "",
                },
            )
        return slug.lower(), code

    def shown(self, value: Any) -> str:
        record, code = value
        return _("%(actor)s as %(role)s") % {
            "actor": record,
            "role": str(self.choices(code).label).lower(),
        }
