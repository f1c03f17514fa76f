"""No secret of an address, a proxy or a wrong key shows."""

from __future__ import annotations

from typing import Any

import pytest

from ozon import (
    Merchants,
    OAuthApp,
    Performance,
    Seller,
)
from tests.overlay.secrets.search import (
    ANSWERS,
    CLIENT_SECRET,
    KEY,
    MARK,
    PASSWORD,
    WAYS,
    Search,
    answering,
    products,
    seller,
)
from tests.runtime.servers import listening


def one(way: str, **settings: Any) -> Any:
    return seller(way, products, timeout=2.0, **settings)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    "proxy",
    [
        f"http://u:{PASSWORD}@127.0.0.1:9",
        f"htp://u:{PASSWORD}@127.0.0.1:9",
        f"u:{PASSWORD}@127.0.0.1:9",
        f"http://u:{PASSWORD}@127.0.0.1:99999",
        f"http://u:p@{PASSWORD}@[bad",
        f"socks5://u:{PASSWORD}@127.0.0.1:9",
    ],
)
def test_proxies(search: Search, way: str, proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    search.run(one, way, proxy=proxy, **search.hooks)
    if way == "asyncio":
        search.run(one, way, proxy=proxy, connections="aiohttp")
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    search.run(one, way)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("reply", [b"HTTP/1.1 407 Who\r\nContent-Length: 0\r\n\r\n", b"", b"SSH-2.0\r\n"])
def test_a_proxy_that_refuses(search: Search, way: str, reply: bytes) -> None:
    with listening(reply) as server:
        proxy = server.url.replace("http://", f"http://u:{PASSWORD}@")
        for settings in ({}, {"base_url": "http://files.example", "allow_insecure": True}):
            search.run(one, way, proxy=proxy, **settings)
            if way == "asyncio":
                search.run(one, way, proxy=proxy, connections="aiohttp", **settings)


@pytest.mark.parametrize(
    "url",
    [
        f"https://u:{PASSWORD}@h.example",
        f"https://u:{MARK}/{PASSWORD}@h",
        f"http://u:{PASSWORD}@example.com",
        f"ftp://u:{PASSWORD}@h",
        f"https://u:p@{PASSWORD}@h:99999",
        f"https://u:{PASSWORD}@[",
    ],
)
def test_addresses(search: Search, url: str) -> None:
    search.run(one, "sync", base_url=url, transport=answering(ANSWERS["401"]), **search.hooks)
    app = {"client_id": "c", "client_secret": CLIENT_SECRET, "base_url": url}
    search.run(OAuthApp, **app)


@pytest.mark.parametrize("key", [f"{KEY}\n", f" {KEY}", f"{KEY}ключ", f"{KEY}\0", [KEY], KEY.encode(), 5, ""])
def test_credentials_that_cannot_be(search: Search, key: Any) -> None:
    search.run(Seller, "836", key)
    search.shown_by_the_caller = {"client_id"}  # which is no secret, but may be mistaken for the key
    search.run(Seller, key, "x")
    search.run(Seller, token=key)
    search.run(seller, "sync", products, token=lambda: key, transport=answering(ANSWERS["ok"]))
    search.run(Performance, "c", key)
    search.run(Merchants, "Demo", key)
    search.run(OAuthApp, "c", key)
    search.run(OAuthApp, "c", "x", refresh_token=key)
    search.run(OAuthApp, "c", "x", code=key, redirect_uri="https://x.example")
    search.run(Seller, "836", KEY, nonsense=key)
