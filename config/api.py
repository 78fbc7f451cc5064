"""The API: its collections, its schema, its documentation."""

from django.urls import include, path, re_path

from actors.viewsets import ActorViewSet, StanceViewSet, TenureViewSet
from core.api.documents import documentation, schema
from core.api.routes import nothing, routes
from events.viewsets import (
    AgreementViewSet,
    CitationViewSet,
    ConflictViewSet,
    DelegateViewSet,
    DisagreementViewSet,
    NegotiationViewSet,
    ParticipationViewSet,
    PartyViewSet,
    RoundViewSet,
    SignatureViewSet,
    StatementViewSet,
)
from intake.packages.json_schema import package_schema
from sources.viewsets import PassageViewSet, SourceViewSet
from venues.viewsets import CityViewSet, CountryViewSet, VenueViewSet

COLLECTIONS = (
    NegotiationViewSet,
    RoundViewSet,
    ParticipationViewSet,
    PartyViewSet,
    DelegateViewSet,
    ActorViewSet,
    TenureViewSet,
    StanceViewSet,
    CountryViewSet,
    CityViewSet,
    VenueViewSet,
    AgreementViewSet,
    SignatureViewSet,
    StatementViewSet,
    ConflictViewSet,
    DisagreementViewSet,
    SourceViewSet,
    PassageViewSet,
    CitationViewSet,
)

urlpatterns = [
    path("schema/", schema, name="api-schema"),
    path("schema/package/", package_schema, name="package-schema"),
    path("docs/", documentation, name="api-docs"),
    path("v1/", include(routes(COLLECTIONS))),
    re_path(r"^(?:.*/)?$", nothing),
]
