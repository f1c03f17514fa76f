"""The clients of the Seller API."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from ssl import SSLContext
from types import TracebackType
from typing import Any, Self

import httpx

from ozon_generated.seller import BASE_URL, AsyncSellerClient, SellerClient

from ._auth import BearerToken, SellerKey, checked_url, from_environment
from ._pipeline import Pipeline
from ._retry import AsyncRetryTransport, Retry, RetryTransport
from ._version import __version__

#: Seconds to connect, to wait for data, to send, and for a free connection.
TIMEOUT = httpx.Timeout(30.0, connect=10.0)
_LIMITS = httpx.Limits(max_connections=10, max_keepalive_connections=10)


async def async_sleep(seconds: float) -> None:
    """Sleep under asyncio or trio, whichever runs."""
    import anyio

    await anyio.sleep(seconds)


def http_client(
    base_url: httpx.URL,
    auth: httpx.Auth,
    retry: Retry | None,
    transport: httpx.BaseTransport | None,
    timeout: float | httpx.Timeout | None,
    verify: bool | SSLContext,
    proxy: str | None,
) -> httpx.Client:
    """The synchronous HTTP client under a client of ours."""

    def make() -> httpx.BaseTransport:
        return transport or httpx.HTTPTransport(verify=verify, limits=_LIMITS, proxy=proxy)

    return httpx.Client(
        base_url=base_url,
        auth=auth,
        transport=RetryTransport(make, retry or Retry(), time.sleep),
        **_settings(timeout),
    )


def async_http_client(
    base_url: httpx.URL,
    auth: httpx.Auth,
    retry: Retry | None,
    transport: httpx.AsyncBaseTransport | None,
    timeout: float | httpx.Timeout | None,
    verify: bool | SSLContext,
    proxy: str | None,
) -> httpx.AsyncClient:
    """The asynchronous HTTP client under a client of ours."""

    def make() -> httpx.AsyncBaseTransport:
        return transport or httpx.AsyncHTTPTransport(verify=verify, limits=_LIMITS, proxy=proxy)

    return httpx.AsyncClient(
        base_url=base_url,
        auth=auth,
        transport=AsyncRetryTransport(make, retry or Retry(), async_sleep),
        **_settings(timeout),
    )


def _settings(timeout: float | httpx.Timeout | None) -> dict[str, Any]:
    return {
        "timeout": timeout,
        "follow_redirects": False,
        "headers": {"User-Agent": f"ozon-client/{__version__}", "Accept": "application/json, */*"},
    }


def _seller_auth(
    url: httpx.URL, client_id: str | None, api_key: str | None, token: str | Callable[[], str] | None
) -> httpx.Auth:
    if token is None and not client_id and not api_key:
        token = os.environ.get("OZON_TOKEN") or None
    if token is not None:
        return BearerToken(url, token)
    return SellerKey(
        url,
        from_environment(client_id, "OZON_CLIENT_ID", "Client-Id"),
        from_environment(api_key, "OZON_API_KEY", "Api-Key"),
    )


class Seller(SellerClient):
    """The Seller API: ``Seller().product.list(filter={"visibility": "ALL"})``.

    Args:
        client_id: the shop's Client-Id; else the environment variable ``OZON_CLIENT_ID``.
        api_key: the shop's key; else ``OZON_API_KEY``.
        token: an OAuth token instead of the key, or a function that returns the current one; else ``OZON_TOKEN``.
        language: language of categories and attributes where a call names none: ``RU``, ``EN``, ``TR``, ``ZH_HANS``.
        description_category_id: category where a call names none.
        type_id: product type where a call names none.
        timeout: seconds for each phase of a request, or an ``httpx.Timeout``.
        retry: how often and how long a call may be repeated where that is safe.
        base_url: another address, such as that of a sandbox; https unless it is this machine.
        transport: an httpx transport instead of the network, such as ``Sandbox().transport``.
        verify: False to accept any certificate, or an ``ssl.SSLContext`` with a CA of your own.
        proxy: address of a proxy.
        allow_insecure: True to send the key without encryption to another machine.

    Raises:
        ArgumentError: no credentials, or an address that keys must not be sent to.
    """

    def __init__(
        self,
        client_id: str | None = None,
        api_key: str | None = None,
        *,
        token: str | Callable[[], str] | None = None,
        language: str | None = None,
        description_category_id: int | None = None,
        type_id: int | None = None,
        timeout: float | httpx.Timeout | None = TIMEOUT,
        retry: Retry | None = None,
        base_url: str = BASE_URL,
        transport: httpx.BaseTransport | None = None,
        verify: bool | SSLContext = True,
        proxy: str | None = None,
        allow_insecure: bool = False,
    ) -> None:
        url = checked_url(base_url, allow_insecure)
        auth = _seller_auth(url, client_id, api_key, token)
        defaults = {"language": language, "description_category_id": description_category_id, "type_id": type_id}
        http = http_client(url, auth, retry, transport, timeout, verify, proxy)
        super().__init__(http, Pipeline(defaults))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncSeller(AsyncSellerClient):
    """The Seller API, asynchronously, under asyncio or trio. Takes the arguments of `Seller`."""

    def __init__(
        self,
        client_id: str | None = None,
        api_key: str | None = None,
        *,
        token: str | Callable[[], str] | None = None,
        language: str | None = None,
        description_category_id: int | None = None,
        type_id: int | None = None,
        timeout: float | httpx.Timeout | None = TIMEOUT,
        retry: Retry | None = None,
        base_url: str = BASE_URL,
        transport: httpx.AsyncBaseTransport | None = None,
        verify: bool | SSLContext = True,
        proxy: str | None = None,
        allow_insecure: bool = False,
    ) -> None:
        url = checked_url(base_url, allow_insecure)
        auth = _seller_auth(url, client_id, api_key, token)
        defaults = {"language": language, "description_category_id": description_category_id, "type_id": type_id}
        http = async_http_client(url, auth, retry, transport, timeout, verify, proxy)
        super().__init__(http, Pipeline(defaults))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
