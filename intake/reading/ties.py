"""Whether a word that names a role is said of the name beside it.

"Kazakhstan handed the guarantors a draft", «Норвегия посредничала в Шри-Ланке, но здесь дала лишь
гостиницу», "Is Oman a mediator?": the host of a meeting is often named beside the work of others.
"""

from __future__ import annotations

import re

from intake.reading.clauses import Clause
from intake.reading.lexicon import roles
from intake.reading.mentions import Mention

WISHED = re.compile(roles.WISHED, re.IGNORECASE)
# A role word in the plural: who stands alone before it deals with its bearers.
PLURAL = re.compile(
    r"(?:ors|brokers|betweens|iaries|middlemen|arbiters|powers|countries|states|parties|makers)$"
    r"|(?:гарант|посредник)(?:ы|ов|ам|ами)$",
    re.IGNORECASE,
)
AMONG = re.compile(  # "one of the guarantors"
    r"\b(?:one|two|three|some|most|part|among|amongst|alongside|with|like) (?:of )?(?:[\w-]+ )*$"
    r"|\b(?:один|одна|одно|одним|одной|одного|двое|среди|числе|из|вместе|наряду)\b|^, as ",
    re.IGNORECASE,
)
OWN = re.compile(r"(?:['’]s?(?: [\w’'-]+){0,2})? $")  # "the UN mediators", "Qatar's mediators"
# "Egyptian army mediators"
OF_LAND = re.compile(r"(?: (?!(?:and|the|its|their|и)\b)[\w’'-]+){0,2} $")
WHOSE = re.compile(r"\b(?:whose|чь[яиейюё]\w{0,2})\s")
SINGLE = re.compile(r"(?:ий|ый|ой|ая|яя|ое|ого|его|ому|ему)$")  # a Russian adjective of one
ELSEWHERE = re.compile(r" (?:in|во?)(?: the)? ")


def only_wished(text: str, match: re.Match[str], clause: Clause) -> bool:
    """ "Kazakhstan dreams of mediating", "Is Oman a mediator?": wished or asked, not said."""
    if WISHED.search(text, max(clause.start, match.start() - 60), match.start()):
        return True
    return clause.text.rstrip(" »”\"'").endswith("?")


def of_others(text: str, match: re.Match[str], bearers: list[Mention]) -> bool:
    """ "Kazakhstan and the guarantors": several bear the role, and one alone is named before."""
    if len(bearers) != 1 or not PLURAL.search(match.group()) or bearers[0].end > match.start():
        return False
    gap = text[bearers[0].end : match.start()]
    if bearers[0].form != "adjective":
        return not (OWN.match(gap) or AMONG.search(gap))
    one = SINGLE.search(text, bearers[0].start, bearers[0].end)
    return bool(one) or not (OF_LAND.match(gap) or AMONG.search(gap))


def of_their_house(text: str, match: re.Match[str], bearers: list[Mention]) -> bool:
    """ "Rubio, whose department had mediated": somebody's house or men, and not he himself."""
    if not bearers or bearers[-1].end > match.start():
        return False
    return bool(WHOSE.search(text, bearers[-1].end, match.start()))


def in_another_land(match: re.Match[str], clause: Clause, country: str | None) -> bool:
    """ "Norway mediated in Sri Lanka": another place than the country of the meeting."""
    if country is None:
        return False
    after = (m for m in clause.mentions if m.start >= match.end() and m.country)
    place = next(after, None)
    if place is None or place.country == country:
        return False
    return bool(
        ELSEWHERE.fullmatch(clause.text, match.end() - clause.start, place.start - clause.start)
    )
