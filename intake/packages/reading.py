"""A data package on disk, read as rows: streaming, and refusing what is not a table of it."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from intake.packages.tables import TABLES, Table
from intake.rejects import FactsRefusedError, Reject
from intake.services import Feed, Row

DESCRIPTOR = "datapackage.json"
TEXTS = "texts"
BOM = "\ufeff"
LONGEST_CELL = 16 * 1024 * 1024
"""Characters of one cell that are still read, so that a lost quotation mark cannot eat a file."""

Advance = Callable[[int], object]


class NotUtf8Error(ValueError):
    """A line that is not UTF-8; the message gives the place of the first wrong byte."""

    def __init__(self, line: int, offset: int, error: UnicodeDecodeError) -> None:
        self.line = line
        byte = error.object[error.start]
        super().__init__(
            f"not UTF-8: byte {offset + error.start} of the file is 0x{byte:02X}. "
            "Save the file as UTF-8."
        )


class Package:
    """A directory with a datapackage.json and CSV tables. `rejects` grows while it is read."""

    def __init__(self, directory: Path, rejects: list[Reject]) -> None:
        self.directory = directory
        self.rejects = rejects
        self.descriptor = self._described()
        known = {f"{name}.csv" for name in TABLES}
        for path in sorted(directory.glob("*.csv")):
            if path.name not in known:
                self._reject(path.name, 0, "no table has this name")

    @property
    def title(self) -> str:
        """What the package calls itself."""
        return str(self.descriptor.get("title") or self.descriptor.get("name") or "untitled")

    def size(self) -> int:
        """Bytes of all tables: what `advance` will have counted up to in the end."""
        return sum(path.stat().st_size for path in self.directory.glob("*.csv"))

    def feeds(self, advance: Advance) -> Iterator[Feed]:
        """The tables the package has; `advance` is told of every byte read."""
        for table in TABLES.values():
            path = self.directory / f"{table.name}.csv"
            if path.is_file():
                yield Feed(table, path.name, self._rows(table, path, advance))

    def _described(self) -> dict[str, object]:
        path = self.directory / DESCRIPTOR
        try:
            descriptor = json.loads(path.read_text(encoding="utf-8-sig"))
            named = [resource["path"] for resource in descriptor["resources"]]
        except FileNotFoundError as error:
            raise FactsRefusedError(
                [Reject(DESCRIPTOR, 0, "", "", "missing: the directory is no data package")]
            ) from error
        except (ValueError, LookupError, TypeError) as error:
            raise FactsRefusedError(
                [Reject(DESCRIPTOR, 0, "", "", f"not the description of a data package: {error}")]
            ) from error
        for name in named:
            if not (self.directory / str(name)).is_file():
                self._reject(DESCRIPTOR, 0, "there is no such file", str(name), "path")
        return descriptor

    def _reject(
        self, place: str, line: int, problem: str, value: str = "", column: str = ""
    ) -> None:
        self.rejects.append(Reject(place, line, column, value, problem))

    # --- One table ------------------------------------------------------------------------------

    def _rows(self, table: Table, path: Path, advance: Advance) -> Iterator[Row]:
        """The rows of one file; reading stops at the first thing that makes the rest unreadable."""
        texts = self._texts() if table.file_column else {}
        csv.field_size_limit(LONGEST_CELL)
        with path.open("rb") as file:
            reader = csv.reader(_lines(file, advance), strict=True)
            try:
                header = next(reader, [])
                if not self._is_header(table, path.name, header):
                    return
                line = reader.line_num + 1
                for cells in reader:
                    if len(cells) == len(header):
                        named = dict(zip(header, cells, strict=True))
                        before = len(self.rejects)
                        if table.file_column:
                            text = self._text(texts.pop(named["slug"], None))
                            named[table.file_column] = text
                        yield Row(line, named, rejected=len(self.rejects) > before)
                    elif cells:
                        problem = f"{len(cells)} cells, the header has {len(header)}"
                        self._reject(path.name, line, problem)
                    line = reader.line_num + 1
            except NotUtf8Error as error:
                self._reject(path.name, error.line, str(error))
            except csv.Error as error:
                self._reject(path.name, reader.line_num, f"not CSV: {error}")
        for slug in texts:
            self._reject(f"{TEXTS}/{slug}.txt", 0, f"{path.name} has no row of this slug")

    def _is_header(self, table: Table, place: str, header: list[str]) -> bool:
        """Whether each column of the table is there, once, in any order, and no other."""
        before = len(self.rejects)
        for column in table.columns:
            if column not in header:
                self._reject(place, 1, "this column is missing", column=column)
        for column in dict.fromkeys(header):
            if column not in table.columns:
                known = ", ".join(table.columns)
                self._reject(place, 1, f"unknown column. Known: {known}.", column=column)
            elif header.count(column) > 1:
                self._reject(place, 1, "this column is there twice", column=column)
        return len(self.rejects) == before

    def _texts(self) -> dict[str, Path]:
        return {path.stem: path for path in sorted((self.directory / TEXTS).glob("*.txt"))}

    def _text(self, path: Path | None) -> str:
        """The text of a file, nothing touched; blank, and rejected, when it is not UTF-8."""
        if path is None:
            return ""
        with path.open("rb") as file:
            try:
                return "".join(_decoded(file))
            except NotUtf8Error as error:
                self._reject(f"{TEXTS}/{path.name}", error.line, str(error))
                return ""


def _decoded(file: BinaryIO) -> Iterator[str]:
    """The lines of a file, or NotUtf8Error."""
    offset = 0
    for number, raw in enumerate(file, start=1):
        try:
            yield raw.decode()
        except UnicodeDecodeError as error:
            raise NotUtf8Error(number, offset, error) from error
        offset += len(raw)


def _lines(file: BinaryIO, advance: Advance) -> Iterator[str]:
    """The lines of a table, ends as LF and without a byte order mark; bytes are reported."""
    for number, line in enumerate(_decoded(file)):
        advance(len(line.encode()))
        yield (line if number else line.removeprefix(BOM)).replace("\r\n", "\n")
