"""OAuth tokens of an application, for the Seller and the Performance API."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from ssl import SSLContext
from typing import Any, Literal

import httpx
from attrs import field, frozen

from ozon_generated._json import loads
from ozon_generated.client import unreadable
from ozon_generated.errors import MASK, ApiError, ArgumentError, OzonError, UnauthorizedError, api_error
from ozon_generated.operation import Operation

from ._auth import Hidden, Secret, checked_key, is_key, without_frames
from ._observe import VIEW
from ._retry import Retry
from ._rules import check_sender
from ._token import Grant, TokenAuth, _Need, origin, seconds_of, used_for
from ._transports import Settings

GrantType = Literal["authorization_code", "refresh_token", "client_credentials"]
BASE_URL = "https://xapi.ozon.ru"
#: The token call is no operation of either API: it has a host of its own.
TOKEN = Operation(
    api="oauth",
    name="oauth.token",
    method="POST",
    path="/oauth/token",
    summary="Get an access token",
    safety="read",
    credentials=("none",),
)
_CONSENT = "The seller's consent is at its end: ask for it again, and pass the new code or refresh token."
_CLIENT = "Check client_id and client_secret of the application."


def _mask(value: object) -> str:
    return "None" if value is None else MASK


@frozen
class OAuthToken:
    """What a token call gave: for storing. Its repr hides the secrets, its attributes and a pickle of it do not.

    Attributes:
        access_token: goes with every call until ``expires_at``.
        refresh_token: gets the next token; ``None`` where the consent was asked for with ``access_type=online``.
        expires_at: end of the access token, with a time zone; ``None`` where Ozon named none.
        scope: what the token allows.
    """

    access_token: str = field(repr=_mask)
    refresh_token: str | None = field(repr=_mask)
    expires_at: datetime | None
    scope: tuple[str, ...]


class Secrets:
    """What gets a token: id and secret of a client, and a seller's consent where one is needed."""

    __slots__ = ("client_id", "client_secret", "code", "redirect_uri", "refresh_token")

    def __init__(self, client_id: str, client_secret: str | Secret) -> None:
        self.client_id = checked_key(client_id, "client_id")
        self.client_secret = checked_key(client_secret, "client_secret")
        self.code: str | None = None
        self.redirect_uri: str | None = None
        self.refresh_token: str | None = None

    def form(self, grant: GrantType) -> dict[str, str]:
        """The body of a token call."""
        form = {"client_id": self.client_id, "client_secret": self.client_secret, "grant_type": grant}
        if grant == "authorization_code":
            form |= {"code": self.code or "", "redirect_uri": self.redirect_uri or ""}
        elif grant == "refresh_token":
            form["refresh_token"] = self.refresh_token or ""
        return form

    def __repr__(self) -> str:
        return f"{type(self).__name__}({MASK})"

    def __reduce__(self) -> str:
        raise TypeError("secrets are not pickled")


