"""Those at the table as the reader found them, seated as the model has it.

The reader speaks of persons and states alike; at the table sits a state or body, and the person
speaks for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from actors.choices import ActorKind
from actors.models import Actor, Tenure
from core.dates import parse
from events.choices import HAPPENED, Attendance, Role, RoundStatus
from events.models import Negotiation, Participation, Party
from intake.knowledge import namesakes, slug_of
from intake.reading.proposals import ParticipantProposal, RoundProposal

STATUSES = {
    "held": RoundStatus.HELD,
    "ongoing": RoundStatus.PARTLY_HELD,
    "planned": RoundStatus.SCHEDULED,
    "postponed": RoundStatus.POSTPONED,
    "cancelled": RoundStatus.CANCELLED,
    "offered": RoundStatus.OFFERED,
    "hypothetical": RoundStatus.PROPOSED,
    "rejected": RoundStatus.DECLINED,
}
"""How the reader's words for whether a meeting happened are called in the code list."""

PARTY = "party"
"""The reader's word for a side of the dispute."""

Seats = dict[tuple[str, str], dict[str, Any]]
Roles = dict[str, dict[str, set[str]]]


@dataclass(frozen=True)
class Office:
    """An office of a person: for whom it speaks, and its title."""

    actor: Actor
    title: str


class Seating:
    """What the knowledge base knows of all whom an article seats: who they are, their roles."""

    def __init__(self, meetings: Iterable[RoundProposal]) -> None:
        rounds = list(meetings)
        self.namesakes = namesakes()
        slugs = {slug_of(Actor, who.known_key) for one in rounds for who in one.participants}
        self.actors = {actor.slug: actor for actor in Actor.objects.filter(slug__in=slugs)}
        self.states = {
            state.country_id: state
            for state in Actor.objects.filter(kind=ActorKind.STATE, country__isnull=False)
            if not state.existed or parse(state.existed).upper is None
        }
        self.tenures: dict[int, list[Tenure]] = defaultdict(list)
        held = Tenure.objects.filter(person__slug__in=slugs).select_related("body").in_time()
        for tenure in held:
            self.tenures[tenure.person_id].append(tenure)
        self.seated = _roles(
            Participation.objects.filter(round__slug__in={m.known_key for m in rounds} - {None}),
            "round__slug",
        )
        negotiations = {slug_of(Negotiation, one.negotiation_key) for one in rounds}
        self.standing = _roles(
            Party.objects.filter(negotiation__slug__in=negotiations), "negotiation__slug"
        )

    def seats(self, meeting: RoundProposal) -> list[dict[str, Any]]:
        """One entry a delegation and role: actor, name as printed, role, attendance, delegates.

        A role the article leaves open is the one the actor had at this very round, or stands in,
        when there is just one; else it is blank, for the editor to choose.
        """
        seats: Seats = {}
        for who in meeting.participants:
            actor = self.actors.get(self.unmistakable(who.known_key))
            office = self._office(actor, meeting.date or "") if actor else None
            seated = office.actor if office else actor
            slug = seated.slug if seated else ""
            name = seated.name if office and seated else who.actor
            key = (slug or name, self._role(who, slug, meeting))
            seat = seats.setdefault(key, _seat(slug, name, key[1], who, meeting))
            if office and actor:
                delegate = {"person": actor.slug, "capacity": office.title}
                if delegate not in seat["delegates"]:
                    seat["delegates"].append(delegate)
        return _joined(seats)

    def unmistakable(self, key: str | None) -> str:
        """The slug of an actor the reader knows; blank when others bear the same name."""
        slug = slug_of(Actor, key)
        return "" if slug in self.namesakes else slug

    def _office(self, actor: Actor, dates: str) -> Office | None:
        """Whom a person speaks for: the body of the office held then, or the state of the country.

        Offices of a state's own bodies speak for the state. The title is given only when it is
        known to be the one held on the day.
        """
        if actor.kind != ActorKind.PERSON:
            return None
        held = [tenure for tenure in self.tenures[actor.pk] if _covers(tenure, dates)]
        bodies = {self.states.get(t.body.country_id, t.body) for t in held}
        if len(bodies) == 1:
            return Office(bodies.pop(), held[0].title if dates and len(held) == 1 else "")
        state = self.states.get(actor.country_id)
        return Office(state, "") if state else None

    def _role(self, who: ParticipantProposal, slug: str, meeting: RoundProposal) -> str:
        if who.role in Role.values:
            return who.role
        negotiation = slug_of(Negotiation, meeting.negotiation_key)
        roles = self.seated.get(meeting.known_key or "", {}).get(slug)
        roles = roles or self.standing.get(negotiation, {}).get(slug) or set()
        if len(roles) == 1:
            return next(iter(roles))
        return Role.CONFLICT_PARTY if who.role == PARTY else ""


def _roles(rows: Any, owner: str) -> Roles:
    """The roles of each actor, beside that of host, by the slug of the round or negotiation."""
    found: Roles = defaultdict(lambda: defaultdict(set))
    rows = rows.filter(actor__isnull=False).exclude(role=Role.HOST)
    for slug, actor, role in rows.values_list(owner, "actor__slug", "role"):
        found[slug][actor].add(role)
    return found


def _covers(tenure: Tenure, dates: str) -> bool:
    """Whether an office was held on these days; of days unknown nothing is ruled out."""
    if not dates:
        return True
    day = parse(dates)
    begun = not (tenure.starts and day.upper) or tenure.starts <= day.upper
    return begun and (not (tenure.ends and day.lower) or day.lower <= tenure.ends)


def _seat(
    slug: str, name: str, role: str, who: ParticipantProposal, meeting: RoundProposal
) -> dict[str, Any]:
    came = STATUSES[meeting.status] in HAPPENED
    return {
        "actor": slug,
        "name": name,
        "role": role,
        "attendance": Attendance.ATTENDED if came else Attendance.EXPECTED,
        "inferred": who.basis != "stated",
        "passages": [[p.start, p.end] for p in who.passages if p.quote.strip()],
        "delegates": [],
    }


def _joined(seats: Seats) -> list[dict[str, Any]]:
    """Whoever sits there in a role of its own is not seated again without one."""
    own_seat: dict[str, dict[str, Any]] = {}
    for (who, role), seat in seats.items():
        if role:
            own_seat.setdefault(who, seat)
    kept = []
    for (who, role), seat in seats.items():
        if role or who not in own_seat:
            kept.append(seat)
            continue
        chief = own_seat[who]
        chief["delegates"] += [d for d in seat["delegates"] if d not in chief["delegates"]]
    return kept
