"""Selects the proxy for an address, from the setting or the environment."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from ipaddress import ip_address, ip_network

from ozon_generated.errors import ArgumentError
from ozon_generated.messages import Url, url_of

from ..secret import without_frames

_SCHEMES = ("http", "https", "socks5", "socks5h")


class Proxies:
    """The proxies of a client.

    Args:
        given: address of a proxy for all requests; ``None`` for the environment.
        trust_env: whether to read the environment.
        socks: whether the connections support SOCKS.
    """

    def __init__(self, given: str | None, trust_env: bool, socks: bool = True) -> None:
        self._given = given
        self._socks = socks
        self._named = _named() if given is None and trust_env else {}
        self._bypassed = self._named.get("no", "").lower().replace(",", " ").split()

    def __call__(self, url: Url) -> str | None:
        """The proxy for an address. Raises `ArgumentError` if it cannot be used."""
        return without_frames(self._find, url)

    def _find(self, url: Url) -> str | None:
        if self._given is not None:
            return checked(self._given, "proxy", self._socks)
        scheme = url.scheme if self._named.get(url.scheme) else "all"
        found = self._named.get(scheme)
        if not found or self._bypasses(url):
            return None
        found = found if "://" in found else f"http://{found}"
        return checked(found.replace("socks://", "socks5://", 1), f"{scheme.upper()}_PROXY", self._socks)

    def _bypasses(self, url: Url) -> bool:
        if any(_covers(entry, url) for entry in self._bypassed):
            return True
        from urllib.request import getproxies_environment, proxy_bypass

        return not getproxies_environment() and bool(proxy_bypass(url.host))  # system settings of Windows and macOS


def _named() -> dict[str, str]:
    """Addresses by scheme. Elsewhere than on Windows and macOS only variables name them."""
    if sys.platform not in ("win32", "darwin") and not any(name.lower().endswith("_proxy") for name in os.environ):
        return {}
    from urllib.request import getproxies  # takes 4 ms

    return getproxies()


def checked(proxy: str, name: str, socks: bool = True) -> str:
    """The address of a proxy. Raises `ArgumentError`, which names the setting and never shows the address.

    It may contain a password anywhere, especially if malformed.
    """
    scheme, found, rest = proxy.strip().partition("://")
    if not found:
        scheme, rest = "http", scheme
        if ":" not in rest.rpartition("@")[2]:
            raise ArgumentError(f"{name} is not the address of a proxy: write it like http://host:3128.")
    if scheme.lower() not in _SCHEMES:
        raise ArgumentError(f"{name}: a proxy begins with {', '.join(f'{one}://' for one in _SCHEMES)}.")
    try:
        url = url_of(f"{scheme.lower()}://{rest}")
    except ValueError:
        url = None
    if url is None or url.port == 0:
        raise ArgumentError(f"{name} is not the address of a proxy: write it like http://host:3128.")
    if url.scheme.startswith("socks"):
        _check_socks(name, socks)
    return f"{scheme.lower()}://{rest}"


def _check_socks(name: str, possible: bool) -> None:
    if not possible:
        raise ArgumentError(f"{name} is a SOCKS proxy, which aiohttp does not know: leave connections='aiohttp' out.")
    if find_spec("socksio") is None:
        raise ArgumentError(f"{name} is a SOCKS proxy, which needs the package socksio: pip install 'httpx[socks]'.")


def _covers(entry: str, url: Url) -> bool:
    """Whether an entry of NO_PROXY names the host of an address."""
    if entry == "*":
        return True
    entry = entry.partition("://")[2] or entry
    host, port = _split(entry)
    if port and port != str(url.port or {"http": 80, "https": 443}.get(url.scheme)):
        return False
    try:
        return ip_address(url.host) in ip_network(host, strict=False)
    except ValueError:  # one of the two is not an IP address
        domain = host.removeprefix("*").lstrip(".")
        return bool(domain) and (url.host == domain or url.host.endswith(f".{domain}"))


def _split(entry: str) -> tuple[str, str]:
    """Host and port; an IPv6 address with a port is in brackets."""
    if entry.startswith("["):
        host, _, rest = entry[1:].partition("]")
        return host, rest.removeprefix(":")
    host, _, port = entry.partition(":")
    return (host, port) if entry.count(":") == 1 and port.isdecimal() else (entry, "")
