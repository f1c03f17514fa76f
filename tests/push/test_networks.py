"""Who sent a request: the peer, or what a proxy of the operator says; never what anybody can send."""

from __future__ import annotations

import pytest

from ozon.errors import ArgumentError
from ozon.push import OZON_NETWORKS
from ozon.push.networks import Peers

OZON = "195.34.21.8"
PROXIES = ["10.0.0.0/8", "2001:db8::/32", "127.0.0.1"]


def is_taken(peer: str | None, forwarded: str | list[str] | None = None, *, proxies: list[str] | None = None) -> bool:
    peers = Peers(OZON_NETWORKS, PROXIES if proxies is None else proxies)
    lines = [forwarded] if isinstance(forwarded, str) else forwarded or []
    return peers.may_send(peers.sender(peer, [("x-forwarded-for", line) for line in lines]))


@pytest.mark.parametrize(
    "address",
    [
        *("195.34.21.0", "195.34.21.255", "185.73.192.0", "185.73.195.255", "91.223.93.1"),
        *("::ffff:195.34.21.8", "[::ffff:c322:1508]:443", "195.34.21.8:55555"),
    ],
)
def test_all_of_ozon_is_taken(address: str) -> None:
    assert is_taken(address)
    assert is_taken("10.1.2.3", address)


@pytest.mark.parametrize(
    "address",
    ["195.34.20.255", "195.34.22.0", "185.73.196.0", "91.223.92.255", "8.8.8.8", "::1", "fe80::1%eth0", "ozon.ru"],
)
def test_others_are_not(address: str) -> None:
    assert not is_taken(address)
    assert not is_taken("10.1.2.3", address)
    assert not is_taken(address, OZON)  # not a proxy: its header does not count
    assert not is_taken(address, OZON, proxies=[])


@pytest.mark.parametrize(
    ("forwarded", "taken"),
    [
        (OZON, True),
        (f"8.8.8.8, {OZON}", True),  # what Ozon's side said before does not matter
        (f"{OZON}, 8.8.8.8", False),  # the proxy saw 8.8.8.8, which sent a forged header
        (f"{OZON}, 8.8.8.8, 10.0.0.9", False),
        (f"{OZON},10.0.0.9 , 127.0.0.1", True),
        ([OZON, "8.8.8.8"], False),  # in two lines
        (["8.8.8.8", OZON], True),
        (f"{OZON}, unknown", False),
        (f"{OZON},", False),
        ("", False),
        ([], False),
        ("10.0.0.1, 10.0.0.2", False),  # nobody but proxies
        (f"[::ffff:{OZON}]:1234, 2001:db8::7", True),
        (f'"{OZON}"', False),
    ],
)
def test_the_last_address_that_is_no_proxy_counts(forwarded: str | list[str], taken: bool) -> None:
    assert is_taken("10.1.2.3", forwarded) is taken
    assert is_taken("::ffff:10.1.2.3", forwarded) is taken
    assert not is_taken("10.1.2.3", forwarded, proxies=[])


def test_a_unix_socket_is_a_proxy_only_if_the_operator_says_so() -> None:
    for peer in (None, ""):
        assert not is_taken(peer, OZON)
        assert is_taken(peer, OZON, proxies=["unix"])
        assert not is_taken(peer, f"{OZON}, 8.8.8.8", proxies=["unix"])
    assert not is_taken("unix", OZON, proxies=["unix"])
    assert not is_taken("8.8.8.8", OZON, proxies=["unix"])


def test_another_header_is_read_if_the_operator_names_it() -> None:
    peers = Peers(OZON_NETWORKS, "10.0.0.1", "X-Real-IP")
    assert peers.may_send(peers.sender("10.0.0.1", {"x-real-ip": OZON, "X-Forwarded-For": "8.8.8.8"}))
    assert not peers.may_send(peers.sender("10.0.0.1", {"X-Forwarded-For": OZON}))


def test_everybody_may_send_if_the_operator_says_so() -> None:
    peers = Peers(None)
    assert peers.may_send(peers.sender("8.8.8.8", {}))
    assert peers.may_send(peers.sender(None, {}))


@pytest.mark.parametrize("text", ["195.34.21.1/24", "ozon", "10.0.0.0/40"])
def test_networks_that_cannot_be_read_are_refused(text: str) -> None:
    with pytest.raises(ArgumentError, match="is no network"):
        Peers([text])
    with pytest.raises(ArgumentError, match="is no network"):
        Peers(None, proxies=[text])


def test_the_header_of_rfc_7239_is_refused() -> None:
    with pytest.raises(ArgumentError, match="X-Forwarded-For"):
        Peers(None, "10.0.0.1", "Forwarded")
