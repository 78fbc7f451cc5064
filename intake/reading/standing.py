"""Whether a clause tells of a meeting, or only talks about meetings."""

from __future__ import annotations

import re

from intake.reading.clauses import Clause
from intake.reading.cues import UNDONE, Cues
from intake.reading.dates import DateMention
from intake.reading.drafts import Draft
from intake.reading.hosting import put_forward
from intake.reading.scene import as_city

LONGEST = 400  # days: no meeting lasts longer, though talks do
MONTH = 31  # days
SEASON = 92  # days
BACK_AT = re.compile(r"\s[—–]\s(?:снова|опять|вновь)\s|, again (?:in|to) ")
HAD_SIGNED = re.compile(
    r"(?:accords?|agreement|deal|text|paper|declaration|protocol|treaty|truce|pact)"
    r" (?:which |that )?\w+ had (?:\w+ )?$"
)  # what is told of the accord is another matter
PLANS = ("planned", "hypothetical")


def gathers(clause: Clause, cues: Cues) -> bool:
    """People in one city on one day meet, unless the words say it was something else."""
    people = {m.key for m in clause.actors if not m.place and m.form != "adjective"}
    plural = bool(cues.people.search(clause.text))
    return (len(people) >= 2 or plural) and not cues.not_event.search(clause.text)


def attended(clause: Clause, cues: Cues) -> bool:
    """Whether somebody was there, and it was no battle."""
    people = any(not m.place and m.form != "adjective" for m in clause.actors)
    return (people or bool(cues.people.search(clause.text))) and not cues.not_event.search(
        clause.text
    )


def goes_on(clause: Clause, previous: Draft) -> bool:
    """ "In Istanbul on 14 April, on 18 June in Moscow": a day and a place, the verb understood."""
    city = any(map(as_city, clause.mentions))
    back = bool(BACK_AT.search(clause.text)) and clause.sentence - previous.last_sentence <= 1
    exact = any(d.when.days <= 31 for d in clause.dates)
    return (
        (clause.elliptic or back)
        and (city or bool(clause.again))
        and exact
        and (back or clause.sentence - previous.last_sentence <= 1)
    )


def promises(clause: Clause, cues: Cues) -> bool:
    """Whether a clause may tell of a meeting at all."""
    if clause.numbers and clause.dates:
        return True
    if clause.triggered or (
        clause.told and (clause.numbers or clause.status in ("offered", "rejected"))
    ):
        return True
    if clause.told and put_forward(clause, cues):
        return True
    placed = clause.places or "same" in clause.again
    return bool(clause.dates and placed) and (
        gathers(clause, cues) or (clause.told and clause.status in (*PLANS, *UNDONE))
    )


def stands(draft: Draft, clause: Clause, cues: Cues, counting: bool) -> bool:
    """Whether a draft tells enough. `counting`: rounds are being told by number."""
    if (clause.elliptic or BACK_AT.search(clause.text)) and draft.date and draft.place:
        return True
    if draft.status == "offered":
        people = cues.people.search(clause.text) or _invited(clause)
        return bool(draft.country) and bool(
            clause.noun or draft.place or clause.venue_word or people
        )
    if draft.date:
        return _dated_stands(draft, clause, cues)
    where = bool(draft.place or draft.venue or draft.country)
    if draft.numbered:
        return bool((draft.negotiation and counting) or where) and draft.status not in UNDONE
    return bool(draft.place) and (
        _undated_stands(draft, clause) or bool(clause.told and put_forward(clause, cues))
    )


def hangs(draft: Draft, clause: Clause) -> bool:
    """Whether the words say outright that a meeting was to be, or came to nothing, and when."""
    dated = draft.date is not None and draft.date.days <= SEASON
    named = clause.noun or clause.verb or (clause.definite and clause.again)
    return bool(dated and clause.told and named) and draft.status in (*PLANS, *UNDONE)


def _invited(clause: Clause) -> bool:
    """ "Ready to receive Putin and Zelensky": whom an offer names, two or more."""
    offer = clause.start + clause.cue
    return len({m.key for m in clause.actors if m.start >= offer and m.form != "adjective"}) > 1


def _undated_stands(draft: Draft, clause: Clause) -> bool:
    """Whether a place without a date tells of a meeting that was planned or came to nothing."""
    if draft.status == "rejected" and clause.told and clause.places:
        return True
    invited = bool(clause.received) and draft.status in PLANS
    return draft.status in (*UNDONE, *PLANS) and bool(
        clause.noun or clause.verb or clause.resumed or invited
    )


def _dated_stands(draft: Draft, clause: Clause, cues: Cues) -> bool:
    length = draft.date.days if draft.date else 0
    if length > LONGEST and not clause.places and not draft.number:
        return False
    if (length <= MONTH and draft.place and gathers(clause, cues)) or _is_told(draft, clause):
        return True
    where = bool(draft.place or draft.venue or draft.country)
    strong = bool(clause.noun or clause.verb)
    if clause.signing and not strong:
        several = len(draft.parties) >= 2 and length <= MONTH
        if HAD_SIGNED.search(clause.text[: clause.signing.start()]):
            return False
        return where or (several and not cues.not_event.search(clause.text))
    if not strong and not clause.numbers:
        hosted = bool(clause.received and draft.country) and length <= MONTH
        return (bool(draft.place) and (clause.resumed or bool(clause.received))) or (
            hosted and (len(draft.parties) > 2 or bool(cues.people.search(clause.text)))
        )
    return where or _is_known(draft, clause)


def _is_told(draft: Draft, clause: Clause) -> bool:
    """Whether a plan has a place, or the words say outright that one came to nothing there."""
    if not clause.told:
        return False
    if draft.status in PLANS:
        return bool(draft.place)
    named = clause.triggered or clause.definite or draft.status == "rejected"
    return bool(clause.places and named) and draft.status in UNDONE


def _is_known(draft: Draft, clause: Clause) -> bool:
    """Whether a meeting without a place is told by its number, its sides or its negotiation."""
    if clause.noun and any(_beside(d, clause) for d in clause.dates) and draft.negotiation:
        return True
    if draft.status == "planned" and clause.told and (clause.noun or clause.verb):
        return draft.negotiation is not None or len(draft.parties) >= 2
    own = clause.definite or any(m.kind == "negotiation" for m in clause.mentions)
    told = bool(draft.negotiation and own) and bool(clause.verb or clause.told)
    sides = len(draft.parties) >= 2 and bool(clause.verb or clause.told or clause.definite)
    return bool(draft.number) or sides or told


def _beside(date: DateMention, clause: Clause) -> bool:
    """ "The 2012 round": a date that stands right before the meeting, as its name."""
    noun = clause.start + clause.noun.start() if clause.noun else 0
    return 0 < noun - date.end <= 2
