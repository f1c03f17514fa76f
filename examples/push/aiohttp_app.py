"""In aiohttp: ``python -m push.aiohttp_app``."""

from __future__ import annotations

from aiohttp import web

from .receiver import receiver

app = web.Application()
receiver.aiohttp.at("/ozon/push", app)

if __name__ == "__main__":
    web.run_app(app, host="127.0.0.1", port=8000)
