"""Rows of one table made into records: cells read, references found, the model's rules asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models

from intake.packages.cells import CellError, reader_of
from intake.packages.tables import Table
from intake.references import References
from intake.rejects import Reject

CHUNK = 1_000
"""Rows looked up, checked and written together; memory is bounded by it."""


@dataclass(frozen=True)
class Row:
    """The cells of one row by column, and the line it begins on.

    A row that was rejected as it was read comes all the same, so that what points at it is not
    rejected for that.
    """

    line: int
    cells: Mapping[str, str]
    rejected: bool = False


@dataclass
class Draft:
    """A row on its way to the database.

    `stored` is the record of the same key that is there already, `lists` the ids its many-to-many
    columns name, `doubts` what the model's own rules object to.
    """

    row: Row
    values: dict[str, Any]
    record: Any = None
    stored: Any = None
    lists: dict[str, set[int]] = field(default_factory=dict)
    doubts: ValidationError | None = None


@dataclass(frozen=True)
class Unknown:
    """A reference to a record that is not there."""

    column: str
    model: type[models.Model]
    slug: str


class Drafting:
    """Makes drafts of the rows of one table, and notes in `rejects` what is wrong with the rest."""

    def __init__(
        self, table: Table, place: str, references: References, rejects: list[Reject]
    ) -> None:
        self.table = table
        self.place = place
        self.references = references
        self.rejects = rejects
        self._readers = {name: reader_of(own) for name, own in table.fields.items()}
        self._lines: dict[str, int] = {}
        self._waiting: list[Draft] = []

    def chunks(self, rows: Iterable[Row]) -> Iterator[list[Draft]]:
        """Drafts to be written before the next are asked for, a thousand or fewer at a time.

        A row that points at another of the same table comes after it, wherever it stands.
        """
        stream = iter(rows)
        while chunk := list(islice(stream, CHUNK)):
            yield self._built([draft for row in chunk if (draft := self._read(row))])
        while self._waiting:
            waiting, self._waiting = self._waiting, []
            for start in range(0, len(waiting), CHUNK):
                yield self._built(waiting[start : start + CHUNK])
            if len(self._waiting) == len(waiting):
                self._give_up()
        self._lines.clear()

    def key(self, record: Any) -> tuple[Any, ...]:
        """What the row of a record is known by, references as ids."""
        return tuple(getattr(record, self.table.fields[name].attname) for name in self.table.key)

    def reject(self, row: Row, column: str, problem: str, value: str | None = None) -> None:
        """Note what is wrong with a row; without a value, the cell's is repeated."""
        shown = row.cells.get(column, "") if value is None else value
        self.rejects.append(Reject(self.place, row.line, column, shown, problem))

    def object(self, draft: Draft, error: ValidationError) -> None:
        """Note what the model's rules object to."""
        for column, messages in error.update_error_dict({}).items():
            for message in ValidationError(messages).messages:
                self.reject(draft.row, "" if column == NON_FIELD_ERRORS else column, message)
        self.remember_refused(draft.row)

    def remember_refused(self, row: Row) -> None:
        """Let nobody be told that this record is unknown: it was only refused."""
        if slug := row.cells.get("slug"):
            self.references.refuse(self.table.model, slug)

    # --- Cells ----------------------------------------------------------------------------------

    def _read(self, row: Row) -> Draft | None:
        """The values of a row; None, with the rejects noted, when a cell cannot be read."""
        values = {}
        for column, text in row.cells.items():
            try:
                values[column] = self._readers[column](text)
            except CellError as error:
                self.reject(row, column, str(error))
        if len(values) == len(row.cells) and not row.rejected:
            return Draft(row, values)
        self.remember_refused(row)
        return None

    # --- References -----------------------------------------------------------------------------

    def _built(self, drafts: list[Draft]) -> list[Draft]:
        for name, model in self.table.references.items():
            wanted = {slug for d in drafts if (slug := d.values.get(name))}
            self.references.fetch(model, wanted)
        for name, model in self.table.lists.items():
            self.references.fetch(model, {s for d in drafts for s in d.values.get(name, ())})
        return [draft for draft in drafts if self._build(draft)]

    def _build(self, draft: Draft) -> bool:
        """Make the record of a draft; False when it is refused, or waits for another row."""
        unknown = list(self._unknown(draft))
        if elsewhere := [one for one in unknown if one.model is not self.table.model]:
            self._reject_unknown(draft, elsewhere)
            return False
        if unknown:
            self._waiting.append(draft)
            return False
        values = {n: v for n, v in draft.values.items() if n in self.table.plain}
        for name, model in self.table.references.items():
            if slug := draft.values.get(name):
                values[name] = self.references.get(model, slug)
        for name, model in self.table.lists.items():
            if name in draft.values:
                found = (self.references.get(model, slug) for slug in draft.values[name])
                draft.lists[name] = {record.pk for record in found if record}
        draft.record = self.table.model(**values)
        if self.table.key == ("slug",) and not draft.record.slug:
            draft.record.slug = draft.record.natural_slug()
        return self._is_first(draft)

    def _unknown(self, draft: Draft) -> Iterator[Unknown]:
        for name, model in (*self.table.references.items(), *self.table.lists.items()):
            value = draft.values.get(name) or []
            for slug in [value] if isinstance(value, str) else value:
                if self.references.get(model, slug) is None:
                    yield Unknown(name, model, slug)

    def _reject_unknown(self, draft: Draft, unknown: Iterable[Unknown]) -> None:
        """Refuse the row, and say which reference is unknown, unless that was only refused."""
        for missing in unknown:
            if self.references.was_refused(missing.model, missing.slug):
                continue
            like = self.references.nearest(missing.model, missing.slug)
            hint = f" Nearest: {like}." if like else ""
            problem = f"no {missing.model._meta.verbose_name} has this slug.{hint}"
            self.reject(draft.row, missing.column, problem, value=missing.slug)
        self.remember_refused(draft.row)

    def _give_up(self) -> None:
        """What still waits points at rows that never came or were refused, or in a circle."""
        waiting, self._waiting = self._waiting, []
        while True:
            coming = {draft.values.get("slug") for draft in waiting}
            lost = {
                id(draft): absent
                for draft in waiting
                if (absent := [one for one in self._unknown(draft) if one.slug not in coming])
            }
            if not lost:
                break
            for draft in waiting:
                if id(draft) in lost:
                    self._reject_unknown(draft, lost[id(draft)])
            waiting = [draft for draft in waiting if id(draft) not in lost]
        for draft in waiting:
            missing = next(self._unknown(draft))
            problem = "this row and others point at one another in a circle"
            self.reject(draft.row, missing.column, problem, value=missing.slug)
            self.remember_refused(draft.row)

    def _is_first(self, draft: Draft) -> bool:
        """Whether no earlier row has the same key; else the row is refused."""
        # As text: Python would look through as many tuples for garbage again and again.
        key = str(self.key(draft.record))
        first = self._lines.setdefault(key, draft.row.line)
        if first != draft.row.line:
            columns = " and ".join(self.table.key)
            self.reject(draft.row, self.table.key[0], f"duplicate: same {columns} as line {first}")
        return first == draft.row.line
