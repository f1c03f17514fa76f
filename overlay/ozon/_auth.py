"""Credentials, as flows that httpx drives both ways. A key goes to the host it belongs to, and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from ipaddress import ip_address

import httpx

from ozon_generated.errors import MASK, ArgumentError


def from_environment(value: str | None, variable: str, what: str) -> str:
    """An argument, or else the environment variable that stands for it."""
    found = value or os.environ.get(variable, "")
    if not found:
        raise ArgumentError(f"No {what}: pass it, or set the environment variable {variable}.")
    if not found.isascii() or not found.isprintable() or found != found.strip():
        raise ArgumentError(f"The {what} has characters that no key has (spaces, line breaks, other scripts).")
    return found


def checked_url(base_url: str, allow_insecure: bool) -> httpx.URL:
    """An address that keys may be sent to: https, or this machine."""
    try:
        url = httpx.URL(base_url)
    except httpx.InvalidURL as error:
        raise ArgumentError(f"{base_url!r} is no address: {error}") from None
    if not url.host or url.scheme not in ("http", "https"):
        raise ArgumentError(f"{base_url!r} is no address: it has to begin with https:// and a host.")
    if url.scheme == "http" and not allow_insecure and not _is_loopback(url.host):
        raise ArgumentError(f"{base_url} is not encrypted: use https, or pass allow_insecure=True if you must.")
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
        self._token = token

    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._token() if callable(self._token) else self._token}"}
