# ruff: noqa: SIM905 (words read better in a row)
"""Who and what an article names: known names, places, bodies, persons, in text order."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from intake.reading.gazetteer import PARENTHESIS, Entry, Gazetteer, Hit
from intake.reading.lexicon.rounds_ru import NOUNS, PEOPLE
from intake.reading.lexicon.speech import SPEAKING
from intake.reading.segments import Sentence
from intake.reading.words import Word, fold
from intake.reading.world import state_name

LOCATIVE = frozenset(
    "in at near to from into outside around towards toward inside within via reach left leave "
    "hosted visit visited в во из под близ около на через".split()
)
ARTICLES = frozenset(["the", "a", "an", "old"])
PLACE_NOUNS = frozenset(
    fold(
        "city town capital resort village suburb suburbs outskirts edge heart museum airport "
        "university centre center north south east west "
        "столица столице городе город курорте отеле отелей гостинице гостиниц дворце дворцов зале "
        "залов особняке особняков пригороде предместье окрестностях окраине окраинах аэропорту "
        "ресторане"
    ).split()
)
HOSTING = frozenset(
    "hosts hosted hosting became accommodated принял приняла принимал принимала принимает примет "
    "собирает соберёт соберет собрал собрала собирал собирала созвал созвала "
    "стал стала".split()
)
FIXED = frozenset(
    "fixed set planned scheduled due booked announced pencilled billed slated chosen in".split()
)
AS_VENUE = frozenset(["as", "for"])
EVENTS = frozenset(
    [
        "talks",
        "round",
        "rounds",
        "summit",
        "meeting",
        "conference",
        "session",
        "hotel",
        "suburb",
        "villa",
        "negotiations",
        "congress",
        *("accord", "accords", "agreement", "agreements", "protocol", "protocols", "declaration"),
        *("communiqué", "communique", "deal", "pact", "treaty", "memorandum", "package"),
    ]
)


ACTORS = (
    "state",
    "person",
    "intergovernmental_organization",
    "government_body",
    "armed_group",
    "opposition_body",
    "coalition",
    "ngo",
    "religious_body",
    "organisation",
)
OPENS = re.compile(r"(?:^|[.;:!?«—–]\s|,\s|\bи\s|\bа\s|\bно\s)[Вв]о?\s$|^[Вв]о?\s$", re.M)
ANSWERS = re.compile(SPEAKING)
STOPS = re.compile(r"[,;:—–]\s")
LOCATED = re.compile(r"(?:^|\s)[Вв]о?\s$")
GATHERING = re.compile(rf"[А-ЯЁ]|\b(?:{PEOPLE}|{NOUNS}|\w+ть(?:ся)?)\b")
OF_STATE = re.compile("[сц]к(?:ом|ои)$")  # «в уругвайском Монтевидео»
DERIVED = ("adjective", "people")  # words made of a state's name


@dataclass(frozen=True, slots=True)
class Mention:
    """One naming at text[start:end].

    `kind`: person, state, city, venue, negotiation, or another actor kind. `name` is the
    name as printed (in the nominative where it can be told); `entry` the known record. `form` says
    how it is named: name, adjective, people, capital (a capital for its state), surname, phrase.
    `place` marks a naming that says where something is.
    """

    start: int
    end: int
    kind: str
    name: str
    entry: Entry | None
    country: str | None
    form: str
    place: bool
    sentence: int

    @property
    def key(self) -> str:
        """What makes two mentions the same thing."""
        if self.kind == "state" and self.country:
            return f"state:{self.country}"
        if self.kind == "city" and self.country:
            return f"city:{self.country}:{self.entry.label if self.entry else self.name}"
        return self.entry.key if self.entry else f"new:{self.kind}:{self.name.lower()}"

    def within(self, start: int, end: int) -> bool:
        return start <= self.start and self.end <= end


def label(entry: Entry, language: str) -> str:
    """An entry's name in a language, or its first name; for a state the common one."""
    if entry.kind == "state" and entry.country:
        common = state_name(entry.country, language)
        if common:
            return common
    fitting = (
        name for name in entry.names if name.language == language and name.kind not in DERIVED
    )
    found = next((name.text for name in fitting), None)
    if found is None and entry.key.startswith("capital:") and entry.country:
        found = state_name(entry.country, language)  # «Алжир» is both
    return PARENTHESIS.sub("", found or entry.label)


