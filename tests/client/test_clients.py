"""The clients of the Seller API: construction, settings, closing."""

from __future__ import annotations

import ssl
from operator import attrgetter
from typing import Any

import anyio
import pytest

import ozon
from ozon import AsyncSeller, Seller
from ozon_generated.errors import OzonError
from tests.library import httpx
from tests.runtime.servers import KEY, Script, async_seller, ok, seller

EMPTY = ok({"result": {"items": []}})


class Closing(httpx.MockTransport):
    """A transport that knows whether it was closed."""

    closed = 0

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def test_the_end_of_a_with_block_closes_the_connections() -> None:
    transport = Closing(Script(EMPTY))
    with Seller("836", KEY, transport=transport) as shop:
        shop.product.list(filter={})
    assert transport.closed == 1


@pytest.mark.anyio
async def test_the_end_of_an_async_with_block_closes_the_connections() -> None:
    transport = Closing(Script(EMPTY))
    async with AsyncSeller("836", KEY, transport=transport) as shop:
        await shop.product.list(filter={})
    assert transport.closed == 1


def test_closing_what_was_never_used() -> None:
    Seller("836", KEY).close()
    anyio.run(AsyncSeller("836", KEY).aclose)


def test_two_clients_have_their_own_settings() -> None:
    server = Script(EMPTY)
    first, second = seller(server, timeout=1.0, language="EN"), seller(server, timeout=httpx.Timeout(9.0, connect=2.0))
    for shop in (first, second):
        shop.product.list(filter={})
    assert [request.extensions["timeout"]["read"] for request in server.requests] == [1.0, 9.0]
    assert second.http is not first.http


def test_what_a_client_says_of_itself() -> None:
    server = Script(EMPTY)
    seller(server).product.list(filter={})
    sent = server.requests[0].headers
    assert sent["user-agent"] == f"ozon-client/{ozon.__version__}"
    assert sent["content-type"] == "application/json"


def test_a_resource_is_made_once() -> None:
    shop = seller(Script(EMPTY))
    assert shop.product is shop.product
    with pytest.raises(AttributeError):
        attrgetter("prodct")(shop)


def test_a_misspelt_name_of_the_package() -> None:
    with pytest.raises(AttributeError, match="module 'ozon' has no attribute 'Sellr'"):
        attrgetter("Sellr")(ozon)
    with pytest.raises(ImportError):
        exec("from ozon_generated.seller.product import ProductLst")


@pytest.mark.parametrize("verify", [False, ssl.create_default_context()])
def test_tls_settings(verify: Any) -> None:
    shop = Seller("836", KEY, base_url="https://127.0.0.1:9", verify=verify, retry=ozon.Retry(max_attempts=1))
    with shop, pytest.raises(OzonError, match="ConnectError"):
        shop.product.list(filter={})


@pytest.mark.anyio
async def test_many_calls_at_once() -> None:
    server = Script(EMPTY)
    async with async_seller(server) as shop, anyio.create_task_group() as group:
        for _ in range(50):
            group.start_soon(lambda: shop.product.list(filter={}))
    assert len(server.requests) == 50
