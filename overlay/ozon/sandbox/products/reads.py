"""Read operations on products: lists, cards, texts and ratings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from .. import paging
from ..family import Call, answers
from ..messages import bad_request, not_found
from ..shapes import Json, moment
from ..warehouses import Warehouses
from . import rows, stock_rows
from .family import ProductFamily
from .shop import Product, Shop
from .visibility import is_on_sale, named_products, selected

_ANNOTATION = 4191  # the attribute that holds the description
_MOST_IDS = 1000


class Reads(ProductFamily):
    """Handlers for read operations on products.

    Args:
        shop: products and tasks.
        warehouses: the warehouses that hold stock.
    """

    def __init__(self, shop: Shop, warehouses: Warehouses) -> None:
        super().__init__(shop)
        self._warehouses = warehouses

    @answers("product.list")
    def _list(self, call: Call) -> Any:
        found, token, products = self._page(call, rows.of_list)
        count = len(products)
        return {"result": {"items": found, "last_id": token, "total": count, "total_items": count}}

    @answers("product.info_attributes")
    def _attributes(self, call: Call) -> Any:
        found, token, products = self._page(call, rows.of_attributes)
        return {"result": found, "last_id": token, "total": str(len(products))}

    @answers("product.info_prices")
    def _prices(self, call: Call) -> Any:
        found, token, products = self._page(call, rows.of_prices)
        count = len(products)
        return {"items": found, "cursor": token, "total": count, "total_items": count}

    @answers("product.info_stocks")
    def _stocks(self, call: Call) -> Any:
        found, token, products = self._page(call, partial(stock_rows.of_stocks, kinds=self._kinds()))
        count = sum(
            bool(one.stocks or one.fbo or any(one.fbo_reserved.values())) for one in products
        )  # products with a stock row
        return {"items": found, "cursor": token, "total": count, "total_items": count}

    def _page(self, call: Call, row: Callable[[Product], Json]) -> tuple[list[Json], str, list[Product]]:
        """Return a page of the products that match the filter, the token of the next page, and all matches."""
        self._shop.waiting.poll_all()
        body, facts = call.body, call.operation.facts["pagination"]
        products = selected(self._shop, body["filter"])
        token = str(body.get(facts["token"]) or "")
        size = self.page_size(call)
        name, descending = body.get("sort_by"), body.get("sort_dir") == "desc"
        if name in (None, "id") and not descending:  # already in this order
            page, token = paging.sorted_page(products, _by_id, token=token, size=size)
        else:
            page, token = paging.keyed_page(products, _sorting(name), token=token, size=size, descending=descending)
        return [row(product) for product in page], token, products

    @answers("product.info_list")
    def _info_list(self, call: Call) -> Any:
        self._shop.waiting.poll_all()
        body = call.body
        given = [len(body.get(name) or ()) for name in ("offer_id", "product_id", "sku")]
        if not 0 < sum(given) <= _MOST_IDS:
            raise bad_request(f"use 1 to {_MOST_IDS} of offer_id, product_id and sku, not {sum(given)}")
        wanted = [self._shop.by_offer(offer_id) for offer_id in body.get("offer_id") or ()]
        wanted += [self._shop.products.get(product_id) for product_id in body.get("product_id") or ()]
        wanted += [self._shop.by_sku(sku) for sku in body.get("sku") or ()]
        kinds = self._kinds()
        products = {product.product_id: product for product in wanted if product}
        return {"items": [rows.of_info(product, kinds) for product in products.values()]}

    def _kinds(self) -> Mapping[int, str]:
        """Return the delivery schema of each warehouse."""
        return {one.warehouse_id: "fbs" if one.kind == "fbs" else "rfbs" for one in self._warehouses.table}

    @answers("product.info_warehouse_stocks")
    def _warehouse_stocks(self, call: Call) -> Any:
        warehouse = call.body["warehouse_id"]
        if self._warehouses.get(warehouse) is None:
            raise not_found("Warehouse")
        found = [(product, warehouse) for product in self._shop if warehouse in product.stocks]
        return self._stock_page(
            call,
            "stocks",
            found,
            lambda product: {"updated_at": moment(product.stock_set_at.get(warehouse) or product.created_at)},
        )

    @answers("product.stocks_by_warehouse_fbs")
    def _stocks_by_warehouse(self, call: Call) -> Any:
        products = named_products(self._shop, call.body)
        if products is None:
            raise bad_request("one of offer_id and sku is required")
        places = {one.warehouse_id: one for one in self._warehouses.table if one.takes_stock}
        found = [(product, place) for product in products for place in product.stocks if place in places]
        made = self._stock_page(call, "products", found, lambda product: {})
        for row in made["products"]:
            row["warehouse_name"] = places[row["warehouse_id"]].name
        return made

    @answers("product.stocks_by_warehouse_fbo")
    def _stocks_by_ozon_warehouse(self, call: Call) -> Any:
        named = {"offer_id": call.body.get("offer_ids"), "sku": call.body.get("skus")}
        products = named_products(self._shop, named)
        if products is None:
            raise bad_request("one of offer_ids and skus is required")
        found = sorted(((product, place) for product in products for place in product.fbo_stocks), key=_place)
        token, size = str(call.body.get("cursor") or ""), self.page_size(call)
        page, token = paging.sorted_page(found, _place, token=token, size=size)
        more = bool(page) and page[-1] != found[-1]
        made = [stock_rows.of_ozon_warehouse(product, place) for product, place in page]
        return {"products": made, "cursor": token if more else "", "has_next": more}

    def _stock_page(
        self, call: Call, name: str, stocks: list[tuple[Product, int]], more: Callable[[Product], Json]
    ) -> Json:
        """Return a page with a row per product and warehouse."""
        stocks.sort(key=_place)
        token, size = str(call.body.get("cursor") or ""), self.page_size(call)
        page, token = paging.sorted_page(stocks, _place, token=token, size=size)
        found = [{**stock_rows.of_warehouse(product, place), **more(product)} for product, place in page]
        return {name: found, "cursor": token, "has_next": bool(page) and page[-1] != stocks[-1]}

    @answers("product.info_description")
    def _description(self, call: Call) -> Any:
        product = self._shop.find(call.body)
        if product is None:
            raise not_found("Product")
        texts = [
            value.get("value", "")
            for row in product.card.get("attributes", [])
            if row.get("id") == _ANNOTATION
            for value in row.get("values", [])
        ]
        named = {"id": product.product_id, "offer_id": product.offer_id, "name": product.card.get("name", "")}
        return {"result": {**named, "description": texts[0] if texts else ""}}

    @answers("product.rating_by_sku", level="checked")
    def _rating(self, call: Call) -> Any:
        products = [product for sku in call.body["skus"] if (product := self._shop.by_sku(sku))]
        return {"products": [self._rated(product) for product in products]}

    def _rated(self, product: Product) -> Json:
        """Return a rating based on filled attributes; Ozon's rating considers more than those."""
        given = {row.get("id") for row in product.card.get("attributes", []) if row.get("values")}
        known = self._shop.dictionaries.rows
        lacking = [row for row in known if row["id"] not in given]
        rating = round(100 * (1 - len(lacking) / len(known)), 1)
        group = {
            "key": "important_attributes",
            "name": "Важные атрибуты",
            "rating": rating,
            "weight": 100.0,
            "improve_at_least": len(lacking),
            "improve_attributes": [{"id": row["id"], "name": row["name"]} for row in lacking],
            "conditions": [
                {
                    "key": "important_all",
                    "description": "Заполнены все атрибуты",
                    "cost": 100.0,
                    "fulfilled": not lacking,
                }
            ],
        }
        return {"sku": product.sku, "rating": rating, "groups": [group]}

    @answers("product.info_subscription", level="checked")
    def _subscribers(self, call: Call) -> Any:
        """Return 0 subscribers for each product."""
        return {"result": [{"sku": sku, "count": 0} for sku in call.body["skus"] if self._shop.by_sku(sku)]}

    @answers("product.related_sku", level="checked")
    def _related_sku(self, call: Call) -> Any:
        """Return each product with its only SKU."""
        found = {sku: self._shop.by_sku(sku) for sku in call.body["sku"]}
        return {
            "items": [
                {
                    "product_id": product.product_id,
                    "sku": sku,
                    "availability": "AVAILABLE" if is_on_sale(product) else "UNAVAILABLE",
                    "delivery_schema": "SDS",
                }
                for sku, product in found.items()
                if product
            ],
            "errors": [
                {"code": "NOT_FOUND", "sku": sku, "message": "Product not found"}
                for sku, product in found.items()
                if product is None
            ],
        }


def _by_id(product: Product) -> tuple[int]:
    return (product.product_id,)


def _place(stock: tuple[Product, int]) -> tuple[int, int]:
    return stock[0].product_id, stock[1]


def _sorting(name: str | None) -> Callable[[Product], tuple[Any, int]]:
    """Return a sort key, made unique by product_id."""

    def key(product: Product) -> Any:
        if name == "title":
            return str(product.card.get("name", ""))
        return getattr(product, name) if name in ("sku", "offer_id") else product.product_id

    return lambda product: (key(product), product.product_id)
