"""The clients of the Seller API."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, Self, Unpack

from ozon_generated.connections import AsyncHttp, AsyncTransport, SyncHttp, SyncTransport
from ozon_generated.seller import BASE_URL, AsyncSellerClient, SellerClient

from ..auth.keys import of_seller
from ..secret import Hidden, Secret, without_frames
from .base import AsyncBaseClient, BaseClient, copy_with, prepared
from .pipeline import Pipeline
from .rules import CALLS, DEFAULTS

if TYPE_CHECKING:
    from ..oauth.app import OAuthApp
    from .options import SellerChanges, SellerSettings

HOME = (BASE_URL, "OZON_BASE_URL")


class Seller(BaseClient, SellerClient):
    """The Seller API: ``Seller().product.list(filter={"visibility": "ALL"})``.

    Args:
        client_id: the shop's Client-Id; default: the environment variable ``OZON_CLIENT_ID``.
        api_key: the shop's key; default: ``OZON_API_KEY``.
        token: an OAuth token instead of the key, or a function that returns the current one; default: ``OZON_TOKEN``.
        oauth: an application that renews its tokens, instead of a key or token. With ``client_id`` beside it or a
            token, clients of the same shop share its rate limits.
        transport: a transport of httpx or httpx2 instead of the network, such as ``Sandbox().transport``.
        http: your own ``httpx.Client`` or ``httpx2.Client`` to send through, with its proxies, TLS and event hooks.
            Credentials, retries and, unless set, the timeout of this client apply to each call. Your client is not
            changed and not closed, and its ``auth``, headers, cookies and base address are not used.
        settings: see `ozon.settings`: ``language``, ``timeout``, ``retry``, ``strict``,
            ``base_url``, ``verify``, ``proxy``, ``http2``, ``limits``, ``on_request`` and others.

    Raises:
        ArgumentError: no credentials, an invalid setting, or an address that must not receive keys.
    """

    def __init__(
        self,
        client_id: str | None = None,
        api_key: str | None = None,
        *,
        token: str | Callable[[], str] | None = None,
        oauth: OAuthApp | None = None,
        transport: SyncTransport | None = None,
        http: SyncHttp | None = None,
        **settings: Unpack[SellerSettings],
    ) -> None:
        key, bearer, given = Secret(api_key), Secret(token), Hidden(settings)
        del api_key, token, settings  # the frames of an error below would expose them
        made = without_frames(prepared, given, HOME, Pipeline, DEFAULTS)
        super().__init__(made, of_seller(client_id, key, bearer, oauth), transport, http)

    def with_options(self, **changes: Unpack[SellerChanges]) -> Self:
        """A client with other settings over the same connections and limits; this one does not change.

        ::

            seller.with_options(timeout=120, retry=Retry(max_attempts=1)).report.products_create()

        Closing either closes the connections of both. Raises `ArgumentError` for settings that cannot change.
        """
        return copy_with(self, changes, CALLS | DEFAULTS)


class AsyncSeller(AsyncBaseClient, AsyncSellerClient):
    """The Seller API, asynchronously, under asyncio or trio. Takes the arguments of `Seller` and ``connections``.

    One client serves any number of event loops, each with its own connections: ``max_connections`` applies per loop.
    ``aclose()`` closes them, or the end of their loop at the latest.

    Args:
        connections: ``aiohttp`` to use aiohttp's connections, which handle many small concurrent calls much faster;
            asyncio only; needs ``pip install 'ozon-client[aiohttp]'``.
    """

    def __init__(
        self,
        client_id: str | None = None,
        api_key: str | None = None,
        *,
        token: str | Callable[[], str] | None = None,
        oauth: OAuthApp | None = None,
        transport: AsyncTransport | None = None,
        http: AsyncHttp | None = None,
        connections: Literal["httpx", "aiohttp"] = "httpx",
        **settings: Unpack[SellerSettings],
    ) -> None:
        key, bearer, given = Secret(api_key), Secret(token), Hidden(settings, connections=connections)
        del api_key, token, settings  # the frames of an error below would expose them
        made = without_frames(prepared, given, HOME, Pipeline, DEFAULTS)
        super().__init__(made, of_seller(client_id, key, bearer, oauth), transport, http)

    def with_options(self, **changes: Unpack[SellerChanges]) -> Self:
        """A client with other settings, see `Seller.with_options`."""
        return copy_with(self, changes, CALLS | DEFAULTS)
