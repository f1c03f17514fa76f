"""Where notifications may be sent: to this machine and to private networks, unless the user allows more."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Literal, get_args
from urllib.parse import urlsplit

#: Where notifications may be sent.
PushTo = Literal["private", "any"]
PUSH_TO: tuple[PushTo, ...] = get_args(PushTo)
_PRIVATE = [
    ip_network(one) for one in ("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7")
]
_RESERVED = ("example", "example.com", "example.net", "example.org")  # for documentation: nobody can receive there
_DEAD = "unreachable.example"
_LONGEST = 2_000
_PORTS = {"http": 80, "https": 443}


class TargetError(Exception):
    """A URL to which the sandbox does not send; the message says why, and what to do."""


@dataclass(frozen=True)
class Target:
    """The parts of a URL.

    Attributes:
        path: with the query.
    """

    scheme: str
    host: str
    port: int
    path: str

    @property
    def authority(self) -> str:
        """Host and port, as the header ``Host`` has them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def is_sample(self) -> bool:
        """Whether its host is reserved for examples: the sandbox sends nothing, and plays the receiver itself."""
        return self.host in _RESERVED or self.host.endswith(tuple(f".{one}" for one in _RESERVED))

    @property
    def is_dead(self) -> bool:
        """Whether it is the sample that never answers."""
        return self.host == _DEAD


def target(url: str) -> Target:
    """Take a URL apart. Raises `TargetError`."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        raise TargetError(f"url must be a valid address, not {url[:80]!r}") from None
    if parts.scheme not in _PORTS or not host or len(url) > _LONGEST or not url.isascii() or not url.isprintable():
        raise TargetError(f"url must be http:// or https:// with a host, in ASCII, not {url[:80]!r}")
    if " " in url or parts.username is not None or parts.fragment:
        raise TargetError("url must have no spaces, no user name and no fragment")
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Target(parts.scheme, host, port or _PORTS[parts.scheme], path)


def resolve(to: Target, allowed: PushTo) -> list[str]:
    """Return the IP addresses of a host.

    Raises:
        TargetError: one of them is not where notifications may be sent.
        OSError: the host is not known.
    """
    try:
        rows = socket.getaddrinfo(to.host, to.port, type=socket.SOCK_STREAM)
    except UnicodeError:  # from the IDNA codec: a label is empty or too long
        raise TargetError(f"url must have a valid host, not {to.host[:80]!r}") from None
    found = list(dict.fromkeys(str(row[4][0]) for row in rows))
    for text in found if allowed == "private" else ():
        if not _is_private(ip_address(text.partition("%")[0])):
            where = to.host if to.host == text else f"{to.host} ({text})"
            raise TargetError(
                f"the sandbox sends notifications only to this machine and private networks, and {where} is neither. "
                "To allow any address: Sandbox(push_to='any') or ozon sandbox --push-to any"
            )
    return found


def _is_private(address: IPv4Address | IPv6Address) -> bool:
    plain = getattr(address, "ipv4_mapped", None) or address
    return any(plain in network for network in _PRIVATE if network.version == plain.version)
