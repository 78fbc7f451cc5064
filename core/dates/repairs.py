"""What someone probably meant by a text that is almost EDTF."""

import re
from collections.abc import Iterator

from core.dates.errors import EdtfError
from core.dates.numeric import NUMERIC, read_numeric

YEARS = re.compile(r"([0-9]{4})(?:-|\.\.)([0-9]{4})")
SHORT_MONTH = re.compile(r"([0-9]{4})-([0-9])")
YEAR = re.compile(r"(?<![0-9])[0-9]{4}(?![0-9])")


def repairs(text: str) -> Iterator[str]:
    """Likely EDTF texts for `text`, best first; some of them may be invalid themselves."""
    tidy = "".join(text.upper().replace("–", "-").replace("—", "-").split())
    yield tidy
    if match := NUMERIC.fullmatch(tidy):
        try:
            yield read_numeric(match)
        except EdtfError as error:
            if error.nearest:
                yield error.nearest
    if match := YEARS.fullmatch(tidy):
        yield f"{match[1]}/{match[2]}"
    if match := SHORT_MONTH.fullmatch(tidy):
        yield f"{match[1]}-0{match[2]}"
    date, _, _ = tidy.partition("T")
    marks = {mark for mark in date if mark in "?~%"}
    bare = "".join(character for character in date if character not in "?~%")
    yield bare + (marks.pop() if len(marks) == 1 else "%" if marks else "")
    if match := YEAR.search(text):
        yield match[0]
