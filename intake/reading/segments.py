"""The article apart from the site around it, and the article's paragraphs and sentences.

Menus, counters, time stamps, related headlines and comments are lines that do not read as prose,
or that stand after a line which announces them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from intake.reading.lexicon import page
from intake.reading.words import CYRILLIC, Word, words_of

LINE = re.compile(r"[^\r\n\u2028\u2029]+")
STAMP = re.compile(
    r"\d{1,2}[.:/]\d{2}(?:[./]\d{2,4})?[ ,\u00a0]{1,3}\d{1,2}:\d{2}|^\W*\d{1,2}\.\d{1,2}\.\d{4}\b"
)
STAMPED = re.compile(r"\d{4},? \d{1,2}:\d{2}(?: (?:UTC|GMT|CET|EST|МСК))?\W*$")
COUNTER = re.compile(r"^[^\w]*(?:[A-Za-zА-Яа-я]{1,12}:?[ \u00a0])?[\d\s.,]+$")
DAY_LINE = re.compile(  # under the title: the day of publication
    r"\W*(?:\d{1,2}(?:st|nd|rd|th)? [^\W\d]{3,12}|[^\W\d]{3,12} \d{1,2},?) (?:1[89]|20)\d\d"
    r"(?: г\.| года)?\W*"
)
YEAR = r"(?:1[89]|20)\d\d(?:[—–-](?:1[89]|20)?\d\d)?[.:]?"  # heads a chronicle's year
DATED = re.compile(rf"{YEAR}|{DAY_LINE.pattern}")
TEASER = re.compile(  # "Snow closes the pass, 24 November", "Saturday's most read: …"
    r"most read\b|,\s(?:\d{1,2} [^\W\d]{3,12}|[^\W\d]{3,12} \d{1,2})\W*$", re.IGNORECASE
)
BYLINES = 3  # lines ahead of the article among which its day stands
TERMINAL = re.compile(r"[.!?…][\"'”»’)\]*]{0,3}\s*$")
SENTENCE_END = re.compile(r"[.!?…](?=[\"'”»’)\]]{0,3}\s)")
BYLINE = re.compile(r"^(?:By|Автор:?|Беседовал[аи]?)\s", re.IGNORECASE)
TURN = re.compile(  # opens what one of two says: "— So you came?", "Q: …", "Anna Berg: …"
    r"(?:(?P<label>[A-ZА-ЯЁ][\w’'-]{0,25}\.?(?: ?[A-ZА-ЯЁ][\w’'-]{0,25}\.?){0,2}\s?(?=:)"
    r"|[QAВО](?=\.))[:.]|(?P<dash>[—–-]))\s"
)
LISTED = re.compile(r"\d{1,2}[.)]?\s|[•*–—-]\s")
CLOSING = "\"'”»’)]"
WORDS = re.compile(r"[^\W\d_]+")
# Longer "sentences" are lists or no prose at all; cutting them bounds the work on each.
LONGEST_SENTENCE = 200  # words


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its span, words, paragraph number, and whether it is a heading."""

    start: int
    end: int
    words: tuple[Word, ...]
    paragraph: int
    heading: bool


@dataclass(slots=True)
class _Line:
    start: int
    end: int
    kind: str  # prose | short | junk | cut


def _kind(line: str) -> str:
    """What a line is: prose, a short line, junk, or the cut where other matter begins."""
    bare = line.strip()
    low = bare.lower()
    count = len(WORDS.findall(bare))
    item = bool(LISTED.match(bare)) and bare.endswith((";", ","))
    ended = item or bool(TERMINAL.search(bare[-8:]))
    if count <= 20 and (
        low.startswith(page.CUT_STARTS) or (not ended and low.startswith(page.CUT_BARE))
    ):
        return "cut"
    if _is_furniture(bare, low, count, ended):
        return "junk"
    spoken = count >= 6 or (count >= 2 and bare[:1] in "-–—QA")
    if (ended and spoken) or count >= 30 or len(SENTENCE_END.findall(bare)) >= 2:
        return "prose"
    words = bare.split()
    menu = 4 <= len(words) <= 7 and all(word[:1].isupper() for word in words)
    return "junk" if menu and CYRILLIC.search(low) else "short"


def _is_furniture(bare: str, low: str, count: int, ended: bool) -> bool:
    """Whether a line is a time stamp, a counter, a menu or a notice of the site."""
    return bool(
        (STAMP.search(bare) and count < 25)
        or (STAMPED.search(bare) and count < 12)
        or (len(bare) < 80 and COUNTER.match(bare) and not DATED.fullmatch(bare))
        or (any(sign in bare for sign in (" | ", " / ", " › ", " · ")) and count < 20 and not ended)
        or (count < 30 and any(cue in low for cue in page.JUNK_PARTS))
    )


def _lines(text: str) -> list[_Line]:
    found = []
    for hit in LINE.finditer(text):
        stripped = hit.group().strip()
        if stripped:
            start = hit.start() + len(hit.group()) - len(hit.group().lstrip())
            found.append(_Line(start, start + len(stripped), _kind(stripped)))
    return found


