"""Keys and tokens, passed or from the environment, which are sent only to their own host."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Callable
from ipaddress import ip_address
from typing import TYPE_CHECKING, NamedTuple

from ozon_generated.checks import is_hook, shown
from ozon_generated.connections import Credentials, Send
from ozon_generated.errors import ArgumentError
from ozon_generated.masking import mask_address
from ozon_generated.messages import Request, Response, Url, url_of

from ..secret import Masked, Secret

if TYPE_CHECKING:
    from ..oauth.app import OAuthApp
    from ..transport.network import Sender


def from_environment(given: Secret, variable: str, what: str) -> str:
    """An argument, or the environment variable for it."""
    if given.value is not None:
        return checked_key(given, what)  # an empty one, too: it must not turn into the key of another shop
    key = Secret(os.environ.get(variable))
    if not key.value:
        raise ArgumentError(f"No {what}: pass it, or set the environment variable {variable}.")
    return checked_key(key, what)


def checked_key(key: Secret, what: str) -> str:
    """A key that is valid in a header. Neither errors nor traceback frames show a refused one."""
    if not isinstance(key.value, str):
        raise ArgumentError(f"The {what} is {type(key.value).__name__}: it has to be text.")
    if not is_key(key.value):
        raise ArgumentError(f"The {what} is empty, or has what no key has (spaces around, line breaks, other scripts).")
    return key.value


def is_key(text: object) -> bool:
    """Whether something is valid in a header as a key or token."""
    return isinstance(text, str) and bool(text) and text.isascii() and text.isprintable() and text == text.strip()


def checked_url(base_url: str, allow_insecure: bool, name: str = "base_url") -> Url:
    """A URL that keys may be sent to: https, or this machine. ``name`` is what errors call it."""
    url = web_address(base_url)
    if url is None:
        raise ArgumentError(f"{name}: {mask_address(base_url)!r:.100} is not an address such as https://host.")
    if url.userinfo:
        raise ArgumentError(f"{name}: {mask_address(base_url)!r} has a user or a password, which has no place there.")
    if url.scheme == "http" and not allow_insecure and not _is_loopback(url.host):
        raise ArgumentError(
            f"{name}: {mask_address(base_url)} is not encrypted: use https, or pass allow_insecure=True if you must."
        )
    return url


def web_address(text: str) -> Url | None:
    """The http or https URL in a text, or ``None``: an error would quote the text, with its secrets."""
    try:
        url = url_of(text)
    except ValueError:
        return None
    return url if url.scheme in ("http", "https") and url.port != 0 else None


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class HostBound(Masked, ABC):
    """Credentials that ignore requests to other hosts."""

    def __init__(self, *urls: Url) -> None:
        self._origins = {url.origin for url in urls}

    def bind(self, url: Url) -> None:
        """Allow one more host."""
        self._origins.add(url.origin)

    def is_for(self, request: Request) -> bool:
        """Whether a request goes to a host of these credentials."""
        return request.url.origin in self._origins

    @abstractmethod
    async def send(self, request: Request, send: Send, blocking: bool) -> Response:
        """See `ozon_generated.connections.Credentials`."""


class HeaderAuth(HostBound):
    """Adds headers to every call to its host."""

    def __init__(self, url: Url, headers: Callable[[], dict[str, str]]) -> None:
        super().__init__(url)
        self._headers = headers

    async def send(self, request: Request, send: Send, blocking: bool) -> Response:
        if self.is_for(request):
            request.headers.update(self._headers())
        return await send(request)


def seller_key(url: Url, client_id: str, api_key: Secret) -> HeaderAuth:
    """Client-Id and Api-Key of a shop."""
    return HeaderAuth(url, lambda: {"Client-Id": client_id, "Api-Key": api_key.value})


def bearer_token(url: Url, token: Secret) -> HeaderAuth:
    """An OAuth token of an application: text, or a function that returns the current one."""
    if not callable(token.value):
        checked_key(token, "token")
    elif not is_hook(token.value):
        raise ArgumentError("The token is a coroutine function: pass text, or a plain function that returns it.")
    return HeaderAuth(url, lambda: {"Authorization": f"Bearer {_current(token)}"})


def _current(token: Secret) -> str:
    return checked_key(Secret(token.value()) if callable(token.value) else token, "token")


class Resolved(NamedTuple):
    """The credentials of a client.

    Attributes:
        account: API and name of the account, whose clients share rate limits.
        credentials: makes the credentials for what sends the requests. Raises `ArgumentError`.
    """

    account: tuple[str, str]
    credentials: Callable[[Sender], Credentials]


def of_seller(client_id: str | None, api_key: Secret, token: Secret, oauth: OAuthApp | None) -> Resolved:
    """The credentials of the Seller API: application, token or key. Raises `ArgumentError`."""
    if oauth is None and token.value is None and client_id is None and api_key.value is None:
        token = Secret(os.environ.get("OZON_TOKEN") or None)
    if (found := of_application("seller", client_id, token, oauth)) is not None:
        return found
    name = from_environment(Secret(client_id), "OZON_CLIENT_ID", "Client-Id")
    key = Secret(from_environment(api_key, "OZON_API_KEY", "Api-Key"))
    return Resolved(("seller", name), lambda http: seller_key(http.base_url, name, key))


def of_application(api: str, name: str | None, token: Secret, oauth: OAuthApp | None) -> Resolved | None:
    """The credentials of an application or token, if one was passed."""
    if token.value is not None and oauth is not None:
        raise ArgumentError("Pass token or oauth, not both.")
    if oauth is not None:
        if not callable(getattr(oauth, "auth", None)):
            raise ArgumentError(f"oauth is {shown(oauth)}: it has to be an OAuthApp.")
        return Resolved((api, name or f"application-{id(oauth)}"), lambda http: oauth.bound(http.base_url))
    if token.value is not None:
        return Resolved((api, name or _name_of(token)), lambda http: bearer_token(http.base_url, token))
    return None


def _name_of(token: Secret) -> str:
    """A name for the unknown account of a token."""
    if isinstance(token.value, str):
        import hashlib

        return f"token-{hashlib.sha256(token.value.encode()).hexdigest()[:12]}"
    return f"token-of-{id(token.value)}"
