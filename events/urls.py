"""Addresses of the pages of negotiations, and of the pictures that look across them."""

from django.contrib.sitemaps import views as sitemaps
from django.urls import path

from core.security import relaxed
from events.sharing.feed import ChangesFeed
from events.sharing.sitemaps import SITEMAPS
from events.views import (
    actors,
    hosts,
    negotiations,
    overview,
    reference,
    results,
    rounds,
    search,
    sharing,
)

urlpatterns = [
    path("", overview.Home.as_view(), name="home"),
    path("negotiations/", negotiations.NegotiationList.as_view(), name="negotiation-list"),
    path(
        "negotiations/compare/",
        negotiations.NegotiationComparison.as_view(),
        name="negotiation-compare",
    ),
    path(
        "negotiations/<record:slug>/",
        negotiations.NegotiationDetail.as_view(),
        name="negotiation-detail",
    ),
    path(
        "negotiations/<record:slug>/brief/",
        negotiations.NegotiationBrief.as_view(),
        name="negotiation-brief",
    ),
    path("rounds/", rounds.RoundList.as_view(), name="round-list"),
    path("rounds/<record:slug>/", rounds.RoundDetail.as_view(), name="round-detail"),
    path("actors/<record:slug>/", actors.ActorDetail.as_view(), name="actor-detail"),
    path("hosts/", hosts.HostList.as_view(), name="host-list"),
    path("hosts/compare/", hosts.HostComparison.as_view(), name="host-compare"),
    path("hosts/<record:slug>/", hosts.HostDetail.as_view(), name="host-detail"),
    path("agreements/", results.AgreementList.as_view(), name="agreement-list"),
    path("agreements/<record:slug>/", results.AgreementDetail.as_view(), name="agreement-detail"),
    path("conflicts/", negotiations.ConflictList.as_view(), name="conflict-list"),
    path("conflicts/<record:slug>/", negotiations.ConflictDetail.as_view(), name="conflict-detail"),
    path("statements/", results.StatementList.as_view(), name="statement-list"),
    path("statements/<record:slug>/", results.StatementDetail.as_view(), name="statement-detail"),
    path("disagreements/", results.DisagreementList.as_view(), name="disagreement-list"),
    path(
        "disagreements/<record:slug>/",
        results.DisagreementDetail.as_view(),
        name="disagreement-detail",
    ),
    path("timeline/", overview.TimelinePage.as_view(), name="timeline"),
    path("map/", overview.MapPage.as_view(), name="map"),
    path("network/", overview.NetworkPage.as_view(), name="network"),
    path(
        "negotiations/<record:slug>/embed/",
        relaxed(frame_ancestors="*")(sharing.NegotiationEmbed.as_view()),
        name="negotiation-embed",
    ),
    path("<str:collection>/<record:slug>/cite.<str:form>", sharing.Cite.as_view(), name="cite"),
    path("changes.atom", ChangesFeed(), name="changes-feed"),
    path("robots.txt", sharing.robots, name="robots"),
    path("sitemap.xml", sitemaps.index, {"sitemaps": SITEMAPS}, name="sitemap-index"),
    path(
        "sitemap-<section>.xml",
        sitemaps.sitemap,
        {"sitemaps": SITEMAPS},
        name="django.contrib.sitemaps.views.sitemap",
    ),
    path("search/", search.Search.as_view(), name="search"),
    path("data/", reference.Data.as_view(), name="data"),
    path("about/", reference.About.as_view(), name="about"),
]
