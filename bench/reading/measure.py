"""The measures of a reading against gold: precision, recall and F1, and counts of grave errors.

A found meeting is a true one when its date overlaps and its place, negotiation or, without a place,
host
agrees. A meeting in the context tier may be found or not; a found one that is no true meeting
counts
against precision.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from bench.reading.matching import Truth, agreement, best_pairs, days_of, length, likeness, shared

CLASSES = {
    "held": "happened",
    "ongoing": "happened",
    "planned": "future",
    "postponed": "undone",
    "cancelled": "undone",
    "rejected": "undone",
    "offered": "possible",
    "hypothetical": "possible",
}
GROUPS = {
    "party": "party",
    "participant": "party",
    "representative": "party",
    "signatory": "party",
    "mediator": "third",
    "facilitator": "third",
    "chair": "third",
    "convener": "third",
    "host": "host",
    "guarantor": "guarantor",
    "observer": "observer",
    "witness": "observer",
    "supporter": "observer",
    "guest": "observer",
}
SPECIAL = frozenset({"third", "host", "guarantor", "observer"})


@dataclass(slots=True)
class Tally:
    """True positives, false positives, false negatives."""

    tp: int = 0
    fp: int = 0
    fn: int = 0

    def add(self, tp: int = 0, fp: int = 0, fn: int = 0) -> None:
        self.tp, self.fp, self.fn = self.tp + tp, self.fp + fp, self.fn + fn

    @property
    def precision(self) -> float:
        return self.tp / (self.tp + self.fp) if self.tp + self.fp else float(not self.fn)

    @property
    def recall(self) -> float:
        return self.tp / (self.tp + self.fn) if self.tp + self.fn else 1.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(slots=True)
class Report:
    """Tallies by measure, counts of errors, and the meetings that were missed or made up."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    def tally(self, name: str) -> Tally:
        return self.tallies.setdefault(name, Tally())

    def merge(self, other: Report) -> None:
        for name, tally in other.tallies.items():
            self.tally(name).add(tally.tp, tally.fp, tally.fn)
        self.counts.update(other.counts)
        self.notes += other.notes


def quotes_of(value: Any) -> Iterator[dict[str, Any]]:
    """Every quotation inside an output."""
    if isinstance(value, dict):
        if {"quote", "start", "end"} <= value.keys():
            yield value
        for inner in value.values():
            yield from quotes_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from quotes_of(inner)


def status_classes(meeting: dict[str, Any]) -> set[str]:
    return {CLASSES[status] for status in [meeting["status"], *meeting["alt_status"]]}


def group_of(participant: dict[str, Any]) -> str:
    """The group of a participant's role: roles close to each other count as one."""
    return GROUPS.get(participant["role"], participant["role"])


def found_class(found: dict[str, Any]) -> str:
    return CLASSES[found.get("status") or "held"]


def weight(truth: Truth, true: dict[str, Any], found: dict[str, Any]) -> float:
    """How well a found meeting fits a true one; 0 when it does not."""
    told = days_of(found["date"])
    dates = [d for d in map(days_of, [true["date"], *true["alt_dates"]]) if d]
    dated = told is not None and any(
        agreement(told, d) > 0 and length(told) <= max(366, length(d)) for d in dates
    )
    place = truth.is_place(true, found["place"]) or truth.is_place(true, found["venue"])
    process = truth.is_process(true, found["process"])
    host = truth.is_host(true, found["host_country"])
    wanted = {p["actor"] for p in true["participants"]}
    present = {truth.actor(p["name"], p["evidence"]) for p in found["participants"]}
    part = len(wanted & present) / len(wanted) if wanted else 0.0
    evidence = any(shared(q, e) for q in quotes_of(found["evidence"]) for e in true["evidence"])
    where = place or process
    if not true["place"] and not true["venue"]:
        where = where or host
    remote = true["mode"] != "in_person"
    if remote or not (true["place"] or true["venue"] or true["process"] or true["alt_process"]):
        where = where or part >= 0.5 or (evidence and remote)
    if true["date"] is None:
        fits = (
            (dated or told is None or not dates)
            and found_class(found) in status_classes(true)
            and (where or host)
        )
    else:
        fits = dated and where
    if not fits:
        return 0.0
    same_status = found["status"] in [true["status"], *true["alt_status"]]
    closeness = max((agreement(told, d) for d in dates), default=0.0) if told else 0.0
    total = 10 + 3 * closeness + 2 * place + 2 * process + 2 * evidence + same_status + part
    if true["round"] and found["round"]:
        total += 1.5 if str(true["round"]) == str(found["round"]) else -1.5
    return total


def measure(gold: dict[str, Any], output: dict[str, Any], text: str) -> Report:
    """All measures of one article's output ("intake-output/1") against its gold ("intake-
    gold/1")."""
    truth, report = Truth(gold), Report()
    _meetings(truth, output["meetings"], report)
    _actors(truth, output["actors"], report)
    _dates(gold["dates"], output["dates"], report)
    _statements(truth, output["statements"], report)
    for quote in quotes_of(output):
        report.counts["quotes"] += 1
        exact = text[quote["start"] : quote["end"]] == quote["quote"] and quote["quote"] != ""
        report.counts["quotes that do not match"] += not exact
        report.counts["quotes outside the article"] += exact and not truth.inside(quote)
    return report


