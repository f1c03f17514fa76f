"""Prices and stocks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ..core.world import World
from ..family import Call, Family, answers
from ..shapes import Json
from .refusals import price_errors, stock_errors
from .shop import Product, Shop

_PRICE_FIELDS = ("price", "old_price", "min_price", "net_price", "vat", "currency_code")


class PricesAndStocks(Family):
    """Answers of those operations.

    Args:
        world: entities, clock, schedule and journal.
        shop: products and tasks.
    """

    def __init__(self, world: World, shop: Shop) -> None:
        super().__init__(world)
        self._shop = shop

    @answers("product.import_prices")
    def _prices(self, call: Call) -> Any:
        def change(product: Product, row: Json) -> None:
            self._shop.change(product, {name: row[name] for name in _PRICE_FIELDS if name in row})

        return self._each(call, call.body["prices"], price_errors, change)

    @answers("product.stocks_update")
    def _stocks(self, call: Call) -> Any:
        def change(product: Product, row: Json) -> None:
            product.stocks[row["warehouse_id"]] = row["stock"]

        return self._each(call, call.body["stocks"], stock_errors, change)

    def _each(
        self,
        call: Call,
        rows: Iterable[Json],
        check: Callable[[Json], list[Json]],
        change: Callable[[Product, Json], None],
    ) -> Any:
        """Change products one by one; a row of the answer each."""
        answer = call.example()
        template = answer["result"][0]
        answer["result"] = []
        for row in rows:
            product = self._shop.find(row)
            named = {key: row.get(key, "" if key == "offer_id" else 0) for key in template.keys() & row.keys()}
            errors = check(row) if product else [{"code": "NOT_FOUND", "message": "Product not found"}]
            if product:
                if not errors:
                    change(product, row)
                named |= {"offer_id": product.offer_id, "product_id": product.product_id}
            answer["result"].append(
                {**template, "offer_id": "", "product_id": 0, **named, "updated": not errors, "errors": errors}
            )
        return answer
