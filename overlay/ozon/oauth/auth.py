"""OAuth tokens of an application, for the Seller and the Performance API."""

from __future__ import annotations

import math
from abc import ABC
from collections.abc import Callable
from datetime import datetime, timedelta
from traceback import format_exception
from typing import Any, Literal

import httpx
from attrs import field, frozen

from ozon_generated.answers import unreadable
from ozon_generated.blocking import finish
from ozon_generated.errors import MASK, ApiError, OzonError, UnauthorizedError, api_error
from ozon_generated.exact_json import loads
from ozon_generated.operation import Operation

from ..auth.keys import checked_key, is_key
from ..auth.tokens import Grant, Need, TokenAuth, origin, seconds_of, used_for
from ..clock import Clock
from ..log import OBSERVER
from ..secret import Masked, Secret

GrantType = Literal["authorization_code", "refresh_token", "client_credentials"]
#: The token call belongs to neither API: it has a host of its own.
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
#: Seconds between looks into the store after a refusal: another process may be about to store the next token.
PAUSES = (0.1, 0.4, 1.5)
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


class TokenStoreError(OzonError):
    """``on_token`` or ``load`` of an application failed. What needed the token was not sent."""


class Secrets(Masked):
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

    def shown_by(self, error: BaseException, token: OAuthToken | None) -> bool:
        """Whether a traceback of the error shows one of the secrets."""
        text = Secret("".join(format_exception(error)) + repr(error.__dict__))
        mine = (self.client_secret, self.code, self.refresh_token)
        given = () if token is None else (token.access_token, token.refresh_token)
        return any(secret and secret in text.value for secret in (*mine, *given))


