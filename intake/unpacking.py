"""Word and PDF files, read for their text in a process of their own with bounds on what it takes.

A small file can unpack to any size or keep its parser busy for hours: that process is ended then,
and the web process has lost neither its memory nor its time. Run as a script, with a kind and the
seconds it may take, it turns the file on standard input into text on standard output.
"""

from __future__ import annotations

import re
import resource
import subprocess
import sys
import zipfile
from collections.abc import Callable
from io import BytesIO

SECONDS = 10
"""The most time of a processor a file may take."""
PATIENCE = 40
"""Seconds after which a file is given up, on however busy a machine."""
MEMORY = 1024 * 1024 * 1024
"""The most memory the process may ask for, in bytes; it begins with a fifth of it."""
MOST_UNPACKED = 12 * 1024 * 1024
"""The most the parts of a Word file may unpack to, in bytes: any of them may be its text."""
LONGEST = 2_000_000
"""Code points after which the text is cut off: whoever asked refuses one so long."""
BROKEN, LOCKED, TOO_MUCH = 1, 3, 4
"""Exit statuses: why there is no text. The first is Python's own for whatever goes wrong."""


class NoTextError(Exception):
    """The file gave no text; `why` is one of the exit statuses."""

    def __init__(self, why: int) -> None:
        super().__init__(why)
        self.why = why


def unpacked(kind: str, data: bytes) -> str:
    """The text of a file of a kind, “pdf” or “docx”. Raises NoTextError."""
    command = [sys.executable, "-P", __file__, kind, str(SECONDS)]
    try:
        done = subprocess.run(  # noqa: S603 - ourselves, and the file comes as data
            command, input=data, capture_output=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise NoTextError(TOO_MUCH) from error
    if done.returncode:
        # What takes too much of the processor is ended by a signal.
        known = done.returncode in (LOCKED, BROKEN)
        raise NoTextError(done.returncode if known else TOO_MUCH)
    return done.stdout.decode("utf-8", "surrogatepass")


def _pdf(data: bytes) -> str:
    import pypdf  # noqa: PLC0415 - only where it may do no harm
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    try:
        return "\n\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages)
    except PyPdfError as error:
        raise NoTextError(LOCKED if "decrypted" in str(error) else BROKEN) from error


def _docx(data: bytes) -> str:
    import mammoth  # noqa: PLC0415 - only where it may do no harm

    with zipfile.ZipFile(BytesIO(data)) as package:
        if sum(part.file_size for part in package.infolist()) > MOST_UNPACKED:
            raise NoTextError(TOO_MUCH)
    return re.sub(r"\n{2,}", "\n", mammoth.extract_raw_text(BytesIO(data)).value)


READERS: dict[str, Callable[[bytes], str]] = {"pdf": _pdf, "docx": _docx}


def main() -> int:
    """Read standard input within the bounds; the exit status says why there is no text."""
    seconds = int(sys.argv[2])
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    try:
        text = READERS[sys.argv[1]](sys.stdin.buffer.read())
    except NoTextError as error:
        return error.why
    except MemoryError:
        return TOO_MUCH
    sys.stdout.buffer.write(text[:LONGEST].encode("utf-8", "surrogatepass"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
