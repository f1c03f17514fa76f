"""The hook ``sending``: what a program records before each request, so that it knows what a kill left open."""

from __future__ import annotations

from typing import Any

import pytest

from ozon import Seller, update_prices
from ozon.batch import Result
from ozon.sandbox import Sandbox

SENT = "/v1/product/import/prices"
CONSISTENT = {"old_price": "0", "min_price": "0"}


def shop(sandbox: Sandbox, **settings: Any) -> Seller:
    return Seller("836", "sandbox-key", transport=sandbox.transport, **settings)


def rows(sandbox: Sandbox, factor: float = 1.1) -> list[dict[str, Any]]:
    return [
        {"offer_id": product.offer_id, **CONSISTENT, "price": round(float(product.card["price"]) * factor)}
        for product in sandbox.shop
    ]


def writes(sandbox: Sandbox) -> int:
    return sum(request.path == SENT for request in sandbox.requests)


def test_it_is_called_before_each_request_with_the_items_of_that_request() -> None:
    sandbox = Sandbox(products=5, seeded=False)
    calls: list[tuple[list[int], int]] = []
    items = rows(sandbox)
    items[1]["price"] = "what"  # is not sent
    items[3]["price"] = float(items[3]["price"]) * 10 // 1  # is held back
    results = list(
        update_prices(
            shop(sandbox),
            items,
            max_items=2,
            in_flight=1,
            max_change=0.3,
            sending=lambda indexes: calls.append((indexes, writes(sandbox))),
        )
    )
    assert [result.status for result in results] == ["done", "not_sent", "done", "not_sent", "done"]
    assert sorted(index for indexes, _ in calls for index in indexes) == [0, 2, 4]
    assert [before for _, before in calls] == list(range(len(calls)))


def test_what_it_raises_ends_the_call_before_the_request() -> None:
    sandbox = Sandbox(products=4, seeded=False)
    seen: list[Result] = []

    def full(indexes: list[int]) -> None:
        if 2 in indexes:
            raise OSError("no space left")

    with pytest.raises(OSError, match="no space left"):
        seen.extend(update_prices(shop(sandbox), rows(sandbox), max_items=2, in_flight=1, sending=full))
    assert writes(sandbox) == 1


def test_a_read_only_client_compares_all_prices_and_sends_none() -> None:
    sandbox = Sandbox(products=6, seeded=False)
    items = rows(sandbox, 3.0)
    items[4]["price"] = round(items[4]["price"] / 3)
    results = list(update_prices(shop(sandbox, read_only=True), items, max_items=2, in_flight=1, max_change=0.3))
    codes = [result.errors[0].code for result in results]
    assert codes == ["price_change"] * 4 + ["ReadOnlyError", "price_change"]
    assert writes(sandbox) == 0
