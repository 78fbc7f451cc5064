"""Addresses of the pages of cities and rooms."""

from django.urls import path

from venues import views

urlpatterns = [
    path("cities/", views.CityList.as_view(), name="city-list"),
    path("cities/<record:slug>/", views.CityDetail.as_view(), name="city-detail"),
    path("venues/", views.VenueList.as_view(), name="venue-list"),
    path("venues/<record:slug>/", views.VenueDetail.as_view(), name="venue-detail"),
]
