"""The application client: OAuth tokens of a seller's consent, over a connection of its own."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from ssl import SSLContext

import httpx

from ozon_generated.checks import HOOK, Rule, check, or_none
from ozon_generated.errors import ArgumentError

from ..auth.keys import checked_key
from ..client.rules import check_sender
from ..client.settings import Settings
from ..clock import SYSTEM, Clock
from ..secret import Hidden, Secret, without_frames
from ..transport.retry import Retry
from .auth import ApplicationAuth, GrantType, OAuthToken, Secrets

BASE_URL = "https://xapi.ozon.ru"
_GRANTS = ("authorization_code", "refresh_token", "client_credentials")
_RULES = {
    "grant": Rule(lambda value: value is None or value in _GRANTS, f"{', '.join(_GRANTS)} or None"),
    "on_token": or_none(HOOK),
    "load": or_none(HOOK),
    "clock": Rule(lambda value: isinstance(value, Clock), "a Clock"),
}


class OAuthApp(ApplicationAuth):
    """An application that a seller has let in: ``Seller(oauth=OAuthApp(client_id, client_secret, refresh_token=...))``.

    The token is fetched with the first call, renewed a minute before its end, and once when it is refused. One object
    serves any number of clients, synchronous and asynchronous, of both APIs: they share the token, and its renewals.
    A renewal goes on even if the task that began it is cancelled: its answer may hold the next refresh token.

    One process can keep a consent in a file; several need a store that they can write to at once, such as a database::

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
        code: from the address that the seller came back to; used once, and then the refresh token that it gave.
        redirect_uri: that address, as it was when the consent was asked for; needed with ``code``.
        grant: how the first token is got; by default with what was passed: ``refresh_token``, else
            ``authorization_code``, else ``client_credentials``.
        on_token: called with every new `OAuthToken`, to store it. When it raises, so does the call that needed the
            token, and the token is offered to it again with every following call until it is stored. With asynchronous
            clients it runs in a thread of its own.
        load: called for what ``on_token`` has stored, whenever a new token is needed: returns the `OAuthToken`, or a
            refresh token, or ``None``. With it, any number of processes can share one consent: whoever comes second
            takes over what the first has stored. ``refresh_token`` may be left out then. Runs where ``on_token`` does.
        base_url: address of the token call, such as that of a sandbox; https unless it is this machine.
        retry: how often and how long a token call may be repeated.
        transport: an httpx transport for the token calls instead of the network; synchronous in any case.
        verify: False to accept any certificate; or a file or folder with a CA of your own, or an ``ssl.SSLContext``.
        proxy: address of a proxy for the token calls.
        allow_insecure: True to send the secrets without encryption to another machine.
        clock: how time is told and waited for, see `ozon.clock.Clock`; for tests.

    Raises:
        ArgumentError: something is missing that the grant needs, or an address that secrets must not be sent to.

    Calls raise `TokenStoreError` when ``on_token`` or ``load`` raises, and ``UnauthorizedError`` when Ozon gives no
    token.
    """

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
        transport: httpx.BaseTransport | None = None,
        verify: bool | SSLContext | str | Path = True,
        proxy: str | None = None,
        allow_insecure: bool = False,
        clock: Clock = SYSTEM,
    ) -> None:
        consent = {"refresh_token": Secret(refresh_token), "code": Secret(code), "redirect_uri": Secret(redirect_uri)}
        secret = Secret(client_secret)
        network = Hidden(
            base_url=base_url, allow_insecure=allow_insecure, retry=retry, verify=verify, proxy=proxy, limits=None
        )
        del client_secret, refresh_token, code, base_url, proxy  # the frames of an error below would carry them
        secrets = Secrets(client_id, secret)
        check({"grant": grant, "on_token": on_token, "load": load, "clock": clock}, _RULES, "")
        chosen = _use_consent(secrets, consent, grant, load is not None)
        super().__init__(secrets, chosen, on_token, load, clock)
        self._transport = transport
        self._settings = without_frames(Settings.of, network, BASE_URL)
        check_sender(transport, None, httpx.Client)
        if transport is None:
            self._settings.check_network()

    def connection(self) -> AbstractContextManager[httpx.Client]:
        """A client for one token call, so that nothing has to be closed; a transport of the user's stays open."""
        http = self._settings.client(("", ""), self._transport)
        return http if self._transport is None else nullcontext(http)


def _use_consent(secrets: Secrets, consent: dict[str, Secret], grant: GrantType | None, stored: bool) -> GrantType:
    """Put the consent that the grant needs beside the secrets, and return the grant, chosen where it was not named."""
    has_token = consent["refresh_token"].value is not None
    if grant is None and consent["code"].value is not None and not has_token:
        grant = "authorization_code"
    elif grant is None:
        grant = "refresh_token" if has_token or stored else "client_credentials"
    if grant == "authorization_code":
        secrets.code = _given(consent, "code", grant)
        secrets.redirect_uri = _given(consent, "redirect_uri", grant)
    elif grant == "refresh_token" and (has_token or not stored):
        secrets.refresh_token = _given(consent, "refresh_token", grant)
    return grant


def _given(consent: dict[str, Secret], name: str, grant: str) -> str:
    if consent[name].value is None:
        raise ArgumentError(f"The grant {grant} needs {name}.")
    return checked_key(consent[name], name)
