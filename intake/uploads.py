"""The text of an article as it was pasted or uploaded: plain, HTML, PDF or Word.

Whatever is uploaded is data: parsed for its words, never executed, never shown unescaped. The text
returned is the text that is stored; all offsets count in it.
"""

from __future__ import annotations

import codecs
import re
import zipfile
from collections.abc import Callable
from io import BytesIO
from xml.parsers.expat import ExpatError

import mammoth
import pypdf
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from pypdf.errors import PyPdfError

from intake.reading.page import NoArticleError, text_of_html

LARGEST = 5 * 1024 * 1024
"""The largest file taken, in bytes."""
LONGEST = 2_000_000
"""The longest text taken, in code points."""
MOST_XML = 12 * 1024 * 1024
"""The most the XML of a Word file may unpack to, in bytes."""
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
    if len(text) > LONGEST:
        told = _("The text is longer than %(most)d characters. Give the article alone.")
        raise UnreadableError(told % {"most": LONGEST})
    return text


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
        except (LookupError, UnicodeDecodeError):
            return text_of(_plain(data))
    return text_of(_plain(data))


def _pdf(data: bytes) -> str:
    pages: list[str] = []
    length = 0
    try:
        for page in pypdf.PdfReader(BytesIO(data)).pages:
            pages.append(page.extract_text())
            length += len(pages[-1])
            if length > LONGEST:
                break
    except Exception as error:  # A broken file breaks the parser in any of its parts.
        told = _("This PDF cannot be read. Paste the article's text.")
        if isinstance(error, PyPdfError) and "decrypted" in str(error):
            told = _("This PDF is locked by a password. Paste the article's text.")
        raise UnreadableError(told) from error
    return "\n\n".join(pages)


def _word(data: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            parts = [one for one in package.infolist() if one.filename.endswith((".xml", ".rels"))]
        if sum(part.file_size for part in parts) > MOST_XML:
            raise UnreadableError(_("This Word file is too large. Paste the article's text."))
        return re.sub(r"\n{2,}", "\n", mammoth.extract_raw_text(BytesIO(data)).value)
    except BROKEN_WORD as error:
        told = _("This Word file cannot be read. Paste the article's text.")
        raise UnreadableError(told) from error


BROKEN_WORD = (
    *(zipfile.BadZipFile, ExpatError, OSError, KeyError, IndexError, AttributeError, TypeError),
    *(NotImplementedError, RecursionError, RuntimeError, UnicodeDecodeError),
)
"""What the Word parser falls over on in a broken file."""

READERS: dict[str, Callable[[bytes], str]] = {
    ".txt": _plain,
    ".html": _html,
    ".htm": _html,
    ".pdf": _pdf,
    ".docx": _word,
}
