"""In the ``asgi.py`` of a Django project: ``uvicorn shop.asgi:application --no-proxy-headers``."""

from __future__ import annotations

from django.core.asgi import get_asgi_application

from .receiver import receiver

application = receiver.asgi.at("/ozon/push", get_asgi_application())
