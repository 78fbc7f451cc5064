"""Published records of every kind, tied in every way to drafts whose every word is a secret."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter
from typing import Any

from django.apps import apps
from django.db import models

from actors.choices import RelationKind
from actors.models import Actor, ActorRelation, Stance, Tenure
from core.dates import EdtfField
from core.models import Record, ReviewStatus
from events.choices import RoundLinkKind, RoundStatus
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
    RoundLink,
    Signature,
    Statement,
    StatusChange,
)
from sources.models import Source
from tests import factories as make
from venues.models import City, Country, Venue

SECRET = "qzx"
"""No word of English or of the site has it: it stands in every word of a draft and nowhere else."""
COORDINATE = "11.23581"
"""Where drafts are: no published place is there."""
SHARED = "Meeting"
"""A word of all names, of drafts and of what is published: what a search for it finds."""


def of(model: Any, **fields: Any) -> Any:
    """A record of a kind, by the factories."""
    return FACTORIES[model](**fields)


def status_change(**fields: Any) -> StatusChange:
    given = {"status": RoundStatus.SCHEDULED, "round": fields.pop("round", None) or make.round_()}
    return StatusChange.objects.create(**given, **{"review_status": make.PUBLISHED, **fields})


def round_link(**fields: Any) -> RoundLink:
    ends = {end: fields.pop(end, None) or make.round_() for end in ("from_round", "to_round")}
    given = {"kind": RoundLinkKind.PREPARED, "review_status": make.PUBLISHED, **fields}
    return RoundLink.objects.create(**ends, **given)


def relation(**fields: Any) -> ActorRelation:
    ends = {end: fields.pop(end, None) or make.actor() for end in ("from_actor", "to_actor")}
    given = {"kind": RelationKind.MEMBER_OF, "review_status": make.PUBLISHED, **fields}
    return ActorRelation.objects.create(**ends, **given)


def country(**fields: Any) -> Country:
    number = next(make.NUMBERS)
    code = "".join(chr(ord("A") + number // 26**place % 26) for place in (1, 0))
    return make.country(code, **{"name": f"Country {number}", "iso3": f"Y{code}", **fields})


def named(factory: Any, kind: str) -> Any:
    """A factory that would give one already made another name each time."""
    return lambda **fields: factory(fields.pop("name", f"{kind} {next(make.NUMBERS)}"), **fields)


FACTORIES: dict[Any, Any] = {
    Source: make.source,
    Country: country,
    City: named(make.city, "City"),
    Venue: named(make.venue, "Venue"),
    Actor: make.actor,
    Tenure: make.tenure,
    ActorRelation: relation,
    Stance: make.stance,
    Conflict: make.conflict,
    Negotiation: make.negotiation,
    Party: make.party,
    Round: make.round_,
    StatusChange: status_change,
    Outcome: make.outcome,
    RoundLink: round_link,
    Participation: make.participation,
    Delegate: make.delegate,
    Agreement: make.agreement,
    Signature: make.signature,
    Statement: make.statement,
    Disagreement: make.disagreement,
}
KINDS: list[Any] = [model for model in apps.get_models() if issubclass(model, Record)]


def secret(model: Any, **fields: Any) -> Any:
    """A draft of which everything a reader might read is a secret."""
    return veiled(model, **{"review_status": ReviewStatus.DRAFT, **fields})


def veiled(model: Any, **fields: Any) -> Any:
    """A record full of secrets, slug and names too."""
    record = of(model, **{**texts_of(model, SECRET), **fields})
    record.slug = f"{SECRET}-{model._meta.model_name}-{record.pk}"
    record.save()
    if hasattr(record, "names"):
        record.names.create(text=f"{SHARED} {SECRET}", language="ru", preferred=True)
    return record


def hidden(model: Any, **fields: Any) -> Iterator[Any]:
    """One of a kind no reader may see, for each reason: a draft, or standing on one."""
    yield secret(model, **fields)
    for name in getattr(model.objects.all(), "stands_on", ()):
        if "__" not in name and name not in fields:
            yield veiled(
                model, **{name: secret(model._meta.get_field(name).related_model)}, **fields
            )


def texts_of(model: Any, word: str) -> dict[str, Any]:
    """What to write into the columns of a record, with a word in every text."""
    found: dict[str, Any] = {}
    for field in model._meta.local_concrete_fields:
        number = next(make.NUMBERS)
        if field.generated or field.choices or field.name in WITH_A_FORM:
            continue
        if isinstance(field, EdtfField):
            found[field.name] = "2019-05-14"
        elif isinstance(field, models.URLField):
            found[field.name] = f"https://{word.lower()}.example/{number}"
        elif isinstance(field, models.CharField | models.TextField):
            found[field.name] = f"{SHARED} {word}{number}"
        elif field.name in ("lat", "lon"):
            found[field.name] = COORDINATE if word == SECRET else "51.1"
    return found


WITH_A_FORM = frozenset({"slug", "iso2", "iso3", "language", "wikidata_id", "name_as_recorded"})
"""Columns whose texts have a form of their own, or may not stand beside another's."""


def relations_of(model: Any) -> list[Any]:
    """The fields of a model, of its own and of others', that lead to records."""
    return [
        field
        for field in model._meta.get_fields()
        if isinstance(field.related_model, type) and issubclass(field.related_model, Record)
    ]


def shown(model: Any, **fields: Any) -> Any:
    """A published record with drafts hung on it, by every relation that leads to it."""
    record = of(model, **{**texts_of(model, "seen"), **fields})
    if hasattr(record, "names"):
        record.names.create(text=f"{SHARED} seen", language="ru", preferred=True)
    for field in relations_of(model):
        if field.many_to_many:
            accessor = field.get_accessor_name() if field.auto_created else field.name
            getattr(record, accessor).add(*hidden(field.related_model))
        elif field.one_to_many:
            list(hidden(field.related_model, **{field.field.name: record}))
    if hasattr(record, "citations"):
        side = {"side": "a"} if model is Disagreement else {}
        draft = make.source(**texts_of(Source, SECRET), review_status=ReviewStatus.DRAFT)
        seen = make.source(**texts_of(Source, "seen"))
        passage = make.passage(source=seen, exact=f"{SHARED} seen {record.pk}.")
        for source, word in ((draft, SECRET), (seen, "seen")):
            exact = f"{SHARED} {word} and said."
            said = {"note": word, "stated_value": word, "stance": "disputes"}
            make.cite(record, passage=make.passage(source=source, exact=exact), **said, **side)
        make.cite(record, passage=passage, **side)
        for unseen in hidden(model):
            make.cite(unseen, passage=passage, note=SECRET, **side)
            # Quoted for a draft alone, from a source that everybody may read.
            quoted = make.passage(source=seen, exact=f"{SHARED} {SECRET} {unseen.pk} and left.")
            make.cite(unseen, passage=quoted, **side)
    return record


def everything() -> list[Any]:
    """Published records of every kind: tied to drafts from outside, and leading to one."""
    return [
        record
        for model in KINDS
        for record in (
            shown(model),
            *(shown(model, **ends) for field in relations_of(model) for ends in leading(field)),
        )
    ]


def leading(field: Any) -> Iterator[dict[str, Any]]:
    """Values by which an optional relation leads to a record that no reader may see."""
    if not (field.many_to_one and field.null) or field.name in field.model.objects.all().stands_on:
        return
    for target in hidden(field.related_model):
        place = {"venue": ("city", "city.country"), "city": ("country",)}.get(field.name, ())
        ends = {path.split(".")[-1]: attrgetter(path)(target) for path in place}
        yield {field.name: target, **(ends if field.model is Round else {})}
