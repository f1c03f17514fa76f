"""Reads of products: lists, cards, texts, pictures, ratings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .. import paging
from ..core.world import World
from ..family import Call, Family, answers
from ..messages import bad_request, not_found
from ..shapes import Json, at, put
from .shop import Product, Shop
from .views import View, selected

_ANNOTATION = 4191  # the attribute that holds the description


class Reads(Family):
    """Answers of those reads.

    Args:
        world: entities, clock, schedule and journal.
        shop: products and tasks.
        page_limit: most rows of a page; ``None`` takes what the operation allows.
    """

    def __init__(self, world: World, shop: Shop, page_limit: int | None) -> None:
        super().__init__(world)
        self._shop = shop
        self._cap = page_limit

    @answers("product.list", "product.info_attributes", "product.info_prices", "product.info_stocks")
    def _listed(self, call: Call) -> Any:
        """A page of the products that a filter selects."""
        self._shop.look()
        body, facts = call.body, call.operation.facts["pagination"]
        products = selected(self._shop, body.get("filter") or {})
        page, token = paging.keyed_page(
            products,
            _sorting(body.get("sort_by")),
            token=str(at(body, facts["token"]) or ""),
            size=paging.page_size(facts, body, self._cap),
            descending=body.get("sort_dir") == "desc",
        )
        answer = call.example()
        put(answer, facts["items"], View(call.operation, facts["items"]).rows(page))
        put(answer, facts["next"], token)
        paging.put_total(facts, answer, len(products))
        return answer

    @answers("product.info_list")
    def _info_list(self, call: Call) -> Any:
        self._shop.look()
        body = call.body
        if not any(body.get(name) for name in ("offer_id", "product_id", "sku")):
            raise bad_request("one of offer_id, product_id and sku is required")
        wanted = [self._shop.by_offer(offer_id) for offer_id in body.get("offer_id") or ()]
        wanted += [self._shop.products.get(product_id) for product_id in body.get("product_id") or ()]
        wanted += [self._shop.by_sku(sku) for sku in body.get("sku") or ()]
        products = {product.product_id: product for product in wanted if product}
        return {**call.example(), "items": View(call.operation, "items").rows(products.values())}

    @answers("product.info_warehouse_stocks")
    def _warehouse_stocks(self, call: Call) -> Any:
        warehouse = call.body["warehouse_id"]
        return self._stock_page(call, [(product, warehouse) for product in self._shop if warehouse in product.stocks])

    @answers("product.stocks_by_warehouse_fbs")
    def _stocks_by_warehouse(self, call: Call) -> Any:
        products = selected(self._shop, {"visibility": "", **call.body})
        return self._stock_page(call, [(product, one) for product in products for one in product.stocks])

    def _stock_page(self, call: Call, stocks: list[tuple[Product, int]]) -> Any:
        """A page of rows that each are a product in a warehouse."""
        facts = call.operation.facts["pagination"]
        page, token = paging.keyed_page(
            stocks,
            lambda stock: (stock[0].product_id, stock[1]),
            token=str(call.body.get("cursor") or ""),
            size=paging.page_size(facts, call.body, self._cap),
        )
        view = View(call.operation, facts["items"])
        rows = []
        for product, warehouse in page:
            free, reserved = product.stocks[warehouse], product.reserved.get(warehouse, 0)
            more = {"present": free + reserved, "reserved": reserved, "free_stock": free}
            rows.append(view.row(product, warehouse_id=warehouse, **more))
        last = max(((product.product_id, warehouse) for product, warehouse in stocks), default=None)
        answer = call.example()
        put(answer, facts["items"], rows)
        put(answer, facts["next"], token)
        put(answer, facts["more"], bool(page) and (page[-1][0].product_id, page[-1][1]) != last)
        return answer

    @answers("product.info_description")
    def _description(self, call: Call) -> Any:
        product = self._shop.find(call.body)
        if product is None:
            raise not_found("Product")
        answer = call.example()
        texts: list[Json] = []
        for row in product.card.get("attributes", []):
            if row.get("id") == _ANNOTATION:
                texts += row.get("values", [])
        named = {"id": product.product_id, "offer_id": product.offer_id, "name": product.card.get("name", "")}
        for key, value in {**named, "description": texts[0].get("value", "") if texts else ""}.items():
            put(answer, f"result.{key}", value)
        return answer

    @answers("product.pictures_info")
    def _pictures_info(self, call: Call) -> Any:
        products = [product for one in call.body["product_id"] if (product := self._shop.products.get(one))]
        return {**call.example(), "items": View(call.operation, "items").rows(products)}

    @answers("product.rating_by_sku", "product.info_subscription", level="checked")
    def _by_sku(self, call: Call) -> Any:
        """A row for each SKU that the shop has."""
        answer = call.example()
        name = "products" if "products" in answer else "result"
        products = [product for sku in call.body["skus"] if (product := self._shop.by_sku(sku))]
        return {**answer, name: View(call.operation, name).rows(products)}

    @answers("product.related_sku", level="checked")
    def _related_sku(self, call: Call) -> Any:
        answer = call.example()
        found = {sku: self._shop.by_sku(sku) for sku in call.body["sku"]}
        view = View(call.operation, "items")
        error = answer["errors"][0]
        answer["items"] = [view.row(product) for product in found.values() if product]
        answer["errors"] = [{**error, "sku": sku} for sku, product in found.items() if product is None]
        return answer


def _sorting(name: str | None) -> Callable[[Product], tuple[Any, int]]:
    """The key of a sorting, made unique by the product_id."""

    def key(product: Product) -> Any:
        if name == "title":
            return str(product.card.get("name", ""))
        return getattr(product, name) if name in ("sku", "offer_id") else product.product_id

    return lambda product: (key(product), product.product_id)
