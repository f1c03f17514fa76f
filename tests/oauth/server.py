"""A server of tokens, an application of it, and a search for secrets in errors."""

from __future__ import annotations

import json
import pickle
import threading
import time
from collections.abc import Iterator
from traceback import walk_tb
from typing import Any

import pytest

from ozon import OAuthApp, OzonError, Performance
from tests.library import httpx

SECRETS = ("s3cret", "acc3ss", "refr3sh", "s1ngle-use-c0de")
backends = pytest.mark.parametrize("backend", ["asyncio", "trio"])


class Server:
    """Both hosts: gives out acc3ss-1, acc3ss-2 and so on, and accepts the newest."""

    def __init__(self, *, expires_in: object = 1800, rotate: bool = True) -> None:
        self.expires_in = expires_in
        self.rotate = rotate
        self.reply: httpx.Response | None = None
        self.forms: list[dict[str, Any]] = []
        self.requests: list[httpx.Request] = []
        self.used: list[str] = []
        self.delay = 0.0
        self.lock = threading.Lock()

    @property
    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self)

    @property
    def tokens(self) -> int:
        return len(self.forms)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        with self.lock:
            self.requests.append(request)
        if request.url.host == "xapi.ozon.ru":
            return self.token(request)
        with self.lock:
            self.used.append(request.headers.get("authorization", ""))
            accepted = self.used[-1] == f"Bearer acc3ss-{self.tokens}"
        return (
            httpx.Response(200, json={"list": [], "warehouses": []})
            if accepted
            else httpx.Response(401, json={"error": "token"})
        )

    def token(self, request: httpx.Request) -> httpx.Response:
        time.sleep(self.delay)
        assert (request.method, request.url.path) == ("POST", "/oauth/token")
        with self.lock:
            self.forms.append(json.loads(request.content))
            if self.reply is not None:
                return httpx.Response(self.reply.status_code, content=self.reply.content)
            answer = {
                "access_token": f"acc3ss-{self.tokens}",
                "token_type": "Bearer",
                "expires_in": self.expires_in,
                "scope": ["product", "posting"],
            }
            if self.rotate:
                answer["refresh_token"] = f"refr3sh-{self.tokens}"
            return httpx.Response(200, json=answer)


def make(server: Server, **settings: Any) -> tuple[OAuthApp, Performance]:
    app = OAuthApp("app-1", "s3cret", transport=server.transport, **settings)
    return app, Performance(oauth=app, transport=server.transport)


def frames(error: BaseException) -> Iterator[str]:
    """The locals of our frames, as tools that report errors show them."""
    for frame, _ in walk_tb(error.__traceback__):
        if frame.f_globals["__name__"].startswith(("ozon.", "ozon_generated.")):
            yield repr(frame.f_locals)


def assert_keeps_secrets(error: OzonError) -> None:
    shown = [str(error), repr(error), repr(error.__dict__), repr(pickle.dumps(error)), *frames(error)]
    assert not [text for text in shown for secret in SECRETS if secret in text]
