"""Rows with the stock of products for responses of the Seller API."""

from __future__ import annotations

from collections.abc import Mapping

from ..shapes import Json
from .entities import Product


def of_stocks(product: Product, kinds: Mapping[int, str]) -> Json:
    """Return a row of ``product.info_stocks``; for ``kinds`` see `rows.of_info`."""
    return {
        "product_id": product.product_id,
        "offer_id": product.offer_id,
        "stocks": [
            {
                "sku": product.sku,
                "present": present,
                "reserved": reserved,
                "shipment_type": "SHIPMENT_TYPE_GENERAL",
                "type": schema,
                "warehouse_ids": places,
            }
            for schema, (present, reserved, places) in stocks_by_schema(product, kinds).items()
        ],
    }


def of_warehouse(product: Product, warehouse_id: int) -> Json:
    """Return the fields common to rows of a product in a warehouse."""
    free, reserved = product.stocks.get(warehouse_id, 0), product.reserved.get(warehouse_id, 0)
    return {
        "product_id": product.product_id,
        "offer_id": product.offer_id,
        "sku": product.sku,
        "warehouse_id": warehouse_id,
        "free_stock": free,
        "present": free + reserved,
        "reserved": reserved,
    }


def of_ozon_warehouse(product: Product, warehouse_id: int) -> Json:
    """Return a row of a product in a warehouse of Ozon."""
    free, reserved = product.fbo_stocks[warehouse_id], product.fbo_reserved.get(warehouse_id, 0)
    return {
        "product_id": product.product_id,
        "offer_id": product.offer_id,
        "sku": product.sku,
        "warehouse_id": warehouse_id,
        "present": free + reserved,
        "reserved": reserved,
    }


def stocks_by_schema(product: Product, kinds: Mapping[int, str]) -> dict[str, tuple[int, int, list[int]]]:
    """Return present units, those of them reserved by orders, and warehouse ids, by delivery schema."""
    found: dict[str, tuple[int, int, list[int]]] = {}
    if units := product.fbo + (held := sum(product.fbo_reserved.values())):
        found["fbo"] = units, held, []
    for place, free in product.stocks.items():
        present, reserved, places = found.get(kinds.get(place, "fbs"), (0, 0, []))
        held = product.reserved.get(place, 0)
        found[kinds.get(place, "fbs")] = present + free + held, reserved + held, [*places, place]
    return found
