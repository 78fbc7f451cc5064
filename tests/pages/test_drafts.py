"""Nothing of what is not published reaches a reader, whichever way it is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

import pytest

from config.api import COLLECTIONS
from core.filters import Records, RecordsInRole
from events.models import Disagreement
from events.search import BY_KEY
from events.sharing.sitemaps import SITEMAPS
from sources.models import Passage
from tests import factories as make
from tests.pages.addresses import LISTS
from tests.pages.drafts import COORDINATE, KINDS, SECRET, SHARED, everything, of

API = "/api/v1/"


@pytest.fixture
def records(db):
    return everything()


def pages_of(records) -> Iterator[str]:
    for record in records:
        address = record.get_absolute_url()
        if "#" in address:
            continue
        yield from (address, f"{address}cite.json")
        if address.startswith("/negotiations/"):
            yield from (f"{address}embed/", f"{address}brief/", f"{address}?sort=name")
    slugs = [one.slug for one in records if one.get_absolute_url().startswith("/negotiations/")]
    yield from (f"/negotiations/compare/?n={slugs[0]}&n={slug}" for slug in slugs[1:])
    codes = [one.slug for one in records if one.get_absolute_url().startswith("/hosts/")]
    yield from (f"/hosts/compare/?country={code}&country={codes[0]}" for code in codes)
    yield from (f"/sitemap-{name}.xml" for name in SITEMAPS)
    yield from (f"{address}?form=open" for address in LISTS)
    yield from (f"/search/?q={SHARED}&kind={kind}" for kind in BY_KEY)
    # Names in the reader's own language are fetched another way.
    yield from (address for one in OVERVIEWS for address in (one, in_russian(one)))


def in_russian(address: str) -> str:
    return f"{address}{'&' if '?' in address else '?'}lang=ru"


OVERVIEWS = (
    *LISTS,
    *(
        "/",
        "/timeline/",
        "/timeline/?lanes=conflict",
        "/timeline/?lanes=host",
        "/map/",
        "/network/",
    ),
    *("/data/", "/changes.atom", f"/search/?q={SHARED}", "/search/?q=seen"),
    # What is likest to a word that only drafts have.
    f"/search/?q={SECRET}rund",
)


def data_of(records) -> Iterator[str]:
    for viewset in COLLECTIONS:
        serializer = viewset.serializer_class
        every = ",".join(serializer.Meta.fields)
        name = f"{API}{viewset.collection}"
        yield f"{name}/?fields={every}&page_size=500&count=exact"
        yield from (f"{name}.{one.suffix}?fields={every}" for one in viewset.formats[1:])
        yield f"{name}/facets/"
        yield f"{name}/?q={SHARED}"
        for parameter, filter_ in viewset.filterset_class.base_filters.items():
            if isinstance(filter_, Records):
                role = ":guarantor" if isinstance(filter_, RecordsInRole) else ""
                model = filter_.of._meta.model_name
                # One letter away from the slug of a draft: what is likest must not be told.
                yield f"{name}/?{parameter}={SECRET}-{model}-x{role}"
        for record in records:
            if type(record) is serializer.Meta.model:
                yield f"{name}/{record.slug}/?fields={every}"


def test_no_word_of_a_draft_is_on_any_page(client, records):
    told = {address: words_told(client.get(address), address) for address in pages_of(records)}
    assert {address: words for address, words in told.items() if words} == {}


def test_no_word_of_a_draft_is_in_the_data(client, records):
    told = {address: words_told(client.get(address), address) for address in data_of(records)}
    assert {address: words for address, words in told.items() if words} == {}
    assert found_by_a_secret(client) == {}


@pytest.mark.parametrize("kind", [kind for kind in KINDS if hasattr(kind, "citations")])
@pytest.mark.django_db
def test_a_passage_is_open_while_what_it_bears_out_is(client, kind):
    side = {"side": "a"} if kind is Disagreement else {}
    citation = make.cite(of(kind), **side)
    there = client.get(f"{API}passages/{citation.passage.slug}/").status_code
    assert (there, Passage.objects.published().count()) == (200, 1)
    kind.objects.update(review_status="draft")
    assert not Passage.objects.published().exists()


def found_by_a_secret(client) -> dict[str, list[str]]:
    """By collection, the published records that are found by a word of a draft tied to them."""
    found = {}
    for viewset in COLLECTIONS:
        answer = client.get(f"{API}{viewset.collection}/?q={SECRET}")
        if answer.status_code == 200 and answer.json()["results"]:
            found[viewset.collection] = [row["slug"] for row in answer.json()["results"]]
    return found


def words_told(answer, address) -> list[str]:
    """The stretches of an answer in which a secret is told."""
    assert answer.status_code in (200, 400), (address, answer.status_code)
    text = b"".join(answer.streaming_content).decode() if answer.streaming else answer.text
    for echo in re.findall(rf"{SECRET}(?:-\w+-x|rund)", address):
        text = text.replace(echo, "")
    told = re.finditer(
        f".{{0,60}}(?:{SECRET}|{re.escape(COORDINATE)}).{{0,25}}", text, re.IGNORECASE
    )
    return [found[0] for found in islice(told, 3)]
