"""A reading in the neutral form that programs outside exchange ("intake-output/1")."""

from __future__ import annotations

from typing import Any

from intake.reading.proposals import Passage, Reading, RoundProposal

TYPES = {
    "state": "state",
    "person": "person",
    "government_body": "government_body",
    "armed_group": "armed_group",
    "opposition_body": "political_group",
    "coalition": "political_group",
}


def _quote(passage: Passage) -> dict[str, Any]:
    return {"quote": passage.quote, "start": passage.start, "end": passage.end}


def _meeting(proposal: RoundProposal) -> dict[str, Any]:
    return {
        "status": proposal.status,
        "date": proposal.date,
        "place": proposal.place,
        "venue": proposal.venue,
        "host_country": proposal.country,
        "process": proposal.negotiation,
        "round": proposal.number,
        "planned_days": proposal.planned_days,
        "actual_days": proposal.actual_days,
        "known": proposal.known_key,
        "differences": [
            {"field": d.field, "known": d.known, "stated": d.stated} for d in proposal.differences
        ],
        "participants": [
            {
                "name": p.actor,
                "role": p.role,
                "known": p.known_key,
                "evidence": [_quote(q) for q in p.passages],
            }
            for p in proposal.participants
        ],
        "outcomes": [
            {"kind": o.kind, "summary": o.summary, "evidence": [_quote(q) for q in o.passages]}
            for o in proposal.outcomes
        ],
        "evidence": [_quote(q) for q in proposal.passages],
    }


def to_intake_output(reading: Reading, doc_id: str = "") -> dict[str, Any]:
    """The reading as plain JSON values; every quotation stands in the text at its offsets."""
    return {
        "schema": "intake-output/1",
        "doc_id": doc_id,
        "language": reading.language,
        "meetings": [_meeting(proposal) for proposal in reading.rounds],
        "actors": [
            {
                "name": a.name,
                "type": TYPES.get(a.kind, "organisation"),
                "office": a.office,
                "known": a.known_key,
                "evidence": [_quote(q) for q in a.passages],
            }
            for a in reading.actors
        ],
        "dates": [dict(_quote(d.passage), edtf=d.edtf, relative=d.relative) for d in reading.dates],
        "statements": [
            dict(_quote(s.passage), speaker=s.speaker, kind=s.kind, known=s.speaker_key)
            for s in reading.statements
        ],
        "agreements": [
            {
                "title": a.title,
                "kind": a.kind,
                "date": a.signed_on,
                "evidence": [_quote(q) for q in a.passages],
            }
            for a in reading.agreements
        ],
    }
