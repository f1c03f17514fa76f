"""The clients of the Merchants API, and the signed call that gets their token."""

from __future__ import annotations

import hashlib
import hmac
from functools import partial
from typing import TYPE_CHECKING, Literal, Unpack
from urllib.parse import quote

from ozon_generated.answers import read, refusal, unreadable
from ozon_generated.connections import AsyncHttp, AsyncTransport, SyncHttp, SyncTransport
from ozon_generated.errors import ApiError, ArgumentError, OzonError, api_error
from ozon_generated.merchants import BASE_URL, AsyncMerchantsClient, MerchantsClient
from ozon_generated.messages import Request, Response
from ozon_generated.operation import load

from ..answers import dig
from ..auth.keys import Resolved, from_environment, is_key
from ..auth.tokens import Grant, TokenAuth, seconds_of, used_for
from ..client.base import AsyncBaseClient, BaseClient, WithCallSettings, prepared
from ..clock import Clock
from ..secret import Hidden, Secret, without_frames
from .pipeline import BodyFormat, MerchantsPipeline, error_status, hint

if TYPE_CHECKING:
    from ..client.options import ClientSettings
    from ..transport.network import Sender

TOKEN = load("ozon_generated.merchants.auth", "token")
SignatureForm = Literal["header", "query"]
API_VERSION = "0.1"
HOME = (BASE_URL, "OZON_MERCHANTS_BASE_URL")
#: Seconds before its expiry at which a token is no longer used, or a tenth of its lifetime if that is less.
MARGIN = 30.0


def sign(secret_key: str, text: str | bytes) -> str:
    """The signature of a token call: HMAC-SHA1 in lowercase hexadecimal digits, 40 of them.

    Args:
        secret_key: the SecretKey, literally as Ozon issued it.
        text: what follows the host in the address: ``/auth/token/merchants`` in the header form, and
            ``/auth/token/merchants?applicationid=<ApplicationId>`` in the query form.
    """
    message = text.encode() if isinstance(text, str) else text
    return hmac.new(secret_key.encode(), message, hashlib.sha1).hexdigest()


class MerchantsAuth(TokenAuth):
    """Puts the token on every call, and signs the token call.

    The token is kept for its lifetime from receipt, although every call prolongs it at Ozon.

    Args:
        http: the client that makes the token calls, without its own ``auth``.
        application_id: the ApplicationId.
        secret_key: the SecretKey.
        form: where a token call carries its signature.
        clock: the clock; by default that of the client.
    """

    operation = TOKEN

    def __init__(
        self,
        http: Sender,
        application_id: str,
        secret_key: Secret,
        form: SignatureForm = "header",
        clock: Clock | None = None,
    ) -> None:
        super().__init__(http, clock)
        self._application_id, self._secret_key, self._form = application_id, secret_key, form

    def sign(self, request: Request) -> None:
        """Sign a token call, in its headers or its query. The signed bytes are exactly those that are sent."""
        request.headers["X-ApiVersion"] = API_VERSION
        if self._form == "header":
            request.headers["x-ApplicationId"] = self._application_id
            request.headers["x-Sign"] = sign(self._secret_key.value, request.url.target)
            return
        signed = request.url._replace(query=f"applicationid={quote(self._application_id, safe='')}")
        request.url = signed._replace(query=f"{signed.query}&sign={sign(self._secret_key.value, signed.target)}")

    def carry(self, request: Request, token: str) -> None:
        request.headers["x-ApplicationId"] = self._application_id
        request.headers["x-Token"] = token
        request.headers["X-ApiVersion"] = API_VERSION

    def read(self, response: Response) -> Grant | OzonError:
        """Read a token. An error in the envelope is a refusal, whatever the HTTP status."""
        found = read(TOKEN, response) if response.is_success else refusal(TOKEN, response)
        if (status := error_status(found)) is not None:
            found = api_error(TOKEN.name, response, status)
        if isinstance(found, ApiError):
            found.hint = hint(found)
            return found
        token, expiration = dig(found, "token"), dig(found, "expiration")
        return Grant(token, lifetime(expiration)) if is_key(token) else unreadable(TOKEN, response, "without a token")


def lifetime(expiration: object) -> float:
    """Seconds after receipt for which a token is used."""
    return used_for(seconds_of(expiration), MARGIN)


def _credentials(application_id: str | None, secret_key: Secret, form: SignatureForm) -> Resolved:
    """The given credentials, or those of the environment. Raises `ArgumentError`."""
    if form not in ("header", "query"):
        raise ArgumentError(f"signature_form is 'header' or 'query', not {form!r}.")
    name = from_environment(Secret(application_id), "OZON_APPLICATION_ID", "ApplicationId")
    key = Secret(from_environment(secret_key, "OZON_SECRET_KEY", "SecretKey"))
    return Resolved(("merchants", name), lambda http: MerchantsAuth(http, name, key, form))


class Merchants(WithCallSettings, BaseClient, MerchantsClient):
    """The Merchants API, superseded by the Seller API: ``Merchants().product.list(merchant_sku="MUG-1")``.

    The token is fetched with the first call, kept, and renewed when it expires or is refused.

    Args:
        application_id: the ApplicationId; else the environment variable ``OZON_APPLICATION_ID``.
        secret_key: the SecretKey, literally as issued; else ``OZON_SECRET_KEY``.
        signature_form: where a token call carries its signature: ``header`` or ``query``. Prefer the header:
            a signature never changes, and addresses end up in logs.
        body_format: the format of product calls: ``json``, as in known clients, or ``xml``, as documented.
        transport: a transport of httpx or httpx2 instead of the network.
        http: an ``httpx.Client`` or ``httpx2.Client`` of yours to send through, see `Seller`.
        settings: see `ozon.settings`, which an editor completes: ``timeout``, ``retry``, ``base_url``, ``verify``,
            ``proxy``, ``on_request`` and others.

    Raises:
        ArgumentError: no credentials, an unknown form, or an address to which keys must not be sent.
    """

    def __init__(
        self,
        application_id: str | None = None,
        secret_key: str | None = None,
        *,
        signature_form: SignatureForm = "header",
        body_format: BodyFormat = "json",
        transport: SyncTransport | None = None,
        http: SyncHttp | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        secret, given = Secret(secret_key), Hidden(settings)
        del secret_key, settings  # the frames of an error below would carry them
        made = without_frames(prepared, given, HOME, partial(MerchantsPipeline, body_format=body_format))
        super().__init__(made, _credentials(application_id, secret, signature_form), transport, http)


class AsyncMerchants(WithCallSettings, AsyncBaseClient, AsyncMerchantsClient):
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
        transport: AsyncTransport | None = None,
        http: AsyncHttp | None = None,
        connections: Literal["httpx", "aiohttp"] = "httpx",
        **settings: Unpack[ClientSettings],
    ) -> None:
        secret, given = Secret(secret_key), Hidden(settings, connections=connections)
        del secret_key, settings  # the frames of an error below would carry them
        made = without_frames(prepared, given, HOME, partial(MerchantsPipeline, body_format=body_format))
        super().__init__(made, _credentials(application_id, secret, signature_form), transport, http)
