"""The text of an article as it was pasted or uploaded: plain, HTML, PDF or Word.

Whatever is uploaded is data: parsed for its words, never executed, never shown unescaped. The text
returned is the text that is stored; all offsets count in it.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from intake.reading.page import NoArticleError, text_of_html
from intake.unpacking import LOCKED, TOO_MUCH, NoTextError, unpacked

LARGEST = 5 * 1024 * 1024
"""The largest file taken, in bytes."""
LONGEST = 1_100_000
"""The longest text read, in code points: a megabyte, and half a minute's reading at worst."""
MARKUP = re.compile(
    r"\s{0,200}<(?:!doctype|html|head|body|article|main|div|p|section)\b", re.IGNORECASE
)
CHARSET = re.compile(rb"charset=[\"']?([\w-]{1,40})", re.IGNORECASE)


class UnreadableError(ValueError):
    """The article has no text that can be read; the message says why, and what to do."""


def text_of(pasted: str) -> str:
    """The text of what was pasted: HTML is recognised by its first tag."""
    if not MARKUP.match(pasted):
        return stored(pasted)
    try:
        return stored(text_of_html(pasted))
    except NoArticleError as error:
        raise UnreadableError(_("No article was found in this HTML. Paste its text.")) from error


def text_of_file(file: UploadedFile) -> str:
    """The text of an uploaded .txt, .html, .pdf or .docx file.

    Raises UnreadableError for another kind, a file too large, broken, or without text.
    """
    name = (file.name or "").lower()
    reader = next((r for suffix, r in READERS.items() if name.endswith(suffix)), None)
    if reader is None:
        told = _("Upload a file of one of these kinds: %(kinds)s.")
        raise UnreadableError(told % {"kinds": ", ".join(READERS)})
    if (file.size or 0) > LARGEST:
        raise UnreadableError(_("The file is larger than 5 MB. Paste the article's text instead."))
    return stored(reader(file.read()))


def stored(text: str) -> str:
    """The text as it is kept: line ends as LF, no NUL, otherwise untouched.

    Raises UnreadableError when it is blank or too long.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    # Half a surrogate pair is no character: no database takes it.
    text = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    if not text.strip():
        raise UnreadableError(_("There is no text in it. A scanned page needs its text typed."))
    refuse_long(text)
    return text


def refuse_long(text: str) -> None:
    """Raise UnreadableError for a text too long to be read while somebody waits."""
    if len(text) > LONGEST:
        told = _("The text is longer than %(most)d characters. Give the article alone.")
        raise UnreadableError(told % {"most": LONGEST})


def _plain(data: bytes) -> str:
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return data.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError as error:
        told = _("The file is not UTF-8 text (byte %(place)d). Save it as UTF-8.")
        raise UnreadableError(told % {"place": error.start + 1}) from error


def _html(data: bytes) -> str:
    """A page, in the encoding it declares when that is not UTF-8."""
    declared = CHARSET.search(data[:2048])
    if declared:
        try:
            return text_of(data.decode(declared[1].decode("ascii")))
        except (LookupError, UnicodeError):
            return text_of(_plain(data))
    return text_of(_plain(data))


def _pdf(data: bytes) -> str:
    told = _("This PDF cannot be read. Paste the article's text.")
    return _unpacked("pdf", data, told)


def _word(data: bytes) -> str:
    told = _("This Word file cannot be read. Paste the article's text.")
    return _unpacked("docx", data, told)


def _unpacked(kind: str, data: bytes, broken: str) -> str:
    try:
        return unpacked(kind, data)
    except NoTextError as error:
        told = {
            LOCKED: _("This PDF is locked by a password. Paste the article's text."),
            TOO_MUCH: _("This file takes too much time or memory to read. Paste its text."),
        }
        raise UnreadableError(told.get(error.why, broken)) from error


READERS: dict[str, Callable[[bytes], str]] = {
    ".txt": _plain,
    ".html": _html,
    ".htm": _html,
    ".pdf": _pdf,
    ".docx": _word,
}
