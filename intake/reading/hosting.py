"""Which city or state a clause makes the host: by receiving, offering, or being put forward."""

from __future__ import annotations

import re
from dataclasses import replace

from intake.reading.clauses import Clause
from intake.reading.cues import Cues
from intake.reading.mentions import Mention
from intake.reading.scene import as_city
from intake.reading.words import CYRILLIC

CLOSE = 40  # characters between a name and its verb
HOME = re.compile(
    r"\b(?:his|her) (?:own )?(?:\w+ )?(?:palace|residence|office|home|villa)\b"
    r"|у себя|в свое[йм] (?:\w+ )?(?:дворц|резиденц|дом|кабинет|вилл)"
)
CITY_STATES = ("VA", "SG", "MC", "LU", "DJ")
SEATED_BY = re.compile(r"(?:усадил|принял|принимал|собрал|св[её]л)а?\b[^,.;]{0,25} $")
HOSTS = re.compile(r"had its |took over as host|saw (?:them|both|the )", re.IGNORECASE)
NEXT_STOP = re.compile(r"then|next|after|затем|потом|следом|дальше|за ", re.IGNORECASE)


def put_forward(clause: Clause, cues: Cues) -> Mention | None:
    """ "Austria floated Vienna as a venue", "could Helsinki do the same?": the capital that is put
    forward, not the one who does it."""
    if clause.status not in ("offered", "hypothetical"):
        return None
    text, start = clause.text, clause.start
    put = (
        m
        for m in clause.mentions
        if m.form == "capital"
        and (
            cues.put_forward.match(text, m.end - start)
            or cues.put_before.search(text[: m.start - start])
        )
    )
    return next(map(as_city, put), None)


def subject(clause: Clause, verb: re.Match[str]) -> Mention | None:
    """The state right before a verb of hosting."""
    before = [
        m
        for m in clause.mentions
        if m.kind == "state" and m.end <= clause.start + verb.start() and m.form != "adjective"
    ]
    return before[-1] if before and clause.start + verb.start() - before[-1].end < CLOSE else None


def at_home(clause: Clause, verb: re.Match[str]) -> str | None:
    """«Ниинистё принял в своём дворце Трампа и Путина»: the country of the one who receives."""
    start = clause.start + verb.start()
    named = [m for m in clause.mentions if m.kind == "person" and m.end <= start]
    near = named and start - named[-1].end < CLOSE
    return named[-1].country if near and HOME.search(clause.text) else None


def receiving(clause: Clause) -> Mention | None:
    """ "Abu Dhabi received the delegations": the capital before its verb of hosting, or the one
    after "then came"."""
    if clause.status == "offered":
        return None
    if clause.received:
        return _receiver(subject(clause, clause.received))
    if clause.verb and HOSTS.match(clause.verb.group()):
        verb = clause.start + clause.verb.start()
        named = (m for m in clause.mentions if m.form == "capital" and 0 <= verb - m.end <= 1)
        return next(map(as_city, named), None)
    if clause.verb or clause.received:
        seat = next(
            (m for m in clause.mentions if m.form == "capital" and _is_subject(m, clause)), None
        )
        if seat:
            return as_city(seat)
    if clause.verb and NEXT_STOP.match(clause.verb.group()):
        stop = clause.start + clause.verb.end()
        return next((as_city(m) for m in clause.mentions if 0 <= m.start - stop <= 5), None)
    return None


def _receiver(host: Mention | None) -> Mention | None:
    """The city of a capital that receives, or of a state that is one."""
    if host and host.country in CITY_STATES:
        return replace(host, kind="city", entry=None, form="name", place=True)
    return as_city(host) if host else None


def open_house(clause: Clause) -> Mention | None:
    """«Обе делегации приняли у себя Афины»: the city right after the verb of hosting."""
    if clause.received is None:
        return None
    stop = clause.start + clause.received.end()
    near = (m for m in clause.mentions if 0 <= m.start - stop <= 1)
    host = next((c for m in near if (c := as_city(m))), None)
    printed = clause.text[host.start - clause.start : host.end - clause.start] if host else ""
    return host if host and CYRILLIC.search(printed) else None


def turned_down(clause: Clause) -> Mention | None:
    """ "London was turned down": the city that stands before the words of refusal."""
    if clause.status != "rejected" or not clause.told:
        return None
    if not clause.text[clause.cue :].startswith(("was ", "were ", "is ", "has ")):
        return None
    cue = clause.start + clause.cue
    near = (m for m in clause.mentions if 0 <= cue - m.end <= 1)
    return next((c for m in near if m.form == "capital" and (c := as_city(m))), None)


def _is_subject(mention: Mention, clause: Clause) -> bool:
    """«…усадил за стол Пекин, …»: a capital in the nominative after the verb of seating."""
    printed = clause.text[mention.start - clause.start : mention.end - clause.start]
    before = clause.text[: mention.start - clause.start]
    return printed == mention.name and bool(SEATED_BY.search(before))


def offerer(clause: Clause) -> Mention | None:
    """Who offers: the state named last before the words of the offer, else whose leader or
    ministry offers."""
    states = [
        m for m in clause.mentions if m.kind == "state" and not m.place and m.form != "adjective"
    ]
    offer = clause.cue + clause.start
    speaking = [
        m
        for m in clause.mentions
        if m.kind in ("person", "government_body") and m.country and m.end <= offer
    ]
    before = next((m for m in reversed(states) if m.end <= offer), None)
    whose = (m for m in clause.mentions if m.form == "adjective" and m.end <= offer)
    return before or next(iter(speaking), states[0] if states else next(whose, None))
