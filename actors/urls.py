"""Addresses of the pages of actors."""

from django.urls import path

from actors import views

urlpatterns = [path("actors/", views.ActorList.as_view(), name="actor-list")]
