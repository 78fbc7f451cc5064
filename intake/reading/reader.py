"""Reads an article: text in, proposals out, each pinned to its words."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date

from intake.reading.actors import actor_proposals, passage
from intake.reading.bodies import Bodies
from intake.reading.datelines import without_datelines
from intake.reading.dates import DateMention, DateReader
from intake.reading.drafts import Draft
from intake.reading.gazetteer import Gazetteer
from intake.reading.groups import Groups
from intake.reading.interviews import answers
from intake.reading.linker import Linker, parse
from intake.reading.mandates import spread
from intake.reading.mentions import Mention, known_names, label
from intake.reading.occasions import Occasions
from intake.reading.outcomes import agreements_of, outcomes_of
from intake.reading.people import People
from intake.reading.places import Places
from intake.reading.processes import Processes
from intake.reading.proposals import (
    AgreementProposal,
    DateProposal,
    ParticipantProposal,
    Passage,
    Reading,
    RoundProposal,
    StatementProposal,
)
from intake.reading.roles import RoleReader
from intake.reading.rounds import RoundReader
from intake.reading.segments import article_spans, paragraphs_of, sentences_of
from intake.reading.speakers import Said
from intake.reading.statements import StatementReader
from intake.reading.words import language_of


def read(
    text: str, gazetteer: Gazetteer, *, published: str | None = None, language: str | None = None
) -> Reading:
    """Read an article.

    `text` is the text that is stored: all offsets count in its code points. `published` is the day
    of publication (ISO 8601), on which relative dates rest; without it they are left out.
    `language` is "en" or "ru"; by default it is told from the letters. Never raises for any text;
    takes time linear in its length.
    """
    spans = article_spans(text)
    tongue = (
        language
        if language in ("en", "ru")
        else language_of("\n".join(text[a:b] for a, b in spans))
    )
    return _ArticleReader(text, gazetteer, spans, tongue, published).read()


class _ArticleReader:
    def __init__(
        self,
        text: str,
        gazetteer: Gazetteer,
        spans: list[tuple[int, int]],
        language: str,
        published: str | None,
    ) -> None:
        self.text, self.gazetteer, self.spans, self.language, self.published = (
            text,
            gazetteer,
            spans,
            language,
            published,
        )
        self.sentences = sentences_of(text, spans)
        self.day = _day(published)

    def read(self) -> Reading:
        text, sentences, language = self.text, self.sentences, self.language
        mentions = self._mentions()
        dates = DateReader(language, self.day).read(text, paragraphs_of(text, self.spans))
        said = self._said(mentions)
        placed, dated = without_datelines(text, sentences, mentions, dates, self.day)
        story = RoundReader(text, sentences, placed, dated, language=language, published=self.day)
        drafts = story.read()
        speakers = {s.named_at for s in said if s.named_at is not None}
        roles = RoleReader(text, language, self.gazetteer, mentions, speakers)
        involved: dict[str, Mention] = {s.speaker.key: s.speaker for s in said}
        rounds: list[RoundProposal] = []
        agreements: list[AgreementProposal] = []
        linker = Linker(self.gazetteer)
        roles.know(story.told)
        seats = [roles.read(draft) for draft in drafts]
        spread(roles, story.told, drafts, seats)
        seats = [roles.with_principals(present) for present in seats]
        for index, (draft, present) in enumerate(zip(drafts, seats, strict=True)):
            involved.update((mention.key, mention) for mention, _, _ in present)
            rounds.append(self._round(draft, present, linker))
            agreements.extend(agreements_of(text, draft, index, language))
        return Reading(
            language=language,
            published=self.published,
            article=tuple(self.spans),
            actors=tuple(actor_proposals(text, mentions, involved, language)),
            dates=tuple(
                DateProposal(d.when.edtf, d.relative, passage(text, d.start, d.end)) for d in dates
            ),
            rounds=tuple(rounds),
            statements=self._statements(said, dates, drafts),
            agreements=tuple(agreements),
        )

    def _mentions(self) -> list[list[Mention]]:
        text, sentences, language = self.text, self.sentences, self.language
        mentions = known_names(text, sentences, self.gazetteer)
        mentions = Groups(text, sentences, language).read(mentions)
        mentions = Bodies(text, sentences, language, self.gazetteer).read(mentions)
        mentions = People(text, sentences, language, self.gazetteer).read(mentions)
        mentions = Processes(text, language, self.gazetteer).read(sentences, mentions)
        return Places(text, language).read(sentences, mentions)

    def _said(self, mentions: list[list[Mention]]) -> list[Said]:
        answered = answers(self.text, self.sentences, mentions)
        quoted = StatementReader(self.text, self.sentences, mentions, self.language).read()
        starts = [answer.start for answer in answered]
        apart = [
            s
            for s in quoted
            if not any(
                s.speaker.key == a.speaker.key and a.start < s.end and s.start < a.end
                for a in answered[
                    max(0, bisect_right(starts, s.start) - 1) : bisect_right(starts, s.end)
                ]
            )
        ]
        return sorted(answered + apart, key=lambda s: s.start)

    def _round(
        self, draft: Draft, present: list[tuple[Mention, str, str]], linker: Linker
    ) -> RoundProposal:
        negotiation = draft.negotiation or draft.about
        city = label(draft.place.entry, "en") if draft.place and draft.place.entry else None
        state = self.gazetteer.state(draft.country)
        proposal = RoundProposal(
            status=draft.status,
            date=draft.date.edtf if draft.date else None,
            place=draft.place.name if draft.place else None,
            place_key=draft.place.entry.known_key if draft.place and draft.place.entry else None,
            venue=draft.venue.name if draft.venue else None,
            country=draft.country,
            host=label(state, self.language) if state else None,
            negotiation=negotiation.name if negotiation else None,
            negotiation_key=negotiation.entry.key if negotiation and negotiation.entry else None,
            number=draft.number,
            count=draft.count,
            planned_days=draft.planned_days,
            actual_days=draft.actual_days,
            participants=tuple(
                ParticipantProposal(
                    m.name,
                    m.entry.known_key if m.entry else None,
                    role,
                    basis,
                    (passage(self.text, m.start, m.end),),
                )
                for m, role, basis in present
            ),
            outcomes=outcomes_of(self.text, draft, self.language),
            passages=self._evidence(draft),
        )
        return linker.link(proposal, parse(proposal.date), city)

    def _evidence(self, draft: Draft) -> tuple[Passage, ...]:
        """The clauses that tell of a meeting and of what became of it, without the signs around
        them."""
        found = []
        for clause in [*draft.clauses, *draft.proofs]:
            words = clause.text.strip(" \t\r\n\u00a0,;:—–-")
            start = clause.start + clause.text.index(words) if words else clause.start
            found.append(passage(self.text, start, start + len(words)))
        return tuple(dict.fromkeys(found))

    def _statements(
        self, said: list[Said], dates: list[DateMention], drafts: list[Draft]
    ) -> tuple[StatementProposal, ...]:
        occasions = Occasions(self.text, self.language, self.sentences, dates, drafts)
        told = {
            clause.sentence: i
            for i, draft in enumerate(drafts)
            for clause in [*draft.asides, *draft.clauses]
        }
        starts = [sentence.start for sentence in self.sentences]
        return tuple(
            StatementProposal(
                s.speaker.name,
                s.speaker.entry.known_key if s.speaker.entry else None,
                s.kind,
                occasions.said_on(s),
                told.get(bisect_right(starts, s.start) - 1),
                passage(self.text, s.start, s.end),
            )
            for s in said
        )


def _day(published: str | None) -> date | None:
    """The day of publication; the first of the month or year when that is all that is known."""
    value = parse(published)
    return value.lower if value else None
