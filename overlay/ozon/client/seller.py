"""The clients of the Seller API."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, Self, Unpack

import httpx

from ozon_generated.seller import BASE_URL, AsyncSellerClient, SellerClient

from ..auth import resolve
from ..secret import Hidden, Secret, without_frames
from ..steps import ForClients
from .base import AsyncBaseClient, BaseClient, copy_with, prepared
from .pipeline import Pipeline
from .rules import CALLS, DEFAULTS
from .settings import CallSettings, ClientSettings

if TYPE_CHECKING:
    from ..oauth.app import OAuthApp


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


class Seller(BaseClient, SellerClient):
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

    _options = CALLS | DEFAULTS

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
        made = without_frames(prepared, given, BASE_URL, Pipeline, DEFAULTS)
        super().__init__(made, resolve.seller(client_id, key, bearer, oauth), transport, http)

    def with_options(self, **changes: Unpack[SellerChanges]) -> Self:
        """A client with other settings over the same connections and limits; this one stays as it is.

        ::

            seller.with_options(timeout=120, retry=Retry(max_attempts=1)).report.products_create()

        Closing either closes the connections of both. Raises `ArgumentError` for what cannot be changed this way.
        """
        return copy_with(self, changes)


class AsyncSeller(AsyncBaseClient, AsyncSellerClient):
    """The Seller API, asynchronously, under asyncio or trio. Takes the arguments of `Seller`, and one more.

    One client serves any number of event loops, each with connections of its own: ``max_connections`` counts for each
    loop. They are closed by ``aclose()``, at the latest when their loop ends.

    Args:
        connections: ``aiohttp`` for aiohttp's connections, which carry many small calls at once much faster; under
            asyncio only; needs ``pip install 'ozon-client[aiohttp]'``.
    """

    _options = CALLS | DEFAULTS

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
        made = without_frames(prepared, given, BASE_URL, Pipeline, DEFAULTS)
        super().__init__(made, resolve.seller(client_id, key, bearer, oauth), transport, http)

    def with_options(self, **changes: Unpack[SellerChanges]) -> Self:
        """A client with other settings, see `Seller.with_options`."""
        return copy_with(self, changes)


#: Decorators of functions that take a `Seller` or an `AsyncSeller`.
for_seller = ForClients(Seller, AsyncSeller)
