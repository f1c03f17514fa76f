"""Credentials, as flows that httpx drives both ways. A key goes to the host it belongs to, and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from ipaddress import ip_address

import httpx

from ozon_generated.checks import is_hook
from ozon_generated.errors import ArgumentError
from ozon_generated.masking import mask_address

from ..secret import Masked, Secret


def from_environment(value: str | Secret | None, variable: str, what: str) -> str:
    """An argument, or else the environment variable that stands for it."""
    hidden = value if isinstance(value, Secret) else Secret(value)
    del value  # an error below would carry it in its frames
    if not hidden.value:
        hidden = Secret(os.environ.get(variable, ""))
    if not hidden.value:
        raise ArgumentError(f"No {what}: pass it, or set the environment variable {variable}.")
    return checked_key(hidden, what)


def checked_key(key: object, what: str) -> str:
    """A key that may stand in a header. What is refused is not shown, also not by the frames of a traceback."""
    hidden = key if isinstance(key, Secret) else Secret(key)
    del key
    if not isinstance(hidden.value, str):
        raise ArgumentError(f"The {what} is {type(hidden.value).__name__}: it has to be text.")
    if not is_key(hidden.value):
        raise ArgumentError(f"The {what} is empty, or has what no key has (spaces around, line breaks, other scripts).")
    return hidden.value


def is_key(text: object) -> bool:
    """Whether something may stand in a header as a key or token."""
    return isinstance(text, str) and bool(text) and text.isascii() and text.isprintable() and text == text.strip()


def checked_url(base_url: str, allow_insecure: bool) -> httpx.URL:
    """An address that keys may be sent to: https, or this machine."""
    try:
        url = httpx.URL(base_url)
    except (httpx.InvalidURL, TypeError):
        url = httpx.URL("")  # the reason would quote a part of the address, which may have a password in it
    if not url.host or url.scheme not in ("http", "https") or (url.port or 1) not in range(1, 65536):
        raise ArgumentError(f"base_url: {mask_address(base_url)!r:.100} is not an address such as https://host.")
    if url.userinfo:
        raise ArgumentError(f"base_url: {mask_address(base_url)!r} has a user or a password, which has no place there.")
    if url.scheme == "http" and not allow_insecure and not _is_loopback(url.host):
        raise ArgumentError(
            f"base_url: {mask_address(base_url)} is not encrypted: use https, or pass allow_insecure=True if you must."
        )
    return url


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class _HostBound(Masked, httpx.Auth):
    """Credentials that leave a request to another host alone."""

    def __init__(self, url: httpx.URL) -> None:
        self._origin = (url.scheme, url.host, url.port)

    def headers(self) -> dict[str, str]:
        raise AssertionError("subclasses say which headers")

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        if (request.url.scheme, request.url.host, request.url.port) == self._origin:
            request.headers.update(self.headers())
        yield request


class SellerKey(_HostBound):
    """Client-Id and Api-Key of a shop."""

    def __init__(self, url: httpx.URL, client_id: str, api_key: str) -> None:
        super().__init__(url)
        self._headers = Secret({"Client-Id": client_id, "Api-Key": api_key})

    def headers(self) -> dict[str, str]:
        found: dict[str, str] = self._headers.value
        return found


class BearerToken(_HostBound):
    """An OAuth token of an application: text, or a function that returns the current one."""

    def __init__(self, url: httpx.URL, token: str | Secret | Callable[[], str]) -> None:
        super().__init__(url)
        self._token = token if isinstance(token, Secret) else Secret(token)
        del token
        if not callable(self._token.value):
            checked_key(self._token, "token")
        elif not is_hook(self._token.value):
            raise ArgumentError("The token is a coroutine function: pass text, or a plain function that returns it.")

    def headers(self) -> dict[str, str]:
        if callable(self._token.value):
            return {"Authorization": f"Bearer {checked_key(Secret(self._token.value()), 'token')}"}
        return {"Authorization": f"Bearer {self._token.value}"}
