"""Words in quotation marks: curly, straight, angled, low and single; a mark may be missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

PAIRS = {"“": "”", "«": "»", "„": "“”"}
SINGLE = {"‘": "’", "'": "'"}
# A single mark that closes is no apostrophe: it follows a stop or comma, or one follows it.
SINGLE_END = {
    sign: re.compile(rf"(?<=[,.?!…]){close}(?!\w)|{close}(?=[,.;:?!])")
    for sign, close in SINGLE.items()
}
# «Мы готовы, — сказал он, — но ждать не будем»: the author's words in the midst, or at the end.
AUTHOR = re.compile(
    r"(?P<stop>[,!?.…])\s[—–-]\s(?P<told>[а-яё][^—–«»\n]{2,170}?)(?:[.,!?:;]\s[—–-]\s|[.,!]?\s*\Z)"
)
SENTENCE = re.compile(r"[.!?…]\s+")
DASHED = re.compile(r"[—–-]\s")
LONGEST_SINGLE = 600  # characters


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted words at text[start:end]; outer_* include the marks."""

    start: int
    end: int
    outer_start: int
    outer_end: int


def quotes_in(text: str, start: int, end: int) -> Iterator[Quote]:
    """The outermost quotations of text[start:end], in order. A mark without its partner is
    skipped, unless the next paragraph opens with it again: the words go on there."""
    opened: int | None = None
    closing = ""
    depth = 0
    passed = start  # where the last quotation in single marks ended
    for i in range(start, end):
        sign = text[i]
        if i < passed:
            continue
        if opened is None:
            single = _single(text, i, start, end)
            if single:
                passed = single.outer_end
                yield single
            elif sign in PAIRS or (sign == '"' and _opens(text, i, start, end)):
                opened, closing, depth = i, PAIRS.get(sign, sign), 1
        elif sign in closing and not (
            closing == '"' and _opens(text, i, start, end) and not _ends(text, i, end)
        ):
            depth -= 1
            if depth == 0:
                yield Quote(opened + 1, i, opened, i + 1)
                opened = None
        elif closing != '"' and PAIRS.get(sign) == closing:
            depth += 1
    if opened is not None and _goes_on(text, opened, end):
        yield Quote(opened + 1, end, opened, end)


def _goes_on(text: str, opened: int, end: int) -> bool:
    """Whether the paragraph after the one that ends at `end` opens with the same mark."""
    return text[end : end + 8].lstrip().startswith(text[opened])


def _single(text: str, i: int, start: int, end: int) -> Quote | None:
    """The quotation in single marks that opens at `i`."""
    if text[i] not in SINGLE or not _opens(text, i, start, end):
        return None
    close = SINGLE_END[text[i]].search(text, i + 2, min(end, i + LONGEST_SINGLE))
    return Quote(i + 1, close.start(), i, close.end()) if close else None


def spoken_in(text: str, start: int, end: int, says: re.Pattern[str]) -> list[Quote]:
    """The quotations of the paragraph text[start:end] without the author's words inside them,
    which `says` tells; also the paragraph itself, where a dash makes it speech."""
    quotes = list(quotes_in(text, start, end))
    dash = DASHED.match(text, start, end)
    if dash:
        line = Quote(dash.end(), end, start, end)
        parts = _apart(text, line, says)
        if parts != [line]:
            return parts
    elif not quotes:
        return _unmarked(text, start, end, says)
    return [part for quote in quotes for part in _apart(text, quote, says)]


def _unmarked(text: str, start: int, end: int, says: re.Pattern[str]) -> list[Quote]:
    """«Мы готовы, — отметила она.»: speech whose marks were lost, told by the dash before its
    author; the whole paragraph, unless another speaks in it."""
    author = next((m for m in AUTHOR.finditer(text, start, end) if m.end() == end), None)
    if author is None or not says.match(text, author.start("told"), author.end("told")):
        return []
    if says.search(text, start, author.start()):
        start = max(
            (m.end() for m in SENTENCE.finditer(text, start, author.start())), default=start
        )
    stop = author.start() if author["stop"] == "," else author.end("stop")
    return [Quote(start, stop, start, stop)]


def _apart(text: str, quote: Quote, says: re.Pattern[str]) -> list[Quote]:
    """A quotation cut where its author is named."""
    parts: list[Quote] = []
    start, outer = quote.start, quote.outer_start
    for author in AUTHOR.finditer(text, quote.start, quote.end):
        if not says.search(text, author.start("told"), author.end("told")):
            continue
        stop = author.start() if author["stop"] == "," else author.end("stop")
        parts.append(Quote(start, stop, outer, stop))
        start = outer = author.end()
    if start < quote.end:
        parts.append(Quote(start, quote.end, outer, quote.outer_end))
    return parts


def _opens(text: str, i: int, start: int, end: int) -> bool:
    before = text[i - 1] if i > start else " "
    after = text[i + 1] if i + 1 < end else " "
    return (before.isspace() or before in "(—–-:[") and not after.isspace()


def _ends(text: str, i: int, end: int) -> bool:
    after = text[i + 1] if i + 1 < end else " "
    return after.isspace() or after in ".,;:!?)—–-"
