"""The token of the Merchants API, which a signed call returns, and its errors, in an envelope with two spellings."""

from __future__ import annotations

import hashlib
import hmac
from typing import Literal
from urllib.parse import quote

import httpx

from ozon_generated.answers import read, refusal, unreadable
from ozon_generated.errors import ApiError, OzonError, api_error
from ozon_generated.model import Model
from ozon_generated.operation import load

from ..answers import dig
from ..auth.keys import is_key
from ..auth.tokens import Grant, TokenAuth, seconds_of, used_for
from ..clock import Clock
from ..secret import Secret

TOKEN = load("ozon_generated.merchants.auth", "token")
SignatureForm = Literal["header", "query"]
API_VERSION = "0.1"
#: Seconds before its end from which a token is no longer used, or a tenth of its life if that is less.
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

    The token is kept for its lifetime from receipt; that every call prolongs it at Ozon is left aside.

    Args:
        http: the client that makes the token calls, past its own ``auth``.
        application_id: the ApplicationId.
        secret_key: the SecretKey.
        form: where a token call carries its signature.
        clock: tells the time; by default as the client does.
    """

    operation = TOKEN

    def __init__(
        self,
        http: httpx.Client | httpx.AsyncClient,
        application_id: str,
        secret_key: Secret,
        form: SignatureForm = "header",
        clock: Clock | None = None,
    ) -> None:
        super().__init__(http, clock)
        self._application_id, self._secret_key, self._form = application_id, secret_key, form

    def sign(self, request: httpx.Request) -> None:
        """Sign a token call, in its headers or its query. What is signed is what goes over the wire, byte for byte."""
        request.headers["X-ApiVersion"] = API_VERSION
        if self._form == "header":
            request.headers["x-ApplicationId"] = self._application_id
            request.headers["x-Sign"] = sign(self._secret_key.value, request.url.raw_path)
            return
        path = request.url.raw_path.partition(b"?")[0]
        signed = path + f"?applicationid={quote(self._application_id, safe='')}".encode()
        signature = sign(self._secret_key.value, signed)
        request.url = request.url.copy_with(raw_path=signed + b"&sign=" + signature.encode())

    def carry(self, request: httpx.Request, token: str) -> None:
        request.headers["x-ApplicationId"] = self._application_id
        request.headers["x-Token"] = token
        request.headers["X-ApiVersion"] = API_VERSION

    def read(self, response: httpx.Response) -> Grant | OzonError:
        """A call is refused whatever its HTTP status is, if there is an error in the envelope."""
        found = read(TOKEN, response) if response.is_success else refusal(TOKEN, response)
        if (status := error_status(found)) is not None:
            found = api_error(TOKEN.name, response, status)
        if isinstance(found, ApiError):
            found.hint = hint(found)
            return found
        token, expiration = dig(found, "token"), dig(found, "expiration")
        return Grant(token, lifetime(expiration)) if is_key(token) else unreadable(TOKEN, response, "without a token")


def lifetime(expiration: object) -> float:
    """Seconds from receipt for which a token is used."""
    return used_for(seconds_of(expiration), MARGIN)


def error_status(body: object) -> dict[str, object] | None:
    """The error envelope of an answer, parsed or decoded, if there is an error in it.

    On success the envelope is null, empty or absent; one open-source client looks into it whatever the HTTP status is.
    """
    for name, code in (("responseStatus", "errorCode"), ("ResponseStatus", "ErrorCode")):
        status = dig(body, name)
        if dig(status, code) not in (None, "", 0, "0"):
            return {name: status.to_dict() if isinstance(status, Model) else status}
    return None


def hint(error: ApiError) -> str:
    """What to do about a refusal, or an empty text."""
    if error.status == 401 and error.operation == "auth.token":
        return "Check ApplicationId and SecretKey: Ozon gives no token for them."
    if error.status == 401:
        return "Ozon refuses even a token that it has just issued: check that this ApplicationId is still in use."
    if error.status == 403:
        return "Check that Ozon has opened the Merchants API for this ApplicationId."
    return ""
