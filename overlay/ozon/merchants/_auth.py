"""The token of the Merchants API: a signed call returns it, every other call carries it, a 401 renews it once."""

from __future__ import annotations

import copy
import hashlib
import hmac
import math
import threading
import time
from collections.abc import AsyncGenerator, Callable, Generator
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast
from urllib.parse import quote

import httpx

from ozon_generated.client import OPERATION, OPTIONS, transport_error, unreadable
from ozon_generated.errors import MASK, ApiError, OzonError, api_error
from ozon_generated.merchants.auth._token import OPERATION as TOKEN
from ozon_generated.merchants.auth._token import AuthTokenResponse

from ._answer import error_status, hint, read_json

if TYPE_CHECKING:
    import anyio

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


class Credentials:
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

    def __repr__(self) -> str:
        return f"{type(self).__name__}({MASK})"


class _Token(NamedTuple):
    text: str
    until: float  #: reading of the clock from which it is not used any more


class _Need(NamedTuple):
    """A token is wanted for a request, and not the one that the server has refused."""

    request: httpx.Request
    refused: _Token | None


class TokenAuth(httpx.Auth):
    """Puts the token on every call to its own host, and signs the token call.

    The token is kept for its lifetime from receipt; that every call prolongs it at Ozon is left aside. Calls that need
    a token at the same time, from threads or from tasks, make one token call together and share its outcome: the token
    or the error. A call that is answered with 401 is sent once more with a new token, which is safe, for it was refused
    before anything happened. Errors of the token call name the operation ``auth.token``: nothing else was sent then.

    Args:
        http: the client that makes the token calls, past its own ``auth``.
        credentials: what signs them.
        clock: seconds, for the lifetime.
    """

    def __init__(
        self,
        http: httpx.Client | httpx.AsyncClient,
        credentials: Credentials,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._http = http
        self._origin = _origin(http.base_url)
        self._credentials = credentials
        self._clock = clock
        self._token: _Token | None = None
        self._failure: OzonError | None = None  # of the last token call
        self._ended = 0  # token calls so far
        self._lock = threading.Lock()
        self._task_lock: tuple[Any, anyio.Lock] | None = None

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        course = self._course(request)
        step = next(course)
        while True:
            answer: _Token | httpx.Response
            if isinstance(step, _Need):
                answer = self._sync_token(step)
            else:
                answer = yield step
                if answer.is_error or _is_token_call(request):
                    answer.read()
            try:
                step = course.send(answer)
            except StopIteration:
                return

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        course = self._course(request)
        step = next(course)
        while True:
            answer: _Token | httpx.Response
            if isinstance(step, _Need):
                answer = await self._async_token(step)
            else:
                answer = yield step
                if answer.is_error or _is_token_call(request):
                    await answer.aread()
            try:
                step = course.send(answer)
            except StopIteration:
                return

    def _course(self, request: httpx.Request) -> Generator[httpx.Request | _Need, Any, None]:
        """Yields what to send, to be answered with the response, and `_Need`, to be answered with a token."""
        if _origin(request.url) != self._origin:
            yield request
        elif _is_token_call(request):
            self._credentials.sign(request)
            response: httpx.Response = yield request
            refusal = _refusal(response, read_json(response))
            if refusal is not None:
                raise refusal
        else:
            token: _Token = yield _Need(request, None)
            response = yield self._carrying(request, token)
            if response.status_code == 401:
                token = yield _Need(request, token)
                yield self._carrying(request, token)

    def _carrying(self, request: httpx.Request, token: _Token) -> httpx.Request:
        request.headers["x-ApplicationId"] = self._credentials.application_id
        request.headers["x-Token"] = token.text
        request.headers["X-ApiVersion"] = API_VERSION
        return request

    def _sync_token(self, need: _Need) -> _Token:
        seen = self._ended
        with self._lock:
            found = self._known(need.refused, seen)
            if found is not None:
                return found
            request = self._token_request(need)
            try:
                response = cast(httpx.Client, self._http).send(request, auth=None)
            except httpx.HTTPError as error:
                failure = transport_error(TOKEN, request, error)
            else:
                return self._received(response)
            raise self._failed(failure)

    async def _async_token(self, need: _Need) -> _Token:
        seen = self._ended
        async with self._lock_of_this_loop():
            found = self._known(need.refused, seen)
            if found is not None:
                return found
            request = self._token_request(need)
            try:
                response = await cast(httpx.AsyncClient, self._http).send(request, auth=None)
            except httpx.HTTPError as error:
                failure = transport_error(TOKEN, request, error)
            else:
                return self._received(response)
            raise self._failed(failure)

    def _lock_of_this_loop(self) -> anyio.Lock:
        """A lock belongs to the event loop that it is used in, but a client may outlive its loop."""
        import anyio
        from anyio.lowlevel import current_token

        loop = current_token()
        if self._task_lock is None or self._task_lock[0] != loop:
            self._task_lock = loop, anyio.Lock()
        return self._task_lock[1]

    def _known(self, refused: _Token | None, seen: int) -> _Token | None:
        """The token to use; ``None`` if it is upon the caller to ask for one.

        Tokens are told apart by identity: asked again, Ozon may well return the same text.
        """
        waited = self._ended != seen  # another call asked meanwhile: its outcome is ours too
        if waited and self._failure is not None:
            raise copy.copy(self._failure)
        if self._token is refused:
            self._token = None
        token = self._token
        return token if token is not None and (waited or self._clock() < token.until) else None

    def _token_request(self, need: _Need) -> httpx.Request:
        """A signed token call, within the time-outs and repeats of the call that it is made for."""
        extensions: dict[str, Any] = {OPERATION: TOKEN, OPTIONS: {}}
        if "timeout" in need.request.extensions:
            extensions["timeout"] = need.request.extensions["timeout"]
        retries = need.request.extensions.get(OPTIONS, {}).get("retries")
        if retries is not None:
            extensions[OPTIONS]["retries"] = retries
        request = self._http.build_request(TOKEN.method, TOKEN.path, extensions=extensions)
        self._credentials.sign(request)
        return request

    def _received(self, response: httpx.Response) -> _Token:
        body = read_json(response)
        refusal = _refusal(response, body)
        if refusal is not None:
            raise self._failed(refusal)
        answer = AuthTokenResponse.from_dict(body if isinstance(body, dict) else {})
        if not isinstance(answer.token, str) or not answer.token:
            raise self._failed(unreadable(TOKEN, response, "without a token"))
        self._token = _Token(answer.token, self._clock() + lifetime(answer.expiration))
        self._failure = None
        self._ended += 1
        return self._token

    def _failed(self, failure: OzonError) -> OzonError:
        self._failure = failure
        self._ended += 1
        return copy.copy(failure)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({MASK})"


def lifetime(expiration: object) -> float:
    """Seconds from receipt for which a token is used; without end, that is until a 401, where Ozon names no number."""
    try:
        seconds = float(cast(str, expiration))
    except (TypeError, ValueError):
        return math.inf
    if isinstance(expiration, bool) or not math.isfinite(seconds):
        return math.inf
    return seconds - min(MARGIN, max(seconds, 0.0) / 10)


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _is_token_call(request: httpx.Request) -> bool:
    return request.extensions.get(OPERATION) is TOKEN


def _refusal(response: httpx.Response, body: Any) -> ApiError | None:
    """The error for a token call that was refused, whatever its HTTP status."""
    if response.is_success and error_status(body) is None:
        return None
    error = api_error(TOKEN.name, response, body)
    error.hint = hint(error)
    return error
