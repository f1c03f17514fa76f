"""The clients of the Performance API."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

import httpx

from ozon_generated.client import Call
from ozon_generated.errors import ApiError, ArgumentError, OzonError
from ozon_generated.performance import BASE_URL, AsyncPerformanceClient, PerformanceClient

from ..auth.keys import BearerToken, from_environment
from ..auth.oauth import Secrets
from ..auth.performance import PerformanceAuth, hint
from ..secret import Hidden, Secret, without_frames
from .pipeline import Pipeline
from .rules import check_oauth
from .seller import AsyncTools, SyncTools, copy_with
from .settings import CallSettings, ClientSettings, Settings

if TYPE_CHECKING:
    from .oauth import OAuthApp


class PerformancePipeline(Pipeline):
    """Hints of this API."""

    def failed(self, error: OzonError, call: Call) -> OzonError:
        """Add a hint where the cause is known."""
        if isinstance(error, ApiError) and not error.hint:
            error.hint = hint(error)
        return super().failed(error, call)


class _Credentials:
    """What a client was given to identify itself. Raises `ArgumentError` where that is nothing, or too much."""

    def __init__(self, client_id: str | None, secret: Secret, token: Secret, oauth: OAuthApp | None) -> None:
        if token.value is not None and oauth is not None:
            raise ArgumentError("Pass token or oauth, not both.")
        self.token, self.oauth = token, oauth
        self.secrets: Secrets | None = None
        if oauth is not None:
            check_oauth(oauth)
            name = client_id or f"application-{id(oauth)}"
        elif token.value is not None:
            name = client_id or _name_of(token)
        else:
            name = from_environment(client_id, "OZON_PERFORMANCE_CLIENT_ID", "client_id")
            self.secrets = Secrets(name, from_environment(secret, "OZON_PERFORMANCE_CLIENT_SECRET", "client_secret"))
        self.account = "performance", name

    def auth(self, http: httpx.Client | httpx.AsyncClient) -> httpx.Auth:
        """What puts a token on every call of an HTTP client."""
        if self.oauth is not None:
            return self.oauth.auth(http.base_url)
        if self.secrets is not None:
            return PerformanceAuth(http, self.secrets)
        return BearerToken(http.base_url, self.token)


def _name_of(token: Secret) -> str:
    """What stands for the account of a token that is all that is known of it."""
    if isinstance(token.value, str):
        return f"token-{hashlib.sha256(token.value.encode()).hexdigest()[:12]}"
    return f"token-of-{id(token.value)}"


def _prepared(given: Mapping[str, Any]) -> tuple[Settings, PerformancePipeline]:
    settings = Settings.of(given, BASE_URL)
    return settings, PerformancePipeline(strict=settings.strict, view=settings.view)


class Performance(SyncTools, PerformanceClient):
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
        made, pipeline = without_frames(_prepared, given)
        credentials = _Credentials(client_id, secret, bearer, oauth)
        sender = made.client(httpx.Auth(), credentials.account, transport, http)
        sender.auth = credentials.auth(sender)
        super().__init__(sender, pipeline)

    def with_options(self, **changes: Unpack[CallSettings]) -> Self:
        """A client with other settings over the same connections, token and limits, see `Seller.with_options`."""
        other: Self = copy_with(self, changes)
        return other


class AsyncPerformance(AsyncTools, AsyncPerformanceClient):
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
        made, pipeline = without_frames(_prepared, given)
        credentials = _Credentials(client_id, secret, bearer, oauth)
        sender = made.async_client(httpx.Auth(), credentials.account, transport, http)
        sender.auth = credentials.auth(sender)
        super().__init__(sender, pipeline)

    def with_options(self, **changes: Unpack[CallSettings]) -> Self:
        """A client with other settings over the same connections, token and limits, see `Seller.with_options`."""
        other: Self = copy_with(self, changes)
        return other
