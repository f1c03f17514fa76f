"""The token of the Merchants API: a signed call returns it, every other call carries it."""

from __future__ import annotations

import hashlib
import hmac
from typing import Literal
from urllib.parse import quote

import httpx

from ozon_generated.answers import unreadable
from ozon_generated.errors import OzonError, api_error
from ozon_generated.merchants.auth import AuthTokenResponse
from ozon_generated.operation import load

from ..auth.keys import is_key
from ..auth.tokens import Grant, TokenAuth, seconds_of, used_for
from ..clock import Clock
from ..secret import Masked
from .answers import error_status, hint, read_json

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


class Credentials(Masked):
    """ApplicationId and SecretKey, and the form in which they sign a token call."""

    __slots__ = ("_secret_key", "application_id", "form")

    def __init__(self, application_id: str, secret_key: str, form: SignatureForm = "header") -> None:
        self.application_id = application_id
        self._secret_key = secret_key
        self.form = form

    def sign(self, request: httpx.Request) -> None:
        """Sign a token call, in its headers or its query. What is signed is what goes over the wire, byte for byte."""
        request.headers["X-ApiVersion"] = API_VERSION
        if self.form == "header":
            request.headers["x-ApplicationId"] = self.application_id
            request.headers["x-Sign"] = sign(self._secret_key, request.url.raw_path)
            return
        path = request.url.raw_path.partition(b"?")[0]
        query = f"?applicationid={quote(self.application_id, safe='')}".encode()
        url = request.url.copy_with(raw_path=path + query)
        signature = sign(self._secret_key, url.raw_path)
        request.url = url.copy_with(raw_path=url.raw_path + b"&sign=" + signature.encode())


class MerchantsAuth(TokenAuth):
    """Puts the token on every call, and signs the token call.

    The token is kept for its lifetime from receipt; that every call prolongs it at Ozon is left aside.

    Args:
        http: the client that makes the token calls, past its own ``auth``.
        credentials: what signs them.
        clock: tells the time; by default as the client does.
    """

    operation = TOKEN

    def __init__(
        self,
        http: httpx.Client | httpx.AsyncClient,
        credentials: Credentials,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(http, clock)
        self._credentials = credentials

    def sign(self, request: httpx.Request) -> None:
        self._credentials.sign(request)

    def carry(self, request: httpx.Request, token: str) -> None:
        request.headers["x-ApplicationId"] = self._credentials.application_id
        request.headers["x-Token"] = token
        request.headers["X-ApiVersion"] = API_VERSION

    def read(self, response: httpx.Response) -> Grant | OzonError:
        """A call is refused whatever its HTTP status is, if there is an error in the envelope."""
        body = read_json(response)
        if not response.is_success or error_status(body) is not None:
            error = api_error(TOKEN.name, response, body)
            error.hint = hint(error)
            return error
        answer = AuthTokenResponse.from_dict(body if isinstance(body, dict) else {})
        if not is_key(answer.token):
            return unreadable(TOKEN, response, "without a token")
        return Grant(str(answer.token), lifetime(answer.expiration))


def lifetime(expiration: object) -> float:
    """Seconds from receipt for which a token is used."""
    return used_for(seconds_of(expiration), MARGIN)