# A last line of nothing but quoted words is the article's, however short.
SPOKEN = re.compile(r"[“\"«„].{3,}[.!?…][”\"»“]?")


def article_spans(text: str) -> list[tuple[int, int]]:
    """The stretches of `text` that are the article: half-open, in order, one a line of text."""
    lines = _lines(text)
    prose = [i for i, line in enumerate(lines) if line.kind == "prose"]
    if not prose:
        return [(line.start, line.end) for line in lines if line.kind == "short"]
    size = [line.end - line.start if line.kind == "prose" else 0 for line in lines]
    total, passed, last = sum(size), 0, prose[-1]
    for i, line in enumerate(lines):
        if line.kind == "cut" and passed > 0.6 * total:
            last = max(j for j in prose if j < i)
            break
        passed += size[i]
    first = prose[0]
    kept = []
    listed = False  # in a list of other articles, ahead of this one
    for i, line in enumerate(lines):
        listed = i < first and (
            line.kind == "cut" or (listed and bool(LISTED.match(text, line.start)))
        )
        if line.kind in ("junk", "cut") or listed:
            continue
        count = len(text[line.start : line.end].split())
        bare = text[line.start : line.end]
        day = first - i <= BYLINES and DAY_LINE.fullmatch(bare)
        teaser = bare.lower().startswith(page.TEASERS) or TEASER.search(bare)
        before = i < first and not teaser and (count >= 4 or bool(day or BYLINE.match(bare)))
        behind = last < i <= last + 2 and _signs(text, lines, last, i)
        spoken = i == last + 1 and bool(SPOKEN.fullmatch(text, line.start, line.end))
        if first <= i <= last or before or behind or spoken:
            kept.append((line.start, line.end))
    return kept


def _signs(text: str, lines: list[_Line], last: int, index: int) -> bool:
    """Whether the lines after the prose are the author's name and office."""
    name = lines[last + 1]
    words = text[name.start : name.end].split()
    is_name = name.kind == "short" and 2 <= len(words) <= 3 and all(w[:1].isupper() for w in words)
    digits = re.search(r"\d", text[lines[index].start : lines[index].end])
    return is_name and lines[index].kind == "short" and not digits


def _wrapped(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join lines that a narrow page broke inside a sentence."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined:
            before, stop = joined[-1]
            gap = text[stop:start]
            one_break = gap.count("\n") + gap.count("\r") - gap.count("\r\n") == 1
            length = stop - max(before, text.rfind("\n", 0, stop) + 1)
            open_line = not TERMINAL.search(text[max(before, stop - 8) : stop])
            if one_break and open_line and length >= 45 and text[start].islower():
                joined[-1] = (before, end)
                continue
        joined.append((start, end))
    return joined


def paragraphs_of(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int, bool]]:
    """The article's paragraphs as (start, end, is heading): a line that ends in no full stop."""
    return [
        (start, end, _kind(text[start:end]) != "prose" and not TERMINAL.search(text[start:end]))
        for start, end in _wrapped(text, spans)
    ]


def sentences_of(text: str, spans: list[tuple[int, int]]) -> list[Sentence]:
    """The sentences of the article, paragraph by paragraph; a heading is one, whole."""
    found: list[Sentence] = []
    for paragraph, (start, end, heading) in enumerate(paragraphs_of(text, spans)):
        words = words_of(text, start, end)
        begin = 0
        for i in range(len(words)):
            if (_ends(words, i) and not heading) or i - begin >= LONGEST_SENTENCE:
                stop = i + 1
                while (
                    stop < len(words)
                    and words[stop].text in CLOSING
                    and words[stop].start == words[stop - 1].end
                ):
                    stop += 1
                if stop > begin:
                    found.append(_sentence(words[begin:stop], paragraph, heading))
                begin = stop
        if begin < len(words):
            found.append(_sentence(words[begin:], paragraph, heading))
    return found


def _sentence(words: list[Word], paragraph: int, heading: bool) -> Sentence:
    return Sentence(words[0].start, words[-1].end, tuple(words), paragraph, heading)


def _ends(words: list[Word], i: int) -> bool:
    """Whether the sign at words[i] ends a sentence."""
    if words[i].text not in ".!?…":
        return False
    j = i + 1
    while j < len(words) and words[j].text in CLOSING and words[j].start == words[j - 1].end:
        j += 1
    if j >= len(words):
        return True
    following = words[j]
    glued = following.start == words[j - 1].end
    goes_on = following.text[0].islower() or following.text in ",;:"
    said = j > i + 1 and following.text in "—–-"  # «…» — сказал он
    return not (glued or goes_on or said) and not _abbreviates(words, i, following)


def _abbreviates(words: list[Word], i: int, following: Word) -> bool:
    """Whether the full stop at words[i] belongs to an abbreviation, an initial or a number."""
    if words[i].text != "." or not i:
        return False
    before = words[i - 1]
    initial = len(before.text) == 1 and before.text.isupper()
    number = before.text.isdigit() and following.text.isdigit()
    return before.key in page.ABBREVIATIONS or initial or number
