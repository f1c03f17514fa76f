"""Credentials, as flows that httpx drives both ways. A key goes to the host it belongs to, and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from ipaddress import ip_address

import httpx

from ozon_generated.errors import MASK, ArgumentError, mask_url


def from_environment(value: str | None, variable: str, what: str) -> str:
    """An argument, or else the environment variable that stands for it."""
    found = value or os.environ.get(variable, "")
    if not found:
        raise ArgumentError(f"No {what}: pass it, or set the environment variable {variable}.")
    return checked_key(found, what)


def checked_key(key: object, what: str) -> str:
    """A key that may stand in a header. What is refused is not shown."""
    if not isinstance(key, str):
        raise ArgumentError(f"The {what} is {type(key).__name__}: it has to be text.")
    if not key or not key.isascii() or not key.isprintable() or key != key.strip():
        raise ArgumentError(f"The {what} is empty, or has what no key has (spaces around, line breaks, other scripts).")
    return key


def checked_url(base_url: str, allow_insecure: bool) -> httpx.URL:
    """An address that keys may be sent to: https, or this machine."""
    try:
        url = httpx.URL(base_url)
    except httpx.InvalidURL as error:
        raise ArgumentError(f"{mask_url(base_url)!r} is no address: {error}") from None
    if not url.host or url.scheme not in ("http", "https") or (url.port or 1) not in range(1, 65536):
        raise ArgumentError(f"{mask_url(base_url)!r} is no address: it has to begin with https:// and a host.")
    if url.scheme == "http" and not allow_insecure and not _is_loopback(url.host):
        raise ArgumentError(
            f"{mask_url(base_url)} is not encrypted: use https, or pass allow_insecure=True if you must."
        )
    return url


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class _HostBound(httpx.Auth):
    """Credentials that leave a request to another host alone."""

    def __init__(self, url: httpx.URL) -> None:
        self._origin = (url.scheme, url.host, url.port)

    def headers(self) -> dict[str, str]:
        raise AssertionError("subclasses say which headers")

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        if (request.url.scheme, request.url.host, request.url.port) == self._origin:
            request.headers.update(self.headers())
        yield request

    def __repr__(self) -> str:
        return f"{type(self).__name__}({MASK})"


class SellerKey(_HostBound):
    """Client-Id and Api-Key of a shop."""

    def __init__(self, url: httpx.URL, client_id: str, api_key: str) -> None:
        super().__init__(url)
        self._headers = {"Client-Id": client_id, "Api-Key": api_key}

    def headers(self) -> dict[str, str]:
        return self._headers


class BearerToken(_HostBound):
    """An OAuth token of an application: text, or a function that returns the current one."""

    def __init__(self, url: httpx.URL, token: str | Callable[[], str]) -> None:
        super().__init__(url)
        self._token = token if callable(token) else checked_key(token, "token")

    def headers(self) -> dict[str, str]:
        token = self._token if isinstance(self._token, str) else checked_key(self._token(), "token")
        return {"Authorization": f"Bearer {token}"}
