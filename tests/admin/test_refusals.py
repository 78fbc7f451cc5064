"""What only the database knows to refuse is told in the form all the same."""

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction

from events.models import DisagreementCitation, Participation, Round
from intake.models import Proposal
from sources.editing.refusals import in_words
from sources.models import Citation, Passage, RetiredSlug, Source
from tests import factories
from tests.admin.form_pages import FormPage, address, all_told
from tests.intake.review.proposed import article, propose
from tests.pages.drafts import KINDS, of


def test_a_text_keeps_the_words_quoted_from_it(editor, db):
    source = factories.source(text="They met in Astana.")
    passage = Passage(source=source, exact="in Astana")
    passage.full_clean()
    passage.save()
    page = FormPage(editor, source)
    response = page.save(text="They met in Geneva.", title="Changed")
    assert response.status_code == 200
    assert page.errors()["text"] == ["Text: passages already cited would no longer match it."]
    assert page.data["title"] == page.form["title"].value() == "Changed"
    source.refresh_from_db()
    assert (source.text, source.title != "Changed") == ("They met in Astana.", True)
    page = FormPage(editor, source)
    assert page.save(text="They met in Astana. ").status_code == 302, page.errors()
    source.refresh_from_db()
    assert source.text == "They met in Astana. "


def refused(statement, *values):
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement, values)
            connection.check_constraints()
    except IntegrityError as error:
        return in_words(error)
    return "not refused"


def coded(model):
    return [field for field in model._meta.local_fields if field.choices]


def row_of(model):
    """A row of a kind that has codes."""
    if model in KINDS:
        return of(model)
    if model is RetiredSlug:
        return model.objects.create(kind="city", slug="nur-sultan", reason="Renamed.")
    if model is Proposal:
        return propose(article(), "actor", "Iran")
    if issubclass(model, Citation):
        side = {"side": "a"} if model is DisagreementCitation else {}
        return factories.cite(of(model._meta.get_field("record").related_model), **side)
    owner = next(field.related_model for field in model._meta.fields if field.many_to_one)
    return of(owner).names.create(text="Нур-Султан", language="ru")


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE events_round SET number = 1", "Number: this negotiation already has a round"),
        ("UPDATE events_round SET slug = 'one'", "Slug: another record already has this value."),
        ("UPDATE events_round SET slug = 'Not One'", "Slug: use lower-case letters"),
        ("UPDATE events_round SET status = 'gone'", "Status: choose one of the list."),
        ("UPDATE events_round SET dates = '2017-13'", "Dates: not a valid EDTF date"),
        ("UPDATE events_round SET negotiation_id = 0", "A record this one refers to is gone"),
        ("DELETE FROM events_negotiation", "A record this one refers to is gone"),
        (
            "UPDATE events_round SET country_id = (SELECT max(id) FROM venues_country)",
            "Country: the city lies in another country.",
        ),
    ],
)
def test_every_refusal_has_words(db, statement, said):
    negotiation, astana = factories.negotiation(), factories.city("Astana")
    factories.country("CH")
    for number in (2, 3):
        factories.round_(negotiation=negotiation, number=number, city=astana)
    assert refused(statement).startswith(said)


CODED = [
    model
    for label in ("sources", "venues", "actors", "events", "intake")
    for model in apps.get_app_config(label).get_models()
    if model._meta.managed and not hasattr(model, "pgh_tracked_model") and coded(model)
    # What the database keeps by itself nobody writes.
    if model._meta.default_permissions
]


@pytest.mark.parametrize("model", CODED, ids=[model.__name__ for model in CODED])
def test_a_code_that_is_in_no_list_is_refused_whoever_writes_it(db, model):
    row_of(model)
    for field in coded(model):
        with pytest.raises(IntegrityError) as caught, transaction.atomic():
            model._default_manager.update(**{field.name: "?"})
        label = field.verbose_name.capitalize()
        assert in_words(caught.value).startswith(f"{label}: choose ")


def test_a_number_taken_while_the_form_was_being_checked(editor, db, monkeypatch):
    """The other writer comes between the check and the write."""
    round_ = factories.round_(number=1)
    page = FormPage(editor, round_)
    save = Round.save

    def overtaken(self, *args, **kwargs):
        if self.pk == round_.pk and self.number == 7:
            rival = Round(negotiation=round_.negotiation, number=7, title="Rival", status="held")
            rival.kind = round_.kind
            save(rival)
        return save(self, *args, **kwargs)

    monkeypatch.setattr(Round, "save", overtaken)
    assert page.save(number=7).status_code == 200
    assert "already has a round so numbered" in page.errors()["number"][0]
    assert Round.objects.get().number == 1


def test_a_row_refused_late_is_told_in_its_row(editor, db, monkeypatch):
    round_ = factories.round_()
    page = FormPage(editor, round_)
    row = page.add_row("participations", name_as_recorded="Guest", role="guest")
    save = Participation.save

    def overtaken(self, *args, **kwargs):
        save(Participation(round=round_, name_as_recorded="Guest", role="guest", slug="rival"))
        return save(self, *args, **kwargs)

    monkeypatch.setattr(Participation, "save", overtaken)
    assert page.save(title="Changed").status_code == 200
    assert "already has this role" in " ".join(
        text for name, told in page.errors().items() if name.startswith(row) for text in told
    ), all_told(page)
    assert not Participation.objects.exists()
    assert Round.objects.get().title != "Changed"


def test_passages_are_as_open_as_their_source(contributor, editor, db):
    published = factories.passage()
    draft = factories.passage(source=factories.source(review_status="draft"))
    changed = {"exact": "Other words."}
    assert contributor.post(address(published), changed).status_code == 403
    assert FormPage(contributor, draft).save(**changed).status_code == 302
    assert FormPage(editor, published).save(**changed).status_code == 302
    assert Passage.objects.filter(exact="Other words.").count() == 2


@pytest.mark.parametrize("model", [Passage, RetiredSlug, Source])
def test_a_duplicate_is_refused(editor, db, model):
    source = factories.source(url="https://example.org/same")
    Passage.objects.create(source=source, exact="They met.")
    RetiredSlug.objects.create(kind="city", slug="nur-sultan", reason="Renamed.")
    fields = {
        Passage: {"source": source.pk, "exact": "They met."},
        RetiredSlug: {"kind": "city", "slug": "nur-sultan", "reason": "Again."},
        Source: {"title": "Another", "url": "https://example.org/same"},
    }[model]
    page = FormPage(editor, model)
    assert page.save(**fields).status_code == 200
    assert "already" in all_told(page)
    assert model.objects.count() == 1


def test_after_deleting_the_history_is_a_link_away(editor, db):
    actor = factories.actor(review_status="draft")
    history = address(actor, "history")
    response = editor.post(address(actor, "delete"), {"post": "yes"}, follow=True)
    assert f'<a href="{history}">history</a>' in response.content.decode()
    assert editor.get(history).status_code == 200
