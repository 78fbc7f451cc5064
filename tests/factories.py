"""Records for tests: plain functions, published unless told otherwise; what is missing is made.

Every function takes the model's own fields as keywords. Names are numbered, so that two calls never
collide; slugs are the records' own. `cite` hangs a passage on any record.
"""

from __future__ import annotations

from itertools import count
from typing import Any

from actors.choices import ActorKind, StanceTopic
from actors.models import Actor, Stance, Tenure
from core.models import ReviewStatus
from events.choices import (
    AgreementKind,
    Attendance,
    NegotiationKind,
    NegotiationStatus,
    OutcomeKind,
    Role,
    RoundKind,
    RoundStatus,
)
from events.models import (
    Agreement,
    Conflict,
    Delegate,
    Disagreement,
    Negotiation,
    Outcome,
    Participation,
    Party,
    Round,
    Signature,
    Statement,
)
from sources.models import Passage, Source
from venues.models import City, Country, Venue

NUMBERS = count(1)
PUBLISHED = ReviewStatus.PUBLISHED


def source(**fields: Any) -> Source:
    number = next(NUMBERS)
    given = {"title": f"Report {number}", "url": f"https://example.org/{number}", **fields}
    return Source.objects.create(**{"review_status": PUBLISHED, **given})


def passage(**fields: Any) -> Passage:
    given = {"exact": f"They met for the {next(NUMBERS)}th time.", **fields}
    return Passage.objects.create(**{"source": given.pop("source", None) or source(), **given})


def cite(record: Any, **fields: Any) -> Any:
    """A citation of the record: by a new passage, in support, unless told otherwise."""
    given = {"passage": fields.pop("passage", None) or passage(), **fields}
    return record.citations.create(**given)


def country(iso2: str = "KZ", **fields: Any) -> Country:
    """The country of this code, made when it is not there yet."""
    known = {
        "KZ": ("Kazakhstan", "KAZ", "Central Asia"),
        "CH": ("Switzerland", "CHE", "Western Europe"),
        "RU": ("Russia", "RUS", "Eastern Europe"),
        "SY": ("Syria", "SYR", "Western Asia"),
    }
    name, iso3, region = known.get(iso2, (f"Country {iso2}", f"{iso2}X", ""))
    given = {"name": name, "iso3": iso3, "region": region, "review_status": PUBLISHED, **fields}
    return Country.objects.get_or_create(iso2=iso2, defaults=given)[0]


def city(name: str = "Astana", **fields: Any) -> City:
    """The city of this name, made when it is not there yet."""
    given = {"country": fields.pop("country", None) or country(), **fields}
    return City.objects.get_or_create(name=name, defaults={"review_status": PUBLISHED, **given})[0]


def venue(name: str = "Rixos President Astana", **fields: Any) -> Venue:
    """The venue of this name, made when it is not there yet."""
    given = {"city": fields.pop("city", None) or city(), **fields}
    return Venue.objects.get_or_create(name=name, defaults={"review_status": PUBLISHED, **given})[0]


def actor(name: str = "", **fields: Any) -> Actor:
    """The actor of this name, a state unless told otherwise, made when it is not there yet."""
    given = {"kind": ActorKind.STATE, "review_status": PUBLISHED, **fields}
    return Actor.objects.get_or_create(name=name or f"Actor {next(NUMBERS)}", defaults=given)[0]


def person(name: str = "", **fields: Any) -> Actor:
    """The person of this name, made when it is not there yet."""
    return actor(name or f"Person {next(NUMBERS)}", kind=ActorKind.PERSON, **fields)


def conflict(name: str = "", **fields: Any) -> Conflict:
    name = name or f"Conflict {next(NUMBERS)}"
    return Conflict.objects.create(**{"name": name, "review_status": PUBLISHED, **fields})


def negotiation(name: str = "", **fields: Any) -> Negotiation:
    given = {
        "name": name or f"Negotiation {next(NUMBERS)}",
        "kind": NegotiationKind.FORMAT,
        "status": NegotiationStatus.ACTIVE,
        "review_status": PUBLISHED,
        **fields,
    }
    return Negotiation.objects.create(**given)


def round_(**fields: Any) -> Round:
    """A held plenary round; its country and city follow from its venue and city."""
    number = next(NUMBERS)
    given = {
        "title": f"Round {number}",
        "status": RoundStatus.HELD,
        "kind": RoundKind.PLENARY_ROUND,
        "review_status": PUBLISHED,
        **fields,
    }
    given["negotiation"] = given.get("negotiation") or negotiation()
    if given.get("venue") and not given.get("city"):
        given["city"] = given["venue"].city
    if given.get("city") and not given.get("country"):
        given["country"] = given["city"].country
    return Round.objects.create(**given)


def participation(**fields: Any) -> Participation:
    given = {
        "role": Role.CONFLICT_PARTY,
        "attendance": Attendance.ATTENDED,
        "review_status": PUBLISHED,
        **fields,
    }
    given["round"] = given.get("round") or round_()
    if "name_as_recorded" not in given:
        given["actor"] = given.get("actor") or actor()
    return Participation.objects.create(**given)


def delegate(**fields: Any) -> Delegate:
    given = {"review_status": PUBLISHED, **fields}
    given["participation"] = given.get("participation") or participation()
    if "name_as_recorded" not in given:
        given["person"] = given.get("person") or person()
    return Delegate.objects.create(**given)


def outcome(**fields: Any) -> Outcome:
    given = {"kind": OutcomeKind.JOINT_STATEMENT, "review_status": PUBLISHED, **fields}
    return Outcome.objects.create(**{**given, "round": given.get("round") or round_()})


def party(**fields: Any) -> Party:
    given = {"role": Role.GUARANTOR, "review_status": PUBLISHED, **fields}
    given["negotiation"] = given.get("negotiation") or negotiation()
    given["actor"] = given.get("actor") or actor()
    return Party.objects.create(**given)


def agreement(**fields: Any) -> Agreement:
    given = {
        "title": f"Declaration {next(NUMBERS)}",
        "kind": AgreementKind.DECLARATION,
        "review_status": PUBLISHED,
        **fields,
    }
    return Agreement.objects.create(**given)


def signature(**fields: Any) -> Signature:
    given = {"review_status": PUBLISHED, **fields}
    given["agreement"] = given.get("agreement") or agreement()
    if "name_as_recorded" not in given:
        given["actor"] = given.get("actor") or actor()
    return Signature.objects.create(**given)


def statement(**fields: Any) -> Statement:
    given = {"paraphrase": "Welcomed the talks.", "review_status": PUBLISHED, **fields}
    return Statement.objects.create(**{**given, "speaker": given.get("speaker") or person()})


def disagreement(**fields: Any) -> Disagreement:
    given = {
        "topic": f"How many days, {next(NUMBERS)}",
        "claim_a": "Two days.",
        "claim_b": "Three days.",
        "review_status": PUBLISHED,
        **fields,
    }
    return Disagreement.objects.create(**given)


def tenure(**fields: Any) -> Tenure:
    given = {"title": "Foreign Minister", "review_status": PUBLISHED, **fields}
    given["person"] = given.get("person") or person()
    given["body"] = given.get("body") or actor()
    return Tenure.objects.create(**given)


def stance(**fields: Any) -> Stance:
    given = {
        "topic": StanceTopic.SANCTIONS,
        "value": "has not joined",
        "review_status": PUBLISHED,
        **fields,
    }
    return Stance.objects.create(**{**given, "actor": given.get("actor") or actor()})
