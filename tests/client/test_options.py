"""Options of one call through a whole client: they last for one call and reach what they should."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anyio
import pytest

from ozon import Retry
from ozon_generated.client import CallOptions, File
from ozon_generated.errors import ArgumentError, ServerError
from tests.library import httpx
from tests.runtime.servers import Script, async_seller, ok, seller

EMPTY = ok({"result": {"items": []}})
EAGER = Retry(max_attempts=4, backoff=0)  # retries without waiting


@pytest.mark.parametrize(("options", "sent"), [({"max_attempts": 1}, 1), ({"max_attempts": 2}, 2), ({}, 4), (None, 4)])
def test_attempts(options: CallOptions | None, sent: int) -> None:
    server = Script(httpx.Response(503))
    with pytest.raises(ServerError):
        seller(server, retry=EAGER).product.list(filter={}, options=options)
    assert len(server.requests) == sent


def test_retries_of_an_async_client() -> None:
    server = Script(httpx.Response(503), httpx.Response(503), EMPTY)

    async def ask() -> None:
        async with async_seller(server, retry=EAGER) as shop:
            await shop.product.list(filter={})
            server.requests.clear()
            with pytest.raises(ServerError):
                await shop.product.list(filter={}, options={"max_attempts": 1})

    anyio.run(ask)


def test_options_are_left_alone_and_last_for_one_call() -> None:
    server = Script(EMPTY)
    shop = seller(server)
    options: CallOptions = {"headers": {"X-One": "1"}, "timeout": 3.0, "max_attempts": 1}
    before = {**options}
    shop.product.list(filter={}, options=options)
    shop.product.list(filter={})
    assert options == before
    assert [request.headers.get("x-one") for request in server.requests] == ["1", None]
    assert [request.extensions["timeout"]["read"] for request in server.requests] == [3.0, 30.0]


@pytest.mark.parametrize("headers", [{"X-One": 1}, {"X-One": None}, {1: "x"}])
def test_headers_that_are_no_text_are_refused(headers: Any) -> None:
    server = Script(EMPTY)
    with pytest.raises(ArgumentError):
        seller(server).product.list(filter={}, options={"headers": headers})
    assert server.requests == []


def test_on_reply_is_called_once_after_all_attempts() -> None:
    seen: list[int] = []
    server = Script(httpx.Response(503), EMPTY)
    shop = seller(server, retry=EAGER)
    shop.product.list(filter={}, options={"on_reply": lambda reply: seen.append(reply.status_code)})
    assert (seen, len(server.requests)) == ([200], 2)


@pytest.mark.filterwarnings("ignore::ozon.LifecycleWarning")
def test_a_file_is_saved(tmp_path: Path) -> None:
    pdf = b"%PDF-1.7\n%%EOF\n"
    server = Script(httpx.Response(503), httpx.Response(200, content=pdf, headers={"Content-Type": "application/pdf"}))
    path = tmp_path / "labels.pdf"
    found = seller(server, retry=EAGER).fbs_label.download(posting_number=["1-1"], options={"save_to": str(path)})
    assert found == File("", "application/pdf", b"", path)
    assert path.read_bytes() == pdf
    assert len(server.requests) == 2
