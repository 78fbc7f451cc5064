"""Look-up of a word in a table whose keys are the starts of words."""

from __future__ import annotations

import re
from collections.abc import Mapping


def look(table: Mapping[str, object], text: str) -> object:
    """The value of the longest key that `text` starts with. Raises ValueError without one."""
    low = re.sub(r"\s+", " ", text.lower())
    for length in range(len(low), 0, -1):
        if low[:length] in table:
            return table[low[:length]]
    raise ValueError(text)
