"""In FastAPI: ``uvicorn push.fastapi_app:app --no-proxy-headers``."""

from __future__ import annotations

from fastapi import FastAPI
from starlette.routing import Route

from .receiver import receiver

app = FastAPI(lifespan=receiver.lifespan)
app.router.routes.append(Route("/ozon/push", receiver.asgi))
