"""The catalogues of translated messages: found in the code, kept as text, compiled when stale.

A message is found where it is written: in Python and in templates as Django marks it, and among
the words that models and code lists derive from their names (`config.languages.wording`). What
the server reads is compiled from `locale/<language>/LC_MESSAGES/django.po` and never committed.
Needs no GNU gettext.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.utils.translation.template import templatize

from config.languages.wording import derived

FOLDERS = ("core", "sources", "venues", "actors", "events", "intake", "config")
KEYWORDS: dict[str, Any] = {
    **DEFAULT_KEYWORDS,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext_lazy": (1, 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
PLURALS = {
    # Those of Django's own catalogues, so that both are looked up as one.
    "ru": "nplurals=4; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 ||"
    " n%100>14) ? 1 : n%10==0 || (n%10>=5 && n%10<=9) || (n%100>=11 && n%100<=14)? 2 : 3);",
    "kk": "nplurals=2; plural=(n!=1);",
}
HEADER = (
    'msgid ""\nmsgstr ""\n'
    '"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Content-Transfer-Encoding: 8bit\\n"\n'
    '"Language: {language}\\n"\n'
    '"Plural-Forms: {plurals}\\n"\n\n'
)


def languages() -> list[str]:
    """The languages there is a catalogue for: all but the one the messages are written in."""
    return [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]


def text_of(language: str) -> Path:
    """The catalogue as translators edit it."""
    return Path(settings.LOCALE_PATHS[0]) / language / "LC_MESSAGES" / "django.po"


def compiled_of(language: str) -> Path:
    """The catalogue as the server reads it."""
    return text_of(language).with_suffix(".mo")


def messages() -> Catalog:
    """Every message the interface can show, untranslated."""
    found = Catalog()
    for code in (*_python(), *_templates()):
        for _line, text, _notes, context in extract("python", BytesIO(code), keywords=KEYWORDS):
            found.add(text, context=context)
    for text in derived():
        found.add(text)
    return found


def _python() -> Iterator[bytes]:
    for folder in FOLDERS:
        for path in sorted((Path(settings.BASE_DIR) / folder).rglob("*.py")):
            if "migrations" not in path.parts:
                yield path.read_bytes()


def _templates() -> Iterator[bytes]:
    """Templates as Python in which only the messages are left."""
    for path in sorted((Path(settings.BASE_DIR) / "templates").rglob("*")):
        if path.suffix in {".html", ".txt"}:
            code = templatize(path.read_text(encoding="utf-8"), origin=str(path))
            # What stands between the messages must not look like indentation.
            yield "\n".join(line.strip() for line in code.splitlines()).encode()


def read(language: str) -> Catalog:
    """The catalogue of a language as it stands in its file; an empty one when there is none."""
    path = text_of(language)
    text = (
        path.read_bytes()
        if path.exists()
        else HEADER.format(language=language, plurals=PLURALS[language]).encode()
    )
    return read_po(BytesIO(text), locale=language)


def bring_up_to_date(language: str) -> Catalog:
    """Add the new messages to a language's file and drop those no longer used; no guesses."""
    catalogue = read(language)
    catalogue.update(messages(), no_fuzzy_matching=True)
    write(language, catalogue)
    return read(language)


def write(language: str, catalogue: Catalog) -> None:
    """Write a language's file: in order of the messages, nothing that changes by itself."""
    body = BytesIO()
    write_po(
        body,
        catalogue,
        no_location=True,
        omit_header=True,
        sort_output=True,
        ignore_obsolete=True,
        width=100,
    )
    path = text_of(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    header = HEADER.format(language=language, plurals=PLURALS[language])
    path.write_bytes(header.encode() + body.getvalue().strip() + b"\n")


def untranslated(catalogue: Catalog) -> list[str]:
    """The messages of a catalogue that lack a translation, or one of its plural forms."""
    return [
        str(message.id)
        for message in catalogue
        if message.id and (message.fuzzy or not all(_forms(message.string)))
    ]


def _forms(string: Any) -> Iterable[str]:
    return [string] if isinstance(string, str) else string or [""]


def compile_stale() -> list[str]:
    """Compile the catalogues that changed since they were compiled; their languages."""
    stale = [language for language in languages() if _is_stale(language)]
    for language in stale:
        body = BytesIO()
        write_mo(body, read(language))
        _replace(compiled_of(language), body.getvalue())
    return stale


def _is_stale(language: str) -> bool:
    text, compiled = text_of(language), compiled_of(language)
    return not compiled.exists() or compiled.stat().st_mtime_ns <= text.stat().st_mtime_ns


def _replace(path: Path, body: bytes) -> None:
    """At once: a server that starts meanwhile reads the old file or the new one, whole."""
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(body)
    Path(file.name).chmod(0o644)
    Path(file.name).replace(path)
