"""No object shows a secret of itself."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

from ozon import (
    Merchants,
    OAuthApp,
    Performance,
    Seller,
)
from tests.library import httpx
from tests.overlay.secrets.search import (
    CLIENT_SECRET,
    KEY,
    MARK,
    MERCHANT_KEY,
    PASSWORD,
    REFRESH,
    TOKEN,
    TOKENS,
    Search,
    seller,
    token_calls,
)


def test_objects(search: Search) -> None:
    app = OAuthApp("c", CLIENT_SECRET, refresh_token=REFRESH, proxy=f"http://u:{PASSWORD}@h:1")
    transport = token_calls(TOKENS["ok"], 200)
    performance = Performance("c", CLIENT_SECRET, transport=transport)
    merchants = Merchants("Demo", MERCHANT_KEY, transport=transport)
    for client in (
        Seller("836", KEY, proxy=f"http://u:{PASSWORD}@h:1"),
        Seller(token=TOKEN),
        Seller(token=lambda: TOKEN),
        Seller(oauth=app),
        performance,
        merchants,
    ):
        http = client.http
        search.text(
            "client",
            repr([client, vars(client), http, vars(http), http.credentials, vars(http.credentials), http.headers]),
        )
        spoilers: list[Callable[[Any], Any]] = [
            pickle.dumps,
            copy.deepcopy,
            lambda one: pickle.dumps(vars(one)),
            lambda one: pickle.dumps(one.http.credentials),
        ]
        for spoil in spoilers:
            search.run(spoil, client)
    performance.campaign.list()
    merchants.product.list(merchant_sku="1")
    for used in (performance, merchants):
        search.text("after a call", repr([vars(used.http.credentials), used.http.credentials]))


def test_bodies_can_be_left_out(search: Search) -> None:
    phone = f"{MARK}-phone"
    refused = {"message": f"bad {phone}", "details": [{"phone": phone}]}
    replies = {"details": httpx.Response(400, json=refused), "text": httpx.Response(200, content=f"no JSON, {phone}")}
    search.shown_by_the_caller = {"filter", "arguments"}
    for reply in replies.values():
        transport = httpx.MockTransport(lambda request, reply=reply: reply)
        settings = {"transport": transport, "keep_bodies": False, **search.hooks}
        search.run(seller, "sync", lambda client: client.product.list(filter={"offer_id": [phone]}), **settings)
