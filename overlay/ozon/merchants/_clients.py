"""The clients of the Merchants API."""

from __future__ import annotations

from ssl import SSLContext
from types import TracebackType
from typing import Self

import httpx

from ozon_generated.errors import ArgumentError
from ozon_generated.merchants import BASE_URL, AsyncMerchantsClient, MerchantsClient

from .._auth import checked_url, from_environment
from .._clients import TIMEOUT, async_http_client, http_client
from .._retry import Retry
from ._auth import Credentials, SignatureForm, TokenAuth
from ._pipeline import BodyFormat, MerchantsPipeline


def _credentials(application_id: str | None, secret_key: str | None, form: SignatureForm) -> Credentials:
    if form not in ("header", "query"):
        raise ArgumentError(f"signature_form is 'header' or 'query', not {form!r}.")
    return Credentials(
        from_environment(application_id, "OZON_APPLICATION_ID", "ApplicationId"),
        from_environment(secret_key, "OZON_SECRET_KEY", "SecretKey"),
        form,
    )


class Merchants(MerchantsClient):
    """The Merchants API, superseded by the Seller API: ``Merchants().product.list(merchant_sku="MUG-1")``.

    The token is fetched with the first call, kept, and renewed when it expires or is refused.

    Args:
        application_id: the ApplicationId; else the environment variable ``OZON_APPLICATION_ID``.
        secret_key: the SecretKey, literally as issued; else ``OZON_SECRET_KEY``.
        signature_form: where a token call carries its signature: ``header`` or ``query``. A signature never changes and
            addresses end up in logs, so prefer the header.
        body_format: how products are sent: ``json``, as known clients did, or ``xml``, as was documented.
        timeout: seconds for each phase of a request, or an ``httpx.Timeout``.
        retry: how often and how long a call may be repeated where that is safe.
        base_url: another address, such as that of a sandbox; https unless it is this machine.
        transport: an httpx transport instead of the network.
        verify: False to accept any certificate, or an ``ssl.SSLContext`` with a CA of your own.
        proxy: address of a proxy.
        allow_insecure: True to send the token without encryption to another machine.

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
        timeout: float | httpx.Timeout | None = TIMEOUT,
        retry: Retry | None = None,
        base_url: str = BASE_URL,
        transport: httpx.BaseTransport | None = None,
        verify: bool | SSLContext = True,
        proxy: str | None = None,
        allow_insecure: bool = False,
    ) -> None:
        url = checked_url(base_url, allow_insecure)
        credentials = _credentials(application_id, secret_key, signature_form)
        pipeline = MerchantsPipeline(body_format)
        http = http_client(url, httpx.Auth(), retry, transport, timeout, verify, proxy)
        http.auth = TokenAuth(http, credentials)
        super().__init__(http, pipeline)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncMerchants(AsyncMerchantsClient):
    """The Merchants API, asynchronously, under asyncio or trio. Takes the arguments of `Merchants`."""

    def __init__(
        self,
        application_id: str | None = None,
        secret_key: str | None = None,
        *,
        signature_form: SignatureForm = "header",
        body_format: BodyFormat = "json",
        timeout: float | httpx.Timeout | None = TIMEOUT,
        retry: Retry | None = None,
        base_url: str = BASE_URL,
        transport: httpx.AsyncBaseTransport | None = None,
        verify: bool | SSLContext = True,
        proxy: str | None = None,
        allow_insecure: bool = False,
    ) -> None:
        url = checked_url(base_url, allow_insecure)
        credentials = _credentials(application_id, secret_key, signature_form)
        pipeline = MerchantsPipeline(body_format)
        http = async_http_client(url, httpx.Auth(), retry, transport, timeout, verify, proxy)
        http.auth = TokenAuth(http, credentials)
        super().__init__(http, pipeline)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