class OAuthApp(TokenAuth):
    """An application that a seller has let in: ``Seller(oauth=OAuthApp(client_id, client_secret, refresh_token=...))``.

    The token is fetched with the first call, renewed a minute before its end, and once when it is refused. One object
    serves any number of clients, synchronous and asynchronous, of both APIs: they share the token, and its renewals.
    A renewal goes on even if the task that began it is cancelled, for its answer may hold the next refresh token.

    Args:
        client_id: id of the application.
        client_secret: its secret.
        refresh_token: from an earlier token; replaced when Ozon sends another.
        code: from the address that the seller came back to; used once, and then the refresh token that it gave.
        redirect_uri: that address, as it was when the consent was asked for; needed with ``code``.
        grant: how the first token is got; by default with what was passed: ``refresh_token``, else
            ``authorization_code``, else ``client_credentials``.
        on_token: called with every new `OAuthToken`, to store it; what it raises reaches the call that needed the
            token. With asynchronous clients it runs in a thread of its own.
        base_url: address of the token call, such as that of a sandbox; https unless it is this machine.
        retry: how often and how long a token call may be repeated.
        transport: an httpx transport for the token calls instead of the network; synchronous in any case.
        verify: False to accept any certificate; or a file or folder with a CA of your own, or an ``ssl.SSLContext``.
        proxy: address of a proxy for the token calls.
        allow_insecure: True to send the secrets without encryption to another machine.
        clock: seconds, for the lifetime.

    Raises:
        ArgumentError: something is missing that the grant needs, or an address that secrets must not be sent to.
    """

    operation = TOKEN
    inherited = ("timeout", VIEW)  # but no deadline: an answer that nobody waits for would lose the next refresh token

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        refresh_token: str | None = None,
        code: str | None = None,
        redirect_uri: str | None = None,
        grant: GrantType | None = None,
        on_token: Callable[[OAuthToken], object] | None = None,
        base_url: str = BASE_URL,
        retry: Retry | None = None,
        transport: httpx.BaseTransport | None = None,
        verify: bool | SSLContext | str | Path = True,
        proxy: str | None = None,
        allow_insecure: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        secret, consent = Secret(client_secret), {"refresh_token": Secret(refresh_token), "code": Secret(code)}
        address = Hidden(base_url=base_url, allow_insecure=allow_insecure)
        network = Hidden(retry=retry, verify=verify, proxy=proxy)
        del client_secret, refresh_token, code, base_url, proxy  # the frames of an error below would carry them
        super().__init__(None, clock)
        self._secrets = Secrets(client_id, secret)
        self._grant: GrantType = grant or _grant_for(consent)
        if self._grant == "refresh_token":
            self._secrets.refresh_token = _given(consent, "refresh_token", self._grant)
        elif self._grant == "authorization_code":
            self._secrets.code = _given(consent, "code", self._grant)
            self._secrets.redirect_uri = _given({"redirect_uri": Secret(redirect_uri)}, "redirect_uri", self._grant)
        elif self._grant != "client_credentials":
            raise ArgumentError(f"grant is authorization_code, refresh_token or client_credentials, not {grant!r}.")
        self._on_token = on_token
        self._transport = transport
        self._settings = without_frames(Settings.of, Hidden({**address, **network, "limits": None}), BASE_URL)
        check_sender(transport, None, httpx.Client)
        if transport is None:
            self._settings.check_network()

    def auth(self, url: httpx.URL | str) -> httpx.Auth:
        """What puts the token on calls to an address of Ozon's. Addresses that were not named get no token."""
        self._origins.add(origin(httpx.URL(url)))
        return self

    def connection(self) -> AbstractContextManager[httpx.Client]:
        """A client for one token call, so that nothing has to be closed; a transport of the user's stays open."""
        http = self._settings.client(httpx.Auth(), ("", ""), self._transport)
        return http if self._transport is None else nullcontext(http)

    def form(self) -> dict[str, str]:
        secrets = self._secrets
        if secrets.code is None and secrets.refresh_token is None and self._grant != "client_credentials":
            why = "There is no refresh token, and a code works only once."
            raise UnauthorizedError(why, operation=TOKEN.name, hint=_CONSENT)
        return secrets.form(self._grant)

    def read(self, response: httpx.Response) -> Grant | OzonError:
        body = bearer(TOKEN, response)
        if isinstance(body, ApiError) and body.status in (400, 401, 403):
            return self._refusal(body)
        if isinstance(body, OzonError):
            return body
        if self._grant != "client_credentials":
            self._secrets.code, self._grant = None, "refresh_token"
            rotated = body.get("refresh_token")
            if isinstance(rotated, str) and rotated:
                self._secrets.refresh_token = rotated
        seconds = seconds_of(body.get("expires_in"))
        self._latest = OAuthToken(
            body["access_token"], self._secrets.refresh_token, _moment(seconds), _scope(body.get("scope"))
        )
        return Grant(body["access_token"], used_for(seconds))

    def _refusal(self, error: ApiError) -> UnauthorizedError:
        """The error for a refusal, which OAuth servers also give as 400."""
        refusal = UnauthorizedError(*error.args, **error.__dict__)
        of_client = self._grant == "client_credentials" or "client" in error.message.lower()
        refusal.hint = _CLIENT if of_client else _CONSENT
        return refusal

    def _received(self, found: Grant | OzonError) -> Grant:
        token = super()._received(found)
        if self._on_token is not None:
            self._on_token(self._latest)
        return token

    async def _async_token(self, need: _Need) -> Grant:
        """Renew in a thread: it serves clients of either kind, and outlives the task if that is cancelled."""
        from anyio.to_thread import run_sync

        async with self._task_locks.get():
            return await run_sync(self._sync_token, need, abandon_on_cancel=True)


def bearer(operation: Operation, response: httpx.Response) -> dict[str, Any] | OzonError:
    """The answer of an OAuth token call, which has a usable ``access_token``, or the error that it stands for."""
    try:
        body = loads(response.content)
    except ValueError:
        body = None
    if not response.is_success:
        return api_error(operation.name, response, body)
    answer: dict[str, Any] = body if isinstance(body, dict) else {}
    token = answer.get("access_token")
    if not is_key(token):
        return unreadable(operation, response, "without a token")
    return answer


def _grant_for(consent: Mapping[str, Secret]) -> GrantType:
    if consent["refresh_token"].value is not None:
        return "refresh_token"
    return "client_credentials" if consent["code"].value is None else "authorization_code"


def _given(consent: Mapping[str, Secret], name: str, grant: str) -> str:
    if consent[name].value is None:
        raise ArgumentError(f"The grant {grant} needs {name}.")
    return checked_key(consent[name], name)


def _moment(seconds: float) -> datetime | None:
    """The end of a token that was received now."""
    try:
        return datetime.now(UTC) + timedelta(seconds=seconds)
    except OverflowError:
        return None


def _scope(scope: Any) -> tuple[str, ...]:
    """Scopes, which come as a list; other servers send one text."""
    if isinstance(scope, str):
        return tuple(scope.split())
    return tuple(map(str, scope)) if isinstance(scope, list) else ()
