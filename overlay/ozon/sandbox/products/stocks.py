"""Stocks."""

from __future__ import annotations

from typing import Any

from ..family import Call, answers
from ..shapes import Json
from ..warehouses import Warehouses
from .family import ProductFamily
from .rules import STOCK_RULES, StockRow, first_error
from .shop import Shop


class Stocks(ProductFamily):
    """Handlers for stocks.

    Args:
        shop: products and tasks.
        warehouses: the warehouses that can hold stock.
    """

    def __init__(self, shop: Shop, warehouses: Warehouses) -> None:
        super().__init__(shop)
        self._warehouses = warehouses

    @answers("product.stocks_update")
    def _update(self, call: Call) -> Any:
        return {"result": [self._set(row) for row in call.body["stocks"]]}

    def _set(self, row: Json) -> Json:
        product = self._shop.by_offer(row["offer_id"]) if row.get("offer_id") else self._shop.find(row)
        warehouse = self._warehouses.get(row["warehouse_id"])
        errors = first_error(STOCK_RULES, StockRow(row, product, warehouse, self.world.now, self.world.behaviour))
        named = {"offer_id": row.get("offer_id", ""), "product_id": row.get("product_id", 0)}
        if product is not None:
            named = {"offer_id": product.offer_id, "product_id": product.product_id}
            if not errors:
                place = row["warehouse_id"]
                self._shop.shift(product, place, sellable=row["stock"] - product.stocks.get(place, 0), by="seller")
                product.stock_set_at[place] = self.world.now
        return {**named, "warehouse_id": row["warehouse_id"], "updated": not errors, "errors": errors}
