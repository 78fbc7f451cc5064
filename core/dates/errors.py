"""What is wrong with a date, in words a person can act on."""

from django.utils.translation import gettext as _


class EdtfError(ValueError):
    """A text that cannot be read as a date.

    `code` is a stable short word for programs, `reason` says what is wrong in the active language,
    `nearest` is the valid EDTF text closest to what was written, or None when there is none.
    `str(error)` is the whole message shown to a person.
    """

    def __init__(self, code: str, reason: str, nearest: str | None = None) -> None:
        self.code = code
        self.reason = reason
        self.nearest = nearest
        super().__init__(code, reason, nearest)

    def __str__(self) -> str:
        if self.nearest is None:
            return self.reason
        suggestion = _("Nearest valid form: “%(nearest)s”.") % {"nearest": self.nearest}
        return f"{self.reason} {suggestion}"


def too_long(text: str, limit: int) -> EdtfError:
    """The refusal, before anything else is tried, of a text longer than any date."""
    return EdtfError(
        "too_long",
        _("A date has at most %(limit)d characters; this has %(length)d.")
        % {"limit": limit, "length": len(text)},
    )
