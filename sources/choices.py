"""Code lists of sources and citations."""

from django.utils.translation import gettext_lazy as _

from core.models import DefinedChoices


class SourceKind(DefinedChoices):
    """What sort of text a source is."""

    NEWS = "news", _("A report of events by a news organisation."), _("News")
    OPINION = "opinion", _("A signed view, column or analysis."), _("Opinion")
    OFFICIAL_STATEMENT = (
        "official_statement",
        _("A statement, briefing or communiqué by a government, body or organisation."),
        _("Official statement"),
    )
    AGREEMENT_TEXT = "agreement_text", _("The text of an agreement itself."), _("Agreement text")
    REPORT = "report", _("A study or report by a body or institute."), _("Report")
    BOOK = "book", _("A book or a reference work such as an encyclopaedia."), _("Book")
    DATASET = "dataset", _("A table, directory or database of coded facts."), _("Dataset")
    INTERVIEW = "interview", _("Questions and answers with a named person."), _("Interview")


class SourceOrigin(DefinedChoices):
    """Who speaks through the source, seen from the table."""

    PARTY = "party", _("A party to the conflict or to the talks."), _("Party")
    THIRD_PARTY_OR_HOST = (
        "third_party_or_host",
        _("The host, a guarantor, a mediator or another third party, or its own outlet."),
        _("Third party or host"),
    )
    UN_OR_IGO = (
        "un_or_igo",
        _("The United Nations or another intergovernmental organisation."),
        _("UN or other organisation"),
    )
    INDEPENDENT_MEDIA = (
        "independent_media",
        _("A news organisation no government directs."),
        _("Independent media"),
    )
    STATE_MEDIA = (
        "state_media",
        _("A news organisation owned or directed by a government."),
        _("State media"),
    )
    ACADEMIC = "academic", _("A scholar, a journal, a university."), _("Academic")
    OTHER = "other", _("None of these, or not known."), _("Other")


class CitationStance(DefinedChoices):
    """What a passage does for the fact it is cited on."""

    SUPPORTS = "supports", _("The passage says what the record says."), _("Supports")
    DISPUTES = "disputes", _("The passage says something else."), _("Disputes")
    CONTEXT = (
        "context",
        _("The passage helps to understand the record and proves nothing in it."),
        _("Context"),
    )


class Perspective(DefinedChoices):
    """From when a passage speaks: an announcement is never evidence that something happened."""

    PLANNED = "planned", _("Said beforehand, of what was to come."), _("Planned")
    ACTUAL = "actual", _("Said at the time, of what was happening."), _("Actual")
    RETROSPECTIVE = "retrospective", _("Said afterwards, looking back."), _("Looking back")


class AddressKind(DefinedChoices):
    """The kinds of record that have an address of their own."""

    ACTOR = "actor", _("A state, body or person."), _("Actor")
    AGREEMENT = "agreement", _("A text that came out of talks."), _("Agreement")
    CITY = "city", _("A place of meetings."), _("City")
    CONFLICT = "conflict", _("What is being negotiated about."), _("Conflict")
    DISAGREEMENT = "disagreement", _("Two readings of one matter."), _("Disagreement")
    NEGOTIATION = "negotiation", _("A format, process or one-off talks."), _("Negotiation")
    ROUND = "round", _("One meeting."), _("Round")
    SOURCE = "source", _("Something that can be quoted."), _("Source")
    STATEMENT = "statement", _("Who said what."), _("Statement")
    VENUE = "venue", _("A hall, hotel, palace or residence."), _("Venue")
