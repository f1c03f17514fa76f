"""Gets, renews and stores the OAuth tokens of an application, over its own connection."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from ssl import SSLContext
from traceback import format_exception
from typing import TYPE_CHECKING, Any, Self

from ozon_generated.blocking import finish
from ozon_generated.checks import HOOK, Rule, check, or_none
from ozon_generated.connections import SyncTransport, auth_of
from ozon_generated.errors import ApiError, ArgumentError, OzonError, UnauthorizedError
from ozon_generated.messages import Response, Url, url_of

from ..auth.keys import checked_key
from ..auth.tokens import Grant, Need, TokenAuth, seconds_of, used_for
from ..client.rules import check_sender
from ..client.settings import Settings
from ..clock import CURRENT, Clock
from ..log import OBSERVER
from ..secret import Hidden, Secret, without_frames
from ..transport.retry import Retry
from .tokens import TOKEN, GrantType, OAuthToken, TokenStoreError, bearer, scopes

if TYPE_CHECKING:
    from ..transport.network import Sender

BASE_URL = "https://xapi.ozon.ru"
_CLIENT = ("client_id", "client_secret")
#: What each grant needs besides the id and the secret of the application.
_NEEDS: dict[GrantType, tuple[str, ...]] = {
    "authorization_code": ("code", "redirect_uri"),
    "refresh_token": ("refresh_token",),
    "client_credentials": (),
}
_RULES = {
    "grant": Rule(lambda value: value is None or value in (*_NEEDS,), f"{', '.join(_NEEDS)} or None"),
    "on_token": or_none(HOOK),
    "load": or_none(HOOK),
    "clock": Rule(lambda value: isinstance(value, Clock), "a Clock"),
}
_CONSENT = "The seller's consent is at its end: ask for it again, and pass the new code or refresh token."
#: Seconds between reads of the store after a refusal: another process may be storing the next token.
PAUSES = (0.1, 0.4, 1.5)


class OAuthApp(TokenAuth):
    """An application authorised by a seller: ``Seller(oauth=OAuthApp(client_id, client_secret, refresh_token=...))``.

    The token is fetched on the first call, and renewed a minute before it expires and once when it is refused. Any
    number of clients, synchronous and asynchronous, of both APIs can share one object, its token and its renewals.
    A renewal continues even if its task is cancelled: the answer may contain the next refresh token.

    One process can keep a consent in a file; several need a store with concurrent writes, such as a database::

        stored = Path("token.txt")

        def save(token: OAuthToken) -> None:
            new = stored.with_suffix(".new")
            new.touch(mode=0o600)
            new.write_text(token.refresh_token or "")
            new.replace(stored)

        def load() -> str | None:
            return stored.read_text() or None if stored.exists() else None

        app = OAuthApp(client_id, client_secret, code=code, redirect_uri=uri, on_token=save, load=load)

    Args:
        client_id: id of the application.
        client_secret: its secret.
        refresh_token: from an earlier token; replaced when Ozon sends another.
        code: from the URL that the seller was redirected to; used once, then replaced by its refresh token.
        redirect_uri: that URL, as it was when consent was requested; required with ``code``.
        grant: how the first token is obtained; by default, depends on what was passed: ``refresh_token``, else
            ``authorization_code``, else ``client_credentials``.
        on_token: called with every new `OAuthToken`, to store it. If it raises, so does the call that needed the token,
            and every following call passes the token to it again until it is stored. With asynchronous clients it
            runs in a worker thread.
        load: called whenever a new token is needed. Returns what ``on_token`` stored: the `OAuthToken`, a refresh
            token, or ``None``. It lets any number of processes share one consent: each uses what another has stored.
            ``refresh_token`` may then be omitted. Runs in the same thread as ``on_token``.
        base_url: URL of the token call, such as that of a sandbox; https unless it is this machine.
        retry: how often and how long a token call may be retried.
        transport: a transport of httpx or httpx2 for the token calls instead of the network; always synchronous.
        verify: False to accept any certificate; or a file or folder with your own CA, or an ``ssl.SSLContext``.
        proxy: address of a proxy for the token calls.
        allow_insecure: True to send the secrets unencrypted to another machine.
        clock: the clock, see `ozon.clock.Clock`; for tests.

    Raises:
        ArgumentError: an argument that the grant needs is missing, or secrets must not be sent to the address.

    Calls raise `TokenStoreError` when ``on_token`` or ``load`` raises, and ``UnauthorizedError`` when Ozon refuses a
    token.
    """

    operation = TOKEN
    #: No deadline: abandoning the call could lose the next refresh token.
    inherited = ("timeout", OBSERVER)

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
        load: Callable[[], OAuthToken | str | None] | None = None,
        base_url: str = BASE_URL,
        retry: Retry | None = None,
        transport: SyncTransport | None = None,
        verify: bool | SSLContext | str | Path = True,
        proxy: str | None = None,
        allow_insecure: bool = False,
        clock: Clock = CURRENT,
    ) -> None:
        given = Secret(
            {
                "client_id": client_id,
                "client_secret": client_secret,
                "code": code,
                "redirect_uri": redirect_uri,
                "refresh_token": refresh_token,
            }
        )
        network = Hidden(
            base_url=base_url, allow_insecure=allow_insecure, retry=retry, verify=verify, proxy=proxy, limits=None
        )
        del client_secret, refresh_token, code, base_url, proxy  # the frames of an error below would carry them
        check({"grant": grant, "on_token": on_token, "load": load, "clock": clock}, _RULES, "")
        super().__init__(None, clock)
        self._grant: GrantType = _chosen(given, grant, load is not None)
        self._form = Secret(dict.fromkeys(given.value) | _checked(given, self._grant, load is not None))
        self._on_token = on_token
        self._load = load
        self._latest: OAuthToken | None = None
        self._unstored: OAuthToken | None = None
        self._transport = transport
        self._settings = without_frames(Settings.of, network, BASE_URL)
        check_sender(transport, None, asynchronous=False)
        if transport is None:
            self._settings.proxies()

    @contextmanager
    def connection(self) -> Iterator[Sender]:
        """A connection for one token call, so that users need not close anything; a user's transport stays open."""
        sender = self._settings.sender(("", ""), False, self._transport)
        try:
            yield sender
        finally:
            if self._transport is None:
                finish(sender.close())

    @property
    def token(self) -> OAuthToken | None:
        """The newest token; ``None`` before the first call."""
        return self._latest

    def auth(self, url: str) -> Any:
        """Allow one more host, and return ``auth=`` for it, for your own clients of httpx and httpx2.

        Hosts that are not allowed get no token. Import the library before.
        """
        return auth_of(self.bound(url_of(str(url))))

    def bound(self, url: Url) -> Self:
        """This object, after allowing one more host."""
        self.bind(url)
        return self

    def form(self) -> dict[str, str]:
        names = (*_CLIENT, *_NEEDS[self._grant])
        if any(self._form.value[name] is None for name in names):
            why = "There is no refresh token, and a code works only once."
            raise UnauthorizedError(why, operation=TOKEN.name, hint=_CONSENT)
        return {"grant_type": self._grant, **{name: self._form.value[name] for name in names}}

    def read(self, response: Response) -> Grant | OzonError:
        body = bearer(TOKEN, response)
        if isinstance(body, ApiError) and body.status in (400, 401, 403):
            return self._refusal(body)
        if isinstance(body, OzonError):
            return body
        if self._grant != "client_credentials":
            self._form.value["code"], self._grant = None, "refresh_token"
            rotated = body.get("refresh_token")
            if isinstance(rotated, str) and rotated:
                self._form.value["refresh_token"] = rotated
        token, seconds = body["access_token"], seconds_of(body.get("expires_in"))
        self._latest = self._unstored = OAuthToken(
            token, self._form.value["refresh_token"], self._clock.later(seconds), scopes(body.get("scope"))
        )
        return Grant(token, used_for(seconds))

    def _refusal(self, error: ApiError) -> UnauthorizedError:
        """The error for a refusal, which OAuth servers may send as 400."""
        refusal = UnauthorizedError(*error.args, **error.__dict__)
        of_client = self._grant == "client_credentials" or "client" in error.message.lower()
        refusal.hint = "Check client_id and client_secret of the application." if of_client else _CONSENT
        return refusal

    def _ready(self) -> Grant | None:
        """No token is used before it is stored: it may have invalidated the stored refresh token."""
        return None if self._unstored is not None else self._fresh()

    async def _token_for_task(self, need: Need) -> Grant:
        """Renew in a thread: it serves both kinds of client and survives cancellation of the task."""
        from anyio.to_thread import run_sync

        async with self._task_locks.get():
            return await run_sync(lambda: finish(self._token_for_thread(need)), abandon_on_cancel=True)

    async def _wanted(self, need: Need) -> Grant:
        found = self._known(need) or await self._renewed(need)
        self._store()
        return found

    async def _renewed(self, need: Need) -> Grant:
        """A token from the store or from Ozon. Another process may have replaced a refresh token that Ozon refuses.

        Tries the stored refresh token, then our own: either may be the older one.
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
                self._grant, self._form.value["refresh_token"] = way.value
                try:
                    return await self._asked(need)
                except UnauthorizedError as error:
                    refusal = error
                if refusal.hint != _CONSENT:
                    raise refusal
        raise refusal

    def _way(self) -> Secret:
        """The current grant and refresh token."""
        return Secret((self._grant, self._form.value["refresh_token"]))

    def _loaded(self, refused: Grant | None) -> Grant | None:
        """Read the store: keep its refresh token, and return its access token if that still works."""
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
            hidden = Secret(stored.refresh_token)
            self._form.value["refresh_token"] = checked_key(hidden, "refresh token that load returned")
            self._grant = "refresh_token"
        seconds = used_for(self._seconds_until(stored.expires_at))
        worn = any(stored.access_token == grant.text for grant in (refused, self._token) if grant is not None)
        if not stored.access_token or worn or seconds <= 0:
            return None
        self._latest = stored
        checked_key(Secret(stored.access_token), "token that load returned")
        return self._granted(Grant(stored.access_token, seconds, shared=True))

    def _seconds_until(self, moment: datetime | None) -> float:
        if moment is None:
            return math.inf
        if moment.tzinfo is None:
            why = "load returned an expires_at without time zone: store it with one."
            raise TokenStoreError(why, operation=TOKEN.name)
        return (moment - self._clock.now()).total_seconds()

    def _store(self) -> None:
        """Pass the newest token to ``on_token`` if it is not stored yet."""
        if self._unstored is not None and self._on_token is not None:
            self._called("on_token", self._on_token, self._unstored)
        self._unstored = self._failure = None

    def _called(self, name: str, hook: Callable[..., object], *arguments: object) -> object:
        """The result of a hook. Its error becomes the cause of ours unless it contains a secret."""
        try:
            return hook(*arguments)
        except Exception as error:
            kept = "; the new token is kept, and offered again with the next call" if arguments else ""
            text = f"{name} raised {type(error).__name__}{kept}. Nothing was sent that needs the token."
            cause = None if self._is_told_by(error) else error
        raise self._failed(TokenStoreError(text, operation=TOKEN.name)) from cause

    def _is_told_by(self, error: BaseException) -> bool:
        """Whether a traceback of the error shows one of the secrets."""
        text = Secret("".join(format_exception(error)) + repr(error.__dict__))
        mine = (self._form.value[name] for name in ("client_secret", "code", "refresh_token"))
        tokens = () if self._latest is None else (self._latest.access_token, self._latest.refresh_token)
        return any(secret and secret in text.value for secret in (*mine, *tokens))


def _chosen(given: Secret, grant: GrantType | None, stored: bool) -> GrantType:
    """The grant; by default the one that the arguments are for."""
    if grant is not None:
        return grant
    if given.value["refresh_token"] is None and given.value["code"] is not None:
        return "authorization_code"
    return "refresh_token" if given.value["refresh_token"] is not None or stored else "client_credentials"


def _checked(given: Secret, grant: GrantType, stored: bool) -> dict[str, str]:
    """The arguments that the grant needs. A refresh token may be in the store instead."""
    in_store = grant == "refresh_token" and stored and given.value["refresh_token"] is None
    needed = () if in_store else _NEEDS[grant]
    for name in needed:
        if given.value[name] is None:
            raise ArgumentError(f"The grant {grant} needs {name}.")
    return {name: checked_key(Secret(given.value[name]), name) for name in (*_CLIENT, *needed)}