class ApplicationAuth(TokenAuth, ABC):
    """Puts the token of a seller's consent, or of the application itself, on calls. `OAuthApp` adds the connection.

    Args:
        secrets: id and secret of the application, and the consent where it is known.
        grant: how the first token is got.
        on_token: called with each new token, see `OAuthApp`.
        load: returns what ``on_token`` stored.
        clock: tells the time.
    """

    operation = TOKEN
    #: No deadline: an answer that nobody waits for would lose the next refresh token.
    inherited = ("timeout", OBSERVER)

    def __init__(
        self,
        secrets: Secrets,
        grant: GrantType,
        on_token: Callable[[OAuthToken], object] | None,
        load: Callable[[], OAuthToken | str | None] | None,
        clock: Clock,
    ) -> None:
        super().__init__(None, clock)
        self._secrets = secrets
        self._grant: GrantType = grant
        self._on_token = on_token
        self._load = load
        self._latest: OAuthToken | None = None
        self._unstored: OAuthToken | None = None

    @property
    def token(self) -> OAuthToken | None:
        """The newest token, such as for storing it by hand; ``None`` before the first call."""
        return self._latest

    def auth(self, url: httpx.URL | str) -> httpx.Auth:
        """What puts the token on calls to an address of Ozon's. Addresses that were not named get no token."""
        self._origins.add(origin(httpx.URL(url)))
        return self

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
        self._latest = self._unstored = OAuthToken(
            body["access_token"], self._secrets.refresh_token, self._moment(seconds), _scope(body.get("scope"))
        )
        return Grant(body["access_token"], used_for(seconds))

    def _refusal(self, error: ApiError) -> UnauthorizedError:
        """The error for a refusal, which OAuth servers also give as 400."""
        refusal = UnauthorizedError(*error.args, **error.__dict__)
        of_client = self._grant == "client_credentials" or "client" in error.message.lower()
        refusal.hint = _CLIENT if of_client else _CONSENT
        return refusal

    def _ready(self) -> Grant | None:
        """No token is used before it is stored: it may have cost the refresh token that is stored."""
        return None if self._unstored is not None else self._fresh()

    def _sync_token(self, need: Need) -> Grant:
        with self._lock:
            found = self._known(need) or self._renewed(need)
            self._store()
            return found

    def _renewed(self, need: Need) -> Grant:
        """A token from the store or from Ozon. What Ozon refuses may have been replaced by another process.

        Asked with what the store has, and then with our own: either may be the older one.
        """
        own, tried = self._way(), Secret(set())
        refusal = UnauthorizedError("There is no refresh token.", operation=TOKEN.name, hint=_CONSENT)
        for pause in (0.0, *(PAUSES if self._load is not None else ())):
            self._clock.sleep(pause)
            if (found := self._loaded(need.refused)) is not None:
                return found
            for way in (self._way(), own):
                if way.value in tried.value:
                    continue
                tried.value.add(way.value)
                self._grant, self._secrets.refresh_token = way.value
                try:
                    return finish(self._asked(need))
                except UnauthorizedError as error:
                    refusal = error
                if refusal.hint != _CONSENT:
                    raise refusal
        raise refusal

    def _way(self) -> Secret:
        """How a token would be asked for now."""
        return Secret((self._grant, self._secrets.refresh_token))

    def _loaded(self, refused: Grant | None) -> Grant | None:
        """Take over what the store has: an access token that still works is the answer, a refresh token is kept."""
        if self._load is None or self._unstored is not None:
            return None
        stored = Secret(self._called("load", self._load))
        if isinstance(stored.value, str):
            stored = Secret(OAuthToken("", stored.value, None, ()))
        if stored.value is None:
            return None
        if not isinstance(stored.value, OAuthToken):
            why = f"load returned {type(stored.value).__name__}: return an OAuthToken, a refresh token or None."
            raise TokenStoreError(why, operation=TOKEN.name)
        return self._taken_over(stored.value, refused)

    def _taken_over(self, stored: OAuthToken, refused: Grant | None) -> Grant | None:
        if stored.refresh_token and self._grant != "client_credentials":
            self._secrets.refresh_token = checked_key(Secret(stored.refresh_token), "refresh token that load returned")
            self._grant = "refresh_token"
        seconds = used_for(self._seconds_until(stored.expires_at))
        worn = any(stored.access_token == grant.text for grant in (refused, self._token) if grant is not None)
        if not stored.access_token or worn or seconds <= 0:
            return None
        self._latest = stored
        text = Secret(checked_key(Secret(stored.access_token), "token that load returned"))
        return self._granted(Grant(text.value, seconds, shared=True))

    def _seconds_until(self, moment: datetime | None) -> float:
        if moment is None:
            return math.inf
        if moment.tzinfo is None:
            why = "load returned an expires_at without time zone: store it with one."
            raise TokenStoreError(why, operation=TOKEN.name)
        return (moment - self._clock.now()).total_seconds()

    def _moment(self, seconds: float) -> datetime | None:
        """The end of a token that was received now."""
        try:
            return self._clock.now() + timedelta(seconds=seconds)
        except OverflowError:
            return None

    def _store(self) -> None:
        """Hand the newest token to ``on_token``, unless that has it."""
        if self._unstored is not None and self._on_token is not None:
            self._called("on_token", self._on_token, self._unstored)
        self._unstored = self._failure = None

    def _called(self, name: str, hook: Callable[..., object], *arguments: object) -> object:
        """What a hook returns. What it raises is told, as the cause where no secret is in it."""
        try:
            return hook(*arguments)
        except Exception as error:
            kept = "; the new token is kept, and offered again with the next call" if arguments else ""
            text = f"{name} raised {type(error).__name__}{kept}. Nothing was sent that needs the token."
            cause = None if self._secrets.shown_by(error, self._latest) else error
        raise self._failed(TokenStoreError(text, operation=TOKEN.name)) from cause

    async def _async_token(self, need: Need) -> Grant:
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


def _scope(scope: object) -> tuple[str, ...]:
    """Scopes, which come as a list; other servers send one text."""
    if isinstance(scope, str):
        return tuple(scope.split())
    return tuple(map(str, scope)) if isinstance(scope, list) else ()
