"""Drafts of one table merged with the records there are: created, updated or left as they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import DataError, IntegrityError, transaction
from django.db.models import Q

from intake.drafting import Draft, Drafting, Row
from intake.refusals import refusal_of


@dataclass
class Tally:
    """What was done to one table, in records."""

    table: str
    created: int = 0
    updated: int = 0
    unchanged: int = 0


class Merge:
    """Writes the drafts of one table, a chunk a statement."""

    def __init__(self, drafting: Drafting) -> None:
        self.drafting = drafting
        self.table = drafting.table
        self._doubtful: list[Draft] = []

    def run(self, rows: Iterable[Row]) -> Tally:
        """Create or update a record a row, by its key. What is refused is in the rejects."""
        tally = Tally(self.table.name)
        for drafts in self.drafting.chunks(rows):
            self._match(drafts)
            for draft in drafts:
                self._ask_rules(draft)
            new = [draft for draft in drafts if draft.stored is None]
            old = [draft for draft in drafts if draft.stored is not None]
            changed = {id(d) for d in self._save([d for d in old if self._differs(d)])}
            created = self._save(new)
            kept = [*created, *old]
            changed |= self._save_lists(kept) - {id(draft) for draft in created}
            tally.created += len(created)
            tally.updated += len(changed)
            tally.unchanged += len(old) - len(changed)
            self._doubtful += [draft for draft in kept if draft.doubts]
        return tally

    def look_again(self) -> None:
        """Ask the model's rules again about doubtful records, now that all they stand on is there.

        A long quotation, for example, is allowed once its source is cited.
        """
        for draft in self._doubtful:
            stored = self.table.model._base_manager.filter(pk=draft.record.pk).first()
            if stored is None:
                continue
            try:
                stored.clean()
            except ValidationError as error:
                self.drafting.object(draft, error)

    # --- Beside what is stored ------------------------------------------------------------------

    def _match(self, drafts: list[Draft]) -> None:
        """Give each draft the stored record of its key, if there is one, and what it leaves out."""
        stored = self._stored(drafts)
        for draft in drafts:
            draft.stored = stored.get(self.drafting.key(draft.record))
            if draft.stored is None:
                continue
            draft.record.pk = draft.stored.pk
            draft.record._state.adding = False
            for name, own in self.table.fields.items():
                if name not in draft.values and name != "slug" and not own.many_to_many:
                    setattr(draft.record, own.attname, getattr(draft.stored, own.attname))

    def _stored(self, drafts: list[Draft]) -> dict[tuple[Any, ...], Any]:
        """Stored records by key: at least those the drafts name."""
        if not drafts:
            return {}
        keys = [self.drafting.key(draft.record) for draft in drafts]
        condition = Q()
        for name, values in zip(self.table.key, map(set, zip(*keys, strict=True)), strict=True):
            one_of = Q(**{f"{name}__in": values - {None}})
            condition &= one_of | Q(**{f"{name}__isnull": True}) if None in values else one_of
        records = self.table.model._base_manager.filter(condition).order_by()
        return {self.drafting.key(record): record for record in records}

    def _ask_rules(self, draft: Draft) -> None:
        try:
            draft.record.clean()
        except ValidationError as error:
            draft.doubts = error

    def _differs(self, draft: Draft) -> bool:
        return any(
            getattr(draft.stored, own.attname) != getattr(draft.record, own.attname)
            for own in self.table.fields.values()
            if not own.many_to_many
        )

    # --- Into the database ----------------------------------------------------------------------

    def _save(self, drafts: list[Draft]) -> list[Draft]:
        """Write them all; when the database refuses, halve until it is known what it refuses."""
        if not drafts:
            return []
        try:
            with transaction.atomic():
                self._write([draft.record for draft in drafts])
        except (IntegrityError, DataError) as error:
            if len(drafts) == 1:
                self._refuse(drafts[0], error)
                return []
            half = len(drafts) // 2
            return [*self._save(drafts[:half]), *self._save(drafts[half:])]
        return drafts

    def _write(self, records: list[Any]) -> None:
        """One statement: an insert, or for records that have an id an update by it."""
        columns = [name for name, own in self.table.fields.items() if not own.many_to_many]
        manager = self.table.model._base_manager
        if records[0].pk is None:
            manager.bulk_create(records)
        else:
            manager.bulk_create(
                records, update_conflicts=True, unique_fields=["pk"], update_fields=columns
            )

    def _refuse(self, draft: Draft, error: Exception) -> None:
        self.drafting.object(draft, draft.doubts or refusal_of(draft.record, error))

    def _save_lists(self, drafts: list[Draft]) -> set[int]:
        """Bring the many-to-many columns in line; the drafts this changed, by identity."""
        changed = set()
        for name in self.table.lists:
            own = self.table.fields[name]
            through = own.remote_field.through._base_manager
            here = f"{own.m2m_field_name()}_id"
            there = f"{own.m2m_reverse_field_name()}_id"
            stored: dict[int, set[int]] = defaultdict(set)
            ids = [draft.record.pk for draft in drafts]
            for owner, target in through.filter(**{f"{here}__in": ids}).values_list(here, there):
                stored[owner].add(target)
            added = []
            for draft in drafts:
                owner = draft.record.pk
                wanted = draft.lists.get(name, stored[owner])
                if wanted == stored[owner]:
                    continue
                changed.add(id(draft))
                through.filter(**{here: owner, f"{there}__in": stored[owner] - wanted}).delete()
                added += [
                    through.model(**{here: owner, there: target})
                    for target in sorted(wanted - stored[owner])
                ]
            through.bulk_create(added)
        return changed
