"""The clients of the Seller API, and what all clients have."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

import httpx

from ozon_generated.checks import Rule, check
from ozon_generated.client import AsyncClient, AsyncResource, CallOptions, SyncClient, SyncResource
from ozon_generated.seller import BASE_URL, AsyncSellerClient, SellerClient

from ..auth.keys import BearerToken, SellerKey, from_environment
from ..clock import async_sleep as async_sleep
from ..secret import Hidden, Secret, without_frames
from ..steps import ForClients
from .pipeline import Pipeline
from .raw import Safety, raw_call
from .rules import CALLS, DEFAULTS, check_oauth
from .settings import TIMEOUT as TIMEOUT
from .settings import CallSettings, ClientSettings, Settings

if TYPE_CHECKING:
    from .oauth import OAuthApp


class SyncTools(SyncClient):
    """What synchronous clients have beside their resources."""

    def raw(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        safety: Safety = "write",
        options: CallOptions | None = None,
    ) -> Any:
        """Call any path: for a method that this version does not know yet.

        ::

            seller.raw("POST", "/v1/new/method", {"filter": {}}, safety="read")

        Args:
            method: ``GET``, ``POST``, ``PUT``, ``PATCH`` or ``DELETE``.
            path: path below the address of the API, beginning with a slash.
            body: what is sent as JSON; models may be in it.
            params: the query.
            safety: ``read`` if a repeat changes nothing; else it is repeated only where it cannot have happened.
            options: settings of this call only, such as ``timeout``.

        Returns:
            The answer as parsed JSON; ``None`` when it is empty; a `File` when it is something else.

        Raises:
            OzonError: see `ozon_generated.errors`.
        """
        return self.call(*raw_call(_api(self), method, path, body, params, safety), options)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncTools(AsyncClient):
    """What asynchronous clients have beside their resources."""

    async def raw(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        safety: Safety = "write",
        options: CallOptions | None = None,
    ) -> Any:
        """Call any path, see `SyncTools.raw`."""
        return await self.call(*raw_call(_api(self), method, path, body, params, safety), options)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


def _api(client: SyncClient | AsyncClient) -> str:
    module = next(c.__module__ for c in type(client).__mro__ if c.__module__.startswith("ozon_generated."))
    return module.split(".")[1]


class SellerChanges(CallSettings, total=False):
    """What ``with_options`` of a `Seller` takes.

    language: language of categories and attributes where a call names none: ``RU``, ``EN``, ``TR``, ``ZH_HANS``.
    description_category_id: category where a call names none.
    type_id: product type where a call names none.
    """

    language: str | None
    description_category_id: int | None
    type_id: int | None


class SellerSettings(ClientSettings, SellerChanges, total=False):
    """What a `Seller` takes beside credentials and transport."""


def copy_with(client: Any, changes: Mapping[str, Any], known: Mapping[str, Rule] = CALLS) -> Any:
    """A client over the same connections with other settings of calls."""
    check(changes, known, "The options of a copy")
    other = object.__new__(type(client))
    mine = {k: v for k, v in vars(client).items() if not isinstance(v, SyncResource | AsyncResource)}
    other.__dict__.update(mine, pipeline=client.pipeline.changed(changes))
    return other


_CHANGES = {**CALLS, **DEFAULTS}


def _prepared(given: Mapping[str, Any]) -> tuple[Settings, Pipeline]:
    """The settings and the pipeline of a Seller."""
    settings = Settings.of(given, BASE_URL, DEFAULTS)
    defaults = {name: given.get(name) for name in DEFAULTS}
    return settings, Pipeline(defaults, strict=settings.strict, view=settings.view)


def _seller_auth(
    url: httpx.URL, client_id: str | None, api_key: Secret, token: Secret, oauth: OAuthApp | None
) -> tuple[httpx.Auth, tuple[str, str]]:
    """The credentials, and the account that they are for: API and name."""
    if oauth is not None:
        check_oauth(oauth)
        return oauth.auth(url), ("seller", client_id or f"application-{id(oauth)}")
    if token.value is None and not client_id and not api_key.value:
        token = Secret(os.environ.get("OZON_TOKEN") or None)
    if token.value is None:
        name = from_environment(client_id, "OZON_CLIENT_ID", "Client-Id")
        return SellerKey(url, name, from_environment(api_key, "OZON_API_KEY", "Api-Key")), ("seller", name)
    if client_id:
        account = client_id
    elif isinstance(token.value, str):
        account = f"token-{hashlib.sha256(token.value.encode()).hexdigest()[:12]}"
    else:
        account = f"token-of-{id(token.value)}"
    return BearerToken(url, token), ("seller", account)


class Seller(SyncTools, SellerClient):
    """The Seller API: ``Seller().product.list(filter={"visibility": "ALL"})``.

    Args:
        client_id: the shop's Client-Id; else the environment variable ``OZON_CLIENT_ID``.
        api_key: the shop's key; else ``OZON_API_KEY``.
        token: an OAuth token instead of the key, or a function that returns the current one; else ``OZON_TOKEN``.
        oauth: an application instead, which renews its tokens itself. With ``client_id`` beside it or a token, clients
            of the same shop share its limits.
        transport: an httpx transport instead of the network, such as ``Sandbox().transport``.
        http: an ``httpx.Client`` of yours to send through, with its proxies, TLS and event hooks. Credentials, retries
            and, unless it is given, the time-out of that client apply to each call; the client itself is not changed
            and not closed, and its own ``auth``, headers, cookies and address are not used.
        settings: see `SellerSettings`, which an editor completes: ``language``, ``timeout``, ``retry``, ``strict``,
            ``base_url``, ``verify``, ``proxy``, ``http2``, ``limits``, ``on_request`` and others.

    Raises:
        ArgumentError: no credentials, a setting that cannot be, or an address that keys must not be sent to.
    """

    def __init__(
        self,
        client_id: str | None = None,
        api_key: str | None = None,
        *,
        token: str | Callable[[], str] | None = None,
        oauth: OAuthApp | None = None,
        transport: httpx.BaseTransport | None = None,
        http: httpx.Client | None = None,
        **settings: Unpack[SellerSettings],
    ) -> None:
        key, bearer, given = Secret(api_key), Secret(token), Hidden(settings)
        del api_key, token, settings  # the frames of an error below would carry them
        made, pipeline = without_frames(_prepared, given)
        auth, account = _seller_auth(made.base_url, client_id, key, bearer, oauth)
        super().__init__(made.client(auth, account, transport, http), pipeline)

    def with_options(self, **changes: Unpack[SellerChanges]) -> Self:
        """A client with other settings over the same connections and limits; this one stays as it is.

        ::

            seller.with_options(timeout=120, retry=Retry(attempts=1)).report.products_create()

        Closing either closes the connections of both. Raises `ArgumentError` for what cannot be changed this way.
        """
        other: Self = copy_with(self, changes, _CHANGES)
        return other


class AsyncSeller(AsyncTools, AsyncSellerClient):
    """The Seller API, asynchronously, under asyncio or trio. Takes the arguments of `Seller`, and one more.

    One client serves any number of event loops, each with connections of its own: ``max_connections`` counts for each
    loop. They are closed by ``aclose()``, at the latest when their loop ends.

    Args:
        connections: ``aiohttp`` for aiohttp's connections, which carry many small calls at once much faster; under
            asyncio only; needs ``pip install 'ozon-client[aiohttp]'``.
    """

    def __init__(
        self,
        client_id: str | None = None,
        api_key: str | None = None,
        *,
        token: str | Callable[[], str] | None = None,
        oauth: OAuthApp | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        http: httpx.AsyncClient | None = None,
        connections: Literal["httpx", "aiohttp"] = "httpx",
        **settings: Unpack[SellerSettings],
    ) -> None:
        key, bearer, given = Secret(api_key), Secret(token), Hidden(settings, connections=connections)
        del api_key, token, settings  # the frames of an error below would carry them
        made, pipeline = without_frames(_prepared, given)
        auth, account = _seller_auth(made.base_url, client_id, key, bearer, oauth)
        super().__init__(made.async_client(auth, account, transport, http), pipeline)

    def with_options(self, **changes: Unpack[SellerChanges]) -> Self:
        """A client with other settings over the same connections and limits, see `Seller.with_options`."""
        other: Self = copy_with(self, changes, _CHANGES)
        return other


#: Decorators of functions that take a `Seller` or an `AsyncSeller`.
for_seller = ForClients(Seller, AsyncSeller)