def known_names(text: str, sentences: list[Sentence], gazetteer: Gazetteer) -> list[list[Mention]]:
    """The known names of every sentence. A capital may yield a place or its state."""
    return [
        _in_sentence(text, number, sentence, gazetteer) for number, sentence in enumerate(sentences)
    ]


def _in_sentence(text: str, number: int, sentence: Sentence, gazetteer: Gazetteer) -> list[Mention]:
    found: list[Mention] = []
    for hit in gazetteer.hits(text, sentence.words):
        first, last = sentence.words[hit.first], sentence.words[hit.last - 1]
        entry = _choose(hit, sentence.words)
        if entry is None:
            continue
        derived = hit.name.kind in DERIVED
        name = label(entry, hit.name.language) if derived else PARENTHESIS.sub("", hit.name.text)
        mention = Mention(
            first.start,
            last.end,
            entry.kind,
            name,
            entry,
            entry.country,
            hit.name.kind if derived else "name",
            False,
            number,
        )
        if entry.kind == "city":
            mention = _city(mention, hit, sentence, gazetteer)
            if ANSWERS.match(text, last.end, sentence.end) and _alone(text, sentence, first.start):
                mention = _speaking(mention, gazetteer)
        elif entry.kind == "state":
            mention = _state(mention, hit, sentence, text)
        elif entry.kind == "venue":
            speaks = ANSWERS.match(text, last.end, sentence.end) and _opens(text, first.start)
            kind = "government_body" if speaks else "venue"
            mention = replace(mention, kind=kind, place=not speaks)
        kin = mention.form == "people" and found and found[-1].form == "adjective"
        if kin and found[-1].end + 1 == mention.start:
            continue  # "Bosnian Serbs" are none of Serbia
        found.append(mention)
    return _listed_cities(text, found)


def _alone(text: str, sentence: Sentence, start: int) -> bool:
    """Whether neither people nor a meeting are named before it in its clause: «план в Баку
    отвергли» is said of those who govern there."""
    lead = STOPS.split(text[sentence.start : start])
    told = lead[-1] if len(lead) > 1 else lead[-1][1:]
    return bool(LOCATED.search(lead[-1])) and not GATHERING.search(told)


def _opens(text: str, start: int) -> bool:
    """Whether a name with its preposition opens a clause: «В Дели промолчали»."""
    return bool(OPENS.search(text, max(0, start - 8), start))


def _speaking(mention: Mention, gazetteer: Gazetteer) -> Mention:
    """A capital in which they answered: its state."""
    state = gazetteer.state(mention.country)
    if state is None:
        return mention
    return replace(mention, kind="state", entry=state, form="capital", place=False)


def _listed_cities(text: str, found: list[Mention]) -> list[Mention]:
    """ "Warsaw, Istanbul and Baku": a capital listed with a city is a city too."""
    result = list(found)
    for order in (range(1, len(found)), range(len(found) - 2, -1, -1)):
        for i in order:
            other = result[i - 1] if order.step == 1 else result[i + 1]
            first, second = sorted((result[i], other), key=lambda m: m.start)
            if (
                result[i].form == "capital"
                and other.kind == "city"
                and text[first.end : second.start].strip() in (",", "and", "or", "и", "или")
            ):
                result[i] = replace(result[i], kind="city", form="name", place=True)
    return result


