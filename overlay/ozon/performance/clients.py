"""The clients of the Performance API."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, Self, Unpack

import httpx

from ozon_generated.errors import ApiError
from ozon_generated.operation import Operation
from ozon_generated.performance import BASE_URL, AsyncPerformanceClient, PerformanceClient

from ..auth.keys import from_environment
from ..auth.resolve import Resolved, of_application
from ..client.base import AsyncBaseClient, BaseClient, copy_with, prepared
from ..client.pipeline import Pipeline
from ..client.settings import CallSettings, ClientSettings
from ..oauth.auth import Secrets
from ..secret import Hidden, Secret, without_frames
from .auth import PerformanceAuth, hint

if TYPE_CHECKING:
    from ..oauth.app import OAuthApp


def _credentials(client_id: str | None, secret: Secret, token: Secret, oauth: OAuthApp | None) -> Resolved:
    """Application, token, or client id and secret. Raises `ArgumentError`."""
    found = of_application("performance", client_id, token, oauth)
    if found is not None:
        return found
    name = from_environment(client_id, "OZON_PERFORMANCE_CLIENT_ID", "client_id")
    secrets = Secrets(name, from_environment(secret, "OZON_PERFORMANCE_CLIENT_SECRET", "client_secret"))
    return Resolved(("performance", name), lambda http: PerformanceAuth(http, secrets))


class PerformancePipeline(Pipeline):
    """Hints of this API."""

    def hint(self, error: ApiError, operation: Operation) -> str:
        return hint(error) or super().hint(error, operation)


class Performance(BaseClient, PerformanceClient):
    """The Performance API: ``Performance().campaign.list()``.

    The token is fetched with the first call, kept, and renewed a minute before its end or when it is refused.

    Args:
        client_id: id of the advertising account; else the environment variable ``OZON_PERFORMANCE_CLIENT_ID``.
        client_secret: its secret; else ``OZON_PERFORMANCE_CLIENT_SECRET``.
        token: an OAuth token of an application instead, or a function that returns the current one.
        oauth: an application instead, which renews its tokens itself. With ``client_id`` beside it or a token, clients
            of the same account share its limits.
        transport: an httpx transport instead of the network, such as ``Sandbox().transport``.
        http: an ``httpx.Client`` of yours to send through, see `Seller`.
        settings: see `ClientSettings`, which an editor completes: ``timeout``, ``retry``, ``strict``, ``base_url``,
            ``verify``, ``proxy``, ``http2``, ``limits``, ``on_request`` and others.

    Raises:
        ArgumentError: no credentials, a setting that cannot be, or an address that they must not be sent to.
    """

    def __init__(
        self,
        client_id: str | None = None,
        client_secret: str | None = None,
        *,
        token: str | Callable[[], str] | None = None,
        oauth: OAuthApp | None = None,
        transport: httpx.BaseTransport | None = None,
        http: httpx.Client | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        secret, bearer, given = Secret(client_secret), Secret(token), Hidden(settings)
        del client_secret, token, settings  # the frames of an error below would carry them
        made = without_frames(prepared, given, BASE_URL, PerformancePipeline)
        super().__init__(made, _credentials(client_id, secret, bearer, oauth), transport, http)

    def with_options(self, **changes: Unpack[CallSettings]) -> Self:
        """A client with other settings over the same connections, token and limits, see `Seller.with_options`."""
        return copy_with(self, changes)


class AsyncPerformance(AsyncBaseClient, AsyncPerformanceClient):
    """The Performance API, asynchronously, under asyncio or trio. Takes the arguments of `Performance`, and one more.

    Args:
        connections: ``aiohttp`` for aiohttp's connections, see `AsyncSeller`.
    """

    def __init__(
        self,
        client_id: str | None = None,
        client_secret: str | None = None,
        *,
        token: str | Callable[[], str] | None = None,
        oauth: OAuthApp | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        http: httpx.AsyncClient | None = None,
        connections: Literal["httpx", "aiohttp"] = "httpx",
        **settings: Unpack[ClientSettings],
    ) -> None:
        secret, bearer, given = Secret(client_secret), Secret(token), Hidden(settings, connections=connections)
        del client_secret, token, settings  # the frames of an error below would carry them
        made = without_frames(prepared, given, BASE_URL, PerformancePipeline)
        super().__init__(made, _credentials(client_id, secret, bearer, oauth), transport, http)

    def with_options(self, **changes: Unpack[CallSettings]) -> Self:
        """A client with other settings over the same connections, token and limits, see `Seller.with_options`."""
        return copy_with(self, changes)
