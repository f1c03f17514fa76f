"""A Django project with one page."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path

ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = __name__
SECRET_KEY = "of a test"
USE_TZ = True


def page(request: HttpRequest) -> HttpResponse:
    return HttpResponse("a page")


urlpatterns: list[URLPattern] = [path("page", page)]
