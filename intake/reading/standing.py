"""Whether a clause tells of a meeting, or only talks about meetings."""

from __future__ import annotations

from intake.reading.clauses import Clause
from intake.reading.cues import UNDONE, Cues
from intake.reading.dates import DateMention
from intake.reading.drafts import Draft
from intake.reading.scene import as_city

PLANS = ("planned", "hypothetical")


def gathers(clause: Clause, cues: Cues) -> bool:
    """People in one city on one day meet, unless the words say it was something else."""
    people = {m.key for m in clause.actors if not m.place and m.form != "adjective"}
    plural = bool(cues.people.search(clause.text))
    return (len(people) >= 2 or plural) and not cues.not_event.search(clause.text)


def goes_on(clause: Clause, previous: Draft) -> bool:
    """ "In Istanbul on 14 April, on 18 June in Moscow": a day and a place, the verb understood."""
    city = any(map(as_city, clause.mentions))
    exact = any(d.when.days <= 31 for d in clause.dates)
    return clause.elliptic and city and exact and clause.sentence == previous.last_sentence


def promises(clause: Clause, cues: Cues) -> bool:
    """Whether a clause may tell of a meeting at all."""
    if clause.numbers and clause.dates:
        return True
    if clause.triggered or (
        clause.told and (clause.numbers or clause.status in ("offered", "rejected"))
    ):
        return True
    return bool(clause.dates and clause.places) and (
        gathers(clause, cues) or (clause.told and clause.status in PLANS)
    )


def stands(draft: Draft, clause: Clause, cues: Cues, counting: bool) -> bool:
    """Whether a draft tells enough. `counting`: rounds are being told by number."""
    if clause.elliptic and draft.date and draft.place:
        return True
    if draft.status == "offered":
        people = cues.people.search(clause.text)
        return bool(draft.country) and bool(
            clause.noun or draft.place or clause.venue_word or people
        )
    if draft.date:
        return _dated_stands(draft, clause, cues)
    where = bool(draft.place or draft.venue or draft.country)
    if draft.numbered:
        return bool((draft.negotiation and counting) or where) and draft.status not in UNDONE
    return bool(draft.place) and _undated_stands(draft, clause)


def _undated_stands(draft: Draft, clause: Clause) -> bool:
    """Whether a place without a date tells of a meeting that was planned or came to nothing."""
    if draft.status == "rejected" and clause.told and clause.places:
        return True
    invited = bool(clause.received) and draft.status in PLANS
    return draft.status in (*UNDONE, *PLANS) and bool(clause.noun or clause.verb or invited)


def _dated_stands(draft: Draft, clause: Clause, cues: Cues) -> bool:
    where = bool(draft.place or draft.venue or draft.country)
    if draft.place and draft.date and draft.date.days <= 31 and gathers(clause, cues):
        return True
    if draft.place and clause.told and draft.status in (*PLANS, "rejected"):
        return True
    strong = bool(clause.noun or clause.verb)
    if clause.signing and not strong:
        return where
    if not strong and not clause.numbers:
        return bool(draft.place) and (clause.resumed or bool(clause.received))
    if clause.noun and any(_beside(d, clause) for d in clause.dates) and draft.negotiation:
        return True
    own = clause.definite or any(m.kind == "negotiation" for m in clause.mentions)
    named = bool(draft.negotiation and own) and bool(clause.verb or clause.told)
    return where or bool(draft.number) or len(draft.parties) >= 2 or named


def _beside(date: DateMention, clause: Clause) -> bool:
    """ "The 2012 round": a date that stands right before the meeting, as its name."""
    noun = clause.start + clause.noun.start() if clause.noun else 0
    return 0 < noun - date.end <= 2
