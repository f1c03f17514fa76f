"""The clients of the Performance API."""

from __future__ import annotations

from collections.abc import Callable
from ssl import SSLContext
from types import TracebackType
from typing import TYPE_CHECKING, Self

import httpx

from ozon_generated.client import Call
from ozon_generated.errors import ApiError, ArgumentError, OzonError
from ozon_generated.performance import BASE_URL, AsyncPerformanceClient, PerformanceClient

from .._auth import BearerToken, checked_url, from_environment
from .._clients import TIMEOUT, async_http_client, http_client
from .._oauth import Secrets
from .._pipeline import Pipeline
from .._retry import Retry
from ._auth import PerformanceAuth, hint

if TYPE_CHECKING:
    from .._oauth import OAuthApp

Token = str | Callable[[], str]


class PerformancePipeline(Pipeline):
    """Hints of this API."""

    def failed(self, error: OzonError, call: Call) -> OzonError:
        """Add a hint where the cause is known."""
        if isinstance(error, ApiError) and not error.hint:
            error.hint = hint(error)
        return super().failed(error, call)


def _auth(
    http: httpx.Client | httpx.AsyncClient,
    client_id: str | None,
    client_secret: str | None,
    token: Token | None,
    oauth: OAuthApp | None,
) -> httpx.Auth:
    if token is not None and oauth is not None:
        raise ArgumentError("Pass token or oauth, not both.")
    if oauth is not None:
        return oauth.auth(http.base_url)
    if token is not None:
        return BearerToken(http.base_url, token)
    secrets = Secrets(
        from_environment(client_id, "OZON_PERFORMANCE_CLIENT_ID", "client_id"),
        from_environment(client_secret, "OZON_PERFORMANCE_CLIENT_SECRET", "client_secret"),
    )
    return PerformanceAuth(http, secrets)


class Performance(PerformanceClient):
    """The Performance API: ``Performance().campaign.list()``.

    The token is fetched with the first call, kept, and renewed a minute before its end or when it is refused.

    Args:
        client_id: id of the advertising account; else the environment variable ``OZON_PERFORMANCE_CLIENT_ID``.
        client_secret: its secret; else ``OZON_PERFORMANCE_CLIENT_SECRET``.
        token: an OAuth token of an application instead, or a function that returns the current one.
        oauth: an application instead, which renews its tokens itself.
        timeout: seconds for each phase of a request, or an ``httpx.Timeout``.
        retry: how often and how long a call may be repeated where that is safe.
        base_url: another address, such as that of a sandbox; https unless it is this machine.
        transport: an httpx transport instead of the network, such as ``Sandbox().transport``.
        verify: False to accept any certificate, or an ``ssl.SSLContext`` with a CA of your own.
        proxy: address of a proxy.
        allow_insecure: True to send secret and token without encryption to another machine.

    Raises:
        ArgumentError: no credentials, or an address that they must not be sent to.
    """

    def __init__(
        self,
        client_id: str | None = None,
        client_secret: str | None = None,
        *,
        token: Token | None = None,
        oauth: OAuthApp | None = None,
        timeout: float | httpx.Timeout | None = TIMEOUT,
        retry: Retry | None = None,
        base_url: str = BASE_URL,
        transport: httpx.BaseTransport | None = None,
        verify: bool | SSLContext = True,
        proxy: str | None = None,
        allow_insecure: bool = False,
    ) -> None:
        url = checked_url(base_url, allow_insecure)
        http = http_client(url, httpx.Auth(), retry, transport, timeout, verify, proxy)
        http.auth = _auth(http, client_id, client_secret, token, oauth)
        super().__init__(http, PerformancePipeline())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncPerformance(AsyncPerformanceClient):
    """The Performance API, asynchronously, under asyncio or trio. Takes the arguments of `Performance`."""

    def __init__(
        self,
        client_id: str | None = None,
        client_secret: str | None = None,
        *,
        token: Token | None = None,
        oauth: OAuthApp | None = None,
        timeout: float | httpx.Timeout | None = TIMEOUT,
        retry: Retry | None = None,
        base_url: str = BASE_URL,
        transport: httpx.AsyncBaseTransport | None = None,
        verify: bool | SSLContext = True,
        proxy: str | None = None,
        allow_insecure: bool = False,
    ) -> None:
        url = checked_url(base_url, allow_insecure)
        http = async_http_client(url, httpx.Auth(), retry, transport, timeout, verify, proxy)
        http.auth = _auth(http, client_id, client_secret, token, oauth)
        super().__init__(http, PerformancePipeline())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