def _meetings(truth: Truth, found: list[dict[str, Any]], report: Report) -> None:
    true = truth.gold["meetings"]
    weights = [[weight(truth, m, f) for f in found] for m in true]
    pairs = dict(best_pairs(weights))
    paired = set(pairs.values())
    absorbed: set[int] = set()
    for i, meeting in enumerate(true):
        if meeting["count"] > 1 and i in pairs:
            spare = [
                j for j in range(len(found)) if j not in paired | absorbed and weights[i][j] > 0
            ]
            absorbed.update(sorted(spare, key=lambda j: -weights[i][j])[: meeting["count"] - 1])
    extra = [j for j in range(len(found)) if j not in paired | absorbed]
    core = [i for i, meeting in enumerate(true) if meeting["tier"] == "core"]
    hit = [i for i in core if i in pairs]
    right = [i for i in hit if found_class(found[pairs[i]]) in status_classes(true[i])]
    report.tally("meetings").add(len(hit), len(extra), len(core) - len(hit))
    report.tally("meetings with status").add(
        len(right), len(extra) + len(hit) - len(right), len(core) - len(right)
    )
    for i in hit:
        happened = found_class(found[pairs[i]]) == "happened" and "happened" not in status_classes(
            true[i]
        )
        report.counts["planned or cancelled shown as held"] += happened
        report.counts["host as mediator"] += _host_as_mediator(truth, true[i], found[pairs[i]])
    for meeting in found:
        report.counts["meetings from boilerplate"] += not any(
            map(truth.inside, quotes_of(meeting["evidence"]))
        )
    name = truth.gold["doc_id"]
    report.notes += [
        f"{name}: missed {true[i]['id']} {true[i]['date']} {true[i]['title']}"
        for i in core
        if i not in pairs
    ]
    report.notes += [
        f"{name}: made up {found[j]['status']} {found[j]['date']} {found[j]['place']}"
        for j in extra
    ]
    _roles(
        truth,
        [(true[i], found[pairs[i]] if i in pairs else None) for i in core],
        [found[j] for j in extra],
        report,
    )


def _host_as_mediator(truth: Truth, true: dict[str, Any], found: dict[str, Any]) -> int:
    allowed: dict[str, set[str]] = {}
    for participant in true["participants"]:
        allowed.setdefault(participant["actor"], set()).add(group_of(participant))
    wrong = 0
    for participant in found["participants"]:
        groups = allowed.get(truth.actor(participant["name"], participant["evidence"]) or "", set())
        wrong += (
            participant["role"] in ("mediator", "guarantor")
            and "host" in groups
            and group_of(participant) not in groups
        )
    return wrong


def _roles(
    truth: Truth,
    pairs: list[tuple[dict[str, Any], dict[str, Any] | None]],
    extra: list[dict[str, Any]],
    report: Report,
) -> None:
    """Special roles, each actor and role group once a meeting."""
    tally = report.tally("special roles")
    for true, found in pairs:
        wanted = {(p["actor"], group_of(p)) for p in true["participants"] if group_of(p) in SPECIAL}
        given = set()
        for p in found["participants"] if found else ():
            who, group = truth.actor(p["name"], p["evidence"]), group_of(p)
            implied = (
                group == "host" and truth.is_host(true, p["name"]) and (who, group) not in wanted
            )
            if group in SPECIAL and not implied:
                given.add((who, group))
        tally.add(len(wanted & given), len(given - wanted), len(wanted - given))
    for found in extra:
        tally.add(fp=sum(group_of(p) in SPECIAL for p in found["participants"]))


def _actors(truth: Truth, found: list[dict[str, Any]], report: Report) -> None:
    who = [truth.actor(actor["name"], actor["evidence"]) for actor in found]
    got = set(who)
    report.tally("actors").add(
        len(got & truth.core_actors), who.count(None), len(truth.core_actors - got)
    )


def _dates(true: list[dict[str, Any]], found: list[dict[str, Any]], report: Report) -> None:
    def right(t: dict[str, Any], f: dict[str, Any]) -> bool:
        told = days_of(f["edtf"])
        return told is not None and told in [
            days_of(e) for e in [t["edtf"], *t.get("alt_edtf", [])]
        ]

    weights = [
        [1 + likeness(t, f) + 2 * right(t, f) if shared(t, f) else 0.0 for f in found] for t in true
    ]
    pairs = dict(best_pairs(weights))
    needed = [i for i, t in enumerate(true) if not t["optional"]]
    spans = sum(i in pairs for i in needed)
    values = sum(i in pairs and right(true[i], found[pairs[i]]) for i in needed)
    free = len(found) - len(pairs)
    report.tally("date spans").add(spans, free, len(needed) - spans)
    report.tally("date values").add(values, free + spans - values, len(needed) - values)
    relative = [i for i in needed if true[i]["relative"]]
    kept = sum(i in pairs and right(true[i], found[pairs[i]]) for i in relative)
    report.tally("relative dates (recall)").add(kept, 0, len(relative) - kept)


def _statements(truth: Truth, found: list[dict[str, Any]], report: Report) -> None:
    true = truth.gold["statements"]
    by = [truth.actor(f["speaker"]) for f in found]
    weights = [
        [
            likeness(t, f) + (by[j] == t["speaker"]) if likeness(t, f) >= 0.5 else 0.0
            for j, f in enumerate(found)
        ]
        for t in true
    ]
    pairs = dict(best_pairs(weights))
    core = [i for i, t in enumerate(true) if t["tier"] == "core"]
    spoken = [i for i in core if i in pairs and by[pairs[i]] == true[i]["speaker"]]
    wrong = sum(i in pairs for i in core) - len(spoken)
    report.tally("statements with speaker").add(
        len(spoken), len(found) - len(pairs) + wrong, len(core) - len(spoken)
    )
    direct = [i for i in core if true[i]["kind"] == "direct"]
    report.tally("direct quotations (recall)").add(
        sum(i in spoken for i in direct), 0, sum(i not in spoken for i in direct)
    )
