"""In Starlette: ``uvicorn push.starlette_app:app --no-proxy-headers``."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.routing import Route

from .receiver import receiver

app = Starlette(routes=[Route("/ozon/push", receiver.asgi)], lifespan=receiver.lifespan)
