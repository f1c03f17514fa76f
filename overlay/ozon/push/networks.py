"""Where a request comes from: the peer, or what a proxy that the operator names says of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any

from ozon_generated.errors import ArgumentError
from ozon_generated.seller.push import NETWORKS

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network
Headers = Mapping[str, str] | Iterable[tuple[str, str]]

#: The networks from which Ozon sends.
OZON_NETWORKS = NETWORKS
#: In ``proxies``, whoever connects through a unix socket.
UNIX = "unix"


class Peers:
    """Finds out who sent a request, and whether they may.

    Args:
        networks: those that may send; ``None`` for everybody.
        proxies: networks of proxies whose header is believed; ``unix`` for whoever connects through a unix socket.
        forwarded: the header in which they name whom they forward for.

    Raises:
        ArgumentError: a network cannot be read.

    >>> peers = Peers(["195.34.21.0/24"], proxies=["10.0.0.0/8"])
    >>> peers.sender("10.0.0.7", {"X-Forwarded-For": "1.2.3.4, 195.34.21.8"})
    IPv4Address('195.34.21.8')
    >>> peers.sender("1.2.3.4", {"X-Forwarded-For": "195.34.21.8"})
    IPv4Address('1.2.3.4')
    """

    def __init__(
        self, networks: Iterable[str] | None, proxies: Iterable[str] = (), forwarded: str = "X-Forwarded-For"
    ) -> None:
        named = _listed(proxies)
        self.unix = UNIX in named
        self._networks = None if networks is None else [_network(one) for one in _listed(networks)]
        self._proxies = [_network(one) for one in named if one != UNIX]
        self._header = forwarded.strip().lower()
        if self._header == "forwarded":
            raise ArgumentError("The header Forwarded is not read. Let the proxy set X-Forwarded-For or X-Real-IP.")

    def sender(self, peer: str | None, headers: Headers) -> Address | None:
        """Who sent a request; ``None`` if that is not known.

        Args:
            peer: the address of the other end of the connection; ``None`` or empty for a unix socket.
            headers: the headers of the request.
        """
        address = _address(peer or "")
        if not (self._is_proxy(address) if peer else self.unix):
            return address
        named = [text for line in all_of(headers, self._header) for text in line.split(",")]
        for text in reversed(named):
            address = _address(text)
            if address is None or not self._is_proxy(address):
                return address
        return None

    def may_send(self, sender: Address | None) -> bool:
        """Whether a sender is in one of the networks."""
        return self._networks is None or (sender is not None and _is_in(sender, self._networks))

    def _is_proxy(self, address: Address | None) -> bool:
        return address is not None and _is_in(address, self._proxies)


def pairs(headers: Headers) -> list[tuple[str, str]]:
    """Names and values of headers; a name may stand several times."""
    found: Any = headers.items() if isinstance(headers, Mapping) else headers
    return [*found]


def all_of(headers: Headers, name: str) -> list[str]:
    """The values of a header, in their order."""
    return [value for one, value in pairs(headers) if one.lower() == name]


def _is_in(address: Address, networks: list[Network]) -> bool:
    return any(address.version == network.version and address in network for network in networks)


def _listed(networks: Iterable[str]) -> list[str]:
    return [networks] if isinstance(networks, str) else [*networks]


def _network(text: str) -> Network:
    try:
        return ip_network(text)
    except ValueError:
        raise ArgumentError(f"{text!r:.60} is no network; write one as 195.34.21.0/24 or 10.0.0.7.") from None


def _address(text: str) -> Address | None:
    """An address, as some proxies write it: with a port, or IPv6 in brackets. Without a zone, which can be any text."""
    text = text.strip()
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
