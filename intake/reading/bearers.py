# ruff: noqa: SIM905 (words read better in a row)
"""Who bears the role that a word names: "Norway, as facilitator", «посредником был Оман».

A role needs its word beside the name, not denied. In English word order tells who does what, in
Russian the nominative.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from intake.reading.clauses import Clause
from intake.reading.lexicon import people_en, people_ru, roles
from intake.reading.mentions import Mention
from intake.reading.people import TITLE_STEMS
from intake.reading.russian import stem
from intake.reading.ties import in_another_land, of_others, of_their_house, only_wished
from intake.reading.words import fold

CONNECTIVES = frozenset(
    "and or as well the of from with both also a an its their his her to by two three both "
    "together alongside along jointly plus вместе совместно наряду "
    "represented delegations delegates representatives delegation states и или а также же из от "
    "султаната королевства эмирата республики со стороны представители представителей "
    "делегации делегаций".split()
)
ROLE_WORDS = frozenset(
    ["mediator", "mediators", "facilitator", "guarantor", "observer", "host", "chair", "посредник"]
)
IN_LISTS = (CONNECTIVES | people_en.TITLES | people_ru.TITLES) - ROLE_WORDS
JOINING_STEMS = TITLE_STEMS - {stem(fold(word)) for word in ("посредник", "наблюдатель")}
COPULA = re.compile(roles.COPULA, re.IGNORECASE)
CAPITAL = re.compile(r"\[(?:A-Z|А-ЯЁ?)\]")
GOVERNED = re.compile(roles.GOVERNED, re.IGNORECASE)
DEED = re.compile(r"(?:ed|ing|es|л|ла|ли|ет|ют|ит|ят)$")  # how a role word that is a verb ends
DESCRIBED = re.compile(r", (?:an?|the) (?:[\w-]+ ){0,2}")
# "Omani Foreign Minister Badr al-Busaidi", "the Malaysian prime minister, Najib Razak,"
OFFICER = re.compile(r"(?:['’]s)?(?: (?!(?:and|or|with|и|или|с)\b)[A-Za-zа-яё-]+){1,5},? ")
SENDERS = ("state", "intergovernmental_organization")
APART = re.compile(
    r", (?:with|but|while|с|со|а(?! также)|но) "
)  # "hosted by Egypt, with Qatar as mediator"
BROUGHT = re.compile(r"\b[Сс]о? $")  # «с Нимицем в роли посредника»
TOGETHER = re.compile(r" (?:вместе|совместно|наряду|сообща) со? ")
ACRONYM = re.compile(r" \([^()]{1,30}\)")
ELSEWHERE = re.compile(r"\b(?:in|on|near|where|and)\b.*,|[;:]")
PREPOSED = re.compile(r"(?:^|[,;.] (?:and |but |и |а )?)(?:[Aa]s|[Кк]ак) $")
SINGULAR = re.compile(r"(?:л|ла|лся|лась|ет|ит)$")
HOUSE = re.compile(r"[Вв] |[Нн]а |гост", re.IGNORECASE)
GAP = re.compile(r"[^,.;:()—–]{1,70}")
PRESENT_AS = re.compile(r"\s*(?:присутствовал|участвовал|выступил|выступал|был)\w*\s")
APPOSITION = re.compile(
    r"(?:\)| \([^()]{1,30}\))?(?:, [^,.;:()]{3,110},|,? ?[\w\s'’-]{0,50},?)"
    r"(?: (?:had|has|have|then|also|later|himself|herself|itself|meanwhile|twice|once))* ?"
    r"(?:(?:who|which|that|котор(?:ый|ая|ое|ые))\b[\w\s'’-]{0,30})?"
)
# What stands between a subject and its verb: "Mandela, who took over from Nyerere, presided".
INSET = re.compile(
    r"(?:\)| \([^()]{1,30}\))?, (?:(?:who|whom|whose|which|котор\w{2,3}|чь\w{1,3})\b"
    r"|[а-яё-]{2,}(?:вш|ющ|ящ|ущ|ащ|нн|ем|им)(?:ий|ая|ое|ие|ый|ые|ся|аяся|ийся|иеся)\b"
    r"|[а-яё-]{3,}(?:в|вшись|ясь|ая|яя)\b|\w+ing\b)[^.;:()—–]{3,120},(?: [a-zа-яё]+ly| [а-яё]+о)? "
)
ACTED_AS = re.compile(r"(?:выступ|служи|бы|стал)[а-яё]{0,4} $", re.IGNORECASE)
BROKEN = re.compile(r"[—–;:.]|котор|, (?:а|но) ")
LEAD = 14  # characters before a role word in which its verb stands
WHOSE = re.compile(r"\bwhose\b|\bкотор")
ACTIVE = ("convener", "signatory")  # active verbs: their subject stands before them
OPENER = "opener"  # who opens a meeting: its chair or its host
NOUN = re.compile(
    r"(?:organi[sz]er|initiator|conven[eo]r|sponsor|тор|сор)(?:s|ы|ом|ами)?$", re.IGNORECASE
)
# "Convened by the Secretary-General, without the Taliban": who is named next is another.
PARTED = re.compile(
    r"\b(?:without|with|between|during|after|before|when|where|while|who|which|без|после|до|когда|где|между)\b"
)
BROKERS = ("mediator", "facilitator")
TIED = (*BROKERS, "guarantor")
BETWEEN = re.compile(r"[\w'’-]+")
DENIED = re.compile(roles.DENIED_AFTER, re.IGNORECASE)
NEGATED = re.compile(roles.NEGATION, re.IGNORECASE)
AS = re.compile(roles.AS, re.IGNORECASE)
ARE = re.compile(roles.ARE, re.IGNORECASE)
PEOPLE = re.compile(roles.PEOPLE)
HOSTED = re.compile(r" as (?:\w+ )?hosts?\b")  # "before Ban Ki-moon, with Castro as host"
# "To the surprise of the mediators, Tshisekedi and Kagame came": no list of them, but a subject.
GOES_ON = re.compile(r" (?!(?:as|for|from|in|of|on|и|от|из|в)\b)[a-zа-яё]")
REACH = 70  # characters between a role word and its bearers
BEHIND = 140  # and when they stand before it, with what is said of them between commas
PASSIVE = re.compile(r"\b(?:was|were|been|being|be)(?: \w+ly)? $")
FAR = 110  # and when a verb stands between them


@lru_cache(maxsize=2)
def _cues(language: str) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """(role, where its bearer stands, pattern) in order of precedence."""
    table = []
    for where, source in (
        ("after", roles.FOLLOWS[language]),
        ("before", roles.DOES[language]),
        ("beside", roles.BESIDE[language]),
    ):
        for role, pattern in source.items():
            cased = CAPITAL.sub(r"(?-i:\g<0>)", pattern)
            table.append(
                (role, where, re.compile(rf"(?:(?<!\w)|(?=[-–]))(?:{cased})(?!\w)", re.IGNORECASE))
            )
    return tuple(table)


@lru_cache(maxsize=4096)
def _links(word: str) -> bool:
    """Whether a word only joins the names around it, or says what office one of them holds."""
    return all(
        part in IN_LISTS or part in roles.OFFICE_WORDS or stem(fold(part)) in JOINING_STEMS
        for part in word.split("-")
    )


class Bearers:
    """Finds the bearers of roles in one article's clauses."""

    def __init__(self, text: str, language: str, speakers: set[int]) -> None:
        self.text, self.language = text, language
        self.speakers = speakers  # where mentions start that only say who said it
        self.guarantors: list[Mention] = []  # those last named, for "the guarantors" later on

    def _lists(self, clause: Clause) -> list[list[Mention]]:
        """Actors in one breath: "Russia, Turkey and Iran"."""
        lists: list[list[Mention]] = []
        for mention in clause.actors:
            if mention.place and not (lists and self._joined(lists[-1][-1], mention)):
                continue
            if mention.form == "adjective" and (
                not self.means_people(mention, clause) or self._describes(mention, lists)
            ):
                continue
            if lists and self._is_theirs(lists[-1][-1], mention):
                continue
            if lists and self._is_attribute(lists[-1][-1], mention):
                lists[-1][-1] = mention
            elif lists and self._joined(lists[-1][-1], mention):
                lists[-1].append(mention)
            else:
                lists.append([mention])
        return lists

    def _is_attribute(self, state: Mention, person: Mention) -> bool:
        """«Министр обороны Турции Хулуси Акар»: the person, not the state."""
        if state.kind not in (*SENDERS, "government_body") or person.kind != "person":
            return False
        gap = self.text[state.end : person.start]
        if self.language == "en" or state.form == "adjective":
            return bool(OFFICER.fullmatch(gap))
        return self.language == "ru" and gap in (" ", "\u00a0")

    def _is_theirs(self, person: Mention, state: Mention) -> bool:
        """ "Daniel arap Moi of Kenya": whose president he is."""
        of = self.text[person.end : state.start] in (" of ", " of the ")
        return of and person.kind == "person" and state.kind == "state"

    def _describes(self, adjective: Mention, lists: list[list[Mention]]) -> bool:
        """ "Lazaro Sumbeiywo, a retired Kenyan general": whence the person named before comes."""
        if not lists or lists[-1][-1].kind != "person":
            return False
        return bool(DESCRIBED.fullmatch(self.text, lists[-1][-1].end, adjective.start))

    def _heads(self, body: Mention, person: Mention) -> bool:
        """ "The head of the Omani foreign ministry Badr al-Busaidi": the person, not the body."""
        apart = re.search(r",|\b(?:and|и)\b", self.text[body.end : person.start])
        return body.kind == "government_body" and person.kind == "person" and not apart

    def means_people(self, mention: Mention, clause: Clause) -> bool:
        """Whether an adjective stands for its country's people: "Saudi and American mediators"."""
        return bool(PEOPLE.match(self.text[mention.end : min(clause.end, mention.end + 80)]))

    def _joined(self, first: Mention, second: Mention) -> bool:
        gap = ACRONYM.sub("", self.text[first.end : second.start])
        if len(gap) > 60 or any(sign in gap for sign in ";:—–.") or APART.match(gap):
            return False
        if TOGETHER.fullmatch(gap):
            return True
        words = [word.lower() for word in BETWEEN.findall(gap)]
        if first.kind == "state" and second.kind == "person" and not gap.strip():
            return first.form == "adjective"
        apart = second.kind == "person" and self._is_subject(second) and not self._is_subject(first)
        if self.language == "ru" and apart:
            return False  # «при посредничестве Швейцарии, министры Налбандян и Давутоглу»
        if "with" in words and HOSTED.match(self.text, second.end):
            return False
        return len(words) <= 7 and all(map(_links, words))

    def read(
        self,
        clause: Clause,
        denied: set[tuple[str, str]],
        *,
        told_here: bool = False,
        country: str | None = None,
    ) -> list[tuple[Mention, str]]:
        """(actor, role) for the roles a clause gives; those it takes away go to `denied`.
        `told_here`: it tells of a meeting that was held; `country`: where the meeting is that it
        is an aside to."""
        lists = self._lists(clause)
        found: list[tuple[Mention, str]] = []
        taken: list[tuple[int, int]] = []
        for role, where, pattern in _cues(self.language):
            for match in pattern.finditer(self.text, clause.start, clause.end):
                if any(match.start() < end and start < match.end() for start, end in taken):
                    continue
                taken.append(match.span())
                lead = self.text[max(clause.start, match.start() - 24) : match.start()]
                if where != "after" and self._acts(where, role, match) and PASSIVE.search(lead):
                    continue  # who was brought together did not bring
                named = self._bearers(role, match, where, lists, clause)
                if not named and where == "after" and DEED.search(match.group()):
                    taken.pop()  # a verb whose subject may stand before it as well
                bodies = {body.start for body, m in pairwise(named) if self._heads(body, m)}
                bearers = [m for m in named if m.start not in bodies]
                before = self.text[max(clause.start, match.start() - 45) : match.start()]
                if NEGATED.search(before) or DENIED.search(
                    self.text[match.end() : match.end() + 40]
                ):
                    denied.update((mention.key, role) for mention in bearers)
                    continue
                if role in TIED and (
                    of_others(self.text, match, bearers)
                    or of_their_house(self.text, match, bearers)
                    or only_wished(self.text, match, clause)
                    or in_another_land(match, clause, country)
                ):
                    continue
                if role == OPENER:  # one opens; a delegation that opened talks only began them
                    bearers = [m for m in bearers if m.kind in ("person", SENDERS[1])]
                    bearers = bearers if len(bearers) == 1 else []
                if role == "guarantor":
                    bearers = self._known_guarantors(bearers, told_here)
                third = {m.start for m, given in found if given in BROKERS and role in ACTIVE}
                whose = WHOSE.search(match.group())  # "said X, under whose mediation they met"
                found += [
                    (mention, role)
                    for mention in bearers
                    if (whose or mention.start not in self.speakers) and mention.start not in third
                ]
        return found

    def _known_guarantors(self, bearers: list[Mention], told_here: bool) -> list[Mention]:
        """ "The guarantors" with no names, told to have met, are those named before."""
        if bearers:
            self.guarantors = bearers
            return bearers
        return self.guarantors if told_here else []

    def _bearers(
        self,
        role: str,
        match: re.Match[str],
        where: str,
        lists: list[list[Mention]],
        clause: Clause,
    ) -> list[Mention]:
        ahead = [group for group in lists if group[-1].end <= match.start()]
        before = self._subject_of(match, ahead)
        after = next((group for group in lists if group[0].start >= match.end()), None)
        if before and match.start() - before[-1].end > BEHIND:
            before = None
        if after and after[0].start - match.end() > REACH:
            after = None
        if where == "after":
            return self._following(role, match, after or [])
        active = self._acts(where, role, match)
        lead = self.text[max(clause.start, match.start() - 45) : match.start()]
        gap = self.text[match.end() : after[0].start] if after else ""
        named = before is not None and self._is_subject(before[-1])
        brought = before and BROUGHT.search(self.text, max(0, before[0].start - 5), before[0].start)
        subject = bool(before) and (self.language == "en" or named or bool(brought))
        acted = subject and bool(ACTED_AS.search(lead))
        as_such = acted or AS.search(lead) or match.group().lower().startswith("as ")
        if after and gap == ", " and not as_such and GOES_ON.match(self.text, after[-1].end):
            after, gap = None, ""
        if after and (PRESENT_AS.match(gap) or (not (active or as_such) and ARE.match(gap))):
            return after
        if as_such:
            if after and PREPOSED.search(lead) and gap.startswith(","):
                return after  # "and as facilitators, both Norway and Cuba …"
            close = before and match.start() - before[-1].end <= REACH
            return (before if close and (subject or not after) else after) or []
        if not DEED.search(match.group()) and GOVERNED.search(lead):
            return after if after and gap == " " else []
        beside = self._beside(match, before, after)
        return beside or ([] if active else self._predicated(match, lists, clause))

    @staticmethod
    def _acts(where: str, role: str, match: re.Match[str]) -> bool:
        """Whether a role word is a verb, whose subject bears the role."""
        return where == "before" or (role in ACTIVE and not NOUN.search(match.group()))

    def _subject_of(self, match: re.Match[str], ahead: list[list[Mention]]) -> list[Mention] | None:
        """The last of the groups ahead of a role word, or the one whose clause was broken off by
        what is told of it."""
        if not ahead:
            return None
        for group in ahead[-3:-1]:
            if INSET.fullmatch(self.text, group[-1].end, match.start()):
                return group
        if ACTED_AS.search(self.text, max(0, match.start() - LEAD), match.start()):
            subjects = (  # «Картер собрал Бегина и Садата и выступал …»
                group
                for group in reversed(ahead[-3:])
                if self._is_subject(group[-1])
                and not BROKEN.search(self.text, group[-1].end, match.start())
            )
            return next(subjects, ahead[-1])
        return ahead[-1]

    def _beside(
        self, match: re.Match[str], before: list[Mention] | None, after: list[Mention] | None
    ) -> list[Mention]:
        """The subject of a role word: before it, or in Russian also behind the verb."""
        ahead = before and APPOSITION.fullmatch(self.text[before[-1].end : match.start()])
        if self.language == "en" or not DEED.search(match.group()):
            return before if before and ahead else []
        subjects = [m for m in before or [] if self._is_subject(m)] if ahead else []
        gap = self.text[match.end() : after[0].start] if after else ""
        if not subjects and after and self._is_subject(after[0]) and GAP.fullmatch(gap):
            one = SINGULAR.search(match.group())
            return after[:1] if one else after  # «обоих усадил за стол Путин»
        return subjects

    def _following(self, role: str, match: re.Match[str], after: list[Mention]) -> list[Mention]:
        """Those named after a cue; in Russian a host is the subject, or has a house."""
        gap = self.text[match.end() : after[0].start] if after else ""
        if role == "host" and ELSEWHERE.search(gap):
            return []
        if match.group().endswith((" by", " of")) and PARTED.search(gap):
            return []
        if DEED.search(match.group()) and self.language == "ru" and gap.startswith(","):
            return []  # «Лоренсу, который председательствовал, положил перед Туадерой»
        if role != "host" or self.language != "ru":
            return after
        if HOUSE.match(match.group()):
            return [m for m in after if m.kind == "person"]
        hosts = [m for m in after if self._is_subject(m)]
        return hosts[:1] if SINGULAR.search(match.group().split()[0]) else hosts

    def _is_subject(self, mention: Mention) -> bool:
        """Whether a Russian name stands in the nominative."""
        printed = self.text[mention.start : mention.end]
        return mention.name == printed or mention.name.endswith(f" {printed}")

    def _predicated(
        self, match: re.Match[str], lists: list[list[Mention]], clause: Clause
    ) -> list[Mention]:
        """ "Guarantors of the accord signed in Moscow were X": the bearers follow a later verb."""
        stop = min(clause.end, match.end() + FAR)
        for verb in COPULA.finditer(self.text, match.end(), stop):
            group = next((g for g in lists if g[0].start >= verb.end()), None)
            senders = [m for m in clause.mentions if m.kind in (*SENDERS, "government_body")]
            words = [
                word.group().lower()
                for word in BETWEEN.finditer(self.text, verb.end(), group[0].start if group else 0)
                if not any(m.start <= word.start() < m.end for m in senders)
            ]
            if group and len(words) <= 4 and all(map(_links, words)):
                return group
        return []
