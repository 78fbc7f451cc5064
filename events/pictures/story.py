"""What the page of one negotiation tells, put together from its published records."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from itertools import groupby
from typing import Any

from django.utils.translation import gettext as _

from events.choices import HAPPENED, Role, RoundKind, RoundLinkKind
from events.models import Negotiation, Round, RoundLink
from events.pictures.cadence import Cadence, Slippage, cadence, slippages
from events.pictures.changes import Change, changes
from events.pictures.hostmap import HostMap, host_map
from events.pictures.matrix import RANK, Matrix, matrix
from events.pictures.timeline import COMMON_KINDS, Timeline, timeline


class Story:
    """One negotiation: its rounds in order, the pictures of them, and what is said of its gaps.

    Everything is read once, when a page first asks for it.
    """

    def __init__(self, negotiation: Negotiation, sort: str = "role") -> None:
        self.negotiation = negotiation
        self.sort = sort

    @cached_property
    def rounds(self) -> list[Any]:
        """All its recorded meetings in order of time, held or not."""
        return list(self.negotiation.rounds.published().for_detail().in_time())

    @cached_property
    def main(self) -> list[Any]:
        """The meetings that make its series: the numbered ones, or all when none is numbered."""
        numbered = [row for row in self.rounds if row.number is not None]
        return sorted(numbered, key=lambda row: row.number) if numbered else self.rounds

    @cached_property
    def side(self) -> list[Any]:
        """Its other meetings, such as those of ministers and experts."""
        chosen = {row.pk for row in self.main}
        return [row for row in self.rounds if row.pk not in chosen]

    @cached_property
    def held(self) -> list[Any]:
        """Those of the series that happened."""
        return [row for row in self.main if row.status in HAPPENED]

    @cached_property
    def not_held(self) -> list[Any]:
        """All its meetings that did not happen, or not yet."""
        return [row for row in self.rounds if row.status not in HAPPENED]

    @cached_property
    def hosts(self) -> list[tuple[Any, int]]:
        """Countries of the venues of rounds held, most often first."""
        return Counter(row.country for row in self.held if row.country).most_common()

    @cached_property
    def cities(self) -> list[tuple[Any, int]]:
        """Cities of all meetings held, most often first."""
        return Counter(
            row.city for row in self.rounds if row.city and row.status in HAPPENED
        ).most_common()

    @cached_property
    def parties(self) -> list[tuple[str, list[Any]]]:
        """Standing roles, weightiest first: (role, those who hold it)."""
        by_role = sorted(self.negotiation.parties.all(), key=lambda p: RANK[p.role])
        return [(role, list(held)) for role, held in groupby(by_role, key=lambda p: p.role)]

    @property
    def guarantors(self) -> list[Any]:
        """Who undertook to secure what is agreed."""
        return dict(self.parties).get(Role.GUARANTOR, [])

    @cached_property
    def related(self) -> list[tuple[str, list[Any]]]:
        """Lanes of meetings outside this negotiation: its prologue, and its tracks by name."""
        rows = Round.objects.published().with_place().with_needs_source()
        prologue = rows.linked_to(self.negotiation, RoundLinkKind.PROLOGUE_TO).in_time()
        tracks = rows.of_tracks(self.negotiation).in_time()
        lanes: dict[str, list[Any]] = {}
        for row in tracks:
            lanes.setdefault(str(row.negotiation), []).append(row)
        return [(_("Prologue"), list(prologue)), *lanes.items()]

    @cached_property
    def timeline(self) -> Timeline | None:
        """Its meetings and those related to it at their true dates."""
        prologue, *tracks = self.related
        side = _("Summits, ministers, experts") if self._has_summits else _("Ministers, experts")
        return timeline(
            [prologue, (_("Rounds"), self.main), *tracks, (side, self.side)],
            self.agreements,
            [
                (conflict.ends, _("%(conflict)s ends") % {"conflict": conflict})
                for conflict in self.negotiation.conflicts.all()
                if conflict.ends
            ],
        )

    @property
    def _has_summits(self) -> bool:
        return any(row.kind == RoundKind.SUMMIT for row in self.side)

    @cached_property
    def matrix(self) -> Matrix | None:
        """Who sat at which round of the series."""
        return matrix(self.main, self.sort)

    @cached_property
    def changes(self) -> list[Change]:
        """Each round of the series against the one before it."""
        return changes(self.main)

    @cached_property
    def cadence(self) -> Cadence | None:
        """The rhythm of the rounds held."""
        return cadence(self.held)

    @cached_property
    def slippages(self) -> list[Slippage]:
        """Announced days against actual ones, where a source gives both."""
        return slippages(self.rounds)

    @cached_property
    def map(self) -> HostMap | None:
        """Where its meetings were held."""
        return host_map(
            (row.country, row.city, row.starts.year, 1)
            for row in self.rounds
            if row.country and row.starts and row.status in HAPPENED
        )

    @cached_property
    def agreements(self) -> list[Any]:
        """Texts that came out of it or of one of its rounds, in order of time."""
        return list(self.negotiation.agreements.published().for_list().in_time())

    @property
    def texts(self) -> list[Any]:
        """Its agreements but for joint statements and communiqués, which come with most rounds."""
        return [text for text in self.agreements if text.kind not in COMMON_KINDS]

    @cached_property
    def statements(self) -> list[Any]:
        """What was said about it, in order of time."""
        return list(self.negotiation.statements.published().for_list().in_time())

    @cached_property
    def needing_source(self) -> int:
        """How many of its rounds and of those at their tables still lack a source."""
        seats = [seat for row in self.rounds for seat in row.participations.all()]
        return sum(1 for record in (*self.rounds, *seats) if record.needs_source)

    @cached_property
    def links(self) -> list[RoundLink]:
        """How its meetings stand to others."""
        return [link for row in self.rounds for link in row.links.all()]
