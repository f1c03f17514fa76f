"""The operations of the Seller API that remember what they were told: categories, imports, and lists of products."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import paging
from .data import Operation, catalogue
from .dictionary import SEARCH_MAX, Dictionaries
from .messages import bad_request, not_found
from .quota import Quota
from .shapes import Json, at, moment, put
from .shop import Product, Shop, Task
from .upkeep import Upkeep
from .views import View, selected

Handler = Callable[[Operation, Json], Any]

_ANNOTATION = 4191  # the attribute that holds the description
_KEY_DAYS = 180


class Seller:
    """Answers of the stateful operations. Not thread-safe: its caller holds a lock.

    Args:
        shop: Products and tasks.
        dictionaries: Values of attributes.
        quota: Limits of the import family.
        page_limit: Most rows of a page; ``None`` takes what the operation allows.
    """

    def __init__(self, shop: Shop, dictionaries: Dictionaries, quota: Quota, page_limit: int | None) -> None:
        self._shop = shop
        self._dictionaries = dictionaries
        self._quota = quota
        self._cap = page_limit
        self.handlers: dict[str, Handler] = {
            "api_key_roles": lambda operation, body: {**operation.example(), "expires_at": moment(_KEY_DAYS)},
            "description_category_attribute": lambda operation, body: self._dictionaries.attributes(operation),
            "description_category_attribute_values": self._values,
            "description_category_attribute_values_search": self._search,
            "product_import": self._import,
            "product_import_by_sku": self._import_by_sku,
            "product_import_info": self._import_info,
            "product_attributes_update": self._attributes_update,
            "product_pictures_import": self._pictures_import,
            "product_list": self._listed,
            "product_info_list": self._info_list,
            "product_info_attributes": self._listed,
            "product_info_prices": self._listed,
            "product_info_stocks": self._listed,
            "product_info_warehouse_stocks": self._warehouse_stocks,
            "product_stocks_by_warehouse_fbs": self._stocks_by_warehouse,
            "product_info_description": self._description,
            "product_pictures_info": self._pictures_info,
            "product_rating_by_sku": self._by_sku,
            "product_info_subscription": self._by_sku,
            "product_related_sku": self._related_sku,
            "product_info_limit": lambda operation, body: self._quota.answer(operation, len(self._shop.products)),
            **Upkeep(shop).handlers,
        }

    # Categories

    def _values(self, operation: Operation, body: Json) -> Any:
        values = self._dictionaries.values(body["attribute_id"])
        last = int(body.get("last_value_id") or 0)
        limit = min(body["limit"], self._cap or body["limit"])
        rows = values.after(last, limit + 1)
        return {**operation.example(), "result": rows[:limit], "has_next": len(rows) > limit}

    def _search(self, operation: Operation, body: Json) -> Any:
        limit = min(body["limit"], SEARCH_MAX)
        return {
            **operation.example(),
            "result": self._dictionaries.values(body["attribute_id"]).search(body["value"], limit),
        }

    # Tasks

    def _import(self, operation: Operation, body: Json) -> Any:
        items = body["items"]
        created = sum(self._shop.by_offer(item["offer_id"]) is None for item in items)
        self._quota.take(created, len(items) - created)
        task = self._shop.start([item["offer_id"] for item in items], lambda: [self._shop.save(item) for item in items])
        return _with_task(operation, task)

    def _import_by_sku(self, operation: Operation, body: Json) -> Any:
        template: Json = catalogue().operation("seller", "product_import").request_example()["items"][0]
        items = []
        for item in body["items"]:
            offer_id = item.get("offer_id") or f"sku-{item['sku']}"
            items.append({**template, "barcode": "", **item, "offer_id": offer_id})
        answer = self._import(operation, {"items": items})
        put(answer, "result.unmatched_sku_list", [])
        return answer

    def _attributes_update(self, operation: Operation, body: Json) -> Any:
        return self._update(operation, body["items"], self._shop.update_attributes)

    def _pictures_import(self, operation: Operation, body: Json) -> Any:
        return self._update(operation, body["items"], self._shop.update_pictures)

    def _update(self, operation: Operation, items: list[Json], work: Callable[[Json], Json]) -> Any:
        self._quota.take(0, len(items))
        task = self._shop.start([item["offer_id"] for item in items], lambda: [work(item) for item in items])
        return _with_task(operation, task)

    def _import_info(self, operation: Operation, body: Json) -> Any:
        task = self._shop.tasks.get(body["task_id"])
        example = operation.example()
        if task is None:
            if body == operation.request_example():
                return example
            raise not_found("Task")
        self._shop.poll(task)
        template = at(example, "result.items")[0]
        rows = task.rows or [
            {"offer_id": offer, "product_id": _id_of(self._shop.by_offer(offer)), "status": "pending", "errors": []}
            for offer in task.offers
        ]
        put(example, "result.items", [{**template, **row} for row in rows])
        put(example, "result.total", len(rows))
        return example

    # Lists

    def _listed(self, operation: Operation, body: Json) -> Any:
        """A page of the products that a filter selects."""
        self._shop.look()
        facts = operation.facts["pagination"]
        products = selected(self._shop, body.get("filter") or {})
        page, token = paging.keyed_page(
            products,
            _sorting(body.get("sort_by")),
            token=str(at(body, facts["token"]) or ""),
            size=paging.page_size(facts, body, self._cap),
            descending=body.get("sort_dir") == "desc",
        )
        answer = operation.example()
        put(answer, facts["items"], View(operation, facts["items"]).rows(page))
        put(answer, facts["next"], token)
        paging.put_total(facts, answer, len(products))
        return answer

    def _info_list(self, operation: Operation, body: Json) -> Any:
        self._shop.look()
        if not any(body.get(name) for name in ("offer_id", "product_id", "sku")):
            raise bad_request("one of offer_id, product_id and sku is required")
        wanted = [self._shop.by_offer(offer_id) for offer_id in body.get("offer_id") or ()]
        wanted += [self._shop.products.get(product_id) for product_id in body.get("product_id") or ()]
        wanted += [self._shop.by_sku(sku) for sku in body.get("sku") or ()]
        products = {product.product_id: product for product in wanted if product}
        return {**operation.example(), "items": View(operation, "items").rows(products.values())}

    def _warehouse_stocks(self, operation: Operation, body: Json) -> Any:
        stocked = [product for product in self._shop if body["warehouse_id"] in product.stocks]
        return self._stock_page(operation, body, [(product, body["warehouse_id"]) for product in stocked])

    def _stocks_by_warehouse(self, operation: Operation, body: Json) -> Any:
        products = selected(self._shop, {"visibility": "", **body})
        return self._stock_page(operation, body, [(product, one) for product in products for one in product.stocks])

    def _stock_page(self, operation: Operation, body: Json, stocks: list[tuple[Product, int]]) -> Any:
        """A page of rows that each are a product in a warehouse."""
        facts = operation.facts["pagination"]
        page, token = paging.keyed_page(
            stocks,
            lambda stock: (stock[0].product_id, stock[1]),
            token=str(body.get("cursor") or ""),
            size=paging.page_size(facts, body, self._cap),
        )
        view = View(operation, facts["items"])
        rows = []
        for product, warehouse in page:
            stock = product.stocks[warehouse]
            rows.append(view.row(product, warehouse_id=warehouse, present=stock, free_stock=stock))
        last = max(((product.product_id, warehouse) for product, warehouse in stocks), default=None)
        more = bool(page) and (page[-1][0].product_id, page[-1][1]) != last
        answer = operation.example()
        put(answer, facts["items"], rows)
        put(answer, facts["next"], token)
        put(answer, facts["more"], more)
        return answer

    # Single products

    def _description(self, operation: Operation, body: Json) -> Any:
        product = self._shop.find(body)
        if product is None:
            raise not_found("Product")
        answer = operation.example()
        texts: list[Json] = []
        for row in product.card.get("attributes", []):
            if row.get("id") == _ANNOTATION:
                texts += row.get("values", [])
        named = {"id": product.product_id, "offer_id": product.offer_id, "name": product.card.get("name", "")}
        for key, value in {**named, "description": texts[0].get("value", "") if texts else ""}.items():
            put(answer, f"result.{key}", value)
        return answer

    def _pictures_info(self, operation: Operation, body: Json) -> Any:
        products = [product for one in body["product_id"] if (product := self._shop.products.get(one))]
        return {**operation.example(), "items": View(operation, "items").rows(products)}

    def _by_sku(self, operation: Operation, body: Json) -> Any:
        """A row for each SKU that the shop has."""
        answer = operation.example()
        name = "products" if "products" in answer else "result"
        products = [product for sku in body["skus"] if (product := self._shop.by_sku(sku))]
        return {**answer, name: View(operation, name).rows(products)}

    def _related_sku(self, operation: Operation, body: Json) -> Any:
        answer = operation.example()
        found = {sku: self._shop.by_sku(sku) for sku in body["sku"]}
        view = View(operation, "items")
        error = answer["errors"][0]
        answer["items"] = [view.row(product) for product in found.values() if product]
        answer["errors"] = [{**error, "sku": sku} for sku, product in found.items() if product is None]
        return answer


def _with_task(operation: Operation, task: Task) -> Any:
    answer = operation.example()
    put(answer, operation.facts["task"]["id"], task.id)
    return answer


def _id_of(product: Product | None) -> int:
    return product.product_id if product else 0


def _sorting(name: str | None) -> Callable[[Product], tuple[Any, int]]:
    """The key of a sorting, made unique by the product_id."""

    def key(product: Product) -> Any:
        if name == "title":
            return str(product.card.get("name", ""))
        return getattr(product, name) if name in ("sku", "offer_id") else product.product_id

    return lambda product: (key(product), product.product_id)
