"""The actors of an article, each once, under the fullest name it was given."""

from __future__ import annotations

from collections import defaultdict

from intake.reading.mentions import ACTORS, DERIVED, Mention, label
from intake.reading.people import LEXICONS
from intake.reading.proposals import ActorProposal, Passage

GROUPS = ("government_body", "armed_group", "opposition_body")


def passage(text: str, start: int, end: int) -> Passage:
    """The passage text[start:end]."""
    return Passage(start, end, text[start:end])


def actor_proposals(
    text: str, mentions: list[list[Mention]], involved: dict[str, Mention], language: str
) -> list[ActorProposal]:
    """Every actor named, in order. A state named by its adjective only must be `involved`, as must
    a medium: they are colour or source, not actors."""
    named: dict[str, list[Mention]] = defaultdict(list)
    for sentence in mentions:
        for mention in sentence:
            if mention.key in involved or (mention.kind in ACTORS and not _is_board(mention)):
                named[mention.key].append(mention)
    for key, mention in involved.items():
        named.setdefault(key, []).append(mention)
    found = []
    for key, group in named.items():
        plain = [m for m in group if m.form not in (*DERIVED, "capital")]
        if not plain and key not in involved and all(m.form in DERIVED for m in group):
            continue
        first = (plain or group)[0]
        name = (
            label(first.entry, language)
            if first.kind == "state" and first.entry and not plain
            else first.name
        )
        office = (
            next((o for o in (office_of(text, m, language) for m in group) if o), None)
            if first.kind == "person"
            else None
        )
        spans = sorted({(m.start, m.end) for m in group})
        found.append(
            ActorProposal(
                name,
                first.kind,
                first.entry.known_key if first.entry else None,
                first.country,
                office,
                tuple(passage(text, start, end) for start, end in spans),
            )
        )
    return found


def _is_board(mention: Mention) -> bool:
    """Whether a body is one of the councils and commissions that articles are full of."""
    return mention.kind == "organisation" and mention.entry is None


def office_of(text: str, mention: Mention, language: str) -> str | None:
    """The office printed before a name: "Kazakh President", «министр иностранных дел»."""
    lexicon = LEXICONS[language]
    words = text[max(0, mention.start - 80) : mention.start].split()
    taken: list[str] = []
    for word in reversed(words):
        bare = word.strip("«»\"“”'’(),")
        if bare != word and taken and word[-1] in ',)»"”':
            break
        if bare.lower() in lexicon.TITLES or (
            taken and bare.lower() in ("of", "for", "иностранных", "дел", "and")
        ):
            taken.insert(0, bare)
        else:
            break
    return " ".join(taken) or None
