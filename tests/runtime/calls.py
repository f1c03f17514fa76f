"""Operations, clients and answers for tests of single calls."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ozon_generated.client import SyncClient
from ozon_generated.model import Model, model
from ozon_generated.operation import Operation
from tests.library import httpx
from tests.runtime.servers import ok

EMPTY = ok({"result": {"items": [], "last_id": "", "total": 0}})


@model
class Body(Model):
    at: datetime | None = None
    count: int | None = None


def operation(**facts: Any) -> Operation:
    return Operation(**{"api": "seller", "name": "a.b", "method": "POST", "path": "/p", "safety": "read"} | facts)


def client(handler: Any) -> SyncClient:
    return SyncClient(httpx.Client(base_url="https://example.com", transport=httpx.MockTransport(handler)))


def no_gzip(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=httpx.ByteStream(b"no gzip"))