def _choose(hit: Hit, words: tuple[Word, ...]) -> Entry | None:
    """The entry a name stands for here: a place after a preposition, else an actor."""
    entries = hit.entries
    if len(entries) == 1:
        return entries[0]
    kinds = {entry.kind for entry in entries}
    located = _after_locative(words, hit.first)
    if "state" in kinds and "city" in kinds:
        wanted = "city" if located else "state"
        return next(entry for entry in entries if entry.kind == wanted)
    halls = [entry for entry in entries if entry.kind == "venue"]
    others = [entry for entry in entries if entry.kind != "venue"]
    if halls and others:
        return (halls if located else others)[0]
    persons = [entry for entry in entries if entry.kind == "person"]
    if len(persons) > 1 and len(persons) == len(entries):
        return persons[0]
    return entries[0]


def _after_locative(words: tuple[Word, ...], first: int) -> bool:
    position = first - 1
    while position >= 0 and (
        words[position].key in ARTICLES or OF_STATE.search(words[position].key)
    ):
        position -= 1
    if (
        position >= 0
        and words[position].key == "of"
        and position
        and words[position - 1].key in PLACE_NOUNS
    ):
        return True
    apposed = position > 0 and words[position].text == ","  # "in its capital, Mexico City,"
    if apposed and words[position - 1].key in ("capital", "столице"):
        return True
    if position >= 0 and words[position].key in PLACE_NOUNS:
        return True
    return position >= 0 and words[position].key in LOCATIVE


def _preposition(words: tuple[Word, ...], first: int) -> str:
    """The word before a name and its article."""
    position = first - 1
    while position > 0 and words[position].key in ARTICLES:
        position -= 1
    return words[position].key if position >= 0 else ""


def _joined_to_place(words: tuple[Word, ...], first: int) -> bool:
    """ "in Moscow and Geneva": the second city shares the first one's preposition."""
    position = first - 1
    if position < 2 or words[position].key not in ("and", "or", "и", "или", ","):
        return False
    return words[position - 1].is_capital and _after_locative(words, position - 1)


def _as_venue(words: tuple[Word, ...], hit: Hit) -> bool:
    """ "Vienna as a venue", "Vienna for talks"; not "rejected by Vienna as a trick"."""
    following = words[hit.last].key if hit.last < len(words) else ""
    by = hit.first > 0 and words[hit.first - 1].key == "by"
    return following in AS_VENUE and not by


def _city(mention: Mention, hit: Hit, sentence: Sentence, gazetteer: Gazetteer) -> Mention:
    words = sentence.words
    capital = any(entry.key.startswith("capital:") for entry in hit.entries)
    following = words[hit.last].key if hit.last < len(words) else ""
    located = _after_locative(words, hit.first) or _joined_to_place(words, hit.first)
    heads = hit.first == 0 and following in (",", ".", "-", "–", "—", ":", "(")
    listed = hit.first > 0 and words[hit.first - 1].text in "*•" and following in (",", ".", ":")
    opens = (
        following == ","
        and hit.last + 1 < len(words)
        and words[hit.last + 1].key in ("where", "где")
    )
    hosted = hit.first > 0 and words[hit.first - 1].key in HOSTING
    fixed = (
        hit.first > 1 and words[hit.first - 1].key == "for" and words[hit.first - 2].key in FIXED
    )
    state = gazetteer.state(mention.country)
    if (
        not capital
        or located
        or heads
        or listed
        or opens
        or hosted
        or fixed
        or following in HOSTING
        or _as_venue(words, hit)
        or following in EVENTS
        or state is None
    ):
        return replace(mention, place=True)
    return replace(mention, kind="state", entry=state, form="capital")


def _state(mention: Mention, hit: Hit, sentence: Sentence, text: str) -> Mention:
    if mention.form in DERIVED:
        return mention
    upon = _preposition(sentence.words, hit.first) == "на"  # «на Мальте», not «на Мальту»
    there = upon and text[mention.start : mention.end].endswith(("е", "и"))
    return replace(
        mention,
        place=(there or _after_locative(sentence.words, hit.first))
        and _preposition(sentence.words, hit.first) not in ("to", "from", "из"),
    )
