"""`max_change`: prices that differ too much from the current ones are not sent."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ozon import AsyncSeller, Seller, import_products, update_prices, update_stocks
from ozon.batch import Result
from ozon.errors import ArgumentError, DecodeError, ServerError
from ozon.sandbox import Sandbox
from tests.sandbox.conftest import item
from tests.sizes import size

BLUE, OLD = "mug-blue-330", "mug-old-330"  # 890.00 with a minimum of 750.00; archived, 890.00
SENT, READ = "/v1/product/import/prices", "/v3/product/info/list"
CONSISTENT = {"old_price": "0", "min_price": "0"}


def shop(sandbox: Sandbox) -> Seller:
    return Seller("836", "sandbox-key", transport=sandbox.transport)


def priced(sandbox: Sandbox, *rows: dict[str, Any], max_change: float | None = 0.3) -> list[Result]:
    return list(update_prices(shop(sandbox), rows, max_change=max_change))


def paths(sandbox: Sandbox) -> list[str]:
    return [request.path for request in sandbox.requests]


@pytest.mark.parametrize(
    ("price", "change"),
    [
        ("890.00", None),
        ("623.00", None),  # exactly 30 percent
        ("622.99", "-30.0"),
        ("1157", None),
        ("1157.01", "+30.0"),
        (Decimal("89"), "-90.0"),
        (8900, "+900.0"),
        (1, "-99.9"),
        ("0", "-100.0"),
        (0, "-100.0"),
    ],
)
@pytest.mark.parametrize("key", [{"offer_id": BLUE}, {"product_id": 223681945}, {"product_id": "223681945"}])
def test_a_price(key: dict[str, Any], price: Any, change: str | None) -> None:
    sandbox = Sandbox()
    [result] = priced(sandbox, {**key, **CONSISTENT, "price": price})
    now = sandbox.control.product(BLUE).card["price"]
    if change is None:
        assert (result.status, Decimal(now)) == ("done", Decimal(str(price)))
        return
    assert (result.status, now) == ("not_sent", "890")
    [error] = result.errors
    assert (error.code, error.path) == ("price_change", "price")
    assert f"from 890.00 to {Decimal(str(price)):f} RUB ({change} %), and at most 30 % is" in error.message
    assert SENT not in paths(sandbox)


def test_a_minimum_price_is_guarded_too() -> None:
    sandbox = Sandbox()
    [result] = priced(sandbox, {"offer_id": BLUE, "price": "880", "old_price": "1190", "min_price": "75"})
    assert result.status == "not_sent"
    assert [(error.code, error.path) for error in result.errors] == [("price_change", "min_price")]


def test_the_others_are_sent() -> None:
    sandbox = Sandbox()
    results = priced(
        sandbox,
        {"offer_id": BLUE, **CONSISTENT, "price": "89"},
        {"offer_id": "mug-white-330", **CONSISTENT, "price": "800"},
        {"offer_id": "nothing", **CONSISTENT, "price": "800"},
        {"offer_id": OLD, **CONSISTENT, "price": "8900"},
        {"offer_id": "mug-red-330", "price_strategy_enabled": "DISABLED"},
    )
    assert [result.status for result in results] == ["not_sent", "done", "not_sent", "not_sent", "done"]
    assert [error.code for result in results for error in result.errors] == [
        "price_change",
        "no_current_price",
        "price_change",
    ]


@pytest.mark.parametrize("rows", [1, 1_500])
def test_one_read_for_each_batch(rows: int) -> None:
    sandbox = Sandbox(products=rows)
    names = [product.offer_id for product in sandbox.shop if product.offer_id.startswith("generated")]
    results = priced(sandbox, *({"offer_id": name, "price": "1"} for name in names))
    assert {result.status for result in results} == {"not_sent"}
    assert paths(sandbox) == [READ] * (1 + rows // 1000)


@pytest.mark.parametrize(
    ("fault", "kind"),
    [({"status": 500, "times": 9}, ServerError), ({"status": 200, "body": {}, "times": 9}, DecodeError)],
)
def test_without_the_current_prices_nothing_is_sent(fault: dict[str, Any], kind: type[Exception]) -> None:
    sandbox = Sandbox()
    sandbox.faults.add(READ, **fault)
    rows = [{"offer_id": BLUE, **CONSISTENT, "price": "880"}, {"offer_id": "mug-white-330", "price": "780"}]
    with shop(sandbox).with_options(timeout=5) as seller:
        results = list(update_prices(seller, rows, max_change=0.3))
    assert [result.status for result in results] == ["not_sent"] * 2
    assert all(isinstance(result.error, kind) for result in results)
    assert SENT not in paths(sandbox)


def test_a_price_in_another_currency_cannot_be_compared() -> None:
    sandbox = Sandbox()
    [result] = priced(sandbox, {"offer_id": BLUE, "price": "880", "currency_code": "CNY"})
    assert (result.status, result.errors[0].code) == ("not_sent", "price_change")
    assert "The current price is in RUB" in result.errors[0].message


def test_an_import_may_create_products_and_is_guarded_for_existing_ones() -> None:
    sandbox = Sandbox()
    cards = [item("new", price="1"), item(BLUE, price="89"), item("mug-white-330", price="800")]
    results = list(import_products(shop(sandbox), cards, max_change=0.3, interval=0.01))
    assert [result.status for result in results] == ["imported", "not_sent", "imported"]
    assert sandbox.control.product(BLUE).card["price"] == "890"


def test_an_asynchronous_client() -> None:
    sandbox = Sandbox()

    async def main() -> list[Result]:
        async with AsyncSeller("836", "sandbox-key", transport=sandbox.transport) as seller:
            rows = [{"offer_id": BLUE, "price": "89"}]
            return [result async for result in update_prices(seller, rows, max_change=0.3)]

    assert [result.status for result in asyncio.run(main())] == ["not_sent"]


@pytest.mark.parametrize("wrong", [0, -0.1, "0.3", True, float("nan")])
def test_wrong_settings(wrong: Any) -> None:
    with pytest.raises((ArgumentError, ValueError), match="max_change"):
        priced(Sandbox(), {"offer_id": BLUE, "price": "1"}, max_change=wrong)


def test_other_calls_have_no_guard() -> None:
    settings: Any = {"max_change": 0.3}
    with pytest.raises(ArgumentError, match=r"max_change is for calls that set prices, and product\.stocks_update"):
        update_stocks(shop(Sandbox()), [], **settings)


@given(st.lists(st.decimals("1", "5000", places=2), min_size=1, max_size=8), st.sampled_from([0.01, 0.3, 0.5, 2.0]))
@settings(max_examples=size(30, 500), deadline=None)
def test_no_price_changes_by_more(prices: list[Decimal], most: float) -> None:
    sandbox = Sandbox(products=len(prices), seeded=False)
    before = {product.offer_id: Decimal(product.card["price"]) for product in sandbox.shop}
    rows = [{"offer_id": name, **CONSISTENT, "price": price} for name, price in zip(before, prices, strict=True)]
    results = priced(sandbox, *rows, max_change=most)
    for result, row in zip(results, rows, strict=True):
        old, now = before[str(row["offer_id"])], Decimal(sandbox.control.product(str(row["offer_id"])).card["price"])
        assert abs(now - old) <= old * Decimal(str(most))
        assert (now == row["price"]) if result.ok else (now == old)
