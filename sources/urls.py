"""Addresses of the pages of sources."""

from django.urls import path

from sources import views

urlpatterns = [
    path("sources/", views.SourceList.as_view(), name="source-list"),
    path("sources/<record:slug>/", views.SourceDetail.as_view(), name="source-detail"),
]
