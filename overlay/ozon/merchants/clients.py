"""The clients of the Merchants API."""

from __future__ import annotations

from functools import partial
from typing import Literal, Self, Unpack

import httpx

from ozon_generated.errors import ArgumentError
from ozon_generated.merchants import BASE_URL, AsyncMerchantsClient, MerchantsClient

from ..auth.keys import Resolved, from_environment
from ..client.base import AsyncBaseClient, BaseClient, copy_with, prepared
from ..client.settings import CallSettings, ClientSettings
from ..secret import Hidden, Secret, without_frames
from .auth import MerchantsAuth, SignatureForm
from .pipeline import BodyFormat, MerchantsPipeline


def _credentials(application_id: str | None, secret_key: Secret, form: SignatureForm) -> Resolved:
    """What a client was given, or the environment has. Raises `ArgumentError`."""
    if form not in ("header", "query"):
        raise ArgumentError(f"signature_form is 'header' or 'query', not {form!r}.")
    name = from_environment(application_id, "OZON_APPLICATION_ID", "ApplicationId")
    key = Secret(from_environment(secret_key, "OZON_SECRET_KEY", "SecretKey"))
    return Resolved(("merchants", name), lambda http: MerchantsAuth(http, name, key, form))


class Merchants(BaseClient, MerchantsClient):
    """The Merchants API, superseded by the Seller API: ``Merchants().product.list(merchant_sku="MUG-1")``.

    The token is fetched with the first call, kept, and renewed when it expires or is refused.

    Args:
        application_id: the ApplicationId; else the environment variable ``OZON_APPLICATION_ID``.
        secret_key: the SecretKey, literally as issued; else ``OZON_SECRET_KEY``.
        signature_form: where a token call carries its signature: ``header`` or ``query``. A signature never changes and
            addresses end up in logs, so prefer the header.
        body_format: how products are sent: ``json``, as known clients did, or ``xml``, as was documented.
        transport: an httpx transport instead of the network.
        http: an ``httpx.Client`` of yours to send through, see `Seller`.
        settings: see `ClientSettings`, which an editor completes: ``timeout``, ``retry``, ``base_url``, ``verify``,
            ``proxy``, ``on_request`` and others.

    Raises:
        ArgumentError: no credentials, an unknown form, or an address that keys must not be sent to.
    """

    def __init__(
        self,
        application_id: str | None = None,
        secret_key: str | None = None,
        *,
        signature_form: SignatureForm = "header",
        body_format: BodyFormat = "json",
        transport: httpx.BaseTransport | None = None,
        http: httpx.Client | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        secret, given = Secret(secret_key), Hidden(settings)
        del secret_key, settings  # the frames of an error below would carry them
        made = without_frames(prepared, given, BASE_URL, partial(MerchantsPipeline, body_format=body_format))
        super().__init__(made, _credentials(application_id, secret, signature_form), transport, http)

    def with_options(self, **changes: Unpack[CallSettings]) -> Self:
        """A client with other settings over the same connections, token and limits, see `Seller.with_options`."""
        return copy_with(self, changes)


class AsyncMerchants(AsyncBaseClient, AsyncMerchantsClient):
    """The Merchants API, asynchronously, under asyncio or trio. Takes the arguments of `Merchants`, and one more.

    Args:
        connections: ``aiohttp`` for aiohttp's connections, see `AsyncSeller`.
    """

    def __init__(
        self,
        application_id: str | None = None,
        secret_key: str | None = None,
        *,
        signature_form: SignatureForm = "header",
        body_format: BodyFormat = "json",
        transport: httpx.AsyncBaseTransport | None = None,
        http: httpx.AsyncClient | None = None,
        connections: Literal["httpx", "aiohttp"] = "httpx",
        **settings: Unpack[ClientSettings],
    ) -> None:
        secret, given = Secret(secret_key), Hidden(settings, connections=connections)
        del secret_key, settings  # the frames of an error below would carry them
        made = without_frames(prepared, given, BASE_URL, partial(MerchantsPipeline, body_format=body_format))
        super().__init__(made, _credentials(application_id, secret, signature_form), transport, http)

    def with_options(self, **changes: Unpack[CallSettings]) -> Self:
        """A client with other settings over the same connections, token and limits, see `Seller.with_options`."""
        return copy_with(self, changes)
