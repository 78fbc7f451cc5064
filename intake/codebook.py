"""Which code list a field takes its codes from."""

from __future__ import annotations

from functools import cache
from typing import Any

from core.models import DefinedChoices


def code_list_of(field: Any) -> type[DefinedChoices] | None:
    """The code list of a model field, with its definitions; None for a field without one."""
    return _lists().get(tuple(code for code, _ in field.flatchoices))


@cache
def _lists() -> dict[tuple[str, ...], type[DefinedChoices]]:
    """Code lists by their codes: a field of Django forgets the class its choices came from."""
    return {tuple(choices.values): choices for choices in DefinedChoices.__subclasses__()}
